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
    house = House.demo(TODAY, ("arbeidstraject-art60",))
    with contextlib.closing(house):
        starts = change(house, "SELECT id, start_day FROM placements")
        assert starts, "the demo has nobody at work"
        change(house, "UPDATE placements SET start_day = 'ooit'")
        house.serve()
        wait_for(lambda: "match run" in house.log())
        failed = re.findall(r'the daily round failed .*\bstep="(\w+)"', house.log())
        assert failed == ["phases", "figures"]
        assert "audit head" in house.log()
        assert not re.search(r"daily round .*\bday=", house.log()), "it is not over"

        house.end()
        for placement, day in starts:
            change(house, "UPDATE placements SET start_day = ? WHERE id = ?", day, placement)
        house.serve()
        wait_for(lambda: re.search(rf'daily round .*\bday="{TODAY}"', house.log()))
