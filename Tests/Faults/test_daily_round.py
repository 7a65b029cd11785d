"""A daily round in which something fails for somebody."""

import contextlib
import re
import sqlite3

from outside.house import House
from outside.waiting import wait_for

TODAY = "2026-11-24"


def change(house: House, query: str, *values) -> list[tuple]:
    with contextlib.closing(sqlite3.connect(house.data / "opstap.sqlite")) as connection, connection:
        return connection.execute(query, values).fetchall()


def test_a_step_that_fails_is_named_and_keeps_no_other_and_is_made_good_later():
    with contextlib.closing(House.demo(TODAY)) as house:
        contacts = change(house, "SELECT id, due FROM due_contacts WHERE state = 'open' ORDER BY id LIMIT 1")
        assert contacts, "the demo has nobody with a contact that is planned"
        (contact, due), = contacts
        # No day, and before every other one.
        change(house, "UPDATE due_contacts SET due = '0' WHERE id = ?", contact)
        house.serve()
        wait_for(lambda: "match run" in house.log())
        failed = re.findall(r'the daily round failed .*\bstep="?(\w+)', house.log())
        # The phase of that person may be due as well; of nobody else anything fails.
        assert failed[0] == "missed" and set(failed[1:]) <= {"phases"}
        assert "audit head" in house.log()
        assert not re.search(r"daily round .*\bday=", house.log()), "it is not over"

        house.end()
        change(house, "UPDATE due_contacts SET due = ? WHERE id = ?", due, contact)
        house.serve()
        wait_for(lambda: re.search(rf'daily round .*\bday="?{TODAY}', house.log()))
