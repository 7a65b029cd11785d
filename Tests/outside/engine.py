"""On which engine the houses of the tests stand: a file of SQLite each, or a database each on the server whose address is in
`OPSTAP_TEST_POSTGRES`, as `python3 Tests/outside/postgres.py COMMAND…` sets it. And how a test reads beside the program."""

import contextlib
import itertools
import json
import os
import sqlite3
import subprocess
import threading
import time
from pathlib import Path

import pytest

SERVER = os.environ.get("OPSTAP_TEST_POSTGRES", "")
_numbers = itertools.count(1)


def left_out_on_server(why: str) -> pytest.MarkDecorator:
    """For tests that would say nothing more where the houses stand on a server; the run says why it left them out."""
    return pytest.mark.skipif(bool(SERVER), reason=f"left out on PostgreSQL: {why}")


def make_database(template: str = "") -> str:
    """Makes a database on the server, empty or with all that another one holds; its address."""
    name = f"house_{os.getpid()}_{next(_numbers)}"
    like = f' TEMPLATE "{template.rpartition("/")[2]}"' if template else ""
    _psql(SERVER, f'CREATE DATABASE "{name}"{like}')
    return f"{SERVER.rpartition('/')[0]}/{name}"


def drop_database(address: str):
    _psql(SERVER, f'DROP DATABASE "{address.rpartition("/")[2]}" WITH (FORCE)')


def _psql(address: str, statement: str):
    done = subprocess.run([*PSQL, "--command", statement, address], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{statement}: {done.stderr}"


PSQL = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]


class FileReader:
    """Reads the file of the embedded engine."""

    table_names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    column_names = "SELECT name FROM pragma_table_info(?) ORDER BY cid"

    def __init__(self, place: str):
        self.place = place

    def rows(self, query: str, values: tuple) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(f"file:{self.place}?mode=ro", uri=True, timeout=10)) as connection:
            return connection.execute(query, values).fetchall()

    def files(self) -> list[Path]:
        """What the database is written in, beside the folder of the house."""
        return []

    def are_among(self, files: list[Path]) -> bool:
        """Whether these have all that the database is written in while it is in use."""
        return {"opstap.sqlite", "opstap.sqlite-wal"} <= {file.name for file in files}

    def close(self):
        pass


class ServerReader:
    """Reads a database on a server, by one `psql` that stays."""

    table_names = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
    column_names = ("SELECT attname FROM pg_attribute WHERE attrelid = CAST(CAST(? AS TEXT) AS regclass) AND attnum > 0"
                    " AND NOT attisdropped ORDER BY attnum")

    def __init__(self, place: str):
        self.place = place
        self._began = time.time()
        self._psql: subprocess.Popen | None = None
        self._turn = threading.Lock()

    def rows(self, query: str, values: tuple) -> list[tuple]:
        texts = query.split("?")
        assert len(texts) == len(values) + 1, f"{len(values)} values for {query}"
        whole = texts[0] + "".join(literal(value) + text for value, text in zip(values, texts[1:]))
        # As an object each row tells numbers from texts, and a missing one from an empty one. What it holds stays in order.
        asked = f"SELECT row_to_json(whole_row) FROM ({whole}) whole_row"
        return [json.loads(line, object_pairs_hook=lambda pairs: tuple(value for _, value in pairs)) for line in self._told(asked)]

    def _told(self, asked: str) -> list[str]:
        with self._turn:
            if self._psql is None or self._psql.poll() is not None:
                self._psql = subprocess.Popen(
                    [*PSQL, self.place], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                    env={**os.environ, "PGOPTIONS": "-c default_transaction_read_only=on"})
            self._psql.stdin.write(f"{asked};\n\\echo told\n")
            self._psql.stdin.flush()
            lines = []
            while (line := self._psql.stdout.readline()) != "told\n":
                assert line, f"{asked}: {self._psql.stderr.read()}"
                lines.append(line)
            return lines

    def files(self) -> list[Path]:
        """Of this database, of the log of changes since this reader was made, and whatever else lies in the server's folder."""
        (data, own), = self.rows("SELECT current_setting('data_directory'),"
                                 " (SELECT oid FROM pg_database WHERE datname = current_database())", ())
        _psql(self.place, "CHECKPOINT")
        others = {folder for folder in Path(data, "base").iterdir() if folder.name.isdigit() and int(folder.name) != int(own)}
        files = [file for file in Path(data).parent.rglob("*") if not others & set(file.parents)]
        return [file for file in files if "pg_wal" not in file.parts or self._is_since(file)]

    def _is_since(self, file: Path) -> bool:
        with contextlib.suppress(FileNotFoundError):
            return file.is_file() and file.stat().st_mtime >= self._began
        return False

    def are_among(self, files: list[Path]) -> bool:
        return {"base", "pg_wal"} <= {part for file in files for part in file.parts}

    def close(self):
        if self._psql is not None:
            self._psql.kill()
            self._psql.communicate()
            self._psql = None


def literal(value) -> str:
    """A value as it stands in a statement; the server takes it for what stands beside it."""
    return "NULL" if value is None else "'" + str(value).replace("'", "''") + "'"
