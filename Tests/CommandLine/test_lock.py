"""One process for each database: a second server ends with a message, and commands are carried out by the one that serves."""

import concurrent.futures
import json
import os
import re
import signal
import subprocess
import time

import pytest

from outside.house import FIXTURES, PROGRAMME, ROOT, House, program
from outside.wire import Visitor


def start(house: House, *arguments) -> subprocess.CompletedProcess:
    """A second program on the same folder, which has to end by itself."""
    return subprocess.run(
        [str(program()), *arguments, "--data", str(house.data)], capture_output=True, timeout=60, cwd=ROOT)


def add(house: House, number: int) -> tuple[int, bytes]:
    """Makes an account that has to choose a password yet: hashing one takes long."""
    result = house.command(
        "user", "add", "--name", f"Naam {number}", "--email", f"n{number}@voorbeeld.test", "--role", "coach")
    return result.returncode, result.stderr


def test_a_second_server_on_the_same_data_ends_with_a_message(empty_house):
    empty_house.serve()
    second = start(empty_house, "serve", "--port", "0")
    assert second.returncode == 2
    said = second.stderr.decode()
    assert str(empty_house.process) in said and str(empty_house.data) in said and "⟦" not in said
    assert not second.stdout.strip()
    assert Visitor(empty_house).get("/").status in (200, 303), "the first one goes on"


def test_a_server_notes_which_engine_it_stands_on_and_that_it_waits_for_the_disk(empty_house):
    empty_house.serve()
    start, = [line for line in empty_house.log().splitlines() if "engine.synchronous" in line]
    assert re.search(r"SQLite 3\.\d+\.\d+", start) and re.search(r"engine\.synchronous\W+2\b", start), start


def test_of_two_servers_that_start_at_once_one_serves(empty_house):
    empty_house.json("user", "list")
    both = [
        subprocess.Popen([str(program()), "serve", "--port", "0", "--data", str(empty_house.data)], cwd=ROOT,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(2)
    ]
    try:
        deadline = time.monotonic() + 45
        while all(p.poll() is None for p in both) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert sorted(p.poll() is None for p in both) == [False, True]
        assert [p.poll() for p in both if p.poll() is not None] == [2]
    finally:
        for process in both:
            process.kill()
            process.wait()


def test_a_command_beside_a_server_answers_as_it_does_alone(empty_house, tmp_path):
    empty_house.add_user("Nele Claes", "coach")
    alone = empty_house.command("user", "list", "--format", "json")
    refused = empty_house.command("user", "add", "--name", "N", "--email", "nele.claes@voorbeeld.test", "--role", "coach")
    wrong = empty_house.command("report", "kpi", "--programme", "bestaat-niet")
    empty_house.serve()
    for before, arguments in [
        (alone, ["user", "list", "--format", "json"]),
        (refused, ["user", "add", "--name", "N", "--email", "nele.claes@voorbeeld.test", "--role", "coach"]),
        (wrong, ["report", "kpi", "--programme", "bestaat-niet"]),
    ]:
        now = empty_house.command(*arguments)
        assert (now.returncode, now.stdout, now.stderr) == (before.returncode, before.stdout, before.stderr)
    assert empty_house.is_serving


def test_standard_input_travels_to_the_server(empty_house):
    empty_house.serve()
    email = empty_house.add_user("Ada Beheer", "administrator")
    assert Visitor(empty_house).sign_in(email).get("/beheer/gebruikers").status == 200
    none = empty_house.command(
        "user", "add", "--name", "B", "--email", "b@voorbeeld.test", "--role", "coach", "--password-stdin", stdin="")
    assert none.returncode == 1


def test_paths_of_a_call_are_those_of_the_caller(empty_house, tmp_path):
    empty_house.serve()
    (tmp_path / "lijst.csv").write_bytes((FIXTURES / "aanmeldingen-reintegratie.csv").read_bytes())
    result = subprocess.run(
        [str(program()), "import", "referrals", "lijst.csv", "--programme", PROGRAMME, "--refused", "terug.csv",
         "--format", "json", "--data", os.path.relpath(empty_house.data, tmp_path)],
        capture_output=True, timeout=120, cwd=tmp_path)
    assert result.returncode == 1, result.stderr.decode()
    refused = [row for row in json.loads(result.stdout) if row["verdict"] == "refused"]
    assert refused and (tmp_path / "terug.csv").stat().st_mode & 0o077 == 0
    assert empty_house.rows("SELECT COUNT(*) FROM referrals")[0][0] > 100


def test_commands_that_come_at_once_wait_for_one_another(empty_house):
    with concurrent.futures.ThreadPoolExecutor(5) as pool:
        assert list(pool.map(lambda number: add(empty_house, number), range(5))) == [(0, b"")] * 5
    assert len(empty_house.json("user", "list")) == 5


def test_commands_that_come_while_a_server_starts_or_ends_are_carried_out(empty_house):
    empty_house.json("user", "list")
    process = subprocess.Popen(
        [str(program()), "serve", "--port", "0", "--data", str(empty_house.data)], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for number in range(4):
            assert add(empty_house, number) == (0, b"")
        process.send_signal(signal.SIGTERM)
        for number in range(4, 6):
            assert add(empty_house, number) == (0, b"")
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
        process.wait()
    assert len(empty_house.json("user", "list")) == 6


def test_what_a_killed_server_leaves_is_in_nobodys_way(empty_house):
    empty_house.serve()
    empty_house.end(signal.SIGKILL)
    assert (empty_house.data / "opstap.sock").exists(), "the test proves nothing"
    assert add(empty_house, 1) == (0, b"")
    empty_house.serve()
    assert len(empty_house.json("user", "list")) == 1


def test_lock_socket_and_database_are_for_their_owner_only(empty_house):
    empty_house.data.mkdir(mode=0o755)
    empty_house.serve()
    for name in ("opstap.lock", "opstap.sock", "opstap.sqlite", "opstap.keys"):
        assert (empty_house.data / name).stat().st_mode & 0o077 == 0, name


def test_a_folder_with_a_long_name_takes_commands_too(empty_house):
    empty_house.data = empty_house.folder / ("lang" * 30) / "data"
    empty_house.serve()
    assert add(empty_house, 1) == (0, b"")
    assert len(empty_house.json("user", "list")) == 1


@pytest.mark.parametrize("arguments", [["restore", "x.opstap-backup"], ["move", "--from", "{data}", "--to", "{data}/else"]],
                         ids=["restore", "move"])
def test_what_needs_a_house_at_rest_is_refused_while_it_is_served(empty_house, tmp_path, arguments):
    empty_house.serve()
    made = tmp_path / "x.opstap-backup"
    empty_house.done("backup", made)
    words = [str(made) if a.startswith("x.") else a.format(data=empty_house.data) for a in arguments]
    result = empty_house.command(*words)
    assert result.returncode == 2 and str(empty_house.process) in result.stderr.decode(), result
    assert empty_house.json("user", "list") == []
