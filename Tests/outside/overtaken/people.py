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


def applicant(desk) -> str:
    """Somebody in guidance; other cases are about those who come first."""
    return desk.house.rows(TRAJECTORY.format("guided"))[-1][0]


def choose_for_the_cv(desk):
    person = applicant(desk)
    page = f"/deelnemers/{person}/cv/keuze"
    desk.overtaken(
        page, {"body": "Werkt rustig en nauwkeurig"}, lambda: desk.does(page, body="Werkt graag in ploeg"),
        says=["Werkt rustig en nauwkeurig", "Werkt graag in ploeg"], choices={"body": TYPED})
    assert desk.value("SELECT version FROM job_documents WHERE participant_id = ? AND kind = 'cv'", person) == 2
    assert dict(desk.mine.form(page).pairs())["body"] == "Werkt rustig en nauwkeurig"


def change_letter(desk):
    person = applicant(desk)
    desk.does(f"/deelnemers/{person}/brief", recipient="Bakkerij De Korenaar")
    letter = desk.value("SELECT id FROM job_documents WHERE participant_id = ? AND kind = 'letter' ORDER BY id DESC", person)
    page = f"/deelnemers/{person}/brieven/{letter}/wijzigen"
    desk.overtaken(
        page, {"job": "bakker"}, lambda: desk.does(page, job="winkelhulp"), says=["bakker", "winkelhulp"],
        choices={"job": STORED})
    assert dict(desk.mine.form(page).pairs())["job"] == "winkelhulp"
    assert desk.value("SELECT version FROM job_documents WHERE id = ?", letter) == 3


def change_profile(desk):
    person, _, _ = desk.pick(TRAJECTORY.format("guided"))
    page = f"/deelnemers/{person}/profiel/wijzigen"
    desk.overtaken(
        page, {"minutes": "35", "mode": "bicycle"}, lambda: desk.does(page, minutes="50", mode="car"),
        says=["35", "50"], choices={"minutes": TYPED, "mode": STORED})
    form = dict(desk.mine.form(page).pairs())
    assert (form["minutes"], form["mode"]) == ("35", "car")
