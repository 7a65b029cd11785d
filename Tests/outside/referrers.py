"""Referrers at work: each puts forward one person after another, and remembers what the pages confirmed."""

import http.client
import re
import threading
import time
import zlib
from dataclasses import dataclass
from urllib.parse import urljoin

from outside.house import House
from outside.people import referral
from outside.wire import Visitor, forms

NEW = "/aanmeldingen/nieuw"


@dataclass
class Act:
    """A referral: when it was sent and when the answer was there (seconds since 1970), and what came back."""

    name: str
    sent: float
    answered: float = 0
    status: int = 0
    id: str = ""

    @property
    def is_confirmed(self) -> bool:
        return bool(self.id)


def refer(visitor: Visitor, name: str) -> Act:
    """Puts forward one person with this family name, by a form of its own.

    Raises what the connection raises: then nobody said what became of it.
    """
    act = Act(name, sent=time.time())
    page = visitor.get(NEW)
    if page.status != 200:
        act.answered, act.status = time.time(), page.status
        return act
    form = next(form for form in forms(page.text) if urljoin(NEW, form.action) == NEW)
    act.sent = time.time()
    answer = visitor.post(NEW, referral(form, family=name, number=zlib.crc32(name.encode())))
    act.answered, act.status = time.time(), answer.status
    stored = re.match(r"/aanmeldingen/([0-9a-z-]+)", answer.place)
    if answer.status == 303 and stored:
        act.id = stored[1]
    return act


class Referrers:
    """Several at the same time, in a house that serves, on one session.

    `bears`: answers that may come and after which one goes on. 200: the page asks whether it is somebody known already.
    """

    def __init__(self, house: House, session: Visitor, count: int, prefix: str, bears: tuple[int, ...] = (200,)):
        self.acts: list[Act] = []
        self.faults: list[str] = []
        self._house, self._session, self._prefix = house, session, prefix
        self._bears = bears
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._work, args=(n,), daemon=True) for n in range(count)]

    def start(self) -> "Referrers":
        for thread in self._threads:
            thread.start()
        return self

    def stop(self) -> "Referrers":
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=60)
            assert not thread.is_alive(), "an answer did not come within a minute"
        assert not self.faults, self.faults
        return self

    def wait_for(self, count: int, within: float = 60) -> "Referrers":
        """Waits until so many were confirmed."""
        deadline = time.monotonic() + within
        while len(self.confirmed) < count:
            assert time.monotonic() < deadline, f"{len(self.confirmed)} of {count} confirmed; {self.faults}"
            time.sleep(0.02)
        return self

    @property
    def confirmed(self) -> list[Act]:
        return [act for act in list(self.acts) if act.is_confirmed]

    def _work(self, number: int):
        visitor = Visitor(self._house)
        visitor.cookies = dict(self._session.cookies)
        count = 0
        while not self._stop.is_set():
            name = f"{self._prefix}{chr(97 + number)}x{count}"
            count += 1
            try:
                act = refer(visitor, name)
            except (OSError, http.client.HTTPException):
                return  # the server is gone
            self.acts.append(act)
            if not act.is_confirmed and act.status not in self._bears:
                self.faults.append(f"{name}: {act.status}")
                return
