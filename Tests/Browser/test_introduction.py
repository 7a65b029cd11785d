"""From a participant to a blind introduction to a placement, in a real browser: as coach and as employer (issue 5, A6)."""

import re

import pytest

from outside import looks
from outside.house import House
from outside.seal import Opener

TODAY = "2026-11-24"
COACH, EMPLOYER = "nele.claes@demo.test", "karel.verlinde@demo.test"
PITCH = "Werkt nauwkeurig en leert snel bij. Drie jaar ervaring in een magazijn."


class Way:
    """The demo house, and somebody of the coach who was put forward to nobody yet."""

    def __init__(self):
        self.house = House.demo(TODAY).serve()
        self.password = re.search(r"«([^»]+)»", self.house.greeting).group(1)
        (self.person, born), *_ = self.house.rows(
            "SELECT t.participant_id, p.birth_day FROM trajectories t JOIN participants p ON p.id = t.participant_id"
            " JOIN users u ON u.id = t.coach_id WHERE u.email = ? AND t.state = 'guided' AND NOT EXISTS"
            " (SELECT 1 FROM introductions i WHERE i.participant_id = t.participant_id) ORDER BY t.id", COACH)
        (self.given, self.family), = Opener(self.house).names(f"id = '{self.person}'")
        year, month, day = born.split("-")
        self.file = f"/deelnemers/{self.person}"
        # What no byte for the employer may hold while nobody told the name, and what none may ever hold.
        self.never = [self.person, f"{day}/{month}/{year}", born, "detentie", "gevangenis", "Re-integratie", "VDAB"]
        self.page = self.shared = ""

    @property
    def introduction(self) -> tuple:
        return self.house.rows(
            "SELECT id, reference, state FROM introductions WHERE participant_id = ?", self.person)[0]


@pytest.fixture(scope="class")
def way():
    way = Way()
    yield way
    way.house.close()


@pytest.fixture
def at_desk(way, browser):
    yield lambda email: browser.at(way.house).sign_in(email, way.password)
    assert browser.complaints() == []


def blind(browser, way, *, knows_name: bool = False):
    """The page as it came, title and address too."""
    source = browser.driver.page_source + browser.driver.title + browser.driver.current_url
    for word in way.never:
        assert word.lower() not in source.lower(), f"{browser.path} tells «{word}»"
    for name in (way.given, way.family):
        assert (re.search(rf"\b{re.escape(name)}\b", source) is not None) == knows_name, f"{browser.path}: «{name}»"


@pytest.mark.walk
class TestAnIntroduction:
    def test_the_coach_puts_somebody_forward_and_no_name_slips_in(self, way, at_desk):
        browser = at_desk(COACH).open(way.file).press("Voorstellen aan een werkgever")
        browser.expect(f"{way.file}/voorstelling").sees("nooit wie het is").submit().sees("Maak een keuze")
        vacancy = next(o.get_attribute("value") for o in browser.all("[name=vacancy] option")
                       if o.text.startswith("Inpakker, Metaalwerken"))
        browser.fill(vacancy=vacancy, pitch=f"{PITCH}\n{way.given} zat tot 2024 in de gevangenis.").submit()
        browser.sees(f"Regel 2: «{way.given}» is een naam", "Regel 2: «2024» is een datum", "Regel 2: «gevangenis»")
        assert way.house.rows("SELECT id FROM introductions WHERE participant_id = ?", way.person) == []
        assert looks.faults(browser) == []
        browser.picture("introduction with a name in it")
        browser.fill(pitch=PITCH).submit()
        browser.expect(f"{way.file}/voorstellingen/[0-9a-z]+").sees("De werkgever ziet nog niets", PITCH)
        way.page, way.shared = browser.path, f"/gedeeld/{way.introduction[1]}"

    def test_the_coach_finds_who_fits_and_what_fits_whom(self, way, at_desk):
        vacancy, = way.house.rows("SELECT id FROM vacancies WHERE occupation = 'inpakker' ORDER BY id")[0]
        browser = at_desk(COACH).open(f"/vacatures/{vacancy}/kandidaten").sees("Waarom")
        files = {re.match(r".*(/deelnemers/[0-9a-z-]+)$", a.get_attribute("href")) for a in browser.all("main a")}
        file = sorted(match.group(1) for match in files if match)[0]
        browser.open(f"{file}/passende-vacatures").sees("van 100")
        browser.open(f"{file}/profiel").sees("Twee kijken op het jobdoelwit")
        assert looks.faults(browser) == []
        browser.picture("profile with two views")

    def test_the_employer_has_nothing_before_it_is_shown(self, way, at_desk):
        browser = at_desk(EMPLOYER).open("/gedeeld")
        blind(browser, way)
        browser.sees_not(way.introduction[1]).open(way.shared).sees("Niet gevonden")

    def test_the_coach_shows_it_takes_it_back_and_shows_it_again(self, way, at_desk):
        browser = at_desk(COACH).open(way.page).press("Tonen aan de werkgever")
        browser.sees(PITCH)
        assert looks.faults(browser) == []
        browser.submit().sees("kan het profiel nu bekijken")
        browser.press("Terugnemen").sees("teruggenomen").press("Tonen aan de werkgever").submit()
        browser.sees("getoond", "Uiterlijk", "08/12/2026")
        assert looks.faults(browser) == []
        browser.picture("introduction shown")

    def test_the_employer_sees_a_profile_without_a_person_and_invites(self, way, at_desk):
        browser = at_desk(EMPLOYER).open("/").expect("/gedeeld").sees("Metaalwerken Verlinde", way.introduction[1])
        assert [a.text for a in browser.all("header nav a")] == ["Kandidaten"]
        blind(browser, way)
        assert looks.faults(browser) == []
        browser.picture("start page of the employer")
        browser.follow(way.shared).sees(f"Kandidaat {way.introduction[1]}", PITCH, "Wilt u deze kandidaat leren kennen?")
        blind(browser, way)
        assert looks.faults(browser) == []
        browser.picture("blind candidate")
        browser.press("Uitnodigen").sees("De kandidaat is uitgenodigd")
        blind(browser, way)

    def test_the_coach_reads_it_under_today_and_tells_the_name_with_consent(self, way, at_desk):
        browser = at_desk(COACH).open("/vandaag").sees("uitgenodigd, zeg wie het is of zie af")
        browser.open(way.page).sees("keer door de werkgever").press("Zeggen wie het is")
        browser.fill(form="spoken").submit().sees("Zonder akkoord van de deelnemer blijft de naam verborgen")
        assert way.introduction[2] == "invited"
        assert looks.faults(browser) == []
        browser.fill(consents=True).submit().sees("De werkgever kan de naam nu zien", "mondeling, op 24/11/2026")
        assert looks.faults(browser) == []
        browser.picture("introduction revealed")

    def test_the_employer_knows_the_name_and_the_coach_and_plans_the_interview(self, way, at_desk):
        browser = at_desk(EMPLOYER).open(way.shared).sees(f"{way.given} {way.family}", "Nele Claes", COACH)
        blind(browser, way, knows_name=True)
        assert way.family not in browser.driver.title and way.family not in browser.driver.current_url
        assert looks.faults(browser) == []
        browser.picture("candidate with a name")
        browser.press("Gesprek afspreken").fill(day="23/11/2026", place="Kaai 4, Gent").submit()
        browser.sees("Kies een dag vanaf vandaag")
        assert looks.faults(browser) == []
        browser.fill(day="24/11/2026", time="14:00").submit()
        browser.sees("Het gesprek is afgesproken", "dinsdag 24 november 2026", "Kaai 4, Gent")

    def test_the_interview_stands_in_the_coachs_day(self, way, at_desk):
        browser = at_desk(COACH).open("/vandaag").sees("14:00", "Metaalwerken Verlinde", "Kaai 4, Gent")
        browser.open("/voorstellingen").sees(way.family, "in gesprek")
        assert looks.faults(browser) == []
        browser.picture("introductions of the coach")

    def test_the_employer_decides_with_a_reason(self, way, at_desk):
        browser = at_desk(EMPLOYER).open(way.shared).press("Aannemen").submit().sees("Maak een keuze")
        assert looks.faults(browser) == []
        browser.fill(reason="goodTalk", note="Kan maandag beginnen.").submit().sees("U neemt deze kandidaat aan")
        assert looks.faults(browser) == []
        browser.picture("candidate hired")

    def test_from_the_yes_the_coach_starts_the_placement(self, way, at_desk):
        browser = at_desk(COACH).open(way.page).sees("goed gesprek", "Kan maandag beginnen.", "Toen verborgen")
        browser.press("Opstart noteren").expect(f"{way.file}/opstart")
        assert browser.one("[name=workplace]").get_attribute("value") == "Metaalwerken Verlinde"
        assert browser.one("[name=jobTitle]").get_attribute("value") == "Inpakker"
        assert browser.one("[name=form]").get_attribute("value") == "vast"
        browser.submit().sees("Metaalwerken Verlinde", "Vast contract")
        assert way.introduction[2] == "placed"
        assert way.house.rows("SELECT COUNT(*) FROM placements WHERE id = (SELECT placement_id FROM introductions"
                              " WHERE participant_id = ?)", way.person) == [(1,)]
        browser.picture("file with the introduction")

    def test_somebody_declined_is_not_put_forward_again(self, way, at_desk):
        (person, vacancy), *_ = way.house.rows(
            "SELECT i.participant_id, i.vacancy_id FROM introductions i JOIN trajectories t ON t.id = i.trajectory_id"
            " JOIN users u ON u.id = t.coach_id WHERE i.state = 'declined' AND u.email = ?", COACH)
        browser = at_desk(COACH).open(f"/deelnemers/{person}/voorstelling?vacature={vacancy}")
        browser.submit().sees("al afgewezen", "veranderde er niets")
