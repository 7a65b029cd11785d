"""The edge of the house, asked by bytes that no browser sends: slow, half, foreign, broken."""

import json
import re
import time
from pathlib import Path

import pytest

from outside.engine import left_out_on_server
from outside.house import House
from outside.raw import Raw, get, taken_apart, told
from outside.waiting import wait_for
from outside.wire import Visitor, encoded

pytestmark = left_out_on_server("what is refused at the edge does not come to the database")

PATIENCE = 2
CONNECTIONS = 24
CANARY = "kanarievogel"
STRICT = {
    "content-security-policy", "x-content-type-options", "referrer-policy", "cache-control", "x-frame-options",
    "cross-origin-opener-policy", "cross-origin-resource-policy", "permissions-policy",
}


@pytest.fixture(scope="module")
def house():
    house = House(today="2026-11-24")
    house.arguments = ["--patience", str(PATIENCE), "--connections", str(CONNECTIONS), "--log-format", "json",
                       "--log-requests"]
    house.add_user("Nele Claes", "administrator")
    house.serve()
    yield house
    house.close()


def is_strict(headers: dict[str, str]):
    assert STRICT <= headers.keys(), f"{STRICT - headers.keys()} is missing in {headers}"


# Who is slow


def test_a_body_of_one_byte_at_a_time_is_cut_with_a_page(house):
    raw = Raw(house)
    started = time.monotonic()
    raw.send(b"POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
    while time.monotonic() - started < PATIENCE + 1:
        assert raw.send(b"a")
        time.sleep(0.2)
    status, headers, body = taken_apart(raw.answer(within=15))
    assert status == 408 and "<h1>" in body
    is_strict(headers)
    assert headers["connection"] == "close"
    assert time.monotonic() - started < PATIENCE + 12


def test_a_body_that_keeps_up_is_taken_however_long_it_takes(house):
    raw = Raw(house)
    body = encoded([("email", "x"), ("wachtwoord", "a" * 60_000)])
    raw.send(b"POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
             b"Content-Length: %d\r\n\r\n" % len(body))
    for start in range(0, len(body), 10_000):
        assert raw.send(body[start:start + 10_000])
        time.sleep(0.5)
    assert taken_apart(raw.answer())[0] == 422


@pytest.mark.parametrize("head", [b"", b"GET / HTTP/1.1\r\nHost: loc"])
def test_a_head_that_does_not_come_ends_the_connection(house, head):
    raw = Raw(house)
    started = time.monotonic()
    raw.send(head)
    raw.answer(within=15)
    assert PATIENCE - 1 < time.monotonic() - started < PATIENCE + 8


def test_a_head_of_one_byte_at_a_time_ends_as_well(house):
    raw = Raw(house)
    started = time.monotonic()
    for byte in b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"a" * 500:
        if not raw.send(bytes([byte])) or raw.is_closed():
            break
        time.sleep(0.1)
    assert time.monotonic() - started < PATIENCE + 8


def test_a_connection_without_requests_is_ended(house):
    raw = Raw(house)
    raw.send(get("/aanmelden").replace(b"Connection: close\r\n", b""))
    started = time.monotonic()
    assert raw.answer(within=20).startswith(b"HTTP/1.1 200")
    assert time.monotonic() - started < 2 * PATIENCE + 10


def test_two_hundred_slow_ones_do_not_keep_others_out(house):
    slow = [Raw(house) for _ in range(200)]
    try:
        for raw in slow:
            raw.send(b"POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na")
        sockets = [p for p in Path(f"/proc/{house.process}/fd").iterdir() if "socket:" in str(readlink(p))]
        # The one that listens, the one for commands, and what the accepting loop takes at a time.
        assert len(sockets) <= CONNECTIONS + 12, f"{len(sockets)} connections are open"
    finally:
        for raw in slow:
            raw.close()
    assert Visitor(house).get("/aanmelden").status == 200


def readlink(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:
        return ""


# Who asks for something else


@pytest.mark.parametrize(("request_bytes", "expected"), [
    (b"GET /aanmelden HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
    (b"GET /aanmelden HTTP/1.0\r\n\r\n", 400),
    (b"GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
    (get("/aanmelden", "elders.test"), 421),
    (get("/aanmelden", "localhost.elders.test"), 421),
    (get("/aanmelden", "localhost@elders.test"), 421),
    (get("/aanmelden", "localhost", "X-Forwarded-Host: elders.test"), 200),
    (get("/health", "elders.test"), 200),
    (b"TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
])
def test_a_host_that_is_not_ours_is_not_answered(house, request_bytes, expected):
    status, headers, body = told(house, request_bytes)
    assert status == expected
    is_strict(headers)
    assert "elders.test" not in body


@pytest.mark.parametrize("request_bytes", [
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
    b"nonsense\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
])
def test_what_the_parser_refuses_has_the_headers_too(house, request_bytes):
    status, headers, _ = told(house, request_bytes)
    assert status in (400, 404, 414, 431)
    is_strict(headers)


def test_a_body_announced_too_large_is_refused_before_it_comes(house):
    status, headers, body = told(
        house, b"POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000000\r\n\r\n")
    assert status == 413 and "<h1>" in body
    is_strict(headers)


# What the log says


def test_nothing_of_a_request_is_in_the_log_and_every_event_is_one_line(house):
    visitor = Visitor(house)
    visitor.cookies = {"opstap": CANARY}
    for path in [f"/{CANARY}", f"/deelnemers?zoek={CANARY}", f"/wachtwoord/{CANARY}", f"/aanmelden?naar=/{CANARY}%0d%0aX",
                 f"/%1b[31m{CANARY}", f"/%e2%80%ae{CANARY}"]:
        visitor.send("GET", path, User_Agent=CANARY, Referer=f"http://{CANARY}.test/",
                     X_Forwarded_For=CANARY, X_Request_Id=CANARY)
    visitor.post("/aanmelden", [("email", f"{CANARY}@voorbeeld.test"), ("wachtwoord", CANARY)])
    told(house, b"GET /" + CANARY.encode() + b"\x1b[31m\xe2\x80\xae HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    told(house, CANARY.encode() + b" / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    answer = visitor.get("/aanmelden")
    lines = house.log().splitlines()
    events = [json.loads(line) for line in lines]
    assert CANARY not in house.log()
    assert all({"time", "level", "message"} <= event.keys() for event in events)
    requests = [event for event in events if event["message"] == "request"]
    assert answer.headers["x-request-id"] in {event["request"] for event in requests}
    assert {"/wachtwoord/{token}", "/aanmelden", "-"} <= {event["route"] for event in requests}
    start = next(event for event in events if event["message"] == "start")
    assert re.match(r"(SQLite|PostgreSQL) \d", start["engine"])


def test_the_text_of_the_log_is_one_line_for_each_event_as_well():
    house = House(today="2026-11-24")
    house.arguments = ["--log-requests"]
    try:
        house.serve()
        told(house, get("/%0a%0dkanarie\x1b"))
        assert all(re.match(r"\d{4}-\d\d-\d\dT\S+ (info|notice|warning|error|critical) ", line)
                   for line in house.log().splitlines())
        assert "kanarie" not in house.log()
    finally:
        house.close()


# What machines ask


def test_health_and_numbers_are_for_this_machine(house):
    visitor = Visitor(house)
    health = visitor.get("/health")
    assert health.status == 200
    assert json.loads(health.text)["status"] in ("ok", "degraded")
    numbers = visitor.get("/metrics")
    assert numbers.status == 200 and numbers.headers["content-type"].startswith("text/plain; version=0.0.4")
    memory = re.search(r"^opstap_resident_memory_bytes (\d+)$", numbers.text, re.M)
    assert memory and 1_000_000 < int(memory[1]) < 2_000_000_000
    assert re.search(r"^opstap_disk_free_bytes \d+$", numbers.text, re.M)
    wait_for(lambda: "\nopstap_daily_round_succeeded 1\n" in visitor.get("/metrics").text)


# Who starts it wrongly


@pytest.mark.parametrize("arguments", [
    ("--tls-key", "x"), ("--connections", "0"), ("--patience", "0"), ("--public-address", "opstap.voorbeeld.be"),
    ("--public-address", "https://opstap.voorbeeld.be/pad"), ("--log-format", "xml"),
])
def test_a_setting_that_can_not_be_is_refused_at_once(arguments):
    house = House(today="2026-11-24")
    try:
        result = house.command("serve", "--port", "0", *arguments)
        assert result.returncode == 2 and result.stderr
    finally:
        house.close()
