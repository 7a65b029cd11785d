"""The nights on which the clocks change, sessions that end by the clock, and a clock that jumps."""

import re
import time
from datetime import datetime

import pytest

from outside.clock import ClockedHouse
from outside.referrers import NEW, refer
from outside.waiting import wait_for
from outside.wire import Visitor

# Moments around both changes and what day it then is in Belgium: 29 March has 23 hours, 25 October 25.
NIGHTS = [
    ("2026-03-28T22:59:30+00:00", "2026-03-28", "Zaterdag 28 maart 2026"),
    ("2026-03-28T23:00:30+00:00", "2026-03-29", "Zondag 29 maart 2026"),
    ("2026-03-29T00:59:30+00:00", "2026-03-29", "Zondag 29 maart 2026"),
    ("2026-03-29T01:00:30+00:00", "2026-03-29", "Zondag 29 maart 2026"),
    ("2026-03-29T21:59:30+00:00", "2026-03-29", "Zondag 29 maart 2026"),
    ("2026-03-29T22:00:30+00:00", "2026-03-30", "Maandag 30 maart 2026"),
    ("2026-10-24T21:59:30+00:00", "2026-10-24", "Zaterdag 24 oktober 2026"),
    ("2026-10-24T22:00:30+00:00", "2026-10-25", "Zondag 25 oktober 2026"),
    ("2026-10-25T00:45:00+00:00", "2026-10-25", "Zondag 25 oktober 2026"),  # a quarter to three, summer time
    ("2026-10-25T01:10:00+00:00", "2026-10-25", "Zondag 25 oktober 2026"),  # ten past two, winter time
    ("2026-10-25T22:59:30+00:00", "2026-10-25", "Zondag 25 oktober 2026"),
    ("2026-10-25T23:00:30+00:00", "2026-10-26", "Maandag 26 oktober 2026"),
]

# How far the audit log is, the forms that were taken lately, what the last nightly matching found, and whom the figures count
# anew: these may change.
MOVING = {"audit_head", "form_submissions", "match_runs", "showing_prices", "figure_changes"}


class Place:
    """A house by a clock of its own, with somebody who refers and decides."""

    def __init__(self, start: str):
        self.house = ClockedHouse(start)
        self.clock = self.house.clock
        self.email = self.house.add_user("Karel Leider", "coordinator")
        self.house.serve()
        self.visitor = Visitor(self.house)

    def signed_in(self) -> Visitor:
        """Somebody who is signed in, now: with a new session when the last one ended."""
        if self.visitor.get(NEW).status != 200:
            self.visitor = Visitor(self.house).sign_in(self.email)
        return self.visitor

    def rounds(self) -> list[str]:
        """The days of the daily rounds that were made, in their order."""
        return re.findall(r'daily round .*\bday="([^"]+)"', self.house.log())

    def order(self, acts) -> list[str]:
        """Which of these acts the audit log names, in its order."""
        ids = {act.id for act in acts}
        lines = self.house.rows("SELECT subject FROM audit_lines WHERE action = 'refer' ORDER BY position")
        return [subject for (subject,) in lines if subject in ids]


@pytest.fixture(scope="module")
def place():
    place = Place("2026-03-28T22:30:00+00:00")
    yield place
    place.house.close()


def test_each_moment_of_a_night_on_which_the_clocks_change_is_on_one_day(place):
    acts = []
    for number, (moment, _, written) in enumerate(NIGHTS):
        place.clock.set(moment)
        visitor = place.signed_in()
        assert f"<h1>{written}</h1>" in visitor.get("/vandaag").text, moment
        acts.append(refer(visitor, f"Nacht{chr(97 + number)}"))
        assert acts[-1].is_confirmed, moment
    days = dict(place.house.rows("SELECT referral_id, day FROM events WHERE kind = 'referralReceived'"))
    assert [days[act.id] for act in acts] == [day for _, day, _ in NIGHTS]
    # The audit log keeps moments in UTC: the hour that comes twice stays two hours.
    lines = dict(place.house.rows("SELECT subject, at FROM audit_lines WHERE action = 'refer'"))
    for act, (moment, _, _) in zip(acts, NIGHTS):
        written = datetime.fromisoformat(lines[act.id].replace("Z", "+00:00"))
        assert 0 <= (written - datetime.fromisoformat(moment)).total_seconds() < 60, f"{moment}: {lines[act.id]}"
    assert place.order(acts) == [act.id for act in acts]


def test_the_round_of_the_day_is_made_once_on_a_night_with_an_hour_twice(place):
    assert place.rounds(), "none was made at the start"
    # A day that no other test stands on: until its round is made, one of an earlier day may still be on its way.
    place.clock.set("2026-10-20T12:00:00+00:00")
    wait_for(lambda: place.rounds()[-1] == "2026-10-20")
    before = len(place.rounds())
    for moment, day in (("2026-10-24T21:59:00+00:00", "2026-10-24"), ("2026-10-24T22:00:30+00:00", "2026-10-25")):
        place.clock.set(moment)
        # Not so long that midnight comes meanwhile.
        wait_for(lambda: place.rounds()[-1] == day, within=50)
    # The hour from two to three begins anew while the program looks at the clock every five seconds.
    place.clock.set("2026-10-25T00:59:57+00:00")
    time.sleep(8)
    place.clock.set("2026-10-25T23:00:30+00:00")
    wait_for(lambda: place.rounds()[-1] == "2026-10-26")
    assert place.rounds()[before:] == ["2026-10-24", "2026-10-25", "2026-10-26"]


def test_a_session_ends_after_half_an_hour_without_a_request(place):
    visitor = place.signed_in()
    place.clock.go(minutes=29)
    assert visitor.get(NEW).status == 200
    place.clock.go(minutes=31)
    assert is_sent_to_sign_in(visitor.get(NEW))
    place.clock.go(minutes=-20)
    assert is_sent_to_sign_in(visitor.get(NEW)), "a session that ended is there again"


def test_a_session_ends_after_twelve_hours_of_use(place):
    visitor = place.signed_in()
    for _ in range(28):
        place.clock.go(minutes=25)
        assert visitor.get(NEW).status == 200
    place.clock.go(minutes=25)
    assert is_sent_to_sign_in(visitor.get(NEW))


def test_a_clock_that_jumps_back_ends_nothing_but_sessions_and_changes_nothing_that_was(place):
    place.clock.set("2026-11-24T12:00:00+00:00")
    acts = [refer(place.signed_in(), "Vooraf")]
    before, first = place.house.contents(), place.visitor
    place.clock.go(minutes=-2)
    assert first.get(NEW).status == 200, "two minutes are put right on many a machine"
    acts.append(refer(first, "Minuten"))

    place.clock.go(hours=-24 * 20)
    assert is_sent_to_sign_in(first.get(NEW)), "the session would last twenty days longer"
    acts.append(refer(place.signed_in(), "Dagen"))
    place.clock.go(hours=-24 * 365 * 36)
    # As if the battery of the clock had run out. Nobody can be put forward then: no prison had opened yet.
    wait_for(lambda: place.rounds()[-1].startswith("1990-"))
    assert place.signed_in().get("/vandaag").status == 200
    place.clock.set("2026-11-24T13:00:00+00:00")
    acts.append(refer(place.signed_in(), "Terug"))

    assert place.house.is_serving and all(act.is_confirmed for act in acts)
    after = place.house.contents()
    changed = {table for table, rows in before.items() if table not in MOVING and not set(rows) <= set(after[table])}
    assert not changed, f"rows that were there are other ones now: {changed}"
    assert place.order(acts) == [act.id for act in acts], "the audit log is in another order than the acts"


def is_sent_to_sign_in(answer) -> bool:
    return answer.status == 303 and answer.place.startswith("/aanmelden?")
