"""Every form of every role, filled in wrongly in every way: a page that says so, never a fault, and nothing stored."""

import html
import re
from urllib.parse import urljoin, urlsplit

import pytest

from outside.crawl import kind, walk
from outside.house import PROGRAMME, ROOT, House, difference
from outside.wire import TOKEN, SentForm, Visitor, encoded, forms, multipart, words

ROLES = ["referrer", "coordinator", "coach", "administrator", "dataProtectionOfficer", "employer", "participant"]
PROGRAMMES = tuple(sorted(file.stem for file in (ROOT / "Programmes").glob("*.yaml")))
# Each brings a coach of its own to the demo data.
OTHERS = [code for code in PROGRAMMES if code != PROGRAMME]
TYPED = "Wat hier stond <b>&\"'"
LINES = ("text", "email", "tel", "textarea")
CHOICES = ("select", "radio", "checkbox")


@pytest.fixture(scope="module")
def house():
    """A demo house of its own: should a form let something through, the other tests do not suffer."""
    house = House.demo("2026-11-24", PROGRAMMES)
    house.serve()
    yield house
    house.close()


class Desk:
    """Somebody, and every kind of form in reach that no desk before has."""

    def __init__(self, house: House, email: str, before: set[str] = frozenset()):
        password = re.search(r"«([^»]+)»", house.greeting).group(1)
        self.house = house
        self.visitor = Visitor(house).sign_in(email, password)
        self.forms: dict[str, tuple[str, SentForm]] = {}
        for page, answer in walk(self.visitor).items():
            for form in forms(answer.text):
                action = urlsplit(urljoin(page, form.action)).path
                if form.method.lower() == "post" and action != "/afmelden":
                    name = self.name(action, form)
                    if name not in before:
                        self.forms.setdefault(name, (page, form))

    @staticmethod
    def name(action: str, form: SentForm) -> str:
        """The kind of a form: the forms, sessions and decisions of a definition differ in what they ask only."""
        where = re.sub(r"/(formulier|sessie|beslissing)/.*", r"/\1/{code}", kind(action))
        fields = (re.sub(r"[0-9a-f]{32}", "{id}", f) for f in form.names(*LINES, *CHOICES, "day"))
        return f"{where} ({','.join(sorted(set(fields)))})"

    def send(self, page: str, form: SentForm, pairs) -> "Answer":
        address = urljoin(page, form.action)
        if "multipart" in form.encoding:
            body, content_type = multipart(pairs, [(n, "lijst.csv", b"") for n in form.names("file")])
            return self.visitor.send("POST", address, body, content_type)
        return self.visitor.post(address, pairs)


_desks: dict[str, Desk] = {}


def at_desk(house: House, who: str) -> Desk:
    """The desk of the first in a role; or of a coach of another programme, for what no coach before has."""
    if who not in _desks:
        users = house.json("user", "list")
        if who in ROLES:
            guided = PROGRAMME
            fits = [u for u in users if u["role"] == who]
            before = []
        else:
            guided = who
            fits = users
            before = [at_desk(house, w) for w in ["coach", *OTHERS[:OTHERS.index(who)]]]
        coaches = {c for (c,) in house.rows("SELECT DISTINCT coach_id FROM trajectories WHERE programme = ?", guided)}
        email = next(u["email"] for u in fits if u["id"] in coaches or u["role"] == who != "coach")
        _desks[who] = Desk(house, email, {name for desk in before for name in desk.forms})
    return _desks[who]


@pytest.fixture(params=[*ROLES, *OTHERS])
def desk(house, request):
    return at_desk(house, request.param)


def refuses(desk: Desk, what: str, attempts, statuses=range(400, 500)):
    """Sends every attempt; all are refused with a page, and the house holds what it held."""
    before = desk.house.contents()
    wrong = []
    for name, address, answer in attempts:
        if answer.status not in statuses:
            wrong.append(f"{name}: {what}: {answer.status} {answer.place or words(answer.text)[:200]}")
        elif "<h1" not in answer.text or "⟦" in answer.text:
            wrong.append(f"{name}: {what}: {answer.status} without a page of words: {answer.text[:200]}")
    changed = difference(before, desk.house.contents())
    assert not wrong, "\n".join(wrong)
    assert not changed, f"{what}: something was stored: {changed}"


def each_field(desk: Desk, kinds: tuple[str, ...], value: str):
    """Each form once for each of its fields of these kinds, with this value in it."""
    for name, (page, form) in desk.forms.items():
        for field in form.names(*kinds):
            pairs = [(k, v) for k, v in form.pairs() if k != field] + [(field, value)]
            yield f"{name} {field}", page, desk.send(page, form, pairs)


def is_said_at_the_field(attempts):
    silent = [name for name, _, answer in attempts if f'id="e-{name.rsplit(" ", 1)[1]}"' not in answer.text]
    assert not silent, f"no message at the field: {silent}"


def test_there_are_forms_to_try(desk):
    assert desk.forms


@pytest.mark.parametrize("day", ["31/02/2025", "31.06.2025", "32/13/2025", "gisteren", "2025-02-30", "00/00/0000", "1/1/99999"])
def test_a_day_that_does_not_exist_is_refused_at_its_field(desk, day):
    attempts = list(each_field(desk, ("day",), day))
    refuses(desk, day, attempts, [422])
    is_said_at_the_field(attempts)
    for name, _, answer in attempts:
        assert day in html.unescape(answer.text), f"{name}: what was typed is gone"


def test_a_word_that_is_no_choice_is_refused(desk):
    attempts = list(each_field(desk, CHOICES, "bestaat-niet"))
    refuses(desk, "an unknown choice", attempts, [422])
    is_said_at_the_field(attempts)


def test_ten_megabytes_of_text_are_refused(desk):
    for name, (page, form) in desk.forms.items():
        fields = form.names(*LINES)[:1]
        for field in fields:
            pairs = [(k, v) for k, v in form.pairs() if k != field] + [(field, "a" * 10_000_000)]
            refuses(desk, "10 MB", [(f"{name} {field}", page, desk.send(page, form, pairs))], [413, 422])


def test_text_just_too_long_comes_back_whole(desk):
    long = TYPED + "x" * 20_000
    attempts = list(each_field(desk, LINES, long))
    refuses(desk, "20,000 characters", attempts, [422])
    is_said_at_the_field(attempts)
    for name, _, answer in attempts:
        assert long in html.unescape(answer.text), f"{name}: what was typed is gone"


def test_a_field_sent_twice_is_refused(desk):
    def attempts():
        for name, (page, form) in desk.forms.items():
            for field in form.names(*LINES, "day", "select", "radio"):
                value = dict(form.pairs()).get(field) or "a"
                pairs = [(k, v) for k, v in form.pairs() if k != field] + [(field, value), (field, value)]
                yield f"{name} {field}", page, desk.send(page, form, pairs)

    found = list(attempts())
    refuses(desk, "a repeated key", found)
    is_said_at_the_field([a for a in found if a[2].status == 422])


def test_what_is_not_percent_encoding_is_refused(desk):
    def attempts():
        for name, (page, form) in desk.forms.items():
            address = urljoin(page, form.action)
            body = encoded([(TOKEN, dict(form.pairs()).get(TOKEN, ""))])
            for tail in (b"&a=%zz", b"&a=%", b"&%ff=%fe", b"&a=%C3%28", b"&a=\xff\xfe"):
                yield name, page, desk.visitor.send("POST", address, body + tail, "application/x-www-form-urlencoded")

    refuses(desk, "bad percent-encoding", attempts())


def test_control_characters_are_refused(desk):
    refuses(desk, "a control character", each_field(desk, LINES, "a\x00b\x1bc"), [400, 422])


def test_a_form_of_another_session_is_refused(desk):
    def attempts():
        for name, (page, form) in desk.forms.items():
            for token in ("", "x" * 43):
                pairs = [(k, v) for k, v in form.pairs() if k != TOKEN] + ([(TOKEN, token)] if token else [])
                yield name, page, desk.send(page, form, pairs)

    refuses(desk, "a foreign token", attempts(), [403, 400])


def test_a_form_sent_from_another_site_is_refused(desk):
    def attempts():
        for name, (page, form) in desk.forms.items():
            body = encoded(form.pairs())
            for header in ({"Sec_Fetch_Site": "cross-site"}, {"Origin": "https://elders.test"}):
                yield name, page, desk.visitor.send(
                    "POST", urljoin(page, form.action), body, "application/x-www-form-urlencoded", **header)

    refuses(desk, "another site", attempts(), [403])


def test_a_form_made_from_an_older_version_is_refused(desk):
    def attempts():
        for name, (page, form) in desk.forms.items():
            if "versie" in form.names("hidden"):
                # The form of what is not stored yet says 0 itself; everything else is older or none.
                own = dict(form.pairs())["versie"]
                for version in sorted({"0", "999", "", "-1", "een", "99999999999999999999"} - {own}):
                    pairs = [(k, v) for k, v in form.pairs() if k != "versie"] + [("versie", version)]
                    yield f"{name} versie={version}", page, desk.send(page, form, pairs)

    # A form that is not filled in yet may be refused for that first.
    refuses(desk, "an older version", attempts(), [409, 422])


def test_the_body_may_be_anything(desk):
    bodies = [(b"", ""), (b"{}", "application/json"), (b"--x\r\n", "multipart/form-data; boundary=x"),
              (b"a=b", "text/plain"), (b"\x00" * 1000, "application/octet-stream"), (b"a=b", "multipart/form-data")]

    def attempts():
        for name, (page, form) in desk.forms.items():
            for body, content_type in bodies:
                yield f"{name} {content_type}", page, desk.visitor.send("POST", urljoin(page, form.action), body, content_type)

    refuses(desk, "another body", attempts())


def test_addresses_with_anything_in_them_are_answered_with_a_page(desk):
    kinds = {urlsplit(urljoin(page, form.action)).path for page, form in desk.forms.values()} | {"/", "/deelnemers/x"}
    strange = ["%zz", "%00", "%2e%2e%2fetc%2fpasswd", "a" * 5000, "%F0%9F%98%80", "'%20OR%201=1--", "0", "-1", "null"]

    def attempts():
        for address in sorted(kinds):
            steps = address.strip("/").split("/")
            for word in strange:
                for n in range(1, len(steps)):
                    changed = "/" + "/".join(steps[:n] + [word] + steps[n + 1:])
                    yield changed[:80], changed, desk.visitor.get(changed)

    refuses(desk, "a strange address", (a for a in attempts() if a[2].status != 200), [400, 404, 414, 303])


def test_searches_with_anything_in_them_are_answered_with_a_page(desk):
    for page in ("/deelnemers?zoek=", "/aanmeldingen?zoek=", "/cijfers?op=", "/agenda?van=", "/vandaag?gedaan="):
        for text in ("%zz", "%00", "%25%5f'\"", "a" * 4000, "31/02/2025", "%F0%9F%98%80", "&zoek=a&zoek=b", "⟦x⟧".encode().hex()):
            answer = desk.visitor.get(page + text)
            assert answer.status in (200, 303, 400, 404, 413, 414, 422, 431), f"{page}{text[:20]}: {answer.status}"
            assert "<h1" in answer.text or answer.status in (303, 414, 431)
