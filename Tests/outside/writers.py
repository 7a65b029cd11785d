"""People who write at their desks, on the way to work and in an emergency: each text they write is a canary."""

import re

from outside.canaries import Canaries
from outside.house import PROGRAMME, House
from outside.seal import Opener
from outside.wire import Visitor, multipart, words

TODAY = "2026-11-24"


class Desk:
    """A demo house in which people write; each text they write is a canary."""

    def __init__(self, *programmes: str):
        self.canary = Canaries()
        self.house = House.demo(TODAY, programmes) if programmes else House.demo(TODAY)
        self.house.serve()
        self.password = re.search(r"«([^»]+)»", self.house.greeting).group(1)
        self.visitors: dict[str, Visitor] = {}
        self.shown = ""
        self.write()

    def write(self):
        raise NotImplementedError

    def as_(self, email: str) -> Visitor:
        if email not in self.visitors:
            self.visitors[email] = Visitor(self.house).sign_in(email, self.password)
        return self.visitors[email]

    def one(self, query: str, *values) -> tuple:
        return self.house.rows(query, *values)[0]

    def role(self, role: str) -> Visitor:
        return self.as_(next(u["email"] for u in self.house.json("user", "list") if u["role"] == role))

    def sent(self, visitor: Visitor, page: str, action: str | None = None, **values) -> str:
        answer = visitor.fill(page, action, **values)
        assert answer.status == 303, f"{page}: {answer.status} {words(answer.text)[:900]}"
        return answer.place.split("?")[0]

    def reads(self, visitor: Visitor, *pages: str):
        """Keeps what these pages show."""
        for page in pages:
            answer = visitor.get(page)
            assert answer.status == 200, f"{page}: {answer.status}"
            self.shown += answer.text


class Work(Desk):
    """Somebody who is put forward for a vacancy, and somebody who is looked for in an emergency."""

    columns = {
        "job_documents.contact", "job_documents.body", "job_documents.recipient", "job_documents.job",
        "introductions.pitch", "introduction_steps.statement", "passages.reason", "emergency_accesses.reason",
        "emergency_accesses.note",
    }
    coach, employer, other = "nele.claes@demo.test", "karel.verlinde@demo.test", "jonas.devos@demo.test"

    def write(self):
        (self.person,) = self.one(
            "SELECT t.participant_id FROM trajectories t JOIN users u ON u.id = t.coach_id WHERE u.email = ?"
            " AND t.state = 'guided' AND NOT EXISTS (SELECT 1 FROM introductions i"
            " WHERE i.participant_id = t.participant_id) ORDER BY t.id", self.coach)
        self.file = f"/deelnemers/{self.person}"
        self.papers()
        self.introduce()
        self.go_on_to_a_phase()
        self.end_a_job()
        self.look_in_an_emergency()
        self.take_in_a_list()

    def take_in_a_list(self):
        """A row without consent: nothing is stored of it but the list as it came."""
        who, canary, page = self.role("coordinator"), self.canary, "/aanmeldingen/invoer"
        heads = "Naam;Voornaam;Geboortedatum;Rijksregisternr;Instelling;Verwijzer;Datum aanmelding;Akkoord deelnemer;Toelichting"
        self.canary.planted["national number in a list"] = "85073003328"
        row = (f"{canary('family name in a list')};{canary('given name in a list')};30/07/1985;85073003328;"
               f"Gevangenis Gent;{canary('referrer in a list')};24/11/2026;neen;{canary('note in a list')}")
        name = canary("name of a list", ".csv")
        file = f"{heads}\r\n{row}\r\n".encode()
        form = who.form(page)
        programme = {"programme": PROGRAMME} if "programme" in form.names("select", "radio", "hidden") else {}
        pairs = (dict(form.pairs()) | programme).items()
        sent = who.send("POST", page, *multipart(pairs, [("file", name, file)]))
        assert sent.status == 303, words(sent.text)[:900]
        report = sent.place.split("?")[0]
        self.reads(who, f"{page}/eerder", report, f"{report}/geweigerd")
        kept = who.get(f"{report}/bestand")
        assert kept.body == file and kept.headers["content-type"] == "application/octet-stream"

    def papers(self):
        coach, canary = self.as_(self.coach), self.canary
        self.sent(coach, f"{self.file}/cv/keuze", contact=canary("cv contact"), body=canary("cv body"))
        letter = self.sent(
            coach, f"{self.file}/brief", recipient=canary("letter recipient"), job=canary("letter job"),
            contact=canary("letter contact"), body=canary("letter body"))
        self.reads(coach, f"{self.file}/cv", letter)

    def introduce(self):
        coach, employer, canary = self.as_(self.coach), self.as_(self.employer), self.canary
        page = f"{self.file}/voorstelling"
        (vacancy,) = self.one(
            "SELECT v.id FROM vacancies v JOIN employer_accounts a ON a.employer_id = v.employer_id"
            " WHERE v.closed_on IS NULL ORDER BY v.id")
        page = self.sent(coach, page, vacancy=vacancy, pitch=canary("introduction pitch"))
        self.sent(coach, f"{page}/tonen")
        (reference,) = self.one("SELECT reference FROM introductions WHERE participant_id = ?", self.person)
        shared = f"/gedeeld/{reference}"
        self.sent(employer, shared, f"{shared}/uitnodigen")
        self.sent(coach, f"{page}/onthullen", consents="ja", form="spoken")
        self.sent(employer, f"{shared}/gesprek", day="24/11/2026", place="Gent")
        self.sent(employer, f"{shared}/aannemen", reason="goodTalk", note=canary("word of the employer"))
        self.reads(coach, page)

    def go_on_to_a_phase(self):
        """Against a gate: only a coordinator may."""
        who, page = self.role("coordinator"), f"{self.file}/fase"
        phase = next(c for i in who.form(page).inputs if i.name == "phase" for c in i.choices if c)
        self.sent(who, page, phase=phase, reason=self.canary("why a phase begins"))
        self.reads(who, self.file)

    def end_a_job(self):
        coach = self.as_(self.coach)
        person, job = self.one(
            "SELECT p.participant_id, p.id FROM placements p JOIN trajectories t ON t.id = p.trajectory_id"
            " JOIN users u ON u.id = t.coach_id WHERE u.email = ? AND p.end_day IS NULL AND p.withdrawal IS NULL"
            " AND t.state = 'atWork' ORDER BY p.id", self.coach)
        self.sent(coach, f"/deelnemers/{person}/tewerkstellingen/{job}/einde", day="24/11/2026", reason="detention")

    def look_in_an_emergency(self):
        other, canary = self.as_(self.other), self.canary
        (given, family), = Opener(self.house).names(f"id = '{self.person}'")
        (born,) = self.one("SELECT birth_day FROM participants WHERE id = ?", self.person)
        self.sent(other, "/noodtoegang", givenName=given, familyName=family, birthDay="/".join(reversed(born.split("-"))),
                  reason=canary("emergency reason", " en het kan niet wachten"))
        (access,) = self.one("SELECT id FROM emergency_accesses ORDER BY id DESC")
        officer = self.role("dataProtectionOfficer")
        page = f"/inzage/noodtoegang/{access}"
        self.sent(officer, page, note=canary("emergency note"))
        sample = self.sent(officer, "/inzage/steekproef")
        (review,) = self.one("SELECT id FROM audit_reviews ORDER BY id")
        verdict = next(c for i in officer.form(f"/inzage/nazicht/{review}").inputs if i.name == "verdict" for c in i.choices)
        self.sent(officer, f"/inzage/nazicht/{review}", verdict=verdict, note=canary("note of the officer"))
        self.reads(officer, page, sample, f"/inzage/nazicht/{review}")


class Tours(Desk):
    """Candidates on a shortlist and on tours, and somebody who is scored and takes a place in a group."""

    columns = {
        "shortlist_entries.reason", "shortlist_entries.removal", "tour_changes.reason", "tour_attendances.note",
        "start_evaluations.reason", "admission_decisions.reason", "entry_changes.reason", "findings.statement",
    }

    def write(self):
        self.coordinator = self.role("coordinator")
        self.shortlist()
        self.meet()
        self.tour()
        self.enter()

    def shortlist(self):
        coordinator, canary = self.coordinator, self.canary
        (vacancy,) = self.one("SELECT vacancy_id FROM shortlist_entries WHERE removed_on IS NULL ORDER BY id")
        page = f"/shortlists/{vacancy}"
        person = next(c for i in coordinator.form(f"{page}/erop").inputs if i.name == "participant" for c in i.choices if c)
        self.sent(coordinator, f"{page}/erop", participant=person, reason=canary("shortlist reason"))
        (entry,) = self.one(
            "SELECT id FROM shortlist_entries WHERE vacancy_id = ? AND participant_id = ? AND removed_on IS NULL",
            vacancy, person)
        self.reads(coordinator, page)
        self.sent(coordinator, f"{page}/{entry}/eraf", reason=canary("shortlist removal"))
        self.reads(coordinator, page)

    def meet(self):
        (meeting,) = self.one("SELECT id FROM vacancy_meetings ORDER BY id")
        page = f"/vacatureoverleg/{meeting}"
        self.sent(self.coordinator, f"{page}/wijzigen", agreed=self.canary("agreed in a meeting"))
        self.reads(self.coordinator, page)

    def tour(self):
        coordinator, canary = self.coordinator, self.canary
        round_, tour = self.one("SELECT round_id, id FROM tours WHERE state = 'planned' ORDER BY id DESC")
        (person,) = self.one("SELECT participant_id FROM tour_candidates WHERE round_id = ? ORDER BY id", round_)
        self.sent(coordinator, f"/rondleidingen/{round_}/ingreep", participant=person, kind="forbid", tour=tour,
                  reason=canary("why kept off a tour"))
        self.reads(coordinator, f"/rondleidingen/{round_}")
        held, person = self.one("SELECT tour_id, participant_id FROM start_evaluations ORDER BY id")
        page = f"/rondleiding/{held}/aanwezigheid"
        self.sent(coordinator, page, **{f"there-{person}": "verontschuldigd", f"note-{person}": canary("why not there")})
        self.reads(coordinator, page)
        page = f"/rondleiding/{held}/evaluatie/{person}"
        self.sent(coordinator, page, reason=canary("why this form of start"))
        self.reads(coordinator, page)

    def enter(self):
        coordinator, canary = self.coordinator, self.canary
        (referral,) = self.one(
            "SELECT id FROM referrals WHERE state = 'received' AND programme = 'brugge-werkt' ORDER BY id")
        page = f"/aanmeldingen/{referral}"
        form = coordinator.form(f"{page}/score/motivatie")
        score = next(c for i in form.inputs if i.name == "score" for c in i.choices if c)
        self.sent(coordinator, f"{page}/score/motivatie", score=score, reason=canary("why this score"))
        self.reads(coordinator, page)
        choices = {i.name: next((c for c in i.choices if c), "") for i in coordinator.form(page, f"{page}/aanvaarden").inputs
                   if i.name in ("coach", "edition")}
        self.sent(coordinator, page, f"{page}/aanvaarden", admissionReason=canary("why admitted against the check"), **choices)
        self.reads(coordinator, page)
        self.move_entry()

    def move_entry(self):
        for (referral,) in self.house.rows(
                "SELECT r.id FROM referrals r JOIN trajectories t ON t.referral_id = r.id WHERE t.entry_moment IS NOT NULL"
                " AND t.state <> 'closed' ORDER BY r.id DESC"):
            page = f"/aanmeldingen/{referral}/instapmoment"
            if self.coordinator.get(page).status != 200:
                continue
            moments = [c for i in self.coordinator.form(page).inputs if i.name == "moment" for c in i.choices if c]
            self.sent(self.coordinator, page, moment=moments[0], reason=self.canary("why another moment"))
            self.reads(self.coordinator, f"/aanmeldingen/{referral}")
            return
        raise AssertionError("the demo data has nobody who may come at another moment")
