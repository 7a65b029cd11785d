"""A disk that is full: what can't be stored is refused with a page that says so, and the rest goes on."""

import os
import subprocess

import pytest

from outside.clock import ClockedHouse
from outside.house import House, difference
from outside.referrers import NEW, refer
from outside.waiting import wait_for
from outside.wire import Visitor, words

SIZE = "16m"
FULL = 507


@pytest.fixture
def small_disk(tmp_path):
    """A disk of a few megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "opstap", str(place)], capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"NOT TESTED, mounting a small disk is not permitted here: {made.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(place):
    """Takes up what is left, to the last byte."""
    with open(place / "filler", "ab", buffering=0) as filler:
        for size in (1 << 16, 4096, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                pass
    assert os.statvfs(place).f_bavail == 0


def refer_until_refused(visitor: Visitor, house: House, limit: int = 400):
    """Goes on until one is refused: what the write-ahead log has in reserve is used up first. The acts, the refused one
    last, and what was stored before it."""
    acts, stored = [], house.contents()
    for number in range(limit):
        acts.append(refer(visitor, f"Vol{number}"))
        if acts[-1].status not in (200, 303):
            return acts, stored
        stored = house.contents()
    raise AssertionError(f"{limit} acts were stored on a full disk")


def test_a_full_disk_refuses_what_it_cannot_store_shows_the_rest_and_recovers(small_disk):
    house = ClockedHouse("2026-11-24T10:00:00+00:00")
    house.data = small_disk / "data"
    try:
        referrer = house.add_user("Vera Wijzer", "referrer", "VDAB")
        coordinator = house.add_user("Karel Leider", "coordinator")
        house.serve()
        vera, karel = Visitor(house).sign_in(referrer), Visitor(house).sign_in(coordinator)
        before = refer(vera, "Voordien")
        assert before.is_confirmed and "Voordien" in karel.get("/aanmeldingen").text

        fill(small_disk)
        acts, stored = refer_until_refused(vera, house)
        assert acts[-1].status == FULL, acts[-1]
        assert not difference(stored, house.contents()), "something of what was refused is there"

        # Pages that leave no line go on, also when it is time to note that the session is used; one that can't leave
        # its line is not shown, and says why.
        house.clock.go(minutes=2)
        for page in ("/aanmelden", NEW):
            answer = vera.get(page)
            assert answer.status in (200, 303), f"{page}: {answer.status} {words(answer.text)[:300]}"
        hidden = karel.get("/aanmeldingen")
        assert hidden.status == FULL
        assert "Voordien" not in hidden.text
        assert vera.get("/health").status == 503
        assert house.is_serving

        (small_disk / "filler").unlink()
        after = refer(vera, "Nadien")
        assert after.is_confirmed and house.is_serving
        assert "Nadien" in karel.get("/aanmeldingen").text
        wait_for(lambda: vera.get("/health").status == 200, within=30)
        confirmed = {act.id for act in [before, *acts, after] if act.is_confirmed}
        assert confirmed <= {row for (row,) in house.rows("SELECT id FROM referrals")}
        assert house.end() == 0
        assert house.rows("PRAGMA integrity_check") == [("ok",)]
        assert house.rows("PRAGMA foreign_key_check") == []
    finally:
        house.close()
