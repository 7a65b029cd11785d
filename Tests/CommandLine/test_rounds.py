"""Rounds of tours on the command line: who goes where, against every division there is, and what is told and stored."""

from datetime import date, timedelta
from itertools import product

import pytest

from outside.house import FIXTURES, House

PROGRAMME = "jobroad"
SOON = (date.today() + timedelta(days=7)).isoformat()


@pytest.fixture(scope="module")
def house():
    # The command looks at the clock: vacancies have to be open today.
    house = House.demo(date.today().isoformat(), (PROGRAMME,))
    yield house
    house.close()


def vacancy(house, reference: str) -> str:
    return house.rows("SELECT id FROM vacancies WHERE reference = ?", reference)[0][0]


def plan(house, *more: str) -> list[str]:
    return ["match", "plan", "--programme", PROGRAMME, "--title", "Proefronde", "--vacancy", vacancy(house, "R1-1"), *more]


def rounds(house) -> int:
    return house.rows("SELECT COUNT(*) FROM tour_rounds")[0][0]


def test_the_rounds_of_the_house_are_listed_and_one_is_told_whole(house):
    listed = {r["title"]: r for r in house.json("match", "round")}
    coming = listed["Tweede ronde"]
    assert coming["programme"] == PROGRAMME and coming["tours"] == 2 and coming["seats"] == 6 and coming["publication"] == 0
    found = house.json("match", "round", "--round", coming["id"])
    seats = [s for t in found["tours"] for s in t["participants"]]
    chosen = [row[0] for row in house.rows("SELECT participant_id FROM tour_candidates WHERE round_id = ?", coming["id"])]
    assert sorted([s["participant"] for s in seats] + [u["participant"] for u in found["unplaced"]]) == sorted(chosen)
    assert found["placed"] == len(seats) and found["objective"] == sum(s["score"] for s in seats) and found["certified"]
    assert all(len(t["participants"]) <= t["places"] for t in found["tours"])
    assert found["withoutChanges"] >= max(found["objective"], found["inTurn"])
    text = house.done("match", "round", "--round", coming["id"])
    assert "⟦" not in text and str(found["objective"]) in text and all(c in text for c in chosen)
    assert coming["id"] in house.done("match", "round")


def test_a_round_that_is_made_has_the_best_division_that_there_is(house):
    offers = [vacancy(house, "R1-1"), vacancy(house, "R3-1")]
    people = {f["id"] for offer in offers for f in house.json("match", "house", "--vacancy", offer)[:2]}
    guided = {row[0] for row in house.rows(
        "SELECT participant_id FROM trajectories WHERE programme = ? AND state IN ('guided', 'atWork')", PROGRAMME)}
    people = sorted(people & guided)
    assert len(people) >= 2
    scores = [[house.json("match", "house", "--participant", person, "--vacancy", offer).get("score") for offer in offers]
              for person in people]
    best = max(
        sum(scores[person][place] for person, place in enumerate(places) if place is not None)
        for places in product([None, 0, 1], repeat=len(people))
        if all(places.count(place) <= 1 for place in (0, 1))
        and all(place is None or scores[person][place] is not None for person, place in enumerate(places)))
    named = [word for person in people for word in ("--candidate", person)]
    made = house.json(*plan(house, "--vacancy", offers[1], "--day", SOON, "--places", "1", "--internship", *named))
    assert made["objective"] == best > 0 and made["certified"]
    assert [t["vacancies"] for t in made["tours"]] in ([[offers[0]], [offers[1]]], [[offers[1]], [offers[0]]])
    assert {(t["kind"], t["day"], t["places"]) for t in made["tours"]} == {("internship", SOON, 1)}
    assert house.rows("SELECT COUNT(*) FROM tour_candidates WHERE round_id = ?", made["id"])[0][0] == len(people)


def test_without_candidates_everybody_who_is_guided_is_divided_and_it_is_made_known(house):
    made = house.json(*plan(house, "--day", SOON, "--places", "2"))
    guided = house.rows(
        "SELECT COUNT(DISTINCT participant_id) FROM trajectories WHERE programme = ? AND state IN ('guided', 'atWork')",
        PROGRAMME)[0][0]
    assert made["placed"] + len(made["unplaced"]) == guided and 0 < made["placed"] <= 2
    assert made["publication"] == 0 and not made["isPublishedAsItIs"]
    told = house.json("match", "round", "--round", made["id"], "--publish")
    assert told["publication"] == 1 and told["isPublishedAsItIs"] and told["tours"][0]["state"] == "published"
    seats = house.rows(
        "SELECT participant_id FROM tour_seats WHERE round_id = ? AND tour_id IS NOT NULL AND talk_at IS NOT NULL", made["id"])
    assert sorted(row[0] for row in seats) == sorted(s["participant"] for s in told["tours"][0]["participants"])


@pytest.mark.parametrize("wrong", [
    ["--day", (date.today() - timedelta(days=1)).isoformat()], ["--day", SOON, "--vacancy", "nergens"],
    ["--day", SOON, "--candidate", "niemand"], ["--day", SOON, "--opens", "23:30"],
], ids=["past", "vacancy", "candidate", "midnight"])
def test_what_can_not_be_is_said_and_nothing_is_made(house, wrong):
    before = rounds(house)
    result = house.command(*plan(house, *wrong))
    assert result.returncode == 1 and result.stderr.strip() and not result.stdout.strip()
    assert "⟦" not in result.stderr.decode() and rounds(house) == before


def test_a_round_to_which_nobody_comes_is_not_made_known(house):
    for kind, file in (("employers", "werkgevers.csv"), ("vacancies", "vacatures.csv")):
        house.done("import", kind, FIXTURES / file)
    # At night, with a certificate that nobody of the demo has.
    offer = vacancy(house, "V0002")
    made = house.json("match", "plan", "--programme", PROGRAMME, "--title", "Niemand", "--vacancy", offer, "--day", SOON)
    assert made["placed"] == made["objective"] == 0 and made["certified"]
    assert made["unplaced"] and {u["why"] for u in made["unplaced"]} <= {"noProfile", "noMatch"}
    result = house.command("match", "round", "--round", made["id"], "--publish")
    assert result.returncode == 1 and result.stderr.strip() and not result.stdout.strip()


@pytest.mark.parametrize("call", [
    ["plan"], ["plan", "--programme", PROGRAMME, "--title", "X", "--vacancy", "v", "--day", SOON, "--places", "0"],
    ["plan", "--programme", PROGRAMME, "--title", "X", "--vacancy", "v", "--day", SOON, "--opens", "25:00"],
    ["plan", "--programme", PROGRAMME, "--title", "X", "--vacancy", "v", "--day", "31/06/2027"],
    ["round", "--publish"], ["round", "--round", "nergens"],
], ids=" ".join)
def test_a_call_that_makes_no_sense_is_refused(empty_house, call):
    result = empty_house.command("match", *call)
    assert result.returncode == 2 and result.stderr.strip() and not result.stdout.strip()
    assert "⟦" not in result.stderr.decode()
