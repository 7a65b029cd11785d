"""The whole way of the first programme in a real browser: from referral to aftercare, by everybody who takes part."""

import csv
import io
import re
from datetime import date, timedelta

import pytest

from outside.house import FIXTURES, PROGRAMME, House
from outside.people import referral
from outside.wire import Visitor, words

LIST = FIXTURES / "aanmeldingen-reintegratie.csv"
REFERRER, COORDINATOR = "Vera Wijzer", "Hans Regel"
COACH, OTHER_COACH = "Nele Stap", "Jonas Brug"

# Monday 2 March 2026; Ghent sits each Tuesday from the 10th on, Bruges every two weeks on Thursday from the 12th on.
BEGIN, SITTING, NEXT, LATER = "2026-03-02", "2026-03-10", "2026-03-17", "2026-03-24"
IN_BRUGES = "2026-03-12"
SILENT, TALK_WITH_EMPLOYER, WORK = "2026-05-11", "2026-05-12", "2026-06-01"
# The start of work is a Monday. 1 August is a Saturday; 1 November a Sunday, and All Saints.
AFTERCARE = [
    "2026-06-08", "2026-06-15", "2026-06-29", "2026-07-13", "2026-08-03", "2026-09-01", "2026-10-01", "2026-11-02",
    "2026-12-01",
]


def belgian(day: str) -> str:
    return date.fromisoformat(day).strftime("%d/%m/%Y")


class Way:
    """The house that is walked through, and who was met on the way."""

    def __init__(self):
        self.house = House(today=BEGIN)
        self.emails = {
            REFERRER: self.house.add_user(REFERRER, "referrer", "VDAB Gent"),
            COORDINATOR: self.house.add_user(COORDINATOR, "coordinator"),
            COACH: self.house.add_user(COACH, "coach"),
            OTHER_COACH: self.house.add_user(OTHER_COACH, "coach"),
        }
        self.house.serve()
        self.sander = self.second = self.third = ""

    def visitor(self, name: str) -> Visitor:
        return Visitor(self.house).sign_in(self.emails[name])

    def participant(self, referral_path: str) -> str:
        (participant,), = self.house.rows(
            "SELECT participant_id FROM referrals WHERE id = ?", referral_path.rsplit("/", 1)[1])
        return participant

    def talk(self, participant: str) -> tuple:
        """Where the planned talk of somebody stands: prison, day, seat."""
        talks = self.house.rows(
            "SELECT prison, day, seat FROM talks WHERE participant_id = ? AND state = 'planned'", participant)
        assert len(talks) == 1, talks
        return talks[0]

    def accepted(self, family: str, number: int) -> str:
        """Refers and accepts somebody else in Ghent, without the browser; the participant."""
        visitor = self.visitor(REFERRER)
        form = visitor.form("/aanmeldingen/nieuw")
        pairs = [(k, "gent" if k == "prison" else v) for k, v in referral(form, family=family, number=number)]
        answer = visitor.post(form.action, pairs)
        assert answer.status == 303, words(answer.text)
        page = answer.place.split("?")[0]
        accepted = self.visitor(COORDINATOR).fill(page, f"{page}/aanvaarden")
        assert accepted.status == 303, words(accepted.text)
        return self.participant(page)


@pytest.fixture(scope="class")
def way():
    way = Way()
    yield way
    way.house.close()


@pytest.fixture
def at_desk(way, browser):
    """Sits down in front of the browser as one of the people. No page may make the browser complain."""
    yield lambda name: browser.at(way.house).sign_in(way.emails[name])
    assert browser.complaints() == []


@pytest.mark.walk
class TestTheWholeWay:
    # --- sitting days

    def test_the_coordinator_makes_the_sitting_days(self, way, at_desk):
        browser = at_desk(COORDINATOR).open("/agenda").press("Ritmes").press("Nieuw ritme")
        browser.fill(
            prison="gent", coach=COACH, firstDay=belgian(SITTING), everyWeeks="1", opens="09:00", talks="2",
            talkMinutes="45").submit()
        browser.expect("/agenda/ritmes").sees("Gevangenis Gent", "elke dinsdag", COACH)
        browser.press("Nieuw ritme").fill(
            prison="Penitentiair complex Brugge", coach=OTHER_COACH, firstDay=belgian(IN_BRUGES), everyWeeks="2",
            opens="13:30", talks="1", talkMinutes="60").submit()
        browser.expect("/agenda/ritmes").sees("om de twee weken op donderdag")
        browser.picture("walk rhythms")
        browser.open("/agenda").sees("0 van 2 bezet", "di 10 m")
        browser.picture("walk agenda")

    # --- referral

    def test_the_referrer_refers_a_person_and_not_without_consent(self, way, at_desk):
        browser = at_desk(REFERRER).open("/").press("Nieuwe aanmelding")
        browser.fill(
            familyName="Van den Bossche", givenName="Sander", birthDay="27/01/1990", sex="male", prison="gent",
            reason="Wil na vrijlating meteen aan de slag.", earliestDay="01/06/2026").submit()
        browser.expect("/aanmeldingen/nieuw").sees("Zonder akkoord wordt er niets bewaard")
        assert browser.one("[name=familyName]").get_attribute("value") == "Van den Bossche"
        assert way.house.rows("SELECT COUNT(*) FROM participants") == [(0,)]
        browser.picture("walk referral without consent")
        browser.fill(consent=True).submit()
        browser.expect("/aanmeldingen/[0-9a-z]+").sees("De aanmelding is bewaard", "te beslissen", "Gevangenis Gent")
        browser.picture("walk referral")
        way.first_referral = browser.path
        way.sander = way.participant(browser.path)

    def test_a_likely_duplicate_is_asked_about_before_anything_is_stored(self, way, at_desk):
        browser = at_desk(REFERRER).open("/aanmeldingen/nieuw")
        browser.fill(
            familyName="Vandenbosche", givenName="Sander", birthDay="27/01/1990", prison="gent",
            reason="Zoekt werk in de streek.", consent=True).submit()
        browser.sees("lijkt al gekend", "Sander Van den Bossche", "Iemand anders")
        assert way.house.rows("SELECT COUNT(*) FROM referrals") == [(1,)]
        browser.picture("walk likely duplicate")
        browser.fill(identity=way.sander).submit()
        browser.sees("al aangemeld voor dit programma")
        assert way.house.rows("SELECT COUNT(*) FROM referrals") == [(1,)]
        browser.submit().fill(identity="iemand-anders").submit()
        browser.expect("/aanmeldingen/[0-9a-z]+").sees("De aanmelding is bewaard")
        way.second_referral = browser.path
        assert way.house.rows("SELECT COUNT(*) FROM participants") == [(2,)]

    # --- decision

    def test_the_coordinator_accepts_and_the_talk_stands_on_the_next_sitting_day(self, way, at_desk):
        browser = at_desk(COORDINATOR).open("/vandaag").sees("2 aanmeldingen wachten op een beslissing")
        browser.picture("walk today of the coordinator")
        browser.follow(way.first_referral).press("Aanvaarden")
        browser.expect(way.first_referral).sees(
            "De aanmelding is aanvaard", "screeningsgesprek op dinsdag 10 maart 2026")
        browser.picture("walk accepted")
        assert way.talk(way.sander) == ("gent", SITTING, 0)
        browser.open(f"/agenda/gent/{SITTING}").sees("09:00", "Sander Van den Bossche", "screening")

    def test_a_refusal_has_grounds_and_a_person_referred_again_is_linked(self, way, at_desk):
        browser = at_desk(COORDINATOR).open(way.second_referral).sees("Sander Van den Bossche")
        browser.press("Weigeren").sees("Maak een keuze")
        browser.fill(ground="geen-interesse", refusalExplanation="Wil er eerst over nadenken.").press("Weigeren")
        browser.sees("De aanmelding is geweigerd", "niet (meer) geïnteresseerd")
        refused = way.participant(way.second_referral)
        browser = at_desk(REFERRER).open("/aanmeldingen").sees("aanvaard", "geweigerd", "di 10 m")
        browser.picture("walk referrals of the referrer")
        browser.press("Nieuwe aanmelding").fill(
            familyName="Vandenbosche", givenName="Sander", birthDay="27/01/1990", prison="gent",
            reason="Vraagt het opnieuw.", consent=True).submit()
        browser.fill(identity=refused).submit().expect("/aanmeldingen/[0-9a-z]+").sees("De aanmelding is bewaard")
        assert way.participant(browser.path) == refused
        assert way.house.rows("SELECT COUNT(*) FROM participants") == [(2,)]

    def test_the_referrer_sees_nothing_else(self, way, at_desk):
        browser = at_desk(REFERRER)
        assert [a.text for a in browser.all("header nav a")] == ["Aanmeldingen"]
        for path in ("/vandaag", "/deelnemers", f"/deelnemers/{way.sander}", "/agenda", "/cijfers"):
            browser.open(path).sees("Niet gevonden").sees_not("Van den Bossche", COACH)

    # --- the sitting day

    def test_the_list_for_the_gate_prints_with_names_only(self, way, at_desk):
        browser = at_desk(COORDINATOR).open(f"/agenda/gent/{SITTING}").press("Lijst voor de poort")
        browser.sees("Gevangenis Gent", "Nieuwe Wandeling 89", "09:00", "Sander Van den Bossche", "27/01/1990", COACH)
        browser.sees_not("slag", "screening")
        browser.picture("walk list for the gate")
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        try:
            assert browser.one("main table").is_displayed()
            assert not browser.one("header.top").is_displayed(), "the menu goes along to the printer"
        finally:
            browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})

    def test_a_cancelled_day_moves_its_talks_on_in_order_and_nobody_else(self, way, at_desk):
        way.second = way.accepted("Peeters", 1)
        way.third = way.accepted("Goossens", 7000)
        assert way.talk(way.second) == ("gent", SITTING, 1)
        assert way.talk(way.third) == ("gent", NEXT, 0)
        browser = at_desk(COORDINATOR).open(f"/agenda/gent/{SITTING}").press("Valt uit of verplaatst")
        browser.fill(kind="strike").submit().sees("Vul dit in")
        browser.fill(reason="Stakingsaanzegging").submit()
        browser.expect(f"/agenda/gent/{SITTING}").sees("Deze dag valt uit", "staking", "Verschoven", "di 17 m", "di 24 m")
        browser.picture("walk cancelled day")
        assert way.talk(way.sander) == ("gent", NEXT, 1)
        assert way.talk(way.second) == ("gent", LATER, 0)
        assert way.talk(way.third) == ("gent", NEXT, 0)
        browser.open(f"/agenda/gent/{NEXT}").sees("Sander Van den Bossche", "van di 10 m")

    def test_a_transfer_moves_the_talk_to_the_other_prison(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.second}").follow(f"/deelnemers/{way.second}/overplaatsing")
        browser.sees("di 24 m").fill(prison="brugge", day=belgian(BEGIN)).submit()
        browser.expect(f"/deelnemers/{way.second}").sees("De overplaatsing is genoteerd", "Penitentiair complex Brugge")
        browser.picture("walk transfer")
        assert way.talk(way.second) == ("brugge", IN_BRUGES, 0)

    # --- screening and plan

    def test_the_coach_records_the_screening_and_never_the_offence(self, way, at_desk):
        way.house.travel(NEXT)
        browser = at_desk(COACH).open("/vandaag").sees("2 gesprekken vandaag", "Sander V.", "van di 10 m")
        browser.picture("walk today of the coach")
        browser.follow(f"/deelnemers/{way.sander}/screening").submit().sees("Vul dit in")
        browser.fill(**{
            "text-talenten": "Leert snel door te doen.", "level-ervaring": "jaren", "text-ervaring": "Drie jaar magazijn.",
            "level-nederlands": "b1", "level-stiptheid": "soms", "text-rijbewijs": "B",
            "text-gezondheid": "Rugklachten, tilt best niet zwaar.", "text-voorwaarden": "Veroordeeld, mag niet na 19 uur werken.",
        }).submit()
        browser.expect(f"/deelnemers/{way.sander}/screening").sees("Noteer nooit de feiten")
        assert way.house.rows("SELECT COUNT(*) FROM findings") == [(0,)]
        browser.picture("walk screening with a mistake")
        browser.fill(**{"text-voorwaarden": "Mag niet na 19 uur werken."}).submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("De screening is bewaard", "week 1 van 12", "Leert snel door te doen.")
        browser.picture("walk file after the screening")

    def test_the_plan_has_twelve_weeks_and_says_why_each_day(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}")
        assert len(browser.all("#plan svg.stair rect")) == 12
        steps = browser.all("#plan ol.steps > li")
        assert len(steps) == 8
        start = date.fromisoformat(NEXT)
        due = dict(way.house.rows(
            "SELECT s.code, s.due FROM steps s JOIN trajectories t ON t.id = s.trajectory_id WHERE t.participant_id = ?",
            way.sander))
        weeks = {"screening": 1, "bevindingen": 2, "jobdoelwit": 3, "cv": 4, "voorstelling": 6, "begeleid-gesprek": 8,
                 "afspraken": 10, "opstart": 12}
        assert due == {code: (start + timedelta(weeks=n, days=-1)).isoformat() for code, n in weeks.items()}
        assert "gedaan di 17 m" in steps[0].text
        for step in browser.all("#plan details summary"):
            browser._click(step)
        browser.sees("week 9 tot 12", "geteld vanaf het begin van de begeleiding op 17/03/2026")
        browser.picture("walk plan")

    def test_a_step_is_done_and_another_leaves_the_flow_with_its_reason(self, way, at_desk):
        way.house.travel("2026-03-24")
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}")
        (found,), = way.house.rows("SELECT id FROM steps WHERE code = 'bevindingen'")
        (cv,), = way.house.rows("SELECT id FROM steps WHERE code = 'cv'")
        browser.follow(f"/deelnemers/{way.sander}/stappen/{found}/gedaan").submit().sees("De stap is gedaan")
        browser.follow(f"/deelnemers/{way.sander}/stappen/{cv}/afwijken")
        browser.fill(how="move", due="28/04/2026", reason="op-vraag").submit().sees("Vul dit in")
        browser.fill(explanation="Wil eerst de rijlessen afmaken.").submit()
        browser.sees("De afwijking is genoteerd", "Afwijking:", "Wil eerst de rijlessen afmaken.", "di 28 apr")
        browser.picture("walk deviation")

    # --- the file

    def test_a_later_finding_shows_how_it_developed_and_who_said_it(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}").follow(f"/deelnemers/{way.sander}/bevinding")
        browser.follow(f"/deelnemers/{way.sander}/bevinding/stiptheid").fill(
            level="meestal", text="Was elke dag op tijd in het atelier.", observerName="Rik Moens",
            observerParty="instructor", evidence="observed").submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("De bevinding is genoteerd")
        card = browser.one("#bevindingen").text
        assert re.search(r"soms → meestal", card) and "Rik Moens, instructeur" in card, card
        browser.picture("walk findings")

    def test_a_detention_factor_has_its_date_and_how_firm_it_is(self, way, at_desk):
        browser = at_desk(COACH)
        factor = f"/deelnemers/{way.sander}/detentie/elektronisch-toezicht"
        for certainty, day in (("requested", "15/06/2026"), ("granted", "25/05/2026")):
            browser.open(f"/deelnemers/{way.sander}").press("Noteren", within="#detentie").follow(factor)
            browser.fill(
                day=day, certainty=certainty, evidence="documentSeen", observerName="Karen Maes",
                observerParty="psd").submit()
            browser.expect(f"/deelnemers/{way.sander}").sees("De detentiefactor is genoteerd")
            if certainty == "requested":
                browser.sees("aangevraagd", "Nog geen toegekende datum")
        browser.sees("toegekend", "Kan werken vanaf 25/05/2026")
        browser.picture("walk detention")

    def test_who_is_around_and_what_was_said_with_the_psychosocial_service(self, way, at_desk):
        browser = at_desk(COACH)
        for party, name in (("psd", "Karen Maes"), ("vdab", "An Callens"), ("justiceAssistant", "Lotte Dewulf")):
            browser.open(f"/deelnemers/{way.sander}").press("Iemand toevoegen")
            browser.fill(party=party, name=name, phone="0470 00 00 10").submit().sees("De persoon is toegevoegd")
        browser.press("Contact noteren", within="#contacten")
        browser.fill(
            party="psd", person="Karen Maes", channel="phone",
            note="Dossier overlopen, PSD steunt de vraag naar werk.").submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("Het contact is genoteerd", "PSD steunt de vraag")
        browser.picture("walk contact")

    def test_what_is_late_and_too_long_silent_shows(self, way, at_desk):
        way.house.travel(SILENT)
        (step, due), = way.house.rows("SELECT id, due FROM steps WHERE code = 'jobdoelwit'")
        browser = at_desk(COACH).open("/vandaag")
        late = browser.one("#te-laat").text
        assert "PSD horen over Sander V." in late and "24/03/2026" in late, late
        assert browser.has(f"#te-laat a[href='/deelnemers/{way.sander}/stappen/{step}/gedaan']")
        browser.picture("walk what is late")
        browser.open(f"/deelnemers/{way.sander}").sees(
            f"{(date.fromisoformat(SILENT) - date.fromisoformat(due)).days} dagen te laat", "Te lang stil")

    # --- employers and work

    def test_a_talk_with_an_employer_is_agreed_and_answered(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}").press("Gesprek afspreken")
        browser.fill(
            employer="Groendienst Scheldebocht", kind="ambassador", day=belgian(TALK_WITH_EMPLOYER), time="14:00",
            place="Gent", framing="Er zijn vaste uren.").submit()
        browser.sees("Vraag eerst of de deelnemer akkoord gaat")
        browser.fill(participantAgrees=True).submit().sees("Het gesprek is genoteerd", "komt nog")
        way.house.travel(TALK_WITH_EMPLOYER)
        browser = at_desk(COACH).open("/vandaag").sees("Groendienst Scheldebocht, Gent", "14:00")
        browser.press("Antwoord noteren", within="#zien")
        browser.fill(answer="yes", note="Kan beginnen op 1 juni.").submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("Het antwoord is genoteerd", "Kan beginnen op 1 juni.")
        browser.picture("walk talk with an employer")
        assert way.house.rows("SELECT state FROM steps WHERE code = 'begeleid-gesprek'") == [("done",)]

    def test_a_start_asks_what_its_form_of_contract_needs(self, way, at_desk):
        way.house.travel(WORK)
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}").press("Opstart noteren")
        browser.fill(
            form="bepaald", start=belgian(WORK), workplace="Groendienst Scheldebocht", jobTitle="groenarbeider").submit()
        browser.sees("Vul de geplande einddag in", "Vul de uren per week in")
        browser.fill(plannedEnd="31/05/2027", weeklyHours="38").submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("De opstart is genoteerd", "aan het werk")
        browser.picture("walk start of work")

    def test_who_comes_free_has_no_talks_in_prison_any_more(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}").follow(f"/deelnemers/{way.sander}/overplaatsing")
        browser.fill(prison="buiten: vrijgekomen", day=belgian(WORK)).submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("De vrijlating is genoteerd", "buiten")
        assert way.house.rows(
            "SELECT prison, from_day, until_day FROM stays WHERE participant_id = ?", way.sander
        ) == [("gent", BEGIN, "2026-05-31")]

    def test_there_are_nine_moments_of_aftercare_for_each_party_with_reasons(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}")
        columns = browser.all("#nazorg .pair > div")
        assert [c.find_element("css selector", "h3").text.split("\n")[0].split(" 0 van")[0] for c in columns] == [
            "Nazorg werknemer", "Nazorg werkgever", "Nazorg justitieassistent"]
        for column in columns:
            moments = column.find_elements("css selector", "ol.steps > li")
            assert len(moments) == 9
            for moment in moments:
                reasons = moment.find_elements("css selector", "details li")
                assert len(reasons) >= 2
                assert any("01/06/2026" in (r.get_attribute("textContent") or "") for r in reasons)
        stored = way.house.rows("SELECT party, due FROM due_contacts WHERE state = 'open' ORDER BY party, item")
        for party in ("employee", "employer", "justiceAssistant"):
            assert [due for p, due in stored if p == party] == AFTERCARE
        for summary in browser.all("#nazorg details summary"):
            browser._click(summary)
        browser.sees("moment 1 van 9", "1 week na de opstart", "6 maanden na de opstart", "01/08/2026 is een zaterdag",
                     "01/11/2026 is een feestdag (Allerheiligen)", "Geteld vanaf de opstart op 01/06/2026")
        browser.picture("walk aftercare")

    def test_a_moment_is_done_and_another_missed(self, way, at_desk):
        way.house.travel(AFTERCARE[0])
        first = dict(way.house.rows("SELECT party, id FROM due_contacts WHERE item = 0"))
        browser = at_desk(COACH).open("/vandaag").sees("Nazorg: werknemer horen over Sander V.")
        browser.picture("walk aftercare due today")
        browser.follow(f"/deelnemers/{way.sander}/contact?nazorg={first['employee']}")
        assert browser.one("[name=person]").get_attribute("value") == "Sander Van den Bossche"
        browser.fill(note="Gaat goed, collega's vallen mee.").submit()
        browser.sees("Het nazorgcontact is genoteerd", "1 van 9 gedaan", "gesproken op 08/06/2026")
        browser.follow(f"/deelnemers/{way.sander}/nazorg/{first['employer']}/gemist")
        browser.fill(reason="Ploegbaas met verlof").submit().sees("Genoteerd als gemist", "Ploegbaas met verlof")
        browser.picture("walk aftercare done and missed")

    def test_the_timeline_tells_the_whole_way(self, way, at_desk):
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}")
        browser._click(browser.one("#verloop details summary"))
        browser.picture("walk timeline")
        browser.sees(
            "Aangemeld door", "Aanmelding aanvaard", "Gesprek verschoven", "Begeleiding begonnen", "Afgeweken van het plan",
            "PSD (Karen Maes)", "Opstart:")

    # --- the partners' list

    def test_the_real_list_gets_exactly_one_verdict_for_each_row(self, way, at_desk):
        rows = list(csv.reader(io.StringIO(LIST.read_bytes().decode("cp1252"), newline=""), delimiter=";"))
        expected = [str(n) for n, row in enumerate(rows, 1) if n > 1 and any(cell.strip() for cell in row)]
        browser = at_desk(COORDINATOR).open("/aanmeldingen").press("Lijst invoeren")
        before = way.house.rows("SELECT COUNT(*) FROM referrals")[0][0]
        browser.fill(file=str(LIST)).submit()
        verdicts = self.verdicts(browser)
        assert [row for row, _, _ in verdicts] == expected
        assert {verdict for _, verdict, _ in verdicts} == {"nieuw", "al gekend", "geweigerd"}
        assert all(reason for _, verdict, reason in verdicts if verdict == "geweigerd")
        new = [row for row, verdict, _ in verdicts if verdict == "nieuw"]
        assert way.house.rows("SELECT COUNT(*) FROM referrals")[0][0] == before + len(new)
        browser.sees("31/06/1991", '=HYPERLINK("http://voorbeeld.test";"klik")')
        assert not browser.has("a[href*='voorbeeld.test']")
        browser.picture("walk imported list")
        browser.press("Nog een bestand").fill(file=str(LIST)).submit()
        again = self.verdicts(browser)
        assert [row for row, verdict, _ in again if verdict == "nieuw"] == []
        assert [r for r, v, _ in again if v == "geweigerd"] == [r for r, v, _ in verdicts if v == "geweigerd"]

    @staticmethod
    def verdicts(browser) -> list[tuple[str, str, str]]:
        cells = browser.driver.execute_script(
            "return [...document.querySelectorAll('main tbody tr')].map(r => [...r.cells].map(c => c.innerText.trim()))")
        return [(row[0], row[2], row[4]) for row in cells]

    # --- figures

    def test_the_figures_agree_with_a_count_by_hand(self, way, at_desk):
        # The third person is guided too, and stops: two were guided, one of them started work.
        coach = way.visitor(COACH)
        held = coach.fill(
            f"/deelnemers/{way.third}/screening", **{"day": belgian(NEXT), "text-talenten": "Werkt nauwkeurig."})
        assert held.status == 303, words(held.text)
        closed = coach.fill(
            f"/deelnemers/{way.third}/afsluiten", outcome="gestopt-deelnemer", note="PSD volgt verder op.")
        assert closed.status == 303, words(closed.text)
        browser = at_desk(COORDINATOR).open("/vandaag").press("Alle cijfers")
        browser.expect("/cijfers").sees("2 personen", "50%", "1 van de 2 personen")
        browser.picture("walk figures")
        browser.follow("/cijfers/activering").sees("Van den Bossche", "Goossens", "Er was een opstart die als activering telt")
        browser.picture("walk people behind a figure")
        assert len(browser.all("main tbody tr")) == 2
        report = {line["code"]: line for line in way.house.json(
            "report", "kpi", "--programme", PROGRAMME, "--at", AFTERCARE[0])["indicators"]}
        assert report["begeleidingen"]["value"] == 2
        assert report["activering"]["value"] == 0.5
        browser.open("/cijfers?op=31/05/2026").sees("0%", "0 van de 2 personen")

    # --- the end

    def test_the_way_ends_with_an_outcome(self, way, at_desk):
        way.house.travel(AFTERCARE[-1])
        browser = at_desk(COACH).open(f"/deelnemers/{way.sander}/afsluiten")
        browser.fill(outcome="aan-het-werk", note="Negen maanden aan de slag.").submit()
        browser.expect(f"/deelnemers/{way.sander}").sees("Nazorg afgerond en aan het werk")
        browser.picture("walk closed")
        assert way.house.rows("SELECT state FROM trajectories WHERE participant_id = ?", way.sander) == [("closed",)]
        assert way.house.rows("SELECT COUNT(*) FROM due_contacts WHERE state = 'open'") == [(0,)]
