"""A programme without prisons in a real browser: Jumpstart, from a therapeutic community to a job."""

from datetime import date

import pytest

from outside.house import House
from outside.seal import Opener
from outside.wire import Visitor, words

REFERRER, COORDINATOR, COACH = "Vera Wijzer", "Hans Regel", "Nele Stap"
# The groups of Ghent enter on 9 March and 20 April 2026.
BEGIN, ENTRY, END_OF_MODULE, AFTERCARE = "2026-02-16", "2026-03-09", "2026-04-13", "2026-04-20"


def belgian(day: str) -> str:
    return date.fromisoformat(day).strftime("%d/%m/%Y")


class Way:
    """The house that is walked through, and the file that was made on the way."""

    def __init__(self):
        self.house = House(today=BEGIN, programmes=("jumpstart",))
        self.emails = {
            REFERRER: self.house.add_user(REFERRER, "referrer", "De Sleutel"),
            COORDINATOR: self.house.add_user(COORDINATOR, "coordinator"),
            COACH: self.house.add_user(COACH, "coach"),
        }
        self.house.serve()
        self.referral = self.file = ""

    def findings(self, subject: str) -> int:
        return sum(statement.subject == subject for statement in Opener(self.house).statements())


@pytest.fixture(scope="class")
def way():
    way = Way()
    yield way
    way.house.close()


@pytest.fixture
def at_desk(way, browser):
    """Sits down in front of the browser as one of the people. No page may make the browser complain, or speak of prisons."""
    yield lambda name: browser.at(way.house).sign_in(way.emails[name])
    browser.sees_not("gevangenis", "detentie", "zitdag")
    assert browser.complaints() == []


@pytest.mark.walk
class TestJumpstart:
    def test_a_partner_refers_for_a_site(self, way, at_desk):
        browser = at_desk(REFERRER).open("/").press("Nieuwe aanmelding")
        assert not browser.has("[name=prison]")
        browser.fill(
            familyName="Claes", givenName="Nele", birthDay="01/06/1990", site="gent", partner="tg-gent",
            reason="Rondt de behandeling af en wil werken.", consent=True)
        browser.submit().expect("/aanmeldingen/[0-9a-z]+").sees("De aanmelding is bewaard", "Gent")
        way.referral = browser.path

    def test_the_check_says_what_each_criterion_found(self, way, at_desk):
        browser = at_desk(COORDINATOR).open(way.referral).sees("Basisattitudes voor werk aanwezig", "nog onbekend")
        browser.follow(f"{way.referral}/instap/instap").fill(**{
            "level-stiptheid": "meestal", "level-aanwezigheid": "meestal", "level-instructies": "soms",
            "level-motivatie": "soms", "level-woonst": "begeleid", "text-uren": "32"}).submit()
        browser.expect(way.referral).sees("De motivatie is nog niet duidelijk", "voldaan")
        browser.picture("jumpstart check")
        browser.fill(coach=COACH).press("Aanvaarden").sees("reden")
        browser.fill(admissionReason="De behandelaar staat er voor in.").press("Aanvaarden")
        browser.expect(way.referral).sees("De aanmelding is aanvaard")

    def test_the_next_group_of_the_site_is_taken_and_nothing_happens_before(self, way, at_desk):
        browser = at_desk(COACH).open("/deelnemers").follow("/deelnemers/")
        way.file = browser.path
        browser.sees("Instap op 09/03/2026")
        browser.picture("jumpstart before entry")
        browser.open(f"{way.file}/fase").sees("Dit kan niet").press("Naar het dossier").expect(way.file)

    def test_the_module_asks_its_forms_and_sessions_before_it_lets_go(self, way, at_desk):
        way.house.travel(ENTRY)
        browser = at_desk(COACH).open(f"{way.file}/begin").submit()
        browser.expect(way.file).sees("Module van vijf weken", "Zeven stagedagen gedaan")
        browser.open(f"{way.file}/formulier/stageafspraak").submit().sees("Vul dit in")
        # Who guides on the spot is asked where the spot is somebody else's.
        place = browser.one("[name='text-stageplek']")
        assert not place.is_displayed() and not place.is_enabled()
        browser.fill(**{"level-stagevorm": "intern"})
        assert not place.is_displayed()
        browser.fill(**{"level-stagevorm": "maatwerk"})
        assert place.is_displayed() and place.is_enabled()
        browser.fill(**{"text-stageplek": "De Ploeg", "level-stagevorm": "intern"})
        assert not place.is_displayed() and not place.is_enabled()
        browser.fill(**{"level-stagevorm": "extern", "text-stageplek": "Groendienst Scheldebocht"})
        browser.picture("jumpstart question that hangs on another")
        browser.submit().expect(way.file)
        assert way.findings("stagevorm") == way.findings("stageplek") == 1
        way.house.travel(END_OF_MODULE)
        browser = at_desk(COACH)
        for _ in range(7):
            browser.open(f"{way.file}/sessie/stagedag").submit().expect(way.file)
        browser.open(f"{way.file}/fase").sees("Jobdoelwit gekozen", "niet voldaan")
        browser.fill(phase="opvolging").submit().expect(f"{way.file}/fase")
        browser.picture("jumpstart gate")
        browser.open(f"{way.file}/formulier/jobdoelwit").fill(**{
            "observerParty": "participant", "observerName": "Nele Claes", "text-jobdoelwit": "Groenarbeider",
            "level-realisme": "haalbaar"}).submit()
        browser.open(f"{way.file}/fase").fill(phase="opvolging").submit().expect(way.file)
        browser.sees("Begeleiding en opvolging na de module")
        browser.picture("jumpstart file")

    def test_without_a_script_a_question_that_is_not_asked_is_not_answered(self, way):
        page = f"{way.file}/formulier/stageafspraak"
        visitor = Visitor(way.house).sign_in(way.emails[COACH])
        assert "Alleen als dit klopt" in words(visitor.get(page).text)
        refused = visitor.fill(page, **{"level-stagevorm": "intern", "text-stageplek": "De Ploeg"})
        assert refused.status == 422 and "geldt niet bij wat u elders antwoordde" in words(refused.text)
        assert "De Ploeg" in refused.text and way.findings("stagevorm") == 1
        kept = visitor.fill(page, **{"level-stagevorm": "intern", "text-stageplek": ""})
        assert kept.status == 303, words(kept.text)
        assert (way.findings("stagevorm"), way.findings("stageplek")) == (2, 1)

    def test_work_aftercare_and_outcome(self, way, at_desk):
        browser = at_desk(COACH).open(f"{way.file}/opstart").fill(
            form="vast", workplace="Groendienst Scheldebocht", start=belgian(END_OF_MODULE), weeklyHours="38").submit()
        browser.expect(way.file).sees("Groendienst Scheldebocht")
        way.house.travel(AFTERCARE)
        browser = at_desk(COACH).open("/vandaag").sees("Opvolging na opstart")
        browser.open(way.file).follow(f"{way.file}/contact?nazorg").fill(person="Nele Claes", note="Gaat goed.").submit()
        browser.open(f"{way.file}/afsluiten").fill(outcome="nec").submit().expect(way.file)
        browser.sees("Betaald werk in het normaal economisch circuit")
        browser.picture("jumpstart closed")
