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
    page = f"/vacatures/{vacancy(desk)}/wijzigen"
    desk.overtaken(
        page, {"title": "Functie van mij", "hours": "20"}, lambda: desk.does(page, title="Functie van hen", hours="30"),
        says=["Functie van mij", "Functie van hen"], choices={"title": TYPED, "hours": STORED})
    assert desk.house.rows("SELECT title, weekly_quarters FROM vacancies WHERE id = ?", vacancy(desk)) == [
        ("Functie van mij", 120)]


def close_vacancy(desk):
    page = f"/vacatures/{vacancy(desk)}"
    desk.overtaken(
        page, {}, lambda: desk.does(f"{page}/wijzigen", places="7"), says=["Intussen gewijzigd"], action=f"{page}/toestand")
    assert desk.value("SELECT closed_on FROM vacancies WHERE id = ?", vacancy(desk)) is not None
