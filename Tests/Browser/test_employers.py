"""Employers, a vacancy by typing, and the approach list, as a coach goes through them."""

import pytest

from outside import looks
from outside.house import PASSWORD, House
from outside.wire import Visitor


@pytest.fixture(scope="module")
def house():
    """A demo house of its own: it gets an employer more."""
    house = House.demo("2026-11-24").serve()
    yield house
    house.close()


def test_a_coach_goes_from_an_employer_to_a_vacancy_to_an_answer(house, browser):
    email = house.add_user("Coach Werkgever", "coach")
    browser.at(house).sign_in(email).open("/werkgevers/nieuw")
    browser.fill(number="0700.000.104", name="Kempemaatwerk nv", organisation="company", postcode="9000").submit()
    browser.sees("Kempemaatwerk nv", "0700.000.104")
    assert looks.faults(browser) == []
    employer = house.rows("SELECT id FROM employers WHERE number = '0700000104'")[0][0]
    browser.open(f"/vacatures/nieuw?werkgever={employer}")
    browser.fill(reference="V1", title="Picker", occupation="orderpikker", tasks="Goederen scannen").submit()
    browser.sees("Bedoelt u een van deze?")
    assert looks.faults(browser) == []
    visitor = Visitor(house).sign_in(email, PASSWORD)
    answer = visitor.fill(
        "/vacatures/nieuw", employer=employer, reference="V1", title="Picker", occupation="orderpicker",
        tasks="Goederen scannen", **{"forms-permanent": "ja"})
    assert answer.status == 303
    browser.open("/benadering?beroep=orderpicker&postcode=9000")
    browser.sees("Ambassadeurs", "Uitzendkantoren", "Nieuwe bedrijven", "Kempemaatwerk nv")
    browser.picture("approach list")
    assert looks.faults(browser) == []
    browser.open(f"/werkgevers/{employer}/vragen/nieuw?beroep=orderpicker").submit()
    browser.sees("De vraag is genoteerd")
    browser.open(f"/werkgevers/{employer}")
    browser.picture("employer")
    assert looks.faults(browser) == []
