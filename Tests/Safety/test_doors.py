"""Every route of the house times everybody, with own and foreign records, by the list in doors.txt (promises 25, 26)."""

import json
import re
import secrets
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

import pytest

from outside.house import FIXTURES, PROGRAMME, House, difference, program
from outside.seal import Opener
from outside.wire import TOKEN, Visitor, forms, multipart, words

LIST = Path(__file__).parent / "doors.txt"
ROLES = ["coach", "other coach", "coordinator", "referrer", "other referrer", "employer", "participant", "administrator",
         "dataProtectionOfficer"]
REACHED = {200, 204, 303, 409, 422}
# Where the demo house has no record behind the address: nobody finds anything there.
WITHOUT_RECORD = {
    "/mijn-account/sessies/{session}/einde", "/agenda/{prison}/{day}/herstellen",
    "/inzage/steekproef/{sample}", "/inzage/nazicht/{review}",
    # Nobody went over to another version yet.
    "/programmas/{programme}/overgang/{migration}",
    *(f"/programmas/{{programme}}/overgang/{{migration}}/{step}" for step in ("ongedaan", "verder")),
    # Nor does it keep barriers: test_barrier_canaries tries these with one behind them.
    "/deelnemers/{participant}/drempels/{barrier}",
    *(f"/deelnemers/{{participant}}/drempels/{{barrier}}/{step}" for step in (
        "kijken", "actie", "doorverwijzing", "intrekken", "kijken/{look}", "acties/{action}", "acties/{action}/afloop")),
}
# What the programmes of the demo house do not ask for: barriers, and wants laid beside can.
UNASKED = {"/deelnemers/{participant}/drempel", "/deelnemers/{participant}/willen-en-kunnen"}
# A programme with phases, decisions, sessions and forms of its own, beside the one of the first coach.
OPEN_PROGRAMME = "brugge-werkt"
# Forms that bring a file, and speak another way for it.
WITH_A_FILE = {"/aanmeldingen/invoer", "/vacatures/invoer", "/werkgevers/invoer"}


def listed() -> tuple[dict[tuple[str, str], str], set[tuple[str, str]]]:
    """The marks of each route of those who sign in, and the routes that are open to anybody."""
    closed, is_open, marks = {}, set(), ""
    for line in LIST.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        if line == "open" or re.fullmatch(r"[+-]+", line):
            marks = line
            continue
        method, path = line.split()
        if marks == "open":
            is_open.add((method, path))
        else:
            assert len(marks) == len(ROLES), marks
            closed[method, path] = marks
    return closed, is_open


def routes() -> list[dict]:
    done = subprocess.run([str(program()), "policy", "--routes", "--format", "json"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def together(work, roles: list[str]) -> list:
    """For what takes a hash of a password: the server makes two at a time."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(work, roles))


class Doors:
    """The demo house, somebody for each column of the list, and a record behind every address."""

    def __init__(self, house: House):
        self.house = house
        self.password = re.search(r"«([^»]+)»", house.greeting).group(1)
        users = house.json("user", "list")
        self.ids = {u["id"]: u for u in users}
        (self.coach, count), *_ = house.rows(
            "SELECT t.coach_id, COUNT(DISTINCT t.participant_id) AS n FROM trajectories t JOIN placements p"
            " ON p.trajectory_id = t.id WHERE t.state <> 'closed' GROUP BY t.coach_id ORDER BY n DESC, t.coach_id")
        assert count > 3
        (self.participant,), *_ = house.rows(
            "SELECT participant_id FROM trajectories WHERE coach_id = ? AND state = 'guided' ORDER BY id", self.coach)
        (self.referral, referrer), *_ = house.rows(
            "SELECT r.id, r.referrer_id FROM referrals r JOIN trajectories t ON t.referral_id = r.id"
            " WHERE t.coach_id = ? AND r.referrer_id IS NOT NULL ORDER BY r.id", self.coach)
        # Whose doors are shut by being used: sessions, second factor, link.
        self.spare = house.json("user", "add", "--name", "Reserve Account", "--email", "reserve@demo.test", "--role",
                                "employer", "--institution", "Reserve")["id"]
        first = {r: next(u["id"] for u in users if u["role"] == r) for r in
                 ("coordinator", "employer", "participant", "administrator", "dataProtectionOfficer")}
        first |= {"coach": self.coach, "referrer": referrer}
        first["other coach"] = next(u["id"] for u in users if u["role"] == "coach" and u["id"] != self.coach)
        first["other referrer"] = next(u["id"] for u in users if u["role"] == "referrer" and u["id"] != referrer)
        self.visitors = dict(zip(ROLES, together(lambda r: self.signed_in(self.ids[first[r]]["email"]), ROLES)))
        self.forms = {r: self.form_token(v) for r, v in self.visitors.items()}
        self.walker = self.taken_over()
        self.emergency = self.opened_in_emergency()
        self.vacancy = self.vacancies_taken_in()
        self.letter = self.letter_written()
        self.visitors["dataProtectionOfficer"].post("/inzage/steekproef", self.tokens("dataProtectionOfficer"))

    def vacancies_taken_in(self) -> str:
        for kind, file in (("employers", "werkgevers.csv"), ("vacancies", "vacatures.csv")):
            assert self.house.command("import", kind, FIXTURES / file).returncode == 0
        self.rows_refused()
        return self.house.rows("SELECT id FROM vacancies ORDER BY id")[0][0]

    def rows_refused(self):
        """The last list of each kind has a row that nothing is stored of."""
        for kind, file in (("referrals", "aanmeldingen-reintegratie.csv"), ("employers", "werkgevers.csv"),
                           ("vacancies", "vacatures.csv")):
            faulty = self.house.folder / f"{kind}.csv"
            faulty.write_bytes((FIXTURES / file).read_bytes().splitlines()[0] + b"\r\nfout\r\n")
            more = ("--programme", PROGRAMME) if kind == "referrals" else ()
            assert self.house.command("import", kind, faulty, *more).returncode == 1

    def letter_written(self) -> str:
        answer = self.visitors["coach"].fill(f"/deelnemers/{self.participant}/brief", recipient="Bakkerij De Korenaar")
        assert answer.status == 303, words(answer.text)[:400]
        return answer.place.split("?")[0].rsplit("/", 1)[1]

    def signed_in(self, email: str) -> Visitor:
        return Visitor(self.house).sign_in(email, self.password)

    def form_token(self, visitor: Visitor) -> str:
        page = visitor.get("/mijn-account")
        assert page.status == 200, page.status
        return next(i.value for f in forms(page.text) for i in f.inputs if i.name == TOKEN)

    def taken_over(self) -> str:
        """Somebody of the programme without prisons, whom the first coach guides from now on."""
        (person,), *_ = self.house.rows(
            "SELECT participant_id FROM trajectories WHERE programme = ? AND state = 'guided' AND id IN"
            " (SELECT trajectory_id FROM events WHERE kind = 'sessionAttended') ORDER BY id", OPEN_PROGRAMME)
        answer = self.visitors["coordinator"].fill(f"/deelnemers/{person}/coach", coach=self.coach)
        assert answer.status == 303, words(answer.text)[:400]
        return person

    def opened_in_emergency(self) -> str:
        """By the other coach, of somebody of the first coach who stands behind no other address."""
        (person, born), *_ = self.house.rows(
            "SELECT p.id, p.birth_day FROM participants p"
            " WHERE p.id IN (SELECT participant_id FROM trajectories WHERE coach_id = ?) AND p.id NOT IN (?, ?)"
            " ORDER BY p.id DESC", self.coach, self.participant, self.walker)
        (given, family), = Opener(self.house).names(f"id = '{person}'")
        self.excluded = person
        answer = self.visitors["other coach"].fill(
            "/noodtoegang", familyName=family, givenName=given, birthDay="/".join(reversed(born.split("-"))),
            reason="Belt in paniek, de coach is ziek.")
        assert answer.status == 303 and person in answer.place, words(answer.text)[:400]
        assert self.visitors["other coach"].get(f"/deelnemers/{person}").status == 200
        (access,), = self.house.rows("SELECT id FROM emergency_accesses WHERE participant_id = ?", person)
        return access

    def address(self, path: str) -> str:
        """The address with a record of the first coach in it."""
        steps = path.split("/")
        names = [s for s in steps if s.startswith("{")]
        values = {"{user}": self.spare, "{access}": self.emergency, "{referral}": self.referral, "{subject}": "talenten",
                  "{participant}": self.participant, "{prison}": "gent", "{programme}": "reintegratie-door-werk",
                  "{version}": "1", "{occupation}": "orderpicker", "{vacancy}": self.vacancy, "{letter}": self.letter}
        parts = {
            "werkgesprekken": ("employer_talks", "k.answer = 'pending'"), "gesprekken": ("talks", "k.state = 'planned'"),
            "stappen": ("steps", "k.state = 'open'"), "pauzes": ("pauses", "k.has_ended = 0"),
            "nazorg": ("due_contacts", "k.state = 'open'"), "contacten": ("contact_moments", "1 = 1"),
            "tewerkstellingen": ("placements", "k.withdrawal IS NULL AND k.end_day IS NULL"),
            "voorstellingen": ("introductions", "k.state = 'invited'"),
        }
        if "deelnemers" in steps and len(names) > 1:
            part = steps[steps.index(names[1]) - 1]
            if part in parts:
                table, condition = parts[part]
                found = self.house.rows(
                    f"SELECT k.id, t.participant_id FROM {table} k JOIN trajectories t ON t.id = k.trajectory_id"
                    f" WHERE t.coach_id = ? AND t.state <> 'closed' AND t.participant_id <> ? AND {condition}"
                    " ORDER BY k.id", self.coach, self.excluded)
            elif part in ("bevindingen", "relaties"):
                table, condition = {"bevindingen": ("findings", "k.tier = 'ordinary' AND k.withdrawal IS NULL"),
                                    "relaties": ("relations", "k.until_day IS NULL")}[part]
                found = self.house.rows(
                    f"SELECT k.id, k.participant_id FROM {table} k WHERE k.participant_id IN (SELECT participant_id"
                    f" FROM trajectories WHERE coach_id = ? AND state <> 'closed') AND k.participant_id <> ?"
                    f" AND {condition} ORDER BY k.id", self.coach, self.excluded)
            else:
                found = []
            if found:
                values[names[1]], values["{participant}"] = found[0]
        if "werkgevers" in steps:
            values["{employer}"], values["{ask}"] = self.house.rows(
                "SELECT employer_id, id FROM employer_asks ORDER BY id")[0]
            # A new one: what is kept has the same form.
            values |= {"{contact}": "nieuw", "{site}": "nieuw", "{concern}": "nieuw"}
        if steps[-1] == "heropenen" and "vacatures" in steps:
            values["{vacancy}"] = self.house.rows(
                "SELECT id FROM vacancies WHERE open_until < '2026-11-24' AND filled < places ORDER BY id")[0][0]
        walking = {"{decision}": "richting", "{session}": "opvolggesprek", "{form}": "parcours"}
        for name in set(walking) & set(names) if "deelnemers" in steps else ():
            values[name], values["{participant}"] = walking[name], self.walker
        if "{attendance}" in names:
            (values["{attendance}"],), *_ = self.house.rows(
                "SELECT e.id FROM events e JOIN trajectories t ON t.id = e.trajectory_id WHERE e.participant_id = ?"
                " AND e.kind = 'sessionAttended' AND t.state <> 'closed' ORDER BY e.id", self.walker)
            values["{participant}"] = self.walker
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
            values["{reference}"] = self.house.rows(
                "SELECT reference FROM introductions WHERE state = 'shown' ORDER BY id")[0][0]
        if "{factor}" in names:
            page = self.visitors["coach"].get(f"/deelnemers/{self.participant}/detentie").text
            values["{factor}"] = re.search(r"/detentie/([a-z][a-z0-9-]*)", page).group(1)
        if "{day}" in names:
            values["{prison}"], values["{day}"] = self.sitting_day()
        if "{pattern}" in names:
            values["{pattern}"] = self.house.rows("SELECT id FROM sitting_patterns ORDER BY id")[0][0]
        if "{indicator}" in names:
            page = self.visitors["coordinator"].get("/cijfers").text
            values["{indicator}"] = re.search(r"/cijfers/([a-z][a-z0-9-]*)", page).group(1)
        if "{report}" in names:
            kind = {"aanmeldingen": "referrals", "werkgevers": "employers", "vacatures": "vacancies"}[steps[1]]
            (values["{report}"],), *_ = self.house.rows(
                "SELECT id FROM imports WHERE kind = ? ORDER BY id DESC", kind)
        if "{review}" in names or "{sample}" in names:
            reviews = self.house.rows("SELECT id, sample FROM audit_reviews ORDER BY id")
            if reviews:
                values["{review}"], values["{sample}"] = reviews[0]
        return "/".join(values.get(s, "x") if s.startswith("{") else s for s in steps)

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

    def tokens(self, role: str) -> list[tuple[str, str]]:
        """What every form carries, and nothing else."""
        return [(TOKEN, self.forms[role]), ("eenmaal", secrets.token_hex(32))]

    def sitting_day(self) -> tuple[str, str]:
        """A prison and a day on which somebody sits there, that can still be called off."""
        coordinator = self.visitors["coordinator"]
        for place, day in re.findall(r"/agenda/([a-z-]+)/(\d{4}-\d\d-\d\d)", coordinator.get("/agenda").text):
            pages = [coordinator.get(f"/agenda/{place}/{day}/{p}").status for p in ("poort", "uitzondering")]
            if pages == [200, 200]:
                return place, day
        raise AssertionError("nobody sits anywhere")

    def status(self, role: str, method: str, address: str) -> int:
        if method == "GET":
            return self.visitors[role].get(address).status
        if address in WITH_A_FILE:
            return self.visitors[role].send("POST", address, *multipart(self.tokens(role))).status
        return self.visitors[role].post(address, self.tokens(role)).status


@pytest.fixture(scope="module")
def doors():
    """A demo house of its own: some doors do what they are for."""
    house = House.demo("2026-11-24", (PROGRAMME, OPEN_PROGRAMME, "jobroad")).serve()
    yield Doors(house)
    house.close()


def test_every_route_is_in_the_list_and_nothing_else():
    closed, is_open = listed()
    house = {(r["method"], r["path"]): r.get("action") for r in routes() if not r["path"].startswith("/assets/")}
    assert {r for r, action in house.items() if action} == set(closed)
    assert {r for r, action in house.items() if not action} == is_open


def order(route: tuple[str, str]):
    """Pages first, then what forms do; what ends an account's ways in comes last."""
    method, path = route
    return (method == "POST", "steekproef" not in path, "mijn-account" in path, path)


def test_everybody_finds_what_the_list_says_and_nothing_more(doors):
    closed, _ = listed()
    wrong = []
    for method, path in sorted(closed, key=order):
        address = doors.address(path)
        is_empty = path in UNASKED or "x" in address.split("/") or path.endswith("/herstellen") and "agenda" in path
        if is_empty and path not in WITHOUT_RECORD | UNASKED:
            wrong.append(f"the demo house has no record for {path}")
            continue
        ask = partial(doors.status, method=method, address=address)
        # Whoever sends something about the own account makes a hash of a password.
        statuses = together(ask, ROLES) if "mijn-account" in path else map(ask, ROLES)
        for role, mark, status in zip(ROLES, closed[method, path], statuses):
            expected = REACHED if mark == "+" and not is_empty else {404}
            if status not in expected:
                wrong.append(f"{role}: {method} {path}: {status} ({address})")
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong)


def test_a_page_that_shows_people_left_a_line_each_time(doors):
    """Each look is a line, one to one (promise 31): counted around every page of the coach and the coordinator."""
    closed, _ = listed()
    audited = {r["path"] for r in routes() if r["audited"]}
    assert len(audited) > 40
    silent = []
    for method, path in sorted(closed):
        if method != "GET" or path not in audited:
            continue
        address = doors.address(path)
        for role, mark in zip(ROLES, closed[method, path]):
            if mark != "+":
                continue
            (before,), = doors.house.rows("SELECT COUNT(*) FROM audit_lines")
            answer = doors.visitors[role].get(address)
            (after,), = doors.house.rows("SELECT COUNT(*) FROM audit_lines")
            if answer.status == 200 and after == before:
                silent.append(f"{role}: {path}")
    assert not silent, silent


# What a look may change: that it was made, and when the session was used last. /health tries whether writing works.
LOOKS = {"audit_lines", "audit_head", "health_marks"}


def stored(house: House) -> dict[str, list]:
    """Everything in the database but that."""
    found = {}
    for name in sorted(set(house.tables()) - LOOKS):
        columns = [c for c in house.columns(name) if c != "last_seen_at"]
        found[name] = sorted(house.rows(f'SELECT {", ".join(columns)} FROM "{name}"'), key=repr)
    return found


def test_reading_a_page_changes_nothing_but_the_log_and_the_use_of_the_session(doors):
    """A request that only asks is safe (promise 46): another site may have a browser send it. Every page is asked by
    everybody, also by whom it is not for."""
    closed, is_open = listed()
    asked = [doors.address(path) for method, path in sorted(set(closed) | is_open) if method == "GET"]
    assert len(asked) > 70
    before = stored(doors.house)
    changes = {}
    for who, visitor in {**doors.visitors, "nobody": Visitor(doors.house)}.items():
        statuses = {address: visitor.get(address).status for address in asked}
        assert not {address: status for address, status in statuses.items() if status >= 500}
        after = stored(doors.house)
        if found := difference(before, after):
            changes[who] = found
        before = after
    assert not changes


def test_the_register_says_what_the_program_does():
    done = subprocess.run([str(program()), "policy", "--format", "json"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    register = {r["role"]: r for r in json.loads(done.stdout)}
    assert set(register) == {"coach", "coordinator", "referrer", "employer", "participant", "administrator",
                             "dataProtectionOfficer"}
    actions = {role: {a["word"] for a in r["actions"]} for role, r in register.items()}
    closed, _ = listed()
    columns = {"coach": "coach", "coordinator": "coordinator", "referrer": "referrer", "employer": "employer",
               "participant": "participant", "administrator": "administrator",
               "dataProtectionOfficer": "dataProtectionOfficer"}
    for route in routes():
        if not route.get("action"):
            continue
        marks = dict(zip(ROLES, closed[route["method"], route["path"]]))
        for role, column in columns.items():
            if marks[column] == "+":
                assert route["action"] in actions[role], f"{role} reaches {route['path']} without the right to"
    health = {role for role, r in register.items() if any(t["word"] == "health" for t in r["tiers"])}
    assert health == {"coach"}
    text = subprocess.run([str(program()), "policy"], capture_output=True, timeout=60).stdout.decode()
    assert "⟦" not in text and "Functionaris voor gegevensbescherming" in text
