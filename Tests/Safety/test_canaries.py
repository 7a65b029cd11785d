"""What is written about a person can be read on the pages by who may, and nowhere else: a text of its own is put into
every sensitive field, and then looked for in every file that the program made and in all that it said."""

import json
import os
import re
import signal

import pytest

from outside.canaries import any_of, belgian, files_of, found_in, told_in, written_in
from outside.planted import ACCOUNT, HEARING, NUMBER, Planted
from outside.seal import Opener

# What the findings of health and justice are about: the codes of their subjects.
SUBJECTS = ["gezondheid", "verslaving", "voorwaarden", "elektronisch-toezicht"]
# The sealed columns into which a text of its own goes here; every other one is in another file of canaries.
COLUMNS = {
    "participants.name", "referrals.name", "users.name", "users.email", "referrals.reason", "referrals.explanation",
    "findings.statement", "findings.withdrawal", "contact_moments.note", "contact_moments.withdrawal", "closings.why_not", "steps.deviation_text",
    "pauses.explanation", "trajectories.closing_note", "employer_talks.framing", "employer_talks.answer_note",
    "placements.withdrawal", "due_contacts.reason", "due_contacts.moved_reason", "relations.name",
    "relations.organisation", "relations.email", "closings.handover", "closings.advice", "closings.receiver",
    "admission_decisions.advice", "admission_decisions.handover",
}


@pytest.fixture(scope="module")
def planted():
    planted = Planted()
    yield planted
    planted.house.close()


def everything(planted: Planted) -> dict[str, str]:
    return planted.canary.planted | {
        "national number": NUMBER, "date of the hearing": HEARING.isoformat(), "phone": "0470 13 57 91",
        "address of an account": ACCOUNT,
    }


def test_what_was_written_is_on_the_pages(planted):
    """Or else the others of these tests would look for what is nowhere."""
    shown = planted.pages()
    missing = [field for field, text in planted.canary.planted.items() if text not in shown]
    assert missing == []
    assert belgian(HEARING) in shown and "85.••.••-•••.28" in shown


def test_nothing_of_it_stands_in_the_database_while_it_is_in_use(planted):
    files = files_of(planted.house)
    assert planted.house.reader.are_among(files), "it was not looked for where it could be"
    assert found_in(files, {"an id": planted.person}) != [], "what is not sealed is found"
    assert found_in(files, everything(planted)) == []


def test_each_of_its_columns_holds_a_text_of_its_own(planted):
    assert COLUMNS - written_in(planted.house) == set()


def test_no_row_tells_why(planted):
    """Why a referral was refused, somebody pauses or left the flow, and how it ended; the history keeps that it happened."""
    assert len(planted.reasons) == 4
    assert told_in(planted.house, any_of(planted.reasons)) == set()
    kinds = {kind for (kind,) in planted.house.rows("SELECT DISTINCT kind FROM events WHERE reason IS NOT NULL")}
    assert {"referralRefused", "referralPostponed", "pauseStarted", "stepDeviated", "trajectoryClosed"} <= kinds
    opener = Opener(planted.house)
    assert planted.reasons <= set(opener.texts("events.reason"))


def test_no_row_tells_what_a_finding_of_health_or_justice_is_about(planted):
    house = planted.house
    tiers = house.rows("SELECT DISTINCT tier FROM findings WHERE tier <> 'ordinary' ORDER BY tier")
    assert tiers == [("health",), ("judicial",)]
    assert told_in(house, any_of(SUBJECTS)) == set()
    # The history does say that something was noted; the file tells its reader what.
    assert len(house.rows("SELECT id FROM events WHERE kind = 'findingNoted'")) >= 6
    assert "Verslaving" in planted.before


def test_a_look_around_leaves_nothing_of_it_in_a_log(planted):
    coach = planted.as_(planted.coach)
    for text in list(planted.canary.planted.values())[:5] + ["%0a%1b%5b31m", "%e2%80%ae"]:
        coach.get(f"/deelnemers?zoek={text}")
        coach.get(f"/nergens/{text}")
    log = planted.house.log()
    assert [t for t in everything(planted).values() if t in log] == []
    assert "\x1b" not in log and "\u202e" not in log
    assert "Kanarie" not in log


# About the two who were not accepted.
OF_OTHERS = {"refused given name", "refused family name", "refusal explanation", "not yet advice", "not yet handover"}


def test_who_asks_gets_all_that_is_known_of_them_and_nothing_of_another(planted):
    """The access that the regulation gives (promise 60): by the command line, for who looks it through first."""
    house = planted.house
    record = json.loads(house.done("export", "person", planted.person, "--format", "json"))
    told = json.dumps(record, ensure_ascii=False)
    own = {field: text for field, text in everything(planted).items() if field not in OF_OTHERS}
    assert len(own) > 20 and [field for field, text in own.items() if text not in told] == []
    others = [text for field, text in planted.canary.planted.items() if field in OF_OTHERS]
    assert len(others) == 5 and [text for text in others if text in told] == []
    ids = {p for (p,) in house.rows("SELECT id FROM participants")} - {planted.person}
    assert len(ids) == 2 and not [p for p in ids if p in told]
    # Who looked, and no secret of an account.
    assert "readFile" in {line["action"] for line in record["tables"]["audit_lines"]}
    assert "scrypt$" not in told and "v1." not in told
    # It leaves a line of its own, and the text is there as well.
    (lines,), = house.rows("SELECT COUNT(*) FROM audit_lines WHERE action = 'exportPerson' AND participant_id = ?",
                           planted.person)
    assert lines == 1
    shown = house.done("export", "person", planted.person)
    assert [field for field, text in own.items() if text not in shown] == []
    assert house.command("export", "person", "niemand").returncode == 2


def test_nothing_of_it_stands_in_a_backup(planted, tmp_path):
    file = tmp_path / "een.opstap-backup"
    made = planted.house.json("backup", file)
    assert {table["name"]: table["rows"] for table in made["tables"]}["findings"] >= 6, "it holds hardly anything"
    assert found_in([file], everything(planted)) == []


def test_no_file_was_made_elsewhere(planted):
    """The program writes in its own folder only: what it has open lies there, or is no file."""
    folder = f"/proc/{planted.house.process}/fd"
    open_files = {os.readlink(f"{folder}/{n}") for n in os.listdir(folder)}
    mine = {f for f in open_files if f.startswith("/") and not f.startswith(("/dev/", "/proc/", "/sys/"))}
    assert {f for f in mine if not f.startswith(str(planted.house.folder))} == set()


def test_the_keys_stand_in_one_file_and_nowhere_else(planted):
    keys = planted.house.data / "opstap.keys"
    assert keys.stat().st_mode & 0o777 == 0o600
    lines = [line for line in keys.read_text().splitlines() if line and not line.startswith("#")]
    assert lines and all(re.fullmatch(r"[A-Za-z0-9+/]{43}=", line) for line in lines)
    others = [f for f in files_of(planted.house) if f != keys]
    assert found_in(others, {"master key": lines[0]}) == []


def test_nothing_of_it_is_left_after_the_end_nor_after_a_kill(planted):
    planted.house.end(signal.SIGKILL)
    assert found_in(files_of(planted.house), everything(planted)) == []
    planted.house.serve()
    assert planted.house.end() == 0
    assert found_in(files_of(planted.house), everything(planted)) == []
    planted.house.serve()
