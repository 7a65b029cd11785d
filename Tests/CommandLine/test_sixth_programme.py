"""A programme that nobody prepared for: its definition was written from docs/programme-language.md alone. It needs no code: the
commands take it, and so does the demo."""

import shutil

import pytest

from outside.house import FIXTURES, House
from outside.seal import Opener

DEFINITION = FIXTURES / "programmes" / "springplank.yaml"


@pytest.fixture(scope="module")
def house():
    house = House(programmes=())
    shutil.copy(DEFINITION, house.folder / "home" / "Programmes")
    yield house
    house.close()


def test_it_checks_without_a_remark(house):
    assert house.json("programme", "check", DEFINITION) == []


def test_it_runs_through_a_simulation(house):
    result = house.json("programme", "simulate", DEFINITION, "--seed", "1", "--months", "24", "--arrivals", "4")
    assert result and result == house.json(
        "programme", "simulate", DEFINITION, "--seed", "1", "--months", "24", "--arrivals", "4")


def test_its_demo_has_people_in_every_state(house):
    made = house.json("demo", "--today", "2026-11-24")
    assert house.rows("SELECT code, version FROM programme_versions") == [("springplank", 1)]
    assert made["participants"] >= 15
    referrals = {state for (state,) in house.rows("SELECT DISTINCT state FROM referrals")}
    assert referrals == {"received", "accepted", "notYet", "refused"}
    trajectories = {state for (state,) in house.rows("SELECT DISTINCT state FROM trajectories")}
    assert {"awaitingScreening", "guided", "closed"} <= trajectories
    # It was walked from the first phase to the last, and to work.
    phases = {phase for (phase,) in house.rows("SELECT DISTINCT phase FROM passages")}
    assert {"landen", "proefweek", "springen"} <= phases
    assert house.rows("SELECT COUNT(*) FROM placements")[0][0] > 0
    assert {"job", "weg"} <= set(Opener(house).texts("trajectories.outcome"))
