"""A house of its own for a test: a data folder, the command line, and a server on a free port."""

import json
import os
import re
import selectors
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from outside import engine

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests" / "Fixtures"
PROGRAMME = "reintegratie-door-werk"
PASSWORD = "vier woorden samen onthouden"

# Tables that change by looking: who looked, and who is signed in.
LOOKING = {"audit_lines", "audit_head", "sign_in_sessions", "sign_in_failures", "one_time_links", "health_marks", "known_devices"}


_demos: dict[tuple, "House"] = {}


def program() -> Path:
    """The program under test: OPSTAP_PROGRAM, or the debug build."""
    path = Path(os.environ.get("OPSTAP_PROGRAM", ROOT / ".build" / "debug" / "opstap"))
    assert path.exists(), f"{path} is missing: run swift build first, or set OPSTAP_PROGRAM"
    return path


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class House:
    """`environment`: what the program finds there besides ours. `under`: what to put before each command, such as a
    tracer that stands aside. `arguments`: what `serve` gets besides. `programmes`: the definitions it begins with. `like`: a
    house at rest of whose data it gets a copy."""

    def __init__(self, today: str | None = None, environment: dict[str, str] | None = None,
                 programmes: tuple[str, ...] = ("reintegratie-door-werk",), like: "House | None" = None):
        self._folder = tempfile.TemporaryDirectory(prefix="opstap-test-")
        self.folder = Path(self._folder.name)
        self.data = self.folder / "data"
        self.today = today
        definitions = self.folder / "home" / "Programmes"
        definitions.mkdir(parents=True)
        for programme in programmes:
            shutil.copy(ROOT / "Programmes" / f"{programme}.yaml", definitions)
        self.environment = {"OPSTAP_HOME": str(definitions.parent), **(environment or {})}
        if like is not None:
            shutil.copytree(like.data, self.data)
        self._reader: engine.FileReader | engine.ServerReader | None = None
        self._database = ""
        if engine.SERVER:
            self._database = engine.make_database(like._database if like else "")
            # From now on: of the server's log of changes it gives what was written since.
            self._reader = engine.ServerReader(self._database)
            self.environment["OPSTAP_DATABASE"] = self._database
        self.under: list[str] = []
        self.arguments: list[str] = []
        # Every test signs in; those about the second factor say "required".
        self.second_factor = "optional"
        self.address = ""
        self.greeting = ""
        self._server: subprocess.Popen | None = None

    @classmethod
    def demo(cls, today: str, programmes: tuple[str, ...] = (PROGRAMME,)) -> "House":
        """A house with the demo data of a day, not served yet. The demo is made once; each house gets a copy of it."""
        key = (today, programmes)
        if key not in _demos:
            _demos[key] = cls(today, programmes=programmes)
            _demos[key].done("demo", "--today", today)
        return cls(today, programmes=programmes, like=_demos[key])

    def command(self, *arguments, stdin: str | bytes | None = None) -> subprocess.CompletedProcess:
        """Runs `opstap` with the data folder of this house."""
        words = [str(a) for a in arguments]
        return subprocess.run(
            [*self.under, str(program()), *words, "--data", str(self.data)],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True, timeout=300, cwd=ROOT, env={**os.environ, **self.environment},
        )

    def done(self, *arguments, **options) -> str:
        """Runs a command that must succeed; its standard output."""
        result = self.command(*arguments, **options)
        words = " ".join(str(a) for a in arguments)
        assert result.returncode == 0, f"opstap {words}: {result.returncode}\n{result.stderr.decode()}"
        return result.stdout.decode()

    def json(self, *arguments, **options):
        return json.loads(self.done(*arguments, "--format", "json", **options))

    def add_user(self, name: str, role: str, institution: str = "") -> str:
        """Makes an account with `PASSWORD`; its address."""
        email = name.lower().replace(" ", ".") + "@voorbeeld.test"
        arguments = ["user", "add", "--name", name, "--email", email, "--role", role, "--password-stdin"]
        if institution:
            arguments += ["--institution", institution]
        self.done(*arguments, stdin=PASSWORD + "\n")
        return email

    def serve(self, today: str | None = None, within: float = 60) -> "House":
        """Starts the server and waits until it says that it is ready."""
        self.today = today or self.today
        # A server with a public address says that one, and not on which port it listens.
        port = free_port() if "--public-address" in self.arguments else 0
        arguments = [*self.under, str(program()), "serve", "--port", str(port), "--data", str(self.data),
                     "--second-factor", self.second_factor, *self.arguments]
        if self.today:
            arguments += ["--today", self.today]
        log = open(Path(self._folder.name) / "server.log", "ab")
        self._server = subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=log, cwd=ROOT, env={**os.environ, **self.environment})
        log.close()
        self.greeting = self._read_greeting(within)
        found = re.search(r"(https?)://localhost:(\d+)", self.greeting) or port and re.search(r"(https?)://", self.greeting)
        assert found, f"the server said no address: {self.greeting!r}\n{self.log()}"
        self.port = port or int(found.group(2))
        self.address = f"{found.group(1)}://localhost:{self.port}"
        return self

    def _read_greeting(self, within: float) -> str:
        text, deadline = b"", time.monotonic() + within
        stream = self._server.stdout
        os.set_blocking(stream.fileno(), False)
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while time.monotonic() < deadline:
                # A little longer than the address: what follows it is part of the greeting.
                if not selector.select(timeout=0.3 if b"://" in text else 1):
                    if b"://" in text or self._server.poll() is not None:
                        break
                    continue
                piece = stream.read()
                if piece == b"":
                    break
                text += piece or b""
        return text.decode()

    @property
    def process(self) -> int:
        """The server's process id."""
        return self._server.pid

    @property
    def is_serving(self) -> bool:
        return self._server is not None and self._server.poll() is None

    def log(self) -> str:
        path = Path(self._folder.name) / "server.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def end(self, how: int = signal.SIGTERM) -> int:
        """Ends the server; its exit code."""
        if self._server is None:
            return 0
        self._server.send_signal(how)
        try:
            code = self._server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._server.kill()
            code = self._server.wait()
        self._server.stdout.close()
        self._server = None
        return code

    def travel(self, today: str) -> "House":
        """Serves the same data on another day."""
        self.end()
        return self.serve(today)

    def close(self):
        self.end()
        if self._reader is not None:
            self._reader.close()
        if self._database:
            engine.drop_database(self._database)
        self._folder.cleanup()

    @property
    def reader(self) -> engine.FileReader | engine.ServerReader:
        """Of the database that the program finds: on a server where its environment names one."""
        server = self.environment.get("OPSTAP_DATABASE")
        place = server or f"{self.data}/opstap.sqlite"
        if self._reader is None or self._reader.place != place:
            if self._reader is not None:
                self._reader.close()
            self._reader = engine.ServerReader(place) if server else engine.FileReader(place)
        return self._reader

    def rows(self, query: str, *values) -> list[tuple]:
        """Reads the database beside the server; each `?` is one of the values."""
        return self.reader.rows(query, values)

    def tables(self) -> list[str]:
        return [name for (name,) in self.rows(self.reader.table_names)]

    def columns(self, table: str) -> list[str]:
        """The columns of a table, in the order of `SELECT *`."""
        return [name for (name,) in self.rows(self.reader.column_names, table)]

    def contents(self) -> dict[str, list]:
        """Everything stored, table by table, apart from who looked and who is signed in."""
        return {n: sorted(self.rows(f'SELECT * FROM "{n}"'), key=repr) for n in self.tables() if n not in LOOKING}


def difference(before: dict[str, list], after: dict[str, list]) -> dict[str, list]:
    """The rows that one has and the other has not."""
    found = {}
    for table in before.keys() | after.keys():
        old, new = set(before.get(table, [])), set(after.get(table, []))
        if old != new:
            found[table] = sorted(old ^ new, key=repr)[:5]
    return found
