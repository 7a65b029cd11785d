"""A record of the first coach, or of the first referrer, behind every address of doors.txt."""

import re
from functools import cache

from outside.doors import Doors
from outside.house import FIXTURES, PROGRAMME, ROOT
from outside.people import letters
from outside.seal import Opener
from outside.wire import Visitor, words

TODAY = "2026-11-24"
# A programme with phases, decisions, sessions and forms of its own, beside the one of the first coach.
OPEN_PROGRAMME = "brugge-werkt"
PROGRAMMES = (PROGRAMME, OPEN_PROGRAMME, "jobroad")
# One that keeps barriers and lays wants beside can. Nobody of the demo data is in it.
BARRED = "arbeidstraject-art60"
# Where the records stand that belong to a trajectory, by the step before their id.
OF_A_TRAJECTORY = {
    "werkgesprekken": ("employer_talks", "k.answer = 'pending'"), "gesprekken": ("talks", "k.state = 'planned'"),
    "stappen": ("steps", "k.state = 'open'"), "pauzes": ("pauses", "k.has_ended = 0"),
    "nazorg": ("due_contacts", "k.state = 'open'"), "contacten": ("contact_moments", "1 = 1"),
    "tewerkstellingen": ("placements", "k.withdrawal IS NULL AND k.end_day IS NULL"),
    "voorstellingen": ("introductions", "k.state = 'invited'"),
}
# And those that belong to a participant.
OF_A_PARTICIPANT = {
    "bevindingen": ("findings", "k.tier = 'ordinary' AND k.withdrawal IS NULL"),
    "relaties": ("relations", "k.until_day IS NULL"),
}


class Records:
    """Finds them in the demo data, and makes those that it lacks."""

    def __init__(self, doors: Doors):
        self.doors, self.house, self.visitors, self.coach = doors, doors.house, doors.visitors, doors.coach
        # Whose doors are shut by being used: sessions, second factor, link.
        self.spare = self.house.json("user", "add", "--name", "Reserve Account", "--email", "reserve@demo.test", "--role",
                                     "employer", "--institution", "Reserve")["id"]
        (self.participant,), *_ = self.house.rows(
            "SELECT participant_id FROM trajectories WHERE coach_id = ? AND state = 'guided' ORDER BY id", self.coach)
        self.walker = self.taken_over()
        self.excluded = self.somebody_else()
        self.emergency = self.opened_in_emergency()
        self.vacancy = self.vacancies_taken_in()
        self.letter = self.letter_written()
        self.session = self.on_another_device()
        self.barred = self.somebody_with_a_barrier()
        self.migration = self.gone_over()
        self.sample, self.review = self.drawn()

    # --- what is made

    def sent(self, visitor: Visitor, page: str, action: str | None = None, **values) -> str:
        """Fills in a form; where it leads."""
        answer = visitor.fill(page, action, **values)
        assert answer.status == 303, f"{page}: {answer.status} {words(answer.text)[:400]}"
        return answer.place.split("?")[0]

    def taken_over(self) -> str:
        """Somebody of the programme without prisons, whom the first coach guides from now on."""
        (person,), *_ = self.house.rows(
            "SELECT participant_id FROM trajectories WHERE programme = ? AND state = 'guided' AND id IN"
            " (SELECT trajectory_id FROM events WHERE kind = 'sessionAttended') ORDER BY id", OPEN_PROGRAMME)
        self.sent(self.visitors["coordinator"], f"/deelnemers/{person}/coach", coach=self.coach)
        return person

    def somebody_else(self) -> str:
        """Of the first coach, who stands behind no other address."""
        return self.house.rows(
            "SELECT id FROM participants WHERE id IN (SELECT participant_id FROM trajectories WHERE coach_id = ?)"
            " AND id NOT IN (?, ?) ORDER BY id DESC", self.coach, self.participant, self.walker)[0][0]

    def opened_in_emergency(self) -> str:
        """By the other coach."""
        person, other = self.excluded, self.visitors["other coach"]
        (born,), = self.house.rows("SELECT birth_day FROM participants WHERE id = ?", person)
        (given, family), = Opener(self.house).names(f"id = '{person}'")
        place = self.sent(other, "/noodtoegang", familyName=family, givenName=given,
                          birthDay="/".join(reversed(born.split("-"))), reason="Belt in paniek, de coach is ziek.")
        assert person in place and other.get(f"/deelnemers/{person}").status == 200, place
        (access,), = self.house.rows("SELECT id FROM emergency_accesses WHERE participant_id = ?", person)
        return access

    def vacancies_taken_in(self) -> str:
        for kind, file in (("employers", "werkgevers.csv"), ("vacancies", "vacatures.csv")):
            assert self.house.command("import", kind, FIXTURES / file).returncode == 0
        self.rows_refused()
        return self.house.rows("SELECT id FROM vacancies ORDER BY id")[0][0]

    def rows_refused(self):
        """The last list of each kind has a row that nothing is stored of."""
        for kind, file in {"referrals": "aanmeldingen-reintegratie.csv", "employers": "werkgevers.csv",
                           "vacancies": "vacatures.csv"}.items():
            faulty = self.house.folder / f"{kind}.csv"
            faulty.write_bytes((FIXTURES / file).read_bytes().splitlines()[0] + b"\r\nfout\r\n")
            more = ("--programme", PROGRAMME) if kind == "referrals" else ()
            assert self.house.command("import", kind, faulty, *more).returncode == 1

    def letter_written(self) -> str:
        page = f"/deelnemers/{self.participant}/brief"
        return self.sent(self.visitors["coach"], page, recipient="Bakkerij De Korenaar").rsplit("/", 1)[1]

    def on_another_device(self) -> str:
        """A second session of the first coach."""
        query = "SELECT id FROM sign_in_sessions WHERE user_id = ?"
        before = set(self.house.rows(query, self.coach))
        self.doors.signed_in("coach")
        (session,), = set(self.house.rows(query, self.coach)) - before
        return session

    def somebody_with_a_barrier(self) -> dict[str, str]:
        """Of the programme that keeps them. It is an ordinary one: test_barrier_canaries tries those of health."""
        coordinator, coach = self.visitors["coordinator"], self.visitors["coach"]
        self.house.done("programme", "load", ROOT / "Programmes" / f"{BARRED}.yaml", "--reason", "Een werking erbij")
        referral = self.sent(
            coordinator, f"/aanmeldingen/nieuw?programma={BARRED}", familyName="Testers", givenName=letters(42),
            birthDay="13/05/1990", reason="Wil werken.", consent="ja")
        self.sent(coordinator, referral, f"{referral}/aanvaarden", coach=self.coach)
        (person,), = self.house.rows("SELECT participant_id FROM trajectories WHERE programme = ?", BARRED)
        page = self.sent(coach, f"/deelnemers/{person}/drempel", kind="vervoer", description="Woont ver van de bus.")
        self.sent(coach, f"{page}/kijken", course="workedOn", note="Zoekt een fiets.")
        self.sent(coach, f"{page}/doorverwijzing", who="CAW", what="Een eerste gesprek.", due="27/11/2026", consent="given")
        barrier = page.rsplit("/", 1)[1]
        look, action = (
            self.house.rows(f"SELECT id FROM {table} WHERE barrier_id = ? ORDER BY id DESC", barrier)[0][0]
            for table in ("barrier_looks", "barrier_actions"))
        return {"{participant}": person, "{barrier}": barrier, "{look}": look, "{action}": action}

    def gone_over(self) -> str:
        """That programme gets a second version, and who is in it goes over to that."""
        text = (ROOT / "Programmes" / f"{BARRED}.yaml").read_text()
        changed = self.house.folder / "gewijzigd.yaml"
        changed.write_text(text.replace("minimum_age: 18", "minimum_age: 21", 1))
        self.house.done("programme", "load", changed, "--reason", "Zo afgesproken")
        page = f"/programmas/{BARRED}/overgang/beginnen?from=1&to=2"
        return self.sent(self.visitors["coordinator"], page, reason="Zo afgesproken", confirm="ja").rsplit("/", 1)[1]

    def drawn(self) -> tuple[str, str]:
        """A sample of the officer, and one of its looks."""
        officer = "dataProtectionOfficer"
        answer = self.visitors[officer].post("/inzage/steekproef", self.doors.tokens(officer))
        assert answer.status == 303, words(answer.text)[:400]
        return self.house.rows("SELECT sample, id FROM audit_reviews ORDER BY id")[0]

    # --- where they stand

    def address(self, path: str) -> str:
        """The address with a record in it; an x where there is none."""
        steps = path.split("/")
        names = [s for s in steps if s.startswith("{")]
        values = {"{user}": self.spare, "{access}": self.emergency, "{referral}": self.doors.referral,
                  "{participant}": self.participant, "{prison}": "gent", "{programme}": PROGRAMME, "{version}": "1",
                  "{occupation}": "orderpicker", "{vacancy}": self.vacancy, "{letter}": self.letter,
                  "{subject}": "talenten", "{session}": self.session, "{sample}": self.sample, "{review}": self.review}
        if "deelnemers" in steps:
            values |= self.of_a_file(steps, names)
        if "werkgevers" in steps:
            values["{employer}"], values["{ask}"] = self.house.rows(
                "SELECT employer_id, id FROM employer_asks ORDER BY id")[0]
            # A new one: what is kept has the same form.
            values |= {"{contact}": "nieuw", "{site}": "nieuw", "{concern}": "nieuw"}
        if steps[-1] == "heropenen" and "vacatures" in steps:
            (values["{vacancy}"],), *_ = self.house.rows(
                "SELECT id FROM vacancies WHERE open_until < ? AND filled < places ORDER BY id", TODAY)
        if "instap" in steps or "instapcheck" in steps or "score" in steps:
            values["{form}"], values["{criterion}"] = "prescreening", "motivatie"
            values["{referral}"] = self.house.rows(
                "SELECT id FROM referrals WHERE programme = ? AND state = 'received' ORDER BY id", OPEN_PROGRAMME)[0][0]
        if "instapmoment" in steps:
            values["{referral}"] = self.house.rows(
                "SELECT referral_id FROM trajectories WHERE programme = ? ORDER BY id", OPEN_PROGRAMME)[0][0]
        if steps[1] in ("rondleidingen", "rondleiding", "shortlists", "vacatureoverleg"):
            values |= self.of_tours(steps[-1] in ("dag", "aanwezigheid") or "evaluatie" in steps)
        if "{reference}" in names:
            (values["{reference}"],), *_ = self.house.rows(
                "SELECT reference FROM introductions WHERE state = 'shown' ORDER BY id")
        if "{day}" in names:
            values["{prison}"], values["{day}"] = self.day_off() if steps[-1] == "herstellen" else self.sitting_day()
        if "{pattern}" in names:
            values["{pattern}"] = self.house.rows("SELECT id FROM sitting_patterns ORDER BY id")[0][0]
        if "{migration}" in names:
            values |= {"{programme}": BARRED, "{migration}": self.migration}
        if "{indicator}" in names:
            page = self.visitors["coordinator"].get("/cijfers").text
            values["{indicator}"] = re.search(r"/cijfers/([a-z][a-z0-9-]*)", page).group(1)
        if "{report}" in names:
            kind = {"aanmeldingen": "referrals", "werkgevers": "employers", "vacatures": "vacancies"}[steps[1]]
            (values["{report}"],), *_ = self.house.rows("SELECT id FROM imports WHERE kind = ? ORDER BY id DESC", kind)
        return "/".join(values.get(s, "x") if s.startswith("{") else s for s in steps)

    def of_a_file(self, steps: list[str], names: list[str]) -> dict[str, str]:
        """A record that belongs to somebody, and to whom."""
        if {"drempel", "drempels", "willen-en-kunnen"} & set(steps):
            return self.barred
        walking = {"{decision}": "richting", "{session}": "opvolggesprek", "{form}": "parcours"}
        if set(walking) & set(names):
            return walking | {"{participant}": self.walker}
        if "{attendance}" in names:
            (attendance,), *_ = self.house.rows(
                "SELECT e.id FROM events e JOIN trajectories t ON t.id = e.trajectory_id WHERE e.participant_id = ?"
                " AND e.kind = 'sessionAttended' AND t.state <> 'closed' ORDER BY e.id", self.walker)
            return {"{attendance}": attendance, "{participant}": self.walker}
        if "{factor}" in names:
            page = self.visitors["coach"].get(f"/deelnemers/{self.participant}/detentie").text
            return {"{factor}": re.search(r"/detentie/([a-z][a-z0-9-]*)", page).group(1)}
        part = steps[steps.index(names[1]) - 1] if len(names) > 1 else ""
        if part in OF_A_TRAJECTORY:
            table, condition = OF_A_TRAJECTORY[part]
            query = (f"SELECT k.id, t.participant_id FROM {table} k JOIN trajectories t ON t.id = k.trajectory_id"
                     f" WHERE t.coach_id = ? AND t.state <> 'closed' AND t.participant_id <> ? AND {condition} ORDER BY k.id")
        elif part in OF_A_PARTICIPANT:
            table, condition = OF_A_PARTICIPANT[part]
            query = (f"SELECT k.id, k.participant_id FROM {table} k WHERE k.participant_id IN (SELECT participant_id"
                     f" FROM trajectories WHERE coach_id = ? AND state <> 'closed') AND k.participant_id <> ?"
                     f" AND {condition} ORDER BY k.id")
        else:
            return {}
        found = self.house.rows(query, self.coach, self.excluded)
        return dict(zip((names[1], "{participant}"), found[0])) if found else {}

    @cache
    def of_tours(self, is_past: bool) -> dict[str, str]:
        """Records of the programme with tours: the round that is to come, the tour that was held or the first to come. As they
        are at first: one of the doors takes a candidate out of the round, with what was changed by hand about them."""
        tour, employer = self.house.rows(
            "SELECT id, employer_id FROM tours WHERE state = ? ORDER BY id", "held" if is_past else "planned")[0]
        change, round_ = self.house.rows("SELECT id, round_id FROM tour_changes ORDER BY id")[0]
        people = ("SELECT participant_id FROM tour_seats WHERE tour_id = ? ORDER BY id", tour) if is_past else (
            "SELECT participant_id FROM tour_candidates WHERE round_id = ? ORDER BY id DESC", round_)
        entry, vacancy = self.house.rows("SELECT id, vacancy_id FROM shortlist_entries ORDER BY id")[0]
        return {"{round}": round_, "{tour}": tour, "{employer}": employer, "{change}": change, "{entry}": entry,
                "{vacancy}": vacancy, "{participant}": self.house.rows(*people)[0][0],
                "{meeting}": self.house.rows("SELECT id FROM vacancy_meetings ORDER BY id")[0][0]}

    def sitting_day(self) -> tuple[str, str]:
        """A prison and a day on which somebody sits there, that can still be called off."""
        coordinator = self.visitors["coordinator"]
        for place, day in re.findall(r"/agenda/([a-z-]+)/(\d{4}-\d\d-\d\d)", coordinator.get("/agenda").text):
            pages = [coordinator.get(f"/agenda/{place}/{day}/{p}").status for p in ("poort", "uitzondering")]
            if pages == [200, 200]:
                return place, day
        raise AssertionError("nobody sits anywhere")

    @cache
    def day_off(self) -> tuple[str, str]:
        """A day to come that was called off: one of the doors takes that back."""
        return self.house.rows(
            "SELECT prison, day FROM sitting_exceptions WHERE day > ? AND moved_to IS NULL ORDER BY day, prison", TODAY)[0]
