"""Somebody who went the whole way of the first programme, with a text of its own in every sensitive field."""

import re
from datetime import date, timedelta

from outside.canaries import Canaries, belgian
from outside.house import PASSWORD, House
from outside.people import referral
from outside.wire import Visitor, words

BEGIN = date(2026, 3, 2)
SITTING = date(2026, 3, 10)
# A day that nothing else in the house falls on.
HEARING = date(2029, 11, 23)
NUMBER = "85073003328"
# Of the own account of who is planted.
ACCOUNT = "kanarie.adres@voorbeeld.test"


class Planted:
    """A house with somebody who went the whole way, all of it written by the forms of the pages."""

    def __init__(self):
        self.canary = Canaries()
        # Codes that were chosen to say why.
        self.reasons: set[str] = set()
        self.house = House(today=BEGIN.isoformat())
        self.referrer = self.house.add_user("Vera Wijzer", "referrer", "VDAB")
        self.coordinator = self.house.add_user("Carla Denys", "coordinator")
        self.coach = self.house.add_user("Koen Baert", "coach")
        self.house.serve()
        self.refer()
        self.go_on(SITTING)
        self.screen()
        self.write_in_the_file()
        self.work()

    def go_on(self, day: date):
        self.house.travel(day.isoformat())

    def as_(self, email: str) -> Visitor:
        return Visitor(self.house).sign_in(email)

    def sent(self, visitor: Visitor, page: str, action: str | None = None, **values):
        answer = visitor.fill(page, action, **values)
        assert answer.status == 303, f"{page}: {answer.status} {words(answer.text)[:900]}"
        return answer

    def one(self, query: str, *values):
        (found,), *_ = self.house.rows(query, *values)
        return found

    def refer(self):
        coordinator = self.as_(self.coordinator)
        coach = self.one("SELECT id FROM users WHERE email = ?", self.coach)
        self.sent(coordinator, "/agenda/ritmes/nieuw", prison="gent", coach=coach, firstDay=belgian(SITTING),
                  everyWeeks="1", opens="09:00", talks="4", talkMinutes="45")
        accepted = self.referral(self.canary("family name"), 1, {
            "reason": self.canary("referral reason"), "nationalNumber": NUMBER, "birthDay": "30/07/1985",
            "givenName": self.canary("given name")})
        refused = self.referral(self.canary("refused family name"), 9000, {"givenName": self.canary("refused given name")})
        self.sent(coordinator, accepted, f"{accepted}/aanvaarden")
        ground = next(c for i in coordinator.form(refused, f"{refused}/weigeren").inputs if i.name == "ground"
                      for c in i.choices if c)
        self.reasons.add(ground)
        self.sent(coordinator, refused, f"{refused}/weigeren", ground=ground,
                  refusalExplanation=self.canary("refusal explanation"))
        postponed = self.referral("Later", 12000, {})
        self.sent(coordinator, postponed, f"{postponed}/nog-niet", postponeGround=ground,
                  advice=self.canary("not yet advice"), handover=self.canary("not yet handover"))
        self.person = self.one("SELECT participant_id FROM referrals WHERE id = ?", accepted.rsplit("/", 1)[1])
        self.file = f"/deelnemers/{self.person}"
        self.referrals = [accepted, refused, postponed]
        # An own account bears the name too, and so do the lines it leaves in the audit log.
        link = re.search(r"/wachtwoord/\w+", self.as_(self.coordinator).fill(
            f"{self.file}/meekijken", email=ACCOUNT).text)
        welcome = Visitor(self.house).fill(link.group(0), password=PASSWORD)
        assert welcome.status in (200, 303), words(welcome.text)[:600]
        self.as_(ACCOUNT).get("/mijn-traject")

    def referral(self, family: str, number: int, more: dict[str, str]) -> str:
        visitor = self.as_(self.referrer)
        form = visitor.form("/aanmeldingen/nieuw")
        filled = {"prison": "gent", **more}
        pairs = [(k, v) for k, v in referral(form, family=family, number=number) if k not in filled]
        answer = visitor.post(form.action, pairs + list(filled.items()))
        assert answer.status == 303, words(answer.text)[:900]
        return answer.place.split("?")[0]

    def screen(self):
        self.sent(self.as_(self.coach), f"{self.file}/screening", **{
            "text-talenten": self.canary("ordinary finding"), "text-gezondheid": self.canary("health finding"),
            "text-voorwaarden": self.canary("judicial finding")})

    def write_in_the_file(self):
        coach, canary = self.as_(self.coach), self.canary
        self.sent(coach, f"{self.file}/bevinding/verslaving", text=canary("finding about an addiction"))
        self.sent(coach, f"{self.file}/bevinding/gezondheid", text=canary("later health finding"))
        withdrawn = self.one("SELECT id FROM findings WHERE tier = 'health' ORDER BY id DESC")
        self.sent(coach, f"{self.file}/bevindingen/{withdrawn}/intrekken", reason=canary("finding withdrawal"))
        self.sent(coach, f"{self.file}/detentie/elektronisch-toezicht", day=belgian(HEARING), certainty="requested",
                  evidence="documentSeen", observerName=canary("observer name"), observerParty="psd")
        self.sent(coach, f"{self.file}/relatie", party="psd", name=canary("relation name"), phone="0470 13 57 91",
                  organisation=canary("relation organisation"), email=canary("relation email", "@voorbeeld.test"))
        self.sent(coach, f"{self.file}/contact", party="psd", person=canary("contact person"), channel="phone",
                  note=canary("contact note"))
        contact = self.one("SELECT id FROM contact_moments")
        self.sent(coach, f"{self.file}/contacten/{contact}/intrekken", reason=canary("contact withdrawal"))
        reason = next(c for i in coach.form(f"{self.file}/pauze").inputs if i.name == "reason" for c in i.choices if c)
        self.reasons |= {reason, "op-vraag"}
        self.sent(coach, f"{self.file}/pauze", reason=reason, explanation=canary("pause explanation"))
        pause = self.one("SELECT id FROM pauses")
        self.sent(coach, f"{self.file}/pauzes/{pause}/einde")
        step = self.one("SELECT id FROM steps WHERE code = 'cv'")
        self.sent(coach, f"{self.file}/stappen/{step}/afwijken", how="move", due=belgian(SITTING + timedelta(days=50)),
                  reason="op-vraag", explanation=canary("step deviation"))

    def work(self):
        coach, canary = self.as_(self.coach), self.canary
        self.sent(coach, f"{self.file}/werkgesprek", employer="Groendienst", kind="ambassador", day=belgian(SITTING),
                  place="Gent", framing=canary("employer talk framing"), participantAgrees="ja")
        talk = self.one("SELECT id FROM employer_talks")
        self.sent(coach, f"{self.file}/werkgesprekken/{talk}/antwoord", answer="yes", note=canary("employer talk answer"))
        self.sent(coach, f"{self.file}/opstart", form="bepaald", start=belgian(SITTING), workplace="Groendienst",
                  jobTitle="groenarbeider", plannedEnd=belgian(SITTING + timedelta(days=300)), weeklyHours="38")
        self.go_on(SITTING + timedelta(days=6))
        coach = self.as_(self.coach)
        due = [i for (i,) in self.house.rows("SELECT id FROM due_contacts WHERE state = 'open' ORDER BY due, id")]
        self.sent(coach, f"{self.file}/nazorg/{due[0]}/verzetten", day=belgian(SITTING + timedelta(days=9)),
                  reason=canary("aftercare moved"))
        self.go_on(SITTING + timedelta(days=8))
        coach = self.as_(self.coach)
        self.sent(coach, f"{self.file}/nazorg/{due[1]}/gemist", reason=canary("aftercare missed"))
        # A start that is withdrawn takes its moments of aftercare with it.
        self.before = coach.get(self.file).text
        job = self.one("SELECT id FROM placements")
        self.sent(coach, f"{self.file}/tewerkstellingen/{job}/intrekken", reason=canary("placement withdrawal"))
        outcome = next(c for i in coach.form(f"{self.file}/afsluiten").inputs if i.name == "outcome" for c in i.choices if c)
        self.reasons.add(outcome)
        self.sent(coach, f"{self.file}/afsluiten", outcome=outcome, note=canary("closing note"),
                  handover=canary("closing handover"), advice=canary("closing advice"),
                  receiver=canary("closing receiver"))

    def pages(self) -> str:
        """What the people who may read it get to see."""
        coach, coordinator = self.as_(self.coach), self.as_(self.coordinator)
        shown = [coach.get(self.file), coach.get(f"{self.file}/afsluiten")]
        shown += [coordinator.get(page) for page in self.referrals] + [coordinator.get(self.file)]
        return self.before + "".join(answer.text for answer in shown)
