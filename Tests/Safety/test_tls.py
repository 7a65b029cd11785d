"""TLS of our own: what is spoken and what is not, and what the pages tell a browser over it."""

import http.client
import ssl
import subprocess

import pytest

from outside.engine import left_out_on_server
from outside.house import House
from outside.raw import Raw, get

pytestmark = left_out_on_server("what is refused at the edge does not come to the database")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    for name in ("house", "other"):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem"],
            check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def tls_house(certificate):
    house = House(today="2026-11-24")
    house.arguments = ["--tls-certificate", str(certificate / "house.pem"), "--tls-key", str(certificate / "house.key")]
    house.environment = {"OPSTAP_METRICS_TOKEN": "een-lang-geheim"}
    house.add_user("Nele Claes", "administrator")
    house.serve()
    yield house
    house.close()


def handshake(house: House, *arguments: str) -> bool:
    result = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{house.port}", "-brief", *arguments],
        input=b"", capture_output=True, timeout=30)
    return b"CONNECTION ESTABLISHED" in result.stdout + result.stderr


@pytest.mark.parametrize(("arguments", "expected"), [
    (("-tls1", "-cipher", "DEFAULT@SECLEVEL=0"), False),
    (("-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"), False),
    (("-tls1_2", "-cipher", "ECDHE-RSA-AES128-SHA"), False),
    (("-tls1_2", "-cipher", "ECDHE-RSA-AES256-SHA384"), False),
    (("-tls1_2", "-cipher", "AES128-GCM-SHA256"), False),
    (("-tls1_2", "-cipher", "ECDHE-RSA-AES128-GCM-SHA256"), True),
    (("-tls1_2", "-cipher", "ECDHE-RSA-CHACHA20-POLY1305"), True),
    (("-tls1_2",), True),
    (("-tls1_3",), True),
])
def test_only_tls_that_seals_and_forgets(tls_house, arguments, expected):
    assert handshake(tls_house, *arguments) == expected


def ask(house: House, path: str, **headers) -> http.client.HTTPResponse:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", house.port, timeout=30, context=context)
    connection.request("GET", path, headers={"Host": "localhost", **headers})
    return connection.getresponse()


def test_pages_over_tls_keep_browsers_there(tls_house):
    page = ask(tls_house, "/aanmelden")
    assert page.status == 200
    assert page.getheader("Strict-Transport-Security") == "max-age=63072000; includeSubDomains"


def test_over_tls_the_numbers_need_their_token(tls_house):
    assert ask(tls_house, "/metrics").status == 404
    assert ask(tls_house, "/metrics", Authorization="Bearer iets-anders").status == 404
    assert ask(tls_house, "/metrics", Authorization="Bearer een-lang-geheim").status == 200


def test_plain_words_on_a_port_of_tls_get_nothing(tls_house):
    assert told_nothing(tls_house, get("/aanmelden"))


def told_nothing(house: House, data: bytes) -> bool:
    raw = Raw(house)
    raw.send(data)
    return not raw.answer(within=60).startswith(b"HTTP/")


@pytest.mark.parametrize("key", ["other.key", "house.pem", "nergens.key"])
def test_a_key_that_does_not_fit_ends_the_start_with_words(certificate, key):
    house = House(today="2026-11-24")
    try:
        result = house.command("serve", "--port", "0", "--tls-certificate", certificate / "house.pem",
                               "--tls-key", certificate / key)
        assert result.returncode == 2 and key in result.stderr.decode()
    finally:
        house.close()
