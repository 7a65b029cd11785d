"""`opstap audit`: a log that nobody touched is sound, and damage done beside the program is named."""

import json
import sqlite3
import time

import pytest

from outside.house import House


@pytest.fixture(scope="module")
def demo():
    """A house that worked; nothing is served."""
    house = House(today="2026-11-24")
    house.done("demo", "--today", "2026-11-24")
    yield house
    house.close()


@pytest.fixture
def damaged(demo):
    """Changes the database file beside the program and puts everything back afterwards."""
    path = demo.data / "opstap.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    original = path.read_bytes()

    def damage(*statements):
        connection = sqlite3.connect(path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    yield damage
    for beside in demo.data.glob("opstap.sqlite-*"):
        beside.unlink()
    path.write_bytes(original)


def verify(house, *more):
    result = house.command("audit", "verify", "--format", "json", *more)
    return result.returncode, json.loads(result.stdout)


def test_a_log_that_nobody_touched_is_sound(demo):
    code, found = verify(demo)
    assert code == 0 and found["faults"] == 0 and found["found"] == []
    (count,) = demo.rows("SELECT COUNT(*) FROM audit_lines")[0]
    assert found["lines"] == count > 100
    assert found["head"]["position"] == count
    shown = demo.done("audit", "verify")
    assert found["head"]["seal"] in shown and "⟦" not in shown
    assert demo.json("audit", "head") == found["head"]


@pytest.mark.parametrize("statement, fault, place", [
    ("UPDATE audit_lines SET actor_name = 'Niemand' WHERE position = 7", "changed", 7),
    ("UPDATE audit_lines SET participant_id = NULL WHERE position = "
     "(SELECT MIN(position) FROM audit_lines WHERE participant_id IS NOT NULL)", "changed", None),
    ("DELETE FROM audit_lines WHERE position = 1", "missing", 1),
    ("DELETE FROM audit_lines WHERE position BETWEEN 20 AND 24", "missing", 20),
    ("DELETE FROM audit_lines WHERE position > 50", "cut", 51),
    ("UPDATE audit_head SET position = position - 1", "headChanged", None),
    ("DELETE FROM audit_head", "headMissing", None),
])
def test_damage_is_named_with_exit_code_1(demo, damaged, statement, fault, place):
    damaged(statement)
    code, found = verify(demo)
    assert code == 1 and found["faults"] >= 1
    named = [line for line in found["found"] if line["fault"] == fault]
    assert named, found
    if place is not None:
        assert named[0]["position"] == place
    assert all(line["words"] and "⟦" not in line["words"] for line in found["found"])
    shown = demo.command("audit", "verify")
    assert shown.returncode == 1
    assert named[0]["words"] in shown.stdout.decode() and shown.stderr.strip()


def test_two_lines_that_changed_places_are_named(demo, damaged):
    damaged(
        "UPDATE audit_lines SET position = -1 WHERE position = 10",
        "UPDATE audit_lines SET position = 10 WHERE position = 30",
        "UPDATE audit_lines SET position = 30 WHERE position = -1",
    )
    code, found = verify(demo)
    assert code == 1
    assert [(line["fault"], line["position"]) for line in found["found"]] == [("moved", 10), ("moved", 30)]


def test_a_cut_that_also_put_an_older_head_back_is_found_by_a_head_noted_elsewhere(demo, damaged):
    old = demo.rows("SELECT position, seal, mark FROM audit_head")[0]
    demo.add_user("Later Gekomen", "coach")
    noted = demo.json("audit", "head")["seal"]
    assert verify(demo, "--head", noted)[0] == 0
    damaged(
        f"DELETE FROM audit_lines WHERE position > {old[0]}",
        f"UPDATE audit_head SET position = {old[0]}, seal = '{old[1]}', mark = '{old[2]}'",
    )
    assert verify(demo)[0] == 0, "nothing inside the database tells"
    code, found = verify(demo, "--head", noted)
    assert code == 1
    assert [line["fault"] for line in found["found"]] == ["notedHeadAbsent"]


def test_the_server_notes_the_head_outside_the_database(demo):
    demo.serve()
    try:
        seal = demo.json("audit", "head")["seal"]
        assert seal
        deadline = 50
        while "audit head" not in demo.log() and deadline:
            deadline -= 1
            time.sleep(0.2)
        assert "audit head" in demo.log()
    finally:
        demo.end()
