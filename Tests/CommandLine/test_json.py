"""Every command answers a program: with `--format json` its standard output is JSON and nothing else, and what is wrong goes to
standard error."""

import importlib.util
import json
import subprocess
from datetime import date, timedelta

import pytest

from outside.house import FIXTURES, PASSWORD, PROGRAMME, ROOT, House, program

_spec = importlib.util.spec_from_file_location("instance", FIXTURES / "matching" / "instance.py")
instance = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(instance)

DEFINITION = ROOT / "Programmes" / f"{PROGRAMME}.yaml"
EMAIL = "nele.claes@voorbeeld.test"
INSTANCE = ["--instance", "{instance}"]
ESCO = "http://data.europa.eu/esco"

# Each command, a call that works, and its exit code: 1 where rows of a list are refused, or where what is asked cannot be. In
# this order: some need what came before.
CALLS = {
    "demo": ([], 1),
    "user add": (["--name", "Nele Claes", "--email", EMAIL, "--role", "coach", "--password-stdin"], 0),
    "user list": ([], 0),
    "user link": ([EMAIL], 0),
    "user reset-factor": ([EMAIL], 0),
    "import referrals": ([FIXTURES / "aanmeldingen-reintegratie.csv", "--programme", PROGRAMME, "--dry-run"], 1),
    "import employers": ([FIXTURES / "werkgevers.csv", "--dry-run"], None),
    "import vacancies": ([FIXTURES / "vacatures.csv", "--dry-run"], None),
    "import esco": (["{esco}"], 0),
    "export vacancies": ([], 0),
    "export person": (["{person}"], 0),
    "programme check": ([DEFINITION], 0),
    "programme diff": ([DEFINITION, "{changed}"], 0),
    "programme simulate": ([DEFINITION, "--months", "2"], 0),
    "programme load": (["{changed}", "--reason", "Proef"], 0),
    "programme list": ([], 0),
    "programme show": ([PROGRAMME], 0),
    "programme migrate": ([PROGRAMME, "1", "2", "--reason", "Proef"], 0),
    "programme measure": ([DEFINITION, "--samples", "1", "--arrivals", "1"], 0),
    "report kpi": (["--programme", PROGRAMME], 0),
    "match topk": (INSTANCE, 0),
    "match explain": ([*INSTANCE, "--candidate", "0", "--vacancy", "0"], 0),
    "match open": ([*INSTANCE, "--candidate", "0"], 0),
    "match exposure": (INSTANCE, 0),
    "match allocate": (["--instance", "{allocation}"], 0),
    "match measure": ([*INSTANCE, "--samples", "1", "--batches", "0"], 0),
    "match house": (["--vacancy", "{vacancy}"], 0),
    "match run": ([], 0),
    "match plan": (["--programme", PROGRAMME, "--title", "Proef", "--vacancy", "{vacancy}", "--day", "{soon}"], 0),
    "match round": ([], 0),
    "audit verify": ([], 0),
    "audit head": ([], 0),
    "policy": ([], 0),
    "keys status": ([], 0),
    "keys rotate": ([], 0),
    "check": ([], 0),
    "backup": (["{backup}"], 0),
    "move": (["--from", "{data}", "--to", "{moved}"], 0),
    "restore": (["{backup}", "--replace"], 0),
    # There is no server of a database here.
    "grant": (["opstap"], 2),
}


def commands(node: dict, above: tuple[str, ...] = ()) -> list[str]:
    """The commands that do something, also those that the help leaves out."""
    below = [c for c in node.get("subcommands", []) if c["commandName"] != "help"]
    if not below:
        return [" ".join(above)]
    return [name for c in below for name in commands(c, (*above, c["commandName"]))]


@pytest.fixture(scope="module")
def house():
    house = House.demo("2026-11-24")
    yield house
    house.close()


@pytest.fixture(scope="module")
def places(house, tmp_path_factory) -> dict:
    """What the calls name."""
    folder = tmp_path_factory.mktemp("calls")
    world = instance.World(1)
    for name, record in (("candidates", instance.candidate), ("vacancies", instance.vacancy)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(record(world, n), separators=(",", ":")) + "\n" for n in range(20)))
    instance.alloc(1, 20, 5, 4, 2, 4, folder / "allocation")
    text = DEFINITION.read_text()
    assert "minimum_age: 18" in text
    (folder / "changed.yaml").write_text(text.replace("minimum_age: 18", "minimum_age: 19", 1))
    (folder / "occupations_nl.csv").write_text(
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,code\n"
        f"Occupation,{ESCO}/occupation/1,9333,orderverzamelaar,,released,9333.1\n")
    (folder / "skills_nl.csv").write_text(
        "conceptType,conceptUri,skillType,preferredLabel,altLabels,status\n"
        f"Skill,{ESCO}/skill/1,knowledge,tellen,,released\n")
    (folder / "occupationSkillRelations_nl.csv").write_text(
        "occupationUri,relationType,skillType,skillUri\n"
        f"{ESCO}/occupation/1,essential,knowledge,{ESCO}/skill/1\n")
    (vacancy,), *_ = house.rows("SELECT id FROM vacancies WHERE closed_on IS NULL ORDER BY id")
    (person,), *_ = house.rows("SELECT participant_id FROM trajectories ORDER BY id")
    return {
        "instance": folder, "esco": folder, "allocation": folder / "allocation", "changed": folder / "changed.yaml",
        "backup": folder / "een.opstap-backup", "moved": folder / "moved", "data": house.data, "vacancy": vacancy,
        "person": person,
        "soon": (date.today() + timedelta(days=7)).isoformat(),
    }


def test_the_table_has_every_command():
    done = subprocess.run([str(program()), "--experimental-dump-help"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    assert set(commands(json.loads(done.stdout)["command"])) == {*CALLS, "serve"}


@pytest.mark.parametrize("name", CALLS)
def test_a_command_answers_a_program(name, house, places):
    arguments, code = CALLS[name]
    words = [str(a).format(**places) for a in arguments]
    done = house.command(*name.split(), *words, "--format", "json", stdin=PASSWORD + "\n")
    told = f"{done.returncode}\n{done.stdout.decode()[:500]}\n{done.stderr.decode()[:500]}"
    assert done.returncode == code if code is not None else done.returncode in (0, 1), told
    if done.stdout or done.returncode == 0:
        assert json.loads(done.stdout) is not None, told
    if done.returncode:
        assert done.stderr.strip(), told
    assert b"\xe2\x9f\xa6" not in done.stdout + done.stderr, told


def test_vacancies_are_written_in_words_too(house):
    posted = house.json("export", "vacancies")["@graph"]
    assert len(posted) > 5
    lines = [line.split("\t") for line in house.done("export", "vacancies", "--format", "text").splitlines()]
    assert [line[:2] for line in lines] == [[p["identifier"]["value"], p["title"]] for p in posted]


def test_a_server_greets_a_program():
    house = House()
    house.arguments = ["--format", "json"]
    try:
        greeting = json.loads(house.serve().greeting)
        assert greeting["address"] == house.address and greeting["differing"] == greeting["demo"] == []
        assert greeting["firstAdministrator"].startswith(f"{house.address}/eerste-beheerder/")
        assert greeting["weightsVersion"] == 1
    finally:
        house.close()


def test_a_server_tells_a_program_which_weights_hold(tmp_path):
    shipped, file = ROOT / "Sources" / "ReferenceData" / "matching-weights.yaml", tmp_path / "gewichten.yaml"
    text = shipped.read_text()
    assert text.count("version: 1\n") == 1
    file.write_text(text.replace("version: 1\n", "version: 7\n"))
    house = House(environment={"OPSTAP_WEIGHTS": str(file)})
    house.arguments = ["--format", "json"]
    try:
        assert json.loads(house.serve().greeting)["weightsVersion"] == 7
    finally:
        house.close()
