"""Two people at work in one house, of whom one is overtaken."""

import atexit
import html
from datetime import date, timedelta
from functools import cache, wraps
from urllib.parse import urljoin, urlsplit

from outside.house import PASSWORD, PROGRAMME, House
from outside.wire import Answer, SentForm, Visitor, forms, words

TODAY = date(2026, 11, 24)
STORED, TYPED = "bewaard", "getypt"


def day(offset: int) -> str:
    return (TODAY + timedelta(days=offset)).strftime("%d/%m/%Y")


def iso(offset: int) -> str:
    return (TODAY + timedelta(days=offset)).isoformat()


class Desk:
    """A demo house with two coordinators and two administrators at work."""

    def __init__(self, *programmes: str):
        self.house = House.demo(TODAY.isoformat(), programmes or (PROGRAMME,))
        names = {"Mia Mijn": "coordinator", "Thea Hun": "coordinator", "Ada Mijn": "administrator", "Bea Hun": "administrator"}
        emails = {name: self.house.add_user(name, role) for name, role in names.items()}
        self.house.serve()
        self.mine, self.theirs, self.administrator, self.other = (
            Visitor(self.house).sign_in(email, PASSWORD) for email in emails.values())
        self.emails = emails
        self.used: set[str] = set()

    def pick(self, query: str) -> tuple:
        """The first row about somebody whom no other case is about; the participant stands first."""
        for row in self.house.rows(query):
            if row[0] not in self.used:
                self.used.add(row[0])
                return row
        raise AssertionError(f"the demo data has nobody like this: {query}")

    def value(self, query: str, *values):
        return self.house.rows(query, *values)[0][0]

    def does(self, page: str, action: str | None = None, **values):
        """The other one does something that succeeds."""
        answer = self.theirs.fill(page, action, **values)
        assert answer.status == 303, f"{page}: {answer.status} {words(answer.text)[:600]}"

    def overtaken(self, page, values, meanwhile, *, says=(), choices=None, action=None, who=None) -> Answer:
        """Opens a form, lets another be first, sends it, and chooses."""
        who, choices = who or self.mine, choices or {}
        form = who.form(page, action)
        address = urlsplit(urljoin(page, form.action)).path
        meanwhile()
        answer = who.post(address, filled(form, values))
        text = html.unescape(answer.text)
        assert answer.status == 409, f"{answer.status} {words(answer.text)[:800]}"
        for piece in says:
            assert piece in text, f"the page does not say «{piece}»: {words(answer.text)[:1200]}"
        again = next(f for f in forms(answer.text) if urlsplit(urljoin(page, f.action)).path == address)
        asked = {i.name.removeprefix("keuze.") for i in again.inputs if i.name.startswith("keuze.")}
        assert asked == set(choices), f"asks about {asked}"
        last = who.post(address, filled(again, {f"keuze.{name}": choice for name, choice in choices.items()}))
        assert last.status == 303, f"{last.status} {words(last.text)[:800]}"
        return last


def filled(form: SentForm, values: dict) -> list[tuple[str, str]]:
    return [(k, v) for k, v in form.pairs() if k not in values] + list(values.items())


def first_choice(desk: Desk, page: str, field: str) -> str:
    form = desk.mine.form(page)
    return next(c for i in form.inputs if i.name == field for c in i.choices if c)


@cache
def _other(*programmes: str) -> Desk:
    desk = Desk(*programmes)
    atexit.register(desk.house.close)
    return desk


def elsewhere(*programmes: str):
    """For cases that go through a house of their own, with these programmes."""
    return lambda case: wraps(case)(lambda _: case(_other(*programmes)))
