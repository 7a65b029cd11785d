"""What a page confirmed is on disk: the program is killed in the middle of its work, again and again."""

import random
import signal
import sqlite3
import time

from outside.house import House
from outside.referrers import Referrers
from outside.wire import Visitor

SEED = 2025
ROUNDS = 100
WRITERS = 3


def test_nothing_that_was_confirmed_is_lost_by_a_kill():
    house = House(today="2025-03-03")
    chance = random.Random(SEED)
    try:
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        house.serve()
        session = Visitor(house).sign_in(email)
        confirmed: set[str] = set()
        for number in range(ROUNDS):
            prefix = f"Naam{chr(97 + number // 26)}{chr(97 + number % 26)}"
            referrers = Referrers(house, session, count=WRITERS, prefix=prefix).start().wait_for(1)
            time.sleep(chance.uniform(0, 0.1))
            house.end(signal.SIGKILL)
            confirmed |= {act.id for act in referrers.stop().confirmed}
            house.serve()  # also shows that what a kill leaves behind opens again, and that the session held
        print(f"seed {SEED}; {ROUNDS} kills, {len(confirmed)} confirmed")

        assert len(confirmed) >= ROUNDS, "hardly anything was written; the test proves nothing"
        stored = {row for (row,) in house.rows("SELECT id FROM referrals")}
        assert confirmed <= stored, f"confirmed and lost: {sorted(confirmed - stored)}"
        assert len(stored) - len(confirmed) <= ROUNDS * WRITERS, "more rows than were under way"

        # One act, one transaction: nobody stands in one table without the others.
        assert house.rows(
            "SELECT COUNT(*) FROM referrals r LEFT JOIN participants p ON p.id = r.participant_id WHERE p.id IS NULL"
        ) == [(0,)]
        assert house.rows(
            "SELECT COUNT(*) FROM referrals r WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.referral_id = r.id)"
        ) == [(0,)]
        house.end()
        with sqlite3.connect(house.data / "opstap.sqlite") as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        house.close()
