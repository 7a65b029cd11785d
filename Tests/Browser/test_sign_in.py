"""Signing in and out, seen from the wire."""

import re

import pytest

from outside.house import PASSWORD, House
from outside.wire import Visitor, forms, words


@pytest.fixture(scope="module")
def house():
    house = House(today="2026-11-24")
    for name, role in (("Ada Beheer", "administrator"), ("Nele Claes", "coach"), ("Tim Stil", "coach")):
        house.add_user(name, role)
    house.serve()
    yield house
    house.close()


def attempt(visitor: Visitor, email: str, password: str, to: str = ""):
    return visitor.post("/aanmelden", [("email", email), ("wachtwoord", password), ("naar", to)])


def test_an_unknown_address_and_a_wrong_password_get_the_same_answer(house):
    known = attempt(Visitor(house), "nele.claes@voorbeeld.test", "dit is het verkeerde")
    unknown = attempt(Visitor(house), "niemand.niet@voorbeeld.test", "dit is het verkeerde")
    assert known.status == unknown.status == 422
    assert words(known.text).replace("nele.claes", "") == words(unknown.text).replace("niemand.niet", "")
    assert "dit is het verkeerde" not in known.text


def test_guessing_is_slowed_down_and_an_own_session_goes_on(house):
    inside = Visitor(house).sign_in("tim.stil@voorbeeld.test")
    answers = [attempt(Visitor(house), "tim.stil@voorbeeld.test", f"geraden wachtwoord {n}") for n in range(12)]
    assert all(a.status in (422, 429) for a in answers)
    assert "Te veel pogingen" in words(answers[-1].text)
    held = attempt(Visitor(house), "tim.stil@voorbeeld.test", PASSWORD)
    assert held.status in (422, 429), "guessing goes on while it should wait"
    lied = Visitor(house).send(
        "POST", "/aanmelden", b"email=tim.stil%40voorbeeld.test&wachtwoord=x&naar=",
        "application/x-www-form-urlencoded", X_Forwarded_For="10.9.8.7")
    assert "Te veel pogingen" in words(lied.text), "a header changes who is guessing"
    assert inside.get("/").status == 303 and inside.get("/").place != "/aanmelden"


def test_the_cookie_is_closed_to_scripts_and_other_sites_and_new_each_time(house):
    planted = Visitor(house)
    planted.cookies["opstap"] = "a" * 43
    answer = attempt(planted, "nele.claes@voorbeeld.test", PASSWORD)
    cookie = answer.headers["set-cookie"]
    assert re.search(r"HttpOnly", cookie, re.I) and re.search(r"SameSite=(Lax|Strict)", cookie, re.I), cookie
    assert "a" * 43 not in cookie
    again = Visitor(house).sign_in("nele.claes@voorbeeld.test")
    assert again.cookies["opstap"] != planted.cookies["opstap"]
    stored = {v for row in house.rows("SELECT * FROM sign_in_sessions") for v in row if isinstance(v, str)}
    assert again.cookies["opstap"] not in stored, "the database holds the session's secret itself"


def test_signing_out_ends_the_session_at_the_server(house):
    visitor = Visitor(house).sign_in("nele.claes@voorbeeld.test")
    old = dict(visitor.cookies)
    page = visitor.get(visitor.get("/").place)
    form = next(f for f in forms(page.text) if f.action == "/afmelden")
    assert visitor.post("/afmelden", form.pairs()).status == 303
    visitor.cookies = old
    assert visitor.get("/").place.startswith("/aanmelden")


@pytest.mark.parametrize("to", [
    "//elders.test/", "https://elders.test", "/\\elders.test", "javascript:alert(1)", "/%2felders.test", "\r\nSet-Cookie: a=b",
])
def test_signing_in_never_leads_to_another_site(house, to):
    answer = attempt(Visitor(house), "nele.claes@voorbeeld.test", PASSWORD, to)
    assert answer.status == 303 and re.fullmatch(r"/[a-z/-]*", answer.place), answer.place


def test_who_asked_for_a_page_comes_back_to_it(house):
    visitor = Visitor(house)
    asked = visitor.get("/beheer/gebruikers")
    assert asked.status == 303
    answer = visitor.fill(asked.place, "/aanmelden", email="ada.beheer@voorbeeld.test", wachtwoord=PASSWORD)
    assert answer.place == "/beheer/gebruikers"


def test_an_account_switched_off_is_out_at_once(house):
    house.add_user("Weg Gaat", "coach")
    leaving = Visitor(house).sign_in("weg.gaat@voorbeeld.test")
    administrator = Visitor(house).sign_in("ada.beheer@voorbeeld.test")
    (user, version), = house.rows("SELECT id, version FROM users WHERE email = 'weg.gaat@voorbeeld.test'")
    form = administrator.form("/beheer/gebruikers", f"/beheer/gebruikers/{user}/actief")
    assert administrator.post(form.action, form.pairs()).status == 303
    assert leaving.get("/").place.startswith("/aanmelden")
    assert attempt(Visitor(house), "weg.gaat@voorbeeld.test", PASSWORD).status == 422


def test_a_link_to_choose_a_password_works_once(house):
    administrator = Visitor(house).sign_in("ada.beheer@voorbeeld.test")
    made = administrator.fill(
        "/beheer/gebruikers/nieuw", name="Nieuwe Coach", email="nieuw@voorbeeld.test", role="coach")
    link = re.search(r"/wachtwoord/[0-9a-zA-Z_-]+", made.text).group(0)
    short = Visitor(house).fill(link, password="te kort")
    assert short.status == 422
    chosen = Visitor(house).fill(link, password="een eigen lange zin hier")
    assert chosen.status == 303
    assert Visitor(house).get(link).status == 404
    assert attempt(Visitor(house), "nieuw@voorbeeld.test", "een eigen lange zin hier").status == 303
