"""`./run` as a newcomer meets it: what it installs, builds and asks, and how fast it starts again. Compiler and apt are played, the
program is the real one."""

import os
import pty
import re
import selectors
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest

from outside.house import PROGRAMME, ROOT, program

SWIFT = """#!/bin/sh
case $1 in
--version) echo "Swift version ${PLAYED_SWIFT:-6.3.1}" ;;
*) echo "swift $*" >>"$PLAYED" ;;
esac
"""
# Says of one package that it is not there.
DPKG = """#!/bin/sh
for word; do package=$word; done
[ "$package" = "$PLAYED_MISSING" ] || printf installed
"""
APT = """#!/bin/sh
echo "apt-get $*" >>"$PLAYED"
echo "E: a word of apt"
exit "${PLAYED_APT:-0}"
"""
SUDO = '#!/bin/sh\nexec "$@"\n'


class Clone:
    """A clone whose release was built, with played tools before those of the machine."""

    def __init__(self, folder: Path):
        self.root, self.data, self.log = folder / "clone", folder / "data", folder / "played"
        (self.root / "scripts").mkdir(parents=True)
        (self.root / "Sources").mkdir()
        (self.root / "Programmes").mkdir()
        (self.root / ".build" / "release").mkdir(parents=True)
        for file in ("run", "scripts/provide.sh", "Package.swift", f"Programmes/{PROGRAMME}.yaml"):
            shutil.copy(ROOT / file, self.root / file)
        (self.root / "Sources" / "Main.swift").write_text("// Made for a test.\n")
        (self.root / ".build" / "release" / "opstap").symlink_to(program())
        tools = folder / "tools"
        tools.mkdir()
        for name, text in (("swift", SWIFT), ("dpkg-query", DPKG), ("apt-get", APT), ("sudo", SUDO)):
            (tools / name).write_text(text)
            (tools / name).chmod(0o755)
        self.environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "PLAYED": str(self.log)}
        self._started: list[subprocess.Popen] = []

    def call(self, *words: str, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run([str(self.root / "run"), *words], capture_output=True, stdin=subprocess.DEVNULL, timeout=120,
                              text=True, env={**self.environment, **environment})

    def start(self, *words: str, until: str = "://localhost", answer: str | None = None, within: float = 300) -> str:
        """Starts it, answers what it asks where it is given a terminal to ask on, and waits for a word; what it said by then."""
        inner = outer = None
        if answer is not None:
            outer, inner = pty.openpty()
        process = subprocess.Popen(
            [str(self.root / "run"), "--port", "0", "--data", str(self.data), *words], env=self.environment,
            stdin=subprocess.DEVNULL if inner is None else inner, stdout=subprocess.PIPE if inner is None else inner,
            stderr=subprocess.STDOUT)
        self._started.append(process)
        stream = process.stdout.fileno() if outer is None else outer
        said, deadline = "", time.monotonic() + within
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while not re.search(until, said):
                assert time.monotonic() < deadline and process.poll() is None, said
                if selector.select(timeout=1):
                    said += os.read(stream, 65536).decode(errors="replace")
                    if answer is not None and "[y/N]" in said:
                        os.write(outer, answer.encode() + b"\n")
                        answer = None
        return said

    def end(self):
        while self._started:
            process = self._started.pop()
            process.terminate()
            process.wait(timeout=30)

    @property
    def played(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def clone(tmp_path):
    clone = Clone(tmp_path)
    # The first call builds; the stamp it leaves is that of these sources.
    assert clone.call("--data", "/dev/null/no", "--port", "0").returncode != 0
    assert [line for line in clone.played if line.startswith("swift build --configuration release")], clone.played
    clone.log.unlink()
    yield clone
    clone.end()


def test_it_explains_itself_with_an_example(clone):
    result = clone.call("--help")
    assert result.returncode == 0 and not result.stderr
    for word in ("--demo", "--port", "--data", "Example: ./run"):
        assert word in result.stdout


@pytest.mark.parametrize("words", [["--bogus"], ["--port"], ["--port", "x"], ["--port=65536"], ["--port", "-1"], ["--data="]],
                         ids=" ".join)
def test_a_wrong_call_ends_with_2_before_anything_is_done(clone, words):
    result = clone.call(*words)
    assert result.returncode == 2 and result.stderr.strip() and not result.stdout.strip(), result
    assert clone.played == []


def test_a_port_that_is_taken_is_told_with_another(clone):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = clone.call("--port", str(port))
    assert result.returncode == 2 and str(port) in result.stderr and "./run --port" in result.stderr, result
    assert clone.played == []


def test_what_is_missing_is_installed_and_a_failing_apt_ends_it_with_its_words(clone):
    failed = clone.call("--port", "0", PLAYED_MISSING="libqrencode-dev", PLAYED_APT="100")
    assert failed.returncode == 1 and "libqrencode-dev" in failed.stderr and "a word of apt" in failed.stderr, failed
    clone.log.unlink()
    clone.call("--port", "0", "--data", "/dev/null/no", PLAYED_MISSING="libqrencode-dev")
    assert clone.played == ["apt-get update", "apt-get install --yes --no-install-recommends libqrencode-dev"]


@pytest.mark.parametrize("version", ["5.10.1", "6.2.4"])
def test_an_older_compiler_is_told(clone, version):
    result = clone.call("--port", "0", PLAYED_SWIFT=version)
    assert result.returncode == 1 and "6.3" in result.stderr and not clone.played, result


def test_it_builds_only_what_changed(clone):
    broken = ("--port", "0", "--data", "/dev/null/no")
    clone.call(*broken)
    assert clone.played == []
    (clone.root / "Sources" / "Main.swift").write_text("// Changed, and longer.\n")
    clone.call(*broken)
    assert len(clone.played) == 1 and clone.played[0].startswith("swift build")
    clone.call(*broken)
    assert len(clone.played) == 1


def test_a_house_that_can_not_be_opened_is_told_once(clone):
    result = clone.call("--port", "0", "--data", "/dev/null/no")
    assert result.returncode == 2 and result.stderr.count("/dev/null/no") == 1, result


def test_an_empty_house_without_a_terminal_greets_with_the_link_and_starts_again_in_seconds(clone):
    said = clone.start(until=r"/eerste-beheerder/\S+")
    assert "[y/N]" not in said and "demo.test" not in said
    clone.end()
    began = time.monotonic()
    clone.start()
    assert time.monotonic() - began < 10 and clone.played == []


def test_on_a_terminal_it_offers_the_demo_and_nothing_is_made_without_a_yes(clone):
    said = clone.start(answer="", until=r"/eerste-beheerder/\S+")
    assert "[y/N]" in said and "demo.test" not in said
    clone.end()
    said = clone.start(answer="j", until=r"@demo\.test[\s\S]*://localhost:\d+[\s\S]*@demo\.test")
    assert "[y/N]" in said
    clone.end()
    said = clone.start("--demo", until=r"@demo\.test")
    assert "not empty" in said and "[y/N]" not in said
