"""A coordinator changes a definition: edit, a mistake, mend, preview, publish; who is guided stays on the old version."""

import re

import pytest

from outside import looks
from outside.house import PROGRAMME, House
from outside.wire import Visitor

TODAY = "2026-03-02"
PAGE = f"/programmas/{PROGRAMME}"


@pytest.fixture(scope="module")
def house():
    house = House(today=TODAY)
    house.coordinator = house.add_user("Hans Regel", "coordinator")
    house.referrer = house.add_user("Vera Wijzer", "referrer", "VDAB Gent")
    house.serve()
    yield house
    house.close()


def refer_and_accept(house, given: str, born: str) -> tuple[str, int]:
    """Somebody new, accepted; their id and the version their trajectory runs on."""
    visitor = Visitor(house).sign_in(house.referrer)
    answer = visitor.fill(
        "/aanmeldingen/nieuw", givenName=given, familyName="Proef", birthDay=born, prison="gent", reason="Wil werken",
        consent="ja")
    assert answer.status == 303, answer.text[:2000]
    referral = re.search(r"/aanmeldingen/([0-9a-z-]+)", answer.place).group(1)
    page = f"/aanmeldingen/{referral}"
    accepted = Visitor(house).sign_in(house.coordinator).fill(page, f"{page}/aanvaarden")
    assert accepted.status == 303, accepted.text[:2000]
    (person, version), = house.rows(
        "SELECT participant_id, programme_version FROM trajectories WHERE referral_id = ?", referral)
    return person, version


def replace(browser, before: str, after: str):
    """Changes the text of the definition as somebody who types there."""
    found = browser.driver.execute_script(
        "const field = document.querySelector('[name=definition]'); const is = field.value.includes(arguments[0]);"
        "field.value = field.value.replace(arguments[0], arguments[1]); return is;", before, after)
    assert found, f"the definition does not hold {before}"


@pytest.mark.walk
class TestPublishing:
    def test_somebody_is_guided_by_the_version_of_today(self, house):
        _, version = refer_and_accept(house, "Sander", "01/02/1985")
        assert version == 1

    def test_the_list_leads_to_the_programme_and_its_draft(self, house, browser):
        browser.at(house).sign_in(house.coordinator).open("/programmas").sees("Programma's", "versie 1")
        assert looks.faults(browser) == []
        browser.open(PAGE).sees("Concept beginnen", "kwam mee met het programma")
        browser.open(f"{PAGE}/concept").sees("Definitie")
        assert looks.faults(browser) == []

    def test_a_mistake_leads_to_its_line(self, house, browser):
        browser.at(house).sign_in(house.coordinator).open(f"{PAGE}/concept")
        replace(browser, "minimum_age: 18", "minimum_age: achttien")
        browser.submit().expect(f"{PAGE}/concept/controle").sees("1 fout", "geen geheel getal")
        link = browser.one("a[href^='#regel-']")
        line = link.get_attribute("href").rsplit("-", 1)[1]
        assert "minimum_age: achttien" in browser.one(f"#regel-{line}").text
        assert looks.faults(browser) == []
        browser.picture("definition checked")

    def test_it_is_mended_and_in_order(self, house, browser):
        browser.at(house).sign_in(house.coordinator).open(f"{PAGE}/concept")
        replace(browser, "minimum_age: achttien", "minimum_age: 21")
        replace(browser, "weeks: [1, 2, 4, 6]", "weeks: [1, 2, 4, 7]")
        browser.submit().expect(f"{PAGE}/concept/controle").sees("in orde")

    def test_the_calendar_shows_what_changes(self, house, browser):
        browser.at(house).sign_in(house.coordinator).open(
            f"{PAGE}/voorbeeld?start=02/03/2026&opstart=01/06/2026&pauzeVan=09/03/2026&pauzeTot=23/03/2026")
        browser.sees("maart 2026", "Klok staat stil", "komt erbij", "Waarom deze dag")
        assert browser.has(".month .new") and browser.has(".month .gone")
        assert looks.faults(browser) == []
        browser.picture("definition preview")

    def test_it_is_published_with_a_reason(self, house, browser):
        browser.at(house).sign_in(house.coordinator).open(f"{PAGE}/concept/publiceren")
        browser.sees("van 18 naar 21", "Dit wordt versie 2")
        browser.fill(reason="Afspraak van de stuurgroep").submit().expect(PAGE)
        browser.sees("Gepubliceerd", "Afspraak van de stuurgroep", "1 lopend traject staat nog op een vroegere versie")
        assert looks.faults(browser) == []

    def test_who_comes_now_gets_the_new_version_and_who_was_there_stays(self, house):
        _, version = refer_and_accept(house, "Bram", "01/02/1990")
        assert version == 2
        assert house.rows("SELECT programme_version FROM trajectories ORDER BY id") == [(1,), (2,)]
