"""Nobody overwrites anybody: on every form with a version, who is overtaken sees both texts, chooses field by field, and
exactly what was chosen is stored."""

import re
from urllib.parse import urljoin, urlsplit

import pytest

from outside import looks
from outside.crawl import kind, walk
from outside.overtaken import CASES
from outside.overtaken.desk import STORED, TYPED, Desk
from outside.overtaken.people import relation
from outside.wire import Visitor, forms


@pytest.fixture(scope="module")
def desk():
    desk = Desk()
    yield desk
    desk.house.close()


@pytest.mark.parametrize("form", sorted(CASES))
def test_who_is_overtaken_sees_both_texts_and_what_is_chosen_is_stored(desk, form):
    CASES[form](desk)


def test_no_form_with_a_version_is_forgotten(demo_house):
    password = re.search(r"«([^»]+)»", demo_house.greeting).group(1)
    found = set()
    for role in ("referrer", "coordinator", "coach", "administrator", "employer"):
        email = next(u["email"] for u in demo_house.json("user", "list") if u["role"] == role)
        for page, answer in walk(Visitor(demo_house).sign_in(email, password)).items():
            for form in forms(answer.text):
                if "versie" in form.names("hidden"):
                    found.add(kind(urlsplit(urljoin(page, form.action)).path))
    assert len(found) > 15 and found <= set(CASES), found - set(CASES)


def test_the_page_that_asks_is_calm_and_clear(desk, browser):
    """In the browser: by keyboard or mouse, on a desk and on a phone, and accessible."""
    person, other = relation(desk)
    page = f"/deelnemers/{person}/relaties/{other}/wijzigen"
    browser.at(desk.house).sign_in(desk.emails["Mia Mijn"]).open(page)
    desk.does(page, name="Ilse Maes", phone="09 222 22 22", organisation="VDAB Oost-Vlaanderen, dienst detentie")
    browser.fill(name="Ilse Maes-Declercq", phone="09 333 33 33").submit()
    browser.sees("Intussen gewijzigd", "Thea Hun", "Nu bewaard", "Door u getypt", "09 222 22 22", "09 333 33 33")
    browser.picture("stale relation")
    assert looks.faults(browser) == []
    browser.submit().sees("Kies welke van de twee blijft staan")
    browser.fill(**{"keuze.name": TYPED, "keuze.phone": STORED, "keuze.organisation": STORED})
    browser.picture("stale relation chosen")
    browser.submit().expect(f"/deelnemers/{person}").sees("Ilse Maes-Declercq", "09 222 22 22")
