"""The figures agree with a count by hand, made here from the rows and not by the program's own way."""

import re
from datetime import date

import pytest

from outside.house import PROGRAMME, ROOT
from outside.wire import Visitor, links, words

TODAY = "2026-11-24"


def activating_forms() -> set[str]:
    text = (ROOT / "Programmes" / f"{PROGRAMME}.yaml").read_text()
    return set(re.findall(r"\{code: ([a-z0-9-]+), [^\n]*activation: true", text))


def by_hand(house, at: str) -> tuple[dict[str, str], set[str]]:
    """Whose guidance began in the year of `at`, and on which day; and who of them started work that counts."""
    started: dict[str, str] = {}
    for participant, day in house.rows("SELECT participant_id, started_on FROM trajectories WHERE started_on IS NOT NULL"):
        if f"{at[:4]}-01-01" <= day <= at:
            started[participant] = min(day, started.get(participant, day))
    forms = activating_forms()
    assert len(forms) > 5
    active = {
        participant
        for participant, form, day in house.rows("SELECT participant_id, form, start_day FROM placements WHERE withdrawal IS NULL")
        if form in forms and participant in started and started[participant] <= day <= at
    }
    return started, active


def report(house, at: str) -> dict[str, dict]:
    found = house.json("report", "kpi", "--programme", PROGRAMME, "--at", at)
    assert found["at"] == at and found["programme"] == PROGRAMME
    return {line["code"]: line for line in found["indicators"]}


@pytest.mark.parametrize("at", [TODAY, "2026-06-30", "2026-01-31", "2025-12-31", "2020-06-30"])
def test_the_report_agrees_with_a_count_by_hand(demo_house, at):
    started, active = by_hand(demo_house, at)
    figures = report(demo_house, at)
    assert figures["begeleidingen"]["numerator"] == len(started)
    assert figures["begeleidingen"]["value"] == len(started)
    assert figures["begeleidingen"]["target"] == 80
    share = figures["activering"]
    assert (share["numerator"], share["denominator"]) == (len(active), len(started))
    assert share["target"] == 0.3
    if started:
        assert share["value"] == pytest.approx(len(active) / len(started), abs=0.0006)
    else:
        assert share.get("value") is None, "a share of nobody is unknown, not zero"


def test_the_pace_and_the_forecast_follow_from_the_days_of_the_year(demo_house):
    figure = report(demo_house, TODAY)["begeleidingen"]
    elapsed = (date.fromisoformat(TODAY) - date(2025, 12, 31)).days
    assert figure["targetToDate"] == pytest.approx(80 * elapsed / 365, abs=0.51)
    assert figure["forecast"] == pytest.approx(figure["value"] * 365 / elapsed, abs=0.51)


@pytest.fixture(scope="module")
def coordinator(demo_house):
    password = re.search(r"«([^»]+)»", demo_house.greeting).group(1)
    email = next(u["email"] for u in demo_house.json("user", "list") if u["role"] == "coordinator")
    return Visitor(demo_house).sign_in(email, password)


def people_on(visitor, address: str) -> set[str]:
    """The participants a page and the pages after it lead to."""
    found, waiting, seen = set(), [address], set()
    while waiting:
        page = waiting.pop()
        seen.add(page)
        answer = visitor.get(page)
        assert answer.status == 200, f"{page}: {answer.status}"
        for link in links(answer.text):
            if match := re.match(r"/deelnemers/([0-9a-z-]+)$", link):
                found.add(match.group(1))
            if link.startswith(address.split("?")[0] + "?") and re.search(r"[?&](na|vanaf)=", link) and link not in seen:
                waiting.append(link)
    return found


def test_the_page_shows_the_figures_and_each_opens_the_people_behind_it(demo_house, coordinator):
    started, active = by_hand(demo_house, TODAY)
    page = coordinator.get("/cijfers")
    assert page.status == 200
    text = words(page.text)
    assert re.search(rf"\b{len(started)}\b", text) and re.search(rf"\b{len(active)}\b", text), text
    assert re.search(rf"\b{round(100 * len(active) / len(started))} ?%", text), text
    for code, people in (("begeleidingen", set(started)), ("activering", active)):
        behind = next(l for l in links(page.text) if l.startswith(f"/cijfers/{code}"))
        assert people_on(coordinator, behind) >= people, code


def test_the_command_in_words_says_the_same(demo_house):
    started, active = by_hand(demo_house, TODAY)
    text = demo_house.done("report", "kpi", "--programme", PROGRAMME, "--at", TODAY)
    assert re.search(rf"\b{len(started)}\b", text) and re.search(rf"\b{len(active)}\b", text)
