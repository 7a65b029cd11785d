"""Employers, and what is kept of them."""

from outside.overtaken.desk import STORED, TYPED, day

EMPLOYER = "SELECT id FROM employers WHERE merged_into IS NULL ORDER BY id"


def employer(desk, place: int = 0) -> str:
    return desk.house.rows(EMPLOYER)[place][0]


def kept(desk, what: str, **values) -> str:
    """Something new that is kept of an employer; its page."""
    desk.does(f"/werkgevers/{employer(desk)}/{what}/nieuw", **values)
    table = {"contactpersonen": "employer_contacts", "vestigingen": "employer_sites", "drempels": "employer_concerns"}[what]
    row = desk.house.rows(f"SELECT id FROM {table} WHERE employer_id = ? ORDER BY id DESC", employer(desk))[0][0]
    return f"/werkgevers/{employer(desk)}/{what}/{row}"


def change_employer(desk):
    page = f"/werkgevers/{employer(desk)}/wijzigen"
    desk.overtaken(
        page, {"sector": "groen van mij", "staff": "11"}, lambda: desk.does(page, sector="groen van hen", staff="12"),
        says=["groen van mij", "groen van hen"], choices={"sector": TYPED, "staff": STORED})
    assert desk.house.rows("SELECT sector, staff FROM employers WHERE id = ?", employer(desk)) == [("groen van mij", 12)]


def merge_employer(desk):
    one, other = employer(desk, -2), employer(desk, -3)
    number = desk.value("SELECT number FROM employers WHERE id = ?", other)
    desk.overtaken(
        f"/werkgevers/{one}/samenvoegen", {"number": number, "reason": "Een en dezelfde"},
        lambda: desk.does(f"/werkgevers/{one}/wijzigen", sector="gewijzigd"), says=["Een en dezelfde"])
    assert desk.value("SELECT merged_into FROM employers WHERE id = ?", one) == other


def undo_merge(desk):
    one, other = employer(desk, -5), employer(desk, -6)
    number = desk.value("SELECT number FROM employers WHERE id = ?", other)
    desk.does(f"/werkgevers/{one}/samenvoegen", number=number, reason="Een en dezelfde")
    page = f"/werkgevers/{one}/samenvoeging-ongedaan"
    # Nothing else of it can change by now: the first one to undo it is the only one.
    before = desk.mine.form(page)
    desk.does(page, reason="Vergissing")
    answer = desk.mine.post(page, [(k, v) for k, v in before.pairs() if k != "reason"] + [("reason", "Vergissing")])
    assert answer.status == 409 and "Intussen gewijzigd" in answer.text
    assert desk.value("SELECT merged_into FROM employers WHERE id = ?", one) is None


def change_contact(desk):
    page = kept(desk, "contactpersonen", name="Els Bos", phone="09 111 11 11")
    desk.overtaken(
        page, {"name": "Els Bosmans", "phone": "09 222 22 22"}, lambda: desk.does(page, name="Els Bosch", phone="09 333 33 33"),
        says=["Els Bosmans", "Els Bosch"], choices={"name": TYPED, "phone": STORED})
    assert desk.house.rows("SELECT name, phone FROM employer_contacts WHERE id = ?", page.split("/")[-1]) == [
        ("Els Bosmans", "09 333 33 33")]


def change_site(desk):
    page = kept(desk, "vestigingen", name="Loods")
    desk.overtaken(
        page, {"name": "Loods noord"}, lambda: desk.does(page, name="Loods zuid"), says=["Loods noord", "Loods zuid"],
        choices={"name": STORED})
    assert desk.value("SELECT name FROM employer_sites WHERE id = ?", page.split("/")[-1]) == "Loods zuid"


def change_concern(desk):
    page = kept(desk, "drempels", kind="language", words="Verstaat men ons?")
    desk.overtaken(
        page, {"answer": "Mijn antwoord"}, lambda: desk.does(page, answer="Hun antwoord"),
        says=["Mijn antwoord", "Hun antwoord"], choices={"answer": TYPED})
    assert desk.value("SELECT answer FROM employer_concerns WHERE id = ?", page.split("/")[-1]) == "Mijn antwoord"


def answer_ask(desk):
    asked, ask = desk.house.rows("SELECT employer_id, id FROM employer_asks WHERE answer = 'pending' ORDER BY id")[0]
    page = f"/werkgevers/{asked}/vragen/{ask}"
    desk.overtaken(
        page, {"answer": "talk", "note": "Van mij", "next": ""}, lambda: desk.does(page, note="Van hen", next=day(7)),
        says=["Van mij", "Van hen"], choices={"answer": TYPED, "note": TYPED, "next": TYPED})
    assert desk.house.rows("SELECT answer, note FROM employer_asks WHERE id = ?", ask) == [("talk", "Van mij")]
