"""What is written about somebody's barriers (C1) can be read on their pages by who may, and stands in no file: a text of its
own in every field, in the programme that keeps barriers."""

import secrets
from datetime import date, timedelta

import pytest

from outside.canaries import Canaries, belgian, files_of, found_in, written_in
from outside.doors import REACHED, listed
from outside.house import House
from outside.wire import TOKEN, Visitor, forms, words

BEGIN = date(2026, 3, 2)
COLUMNS = {
    "barriers.description", "barriers.observer_name", "barriers.withdrawal", "barrier_looks.note",
    "barrier_looks.observer_name", "barrier_looks.withdrawal", "barrier_actions.what", "barrier_actions.who",
    "barrier_actions.result_note", "barrier_actions.withdrawal",
}


class Barred:
    """A house with somebody who has two barriers, written by the forms of the pages."""

    def __init__(self):
        self.canary = Canaries()
        self.house = House(today=BEGIN.isoformat(), programmes=("arbeidstraject-art60",))
        self.coordinator = self.house.add_user("Carla Denys", "coordinator")
        self.coach = self.house.add_user("Koen Baert", "coach")
        self.house.serve()
        self.refer()
        self.write()

    def as_(self, email: str) -> Visitor:
        return Visitor(self.house).sign_in(email)

    def sent(self, visitor: Visitor, page: str, action: str | None = None, **values) -> str:
        answer = visitor.fill(page, action, **values)
        assert answer.status == 303, f"{page}: {answer.status} {words(answer.text)[:900]}"
        return answer.place.split("?")[0]

    def one(self, query: str):
        (found,), *_ = self.house.rows(query)
        return found

    def refer(self):
        coordinator = self.as_(self.coordinator)
        referral = self.sent(coordinator, "/aanmeldingen/nieuw", familyName="Peeters", givenName="Nadia",
                             birthDay="01/01/1990", reason="Wil werken.", consent="ja")
        coach = self.one("SELECT id FROM users WHERE role = 'coach'")
        self.sent(coordinator, referral, f"{referral}/aanvaarden", coach=coach)
        self.file = f"/deelnemers/{self.one('SELECT participant_id FROM trajectories')}"

    def write(self):
        coach, canary = self.as_(self.coach), self.canary
        self.barrier = self.sent(coach, f"{self.file}/drempel", kind="middelengebruik",
                                 description=canary("barrier description"),
                                 observerName=canary("barrier observer"))
        self.sent(coach, f"{self.barrier}/kijken", course="workedOn", note=canary("look note"),
                  observerName=canary("look observer"))
        look = self.one("SELECT id FROM barrier_looks ORDER BY id DESC")
        self.sent(coach, f"{self.barrier}/kijken/{look}", reason=canary("look withdrawal"))
        soon = belgian(BEGIN + timedelta(days=3))
        self.sent(coach, f"{self.barrier}/doorverwijzing", who=canary("receiver"), what=canary("question"), due=soon,
                  consent="given")
        action = self.one("SELECT id FROM barrier_actions")
        self.sent(coach, f"{self.barrier}/acties/{action}/afloop", isDone="nee", note=canary("why not"))
        self.sent(coach, f"{self.barrier}/acties/{action}", reason=canary("action withdrawal"))
        self.other = self.sent(coach, f"{self.file}/drempel", kind="vervoer", description="Woont ver.")
        self.sent(coach, f"{self.other}/intrekken", reason=canary("barrier withdrawal"))


@pytest.fixture(scope="module")
def barred():
    barred = Barred()
    yield barred
    barred.house.close()


def test_what_was_written_is_on_the_pages_of_who_may_read_it(barred):
    coach = barred.as_(barred.coach)
    shown = coach.get(barred.barrier).text + coach.get(barred.other).text
    assert [field for field, text in barred.canary.planted.items() if text not in shown] == []
    assert barred.canary.planted["barrier description"] in coach.get(barred.file).text


def test_each_of_its_columns_holds_a_text_of_its_own(barred):
    assert COLUMNS - written_in(barred.house) == set()


def test_a_barrier_of_health_is_not_there_for_a_coordinator(barred):
    coordinator = barred.as_(barred.coordinator)
    assert coordinator.get(barred.barrier).status == 404
    shown = coordinator.get(barred.file).text
    assert [t for f, t in barred.canary.planted.items() if t in shown and f != "barrier withdrawal"] == []
    assert "Middelengebruik" not in shown
    assert coordinator.get(barred.other).status == 200


@pytest.fixture(scope="module")
def roles(barred):
    """Somebody in every role, with the token that their forms carry. The other coach has nothing to do with this person."""
    house = barred.house
    emails = {"coach": barred.coach, "coordinator": barred.coordinator, "other coach": house.add_user("Olga Anders", "coach"),
              "referrer": house.add_user("Vera Wijzer", "referrer", "VDAB"),
              "employer": house.add_user("Els Werkgever", "employer", "Bakkerij"),
              "administrator": house.add_user("Ada Beheer", "administrator"),
              "dataProtectionOfficer": house.add_user("Fien Dewit", "dataProtectionOfficer")}
    found = {}
    for role, email in emails.items():
        visitor = barred.as_(email)
        page = visitor.get("/mijn-account").text
        found[role] = visitor, next(i.value for f in forms(page) for i in f.inputs if i.name == TOKEN)
    return found


@pytest.mark.parametrize("kind, readers", [("middelengebruik", {"coach"}), ("vervoer", {"coach", "coordinator"})])
def test_every_door_of_a_barrier_opens_for_who_may_read_its_tier_and_for_nobody_else(barred, roles, kind, readers):
    """In the house of `test_doors` nobody has a barrier of health. What a form does is asked with nothing filled in: nothing is
    stored."""
    coach, _ = roles["coach"]
    barrier = barred.sent(coach, f"{barred.file}/drempel", kind=kind, description="Achter de deuren.")
    barred.sent(coach, f"{barrier}/kijken", course="workedOn", note="Gezien.")
    barred.sent(coach, f"{barrier}/doorverwijzing", who="CAW", what="Een eerste gesprek.",
                due=belgian(BEGIN + timedelta(days=3)), consent="given")
    one = barrier.rsplit("/", 1)[1]
    records = {"{participant}": barred.file.rsplit("/", 1)[1], "{barrier}": one}
    for name, table in (("{look}", "barrier_looks"), ("{action}", "barrier_actions")):
        records[name] = barred.house.rows(f"SELECT id FROM {table} WHERE barrier_id = ? ORDER BY id DESC", one)[0][0]
    before = [barred.house.rows(f"SELECT * FROM {t} ORDER BY id") for t in ("barriers", "barrier_looks", "barrier_actions")]
    doors = sorted((method, path) for method, path in listed()[0] if "{barrier}" in path)
    assert len(doors) == 15
    wrong = []
    for method, path in doors:
        address = "/".join(records.get(step, step) for step in path.split("/"))
        for role, (visitor, token) in roles.items():
            answer = visitor.get(address) if method == "GET" else visitor.post(
                address, [(TOKEN, token), ("eenmaal", secrets.token_hex(32))])
            if answer.status not in (REACHED if role in readers else {404}):
                wrong.append(f"{role}: {method} {path}: {answer.status}")
    assert not wrong, "\n".join(wrong)
    after = [barred.house.rows(f"SELECT * FROM {t} ORDER BY id") for t in ("barriers", "barrier_looks", "barrier_actions")]
    assert before == after


def test_nothing_of_it_stands_in_a_file_of_the_house(barred):
    assert found_in(files_of(barred.house), barred.canary.planted) == []
    told = [value for table in ("barriers", "barrier_looks", "barrier_actions", "events")
            for row in barred.house.rows(f"SELECT * FROM {table}") for value in row
            if isinstance(value, str) and value in {"middelengebruik", "workedOn"}]
    assert told == []
