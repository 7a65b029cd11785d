"""Every table that leaves the house: what somebody typed never runs as a formula in a spreadsheet, in none of them."""

import csv
import io
import re

import pytest

from outside.house import PASSWORD, PROGRAMME, ROOT, House
from outside.people import referral
from outside.wire import Visitor, words

TODAY = "2026-11-24"
SELECTING = "brugge-werkt"
# What stands in the given name, the family name, and a text.
GIVEN, NAME, TEXT = "=2+5", '=HYPERLINK("http://kwaad.test";"klik")', "@SUM(1+1)*cmd|' /C calc'!A0"
EMPLOYER, USER = "=1+1 Werkhuis", "+cmd|' /C calc'!A0"

# Each page that gives a table: where it is made, who asks for it, and what of the above stands in it. Nothing that a person
# typed stands in the table of fair lists; a formula in the reason of a score is tried by SelectionPagesTests.
EXPORTS = {
    "Referrals/ReferralExport.swift": ("/aanmeldingen/lijst.csv", "coordinator", [GIVEN, NAME, TEXT]),
    "Figures/FigureExport.swift": (f"/cijfers/begeleidingen/personen.csv?programma={PROGRAMME}", "coordinator", [GIVEN]),
    "Approach/ApproachPages.swift": ("/benadering/lijst?beroep=orderpicker&postcode=9100&alle=ja", "coordinator", [EMPLOYER]),
    "Audit/AuditExport.swift": ("/inzage/lijst.csv", "dataProtectionOfficer", [GIVEN, USER]),
    "Admission/SelectionPages.swift": ("/aanmeldingen/rangschikking/lijst.csv", "coordinator", []),
    "Tours/ExposurePages.swift": ("/eerlijke-lijsten/tabel.csv", "coordinator", []),
    "Imports/KeptImportPages.swift": ("/werkgevers/invoer/{refused}/geweigerd", "coordinator", [EMPLOYER]),
}


class Place:
    """A demo house in which people typed formulas wherever a table may show them."""

    def __init__(self):
        self.house = House.demo(TODAY, (PROGRAMME, SELECTING))
        self.house.serve()
        self.password = re.search(r"«([^»]+)»", self.house.greeting).group(1)
        self.users = {u["id"]: u for u in self.house.json("user", "list")}
        self.refer()
        self.add_an_employer()
        self.refuse_an_employer()
        self.look_around()

    def role(self, role: str) -> Visitor:
        email = next(u["email"] for u in self.users.values() if u["role"] == role)
        return Visitor(self.house).sign_in(email, self.password)

    def refer(self):
        referrer = self.role("referrer")
        address = f"/aanmeldingen/nieuw?programma={PROGRAMME}"
        form = referrer.form(address)
        typed = {"givenName": GIVEN, "reason": TEXT}
        pairs = [(k, typed.get(k, v)) for k, v in referral(form, family=NAME, number=123_456)]
        sent = referrer.post(form.action, pairs)
        assert sent.status == 303, words(sent.text)[:900]
        page = sent.place.split("?")[0]
        accepted = self.role("coordinator").fill(page, f"{page}/aanvaarden")
        assert accepted.status == 303, words(accepted.text)[:900]
        (person, coach), = self.house.rows(
            "SELECT participant_id, coach_id FROM trajectories WHERE referral_id = ?", page.rsplit("/", 1)[1])
        screened = Visitor(self.house).sign_in(self.users[coach]["email"], self.password).fill(
            f"/deelnemers/{person}/screening", **{"day": "24/11/2026", "text-talenten": TEXT})
        assert screened.status == 303, words(screened.text)[:900]

    def add_an_employer(self):
        file = self.house.folder / "werkgevers.csv"
        file.write_text("Naam;Ondernemingsnummer;NACE;Sector;Postcode;Gemeente;Ambassadeur\n"
                        f"{EMPLOYER};0909.990.058;38.32;maatwerk;9100;Sint-Niklaas;ja\n")
        (verdict,) = self.house.json("import", "employers", file)
        assert verdict["verdict"] == "new", verdict

    def refuse_an_employer(self):
        """The number is wrong."""
        file = self.house.folder / "fout.csv"
        file.write_text(f"Naam;Ondernemingsnummer\n{EMPLOYER};0909.990.059\n")
        assert self.house.command("import", "employers", file).returncode == 1
        (self.refused,), *_ = self.house.rows("SELECT id FROM imports WHERE kind = 'employers' ORDER BY id DESC")

    def look_around(self):
        self.house.done("user", "add", "--name", USER, "--email", "odd@voorbeeld.test", "--role", "coordinator",
                        "--password-stdin", stdin=PASSWORD + "\n")
        odd = Visitor(self.house).sign_in("odd@voorbeeld.test")
        (person,), = self.house.rows("SELECT participant_id FROM referrals ORDER BY id DESC LIMIT 1")
        assert odd.get(f"/deelnemers/{person}").status == 200


@pytest.fixture(scope="module")
def place():
    place = Place()
    yield place
    place.house.close()


def cells(table: bytes) -> list[str]:
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows and len({len(row) for row in rows}) == 1, "no table"
    return [cell for row in rows for cell in row]


def running(found: list[str]) -> list[str]:
    """The cells that a spreadsheet would run. A number is none."""
    return [c for c in found if re.match(r"[\s\u200b\ufeff]*[=+\-@|\t\r＝＋－＠]", c) and not re.fullmatch(r"-?\d+([.,]\d+)?", c)]


def test_the_list_of_tables_is_whole():
    web = ROOT / "Sources" / "Web"
    made = {str(file.relative_to(web)) for file in web.rglob("*.swift") if "text/csv" in file.read_text()}
    assert made == set(EXPORTS), "a page that gives a table is tried here, or no longer there"


@pytest.mark.parametrize("where", EXPORTS)
def test_no_cell_of_a_table_runs(place, where):
    address, role, typed = EXPORTS[where]
    answer = place.role(role).get(address.replace("{refused}", place.refused))
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/csv"), f"{answer.status} {answer.place}"
    assert answer.headers["content-disposition"].startswith("attachment")
    found = cells(answer.body)
    assert running(found) == []
    for text in typed:
        assert any(f"'{text}" in cell for cell in found), f"{text} is not in it"


def test_nor_one_of_the_refused_rows_of_a_list(place, tmp_path):
    faulty, refused = tmp_path / "lijst.csv", tmp_path / "terug.csv"
    faulty.write_text("Naam;Voornaam;Geboortedatum;Instelling;Verwijzer;Datum aanmelding;Akkoord deelnemer;Toelichting\n"
                      f'"{NAME.replace(chr(34), chr(34) * 2)}";Wim;31/06/1990;Gent;An;04/11/2026;ja;"{TEXT}"\n')
    result = place.house.command("import", "referrals", faulty, "--programme", PROGRAMME, "--refused", refused)
    assert result.returncode == 1, result.stderr.decode()
    found = cells(refused.read_bytes())
    assert running(found) == [] and f"'{NAME}" in found and f"'{TEXT}" in found
    # Corrected, it is read back as it was typed.
    refused.write_bytes(refused.read_bytes().replace(b"31/06/1990", b"30/06/1990"))
    (verdict,) = place.house.json("import", "referrals", refused, "--programme", PROGRAMME, "--dry-run")
    assert verdict["verdict"] == "new", verdict
