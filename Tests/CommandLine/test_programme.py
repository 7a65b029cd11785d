"""Definitions on the command line: what differs between two, and a fictitious group of people in one."""

import pytest

from outside.house import PROGRAMME, ROOT

DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"
DEFINITIONS = sorted((ROOT / "Programmes").glob("*.yaml"))


def changed(tmp_path, *pieces):
    text = DEFINITION.read_text()
    for before, after in pieces:
        assert before in text
        text = text.replace(before, after, 1)
    file = tmp_path / "gewijzigd.yaml"
    file.write_text(text)
    return str(file)


def test_a_definition_does_not_differ_from_itself(empty_house):
    result = empty_house.command("programme", "diff", str(DEFINITION), str(DEFINITION))
    assert result.returncode == 0 and "hetzelfde" in result.stdout.decode()
    assert empty_house.json("programme", "diff", str(DEFINITION), str(DEFINITION)) == []


def test_what_changed_is_told_by_section_and_code(empty_house, tmp_path):
    file = changed(tmp_path, ("minimum_age: 18", "minimum_age: 21"), ("shortage_days: 14", "shortage_days: 7"))
    found = empty_house.json("programme", "diff", str(DEFINITION), file)
    assert [(c["section"], c["code"], c["field"], c["before"], c["after"]) for c in found] == [
        ("target_group", "", "minimum_age", "18", "21"), ("sittings", "", "shortage_days", "14", "7")]
    text = empty_house.command("programme", "diff", str(DEFINITION), file).stdout.decode()
    assert "laagste leeftijd: van 18 naar 21." in text and "⟦" not in text


def test_a_faulty_definition_is_not_compared(empty_house, tmp_path):
    file = changed(tmp_path, ("weeks: 12", "weeks: twaalf"))
    result = empty_house.command("programme", "diff", str(DEFINITION), file)
    assert result.returncode == 1 and "gewijzigd.yaml" in result.stderr.decode() and not result.stdout


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda file: file.stem)
def test_the_same_seed_gives_the_same_bytes(empty_house, definition):
    call = ["programme", "simulate", str(definition), "--seed", "7", "--months", "24", "--arrivals", "20"]
    for shape in ("text", "json"):
        first, second = (empty_house.command(*call, "--format", shape) for _ in range(2))
        assert first.returncode == 0, first.stderr
        assert first.stdout == second.stdout and b"\xe2\x9f\xa6" not in first.stdout
    assert empty_house.command(*call, "--format", "json").stdout != empty_house.command(
        *call[:4], "8", *call[5:], "--format", "json").stdout


def test_a_simulation_says_what_it_assumed_and_what_came_of_it(empty_house):
    call = ["programme", "simulate", str(DEFINITION), "--seed", "1", "--months", "12", "--arrivals", "20"]
    found = empty_house.json(*call, "--coaches", "2")
    assert len(found["months"]) == 12 and found["coaches"] == 2 and found["everyWeeks"] == 2
    assert found["assumptions"]["acceptedShare"] == 75
    assert found["months"][0]["month"] == found["first"][:7]
    weekly = empty_house.json(*call, "--coaches", "20", "--every-weeks", "1")
    seldom = empty_house.json(*call, "--coaches", "20", "--every-weeks", "2")
    assert weekly["medianWait"] < seldom["medianWait"]


@pytest.mark.parametrize("option", ["--months=0", "--arrivals=-1", "--coaches=0", "--every-weeks=9", "--seed=x"])
def test_a_simulation_that_makes_no_sense_is_a_wrong_call(empty_house, option):
    result = empty_house.command("programme", "simulate", str(DEFINITION), option)
    assert result.returncode == 2 and result.stderr.strip() and not result.stdout.strip()
