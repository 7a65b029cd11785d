"""On a PostgreSQL server too a backup is of one moment, and a schema that is cut off while it is made is at one step or the
next, never between."""

import os
import shutil
import subprocess

import pytest

from outside.house import ROOT, House, program
from outside.postgres import Postgres
from outside.referrers import Referrers
from outside.stored import stored_house
from outside.wire import Visitor


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


def test_a_backup_under_load_has_everything_that_was_confirmed_before_it_began(server, tmp_path):
    house, other = House(today="2025-03-03"), House(today="2025-03-03")
    try:
        house.environment["OPSTAP_DATABASE"] = server.make("kopie")
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        house.serve()
        vera = Visitor(house).sign_in(email)
        referrers = Referrers(house, vera, count=3, prefix="Last").start().wait_for(15)
        before = {act.id for act in referrers.confirmed}
        made = house.json("backup", tmp_path / "een.opstap-backup")
        referrers.wait_for(len(referrers.confirmed) + 5).stop()
        # It comes back on the other engine as well.
        other.data.mkdir(mode=0o700)
        shutil.copy2(house.data / "opstap.keys", other.data / "opstap.keys")
        other.json("restore", tmp_path / "een.opstap-backup")
        stored = {row for (row,) in other.rows("SELECT id FROM referrals")}
        assert before <= stored, f"confirmed before the backup and not in it: {before - stored}"
        assert stored <= {act.id for act in referrers.confirmed}
        halves = "SELECT COUNT(*) FROM referrals r WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.referral_id = r.id)"
        assert other.rows(halves) == [(0,)]
        assert {table["name"]: table["rows"] for table in made["tables"]}["referrals"] == len(stored)
        assert other.json("check", "--deep")["faults"] == []
    finally:
        house.close()
        other.close()


@pytest.mark.parametrize("stored", ["8", "25-barriers", "28"])
def test_a_stored_database_of_an_earlier_schema_comes_forward_on_a_server_too(server, stored):
    """As its backup of before the schema changed, which is brought back there."""
    old, house, database = stored_house(stored), House(), f"vroeger{stored.split('-')[0]}"
    try:
        tables = ["participants", "findings", "barriers", "steps", "events", "vacancies"]
        known = [t for t in tables if old.rows("SELECT 1 FROM sqlite_master WHERE name = ?", t)]
        before = {t: old.rows(f"SELECT COUNT(*) FROM {t}")[0][0] for t in known}
        old.json("user", "list")
        made, = old.data.glob("before-schema-*.opstap-backup")
        house.data.mkdir(mode=0o700)
        shutil.copy2(old.data / "opstap.keys", house.data / "opstap.keys")
        house.environment["OPSTAP_DATABASE"] = server.make(database)
        house.done("restore", made)
        assert {t: int(server.rows(f"SELECT COUNT(*) FROM {t}", database)[0][0]) for t in known} == before
        report = house.json("check", "--deep")
        assert report["faults"] == []
        assert steps(server, database) == list(range(1, report["schema"] + 1))
        assert report["schema"] > int(stored.split("-")[0])
    finally:
        old.close()
        house.close()


def ended_at_message(house: House, number: int) -> bool:
    """Starts the program and kills it at the so many-eth message that one of its threads sends. False when it came to its
    end before."""
    result = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=sendto",
         "-e", f"inject=sendto:signal=SIGKILL:when={number}", str(program()), "user", "list", "--data", str(house.data)],
        cwd=ROOT, env={**os.environ, **house.environment}, capture_output=True, timeout=120)
    return result.returncode != 0


def steps(server: Postgres, database: str) -> list[int]:
    if server.rows("SELECT to_regclass('schema_steps') IS NULL", database) == [("t",)]:
        return []
    return [int(position) for (position,) in server.rows("SELECT position FROM schema_steps ORDER BY position", database)]


def test_a_kill_anywhere_while_the_schema_is_made_leaves_whole_steps_and_the_next_start_goes_on(server):
    reached = []
    # Each start sends a few messages for each table; far enough apart to meet many steps, and never the same place of one.
    for number in range(5, 2000, 37):
        database, house = f"stap{number}", House()
        try:
            house.data.mkdir(mode=0o700)
            house.environment["OPSTAP_DATABASE"] = server.make(database)
            was_killed = ended_at_message(house, number)
            found = steps(server, database)
            assert found == list(range(1, len(found) + 1))
            reached.append(len(found))
            report = house.json("check", "--deep")
            assert report["faults"] == [], report["faults"]
            assert steps(server, database) == list(range(1, report["schema"] + 1))
            if not was_killed:
                break
        finally:
            house.close()
            server.rows(f'DROP DATABASE "{database}" WITH (FORCE)')
    print(f"killed at versions {reached}")
    assert not was_killed, "the last one was cut off as well; the test did not reach the end"
    assert len(set(reached)) > 3, "hardly any step was cut off; the test proves nothing"
