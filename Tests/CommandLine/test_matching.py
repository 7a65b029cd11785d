"""Matching on the command line: the answers of the specification to the byte, blindness, and files that are no good."""

import hashlib
import json
import random
from datetime import date

import pytest

from outside.house import House
from outside.instances import answers, instance, make


def short(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return make(tmp_path_factory.mktemp("S"), 1000)


@pytest.fixture(scope="module")
def twenty_thousand(tmp_path_factory):
    return make(tmp_path_factory.mktemp("M"), 20_000)


def test_a_thousand_by_a_thousand_has_the_digests_of_the_specification(empty_house, small):
    assert short((small / "candidates.jsonl").read_bytes()) == "c2a49ebb41d4bd1f"
    assert short((small / "vacancies.jsonl").read_bytes()) == "f6694ee7515b4202"
    assert short(answers(empty_house, small)) == "e6bc2c28b0e694f2"
    assert short(answers(empty_house, small, "--reverse")) == "8c6d5e50bfc8e8c1"


def test_twenty_thousand_by_twenty_thousand_has_the_digest_of_the_specification(empty_house, twenty_thousand):
    assert short((twenty_thousand / "candidates.jsonl").read_bytes()) == "4ad8d1416d4eea8f"
    assert short(answers(empty_house, twenty_thousand)) == "ffe3652858f7852c"


def test_the_best_sixty_of_twenty_thousand_are_divided_one_to_one_as_well_as_can_be(empty_house, twenty_thousand, tmp_path):
    lists = [json.loads(line)["top"] for line in answers(empty_house, twenty_thousand, "--k", "60").splitlines()]
    choices = sum(map(len, lists))
    assert choices == 781_968
    file = tmp_path / "allocation"
    with open(file, "w") as text:
        text.write(f"p {len(lists)} 20000 {choices}\n" + "c 1\n" * 20_000)
        text.writelines(" ".join(f"{place}:{score}" for place, score in sorted(best)) + "\n" for best in lists)
    found = empty_house.json("match", "allocate", "--instance", str(file))
    assert found == {"objective": 584_335_957, "placed": 16_549, "certified": True}


def test_first_and_k_shorten_the_answer(empty_house, small):
    whole = answers(empty_house, small).splitlines()
    some = answers(empty_house, small, "--first", "7", "--k", "3").splitlines()
    assert len(some) == 7
    for line, longer in zip(some, whole):
        assert json.loads(line)["top"] == json.loads(longer)["top"][:3]


def test_the_protected_sidecar_is_never_looked_at(empty_house, small, tmp_path):
    before = [answers(empty_house, small), answers(empty_house, small, "--reverse")]
    sidecar = small / "protected.jsonl"
    lines = sidecar.read_text().splitlines(keepends=True)
    random.Random(1).shuffle(lines)
    for content in ("".join(lines), "{rubbish", None):
        sidecar.unlink() if content is None else sidecar.write_text(content)
        assert [answers(empty_house, small), answers(empty_house, small, "--reverse")] == before


@pytest.mark.parametrize(("people", "places", "capacity", "digest", "objective", "placed"), [
    (1000, 1000, 1, "ea221120fff0c7f5", 45_212_333, 985),
    (10_000, 2000, 5, "eeaa29f11893d385", 489_527_840, 9879),
])
def test_an_allocation_has_the_optimum_of_the_specification(empty_house, tmp_path, people, places, capacity, digest, objective,
                                                            placed):
    file = tmp_path / "allocation"
    instance.alloc(1, people, places, capacity, 20, 50, file)
    assert short(file.read_bytes()) == digest
    found = empty_house.json("match", "allocate", "--instance", str(file))
    assert found == {"objective": objective, "placed": placed, "certified": True}


def test_an_explanation_adds_up_to_the_score_of_the_list(empty_house, small):
    for line in answers(empty_house, small, "--first", "12", "--k", "2").splitlines():
        answer = json.loads(line)
        for vacancy, score in answer["top"]:
            pair = ["--candidate", str(answer["id"]), "--vacancy", str(vacancy)]
            found = empty_house.json("match", "explain", "--instance", str(small), *pair)
            assert found["score"] == score == sum(found["parts"].values())
    text = empty_house.done("match", "explain", "--instance", str(small), *pair)
    assert "⟦" not in text and str(score) in text


def test_why_not_lists_what_fails_as_the_reference_does(empty_house, small):
    candidates = instance.load(small / "candidates.jsonl")
    vacancies = instance.load(small / "vacancies.jsonl")
    for number in range(5):
        found = empty_house.json("match", "explain", "--instance", str(small), "--candidate", "3", "--vacancy", str(number))
        assert found.get("failing", []) == instance.hard(candidates[3], vacancies[number])
    text = empty_house.done("match", "explain", "--instance", str(small), "--candidate", "3", "--vacancy", "0")
    assert "⟦" not in text


def test_what_would_open_counts_what_a_changed_candidate_finds(empty_house, small):
    candidate = instance.load(small / "candidates.jsonl")[5]
    vacancies = instance.load(small / "vacancies.jsonl")
    found = empty_house.json("match", "open", "--instance", str(small), "--candidate", "5")
    assert found and [f["vacancies"] for f in found] == sorted((f["vacancies"] for f in found), reverse=True)
    before = {v["id"] for v in vacancies if instance.score(candidate, v) is not None}
    for opening in (f for f in found if f["change"] == "capability"):
        changed = {**candidate, "have": candidate["have"] | 1 << opening["value"]}
        after = {v["id"]: s for v in vacancies if (s := instance.score(changed, v)) is not None and v["id"] not in before}
        assert dict(map(tuple, opening["opened"])) == after
    text = empty_house.done("match", "open", "--instance", str(small), "--candidate", "5")
    assert "⟦" not in text


def test_a_cap_spreads_the_showings(empty_house, small):
    free, capped = empty_house.json("match", "exposure", "--instance", str(small), "--cap", "5")
    assert capped["mostShown"] <= 5 < free["mostShown"] and capped["giniPermille"] < free["giniPermille"]
    assert "⟦" not in empty_house.done("match", "exposure", "--instance", str(small))


@pytest.mark.parametrize("change", [
    ('"x":', '"x":NaN,"q":'), ('"x":', '"x":-'), ('"id":0', '"id":1'), ('"maxM":', '"maxM":99999'), ('"lang":[', '"lang":[9,'),
    ('"skills":', '"name":"Nele","skills":'), ("}", ""),
])
def test_a_file_that_is_no_good_is_told_with_its_line(empty_house, small, tmp_path, change):
    (tmp_path / "vacancies.jsonl").write_bytes((small / "vacancies.jsonl").read_bytes())
    first, *rest = (small / "candidates.jsonl").read_text().splitlines()
    (tmp_path / "candidates.jsonl").write_text("\n".join([first.replace(*change, 1), *rest[:20]]) + "\n")
    result = empty_house.command("match", "topk", "--instance", str(tmp_path))
    assert result.returncode == 1 and "candidates.jsonl:1: " in result.stderr.decode() and not result.stdout
    assert "⟦" not in result.stderr.decode()


def test_nothing_on_either_side_is_an_answer(empty_house, small, tmp_path):
    for name in ("candidates", "vacancies"):
        (tmp_path / f"{name}.jsonl").write_text("")
    assert answers(empty_house, tmp_path) == answers(empty_house, tmp_path, "--reverse") == b""
    (tmp_path / "vacancies.jsonl").write_bytes((small / "vacancies.jsonl").read_bytes())
    assert answers(empty_house, tmp_path) == b""
    assert answers(empty_house, tmp_path, "--reverse", "--first", "1") == b'{"id":0,"top":[]}\n'


@pytest.mark.parametrize("call", [
    ["topk", "--instance", "nergens"], ["topk"], ["topk", "--instance", ".", "--k", "-1"], ["allocate", "--instance", "nergens"],
])
def test_a_call_that_makes_no_sense_is_refused(empty_house, call):
    result = empty_house.command("match", *call)
    assert result.returncode == 2 and result.stderr.strip() and not result.stdout.strip()


def test_in_the_house_people_and_vacancies_are_told_apart_and_together():
    # The command looks at the clock: a vacancy has to be open today.
    house = House.demo(date.today().isoformat())
    try:
        (vacancy,), *_ = house.rows("SELECT id FROM vacancies WHERE occupation = 'inpakker' ORDER BY id")
        fitting = house.json("match", "house", "--vacancy", vacancy)
        assert fitting and [f["score"] for f in fitting] == sorted((f["score"] for f in fitting), reverse=True)
        pair = house.json("match", "house", "--vacancy", vacancy, "--participant", fitting[0]["id"])
        assert pair["verdict"] == "match" and pair["failing"] == []
        assert (pair["score"], pair["parts"]) == (fitting[0]["score"], fitting[0]["parts"])
        own = house.json("match", "house", "--participant", fitting[0]["id"])
        assert {"id": vacancy, "score": pair["score"]}.items() <= next(o for o in own if o["id"] == vacancy).items()
        opened = house.json("match", "house", "--participant", fitting[0]["id"], "--opens")
        assert [o["count"] for o in opened] == sorted((o["count"] for o in opened), reverse=True)
        for option in ("--opens", "--uncapped"):
            refused = house.command("match", "house", "--vacancy", vacancy, option)
            assert refused.returncode == 2 and "--participant" in refused.stderr.decode()
        run = house.json("match", "run")
        assert run["cap"] >= 1 and 900 <= run["keptPermille"] <= 1000
        capped = house.json("match", "house", "--participant", fitting[0]["id"])
        free = house.json("match", "house", "--participant", fitting[0]["id"], "--uncapped")
        assert len(capped) == len(free) == len(own) and [f["score"] for f in free] == [o["score"] for o in own]
        assert min(c["score"] for c in capped) >= min(f["score"] for f in free) - 10_000
        assert "⟦" not in house.done("match", "house", "--participant", fitting[0]["id"])
        # Some vacancies ask months of experience, which some people have more of than others.
        asking = [id for (id,) in house.rows("SELECT id FROM vacancies WHERE experience_asked > 0")]
        points = {f["parts"][4] for id in asking for f in house.json("match", "house", "--vacancy", id)}
        assert len(points) > 1 and max(points) <= 10_000
    finally:
        house.close()
