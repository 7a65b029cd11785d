"""Every page of every role, found by following links: it answers, looks right, and is for those it is for."""

import re

import pytest

from outside import looks
from outside.crawl import kind, walk
from outside.house import House
from outside.seal import Opener
from outside.wire import Visitor, words

ROLES = ["referrer", "coordinator", "coach", "administrator", "dataProtectionOfficer", "employer", "participant"]
# No personal data in addresses, no page in a cache, nothing from elsewhere.
HEADERS = {
    "content-security-policy": r"default-src 'none'.*frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin|no-referrer",
    "cache-control": "no-store",
}


class Demo:
    """The demo house with somebody of each role in it."""

    def __init__(self, house: House):
        self.house = house
        self.password = re.search(r"«([^»]+)»", house.greeting).group(1)
        self.users = house.json("user", "list")
        self.visitors: dict[str, Visitor] = {}
        self.pages: dict[str, dict] = {}

    def email(self, role: str) -> str:
        return next(u["email"] for u in self.users if u["role"] == role)

    def visitor(self, role: str) -> Visitor:
        if role not in self.visitors:
            self.visitors[role] = Visitor(self.house).sign_in(self.email(role), self.password)
        return self.visitors[role]

    def walked(self, role: str) -> dict:
        if role not in self.pages:
            self.pages[role] = walk(self.visitor(role))
        return self.pages[role]


@pytest.fixture(scope="module")
def demo(demo_house):
    return Demo(demo_house)


@pytest.mark.parametrize("role", ROLES)
def test_every_link_leads_to_a_page(demo, role):
    broken = {a: (p.status, words(p.text)[:100]) for a, p in demo.walked(role).items() if p.status != 200}
    assert not broken
    least = {"referrer": 3, "coordinator": 20, "coach": 20, "administrator": 2, "dataProtectionOfficer": 3}.get(role, 1)
    assert len({kind(a) for a in demo.walked(role)}) >= least, sorted({kind(a) for a in demo.walked(role)})


@pytest.mark.parametrize("role", ROLES)
def test_every_answer_carries_the_strict_headers(demo, role):
    answers = dict(demo.walked(role))
    visitor = demo.visitor(role)
    for address in ("/bestaat-niet", "/deelnemers/bestaat-niet", "/vandaag?zoek=%zz"):
        answers[address] = visitor.get(address)
    for address, answer in answers.items():
        for name, pattern in HEADERS.items():
            assert re.search(pattern, answer.headers.get(name, "")), f"{address}: {name}: {answer.headers.get(name)}"


@pytest.mark.parametrize("role", ROLES)
def test_every_page_is_accessible_fits_a_phone_and_misses_no_word(demo, browser, role):
    browser.at(demo.house).sign_in(demo.email(role), demo.password)
    found, kinds = {}, set()
    for address, answer in demo.walked(role).items():
        if kind(address) in kinds or "text/html" not in answer.headers.get("content-type", ""):
            continue
        kinds.add(kind(address))
        browser.open(address)
        if faults := looks.faults(browser):
            found[address] = faults
        browser.picture(f"{role} {kind(address)}")
    assert not found, "\n".join(f"{a}\n    " + "\n    ".join(f) for a, f in found.items())


def test_the_pages_of_who_is_not_signed_in_look_right(demo, browser):
    browser.at(demo.house)
    found = {}
    for address in ("/aanmelden", "/wachtwoord-vergeten", "/bestaat-niet", "/eerste-beheerder/x"):
        browser.open(address)
        if faults := looks.faults(browser):
            found[address] = faults
        browser.picture("nobody " + address)
    assert not found


def test_who_is_not_signed_in_is_led_to_the_sign_in_page_from_everywhere(demo):
    nobody = Visitor(demo.house)
    for role in ROLES:
        for address in demo.walked(role):
            answer = nobody.get(address)
            if address.partition("?")[0] in ("/aanmelden", "/hoe-matching-werkt"):
                continue
            assert answer.status == 303 and answer.place.startswith("/aanmelden"), f"{address}: {answer.status}"


def test_a_referrer_can_open_no_file_agenda_or_figure(demo):
    referrer = demo.visitor("referrer")
    for role in ("coordinator", "coach", "administrator"):
        for address in demo.walked(role):
            if re.match(r"/(deelnemers|agenda|cijfers|vandaag|beheer|aanmeldingen/invoer)(/|$|\?)", address):
                assert referrer.get(address).status == 404, address


def test_a_referrer_reads_own_referrals_only(demo):
    house = demo.house
    email = demo.email("referrer")
    (me,), = house.rows("SELECT id FROM users WHERE email = ?", email)
    visitor = demo.visitor("referrer")
    others = house.rows("SELECT id FROM referrals WHERE referrer_id IS NULL OR referrer_id <> ? LIMIT 40", me)
    own = house.rows("SELECT id FROM referrals WHERE referrer_id = ? LIMIT 10", me)
    assert others and own
    for (referral,) in others:
        assert visitor.get(f"/aanmeldingen/{referral}").status == 404
    for (referral,) in own:
        assert visitor.get(f"/aanmeldingen/{referral}").status == 200


def test_a_coach_opens_own_files_only_and_another_coachs_page_does_not_exist(demo):
    house, email = demo.house, demo.email("coach")
    (me,), = house.rows("SELECT id FROM users WHERE email = ?", email)
    mine = "SELECT participant_id FROM trajectories WHERE coach_id = ?"
    others = house.rows(f"SELECT DISTINCT participant_id FROM trajectories WHERE participant_id NOT IN ({mine}) LIMIT 30", me)
    own = house.rows(f"{mine} LIMIT 5", me)
    assert others and own
    visitor = demo.visitor("coach")
    acts = {a.split("/", 3)[3] for a in demo.walked("coach") if re.match(r"/deelnemers/[^/?]+/[^/?]+$", a)}
    for (participant,) in others:
        for act in {""} | acts:
            address = f"/deelnemers/{participant}/{act}".rstrip("/")
            assert visitor.get(address).status == 404, address
    for (participant,) in own:
        assert visitor.get(f"/deelnemers/{participant}").status == 200


def test_an_administrator_sees_no_person_of_any_file(demo):
    # The contact person of an employer may bear the same name as somebody.
    contacts = {name for (name,) in demo.house.rows("SELECT name FROM employer_contacts")}
    people = [(g, f) for g, f in Opener(demo.house).names() if f"{g} {f}" not in contacts]
    for address, page in demo.walked("administrator").items():
        text = words(page.text)
        for given, family in people:
            assert f"{given} {family}" not in text and f"{family}, {given}" not in text, address
    for role in ("coach", "coordinator"):
        for address in demo.walked(role):
            if address.startswith(("/deelnemers", "/aanmeldingen", "/vandaag", "/agenda", "/cijfers")):
                assert demo.visitor("administrator").get(address).status == 404, address


def test_every_file_that_is_opened_leaves_a_line_with_who_and_whose(demo):
    house, visitor = demo.house, demo.visitor("coach")
    (me,), = house.rows("SELECT id FROM users WHERE email = ?", demo.email("coach"))
    (participant,), *_ = house.rows("SELECT participant_id FROM trajectories WHERE coach_id = ?", me)
    count = "SELECT COUNT(*) FROM audit_lines WHERE actor_id = ? AND participant_id = ? AND action = 'readFile'"
    (before,), = house.rows(count, me, participant)
    assert visitor.get(f"/deelnemers/{participant}").status == 200
    (after,), = house.rows(count, me, participant)
    assert after == before + 1


def test_what_is_secret_to_a_role_is_not_in_its_pages(demo):
    """Health is for the coach; the coordinator sees no finding of that tier, nor does anybody else."""
    house = demo.house
    secret = {s.text for s in Opener(house).statements("tier = 'health'") if len(s.text) > 12}
    assert secret, "the demo has findings about health"
    people = [p for (p,) in house.rows("SELECT DISTINCT participant_id FROM findings WHERE tier = 'health' LIMIT 10")]
    coordinator = demo.visitor("coordinator")
    pages = [coordinator.get(f"/deelnemers/{p}") for p in people]
    pages += demo.walked("coordinator").values()
    for page in pages:
        for text in secret:
            assert text not in words(page.text)
