"""How the command line answers: what goes to which stream, and with which exit code (1: the input, 2: the call)."""

import json
import re
import socket
import subprocess

import pytest
from test_json import CALLS

from outside.clock import Clock
from outside.house import PASSWORD, PROGRAMME, ROOT, House, program
from outside.seal import Opener

COMMANDS = [*CALLS, "serve"]
GROUPS = sorted({name.split()[0] for name in COMMANDS if " " in name})
DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"


def explained(house: House, *command: str) -> str:
    """What a command says of itself; its lines are joined, for they break where the width wants it."""
    result = house.command(*command, "--help")
    text = " ".join(result.stdout.decode().split())
    assert result.returncode == 0 and not result.stderr, result.stderr
    assert "⟦" not in text
    return text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(empty_house, command):
    text = explained(empty_house, *command.split())
    for piece in ("--data", "--format", f"Voorbeeld: opstap {command} "):
        assert piece in text, f"{piece} is missing in:\n{text}"


@pytest.mark.parametrize("group", ["", *GROUPS])
def test_what_holds_commands_gives_an_example_and_is_no_whole_call_by_itself(empty_house, group):
    assert f"Voorbeeld: opstap {group}".rstrip() + " " in explained(empty_house, *group.split())
    half = subprocess.run([str(program()), *group.split()], capture_output=True, timeout=60)
    assert half.returncode == 2 and not half.stdout, half
    assert b"SUBCOMMANDS" in half.stderr


@pytest.mark.parametrize("arguments", [
    ["--bogus"], ["frobnicate"], ["user", "add"], ["user", "list", "--format", "xml"], ["report", "kpi"],
    ["report", "kpi", "--programme", "bestaat-niet"], ["report", "kpi", "--programme", PROGRAMME, "--at", "gisteren"],
    ["demo", "--today", "31/06/2025"], ["serve", "--port", "70000"], ["import", "referrals", "geen.csv"],
    ["import", "referrals", "/bestaat/niet.csv", "--programme", PROGRAMME], ["programme", "check", "/bestaat/niet.yaml"],
    ["user", "add", "--name", "A", "--email", "a@b.test", "--role", "keizer"], ["user", "link", "niemand@voorbeeld.test"],
    ["user", "reset-factor", "niemand@voorbeeld.test"], ["serve", "--second-factor", "soms"],
    ["serve", "--behind-tls", "--trusted-proxy", "geen-adres"],
], ids=" ".join)
def test_a_wrong_call_ends_with_2_and_says_why_on_standard_error(empty_house, arguments):
    result = empty_house.command(*arguments)
    assert result.returncode == 2, f"{result.returncode}\n{result.stdout.decode()}\n{result.stderr.decode()}"
    assert result.stderr.strip(), "nothing on standard error"
    assert not result.stdout.strip(), f"on standard output: {result.stdout.decode()}"
    assert "⟦" not in result.stderr.decode()


@pytest.mark.parametrize("host", ["127.0.0.1", "nergens.invalid"])
def test_an_address_where_nobody_can_be_served_is_told_in_words(empty_house, host):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = empty_house.command("serve", "--host", host, "--port", port)
    said = result.stderr.decode()
    assert result.returncode == 2 and not result.stdout, result
    assert re.search(rf"^Op {re.escape(host)}, poort {port}, .*--port", said, re.M), said
    assert "the daily round failed" not in said, "that is no failure: the server ends"


def test_a_server_of_a_database_that_is_not_there_is_told_in_words(empty_house):
    result = empty_house.command("user", "list", "--database", "postgres://127.0.0.1:1/opstap")
    said = result.stderr.decode()
    assert result.returncode == 1 and not result.stdout, result
    assert said.startswith("De database weigert: ") and "127.0.0.1" in said and "unavailable(" not in said, said


def test_a_day_that_does_not_exist_is_answered_with_the_nearest_real_one(empty_house):
    result = empty_house.command("report", "kpi", "--programme", PROGRAMME, "--at", "2025-06-31")
    assert result.returncode == 2
    assert "2025-06-30" in result.stderr.decode()


def test_an_account_is_made_once_and_listed(empty_house):
    empty_house.add_user("Nele Claes", "coach")
    again = empty_house.command(
        "user", "add", "--name", "Nele", "--email", "NELE.CLAES@voorbeeld.test", "--role", "coach", "--password-stdin",
        stdin=PASSWORD + "\n")
    assert again.returncode == 1 and again.stderr.strip() and not again.stdout.strip()
    users = empty_house.json("user", "list")
    assert [(u["name"], u["email"], u["role"], u["active"]) for u in users] == [
        ("Nele Claes", "nele.claes@voorbeeld.test", "coach", True)]


@pytest.mark.parametrize("password", ["", "kort", "x" * 14])
def test_a_short_password_is_refused(empty_house, password):
    result = empty_house.command(
        "user", "add", "--name", "A", "--email", "a@b.test", "--role", "coach", "--password-stdin", stdin=password + "\n")
    assert result.returncode == 1
    assert empty_house.json("user", "list") == []


def test_a_password_is_never_kept_as_it_was_typed(empty_house):
    empty_house.add_user("Nele Claes", "coach")
    for file in empty_house.data.iterdir():
        assert PASSWORD.encode() not in file.read_bytes(), file


def test_the_data_folder_is_closed_to_others(empty_house):
    empty_house.json("user", "list")
    assert empty_house.data.stat().st_mode & 0o077 == 0


def test_the_definition_that_ships_is_sound(empty_house):
    assert empty_house.json("programme", "check", DEFINITION) == []


def test_every_mistake_in_a_definition_has_its_line_column_and_remedy(empty_house, tmp_path):
    text = DEFINITION.read_text()
    lines = text.splitlines()
    last = next(n for n, line in enumerate(lines, 1) if "last: 2025-06-30" in line)
    weeks = next(n for n, line in enumerate(lines, 1) if re.match(r"\s+weeks: 12", line))
    broken = tmp_path / "kapot.yaml"
    broken.write_text(
        text.replace("last: 2025-06-30", "last: 2025-06-31").replace("  weeks: 12\n", "  weken: 12\n", 1))
    result = empty_house.command("programme", "check", broken, "--format", "json")
    assert result.returncode == 1
    found = json.loads(result.stdout)
    assert {last, weeks} <= {line["line"] for line in found}, found
    for line in found:
        assert line["file"] == str(broken) and line["column"] >= 1 and line["message"] and line["remedy"], line
    assert any("30" in line["remedy"] + line["message"] for line in found if line["line"] == last)
    shown = empty_house.command("programme", "check", broken)
    assert shown.returncode == 1
    assert f"{broken}:{last}:" in shown.stdout.decode()


def test_a_file_that_is_no_yaml_is_the_inputs_fault(empty_house, tmp_path):
    for number, contents in enumerate([b"\xff\xfe\x00", b"a: [", b"", b"- 1\n- 2\n", b"&a [*a]"]):
        file = tmp_path / f"{number}.yaml"
        file.write_bytes(contents)
        assert empty_house.command("programme", "check", file).returncode == 1, contents


def test_an_empty_house_greets_with_a_link_for_the_first_administrator(empty_house):
    from outside.wire import Visitor

    empty_house.serve()
    link = re.search(r"/eerste-beheerder/(\S+)", empty_house.greeting)
    assert link, empty_house.greeting
    visitor = Visitor(empty_house)
    answer = visitor.fill(link.group(0), name="Ada Beheer", email="ada@voorbeeld.test", password=PASSWORD)
    assert answer.status == 303
    assert visitor.get("/beheer/gebruikers").status == 200
    assert Visitor(empty_house).get(link.group(0)).status == 404, "the link works a second time"


# What each house makes in its own way: its keys and what was made with them, and when it was made itself.
OWN_TABLES = {"audit_head", "audit_lines", "figure_changes", "house_keys", "schema_steps"}
OWN_COLUMNS = {
    "name_digests": {"digest"}, "participant_keys": {"master_id"}, "participants": {"national_digest"},
    "programme_versions": {"loaded_at"}, "users": {"password_hash", "email_digest"},
}


def in_plain_words(house: House, table: str) -> list:
    """The rows, without what is sealed and the marks that each house makes in its own way."""
    columns = [c for c in house.columns(table) if c not in OWN_COLUMNS.get(table, ())]
    rows = house.rows(f"SELECT {', '.join(columns)} FROM {table}")
    return sorted(([("sealed" if str(v).startswith("v1.") else v) for v in row] for row in rows), key=repr)


def test_the_demo_is_the_same_for_the_same_day_at_any_hour_and_only_for_an_empty_house():
    every = tuple(sorted(file.stem for file in (ROOT / "Programmes").glob("*.yaml")))
    one, other = House(programmes=every), House(programmes=every)
    other.environment.update(Clock(other.folder, "2027-01-16T00:40:00+01:00").environment)
    try:
        made = one.json("demo", "--today", "2026-03-02")
        assert made["participants"] >= 200
        other.done("demo", "--today", "2026-03-02")
        tables = one.tables()
        assert len(tables) > 60
        for table in set(tables) - OWN_TABLES:
            assert in_plain_words(one, table) == in_plain_words(other, table), table
        assert sorted(map(repr, Opener(one).statements())) == sorted(map(repr, Opener(other).statements()))
        (first,), = one.rows("SELECT COUNT(*) FROM trajectories WHERE programme = ?", PROGRAMME)
        assert first >= 90
        states = {s for (s,) in one.rows("SELECT DISTINCT state FROM trajectories WHERE programme = ?", PROGRAMME)}
        assert states == {"awaitingScreening", "guided", "atWork", "closed"}
        asked = {s for (s,) in one.rows("SELECT DISTINCT state FROM referrals WHERE programme = ?", PROGRAMME)}
        assert {"received", "accepted", "refused"} <= asked
        assert one.command("demo").returncode == 1
    finally:
        one.close()
        other.close()


def test_an_account_gets_a_link_and_loses_its_second_factor_by_its_address(empty_house):
    email = empty_house.add_user("Nele Claes", "coach")
    link = empty_house.json("user", "link", email.upper())
    assert link["email"] == email and re.fullmatch(r"/wachtwoord/[0-9a-f]{64}", link["link"])
    assert "Nele Claes" in empty_house.done("user", "reset-factor", email)
    details = [d for (d,) in empty_house.rows("SELECT detail FROM audit_lines WHERE action = 'manageUsers'")]
    assert "second factor reset" in details and "link" in details


@pytest.mark.parametrize("name", ["x" * 501, "Nele\x07Claes", "  "], ids=["long", "control character", "empty"])
def test_a_name_that_can_not_be_is_refused_on_the_command_line(empty_house, name):
    result = empty_house.command("user", "add", "--name", name, "--email", "nele@voorbeeld.test", "--role", "coach")
    assert result.returncode == 1 and result.stderr.strip() and not result.stdout, result
    assert empty_house.json("user", "list") == []


@pytest.mark.parametrize("password", ["kort maar", "wachtwoordwachtwoord", "neleclaesneleclaes"])
def test_a_password_that_does_not_stand_alone_is_refused_on_the_command_line(empty_house, password):
    result = empty_house.command(
        "user", "add", "--name", "Nele Claes", "--email", "nele.claes@voorbeeld.test", "--role", "coach",
        "--password-stdin", stdin=password + "\n")
    assert result.returncode == 1 and result.stderr.strip(), result.stderr.decode()
    assert empty_house.json("user", "list") == []
