"""Referrals, sitting days, accounts."""

from outside.overtaken.desk import STORED, TYPED, day, first_choice, iso
from outside.wire import forms

REFERRAL = "SELECT participant_id, id FROM referrals WHERE state = '{}' ORDER BY id"


def refuse_and_reconsider(desk, page: str):
    ground = next(
        c for f in forms(desk.theirs.get(page).text) for i in f.inputs if i.name == "ground" for c in i.choices if c)
    desk.does(page, f"{page}/weigeren", ground=ground)
    desk.does(page, f"{page}/heroverwegen")


def accept_referral(desk):
    _, referral = desk.pick(REFERRAL.format("received"))
    page = f"/aanmeldingen/{referral}"
    desk.overtaken(
        page, {"explanation": "Past in het traject"}, lambda: refuse_and_reconsider(desk, page),
        says=["Past in het traject", "Thea Hun"], action=f"{page}/aanvaarden")
    assert desk.value("SELECT state FROM referrals WHERE id = ?", referral) == "accepted"


def refuse_referral(desk):
    _, referral = desk.pick(REFERRAL.format("received"))
    page = f"/aanmeldingen/{referral}"
    ground = next(
        c for f in forms(desk.mine.get(page).text) for i in f.inputs if i.name == "ground" for c in i.choices if c)
    desk.overtaken(
        page, {"ground": ground, "refusalExplanation": "Hoort elders"}, lambda: refuse_and_reconsider(desk, page),
        says=["Hoort elders"], action=f"{page}/weigeren")
    assert desk.value("SELECT state FROM referrals WHERE id = ?", referral) == "refused"


def postpone_referral(desk):
    _, referral = desk.pick(REFERRAL.format("received"))
    page = f"/aanmeldingen/{referral}"
    form = next(f for f in forms(desk.mine.get(page).text) if f.action.endswith("/nog-niet"))
    ground = next(c for i in form.inputs if i.name == "postponeGround" for c in i.choices if c)
    desk.overtaken(
        page,
        {"postponeGround": ground, "advice": "Eerst wat rust", "handover": "Huisarts en PSD", "lookAgainOn": day(30)},
        lambda: refuse_and_reconsider(desk, page), says=["Eerst wat rust", "Huisarts en PSD"], action=f"{page}/nog-niet")
    assert desk.value("SELECT state FROM referrals WHERE id = ?", referral) == "notYet"


def score_candidate(desk):
    _, referral = desk.pick(
        "SELECT participant_id, id FROM referrals WHERE state = 'received' AND programme = 'brugge-werkt' ORDER BY id")
    page = f"/aanmeldingen/{referral}/score/motivatie"

    def give(place: int, reason: str):
        inputs = {i.name: i for i in desk.theirs.form(page).inputs}
        levels = [c for c in inputs["score"].choices if c]
        correction = {"correction": "Herbekeken"} if "correction" in inputs else {}
        desk.does(page, score=levels[place], reason=reason, **correction)
        return levels

    levels = give(0, "Kwam te laat")
    desk.overtaken(
        page, {"score": levels[-1], "reason": "Vroeg zelf om werk", "correction": "Verkeerde persoon"},
        lambda: give(1, "Luisterde goed"), says=["Vroeg zelf om werk", "Luisterde goed", "Thea Hun"],
        choices={"score": TYPED, "reason": TYPED})
    assert "Vroeg zelf om werk" in desk.mine.get(f"/aanmeldingen/{referral}").text


def reconsider_referral(desk):
    _, referral = desk.pick(REFERRAL.format("received"))
    page = f"/aanmeldingen/{referral}"
    ground = next(
        c for f in forms(desk.mine.get(page).text) for i in f.inputs if i.name == "ground" for c in i.choices if c)
    desk.does(page, f"{page}/weigeren", ground=ground)

    def meanwhile():
        desk.does(page, f"{page}/heroverwegen")
        desk.does(page, f"{page}/weigeren", ground=ground)

    desk.overtaken(page, {}, meanwhile, action=f"{page}/heroverwegen")
    assert desk.value("SELECT state FROM referrals WHERE id = ?", referral) == "received"


def pattern(desk) -> str:
    prison = first_choice(desk, "/agenda/ritmes/nieuw", "prison")
    desk.does(
        "/agenda/ritmes/nieuw", prison=prison, firstDay=day(7), everyWeeks="1", opens="09:00", talks="2", talkMinutes="45")
    return desk.value("SELECT id FROM sitting_patterns ORDER BY id DESC")


def change_pattern(desk):
    page = f"/agenda/ritmes/{pattern(desk)}/wijzigen"
    desk.overtaken(
        page, {"talks": "5", "opens": "10:15", "firstDay": day(8)},
        lambda: desk.does(page, talks="7", opens="11:30", firstDay=day(9)),
        says=["10:15", "11:30"], choices={"talks": TYPED, "opens": STORED})
    kept = dict(desk.mine.form(page).pairs())
    assert (kept["talks"], kept["opens"]) == ("5", "11:30")


def end_pattern(desk):
    rhythm = pattern(desk)
    page = f"/agenda/ritmes/{rhythm}"
    desk.overtaken(
        f"{page}/einde", {"lastDay": day(21)}, lambda: desk.does(f"{page}/wijzigen", talks="4", firstDay=day(8)),
        says=[day(21)])
    assert desk.value("SELECT valid_until FROM sitting_patterns WHERE id = ?", rhythm) == iso(21)


def mark_talk(desk):
    person, talk, prison, planned, programme = desk.pick(
        """SELECT participant_id, id, prison, day, programme FROM talks
        WHERE state = 'planned' AND day > '2026-11-24' ORDER BY day, id""")
    page = f"/deelnemers/{person}/gesprekken/{talk}"
    state = next(c for i in reversed(desk.mine.form(page).inputs) if i.name == "state" for c in i.choices if c)
    desk.overtaken(
        page, {"state": state},
        lambda: desk.does(f"/agenda/{prison}/{planned}/uitzondering", kind="closed", reason="Gesloten"))
    assert desk.value("SELECT state FROM talks WHERE id = ?", talk) == state


def switch_account(desk):
    account = desk.value("SELECT id FROM users WHERE role = 'referrer' AND is_active = 1 ORDER BY id")
    address = f"/beheer/gebruikers/{account}/actief"

    def meanwhile():
        for _ in range(2):
            assert desk.other.fill("/beheer/gebruikers", address).status == 303

    desk.overtaken("/beheer/gebruikers", {}, meanwhile, action=address, who=desk.administrator)
    assert desk.value("SELECT is_active FROM users WHERE id = ?", account) == 0
