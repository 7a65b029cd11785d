"""Forms of tours and vacancy meetings in which somebody is first, in a house whose programme has tours, beside one that ranks
its candidates."""

from outside.overtaken.desk import STORED, TYPED, elsewhere

there = elsewhere("jobroad", "brugge-werkt")


def coming(desk) -> tuple[str, str]:
    """The round that is to come, and its last tour."""
    return desk.house.rows("SELECT round_id, id FROM tours WHERE state IN ('planned', 'published') ORDER BY id DESC")[0]


def forbids(desk, participant: str) -> None:
    round_, tour = coming(desk)
    desk.does(
        f"/rondleidingen/{round_}/ingreep", participant=participant, kind="forbid", tour=tour, reason="Andere uren.")


def candidates(desk) -> list[str]:
    return [row[0] for row in desk.house.rows(
        "SELECT participant_id FROM tour_candidates WHERE round_id = ? ORDER BY id", coming(desk)[0])]


@there
def change_tour(desk):
    page = f"/rondleiding/{coming(desk)[1]}/wijzigen"
    desk.overtaken(
        page, {"place": "Poort van mij", "capacity": "4"}, lambda: desk.does(page, place="Poort van hen", capacity="5"),
        says=["Poort van mij", "Poort van hen"], choices={"place": TYPED, "capacity": STORED})
    assert desk.house.rows("SELECT place, capacity FROM tours WHERE id = ?", coming(desk)[1]) == [("Poort van mij", 5)]


@there
def move_tour(desk):
    round_, tour = desk.house.rows("SELECT round_id, id FROM tours WHERE state = 'planned' ORDER BY id")[0]
    desk.overtaken(
        f"/rondleidingen/{round_}", {}, lambda: desk.does(f"/rondleiding/{tour}/wijzigen", minutes="100"),
        action=f"/rondleiding/{tour}/toestand", says=["Intussen gewijzigd"])
    assert desk.value("SELECT state FROM tours WHERE id = ?", tour) == "cancelled"


@there
def evaluate_start(desk):
    tour, person = desk.house.rows("SELECT tour_id, participant_id FROM start_evaluations ORDER BY id")[0]
    page = f"/rondleiding/{tour}/evaluatie/{person}"
    desk.overtaken(
        page, {"reason": "Reden van mij", "decision": "no"},
        lambda: desk.does(page, reason="Reden van hen", decision="notYet"),
        says=["Reden van mij", "Reden van hen"], choices={"reason": TYPED, "decision": STORED})
    query = "SELECT decision FROM start_evaluations WHERE tour_id = ? AND participant_id = ?"
    assert desk.value(query, tour, person) == "notYet"


@there
def change_division(desk):
    round_, tour = coming(desk)
    first, second, *_ = candidates(desk)
    desk.overtaken(
        f"/rondleidingen/{round_}/ingreep",
        {"participant": first, "kind": "forbid", "tour": tour, "reason": "Te ver met de bus."},
        lambda: forbids(desk, second), says=["Intussen gewijzigd"])
    assert desk.value("SELECT COUNT(*) FROM tour_changes WHERE participant_id = ? AND tour_id = ?", first, tour) == 1


@there
def undo_change(desk):
    change, round_ = desk.house.rows("SELECT id, round_id FROM tour_changes ORDER BY id")[0]
    desk.overtaken(
        f"/rondleidingen/{round_}", {}, lambda: forbids(desk, candidates(desk)[0]),
        action=f"/rondleidingen/{round_}/ingreep/{change}/intrekken", says=["Intussen gewijzigd"])
    assert not desk.house.rows("SELECT id FROM tour_changes WHERE id = ?", change)


@there
def publish_division(desk):
    round_, _ = coming(desk)
    desk.overtaken(
        f"/rondleidingen/{round_}", {}, lambda: forbids(desk, candidates(desk)[2]),
        action=f"/rondleidingen/{round_}/bekendmaken", says=["Intussen gewijzigd"])
    assert desk.value("SELECT publication FROM tour_rounds WHERE id = ?", round_) == 1


@there
def change_meeting(desk):
    meeting = desk.value("SELECT id FROM vacancy_meetings ORDER BY id")
    page = f"/vacatureoverleg/{meeting}/wijzigen"
    desk.overtaken(
        page, {"place": "Zaal van mij", "agreed": "Van mij"},
        lambda: desk.does(page, place="Zaal van hen", agreed="Van hen"),
        says=["Zaal van mij", "Zaal van hen"], choices={"place": TYPED, "agreed": STORED})
    form = dict(desk.mine.form(page).pairs())
    assert (form["place"], form["agreed"]) == ("Zaal van mij", "Van hen")
