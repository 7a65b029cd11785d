"""What a form can change beside what it is for (promise 28): nothing, whatever else it brings along."""

from urllib.parse import urljoin, urlsplit

import pytest
from test_fields import Desks

from outside.crawl import kind, walk
from outside.house import FIXTURES, PASSWORD, PROGRAMME, House
from outside.wire import SentForm, Visitor, forms, multipart, words


@pytest.fixture(scope="module")
def desks():
    """A demo house of its own: the tests change it."""
    house = House.demo("2026-11-24").serve()
    yield Desks(house)
    house.close()


def columns(house: House) -> set[str]:
    return {column for table in house.tables() for column in house.columns(table)}


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


def extras(desks: Desks, form: SentForm, me: str) -> list[tuple[str, str]]:
    """Every column of the schema, under its own name and as a form would call it, that is no field of this form."""
    tempting = {"role": "administrator", "is_active": "1", "coach_id": me, "coach": me, "referrer_id": me, "user_id": me,
                "participant_id": desks.person, "state": "closed", "tier": "ordinary", "version": "999",
                "password_hash": "x", "id": "massa-id", "by_name": "massa", "source": "list", "has_consent": "1"}
    names = columns(desks.house)
    names |= {camel(n) for n in names}
    return [(n, tempting.get(n, f"massa-{n}")) for n in sorted(names - {i.name for i in form.inputs})]


# Those of whose forms some do not ask more than `filled` gives.
WRITERS = ("coach", "coordinator")


@pytest.mark.parametrize("role", ["coach", "coordinator", "referrer", "employer", "participant", "administrator",
                                  "dataProtectionOfficer"])
def test_no_form_changes_a_column_it_is_not_for(desks, role):
    """Each form gets every column of the schema besides its own fields, with values that somebody would want."""
    house, visitor = desks.house, desks.visitors[role]
    tried = {}
    for page, answer in walk(visitor, each=1).items():
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        for form in forms(answer.text):
            action = urlsplit(urljoin(page, form.action)).path
            if form.method.lower() != "post" or "multipart" in form.encoding or action.endswith(("afmelden", "link")):
                continue
            if "mijn-account" in action or "sessies" in action or "tweede-stap" in action or "actief" in action:
                continue
            tried.setdefault(kind(action), (page, form))
    # Of these two some houses ask nothing but what belongs to the own account.
    assert tried or role in ("employer", "participant")
    before, taken = guarded(house), []
    for page, form in tried.values():
        answer = visitor.post(urljoin(page, form.action), filled(form) + extras(desks, form, desks.users[role]["id"]))
        assert answer.status < 500, f"{page}: {answer.status}"
        if answer.status == 303:
            taken.append(page)
    print(f"{role}: {len(taken)} of {len(tried)} forms were taken")
    # A form that is refused for what it lacks says nothing of what it has too much.
    assert taken or role not in WRITERS, f"none of {len(tried)} forms was taken; the test proves nothing"
    assert not massive(house), "a value of a field that the form does not have was stored"
    after = guarded(house)
    assert after["users"] == before["users"]
    for table in ("trajectories", "referrals"):
        for row, values in before[table].items():
            assert after[table][row] == values, f"{table} {row}"


def test_no_form_of_an_account_changes_more_of_it_than_it_says(desks):
    """These are all taken: one's own password, a link, the end of sessions, switching off, and a new account."""
    house, administrator, me = desks.house, desks.visitors["administrator"], desks.users["administrator"]["id"]
    email = house.add_user("Massa Proef", "coach")
    (user,), = house.rows("SELECT id FROM users WHERE email = ?", email)
    names = house.columns("users")

    def account(where: str = user) -> dict:
        (row,) = house.rows("SELECT * FROM users WHERE id = ? OR email = ?", where, where)
        return dict(zip(names, row))

    def changed(visitor: Visitor, page: str, action: str | None, **values) -> set[str]:
        form, before = visitor.form(page, action), account()
        pairs = dict(form.pairs())
        assert values.keys() <= pairs.keys(), pairs.keys()
        answer = visitor.post(urljoin(page, form.action), [*(pairs | values).items(), *extras(desks, form, me)])
        assert answer.status in (200, 303), f"{action}: {answer.status} {words(answer.text)[:400]}"
        after = account()
        return {name for name in names if before[name] != after[name]}

    coach = Visitor(house).sign_in(email)
    other = "een heel ander woord of vier"
    assert changed(coach, "/mijn-account/wachtwoord", None, current=PASSWORD, password=other) == {"password_hash"}
    page = f"/beheer/gebruikers/{user}"
    assert changed(administrator, page, f"{page}/sessies") == set()
    assert changed(administrator, page, f"{page}/link") == set()
    assert changed(administrator, "/beheer/gebruikers", f"{page}/actief") == {"is_active", "version"}

    new = "massa.nieuw@voorbeeld.test"
    changed(administrator, "/beheer/gebruikers/nieuw", None, name="Massa Nieuw", email=new, role="coach")
    made = account(new)
    assert made["id"] != "massa-id" and made["role"] == "coach" and made["is_active"] == 1 and made["version"] == 1
    assert made["participant_id"] is None and made["password_hash"] is None and made["institution"] is None
    assert not massive(house), "a value of a field that the form does not have was stored"


def test_a_form_with_a_file_changes_no_column_it_is_not_for(desks):
    house, coordinator, me = desks.house, desks.visitors["coordinator"], desks.users["coordinator"]["id"]
    page = "/aanmeldingen/invoer"
    form, before = coordinator.form(page), guarded(house)
    values = {"programme": PROGRAMME} if "programme" in form.names("select", "radio", "hidden") else {}
    # A body has at most fifty parts: those that somebody would want.
    tempting = [(n, v) for n, v in extras(desks, form, me) if n == "id" or not v.startswith("massa-")]
    pairs = [*(dict(form.pairs()) | values).items(), *tempting]
    assert 10 < len(pairs) < 50
    file = (FIXTURES / "aanmeldingen-reintegratie.csv").read_bytes()
    answer = coordinator.send("POST", page, *multipart(pairs, [("file", "lijst.csv", file)]))
    assert answer.status == 303, words(answer.text)[:400]
    after = guarded(house)
    new = after["referrals"].keys() - before["referrals"].keys()
    assert len(new) > 50 and "massa-id" not in new
    for row in new:
        participant, referrer, *_ = after["referrals"][row]
        assert participant != desks.person and referrer != me
    for table in ("users", "trajectories", "referrals"):
        assert {row: after[table].get(row) for row in before[table]} == before[table], table
    assert not massive(house), "a value of a field that the form does not have was stored"


def filled(form: SentForm) -> list[tuple[str, str]]:
    """The form as a browser shows it, with something in what is empty."""
    pairs = []
    for i in form.inputs:
        if not i.name or i.kind in ("submit", "button", "file", "checkbox"):
            continue
        if i.kind == "radio" and not i.is_ticked:
            continue
        value = i.value
        if not value:
            value = next((c for c in i.choices if c), "") if i.kind == "select" else "Een zin van enkele woorden"
        pairs.append((i.name, value))
    return pairs


def guarded(house: House) -> dict[str, dict]:
    """What no form of these may change: who somebody is and whose a case is."""
    return {
        "users": {r[0]: r[1:] for r in house.rows(
            "SELECT id, role, email, institution, participant_id, password_hash, is_active FROM users")},
        "trajectories": {r[0]: r[1:] for r in house.rows(
            "SELECT id, participant_id, referral_id, programme, programme_version, accepted_on FROM trajectories")},
        "referrals": {r[0]: r[1:] for r in house.rows(
            "SELECT id, participant_id, referrer_id, referrer_name, institution, source, has_consent FROM referrals")},
    }


def massive(house: House) -> list[str]:
    """Where a value stands that only an extra field brought."""
    found = []
    for table in house.tables():
        for row in house.rows(f'SELECT * FROM "{table}"'):
            found += [f"{table}: {v}" for v in row if isinstance(v, str) and v.startswith("massa-")]
    return found
