"""Backups come back: whole, sealed, only with their key, and only where nothing is overwritten. `check` names damage."""

import hashlib
import json
import shutil
import sqlite3
import time

import pytest

from outside.house import PROGRAMME, House, difference
from outside.referrers import Referrers
from outside.seal import Opener
from outside.wire import Visitor


@pytest.fixture(scope="module")
def filled():
    """A house with demo data, at rest. Tests that break it take a copy."""
    house = House(today="2026-11-24")
    house.password = house.json("demo", "--today", "2026-11-24")["password"]
    yield house
    house.close()


@pytest.fixture
def copy(filled):
    """The same house, to break."""
    house = House(today="2026-11-24")
    shutil.copytree(filled.data, house.data)
    yield house
    house.close()


@pytest.fixture
def other():
    """An empty place, as a new machine is."""
    house = House(today="2026-11-24")
    yield house
    house.close()


def bring_keys(source: House, target: House):
    target.data.mkdir(mode=0o700, exist_ok=True)
    shutil.copy2(source.data / "opstap.keys", target.data / "opstap.keys")


def without_mark(contents: dict) -> dict:
    """Apart from what a backup itself notes, and what every database has of its own."""
    noted = ("backups", "audit_head", "schema_steps", "health_marks", "figure_changes")
    return {name: rows for name, rows in contents.items() if name not in noted}


def test_a_backup_comes_back_whole_on_another_machine(filled, other, tmp_path):
    file = tmp_path / "een.opstap-backup"
    started = time.monotonic()
    made = filled.json("backup", file)
    assert file.stat().st_mode & 0o077 == 0
    assert (made["bytes"], made["digest"]) == (file.stat().st_size, hashlib.sha256(file.read_bytes()).hexdigest())
    bring_keys(filled, other)
    back = other.json("restore", file)
    assert back["rows"] == sum(table["rows"] for table in made["tables"])
    assert difference(without_mark(filled.contents()), without_mark(other.contents())) == {}
    report = other.json("check", "--deep")
    assert report["faults"] == [] and report["sealedTexts"] > 1000
    assert other.json("audit", "verify")["faults"] == 0
    other.serve()
    assert Visitor(other).sign_in("wout.ameye@demo.test", filled.password).get("/beheer/gebruikers").status == 200
    print(f"from backup to signing in on another machine: {time.monotonic() - started:.1f} s")


def test_a_backup_under_load_has_everything_that_was_confirmed_before_it_began(other, empty_house, tmp_path):
    email = empty_house.add_user("Vera Wijzer", "referrer", "VDAB")
    empty_house.serve("2025-03-03")
    session = Visitor(empty_house).sign_in(email)
    referrers = Referrers(empty_house, session, count=3, prefix="Last").start().wait_for(15)
    before = {act.id for act in referrers.confirmed}
    made = empty_house.json("backup", tmp_path / "a.opstap-backup")
    during = len(referrers.confirmed)
    referrers.wait_for(during + 5).stop()
    bring_keys(empty_house, other)
    other.json("restore", tmp_path / "a.opstap-backup")
    stored = {row for (row,) in other.rows("SELECT id FROM referrals")}
    assert before <= stored, f"confirmed before the backup and not in it: {before - stored}"
    assert stored <= {act.id for act in referrers.confirmed} | before
    # On one moment: nobody stands in one table without the others.
    assert other.rows("SELECT COUNT(*) FROM referrals r WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.referral_id = r.id)") == [(0,)]
    counted = {table["name"]: table["rows"] for table in made["tables"]}
    assert counted["referrals"] == len(stored)
    assert other.json("check", "--deep")["faults"] == []


def test_nothing_in_a_backup_can_be_read_without_its_key(filled, tmp_path):
    file = tmp_path / "een.opstap-backup"
    filled.json("backup", file)
    raw = file.read_bytes()
    words = {family for _, family in Opener(filled).names()}
    words |= {v for (v,) in filled.rows("SELECT email FROM users")} | {PROGRAMME, "participants", "referrals"}
    assert [w for w in words if len(w) > 4 and w.encode() in raw] == []


def test_without_the_key_a_backup_stays_shut_and_says_which_key_it_needs(filled, other, tmp_path):
    file = tmp_path / "een.opstap-backup"
    made = filled.json("backup", file)
    result = other.command("restore", file)
    assert result.returncode == 1
    said = result.stderr.decode()
    assert made["key"] in said and "opstap.keys" in said and "⟦" not in said
    assert not list(other.data.glob("*.sqlite*")) and not (other.data / "opstap.keys").exists()
    bring_keys(filled, other)
    other.json("restore", file)


@pytest.mark.parametrize("place", ["head", "middle", "end", "cut", "longer", "none", "other"])
def test_a_backup_that_is_not_whole_is_refused_and_leaves_nothing(filled, other, tmp_path, place):
    file = tmp_path / "een.opstap-backup"
    filled.json("backup", file)
    raw = bytearray(file.read_bytes())
    spot = {"head": 30, "middle": len(raw) // 2, "end": len(raw) - 1}.get(place)
    if spot is not None:
        raw[spot] ^= 1
    changed = {"cut": raw[:-1000], "longer": raw + b"x", "none": b"", "other": b"SQLite format 3\x00" * 9}.get(place, raw)
    file.write_bytes(changed)
    bring_keys(filled, other)
    result = other.command("restore", file)
    assert result.returncode == 1 and result.stderr.strip(), result
    assert not (other.data / "opstap.sqlite").exists()


def test_nothing_is_ever_overwritten(filled, copy, tmp_path):
    file = tmp_path / "een.opstap-backup"
    filled.json("backup", file)
    before = file.read_bytes()
    assert filled.command("backup", file).returncode == 2 and file.read_bytes() == before
    assert filled.command("backup", tmp_path / "geen" / "map.opstap-backup").returncode == 2
    copy.add_user("Later Gekomen", "coach")
    stands = copy.contents()
    assert copy.command("restore", file).returncode == 2
    assert difference(stands, copy.contents()) == {}
    moved = copy.json("restore", file, "--replace")["movedAside"]
    assert copy.rows("SELECT COUNT(*) FROM users WHERE name = 'Later Gekomen'") == [(0,)]
    with sqlite3.connect(f"{moved}/opstap.sqlite") as aside:
        assert aside.execute("SELECT COUNT(*) FROM users WHERE name = 'Later Gekomen'").fetchone() == (1,)


def test_backups_of_the_schedule_are_made_and_the_oldest_go(copy, tmp_path):
    folder = tmp_path / "elke dag"
    folder.mkdir()
    old = [folder / f"opstap-2020010{n}T030000Z.opstap-backup" for n in range(1, 4)]
    for file in [*old, folder / "iets anders.txt"]:
        file.write_bytes(b"old")
    copy.arguments = ["--backup-folder", str(folder), "--backup-at", "00:00", "--backup-keep", "2"]
    copy.serve()
    deadline = time.monotonic() + 60
    while old[0].exists() or old[1].exists():
        assert time.monotonic() < deadline, copy.log()
        time.sleep(0.2)
    names = sorted(f.name for f in folder.iterdir())
    assert len(names) == 3 and old[2].name in names and "iets anders.txt" in names, names
    made = next(f for f in folder.glob("opstap-2026*"))
    assert copy.rows("SELECT bytes FROM backups WHERE file = ?", str(made)) == [(made.stat().st_size,)]


@pytest.mark.parametrize("arguments", [["--backup-at", "25:00"], ["--backup-keep", "0"]], ids=" ".join)
def test_a_schedule_that_can_not_be_is_refused(empty_house, arguments):
    result = empty_house.command("serve", "--port", "0", "--backup-folder", "x", *arguments)
    assert result.returncode == 2 and arguments[0] in result.stderr.decode()


def test_a_sound_house_has_no_faults_alone_and_while_it_serves(copy):
    alone = copy.json("check", "--deep")
    assert alone["faults"] == []
    copy.serve()
    assert copy.json("check")["faults"] == []
    assert "⟦" not in copy.done("check")


PLANTED = {
    "orphans": "UPDATE stays SET participant_id = 'nobody' WHERE id = (SELECT MIN(id) FROM stays)",
    "audit": "UPDATE audit_lines SET actor_name = 'Niemand' WHERE position = 7",
    "sealedText": "UPDATE referrals SET reason = replace(reason, substr(reason, 9, 4), 'AAAA') "
                  "WHERE id = (SELECT MIN(id) FROM referrals)",
    "unfindable": "DELETE FROM name_digests WHERE digest = (SELECT MIN(digest) FROM name_digests)",
    "missingKey": "DELETE FROM participant_keys WHERE participant_id = (SELECT MIN(participant_id) FROM participant_keys)",
    "brokenKey": "UPDATE participant_keys SET wrapped = (SELECT MAX(wrapped) FROM participant_keys) "
                 "WHERE participant_id = (SELECT MIN(participant_id) FROM participant_keys)",
    "import": "UPDATE imports SET byte_count = byte_count + 1 WHERE id = (SELECT MAX(id) FROM imports)",
    # An index that knows less than its table.
    "file": "PRAGMA writable_schema = ON; "
            "UPDATE sqlite_master SET sql = 'CREATE INDEX stays_prison ON stays (prison, participant_id)' "
            "WHERE name = 'stays_prison'; PRAGMA writable_schema = OFF",
}


@pytest.mark.parametrize("kind", PLANTED)
def test_planted_damage_is_found_by_name(copy, kind):
    with sqlite3.connect(copy.data / "opstap.sqlite") as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.executescript(PLANTED[kind])
    connection.close()
    result = copy.command("check", "--deep", "--format", "json")
    assert result.returncode == 1, result
    kinds = {fault["kind"] for fault in json.loads(result.stdout)["faults"]}
    assert kinds == {kind}, result.stdout.decode()
    shown = copy.command("check", "--deep")
    assert shown.returncode == 1 and "⟦" not in shown.stdout.decode() + shown.stderr.decode()


def test_a_house_moves_to_another_folder_and_can_be_cut_off(filled, other):
    target = other.folder / "nieuw"
    result = filled.command("move", "--from", filled.data, "--to", target, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    other.data = target
    bring_keys(filled, other)
    assert difference(without_mark(filled.contents()), without_mark(other.contents())) == {}
    assert other.json("check", "--deep")["faults"] == []
    # What stands there now has a line more in its audit log: it is no part of the move any more.
    again = filled.command("move", "--from", filled.data, "--to", target)
    assert again.returncode == 1 and "audit_lines" in again.stderr.decode(), again
