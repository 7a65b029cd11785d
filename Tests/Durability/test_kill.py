"""What a page confirmed is on disk: the program is killed in the middle of its work, again and again."""

import random
import signal
import sqlite3
import threading
import time

from outside.house import House
from outside.people import referral
from outside.wire import Visitor

ROUNDS = 20
WRITERS = 3


def write_until_it_dies(visitor: Visitor, form, prefix: str, confirmed: list, stop: threading.Event):
    """Refers one person after another, and notes the family names of those whose page said so."""
    number = 0
    while not stop.is_set():
        name = f"{prefix}x{number}"
        number += 1
        try:
            answer = visitor.post(form.action, referral(form, family=name, number=hash(name)))
        except OSError:
            return
        if answer.status == 303:
            confirmed.append(name)
        elif answer.status != 200:
            raise AssertionError(f"{answer.status}: {answer.text[-2000:]}")


def test_nothing_that_was_confirmed_is_lost_by_a_kill():
    house = House(today="2025-03-03")
    chance = random.Random(2025)
    try:
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        house.serve()
        session = Visitor(house).sign_in(email)
        confirmed: list[str] = []
        for round_number in range(ROUNDS):
            form = session.form("/aanmeldingen/nieuw")
            stop, threads = threading.Event(), []
            for writer in range(WRITERS):
                visitor = Visitor(house)
                visitor.cookies = dict(session.cookies)
                prefix = f"Naam{chr(97 + round_number)}{chr(97 + writer)}"
                thread = threading.Thread(
                    target=write_until_it_dies, args=(visitor, form, prefix, confirmed, stop), daemon=True)
                threads.append(thread)
                thread.start()
            time.sleep(chance.uniform(0.1, 0.6))
            house.end(signal.SIGKILL)
            stop.set()
            for thread in threads:
                thread.join(timeout=30)
            house.serve()  # also shows that what a kill leaves behind opens again, and that the session held

        assert len(confirmed) >= ROUNDS, "hardly anything was written; the test proves nothing"
        stored = {n for (n,) in house.rows("SELECT family_name FROM referrals")}
        assert set(confirmed) <= stored, f"confirmed and lost: {sorted(set(confirmed) - stored)}"
        assert len(stored) - len(set(confirmed)) <= ROUNDS * WRITERS, "more rows than were under way"

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


def test_a_signal_to_stop_lets_what_is_under_way_finish():
    house = House(today="2025-03-03")
    try:
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        house.serve()
        session = Visitor(house).sign_in(email)
        form = session.form("/aanmeldingen/nieuw")
        confirmed: list[str] = []
        stop = threading.Event()
        thread = threading.Thread(
            target=write_until_it_dies, args=(session, form, "Stop", confirmed, stop), daemon=True)
        thread.start()
        time.sleep(0.5)
        started = time.monotonic()
        assert house.end(signal.SIGTERM) == 0
        assert time.monotonic() - started < 10
        stop.set()
        thread.join(timeout=30)
        stored = {n for (n,) in house.rows("SELECT family_name FROM referrals")}
        assert confirmed and set(confirmed) <= stored
    finally:
        house.close()
