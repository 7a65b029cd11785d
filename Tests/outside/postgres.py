"""A private PostgreSQL server in a temporary folder, to use, stop, cut off and kill. Ends with whoever started it.

`python3 Tests/outside/postgres.py COMMAND…` runs a command with such a server, whose address is in
`OPSTAP_TEST_POSTGRES`. That one forgets everything in a power cut, and is the faster for it: many tests make databases.
With `--lasting` before the command it forgets nothing: for who measures.
"""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

USER, PASSWORD = "opstap_owner", "alleen-voor-deze-test"
SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
max_connections = 400
shared_buffers = 32MB
max_wal_size = 256MB
log_min_messages = warning
fsync = {lasting}
full_page_writes = {lasting}
synchronous_commit = on
recovery_init_sync_method = syncfs
"""


def programs() -> Path:
    """Where Debian keeps the programs of the newest PostgreSQL that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    assert found, "PostgreSQL is missing: install the package postgresql-15"
    return found[-1].parent


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def memory() -> str | None:
    """Where files lie in memory, if that has room: databases that come and go are hundreds of files each."""
    place = Path("/dev/shm")
    return str(place) if place.is_dir() and shutil.disk_usage(place).free > 4 << 30 else None


class Postgres:
    """`is_lasting`: whether a power cut or a crash leaves it what was confirmed."""

    def __init__(self, is_lasting: bool = True):
        self._bin = programs()
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="opstap-postgres-", dir=None if is_lasting else memory()))
        self._data = self.folder / "data"
        self._log = self.folder / "server.log"
        self._server: subprocess.Popen | None = None
        # The server refuses to run as root. It ends when whoever started it ends, also without a word.
        self._as_server = ["setpriv", "--pdeathsig=QUIT"]
        if os.geteuid() == 0:
            server = pwd.getpwnam("postgres")
            os.chown(self.folder, server.pw_uid, server.pw_gid)
            self._as_server += [f"--reuid={server.pw_uid}", f"--regid={server.pw_gid}", "--clear-groups"]
        try:
            key = self.folder / "password"
            key.write_text(PASSWORD)
            key.chmod(0o644)
            self._run("initdb", "--pgdata", self._data, "--username", USER, "--pwfile", key,
                      "--auth-local=scram-sha-256", "--auth-host=scram-sha-256", "--data-checksums",
                      "--encoding=UTF8", "--locale=C.UTF-8")
            with open(self._data / "postgresql.conf", "a") as conf:
                conf.write(SETTINGS.format(port=self.port, folder=self.folder, lasting="on" if is_lasting else "off"))
            self.start()
        except BaseException:
            self.close()
            raise

    def _words(self, name: str, *arguments) -> list[str]:
        return [*self._as_server, str(self._bin / name), *map(str, arguments)]

    def _run(self, name: str, *arguments):
        done = subprocess.run(self._words(name, *arguments), capture_output=True, text=True, cwd="/", timeout=120)
        assert done.returncode == 0, f"{name}: {done.returncode}\n{done.stdout}\n{done.stderr}"

    # --- the server

    def start(self, within: float = 60) -> "Postgres":
        """Returns once it takes connections."""
        with open(self._log, "ab") as log:
            # Our own child, so that its end is seen: elsewhere nobody may collect what was killed.
            self._server = subprocess.Popen(
                self._words("postgres", "-D", self._data), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")
        deadline = time.monotonic() + within
        ask = [str(self._bin / "pg_isready"), "--quiet", "--host=127.0.0.1", f"--port={self.port}", "--timeout=1"]
        while subprocess.run(ask).returncode != 0:
            assert self.is_running and time.monotonic() < deadline, self.log()[-2000:]
            time.sleep(0.05)
        return self

    def stop(self, mode: str = "fast"):
        """`fast` ends connections orderly, `immediate` as a crash does."""
        self._server.send_signal({"fast": signal.SIGINT, "immediate": signal.SIGQUIT}[mode])
        self._server.wait(timeout=60)

    def restart(self, mode: str = "fast"):
        self.stop(mode)
        self.start()

    def kill(self):
        """Kills the server and everything of it, as a power cut would end it; `start` starts it again."""
        family = [process for process, parent in _parents().items() if parent == self._server.pid]
        self._server.kill()
        for process in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._server.wait(timeout=20)
        while any(Path(f"/proc/{process}/exe").exists() for process in family):
            time.sleep(0.02)

    def kill_connection(self, process: int):
        """Kills the server's process of one connection. The server then cuts all others too, and recovers."""
        assert _parents().get(process) == self._server.pid, f"{process} is no connection of this server"
        os.kill(process, signal.SIGKILL)

    @property
    def is_running(self) -> bool:
        return self._server is not None and self._server.poll() is None

    def log(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def close(self):
        if self.is_running:
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> "Postgres":
        return self

    def __exit__(self, *_):
        self.close()

    # --- its databases

    def address(self, database: str = "postgres", user: str = USER, password: str = PASSWORD) -> str:
        return f"postgres://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def make(self, database: str) -> str:
        """Makes an empty database; its address."""
        self.rows(f'CREATE DATABASE "{database}"')
        return self.address(database)

    def rows(self, statement: str, database: str = "postgres") -> list[tuple[str, ...]]:
        """What a statement gives, every value as text."""
        done = subprocess.run(
            [str(self._bin / "psql"), "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\x1f",
             "--set=ON_ERROR_STOP=1", "--command", statement, self.address(database)],
            capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{statement}: {done.stderr}"
        return [tuple(line.split("\x1f")) for line in done.stdout.splitlines()]

    def connections(self, database: str, where: str = "TRUE") -> list[int]:
        """The server's processes for the connections to a database, except the one that asks."""
        found = self.rows(
            f"SELECT pid FROM pg_stat_activity WHERE datname = '{database}' AND pid <> pg_backend_pid() AND {where}")
        return [int(process) for (process,) in found]


def _parents() -> dict[int, int]:
    """Of each process which one started it."""
    found = {}
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            with contextlib.suppress(OSError):
                found[int(process.name)] = int((process / "stat").read_text().rpartition(")")[2].split()[1])
    return found


def main(command: list[str]) -> int:
    is_lasting = command[:1] == ["--lasting"]
    command = command[is_lasting:]
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    # A signal to this program ends the command and the server as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Postgres(is_lasting=is_lasting) as server:
        environment = {**os.environ, "OPSTAP_TEST_POSTGRES": server.make("opstap_test")}
        child = subprocess.Popen(command, env=environment)
        try:
            return child.wait()
        finally:
            if child.poll() is None:
                child.terminate()
                child.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
