"""A coordinator divides candidates over tours, changes that by hand and publishes it; the pages are accessible."""

import re

import pytest

from outside import looks
from outside.browser import DESKTOP, PHONE
from outside.house import House


@pytest.fixture(scope="module")
def house():
    """The demo data of the programme with tours: a round that was held and one that is to come."""
    house = House.demo("2026-11-24", ("jobroad",))
    house.coordinator = house.add_user("Hans Ronde", "coordinator")
    house.serve()
    yield house
    house.close()


@pytest.fixture
def desk(house, browser):
    return browser.at(house).sign_in(house.coordinator)


def coming(house) -> tuple[str, str]:
    return house.rows("SELECT round_id, id FROM tours WHERE state = 'planned' ORDER BY id DESC")[0]


def pages(house) -> list[str]:
    round_, tour = coming(house)
    (held,), *_ = house.rows("SELECT id FROM tours WHERE state = 'held' ORDER BY id")
    (vacancy,), *_ = house.rows("SELECT vacancy_id FROM shortlist_entries ORDER BY id")
    (meeting,), *_ = house.rows("SELECT id FROM vacancy_meetings ORDER BY id")
    return [
        "/shortlists", f"/shortlists/{vacancy}", f"/shortlists/{vacancy}/erop", "/rondleidingen",
        f"/rondleidingen/{round_}", f"/rondleidingen/{round_}/ingreep", f"/rondleiding/{tour}/wijzigen",
        f"/rondleiding/{held}/dag", f"/rondleiding/{held}/aanwezigheid", f"/vacatureoverleg/{meeting}",
        "/eerlijke-lijsten",
    ]


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible(house, desk, size, scheme):
    try:
        desk.size(size).scheme(scheme)
        for page in pages(house):
            desk.open(page)
            assert looks.faults(desk) == [], page
    finally:
        desk.size(DESKTOP).scheme("light")


@pytest.mark.walk
class TestDivision:
    def test_the_round_shows_who_goes_where_and_what_it_gained(self, house, desk):
        round_, _ = coming(house)
        desk.open(f"/rondleidingen/{round_}")
        desk.sees("niets beters mogelijk", "Gewonnen", "Met de hand", "Gekozen kandidaten")
        desk.picture("round of tours")

    def test_somebody_is_kept_off_a_tour_with_a_reason(self, house, desk):
        round_, tour = coming(house)
        (person,), *_ = house.rows("SELECT participant_id FROM tour_candidates WHERE round_id = ? ORDER BY id", round_)
        desk.open(f"/rondleidingen/{round_}/ingreep").fill(participant=person, tour=tour, kind="forbid").submit()
        desk.sees("Vul dit in")
        desk.fill(participant=person, tour=tour, kind="forbid", reason="Heeft les op die dag.").submit()
        desk.expect(f"/rondleidingen/{round_}").sees("Heeft les op die dag.")

    def test_it_is_published_with_a_number_and_the_day_has_a_list(self, house, desk):
        round_, _ = coming(house)
        desk.open(f"/rondleidingen/{round_}").press("Bekendmaken wie meegaat")
        desk.sees("Nummer 1", "bekendgemaakt zoals het hier staat")
        (tour, seats), *_ = house.rows(
            "SELECT tour_id, COUNT(*) FROM tour_seats WHERE round_id = ? AND tour_id IS NOT NULL GROUP BY tour_id",
            round_)
        desk.follow(f"/rondleiding/{tour}/dag")
        assert len(re.findall(r"\d\d:\d\d–\d\d:\d\d", desk.text)) == seats
        desk.picture("day of a tour")
