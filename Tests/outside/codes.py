"""An authenticator app: Debian's oathtool, which knows nothing of the house."""

import re
import subprocess
import time

from outside.wire import Answer, Visitor


def secret(page: str) -> str:
    """The seed that a page offers."""
    found = re.search(r"<code>([A-Z2-7 ]{32,})</code>", page)
    assert found, page[:2000]
    return found.group(1).replace(" ", "")


def code(seed: str, away: int = 0) -> str:
    """What the app shows, `away` seconds from now."""
    now = f"@{int(time.time()) + away}"
    done = subprocess.run(["oathtool", "--totp", "-b", "-N", now, seed], capture_output=True, check=True, timeout=10)
    return done.stdout.decode().strip()


def recovery_codes(page: str) -> list[str]:
    return re.findall(r"<li><code>([a-z0-9-]{19})</code></li>", page)


class App:
    """Somebody's app: gives each code once, and waits where the next has to come."""

    def __init__(self, seed: str):
        self.seed = seed
        self._last = 0

    def next(self) -> str:
        # The step after this one counts too, so most of the time nobody waits.
        step = max(int(time.time()) // 30, self._last + 1)
        while step > int(time.time()) // 30 + 1:
            time.sleep(0.5)
        self._last = step
        return code(self.seed, step * 30 - int(time.time()))


def enrol(visitor: Visitor, email: str, password: str) -> tuple[App, list[str], Answer]:
    """Gives the password, sets up the second factor, and is in: the app, the recovery codes and the last answer."""
    given = visitor.post("/aanmelden", [("email", email), ("wachtwoord", password), ("naar", "")])
    assert given.status == 303 and given.place == "/aanmelden/instellen", (given.status, given.place)
    app = App(secret(visitor.get("/aanmelden/instellen").text))
    done = visitor.fill("/aanmelden/instellen", code=app.next())
    assert done.status == 200, done.text[:500]
    return app, recovery_codes(done.text), done
