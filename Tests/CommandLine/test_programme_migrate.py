"""Running trajectories go over to another version of their definition, and back."""

import pytest

from outside.house import PROGRAMME, ROOT, House

DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"
CALL = ("programme", "migrate", PROGRAMME)


@pytest.fixture
def house(tmp_path):
    """The demo house with a second version: the job target is due two weeks later, and nobody under sixty is admitted."""
    house = House.demo("2026-11-24")
    house.done("programme", "load", str(changed(tmp_path)), "--reason", "Nieuwe oproep")
    yield house
    house.close()


def changed(tmp_path):
    text = DEFINITION.read_text()
    for before, after in (("from_week: 2\n      to_week: 3", "from_week: 4\n      to_week: 5"),
                          ("minimum_age: 18", "minimum_age: 60")):
        assert before in text
        text = text.replace(before, after, 1)
    file = tmp_path / "gewijzigd.yaml"
    file.write_text(text)
    return file


def steps(house):
    return house.rows("SELECT id, code, position, window_start, due, rule, anchor, anchor_day, programme_version, state"
                      " FROM steps ORDER BY id")


def running(house, version):
    (count,), = house.rows("SELECT COUNT(*) FROM trajectories WHERE programme = ? AND programme_version = ?"
                           " AND state <> 'closed'", PROGRAMME, version)
    return count


def test_a_dry_run_tells_each_person_and_stores_nothing(house):
    before = steps(house)
    found = house.json(*CALL, "1", "2", "--dry-run")
    assert found["total"] == running(house, 1) == len(found["people"]) > 5
    assert found["changed"] > 0 and found["losing"] > 0 and found["left"] == 0
    later = [p for p in found["people"] if any(c["code"] == "jobdoelwit" and c["from"] < c["to"] for c in p["changes"])]
    assert later and all(p["name"] for p in found["people"])
    moved = later[0]
    text = house.done(*CALL, "1", "2", "--dry-run")
    assert moved["name"] in text and "Jobdoelwit" in text and "⟦" not in text and "niets bewaard" in text
    assert steps(house) == before and running(house, 2) == 0


def test_a_file_can_be_tried_out(house, tmp_path):
    found = house.json(*CALL, "1", changed(tmp_path), "--dry-run")
    assert found["to"] == 3 and found["changed"] > 0
    refused = house.command(*CALL, "1", changed(tmp_path))
    assert refused.returncode == 2 and running(house, 2) == 0


def test_they_go_over_with_a_reason_and_come_back_as_one_act(house):
    before, count = steps(house), running(house, 1)
    refused = house.command(*CALL, "1", "2")
    assert refused.returncode == 1 and "reason" in refused.stderr.decode() and steps(house) == before
    act = house.json(*CALL, "1", "2", "--reason", "Nieuwe oproep")
    assert (act["state"], act["moved"], act["left"]) == ("done", count, 0)
    assert running(house, 2) == count and running(house, 1) == 0
    (events,), = house.rows("SELECT COUNT(*) FROM events WHERE kind = 'versionMigrated'")
    assert events == count
    assert house.command(*CALL, "1", "2", "--reason", "Nog eens").returncode == 1
    back = house.json("programme", "migrate", "--undo", act["id"], "--reason", "Te vroeg")
    assert (back["state"], back["restored"], back["kept"]) == ("undone", count, 0)
    assert steps(house) == before
    assert house.done("audit", "verify")


def test_beside_a_server_it_is_done_by_the_server(house):
    count = running(house, 1)
    house.serve()
    said = house.done(*CALL, "1", "2", "--reason", "Nieuwe oproep")
    assert "Overgang " in said and f"{count} trajecten gingen over" in said
    assert running(house, 2) == count


@pytest.mark.parametrize("words", [
    (), (PROGRAMME, "1"), (PROGRAMME, "een", "2"), ("--undo", "x", PROGRAMME, "1", "2"), ("--undo", "x", "--dry-run"),
    (PROGRAMME, "1", "2", "--phase", "module", "--reason", "X")])
def test_a_call_that_makes_no_sense_is_refused(empty_house, words):
    result = empty_house.command("programme", "migrate", *words)
    assert result.returncode == 2 and result.stderr.strip()


def test_an_act_that_does_not_exist_is_not_there(empty_house):
    assert empty_house.command("programme", "migrate", "--undo", "x", "--reason", "Y").returncode == 2
    assert empty_house.command("programme", "migrate", "--resume", "x").returncode == 2
