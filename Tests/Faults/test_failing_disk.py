"""A disk that fails, and one that is slow."""

import threading
import time

import pytest

from outside.clock import ClockedHouse
from outside.house import House, difference
from outside.referrers import NEW, refer
from outside.tracing import injected
from outside.waiting import wait_for
from outside.wire import Visitor

FAILING = "error=EIO"
# What a disk without room answers, on a machine where no small one can be mounted (test_full_disk has one).
FULL = "error=ENOSPC"
DELAY = 1  # seconds
SLOW = f"delay_enter={DELAY * 1_000_000}"


@pytest.fixture(scope="module")
def opened():
    house = ClockedHouse("2026-11-24T10:00:00+00:00")
    email = house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.serve()
    yield house, Visitor(house).sign_in(email)
    house.close()


@pytest.fixture
def house(opened):
    """A house that serves."""
    if not opened[0].is_serving:
        opened[0].serve()
    return opened[0]


@pytest.fixture
def vera(opened):
    """A referrer who is signed in there."""
    return opened[1]


def health(house: House) -> int:
    return Visitor(house).get("/health").status


def stored(house: House) -> set[str]:
    """The referrals that are there; whatever is there must be whole."""
    assert house.rows("PRAGMA integrity_check") == [("ok",)] and house.rows("PRAGMA foreign_key_check") == []
    assert house.rows(
        "SELECT COUNT(*) FROM referrals r WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.referral_id = r.id)"
    ) == [(0,)]
    return {row for (row,) in house.rows("SELECT id FROM referrals")}


def test_a_sync_that_fails_is_never_confirmed_and_turns_health_red(house, vera):
    assert refer(vera, "Voordien").is_confirmed and health(house) == 200
    before = house.contents()
    with injected(house.process, FAILING):
        refused = [refer(vera, f"Kapot{number}") for number in range(5)]
        assert [act.status for act in refused] == [503] * 5
        assert health(house) == 503
        assert not difference(before, house.contents()), "something of what was refused is there"
        house.clock.go(minutes=2)  # it is time to note that the session is used
        assert vera.get(NEW).status == 200, "a page that only reads does not need the disk to be well"
    assert house.is_serving

    after = [refer(vera, f"Nadien{number}") for number in range(3)]
    assert all(act.is_confirmed for act in after), after
    wait_for(lambda: health(house) == 200, within=30, what="the disk is well again, and health still red")
    house.end(9)
    assert {act.id for act in after} <= stored(house)


def test_a_crash_right_after_a_sync_that_failed_leaves_whole_acts_only(house, vera):
    """What was refused may be there after a crash, then wholly: nobody can know how much of it reached the disk."""
    confirmed = refer(vera, "Tevoren")
    assert confirmed.is_confirmed
    before = stored(house)
    with injected(house.process, FAILING):
        assert not any(refer(vera, f"Stuk{number}").is_confirmed for number in range(3))
        house.end(9)
    house.serve()
    after = stored(house)
    assert before <= after and confirmed.id in after
    assert len(after - before) <= 1, "at most the last one: the others were overwritten"
    assert refer(vera, "Achteraf").is_confirmed


def test_a_disk_that_says_it_has_no_room_is_told_as_such_and_nothing_stays(house, vera):
    assert refer(vera, "Ruim").is_confirmed
    before = house.contents()
    with injected(house.process, FULL, "pwrite64"):
        refused = [refer(vera, f"Vol{number}") for number in range(3)]
        assert [act.status for act in refused] == [507] * 3
        assert vera.get(NEW).status == 200, "a page that only reads needs no room"
        assert not difference(before, house.contents()), "something of what was refused is there"
    after = refer(vera, "Ruimer")
    assert after.is_confirmed
    wait_for(lambda: health(house) == 200, within=30, what="there is room again, and health still red")
    house.end(9)
    assert after.id in stored(house)


def test_a_slow_disk_does_not_hold_up_who_only_reads(house, vera):
    """Told by the order of the answers: a page that is asked for while an act waits for the disk comes first."""
    reader = Visitor(house)
    reader.cookies = dict(vera.cookies)
    with injected(house.process, SLOW):
        for number, page in enumerate([NEW, "/aanmelden", NEW]):
            acts = []
            writer = threading.Thread(target=lambda: acts.append(refer(vera, f"Traag{number}")), daemon=True)
            writer.start()
            time.sleep(DELAY / 4)
            assert reader.get(page).status in (200, 303)
            assert not acts, f"{page} waited for the disk"
            writer.join(timeout=30)
            assert acts[0].is_confirmed
            assert acts[0].answered - acts[0].sent >= DELAY, "the disk was not slow; the test proves nothing"
