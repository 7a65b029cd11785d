"""The clock of a program: it runs, and can be set to any moment while the program runs."""

import functools
import os
import shutil
import struct
import subprocess
import tempfile
import time
from datetime import datetime
from pathlib import Path

from outside.house import House


_folder = tempfile.TemporaryDirectory(prefix="opstap-clock-")


@functools.cache
def library() -> Path:
    """`clock.c`, built for this run with the C compiler that Swift brings along."""
    compiler = shutil.which("clang") or shutil.which("cc")
    assert compiler, "a C compiler is missing: Swift's own clang, or cc"
    built = Path(_folder.name) / "clock.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", built, Path(__file__).with_suffix(".c")],
        check=True, timeout=120)
    return built


class Clock:
    """`start`: what the clock says at first, such as `2026-10-25T00:30:00+02:00`. Timers go on by the real clock."""

    def __init__(self, folder: Path, start: str):
        self._file = folder / "clock"
        self._file.write_bytes(bytes(8))
        self.set(start)
        self.environment = {
            "LD_PRELOAD": str(library()), "OPSTAP_TEST_CLOCK": str(self._file),
            # Days are days in Belgium, wherever the machine thinks it stands.
            "TZ": "Pacific/Auckland",
        }

    def set(self, moment: str) -> "Clock":
        self._write(datetime.fromisoformat(moment).timestamp() - time.time())
        return self

    def go(self, **step: float) -> "Clock":
        """Jumps by so many hours, minutes, seconds; back when they are negative."""
        seconds = step.get("hours", 0) * 3600 + step.get("minutes", 0) * 60 + step.get("seconds", 0)
        self._write(self._ahead + seconds)
        return self

    def _write(self, seconds: float):
        self._ahead = seconds
        # In place and at once: the program looks at these eight bytes.
        file = os.open(self._file, os.O_WRONLY)
        try:
            os.pwrite(file, struct.pack("=q", int(seconds * 1e9)), 0)
        finally:
            os.close(file)


class ClockedHouse(House):
    """A house with a clock of its own, for the server and the commands alike."""

    def __init__(self, start: str):
        super().__init__()
        self.clock = Clock(self.folder, start)
        self.environment.update(self.clock.environment)
