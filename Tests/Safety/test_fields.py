"""Which words about a person each role can come to see (promise 27), and how soon a right that was taken away is gone (30)."""

import re
import secrets
from concurrent.futures import ThreadPoolExecutor

import pytest

from outside.crawl import walk
from outside.house import House
from outside.seal import Opener
from outside.wire import Visitor, words

EVERYBODY = ["coach", "other coach", "coordinator", "referrer", "other referrer", "employer", "participant",
             "administrator", "dataProtectionOfficer"]
# Who reads what, of one person; the referrer is who referred them.
READERS = {
    "health": {"coach"},
    "judicial": {"coach", "coordinator"},
    "contact": {"coach", "coordinator"},
    "employer talk": {"coach", "coordinator"},
    # Why somebody was in the file is told to who may know who was in it.
    "emergency reason": {"coach", "coordinator", "participant", "other coach", "dataProtectionOfficer"},
}


class Desks:
    """The demo house with everybody in it, and somebody of the first coach with a text of its own in each kind of field."""

    def __init__(self, house: House):
        self.house = house
        self.password = re.search(r"«([^»]+)»", house.greeting).group(1)
        users = house.json("user", "list")
        own = next(u["id"] for u in users if u["role"] == "participant")
        (self.person,), = house.rows("SELECT participant_id FROM users WHERE id = ?", own)
        (coach, referrer), *_ = house.rows(
            "SELECT t.coach_id, r.referrer_id FROM trajectories t JOIN referrals r ON r.id = t.referral_id"
            " WHERE t.participant_id = ? ORDER BY t.accepted_on DESC, t.id DESC", self.person)
        one = {r: next(u for u in users if u["role"] == r) for r in
               ("coordinator", "employer", "participant", "administrator", "dataProtectionOfficer")}
        one["coach"] = next(u for u in users if u["id"] == coach)
        one["other coach"] = next(u for u in users if u["role"] == "coach" and u["id"] != coach)
        one["referrer"] = next(u for u in users if u["role"] == "referrer" and referrer in (u["id"], None))
        one["other referrer"] = next(u for u in users if u["role"] == "referrer" and u != one["referrer"])
        self.users = one
        with ThreadPoolExecutor(2) as pool:
            signed_in = pool.map(lambda u: Visitor(house).sign_in(u["email"], self.password), one.values())
            self.visitors = dict(zip(one, signed_in))
        self.file = f"/deelnemers/{self.person}"
        self.planted = {what: f"Kanarie {number} {secrets.token_hex(6)}" for number, what in enumerate(READERS)}
        self.plant()

    def plant(self):
        coach = self.visitors["coach"]
        def chosen(page):
            """The first choice of every question that offers choices and has no answer yet."""
            inputs, choices = coach.form(page).inputs, {}
            answered = {i.name for i in inputs if i.is_ticked}
            for i in inputs:
                if i.kind in ("select", "radio") and any(i.choices) and i.name not in answered:
                    choices.setdefault(i.name, next(c for c in i.choices if c))
            return choices

        def subjects(role):
            page = self.visitors[role].get(f"{self.file}/bevinding").text
            return set(re.findall(r"/bevinding/([a-z][a-z0-9-]*)", page))

        health = sorted(subjects("coach") - subjects("coordinator"))
        assert health, "the definition has a subject about health"
        page = f"{self.file}/bevinding/{health[0]}"
        self.done(coach.fill(page, **{**chosen(page), "text": self.planted["health"], "observerName": "Nele"}))
        factors = sorted(set(re.findall(r"/detentie/([a-z][a-z0-9-]*)", coach.get(f"{self.file}/detentie").text)))
        for factor in factors:
            page = f"{self.file}/detentie/{factor}"
            form = coach.form(page)
            if "text" in form.names("textarea"):
                values = {**chosen(page), "text": self.planted["judicial"], "observerName": "Nele"}
                values |= {n: "01/12/2026" for n in form.names("text", "day") if n == "day"}
                self.done(coach.fill(page, **values))
                break
        page = f"{self.file}/contact"
        self.done(coach.fill(page, **{**chosen(page), "note": self.planted["contact"], "person": "Nele",
                                      "day": "23/11/2026"}))
        page = f"{self.file}/werkgesprek"
        self.done(coach.fill(page, **{**chosen(page), "employer": "Bakkerij Proef", "day": "30/11/2026", "time": "10:00",
                                      "place": "Gent", "framing": self.planted["employer talk"],
                                      "participantAgrees": "ja"}))
        (given, family), = Opener(self.house).names(f"id = '{self.person}'")
        (born,), = self.house.rows("SELECT birth_day FROM participants WHERE id = ?", self.person)
        self.done(self.visitors["other coach"].fill(
            "/noodtoegang", givenName=given, familyName=family, birthDay="/".join(reversed(born.split("-"))),
            reason=self.planted["emergency reason"] + " en het kan niet wachten"))
        # What the other coach may read now is for the tests of emergency access; here it is closed again.
        (access,), = self.house.rows("SELECT id FROM emergency_accesses WHERE participant_id = ?", self.person)
        self.done(self.visitors["other coach"].fill(self.file, f"/noodtoegang/{access}/einde"))

    @staticmethod
    def done(answer):
        assert answer.status == 303, words(answer.text)[:600]

    def pages(self, role: str) -> dict[str, str]:
        """Everything the role can come to: what links lead to, and every address the coach knows of this person."""
        visitor = self.visitors[role]
        found = {a: p.text for a, p in walk(visitor, each=4).items()}
        for address in self.addresses():
            answer = visitor.get(address)
            if answer.status == 200:
                found[address] = answer.text
        return found

    def addresses(self) -> list[str]:
        if not hasattr(self, "_addresses"):
            known = {self.file, "/aanmeldingen/lijst.csv", "/inzage/lijst.csv", "/inzage/noodtoegang", "/mijn-traject",
                     f"/inzage?deelnemer={self.person}", f"{self.file}/inzage", f"{self.file}?verloop=alles"}
            for role in ("coach", "coordinator"):
                page = self.visitors[role].get(self.file).text
                known |= {a for a in re.findall(r'href="(/[^"#]*)"', page) if self.person in a or "aanmeldingen/" in a}
            (given, family), = Opener(self.house).names(f"id = '{self.person}'")
            known |= {f"/deelnemers?zoek={family.split()[-1]}", f"/aanmeldingen?zoek={given}"}
            for (access,) in self.house.rows("SELECT id FROM emergency_accesses"):
                known.add(f"/inzage/noodtoegang/{access}")
            self._addresses = sorted(a for a in known if a.isascii())
        return self._addresses


@pytest.fixture(scope="module")
def desks():
    """A demo house of its own: the tests change it."""
    house = House.demo("2026-11-24").serve()
    yield Desks(house)
    house.close()


@pytest.mark.parametrize("role", EVERYBODY)
def test_each_role_comes_to_see_the_words_it_may_and_no_others(desks, role):
    pages = desks.pages(role)
    for what, text in desks.planted.items():
        seen = [a for a, page in pages.items() if text in page]
        if role not in READERS[what]:
            assert not seen, f"{role} sees {what} at {seen[:3]}"
        elif role != "other coach":
            # Whose emergency access has ended may know what they wrote, and needs not be shown it.
            assert seen, f"{role} should see {what}"


def test_a_file_that_goes_to_another_coach_is_gone_at_the_next_request(desks):
    coach, other, coordinator = (desks.visitors[r] for r in ("coach", "other coach", "coordinator"))
    assert coach.get(desks.file).status == 200 and other.get(desks.file).status == 404
    answer = coordinator.fill(f"{desks.file}/coach", coach=desks.users["other coach"]["id"])
    assert answer.status == 303
    assert coach.get(desks.file).status == 404 and other.get(desks.file).status == 200
    assert desks.person not in coach.get("/deelnemers").text
    answer = coordinator.fill(f"{desks.file}/coach", coach=desks.users["coach"]["id"])
    assert answer.status == 303
    assert coach.get(desks.file).status == 200 and other.get(desks.file).status == 404


def test_an_account_that_is_switched_off_is_out_at_the_next_request(desks):
    house, administrator = desks.house, desks.visitors["administrator"]
    email = house.add_user("Tijdelijk Iemand", "coordinator")
    somebody = Visitor(house).sign_in(email)
    assert somebody.get("/deelnemers").status == 200
    (user,), = house.rows("SELECT id FROM users WHERE email = ?", email)
    path = f"/beheer/gebruikers/{user}/actief"
    page = next(p for p in ("/beheer/gebruikers", f"/beheer/gebruikers/{user}") if path in administrator.get(p).text)
    assert administrator.fill(page, path).status == 303
    answer = somebody.get("/deelnemers")
    assert answer.status == 303 and answer.place.startswith("/aanmelden")
