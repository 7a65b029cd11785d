"""The list of doors.txt, and somebody for each of its columns who knocks."""

import json
import re
import secrets
import subprocess
from concurrent.futures import ThreadPoolExecutor

from outside.house import PROGRAMME, ROOT, House, program
from outside.wire import TOKEN, Visitor, forms, multipart

LIST = ROOT / "Tests" / "Safety" / "doors.txt"
ROLES = ["coach", "other coach", "coordinator", "referrer", "other referrer", "employer", "participant", "administrator",
         "dataProtectionOfficer"]
REACHED = {200, 204, 303, 409, 422}
# Forms that bring a file, and speak another way for it.
WITH_A_FILE = {"/aanmeldingen/invoer", "/vacatures/invoer", "/werkgevers/invoer"}
# What a button says besides: which of the programmes of that day.
BUTTONS = {"/agenda/{prison}/{day}/herstellen": [("programme", PROGRAMME)]}


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
    """The demo house, with somebody for each column of the list. The first coach has most people at work, the first referrer
    referred one of them."""

    def __init__(self, house: House):
        self.house = house
        self.password = re.search(r"«([^»]+)»", house.greeting).group(1)
        users = house.json("user", "list")
        (self.coach, count), *_ = house.rows(
            "SELECT t.coach_id, COUNT(DISTINCT t.participant_id) AS n FROM trajectories t JOIN placements p"
            " ON p.trajectory_id = t.id WHERE t.state <> 'closed' GROUP BY t.coach_id ORDER BY n DESC, t.coach_id")
        assert count > 3
        (self.referral, referrer), *_ = house.rows(
            "SELECT r.id, r.referrer_id FROM referrals r JOIN trajectories t ON t.referral_id = r.id"
            " WHERE t.coach_id = ? AND r.referrer_id IS NOT NULL ORDER BY r.id", self.coach)
        first = {r: next(u["id"] for u in users if u["role"] == r) for r in
                 ("coordinator", "employer", "participant", "administrator", "dataProtectionOfficer")}
        first |= {"coach": self.coach, "referrer": referrer}
        first["other coach"] = next(u["id"] for u in users if u["role"] == "coach" and u["id"] != self.coach)
        first["other referrer"] = next(u["id"] for u in users if u["role"] == "referrer" and u["id"] != referrer)
        emails = {u["id"]: u["email"] for u in users}
        self.emails = {role: emails[first[role]] for role in ROLES}
        self.visitors = dict(zip(ROLES, together(self.signed_in, ROLES)))
        self.forms = {r: self.form_token(v) for r, v in self.visitors.items()}

    def signed_in(self, role: str) -> Visitor:
        return Visitor(self.house).sign_in(self.emails[role], self.password)

    def form_token(self, visitor: Visitor) -> str:
        page = visitor.get("/mijn-account")
        assert page.status == 200, page.status
        return next(i.value for f in forms(page.text) for i in f.inputs if i.name == TOKEN)

    def tokens(self, role: str) -> list[tuple[str, str]]:
        """What every form carries, and nothing else."""
        return [(TOKEN, self.forms[role]), ("eenmaal", secrets.token_hex(32))]

    def status(self, role: str, method: str, path: str, address: str) -> int:
        """Of the answer that somebody gets behind an address of a path of the list."""
        if method == "GET":
            return self.visitors[role].get(address).status
        if path in WITH_A_FILE:
            return self.visitors[role].send("POST", address, *multipart(self.tokens(role))).status
        return self.visitors[role].post(address, self.tokens(role) + BUTTONS.get(path, [])).status
