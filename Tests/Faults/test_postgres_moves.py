"""A house that goes to a PostgreSQL server and back, also when it is cut off on the way; and the program there, as a user of
the server who can't change the audit log."""

import os
import shutil
import subprocess

import pytest

from outside.canaries import found_in
from outside.house import FIXTURES, PROGRAMME, ROOT, House, program
from outside.postgres import Postgres
from outside.referrers import refer
from outside.wire import Visitor

# What a move, a backup or a round of the day notes of itself, and what every database has of its own.
NOTED = {"audit_head", "backups", "health_marks", "schema_steps", "form_submissions", "match_runs", "figure_changes"}
WORKER, SECRET = "opstap_app", "alleen-bijschrijven"


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(scope="module")
def filled():
    """A house on SQLite with a list of people in it, at rest."""
    house = House(today="2025-03-03")
    house.add_user("Vera Wijzer", "referrer", "VDAB")
    taken = house.command("import", "referrals", FIXTURES / "aanmeldingen-reintegratie.csv", "--programme", PROGRAMME)
    assert taken.returncode == 1, taken
    yield house
    house.close()


def on(house: House, address: str, *arguments) -> subprocess.CompletedProcess:
    """Runs a command on the database at an address, with the keys of a house."""
    return subprocess.run([str(program()), *map(str, arguments), "--data", str(house.data)], cwd=ROOT, timeout=120,
                          capture_output=True, env={**os.environ, **house.environment, "OPSTAP_DATABASE": address})


def cut_off(house: House, number: int, *arguments) -> bool:
    """Whether a command was killed at the so many-eth message that one of its threads sends."""
    result = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=sendto",
         "-e", f"inject=sendto:signal=SIGKILL:when={number}", str(program()), *map(str, arguments), "--data",
         str(house.data)],
        cwd=ROOT, env={**os.environ, **house.environment}, capture_output=True, timeout=120)
    return result.returncode != 0


def is_half_arrived(server: Postgres, database: str) -> bool:
    if server.rows("SELECT to_regclass('schema_steps') IS NULL", database) == [("t",)]:
        return False
    return server.rows("SELECT name FROM schema_steps WHERE position = 0", database) != []


def contents(house: House) -> dict[str, list]:
    return {name: rows for name, rows in house.contents().items() if name not in NOTED}


def test_a_house_moves_to_a_server_goes_on_where_it_was_cut_off_and_comes_back_the_same(server, filled):
    halves, backup = 0, filled.folder / "een.opstap-backup"
    filled.done("backup", backup)
    # Far enough apart to meet the making of the schema and the copying, and never the same place.
    for number in range(60, 6000, 250):
        database = f"verhuis{number}"
        address = server.make(database)
        words = ["move", "--from", filled.data, "--to", address]
        was_cut = cut_off(filled, number, *words)
        if is_half_arrived(server, database):
            halves += 1
            for refused in (on(filled, address, "user", "list"), on(filled, address, "restore", backup),
                            filled.command("move", "--from", address, "--to", filled.folder / "nergens")):
                said = refused.stderr.decode()
                assert refused.returncode == 2 and "half aangekomen" in said and "⟦" not in said, refused
            moved = filled.json(*words)["tables"]
            assert moved["referrals"] == filled.rows("SELECT COUNT(*) FROM referrals")[0][0] > 50
            assert not is_half_arrived(server, database)
        if not was_cut:
            break
        server.rows(f'DROP DATABASE "{database}" WITH (FORCE)')
    assert not was_cut, "the last one was cut off as well; the test did not reach the end"
    assert halves > 1, "hardly any move was cut off on the way; the test proves nothing"
    print(f"{halves} moves were cut off on the way")

    # It is served there, and what was confirmed comes back with the rest.
    house, back = House(today="2025-03-03"), House()
    try:
        house.data.mkdir(mode=0o700)
        shutil.copy2(filled.data / "opstap.keys", house.data / "opstap.keys")
        house.environment["OPSTAP_DATABASE"] = address
        house.serve()
        act = refer(Visitor(house).sign_in("vera.wijzer@voorbeeld.test"), "Verhuisd")
        assert act.is_confirmed and house.end() == 0
        assert house.json("check", "--deep")["faults"] == []
        house.done("move", "--from", address, "--to", back.data)
        shutil.copy2(house.data / "opstap.keys", back.data / "opstap.keys")
        assert back.rows("SELECT COUNT(*) FROM referrals WHERE id = ?", act.id) == [(1,)]
        before, after = contents(filled), contents(back)
        assert before.keys() == after.keys()
        lost = {name for name in before if not set(before[name]) <= set(after[name])}
        assert lost == set(), f"rows that were there are other ones now: {lost}"
        assert back.json("check", "--deep")["faults"] == [] and back.json("audit", "verify")["faults"] == 0
    finally:
        house.close()
        back.close()


def refused_to_worker(server: Postgres, database: str, statement: str) -> str:
    done = subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", statement,
                           server.address(database, WORKER, SECRET)], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0, f"{statement} was done"
    return done.stderr


@pytest.fixture(scope="module")
def restricted(server):
    """A house whose program is a user of the server that was let in by `grant`, while the server writes down every statement
    with its values."""
    for statement in ("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()",
                      f"CREATE ROLE {WORKER} LOGIN PASSWORD '{SECRET}'"):
        server.rows(statement)
    house = House(today="2025-03-03")
    house.environment["OPSTAP_DATABASE"] = server.make("werker")
    house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.add_user("Karel Leider", "coordinator")
    assert house.json("grant", WORKER) == {"user": WORKER}
    house.environment["OPSTAP_DATABASE"] = server.address("werker", WORKER, SECRET)
    house.serve()
    yield house
    house.close()


def test_the_program_works_as_a_user_who_can_only_add_to_the_audit_log(server, restricted, tmp_path):
    house = restricted
    vera, karel = (Visitor(house).sign_in(f"{name}@voorbeeld.test") for name in ("vera.wijzer", "karel.leider"))
    act = refer(vera, "Bijgeschreven")
    assert act.is_confirmed and "Bijgeschreven" in karel.get("/aanmeldingen").text
    for statement in ("UPDATE audit_lines SET actor_name = 'Niemand'", "DELETE FROM audit_lines", "TRUNCATE audit_lines",
                      "DROP TABLE audit_lines", "ALTER TABLE audit_lines DISABLE TRIGGER ALL"):
        said = refused_to_worker(server, "werker", statement)
        assert "permission denied" in said or "must be owner" in said, said
    # What an operator asks of the house works as that user too.
    assert house.json("keys", "rotate")["isNew"]
    assert karel.get(f"/aanmeldingen/{act.id}").status == 200 and refer(vera, "Daarna").is_confirmed
    made = house.json("backup", tmp_path / "een.opstap-backup")["tables"]
    assert {table["name"]: table["rows"] for table in made}["referrals"] == 2
    assert house.json("check", "--deep")["faults"] == []
    assert house.json("audit", "verify")["faults"] == 0
    assert Visitor(house).get("/health").status == 200 and house.is_serving


def test_nothing_that_was_written_stands_in_the_files_or_the_log_of_the_server(server, restricted):
    house = restricted
    vera = Visitor(house).sign_in("vera.wijzer@voorbeeld.test")
    assert refer(vera, "Kanarievogel").is_confirmed
    # A look by its name, and one that finds nobody.
    for text in ("Kanarievogel", "kanarievo"):
        vera.get(f"/aanmeldingen?zoek={text}")
    server.rows("CHECKPOINT")
    files = [f for f in server.folder.rglob("*") if f.is_file()]
    log = server.log()
    assert any("pg_wal" in f.parts for f in files) and "INSERT INTO referrals" in log, "it was not looked for where it could be"
    assert found_in(files, {"family name": "Kanarievogel", "reason": "Wil na vrijlating aan het werk"}) == []
