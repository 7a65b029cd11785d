"""Participants who are put forward to employers."""

import re

from outside.overtaken.desk import elsewhere
from outside.wire import Visitor

# They are few, and nobody else may work on the files of those they are about.
there = elsewhere()


def introduction(desk, state: str) -> str:
    """The page of one in a state that no other case is about."""
    one, person = desk.pick(f"SELECT id, participant_id FROM introductions WHERE state = '{state}' ORDER BY id")
    return f"/deelnemers/{person}/voorstellingen/{one}"


def state(desk, page: str) -> str:
    return desk.value("SELECT state FROM introductions WHERE id = ?", page.rsplit("/", 1)[1])


def coaches(desk, page: str) -> tuple[Visitor, Visitor]:
    """The own coach, twice at work: what only the coach may do, nobody else overtakes."""
    password = re.search(r"«([^»]+)»", desk.house.greeting).group(1)
    coach = desk.value(
        "SELECT u.email FROM users u JOIN trajectories t ON t.coach_id = u.id JOIN introductions i ON i.trajectory_id = t.id"
        " WHERE i.id = ?", page.rsplit("/", 1)[1])
    one, other = (Visitor(desk.house).sign_in(coach, password) for _ in range(2))
    return one, other


def press(visitor: Visitor, page: str, *steps: str):
    for step in steps:
        # What leaves the house is looked at first, on a page of its own.
        answer = visitor.fill(f"{page}/{step}" if step == "tonen" else page, f"{page}/{step}")
        assert answer.status == 303, answer.status


def change_introduction(desk):
    page = introduction(desk, "proposed")
    form = f"{page}/wijzigen"
    desk.overtaken(
        form, {"pitch": "Werkt snel."}, lambda: desk.does(form, pitch="Werkt rustig."),
        says=["Werkt snel.", "Werkt rustig."], choices={"pitch": "getypt"})


def show_introduction(desk):
    page = introduction(desk, "proposed")
    desk.overtaken(f"{page}/tonen", {}, lambda: desk.does(f"{page}/wijzigen", pitch="Werkt rustig."))
    assert state(desk, page) == "shown"


def take_introduction_back(desk):
    page = introduction(desk, "shown")
    desk.overtaken(page, {}, lambda: press(desk.theirs, page, "terugnemen", "tonen"), action=f"{page}/terugnemen")
    assert state(desk, page) == "proposed"


def restore_introduction(desk):
    page = introduction(desk, "withdrawn")

    def meanwhile():
        press(desk.theirs, page, "herstellen")
        desk.does(f"{page}/intrekken", reason="vacancyGone")

    desk.overtaken(page, {}, meanwhile, action=f"{page}/herstellen")
    assert state(desk, page) == "proposed"


def reveal_identity(desk):
    page = introduction(desk, "invited")
    mine, theirs = coaches(desk, page)
    form = f"{page}/onthullen"

    def meanwhile():
        assert theirs.fill(form, consents="ja", form="spoken").status == 303
        press(theirs, page, "verbergen")

    desk.overtaken(form, {"consents": "ja", "form": "written"}, meanwhile, who=mine)
    assert state(desk, page) == "revealed"


def hide_identity(desk):
    page = introduction(desk, "revealed")
    mine, theirs = coaches(desk, page)

    def meanwhile():
        press(theirs, page, "verbergen")
        assert theirs.fill(f"{page}/onthullen", consents="ja", form="spoken").status == 303

    desk.overtaken(page, {}, meanwhile, action=f"{page}/verbergen", who=mine)
    assert state(desk, page) == "invited"


def plan_interview(desk):
    page = introduction(desk, "interview")
    form = f"{page}/gesprek"
    desk.overtaken(
        form, {"day": "27/11/2026", "time": "10:00", "place": "Gent"},
        lambda: desk.does(form, day="30/11/2026", place="Aalst"))
    assert desk.value("SELECT interview_day FROM introductions WHERE id = ?", page.rsplit("/", 1)[1]) == "2026-11-27"


def note_answer(desk):
    page = introduction(desk, "invited")
    form = f"{page}/antwoord"

    def meanwhile():
        for answer in ("uninvite", "invite"):
            desk.does(form, answer=answer, saidBy="Jan Peeters", saidWay="mail")

    desk.overtaken(
        form, {"answer": "uninvite", "saidBy": "Els Bos", "saidWay": "phone"}, meanwhile, says=["Els Bos"])
    assert state(desk, page) == "shown"


def correct_answer(desk):
    page = introduction(desk, "proposed")
    mine, theirs = coaches(desk, page)
    form = f"{page}/antwoord-terug"

    def note():
        no = {"answer": "decline", "reason": "placeTaken", "saidBy": "Jan Peeters", "saidWay": "phone"}
        assert theirs.fill(f"{page}/antwoord", **no).status == 303

    def meanwhile():
        assert theirs.fill(form, note="Verkeerde kandidaat.").status == 303
        note()

    press(theirs, page, "tonen")
    note()
    desk.overtaken(form, {"note": "Verkeerd verstaan."}, meanwhile, who=mine)
    assert state(desk, page) == "shown"


def step_back(desk):
    page = introduction(desk, "shown")
    form = f"{page}/afzien"
    desk.overtaken(form, {"reason": "tooFar"}, lambda: press(desk.theirs, page, "terugnemen", "tonen"))
    assert state(desk, page) == "declined"


def withdraw_introduction(desk):
    page = introduction(desk, "hired")
    form = f"{page}/intrekken"
    # Nothing else of it can change by now: the first one to withdraw is the only one.
    before = desk.mine.form(form)
    desk.does(form, reason="vacancyGone")
    answer = desk.mine.post(form, [(k, v) for k, v in before.pairs() if k != "reason"] + [("reason", "wayChanged")])
    assert answer.status == 409 and "Intussen gewijzigd" in answer.text
    assert state(desk, page) == "withdrawn"


# --- the employer's side, twice at work


def shared(desk, state: str) -> tuple[str, str]:
    """The employer's page of an introduction in a state, and the house's page of it."""
    page = introduction(desk, state)
    return "/gedeeld/" + desk.value("SELECT reference FROM introductions WHERE id = ?", page.rsplit("/", 1)[1]), page


def employers(desk) -> tuple[Visitor, Visitor]:
    password = re.search(r"«([^»]+)»", desk.house.greeting).group(1)
    email = desk.value("SELECT u.email FROM users u JOIN employer_accounts a ON a.user_id = u.id ORDER BY u.id")
    one, other = (Visitor(desk.house).sign_in(email, password) for _ in range(2))
    return one, other


def does(visitor: Visitor, page: str, **values):
    assert visitor.fill(page, **values).status == 303


def invite_candidate(desk):
    page, _ = shared(desk, "shown")
    mine, theirs = employers(desk)
    desk.overtaken(
        page, {}, lambda: press(theirs, page, "uitnodigen", "uitnodiging-terug"), action=f"{page}/uitnodigen", who=mine)


def take_invitation_back(desk):
    page, own = shared(desk, "invited")
    mine, theirs = employers(desk)
    desk.overtaken(
        page, {}, lambda: press(theirs, page, "uitnodiging-terug", "uitnodigen"), action=f"{page}/uitnodiging-terug",
        who=mine)
    assert state(desk, own) == "shown"


def reconsider_candidate(desk):
    page, own = shared(desk, "declined")
    mine, theirs = employers(desk)

    def meanwhile():
        press(theirs, page, "heroverwegen")
        does(theirs, f"{page}/afwijzen", reason="placeTaken")

    desk.overtaken(page, {}, meanwhile, action=f"{page}/heroverwegen", who=mine)
    assert state(desk, own) == "shown"


def decline_candidate(desk):
    page, own = shared(desk, "revealed")
    mine, theirs = employers(desk)
    form = f"{page}/afwijzen"
    desk.overtaken(
        form, {"reason": "placeTaken"}, lambda: does(theirs, f"{page}/gesprek", day="25/11/2026", place="Gent"), who=mine)
    assert state(desk, own) == "declined"


def plan_shared_interview(desk):
    page, own = shared(desk, "revealed")
    mine, theirs = employers(desk)
    form = f"{page}/gesprek"
    desk.overtaken(
        form, {"day": "26/11/2026", "place": "Gent"}, lambda: does(theirs, form, day="25/11/2026", place="Aalst"), who=mine)
    assert desk.value("SELECT interview_day FROM introductions WHERE id = ?", own.rsplit("/", 1)[1]) == "2026-11-26"


def hire_candidate(desk):
    page, own = shared(desk, "interview")
    mine, theirs = employers(desk)
    does(mine, f"{page}/gesprek", day="24/11/2026", place="Gent")
    form = f"{page}/aannemen"
    desk.overtaken(
        form, {"reason": "goodTalk"}, lambda: does(theirs, f"{page}/gesprek", day="24/11/2026", place="Aalst"), who=mine)
    assert state(desk, own) == "hired"
