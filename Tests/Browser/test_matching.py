"""From what somebody can to the vacancies that fit and what would open, in a real browser (issue 5, D2, F4)."""

import re

import pytest

from outside import looks
from outside.house import House

TODAY = "2026-11-24"
COACH = "nele.claes@demo.test"
# The vacancy for it asks a licence that the person does not have.
WISHED = "heftruckchauffeur"


class Way:
    """The demo house, and somebody of the coach who reads their own file."""

    def __init__(self):
        self.house = House.demo(TODAY).serve()
        self.password = re.search(r"«([^»]+)»", self.house.greeting).group(1)
        (person,), *_ = self.house.rows(
            "SELECT t.participant_id FROM trajectories t JOIN users u ON u.id = t.coach_id"
            " JOIN users p ON p.participant_id = t.participant_id WHERE u.email = ? AND t.state = 'guided' ORDER BY t.id", COACH)
        self.participant = next(u["email"] for u in self.house.json("user", "list") if u["role"] == "participant")
        self.file = f"/deelnemers/{person}"
        (self.fitting,), *_ = self.house.rows("SELECT id FROM vacancies WHERE occupation = 'inpakker' ORDER BY id")
        (self.wished,), *_ = self.house.rows("SELECT id FROM vacancies WHERE occupation = ?", WISHED)


@pytest.fixture(scope="class")
def way():
    way = Way()
    yield way
    way.house.close()


@pytest.fixture
def desk(way, browser):
    yield browser.at(way.house).sign_in(COACH, way.password)
    assert browser.complaints() == []


@pytest.mark.walk
class TestMatching:
    def test_the_coach_notes_what_somebody_can_and_wants(self, way, desk):
        browser = desk.open(way.file).press("Wat iemand kan en wil")
        browser.expect(f"{way.file}/profiel").press("Wijzigen").expect(f"{way.file}/profiel/wijzigen")
        browser.fill(origin="0000").submit().sees("bestaat niet")
        browser.fill(**{"origin": "9000", "target-1": "inpakker", "target-2": WISHED, "more": "inpakken: 3", "mode": "car",
                        "minutes": "45"})
        browser.submit().expect(f"{way.file}/profiel").sees("Inpakker", "Goederen inpakken")
        assert looks.faults(browser) == []
        browser.picture("profile")

    def test_the_list_explains_each_vacancy(self, way, desk):
        browser = desk.open(f"{way.file}/passende-vacatures").sees("Vacatures die passen", "van 100")
        assert looks.faults(browser) == []
        browser.picture("matches of a participant")

    def test_why_not_says_what_is_in_the_way_also_beside_a_vacancy_that_fits(self, way, desk):
        browser = desk.open(f"{way.file}/past-vacature?een={way.wished}")
        browser.sees("past niet", "Wat in de weg staat", "rijbewijs: heftruck")
        assert looks.faults(browser) == []
        browser.picture("why a vacancy does not fit")
        browser.open(f"{way.file}/past-vacature?een={way.fitting}&twee={way.wished}")
        browser.sees("Vacatures naast elkaar", "van 100", "past niet")
        assert looks.faults(browser) == []
        browser.picture("two vacancies beside each other")

    def test_what_would_open_has_the_list_behind_each_number(self, way, desk):
        browser = desk.open(f"{way.file}/wat-opent").sees("Wat zou openen", "rijbewijs heftruck", "1 vacature erbij")
        assert looks.faults(browser) == []
        browser.picture("what would open")

    def test_a_vacancy_shows_who_fits_without_a_name(self, way, desk):
        vacancy, = way.house.rows("SELECT id FROM vacancies WHERE closed_on IS NULL ORDER BY id")[0]
        browser = desk.open(f"/vacatures/{vacancy}/kandidaten").sees("Wie past bij deze vacature")
        assert looks.faults(browser) == []
        browser.picture("candidates of a vacancy")

    def test_a_participant_reads_the_same_in_french(self, way, browser):
        browser.at(way.house).sign_in(way.participant, way.password)
        for name, page, said in [
            ("matches", "?taal=fr", "Des emplois qui vous conviennent"),
            ("why not", f"/waarom-niet?taal=fr&vacature={way.wished}", "Il vous faut un permis de conduire"),
            ("what would open", "/wat-opent?taal=fr", "chariot élévateur"),
        ]:
            browser.open(f"/mijn-vacatures{page}").sees(said)
            assert looks.faults(browser) == [], page
            browser.picture(f"own {name} in French")

    def test_anybody_reads_how_matching_works(self, way, browser):
        browser.at(way.house)
        for language, said in {
            "nl": ["Hoe matching werkt", "Wat het niet weet", "Waarom niet iedereen"],
            "en": ["How matching works"],
            "fr": ["Comment fonctionne"],
        }.items():
            browser.open(f"/hoe-matching-werkt?taal={language}").sees(*said)
            assert looks.faults(browser) == [], language
