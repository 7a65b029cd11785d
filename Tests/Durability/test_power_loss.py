"""What a page confirmed is on disk: the power is cut at 200 moments, and only what was synced by then is left."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from outside.disk import Disk, Event, events
from outside.house import House
from outside.referrers import Act, Referrers
from outside.tracing import recorded, wait_for_end
from outside.wire import Visitor

SEED = 2026
CUTS = 200
ACTS = 150


class Recording:
    """What the program asked of its files from the first command on, and what it confirmed to whom and when."""

    def __init__(self, events: list[Event], user: str, acts: list[Act]):
        self.events = events
        self.user = user
        self.acts = acts


@pytest.fixture(scope="module")
def recording():
    house = House(today="2025-03-03")
    try:
        logs = [house.folder / "first.strace", house.folder / "serve.strace"]
        house.under = recorded(logs[0])
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        wait_for_end(logs[0])
        house.under = recorded(logs[1])
        house.serve()
        session = Visitor(house).sign_in(email)
        referrers = Referrers(house, session, count=3, prefix="Stroom").start().wait_for(ACTS, within=120)
        house.end(9)  # the power does not wait for an orderly end
        referrers.stop()
        wait_for_end(logs[1])
        found = [event for log in logs for event in events(log, house.data)]
        print(f"seed {SEED}; {len(found)} events, {sum(e.kind == 'synced' for e in found)} syncs, "
              f"{len(referrers.confirmed)} confirmed")
        yield Recording(found, email, referrers.confirmed)
    finally:
        house.close()


def moments(recording: Recording, count: int) -> list[float]:
    """Random moments from the first confirmed act on: half of them right when an act was confirmed, when there is most
    to lose; the others between two events."""
    chance = random.Random(SEED)
    confirmed = sorted(act.answered for act in recording.acts)
    others = [event.at for event in recording.events if event.at > confirmed[0]]
    half = count // 2
    return sorted(chance.choices(confirmed, k=half) + [at + 1e-6 for at in chance.choices(others, k=count - half)])


def cuts(recording: Recording, at: list[float], folder: Path, ignoring: str | None = None, is_torn: bool = False,
         keeps_all: bool = False):
    """Power cuts at these moments: of each the moment, and a folder with what is left."""
    disk, chance, waiting = Disk(ignoring), random.Random(SEED + 1), iter(recording.events)
    event = next(waiting)
    for number, moment in enumerate(at):
        while event is not None and event.at <= moment:
            disk.take(event)
            event = next(waiting, None)
        left = folder / str(number)
        left.mkdir()
        disk.cut(left, chance if is_torn else None, keeps_all)
        yield moment, left


def losses(recording: Recording, at: list[float], folder: Path, **options) -> list[int]:
    """How many confirmed acts each of these power cuts lost. Whatever is left must be whole."""
    lost = []
    for moment, left in cuts(recording, at, folder, **options):
        lost.append(missing(left, recording.user, {act.id for act in recording.acts if act.answered <= moment}))
        shutil.rmtree(left)
    return lost


def missing(folder: Path, user: str, confirmed: set[str]) -> int:
    """How many of these referrals are not there, with the event and the audit line of each."""
    connection = sqlite3.connect(folder / "opstap.sqlite")
    try:
        if not connection.execute("SELECT name FROM sqlite_master WHERE name = 'referrals'").fetchall():
            return len(confirmed)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), folder
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == [], folder
        stored = {row for (row,) in connection.execute("SELECT id FROM referrals")}
        with_event = {row for (row,) in connection.execute("SELECT referral_id FROM events")}
        with_line = {row for (row,) in connection.execute("SELECT subject FROM audit_lines WHERE action = 'refer'")}
        assert stored <= with_event and stored <= with_line, "an act is there in part"
        users = connection.execute("SELECT COUNT(*) FROM users WHERE email = ?", (user,)).fetchone()[0]
        return len(confirmed - stored) + (1 - users)
    finally:
        connection.close()


def test_nothing_that_was_confirmed_is_lost_by_a_power_cut(recording, tmp_path):
    lost = losses(recording, moments(recording, CUTS), tmp_path)
    print(f"{len(lost)} power cuts, {sum(n > 0 for n in lost)} lost something")
    assert len(lost) == CUTS and not any(lost), f"lost: {lost}"


def test_nor_when_what_was_not_synced_is_there_in_part_torn_and_in_any_order(recording, tmp_path):
    lost = losses(recording, moments(recording, CUTS), tmp_path, is_torn=True)
    assert len(lost) == CUTS and not any(lost), f"lost: {lost}"


def test_nor_by_a_kill_after_each_call_around_the_emptying_of_the_log(recording, tmp_path):
    """The write-ahead log is emptied into the database file: every single call before, in and after that."""
    first = min(act.answered for act in recording.acts)
    emptied = next(n for n, e in enumerate(recording.events)
                   if e.kind == "write" and e.path == "opstap.sqlite" and e.at > first)
    at = [event.at for event in recording.events[emptied - CUTS // 2:emptied + CUTS // 2]]
    lost = losses(recording, at, tmp_path, keeps_all=True)
    assert len(lost) == CUTS and not any(lost), f"lost: {lost}"


def test_the_program_finds_everything_in_order_after_a_power_cut(recording, tmp_path):
    for moment, left in cuts(recording, moments(recording, 3), tmp_path, is_torn=True):
        house = House(today="2025-03-03")
        try:
            house.data = left
            house.done("check")
            stored = {row for (row,) in house.rows("SELECT id FROM referrals")}
            assert {act.id for act in recording.acts if act.answered <= moment} <= stored
        finally:
            house.close()


def test_the_replay_finds_the_loss_on_a_disk_that_lies_about_the_log(recording, tmp_path):
    """What the first two tests would say if the write-ahead log were not synced."""
    lost = losses(recording, moments(recording, 40), tmp_path, ignoring="-wal")
    print(f"{len(lost)} power cuts, {sum(n > 0 for n in lost)} lost something, at worst {max(lost)} acts")
    assert sum(n > 0 for n in lost) > 30, f"lost: {lost}"
