"""A database of an earlier program comes forward whole or stays what it was; one of a later program is not touched."""

import hashlib
import sqlite3
import subprocess

import pytest

from outside.house import ROOT, House, program
from outside.seal import Opener
from outside.stored import COACH, STORED, stored_house
from outside.tracing import SYNCS
from outside.wire import Visitor

# What no migration may lose: rows are counted, and texts, sealed before or on the way, still say the same.
COUNTS = [
    "users", "participants", "stays", "referrals", "trajectories", "steps", "pauses", "findings",
    "talks", "relations", "contact_moments", "placements", "due_contacts", "employer_talks", "events",
    "admission_decisions", "passages", "closings", "barriers", "barrier_looks", "barrier_actions",
    "employers", "vacancies", "vacancy_tasks", "job_documents", "introductions", "introduction_steps", "shortlist_entries",
    "vacancy_meetings", "entry_changes", "name_digests",
]
TEXTS = [
    "participants.national_number", "referrals.reason", "referrals.explanation", "findings.withdrawal",
    "steps.deviation_text", "pauses.explanation", "trajectories.closing_note", "employer_talks.framing", "employer_talks.answer_note",
    "placements.withdrawal", "due_contacts.reason", "due_contacts.moved_reason", "relations.name", "relations.organisation",
    "relations.phone", "relations.email", "admission_decisions.advice", "admission_decisions.handover", "closings.handover",
    "closings.advice", "closings.receiver", "passages.reason", "barriers.kind", "barriers.description",
    "barriers.observer_name", "barrier_looks.course", "barrier_looks.note", "barrier_looks.observer_name",
    "barrier_looks.withdrawal", "barrier_actions.what", "barrier_actions.who", "barrier_actions.result_note",
    "job_documents.body", "job_documents.recipient", "introductions.pitch", "shortlist_entries.reason",
    # Codes.
    "pauses.reason", "steps.deviation_reason", "placements.end_reason", "referrals.ground", "trajectories.outcome",
    "closings.outcome", "passages.unmet_gates",
]
# Events whose code says why.
WHY = ("referralRefused", "referralPostponed", "pauseStarted", "pauseEnded", "stepDeviated", "placementEnded",
       "trajectoryClosed")


def tables(house: House) -> set[str]:
    return {name for (name,) in house.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}


def counts(house: House, before: dict[str, int] | None = None) -> dict[str, int]:
    """Of the tables that were there before, or are there now."""
    known = tables(house)
    return {t: house.rows(f"SELECT COUNT(*) FROM {t}")[0][0] for t in (before or COUNTS) if t in known}


def texts(house: House) -> dict[str, list[str]]:
    """Every text of `TEXTS`, opened where it was sealed."""
    opener, known = Opener(house), tables(house)
    return {c: sorted(opener.texts(c)) for c in TEXTS if c.split(".")[0] in known}


def names(house: House) -> list[tuple[str, str]]:
    """Of the participants, given and family names in the order of their ids, however they are kept."""
    if "given_name" in {row[1] for row in house.rows("PRAGMA table_info(participants)")}:
        return house.rows("SELECT given_name, family_name FROM participants ORDER BY id")
    return Opener(house).names()


def findings(house: House) -> list[str]:
    """What was written in findings."""
    if "text" in {row[1] for row in house.rows("PRAGMA table_info(findings)")}:
        return sorted(text for (text,) in house.rows("SELECT text FROM findings"))
    return sorted(s.text for s in Opener(house).statements())


def gathered(house: House) -> list[list[str]]:
    """Who observed the findings, with whom one spoke and what was noted of it, whether they stand apart or not."""
    opener, contact = Opener(house), ("contact_moments.person", "contact_moments.note")
    return [opener.firsts("findings.observer_name", "findings.statement"), opener.firsts(*contact), opener.seconds(*contact)]


def history(house: House) -> list[tuple]:
    """What happened, and why where that was noted, sealed or not."""
    sealed = "reason" in {row[1] for row in house.rows("PRAGMA table_info(events)")}
    opener = Opener(house)
    events = []
    for id, person, kind, code, reason in house.rows(
            f"SELECT id, participant_id, kind, code, {'reason' if sealed else 'NULL'} FROM events ORDER BY id"):
        if kind in WHY:
            assert not (sealed and code)
            events.append((id, kind, opener.text("events.reason", id, person, reason) if reason else code))
        else:
            events.append((id, kind, None if kind.startswith("finding") else code))
    return events


def shape(house: House) -> list[tuple]:
    """Tables and indexes, in the words they were made with."""
    return house.rows("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY type, name")


def version(house: House) -> int:
    return house.rows("SELECT MAX(position) FROM schema_steps")[0][0]


def digest(house: House) -> str:
    return hashlib.sha256((house.data / "opstap.sqlite").read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def new_house():
    house = House()
    house.json("user", "list")
    yield house
    house.close()


@pytest.mark.parametrize("stored", STORED)
def test_a_stored_database_of_an_earlier_schema_comes_forward_whole(stored, new_house):
    house = stored_house(stored)
    try:
        schema, counted = version(house), counts(house)
        (lines,), = house.rows("SELECT COUNT(*) FROM audit_lines")
        known, called, found, happened = texts(house), names(house), findings(house), history(house)
        together = gathered(house)
        # The walk about barriers notes neither findings nor contacts.
        assert all(together) or stored.endswith("barriers"), "nothing was noted that is gathered"
        # The server brings it forward where its pages are looked at, else the command that looks for damage.
        looks = schema >= 17
        if looks:
            house.serve()
        report = house.json("check", "--deep")
        assert counts(house, counted) == counted
        after = texts(house)
        assert {column: after[column] for column in known} == known
        assert names(house) == called and findings(house) == found and history(house) == happened
        assert gathered(house) == together
        # Pages of the file, keys, every sealed text, and the chain of the audit log.
        assert report["faults"] == [] and report["auditLines"] >= lines
        assert version(house) == report["schema"] == version(new_house) > schema == int(stored.split("-")[0])
        assert report["sealedTexts"] > 20, "hardly anything was sealed"
        assert shape(house) == shape(new_house)
        # Its people are there for the pages.
        if looks:
            (person,), *_ = house.rows("SELECT participant_id FROM trajectories")
            coach = Visitor(house).sign_in(COACH)
            pages = [coach.get(f"/deelnemers/{person}"), coach.get(f"/deelnemers/{person}/afsluiten")]
            shown = "".join(page.text for page in pages)
            written = known["trajectories.closing_note"] + known.get("barriers.description", [])
            # The one who was accepted is the first of the house.
            assert written and [text for text in [*called[0], *written] if text not in shown] == []
        # No trace of the names is left; colleagues and words of a definition may be the same.
        house.end()
        others = repr(house.rows("SELECT name FROM users") + house.rows("SELECT * FROM programme_versions")).lower()
        own = {name for both in called for name in both if len(name) > 5 and name.lower() not in others}
        assert own
        raw = b"".join(file.read_bytes() for file in house.data.glob("opstap.sqlite*"))
        assert [n for n in own if n.encode() in raw or n.lower().encode() in raw] == []
    finally:
        house.close()


def test_a_backup_is_made_before_the_schema_changes_and_brings_the_old_house_back():
    house, other = stored_house("1"), House()
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
        assert counts(other, before) == before
        assert other.json("check", "--deep")["faults"] == []
        # Nothing to bring forward any more: no second backup.
        house.json("user", "list")
        assert list(house.data.glob("before-schema-*")) == made
    finally:
        house.close()
        other.close()


def test_without_room_for_that_backup_the_schema_stays_as_it_is():
    house = stored_house("1")
    try:
        # A limit on the size of files stands for a full disk: big enough for the database, too small for the backup.
        before = counts(house)
        result = subprocess.run(
            ["bash", "-c", 'ulimit -f 64; trap "" XFSZ; exec "$@"', "-", str(program()), "user", "list", "--data",
             str(house.data)],
            capture_output=True, timeout=120, cwd=ROOT)
        assert result.returncode != 0 and result.stderr.strip()
        assert version(house) == 1 and counts(house, before) == before
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
        house = stored_house("1")
        try:
            before = counts(house)
            was_killed = killed_at_sync(house, number)
            reached.append(version(house))
            assert counts(house, before) == before
            report = house.json("check", "--deep")
            assert report["faults"] == [], report["faults"]
            assert version(house) == report["schema"] and counts(house, before) == before
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
