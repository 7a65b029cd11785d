"""The forms of who is not signed in, filled in wrongly: refused with a page, and nobody gets in."""

import re

import pytest

from outside.house import PASSWORD, House, difference
from outside.wire import Visitor, encoded, words


@pytest.fixture(scope="module")
def house():
    """A demo house of its own: a link is asked for in it."""
    house = House.demo("2026-11-24").serve()
    yield house
    house.close()


@pytest.fixture(scope="module")
def new_house():
    house = House().serve()
    yield house
    house.close()


def open_forms(house: House, new_house: House):
    """Every form that asks for no session: to sign in, to ask for a link, to choose a password, to be the first administrator."""
    email = house.json("user", "list")[0]["email"]
    first = re.search(r"/eerste-beheerder/\S+", new_house.greeting).group(0)
    for where, page in ((house, "/aanmelden"), (house, "/wachtwoord-vergeten"), (house, house.json("user", "link", email)["link"]),
                        (new_house, first)):
        visitor = Visitor(where)
        yield where, visitor, page, visitor.form(page)


def test_open_forms_refuse_what_can_not_be_and_let_nobody_in(house, new_house):
    seen = 0
    for where, visitor, page, form in open_forms(house, new_house):
        before, wrong, name = where.contents(), [], page.split("/")[1]
        good = {"name": "Ada Beheer", "email": "ada@voorbeeld.test", "password": PASSWORD, "wachtwoord": PASSWORD}
        pairs = [(k, good.get(k, v)) for k, v in form.pairs()]

        def tried(what: str, answer, statuses=(422,), field: str = ""):
            is_said = not field or f'id="e-{field}"' in answer.text
            if answer.status not in statuses or "<h1" not in answer.text or "⟦" in answer.text or not is_said:
                wrong.append(f"{name}: {what}: {answer.status} {answer.place} {words(answer.text)[:200]}")

        for field in form.names("text", "email", "password"):
            seen += 1
            rest = [(k, v) for k, v in pairs if k != field]
            tried(f"{field} twice", visitor.post(page, rest + [(field, good[field])] * 2), field=field)
            tried(f"{field} too long", visitor.post(page, rest + [(field, "é" * 20_000)]), (422, 413))
            tried(f"{field} of 10 MB", visitor.post(page, rest + [(field, "a" * 10_000_000)]), (413, 422))
            if field != "password" and field != "wachtwoord":
                tried(f"{field} with a control character", visitor.post(page, rest + [(field, "a\x00b\x1bc")]), field=field)
        for tail in (b"&a=%zz", b"&a=%", b"&%ff=%fe", b"&a=\xff\xfe"):
            answer = visitor.send("POST", page, encoded(pairs) + tail, "application/x-www-form-urlencoded")
            tried(f"percent-encoding {tail}", answer, (400,))
        for body, content_type in ((b"", ""), (b"{}", "application/json"), (b"\x00" * 1000, "application/octet-stream")):
            tried(f"a body of {content_type}", visitor.send("POST", page, body, content_type), range(400, 500))
        assert not wrong, "\n".join(wrong)
        assert not difference(before, where.contents()) and not visitor.cookies, f"{name}: something was stored"
    assert seen == 7
