"""Talks with employers, and who is around a participant."""

from outside.overtaken.desk import STORED, TYPED, day, iso
from outside.overtaken.plan import TRAJECTORY


def employer_talk(desk, offset: int) -> tuple[str, str]:
    person, _, _ = desk.pick(TRAJECTORY.format("guided"))
    form = {"employer": "Bakkerij", "kind": "company", "day": day(offset), "place": "Gent", "accompaniedBy": "Nele"}
    desk.does(f"/deelnemers/{person}/werkgesprek", **form)
    return person, desk.value("SELECT id FROM employer_talks WHERE participant_id = ? ORDER BY id DESC", person)


def change_employer_talk(desk):
    person, talk = employer_talk(desk, 5)
    page = f"/deelnemers/{person}/werkgesprekken/{talk}/wijzigen"
    desk.overtaken(
        page, {"place": "Plaats van mij", "employer": "Werkgever van mij"},
        lambda: desk.does(page, place="Plaats van hen", employer="Werkgever van hen"),
        says=["Plaats van mij", "Plaats van hen", "Werkgever van mij", "Werkgever van hen"],
        choices={"place": STORED, "employer": TYPED})
    assert desk.house.rows("SELECT place, employer FROM employer_talks WHERE id = ?", talk) == [
        ("Plaats van hen", "Werkgever van mij")]


def answer_employer_talk(desk):
    person, talk = employer_talk(desk, 0)
    page = f"/deelnemers/{person}/werkgesprekken/{talk}/antwoord"
    desk.overtaken(
        page, {"answer": "yes", "note": "Nota van mij"}, lambda: desk.does(page, answer="maybe", note="Nota van hen"),
        says=["Nota van mij", "Nota van hen"], choices={"answer": TYPED, "note": STORED})
    assert desk.value("SELECT answer FROM employer_talks WHERE id = ?", talk) == "yes"
    assert dict(desk.mine.form(page).pairs())["note"] == "Nota van hen"


def relation(desk) -> tuple[str, str]:
    person, _, _ = desk.pick(TRAJECTORY.format("guided"))
    desk.does(f"/deelnemers/{person}/relatie", party="vdab", name="Ilse", phone="09 000 00 00")
    return person, desk.value("SELECT id FROM relations WHERE participant_id = ? ORDER BY id DESC", person)


def change_relation(desk):
    person, other = relation(desk)
    page = f"/deelnemers/{person}/relaties/{other}/wijzigen"
    desk.overtaken(
        page, {"name": "Naam van mij", "phone": "09 111 11 11"},
        lambda: desk.does(page, name="Naam van hen", phone="09 222 22 22"),
        says=["Naam van mij", "Naam van hen", "09 111 11 11", "09 222 22 22"],
        choices={"name": STORED, "phone": TYPED})
    kept = dict(desk.mine.form(page).pairs())
    assert (kept["name"], kept["phone"]) == ("Naam van hen", "09 111 11 11")


def end_relation(desk):
    person, other = relation(desk)
    page = f"/deelnemers/{person}/relaties/{other}"
    desk.overtaken(
        f"{page}/einde", {"day": day(0)}, lambda: desk.does(f"{page}/wijzigen", name="Andere naam"), says=[day(0)])
    assert desk.value("SELECT until_day FROM relations WHERE id = ?", other) == iso(0)
