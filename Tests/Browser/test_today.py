"""Today: each line leads to the act itself, each figure to the people behind it, and nothing that is due is left out."""

import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import pytest

from outside.crawl import kind
from outside.house import ROOT, House
from outside.wire import Visitor, forms, links, words

TODAY = "2026-11-24"


class Desk:
    """Somebody of the demo house, with the page of today."""

    def __init__(self, house, user):
        password = re.search(r"«([^»]+)»", house.greeting).group(1)
        self.house, self.id = house, user["id"]
        self.visitor = Visitor(house).sign_in(user["email"], password)
        answer = self.visitor.get("/vandaag")
        assert answer.status == 200
        self.page = answer.text

    def card(self, name: str) -> str:
        found = re.search(rf'<section class="card" id="{name}">.*?</section>', self.page, re.S)
        assert found, f"/vandaag has no card {name}"
        return found.group(0)

    def lines(self, name: str) -> list[str]:
        return re.findall(r'<li><span class="when">.*?</li>', self.card(name), re.S)

    def rows(self, query: str, *values):
        """Reads the database; `?1` is this user."""
        return self.house.rows(query, self.id, *values)


def users(house, role: str):
    return [u for u in house.json("user", "list") if u["role"] == role]


@pytest.fixture(scope="module", params=[0, 1, 2], ids=["first coach", "second coach", "third coach"])
def coach(demo_house, request):
    return Desk(demo_house, users(demo_house, "coach")[request.param])


@pytest.fixture(scope="module")
def coordinator(demo_house):
    return Desk(demo_house, users(demo_house, "coordinator")[0])


def acts_of(line: str) -> list[str]:
    return links(re.search(r'<div class="do">(.*?)</div>', line, re.S).group(1))


# --- the coach


@pytest.mark.parametrize("card", ["zien", "te-laat", "doen", "vast"])
def test_each_line_of_the_coach_leads_to_an_act_that_opens(coach, card):
    for line in coach.lines(card):
        acts = acts_of(line)
        assert acts, f"no act on: {words(line)}"
        for act in acts:
            answer = coach.visitor.get(act.split("#")[0])
            assert answer.status == 200, f"{act}: {answer.status}: {words(line)}"
            if act.startswith("/deelnemers/"):
                sent = [urlsplit(urljoin(act, f.action)).path for f in forms(answer.text) if f.method.lower() == "post"]
                assert urlsplit(act).path in sent, f"{act} is no act: {sent}"


def test_there_is_something_in_every_card_of_the_coach(coach):
    for card in ("zien", "te-laat", "doen", "vast"):
        assert coach.lines(card), f"nothing in {card}: the demo shows no more than an empty page"


def test_every_talk_of_today_is_on_it(coach):
    talks = coach.rows(
        "SELECT k.id, k.kind, k.participant_id FROM talks k JOIN trajectories t ON t.id = k.trajectory_id "
        "WHERE t.coach_id = ?1 AND k.state = 'planned' AND k.day = ?2", TODAY)
    assert talks and {kind for _, kind, _ in talks} == {"screening", "followUp"}
    acts = links(coach.card("zien"))
    for talk, kind, person in talks:
        wanted = f"/deelnemers/{person}/screening" if kind == "screening" else f"/deelnemers/{person}/gesprekken/{talk}"
        assert wanted in acts


def test_every_late_step_is_on_it(coach):
    steps = coach.rows(
        "SELECT s.id, t.participant_id FROM steps s JOIN trajectories t ON t.id = s.trajectory_id "
        "WHERE t.coach_id = ?1 AND t.state <> 'closed' AND s.state = 'open' AND s.due < ?2 "
        "AND NOT EXISTS (SELECT 1 FROM pauses p WHERE p.trajectory_id = t.id AND p.has_ended = 0)", TODAY)
    assert steps, "the demo has late steps"
    acts = links(coach.card("te-laat"))
    for step, person in steps:
        assert f"/deelnemers/{person}/stappen/{step}/afwijken" in acts


def test_every_due_contact_is_on_it_and_none_of_others(coach):
    query = (
        "SELECT d.id, t.participant_id, d.due, EXISTS (SELECT 1 FROM pauses p WHERE p.trajectory_id = t.id "
        "AND p.has_ended = 0) FROM due_contacts d JOIN trajectories t ON t.id = d.trajectory_id "
        "WHERE t.coach_id {} ?1 AND t.state <> 'closed' AND d.state = 'open' AND d.due BETWEEN ?2 AND ?3")
    own = coach.rows(query.format("="), "2026-11-10", "2026-12-01")
    assert any(due == TODAY for _, _, due, _ in own), "the demo has a contact due today"
    late = [due for _, _, due, paused in own if due < TODAY and not paused]
    assert late, "the demo has a late contact"
    for contact, person, due, paused in own:
        card = "te-laat" if due < TODAY and not paused else "doen"
        assert f"/deelnemers/{person}/contact?nazorg={contact}" in links(coach.card(card)), due
    for contact, _, _, _ in coach.rows(query.format("<>"), "2026-11-10", "2026-12-01"):
        assert contact not in coach.page


def test_who_was_not_heard_for_too_long_is_on_it(coach):
    people = coach.rows(
        "SELECT t.participant_id FROM trajectories t WHERE t.coach_id = ?1 AND t.state = 'guided' "
        "AND t.accepted_on < ?2 AND NOT EXISTS (SELECT 1 FROM contact_moments c WHERE c.trajectory_id = t.id "
        "AND c.party = 'vdab' AND c.day >= ?2)", "2026-10-12")
    acts = links(coach.page)
    for (person,) in people:
        assert f"/deelnemers/{person}/contact?partij=vdab" in acts
    silences = [a for a in acts if "partij=" in a]
    assert silences, "the demo has somebody who was not heard for too long"


def test_every_running_pause_is_among_what_is_stuck(coach):
    pauses = coach.rows(
        "SELECT p.id, t.participant_id FROM pauses p JOIN trajectories t ON t.id = p.trajectory_id "
        "WHERE t.coach_id = ?1 AND t.state <> 'closed' AND p.has_ended = 0 AND p.from_day <= ?2", TODAY)
    acts = links(coach.card("vast"))
    for pause, person in pauses:
        assert f"/deelnemers/{person}/pauzes/{pause}/einde" in acts


# --- the coordinator


def people_behind(visitor: Visitor, address: str) -> list[str]:
    """The lines of a list and of the pages after it, in order."""
    found, page = [], address
    while page:
        answer = visitor.get(page)
        assert answer.status == 200, f"{page}: {answer.status}"
        body = re.search(r"<tbody>(.*?)</tbody>", answer.text, re.S)
        found += re.findall(r"<tr>.*?</tr>", body.group(1), re.S) if body else []
        later = [l for l in links(answer.text) if re.search(r"[?&]na=", l)]
        after = [l for l in later if l not in (page, address)]
        page = urljoin(page, after[-1]) if after and "na=" not in page or len(after) > 1 else None
    return found


def test_each_figure_of_the_coordinator_opens_the_people_behind_it(coordinator):
    figures = re.findall(r'<a href="(/cijfers/[^"]+)"><b class="num">([^<]+)</b>', coordinator.page)
    assert len(figures) == 2
    for address, value in figures:
        lines = people_behind(coordinator.visitor, address.replace("&amp;", "&"))
        people = {m for line in lines for m in re.findall(r'/deelnemers/([0-9a-z]+)"', line)}
        assert len(people) == len(lines) > 0
        counted = [line for line in lines if re.search(r">geteld<", line)]
        if value.endswith("%"):
            assert value == f"{(counted and len(counted) * 1000 // len(lines) + 5) // 10}%"
        else:
            assert len(counted) == int(value)


def test_the_number_of_referrals_to_decide_opens_those_referrals(coordinator):
    (count,), = coordinator.house.rows("SELECT COUNT(*) FROM referrals WHERE state = 'received'")
    assert count > 5
    assert f"({count})" in words(coordinator.card("beslissen"))
    address = next(l for l in links(coordinator.card("beslissen")) if "staat=received" in l)
    assert len(people_behind(coordinator.visitor, address)) == count


def test_each_referral_to_decide_opens_with_its_decision(coordinator):
    lines = coordinator.lines("beslissen")
    assert lines
    for line in lines:
        act = acts_of(line)[0]
        answer = coordinator.visitor.get(act)
        assert answer.status == 200
        sent = {f.action for f in forms(answer.text)}
        assert {f"{act}/aanvaarden", f"{act}/weigeren"} <= sent


def test_each_prison_where_seats_run_short_opens_its_agenda(coordinator):
    lines = coordinator.lines("plaatsen")
    assert any("schaars" in words(line) for line in lines), "the demo has a prison without enough seats"
    for line in lines:
        for act in acts_of(line):
            answer = coordinator.visitor.get(act)
            assert answer.status == 200 and "/agenda/" in " ".join(links(answer.text)), act


# --- everybody, in every programme


@pytest.fixture(scope="module")
def every_house():
    house = House.demo(TODAY, tuple(sorted(file.stem for file in (ROOT / "Programmes").glob("*.yaml")))).serve()
    yield house
    house.close()


def test_each_line_of_everybodys_day_leads_to_an_act(every_house):
    met, wrong, opened = set(), [], Counter()
    for user in users(every_house, "coach") + users(every_house, "coordinator"):
        desk = Desk(every_house, user)
        for name in re.findall(r'<section class="card" id="([a-z-]+)">', desk.page):
            for line in desk.lines(name):
                met.add(name)
                acts = acts_of(line)
                for act in acts:
                    opened[user["id"], name, kind(act)] += 1
                    if opened[user["id"], name, kind(act)] > 2:
                        continue
                    answer = desk.visitor.get(act.split("#")[0])
                    sent = [urlsplit(urljoin(act, f.action)).path for f in forms(answer.text) if f.method.lower() == "post"]
                    # What is done on a page with several acts stands on it: a file, a referral, an agenda, a round.
                    is_act = urlsplit(act).path in sent or "/deelnemers/" not in act or "#" in act
                    if answer.status != 200 or not is_act:
                        wrong.append(f"{user['email']}, {name}: {act}: {answer.status}: {words(line)}")
                if not acts:
                    wrong.append(f"{user['email']}, {name}: no act: {words(line)}")
    assert not wrong, "\n".join(wrong)
    assert met >= {"zien", "te-laat", "doen", "vast", "werkgevers", "rondleidingen", "beslissen", "plaatsen"}, met
