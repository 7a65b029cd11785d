"""The partners' real list, by the command line: exactly one verdict for each row, and nothing stored by halves."""

import csv
import io

import pytest

from outside.house import FIXTURES, PROGRAMME, difference
from outside.seal import Opener

LIST = FIXTURES / "aanmeldingen-reintegratie.csv"
VERDICTS = {"new", "same", "refused"}


def spreadsheet_rows(raw: bytes = LIST.read_bytes()) -> list[list[str]]:
    """The list as a spreadsheet reads it: quoted line breaks do not begin a row."""
    return list(csv.reader(io.StringIO(raw.decode("cp1252"), newline=""), delimiter=";"))


def bring_in(house, file, *more):
    """Imports a file; its verdicts. Refused rows are no failure of the command."""
    import json

    result = house.command("import", "referrals", file, "--programme", PROGRAMME, "--format", "json", *more)
    assert result.returncode in (0, 1), result.stderr.decode()
    return json.loads(result.stdout)


def test_each_row_has_exactly_one_verdict(empty_house):
    rows = [n for n, row in enumerate(spreadsheet_rows(), 1) if n > 1 and any(cell.strip() for cell in row)]
    verdicts = bring_in(empty_house, LIST)
    assert sorted(v["row"] for v in verdicts) == rows
    for verdict in verdicts:
        assert set(verdict) == {"row", "verdict", "column", "reason"}, verdict
        assert verdict["verdict"] in VERDICTS
        if verdict["verdict"] == "refused":
            assert verdict["reason"] and "⟦" not in verdict["reason"], verdict
    new = [v for v in verdicts if v["verdict"] == "new"]
    assert empty_house.rows("SELECT COUNT(*) FROM referrals") == [(len(new),)]
    assert len(new) > 100 and any(v["verdict"] == "refused" for v in verdicts)


def test_a_dry_run_says_the_same_and_stores_nothing(empty_house):
    empty_house.json("user", "list")
    before = empty_house.contents()
    dry = bring_in(empty_house, LIST, "--dry-run")
    assert difference(before, empty_house.contents()) == {}
    assert dry == bring_in(empty_house, LIST)


def test_a_list_brought_in_twice_makes_no_doubles(empty_house):
    bring_in(empty_house, LIST)
    before = empty_house.contents()
    again = bring_in(empty_house, LIST)
    assert not [v for v in again if v["verdict"] == "new"]
    # That the list came again is kept, with its file; nothing else is there.
    assert set(difference(before, empty_house.contents())) == {"imports", "import_parts"}


@pytest.mark.parametrize("encoding, separator", [("utf-8", ";"), ("utf-8-sig", ";"), ("utf-8-sig", ","), ("cp1252", ",")])
def test_other_encodings_and_separators_give_the_same_verdicts(empty_house, tmp_path, encoding, separator):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(spreadsheet_rows())
    file = tmp_path / "lijst.csv"
    file.write_bytes(text.getvalue().encode(encoding))
    expected = bring_in(empty_house, LIST, "--dry-run")
    assert bring_in(empty_house, file, "--dry-run") == expected


def test_a_corrected_file_adds_only_what_was_refused(empty_house, tmp_path):
    first = bring_in(empty_house, LIST)
    refused = [v["row"] for v in first if v["verdict"] == "refused"]
    rows = spreadsheet_rows()
    head = rows[0]
    fixed = None
    for number in refused:
        row = rows[number - 1]
        if len(row) == len(head) and row[head.index("Geboortedatum")].startswith("31/06/"):
            row[head.index("Geboortedatum")] = row[head.index("Geboortedatum")].replace("31/06/", "30/06/")
            row[head.index("Rijksregisternr")] = ""
            fixed = number
            break
    assert fixed, "the list has a birthday on 31 June"
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    file = tmp_path / "verbeterd.csv"
    file.write_bytes(text.getvalue().encode("cp1252"))
    second = bring_in(empty_house, file)
    assert [v["row"] for v in second if v["verdict"] == "new"] == [fixed]


def test_a_formula_in_a_cell_stays_text(empty_house):
    rows = spreadsheet_rows()
    formulas = [cell for row in rows[1:] for cell in row if cell[:1] in "=+@" and len(cell) > 1]
    assert formulas, "the list has a formula in a cell"
    bring_in(empty_house, LIST)
    stored = {cell for name in Opener(empty_house).names(table="referrals") for cell in name}
    stored |= set(Opener(empty_house).texts("referrals.reason"))
    kept = [f for f in formulas if any(f.strip() == cell for cell in stored)]
    refused = {v["row"] for v in bring_in(empty_house, LIST) if v["verdict"] == "refused"}
    for formula in formulas:
        row = next(n for n, cells in enumerate(rows, 1) if formula in cells)
        assert formula in kept or row in refused, f"row {row}: {formula!r} was changed"


@pytest.mark.parametrize("contents", [
    b"", b"\x00\x01\x02\x03" * 1000, b"Naam;Voornaam\r\n", b"a,b,c\r\n1,2,3\r\n", b'"' * 5000,
    b"PK\x03\x04" + b"\x00" * 500, b"\xff\xfeN\x00a\x00a\x00m\x00",
], ids=["empty", "binary", "short head", "other columns", "open quote", "zip", "utf-16"])
def test_what_is_no_list_is_refused_and_stores_nothing(empty_house, tmp_path, contents):
    file = tmp_path / "geen-lijst.csv"
    file.write_bytes(contents)
    result = empty_house.command("import", "referrals", file, "--programme", PROGRAMME)
    assert result.returncode == 1, result.stdout.decode() + result.stderr.decode()
    assert result.stderr.strip()
    assert empty_house.rows("SELECT COUNT(*) FROM referrals") == [(0,)]


def test_people_of_a_list_go_to_a_site_where_the_programme_has_several(tmp_path):
    from outside.house import House

    file = tmp_path / "lijst.csv"
    file.write_text("Naam;Voornaam;Geboortedatum;Verwijzer;Datum aanmelding;Akkoord deelnemer;Vestiging\n"
                    "Maes;Wim;01/02/1990;An;04/01/2026;ja;\nPeeters;Els;03/04/1991;An;04/01/2026;ja;Antwerpen\n")
    house = House(programmes=("jumpstart",))
    try:
        call = ("import", "referrals", file, "--programme", "jumpstart")
        unknown = house.command(*call, "--site", "aalst")
        assert unknown.returncode != 0 and "antwerpen" in unknown.stderr.decode()
        assert house.rows("SELECT COUNT(*) FROM referrals") == [(0,)]
        without = house.command(*call)
        assert without.returncode == 1, "the row that names no site is refused"
        assert house.rows("SELECT site FROM referrals") == [("antwerpen",)]
        assert house.command(*call, "--site", "gent").returncode == 0
        assert house.rows("SELECT site FROM referrals ORDER BY site") == [("antwerpen",), ("gent",)]
    finally:
        house.close()
