"""The weights of matching on the command line: other ones than those that are shipped, and ones that are no good."""

import json

import pytest

from outside.house import ROOT, House
from outside.instances import answers, make

WEIGHTS = """weights:
  - version: 7
    valid_from: 2020-01-01
    source: "Stuurgroep"
    competence: 15000
    occupation: 25000
    distance: 40000
    wishes: 10000
    experience: 10000
    avoided: 2000
    without_wishes: 5000
    closeness: [0, 10, 30, 60, 100]
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return make(tmp_path_factory.mktemp("S"), 1000)


def test_other_weights_rank_otherwise_and_the_shipped_ones_as_the_reference(empty_house, small, tmp_path):
    file, shipped = tmp_path / "gewichten.yaml", ROOT / "Sources" / "ReferenceData" / "matching-weights.yaml"
    file.write_text(WEIGHTS)
    usual = answers(empty_house, small, "--first", "50")
    assert answers(empty_house, small, "--first", "50", "--weights", str(shipped)) == usual
    assert answers(empty_house, small, "--first", "50", "--weights", str(file)) != usual
    line = next(line for line in map(json.loads, usual.splitlines()) if line["top"])
    pair = ["--candidate", str(line["id"]), "--vacancy", str(line["top"][0][0])]
    found = empty_house.json("match", "explain", "--instance", str(small), *pair, "--weights", str(file))
    assert found["settingsVersion"] == 7 and found["parts"]["comp"] <= 15000


def test_the_house_matches_by_the_weights_of_the_call_or_else_of_the_environment(tmp_path):
    file = tmp_path / "gewichten.yaml"
    file.write_text(WEIGHTS)
    house = House()
    try:
        assert house.json("match", "run")["weightsVersion"] == 1
        assert house.json("match", "run", "--weights", str(file))["weightsVersion"] == 7
        house.environment["OPSTAP_WEIGHTS"] = str(file)
        house.serve()
        # The server carries out the call, by its own weights unless the call names others.
        assert house.json("match", "run")["weightsVersion"] == 7
        shipped = ROOT / "Sources" / "ReferenceData" / "matching-weights.yaml"
        assert house.json("match", "run", "--weights", str(shipped))["weightsVersion"] == 1
    finally:
        house.close()


@pytest.mark.parametrize("change, line, words", [
    ("competence: 15000|competence: 15001", 2, "samen 100001. Maak er samen 100000 van"),
    ("distance: 40000|distance: -1", 7, "Kies een getal van 0 tot en met 100000"),
    ("avoided: 2000|sekse: 2000", 10, "Schrap ze"),
    ("    source: \"Stuurgroep\"\n|", 2, "«source» ontbreekt"),
    ("2020-01-01|2020-02-30", 3, "Schrijf hem als"),
    ("weights:|weights: [", 1, "dit is geen YAML"),
])
def test_weights_that_are_no_good_are_refused_with_line_and_remedy(empty_house, small, tmp_path, change, line, words):
    file = tmp_path / "gewichten.yaml"
    file.write_text(WEIGHTS.replace(*change.split("|"), 1))
    for call in (["match", "topk", "--instance", str(small)], ["match", "run"], ["serve", "--port", "0"]):
        result = empty_house.command(*call, "--weights", str(file))
        said = result.stderr.decode()
        assert result.returncode == 1 and words in said and "⟦" not in said and not result.stdout
        if line > 1:
            assert f"{file}:{line}: " in said
