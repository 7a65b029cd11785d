"""How the command line answers: what goes to which stream, and with which exit code (1: the input, 2: the call)."""

import json
import re

import pytest

from outside.house import PASSWORD, PROGRAMME, ROOT, House
from outside.seal import Opener

COMMANDS = [
    ["serve"], ["demo"], ["import", "referrals"], ["programme", "check"], ["programme", "diff"],
    ["programme", "simulate"], ["programme", "migrate"], ["report", "kpi"], ["user", "add"],
    ["user", "list"], ["user", "link"], ["user", "reset-factor"],
    ["audit", "verify"], ["audit", "head"],
    ["backup"], ["restore"], ["check"], ["move"], ["grant"], ["keys", "status"], ["keys", "rotate"],
]
DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(empty_house, command):
    result = empty_house.command(*command, "--help")
    text = result.stdout.decode()
    assert result.returncode == 0, result.stderr
    for piece in ("--data", "--format", "opstap " + " ".join(command)):
        assert piece in text, f"{piece} is missing in:\n{text}"
    assert "⟦" not in text


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


def in_plain_words(house: House, table: str) -> list:
    """The rows, without what is sealed and the marks that each house makes in its own way."""
    columns = [c for (c,) in house.rows(f"SELECT name FROM pragma_table_info('{table}')") if c != "national_digest"]
    rows = house.rows(f"SELECT {', '.join(columns)} FROM {table}")
    return sorted(([("sealed" if str(v).startswith("v1.") else v) for v in row] for row in rows), key=repr)


def test_the_demo_is_the_same_for_the_same_day_and_only_for_an_empty_house():
    one, other = House(), House()
    try:
        made = one.json("demo", "--today", "2026-03-02")
        assert made["participants"] >= 100
        other.done("demo", "--today", "2026-03-02")
        for table in ("participants", "referrals", "trajectories", "steps", "placements", "due_contacts", "findings"):
            assert in_plain_words(one, table) == in_plain_words(other, table), table
        assert sorted(map(repr, Opener(one).statements())) == sorted(map(repr, Opener(other).statements()))
        states = {s for (s,) in one.rows("SELECT DISTINCT state FROM trajectories")}
        assert states == {"awaitingScreening", "guided", "atWork", "closed"}
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


@pytest.mark.parametrize("password", ["kort maar", "wachtwoordwachtwoord", "neleclaesneleclaes"])
def test_a_password_that_does_not_stand_alone_is_refused_on_the_command_line(empty_house, password):
    result = empty_house.command(
        "user", "add", "--name", "Nele Claes", "--email", "nele.claes@voorbeeld.test", "--role", "coach",
        "--password-stdin", stdin=password + "\n")
    assert result.returncode == 1 and result.stderr.strip(), result.stderr.decode()
    assert empty_house.json("user", "list") == []
