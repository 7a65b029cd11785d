"""Signing in, attacked from the wire (promises 36 to 44): the second factor, guessing, links, sessions."""

import base64
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from outside import codes
from outside.canaries import files_of
from outside.house import PASSWORD, House
from outside.wire import Visitor, forms, words

NELE, TIM, ADA, VERA, OLE = (f"{n}@voorbeeld.test" for n in ("nele.claes", "tim.stil", "ada.beheer", "vera.wijzer", "ole.maes"))


@pytest.fixture(scope="module")
def house():
    """Everybody needs a second factor here, and the clock is the real one: an app outside shows the codes."""
    house = House()
    for name, role in (("Ada Beheer", "administrator"), ("Nele Claes", "coach"), ("Tim Stil", "coach"),
                       ("Ole Maes", "coordinator")):
        house.add_user(name, role)
    house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.second_factor = "required"
    house.serve()
    yield house
    house.close()


@pytest.fixture(scope="module")
def nele(house):
    visitor = Visitor(house)
    app, recovery, _ = codes.enrol(visitor, NELE, PASSWORD)
    return visitor, app, recovery


def password(visitor: Visitor, email: str, **headers):
    body = f"email={email.replace('@', '%40')}&wachtwoord={PASSWORD.replace(' ', '+')}&naar=".encode()
    return visitor.send("POST", "/aanmelden", body, "application/x-www-form-urlencoded", **headers)


def test_everybody_sets_up_a_second_factor_first_and_reaches_nothing_before(house):
    for email in (TIM, VERA, OLE):
        visitor = Visitor(house)
        assert password(visitor, email).place == "/aanmelden/instellen"
        for path in ("/", "/vandaag", "/deelnemers", "/mijn-account", "/aanmeldingen", "/sessie", "/cijfers"):
            answer = visitor.get(path)
            assert answer.status == 303 and answer.place.startswith("/aanmelden/instellen"), path
        page = visitor.get("/aanmelden/instellen")
        assert page.status == 200 and "otpauth://totp/" in page.text and 'class="qr"' in page.text
        leave = next(f for f in forms(page.text) if f.action == "/afmelden")
        assert visitor.post("/afmelden", leave.pairs()).status == 303
        assert visitor.get("/aanmelden/instellen").status == 303


def test_a_code_of_the_app_is_taken_once_and_refused_twice(house, nele):
    _, app, _ = nele
    digits = app.next()
    first, second = Visitor(house), Visitor(house)
    for visitor in (first, second):
        assert password(visitor, NELE).place == "/aanmelden/code"
    assert first.fill("/aanmelden/code", code=digits).status == 303
    refused = second.fill("/aanmelden/code", code=digits)
    assert refused.status == 422 and 'id="e-code"' in refused.text
    assert first.get("/deelnemers").status == 200 and second.get("/deelnemers").status == 303


@pytest.mark.parametrize("away", [-95, 95, 3600])
def test_a_code_of_two_steps_away_is_refused(house, nele, away):
    _, app, _ = nele
    visitor = Visitor(house)
    password(visitor, NELE)
    assert visitor.fill("/aanmelden/code", code=codes.code(app.seed, away)).status == 422


def test_a_recovery_code_opens_once(house, nele):
    _, _, recovery = nele
    assert len(set(recovery)) == 10
    used = Visitor(house)
    password(used, NELE)
    assert used.fill("/aanmelden/code", code=recovery[0]).status == 303
    again = Visitor(house)
    password(again, NELE)
    assert again.fill("/aanmelden/code", code=recovery[0]).status == 422
    assert again.fill("/aanmelden/code", code=recovery[1].upper()).status == 303


def test_seeds_and_recovery_codes_stand_nowhere_in_the_files(house, nele):
    _, app, recovery = nele
    seed = base64.b32decode(app.seed)
    assert len(seed) >= 20
    wanted = [seed, seed.hex().encode(), app.seed.encode()]
    wanted += [c.encode() for c in recovery] + [c.replace("-", "").encode() for c in recovery]
    for path in files_of(house):
        content = path.read_bytes()
        assert not [w for w in wanted if w in content], path


def test_each_step_gives_another_cookie_and_takes_none_that_was_planted(house, nele):
    _, _, recovery = nele
    visitor = Visitor(house)
    visitor.cookies["opstap"] = "a" * 64
    password(visitor, NELE)
    halfway = visitor.cookies["opstap"]
    visitor.fill("/aanmelden/code", code=recovery[2])
    assert len({"a" * 64, halfway, visitor.cookies["opstap"]}) == 3
    for token in ("a" * 64, halfway):
        other = Visitor(house)
        other.cookies["opstap"] = token
        assert other.get("/deelnemers").place.startswith("/aanmelden")


def test_unknown_and_known_addresses_get_the_same_answers(house):
    def answer(path, email):
        pairs = [("email", email)] + ([("wachtwoord", "dit is het verkeerde"), ("naar", "")] if path == "/aanmelden" else [])
        given = Visitor(house).post(path, pairs)
        headers = {k: v for k, v in given.headers.items() if k not in ("x-request-id", "date")}
        body = re.sub(r'name="eenmaal" value="[0-9a-f]*"', "", given.text.replace(email, ""))
        return given.status, headers.keys(), body

    for path in ("/aanmelden", "/wachtwoord-vergeten"):
        assert answer(path, OLE) == answer(path, "niem.maes@voorbeeld.test")


def test_who_forgot_the_password_is_seen_by_an_administrator_who_hands_over_a_link(house):
    Visitor(house).post("/wachtwoord-vergeten", [("email", VERA)])
    administrator = Visitor(house)
    codes.enrol(administrator, ADA, PASSWORD)
    (vera,), = house.rows("SELECT id FROM users WHERE email = ?", VERA)
    assert "vraagt een link" in words(administrator.get("/beheer/gebruikers").text)
    assert "nieuw wachtwoord gevraagd" in words(administrator.get(f"/beheer/gebruikers/{vera}").text)
    form = administrator.form(f"/beheer/gebruikers/{vera}", f"/beheer/gebruikers/{vera}/link")
    shown = administrator.post(form.action, form.pairs())
    link = re.search(r"/wachtwoord/[0-9a-f]{64}", shown.text).group(0)
    page = Visitor(house).get(link)
    assert page.status == 200 and page.headers["referrer-policy"] == "no-referrer" and "Minstens 8 tekens" in words(page.text)
    for bad in ("zeven 7", "wachtwoord", "verawijzer", "opstap2026"):
        assert Visitor(house).fill(link, password=bad).status == 422, bad
    chosen = Visitor(house).fill(link, password="mag kort")
    assert chosen.status == 303 and chosen.place == "/aanmelden/instellen"
    assert Visitor(house).get(link).status == 404
    stored = {v for row in house.rows("SELECT * FROM one_time_links") for v in row}
    assert link.rsplit("/", 1)[1] not in stored


def test_a_false_forwarded_address_neither_helps_nor_harms(house):
    for number in range(6):
        answer = password(Visitor(house), "gerard.niemand@voorbeeld.test", X_Forwarded_For=f"198.51.100.{number}")
    assert "Te veel pogingen" in words(answer.text)
    subjects = {s for (s,) in house.rows("SELECT subject FROM sign_in_failures")}
    assert not [s for s in subjects if "198.51.100" in s], subjects


@pytest.fixture(scope="module")
def behind_a_proxy():
    """As it stands behind a proxy on this machine, which is told by what it adds to X-Forwarded-For."""
    house = House()
    house.add_user("Ada Beheer", "administrator")
    house.arguments = ["--behind-tls", "--public-address", "https://opstap.voorbeeld.be"]
    house.serve()
    yield house
    house.close()


def test_behind_a_proxy_only_what_the_proxy_added_counts(behind_a_proxy):
    for _ in range(2):
        password(Visitor(behind_a_proxy), "iemand@voorbeeld.test", X_Forwarded_For="198.51.100.7, 203.0.113.9")
    counts = dict(behind_a_proxy.rows("SELECT subject, failures FROM sign_in_failures"))
    assert counts["origin:203.0.113.9"] == 2
    assert "origin:198.51.100.7" not in counts and "origin:127.0.0.1" not in counts


def test_cookies_behind_a_proxy_with_tls_are_bound_to_this_host(behind_a_proxy):
    visitor = Visitor(behind_a_proxy).sign_in(ADA)
    assert visitor.cookies.keys() == {"__Host-opstap", "__Host-opstap-device"}


def test_links_begin_with_the_address_of_the_settings_whatever_a_request_says(behind_a_proxy):
    visitor = Visitor(behind_a_proxy).sign_in(ADA)
    form = visitor.form("/beheer/gebruikers/nieuw")
    values = {"name": "Nieuwe Coach", "email": "nieuw@voorbeeld.test", "role": "coach", "institution": ""}
    pairs = [(k, values.get(k, v)) for k, v in form.pairs()]
    body = "&".join(f"{k}={v.replace(' ', '+').replace('@', '%40')}" for k, v in pairs).encode()
    kind = "application/x-www-form-urlencoded"
    made = visitor.send("POST", form.action, body, kind, X_Forwarded_Host="evil.test", Forwarded="host=evil.test")
    assert re.search(r"https://opstap\.voorbeeld\.be/wachtwoord/[0-9a-f]{64}", made.text) and "evil" not in made.text
    evil = visitor.send("GET", "/beheer/gebruikers", Host="evil.test")
    assert evil.status == 421 and "evil" not in evil.text


def test_many_who_sign_in_at_once_are_served_within_bounds(house):
    """A dozen at once would take 384 MiB more; two hashes at a time take 64 MiB. Each is answered."""
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda n: password(Visitor(house), f"iemand{n}@elders.test"), range(12)))
    assert {a.status for a in answers} <= {422, 503}, [a.status for a in answers]
    peak = int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{house.process}/status").read_text()).group(1))
    assert peak < 400_000, f"{peak} kB"


def test_oathtool_is_there():
    assert shutil.which("oathtool"), "Debian's package oathtool is missing"
