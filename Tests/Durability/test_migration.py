"""A database of an earlier program comes forward whole or stays what it was; one of a later program is not touched."""

import hashlib
import sqlite3
import subprocess

import pytest

from outside.house import FIXTURES, ROOT, House, program
from outside.seal import Opener
from outside.tracing import SYNCS

# What no migration may lose; what was sealed on the way is counted, not compared.
COUNTS = [
    "users", "participants", "stays", "referrals", "trajectories", "steps", "pauses", "findings",
    "talks", "relations", "contact_moments", "placements", "due_contacts", "employer_talks", "events",
]


def stored_house(schema: int) -> House:
    """A house as a program of that schema left it."""
    house = House(today="2026-11-24")
    house.data.mkdir(mode=0o700)
    with sqlite3.connect(house.data / "opstap.sqlite") as connection:
        connection.executescript((FIXTURES / f"schema-{schema}.sql").read_text())
        connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return house


def counts(house: House) -> dict[str, int]:
    return {table: house.rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in COUNTS}


def version(house: House) -> int:
    return house.rows("SELECT MAX(position) FROM schema_steps")[0][0]


def digest(house: House) -> str:
    return hashlib.sha256((house.data / "opstap.sqlite").read_bytes()).hexdigest()


@pytest.mark.parametrize("schema", sorted(int(f.stem.split("-")[1]) for f in FIXTURES.glob("schema-*.sql")))
def test_a_stored_database_of_an_earlier_schema_comes_forward_whole(schema):
    house = stored_house(schema)
    try:
        before = counts(house)
        report = house.json("check", "--deep")
        assert report["faults"] == []
        assert counts(house) == before
        assert version(house) == report["schema"] > schema
        assert report["sealedTexts"] > 100, "hardly anything was sealed"
        assert house.json("audit", "verify")["faults"] == 0
        # Names are sealed, and no trace of them is left; colleagues and contacts may share one.
        names = {name for both in Opener(house).names() + Opener(house).names(table="referrals") for name in both}
        others = repr(house.contents())
        own = {name for name in names if len(name) > 5 and name not in others}
        assert len(own) > 8
        raw = b"".join(file.read_bytes() for file in house.data.glob("opstap.sqlite*"))
        assert [n for n in own if n.encode() in raw or n.lower().encode() in raw] == []
        # Its people, and an account of before, are still there for the pages.
        assert len(house.json("user", "list")) == before["users"]
    finally:
        house.close()


def test_a_backup_is_made_before_the_schema_changes_and_brings_the_old_house_back():
    house, other = stored_house(1), House()
    try:
        before = counts(house)
        house.json("user", "list")
        made = list(house.data.glob("before-schema-*.opstap-backup"))
        assert len(made) == 1, made
        _, name = Opener(house).names()[0]
        assert name.encode() not in made[0].read_bytes()
        other.data.mkdir(mode=0o700)
        (other.data / "opstap.keys").write_bytes((house.data / "opstap.keys").read_bytes())
        (other.data / "opstap.keys").chmod(0o600)
        other.done("restore", made[0])
        assert counts(other) == before
        assert other.json("check", "--deep")["faults"] == []
        # Nothing to bring forward any more: no second backup.
        house.json("user", "list")
        assert list(house.data.glob("before-schema-*")) == made
    finally:
        house.close()
        other.close()


def test_without_room_for_that_backup_the_schema_stays_as_it_is():
    house = stored_house(1)
    try:
        # A limit on the size of files stands for a full disk: big enough for the database, too small for the backup.
        before = counts(house)
        result = subprocess.run(
            ["bash", "-c", 'ulimit -f 64; trap "" XFSZ; exec "$@"', "-", str(program()), "user", "list", "--data",
             str(house.data)],
            capture_output=True, timeout=120, cwd=ROOT)
        assert result.returncode != 0 and result.stderr.strip()
        assert version(house) == 1 and counts(house) == before
        assert not list(house.data.glob("*.part")) and not list(house.data.glob("before-schema-*"))
        # With room it goes on.
        house.json("user", "list")
        assert version(house) > 1
    finally:
        house.close()


def killed_at_sync(house: House, number: int) -> bool:
    """Starts the program and kills it when one of its threads asks its disk for the so many-eth time to keep what was
    written. False when it came to its end before."""
    result = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={SYNCS}",
         "-e", f"inject={SYNCS}:signal=SIGKILL:when={number}",
         str(program()), "user", "list", "--data", str(house.data)],
        cwd=ROOT, capture_output=True, timeout=120)
    return result.returncode != 0


def test_a_kill_anywhere_in_the_middle_leaves_a_version_and_the_next_start_goes_on():
    reached = []
    for number in range(1, 100):
        house = stored_house(1)
        try:
            before = counts(house)
            was_killed = killed_at_sync(house, number)
            reached.append(version(house))
            assert counts(house) == before
            report = house.json("check", "--deep")
            assert report["faults"] == [], report["faults"]
            assert version(house) == report["schema"] and counts(house) == before
            # A step is in the book exactly once, in order.
            steps = [p for (p,) in house.rows("SELECT position FROM schema_steps ORDER BY position")]
            assert steps == list(range(1, report["schema"] + 1))
            if not was_killed:
                break
        finally:
            house.close()
    print(f"killed at versions {reached}")
    assert len(set(reached)) > 3, "hardly any step was cut off; the test proves nothing"


@pytest.mark.parametrize("arguments", [["user", "list"], ["serve", "--port", "0"], ["check"]], ids=" ".join)
def test_an_older_program_refuses_a_newer_schema_and_changes_no_byte(arguments):
    house = House()
    try:
        house.json("user", "list")
        with sqlite3.connect(house.data / "opstap.sqlite") as connection:
            connection.execute("INSERT INTO schema_steps VALUES (999, 'later', '')")
            connection.execute("CREATE TABLE of_later (id TEXT PRIMARY KEY)")
        connection.close()
        before = digest(house)
        result = house.command(*arguments)
        assert result.returncode == 2, result
        assert "999" in result.stderr.decode() and not result.stdout.strip()
        assert digest(house) == before
        assert not list(house.data.glob("before-schema-*"))
    finally:
        house.close()
