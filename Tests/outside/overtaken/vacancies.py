"""Vacancies."""

from outside.house import FIXTURES
from outside.overtaken.desk import STORED, TYPED


def vacancy(desk) -> str:
    """The first one; the partners' lists are taken in where there is none yet."""
    query = "SELECT id FROM vacancies ORDER BY id"
    if not desk.house.rows(query):
        for kind, file in (("employers", "werkgevers.csv"), ("vacancies", "vacatures.csv")):
            assert desk.house.command("import", kind, FIXTURES / file).returncode == 0
    return desk.value(query)


def change_vacancy(desk):
    # Not the one that the other cases close.
    open_one = vacancy(desk) and desk.house.rows("SELECT id FROM vacancies ORDER BY id")[1][0]
    page = f"/vacatures/{open_one}/wijzigen"
    desk.overtaken(
        page, {"title": "Functie van mij", "hours": "20"}, lambda: desk.does(page, title="Functie van hen", hours="30"),
        says=["Functie van mij", "Functie van hen"], choices={"title": TYPED, "hours": STORED})
    assert desk.house.rows("SELECT title, weekly_quarters FROM vacancies WHERE id = ?", open_one) == [
        ("Functie van mij", 120)]


def meanwhile(desk, of: str) -> None:
    desk.does(f"/vacatures/{of}/wijzigen", places="7")


def close_vacancy(desk):
    page = f"/vacatures/{vacancy(desk)}/sluiten"
    desk.overtaken(
        page, {"reason": "withdrawn"}, lambda: meanwhile(desk, vacancy(desk)), says=["Intussen gewijzigd"])
    assert desk.value("SELECT close_reason FROM vacancies WHERE id = ?", vacancy(desk)) == "withdrawn"


def reopen_vacancy(desk):
    other = desk.house.rows("SELECT id FROM vacancies WHERE closed_on IS NULL ORDER BY id")[1][0]
    desk.does(f"/vacatures/{other}/sluiten", reason="withdrawn")

    def first():
        desk.does(f"/vacatures/{other}/heropenen", openUntil="")
        desk.does(f"/vacatures/{other}/sluiten", reason="filledByOthers")

    desk.overtaken(f"/vacatures/{other}/heropenen", {"openUntil": ""}, first, says=["Intussen gewijzigd"])
    assert desk.value("SELECT closed_on FROM vacancies WHERE id = ?", other) is None


def fill_vacancy(desk):
    other = desk.house.rows("SELECT id FROM vacancies WHERE closed_on IS NULL ORDER BY id")[2][0]
    desk.overtaken(
        f"/vacatures/{other}/invulling", {"places": "1", "reason": "Zelf iemand gevonden"}, lambda: meanwhile(desk, other),
        says=["Zelf iemand gevonden"])
    assert desk.value("SELECT filled FROM vacancies WHERE id = ?", other) == 1
