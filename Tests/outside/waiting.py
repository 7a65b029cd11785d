"""Waiting until something holds, and no longer than a test may take."""

import time
from typing import Callable


def wait_for(holds: Callable[[], object], within: float = 60, what: str = "what was waited for did not come"):
    """Looks again and again, and gives what was found; fails after `within` seconds."""
    deadline = time.monotonic() + within
    while not (found := holds()):
        assert time.monotonic() < deadline, what
        time.sleep(0.05)
    return found
