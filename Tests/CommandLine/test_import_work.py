"""Lists of employers and vacancies, and ESCO, by the command line."""

import json

from outside.house import FIXTURES

ESCO = "http://data.europa.eu/esco"


def bring_in(house, kind, file, *more):
    """Imports a file; its verdicts. Refused rows are no failure of the command."""
    result = house.command("import", kind, file, "--format", "json", *more)
    assert result.returncode in (0, 1), result.stderr.decode()
    return result.returncode, json.loads(result.stdout)


def test_the_real_lists_are_taken_in_once(empty_house):
    code, employers = bring_in(empty_house, "employers", FIXTURES / "werkgevers.csv")
    assert code == 0 and [v["verdict"] for v in employers] == ["new"] * 64
    code, vacancies = bring_in(empty_house, "vacancies", FIXTURES / "vacatures.csv")
    assert code == 0 and [v["row"] for v in vacancies] == list(range(2, 162))
    assert empty_house.rows("SELECT COUNT(*) FROM vacancies") == [(160,)]
    assert empty_house.rows("SELECT COUNT(*) FROM vacancy_tasks WHERE competence IS NULL") == [(0,)]
    for kind, file in (("employers", "werkgevers.csv"), ("vacancies", "vacatures.csv")):
        code, again = bring_in(empty_house, kind, FIXTURES / file)
        assert code == 0 and {v["verdict"] for v in again} == {"same"}
    assert empty_house.rows("SELECT COUNT(*) FROM employers") == [(64,)]


def test_refused_rows_are_corrected_and_taken_in(empty_house, tmp_path):
    lines = (FIXTURES / "werkgevers.csv").read_bytes().decode("cp1252").splitlines()
    lines[3] = lines[3].replace("0909.990.256", "0909.990.257")
    faulty, refused = tmp_path / "lijst.csv", tmp_path / "verbeteren.csv"
    faulty.write_text("\r\n".join(lines), encoding="utf-8")
    code, verdicts = bring_in(empty_house, "employers", faulty, "--refused", refused)
    wrong = [v for v in verdicts if v["verdict"] == "refused"]
    assert code == 1 and [(v["row"], v["column"]) for v in wrong] == [(4, "Ondernemingsnummer")]
    refused.write_text(refused.read_text(encoding="utf-8-sig").replace("0909.990.257", "0909.990.256"), encoding="utf-8")
    code, verdicts = bring_in(empty_house, "employers", refused)
    assert code == 0 and [v["verdict"] for v in verdicts] == ["new"]
    assert empty_house.rows("SELECT COUNT(*) FROM employers") == [(64,)]


def esco(folder, skill="1"):
    folder.mkdir(exist_ok=True)
    (folder / "occupations_nl.csv").write_text(
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,code\n"
        f'Occupation,{ESCO}/occupation/1,9333,orderverzamelaar,"picker\nverzamelaar",released,9333.1\n', encoding="utf-8")
    (folder / "skills_nl.csv").write_text(
        f"conceptType,conceptUri,skillType,preferredLabel,altLabels,status\nSkill,{ESCO}/skill/1,knowledge,tellen,,released\n",
        encoding="utf-8")
    (folder / "occupationSkillRelations_nl.csv").write_text(
        f"occupationUri,relationType,skillType,skillUri\n{ESCO}/occupation/1,essential,knowledge,{ESCO}/skill/{skill}\n",
        encoding="utf-8")
    return folder


def test_esco_is_taken_in_whole_or_not_at_all(empty_house, tmp_path):
    folder = esco(tmp_path / "esco", skill="7")
    result = empty_house.command("import", "esco", folder, "--format", "json")
    said = json.loads(result.stdout)
    assert result.returncode == 1 and not said["isStored"]
    assert [(r["file"], r["row"], r["column"]) for r in said["refused"]] == [
        ("occupationSkillRelations_nl.csv", 2, "skillUri")]
    assert empty_house.rows("SELECT COUNT(*) FROM esco_occupations") == [(0,)]
    esco(folder)
    dry = empty_house.command("import", "esco", folder, "--dry-run")
    assert dry.returncode == 0 and empty_house.rows("SELECT COUNT(*) FROM esco_occupations") == [(0,)]
    assert empty_house.command("import", "esco", folder).returncode == 0
    assert empty_house.rows("SELECT uri, occupation_group, title FROM esco_occupations") == [
        (f"{ESCO}/occupation/1", "9333", "orderverzamelaar")]
    assert empty_house.rows("SELECT COUNT(*) FROM esco_relations") == [(1,)]


def test_a_folder_without_the_files_is_a_fault_of_the_call(empty_house, tmp_path):
    assert empty_house.command("import", "esco", tmp_path).returncode == 2


def test_vacancies_leave_as_postings_and_come_in_again(empty_house, tmp_path):
    bring_in(empty_house, "employers", FIXTURES / "werkgevers.csv")
    header = "Nr;Functie;ISCO-08;Ondernemingsnummer;Postcode;Taken;Contractvormen;Uren per week\n"
    lists = tmp_path / "lijst.csv"
    lists.write_text(header + "V1;Orderpicker;9333;0909.990.058;9000;scannen|tellen;vast;38\n", encoding="utf-8")
    bring_in(empty_house, "vacancies", lists)
    done = empty_house.command("export", "vacancies", "--format", "jsonld")
    assert done.returncode == 0, done.stderr.decode()
    postings = json.loads(done.stdout)["@graph"]
    assert [p["title"] for p in postings] == ["Orderpicker"] and postings[0]["@type"] == "JobPosting"
    file = tmp_path / "vacatures.jsonld"
    file.write_bytes(done.stdout)
    code, verdicts = bring_in(empty_house, "vacancies", file)
    assert code == 0 and [v["verdict"] for v in verdicts] == ["same"]
    posting = postings[0] | {"identifier": "P2", "title": "Iets anders", "@context": "https://schema.org", "vreemd": 1}
    file.write_text(json.dumps([posting, 3]), encoding="utf-8")
    code, verdicts = bring_in(empty_house, "vacancies", file, "--dry-run")
    assert code == 1 and [v["verdict"] for v in verdicts] == ["new", "refused"]
    assert "vreemd" in verdicts[0]["reason"] and verdicts[1]["column"] == "@type"
    assert empty_house.rows("SELECT COUNT(*) FROM vacancies") == [(1,)]


def test_rubbish_is_no_posting(empty_house, tmp_path):
    file = tmp_path / "stuk.jsonld"
    for text in ("{", "[" * 100_000, '{"a":1,"a":2}', "[]", "{}x"):
        file.write_text(text, encoding="utf-8")
        result = empty_house.command("import", "vacancies", file, "--format", "json")
        assert result.returncode == 1 and b"Traceback" not in result.stderr, text[:20]
    assert empty_house.rows("SELECT COUNT(*) FROM vacancies") == [(0,)]
