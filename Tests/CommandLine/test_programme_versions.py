"""Versions of definitions on the command line: load, list, show, beside a server and without, and the start of a house."""

import shutil

import pytest

from outside.house import FIXTURES, PROGRAMME, ROOT

DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"


def changed(tmp_path, age: int, name: str = "gewijzigd.yaml") -> str:
    text = DEFINITION.read_text()
    assert "minimum_age: 18" in text
    file = tmp_path / name
    file.write_text(text.replace("minimum_age: 18", f"minimum_age: {age}"))
    return str(file)


def versions(house, code: str = PROGRAMME) -> list[dict]:
    return next(p for p in house.json("programme", "list") if p["code"] == code)["versions"]


def test_a_changed_file_becomes_a_version_with_a_reason(empty_house, tmp_path):
    file = changed(tmp_path, 21)
    refused = empty_house.command("programme", "load", file)
    assert refused.returncode == 2 and "--reason" in refused.stderr.decode()
    assert [v["version"] for v in versions(empty_house)] == [1]
    found = empty_house.json("programme", "load", file, "--reason", "Zo afgesproken")
    assert [(f["code"], f["outcome"], f["version"], f["isDryRun"]) for f in found] == [(PROGRAMME, "newVersion", 2, False)]
    new, old = versions(empty_house)
    assert (new["version"], new["isInForce"], new["reason"], new["loadedBy"]) == (2, True, "Zo afgesproken", "opstap")
    assert (old["version"], old["isInForce"], old["running"]) == (1, False, 0)
    assert "versie 2 (geldt nu)" in empty_house.done("programme", "list")
    # The same once more is no version, and needs no reason.
    assert empty_house.json("programme", "load", file)[0]["outcome"] == "unchanged"


def test_a_dry_run_says_what_would_come_of_it(empty_house, tmp_path):
    said = empty_house.done("programme", "load", changed(tmp_path, 21), "--dry-run")
    assert "zou versie 2 worden" in said and "⟦" not in said
    assert len(versions(empty_house)) == 1


def test_where_one_file_has_mistakes_nothing_is_loaded(empty_house, tmp_path):
    good, bad = str(FIXTURES / "instap.yaml"), changed(tmp_path, -3)
    result = empty_house.command("programme", "load", good, bad, "--reason", "X")
    assert result.returncode == 1 and "gewijzigd.yaml:" in result.stdout.decode()
    assert [p["code"] for p in empty_house.json("programme", "list")] == [PROGRAMME]
    binary = tmp_path / "beeld.yaml"
    binary.write_bytes(b"code: \xff\xfe\n")
    result = empty_house.command("programme", "load", str(binary))
    assert result.returncode == 1 and "beeld.yaml:1:" in result.stderr.decode()


def test_what_is_shown_is_what_was_loaded(empty_house, tmp_path):
    file = changed(tmp_path, 21)
    empty_house.done("programme", "load", file, "--reason", "X")
    assert empty_house.done("programme", "show", PROGRAMME, "--version", "1") == DEFINITION.read_text()
    shown = empty_house.json("programme", "show", PROGRAMME)
    assert shown["version"] == 2 and shown["isInForce"] and "minimum_age: 21" in shown["definition"]
    assert shown["funding"][0]["name"] == "ESF58" and shown["funding"][0]["role"] == "main"
    assert shown["retention"]["years"] == 5 and shown["retention"]["from"] == "last-payment"
    assert shown["lackingTexts"]["nl"] == 0
    for call in ([PROGRAMME, "--version", "3"], ["bestaat-niet"]):
        result = empty_house.command("programme", "show", *call)
        assert result.returncode == 2 and result.stderr.strip() and not result.stdout


def test_beside_a_server_the_pages_know_at_once(empty_house, tmp_path):
    empty_house.serve()
    said = empty_house.done("programme", "load", str(FIXTURES / "instap.yaml"), changed(tmp_path, 21), "--reason", "X")
    assert "instap is nu versie 1" in said and "is nu versie 2" in said
    assert [v["version"] for v in versions(empty_house)] == [2, 1]


@pytest.mark.parametrize("is_loaded", [False, True], ids=["nobody loaded it", "somebody loaded it"])
def test_a_start_loads_no_changed_file_but_says_so(empty_house, tmp_path, is_loaded):
    empty_house.done("programme", "list")
    home = empty_house.folder / "home" / "Programmes" / f"{PROGRAMME}.yaml"
    file = changed(tmp_path, 21)
    if is_loaded:
        empty_house.done("programme", "load", file, "--reason", "X")
    shutil.copy(file, home)
    empty_house.serve()
    is_said = "definition differs" in empty_house.log() and "programme load" in empty_house.greeting
    assert is_said == (not is_loaded), empty_house.log() + empty_house.greeting
    assert len(versions(empty_house)) == (2 if is_loaded else 1)


def test_a_programme_that_was_never_loaded_comes_in_at_the_next_start(empty_house):
    empty_house.done("programme", "list")
    shutil.copy(FIXTURES / "instap.yaml", empty_house.folder / "home" / "Programmes")
    assert sorted(p["code"] for p in empty_house.json("programme", "list")) == ["instap", PROGRAMME]
