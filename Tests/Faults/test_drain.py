"""A signal to stop, while people are at work: what is under way is answered, and nothing that was confirmed is lost."""

import http.client
import signal
import threading
import time
import zlib
from dataclasses import dataclass
from urllib.parse import urljoin

import pytest

from outside.house import House
from outside.people import referral
from outside.referrers import NEW
from outside.wire import Visitor, encoded, forms

CONNECTIONS = 8


@dataclass
class Asked:
    """A request on a connection that is kept: when it was sent whole, and how it ended."""

    name: str
    sent: float
    status: int = 0
    place: str = ""
    # closed: without a byte of an answer; cut: in the middle of one
    end: str = ""


class Connection:
    """A referrer whose browser keeps its connection, as browsers do, until the server closes it."""

    def __init__(self, house: House, cookies: dict[str, str], prefix: str):
        self.asked: list[Asked] = []
        self._house, self._prefix = house, prefix
        self._headers = {
            "Host": f"localhost:{house.port}", "Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())}
        self._open()
        self.thread = threading.Thread(target=self._work, daemon=True)

    def _open(self):
        self._connection = http.client.HTTPConnection("127.0.0.1", self._house.port, timeout=30)

    def _work(self):
        count = 0
        while True:
            name = f"{self._prefix}x{count}"
            count += 1
            page = self._ask(Asked(f"form of {name}", 0), "GET", NEW)
            if page is None:
                return
            form = next(form for form in forms(page.decode()) if urljoin(NEW, form.action) == NEW)
            pairs = referral(form, family=name, number=zlib.crc32(name.encode()))
            if self._ask(Asked(name, 0), "POST", NEW, encoded(pairs)) is None:
                return

    def _ask(self, asked: Asked, method: str, path: str, body: bytes | None = None) -> bytes | None:
        """The body of the answer; nil when the connection is at its end."""
        headers = {**self._headers, **({"Content-Type": "application/x-www-form-urlencoded"} if body else {})}
        try:
            self._connection.request(method, path, body=body, headers=headers)
        except OSError:
            return None  # closed before it was sent
        asked.sent = time.monotonic()
        self.asked.append(asked)
        try:
            response = self._connection.getresponse()
        except (OSError, http.client.RemoteDisconnected, http.client.BadStatusLine):
            asked.end = "closed"
            return None
        try:
            contents = response.read()
        except (OSError, http.client.HTTPException):
            asked.end = "cut"
            return None
        asked.status, asked.place = response.status, response.getheader("Location") or ""
        if response.will_close:
            asked.end = "last"
            return None
        return contents


@pytest.mark.parametrize("number", range(4))
def test_a_signal_to_stop_lets_what_is_under_way_finish(opened, number):
    house, session = opened
    if not house.is_serving:
        house.serve()
    before = {row for (row,) in house.rows("SELECT id FROM referrals")}
    connections = [
        Connection(house, session.cookies, f"Uit{chr(97 + number)}{chr(97 + each)}") for each in range(CONNECTIONS)]
    for connection in connections:
        connection.thread.start()
    deadline = time.monotonic() + 60
    while min(len(connection.asked) for connection in connections) < 4:
        assert time.monotonic() < deadline
        time.sleep(0.01)

    signalled = time.monotonic()
    assert house.end(signal.SIGTERM) == 0
    took = time.monotonic() - signalled
    for connection in connections:
        connection.thread.join(timeout=30)
        assert not connection.thread.is_alive(), "a connection was left open"
    asked = [each for connection in connections for each in connection.asked]
    print(f"{len(asked)} requests, ended after {took:.2f} s, the last of each connection: "
          + ", ".join(sorted(each.end for each in asked if each.end)))
    assert took < 10, f"it took {took:.1f} s"
    assert not [each for each in asked if each.end == "cut"], "an answer was broken off"
    unanswered = [each for each in asked if each.end == "closed" and each.sent < signalled]
    assert not unanswered, f"{len(unanswered)} of {len(asked)} requests were under way and got no answer"
    assert {each.status for each in asked if not each.end} <= {200, 303}

    confirmed = {each.place.split("/")[2].split("?")[0] for each in asked if each.status == 303}
    stored = {row for (row,) in house.rows("SELECT id FROM referrals")} - before
    assert len(confirmed) >= CONNECTIONS and confirmed <= stored, f"confirmed and lost: {confirmed - stored}"
    # Who got no answer, because the connection was closed as they sent, can send again: nothing of it was done.
    assert stored == confirmed, f"done without an answer: {stored - confirmed}"


@pytest.fixture(scope="module")
def opened():
    house = House(today="2025-03-03")
    email = house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.serve()
    yield house, Visitor(house).sign_in(email)
    house.close()
