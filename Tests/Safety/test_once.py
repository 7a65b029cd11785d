"""A form that is sent twice makes one record: two at once on the wire, and Back and sending again in a browser."""

import threading

import pytest

from outside.house import House
from outside.people import referral
from outside.wire import Visitor, words

ADDRESS = "/aanmeldingen/nieuw"


@pytest.fixture(scope="module")
def house():
    house = House(today="2026-03-02")
    house.email = house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.serve()
    yield house
    house.close()


def referrals(house: House) -> int:
    return house.rows("SELECT COUNT(*) FROM referrals")[0][0]


@pytest.mark.parametrize("number", range(3))
def test_a_double_click_makes_one_record_and_leads_twice_to_it(house, number):
    visitor = Visitor(house).sign_in(house.email)
    pairs = referral(visitor.form(ADDRESS), family=f"Dubbel{chr(97 + number)}", number=number * 7919)
    before, answers, together = referrals(house), [], threading.Barrier(6)

    def click():
        together.wait()
        answers.append(visitor.post(ADDRESS, pairs))

    threads = [threading.Thread(target=click) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert [a.status for a in answers] == [303] * 6, [words(a.text)[:200] for a in answers]
    assert len({a.place for a in answers}) == 1
    assert referrals(house) == before + 1
    again = visitor.post(ADDRESS, pairs)
    assert (again.status, again.place) == (303, answers[0].place)
    assert referrals(house) == before + 1


def test_a_server_that_starts_again_knows_what_was_sent(house):
    visitor = Visitor(house).sign_in(house.email)
    pairs = referral(visitor.form(ADDRESS), family="Herstart", number=31 * 7919)
    first, before = visitor.post(ADDRESS, pairs), referrals(house)
    assert first.status == 303
    house.end()
    house.serve()
    again = visitor.post(ADDRESS, pairs)
    assert (again.status, again.place) == (303, first.place)
    assert referrals(house) == before


def test_back_and_sending_again_in_the_browser_makes_one_record(house, browser):
    browser.at(house).sign_in(house.email).open(ADDRESS)
    visitor = Visitor(house).sign_in(house.email)
    filled = dict(referral(visitor.form(ADDRESS), family="Terugkeer", number=53 * 7919))
    for name in ("familyName", "givenName", "birthDay", "prison", "reason"):
        browser.fill(**{name: filled[name]})
    browser.fill(consent=True).submit()
    place, before = browser.path, referrals(house)
    assert place.startswith("/aanmeldingen/") and place != ADDRESS
    browser.driver.back()
    browser.expect(ADDRESS)
    # A page out of the browser's memory holds what was typed; one that is fetched anew is another form.
    kept = browser.one("[name=familyName]").get_attribute("value") == "Terugkeer"
    if kept:
        browser.submit()
        assert browser.path == place
    assert referrals(house) == before
    assert browser.complaints() == []
