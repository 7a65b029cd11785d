"""A PostgreSQL server that is cut off, restarted and killed while people are at work: what was confirmed is there, and
the program finds its way back by itself."""

import signal
import subprocess
import threading
import time

import pytest

from outside.house import House
from outside.postgres import Postgres
from outside.referrers import Referrers, refer
from outside.tracing import injected
from outside.waiting import wait_for
from outside.wire import Visitor

BEARS = (200, 503)


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


@pytest.fixture(scope="module")
def opened(server):
    house = House(today="2025-03-03")
    house.environment["OPSTAP_DATABASE"] = server.make("huis")
    email = house.add_user("Vera Wijzer", "referrer", "VDAB")
    house.serve()
    yield house, Visitor(house).sign_in(email)
    house.close()


def stored(server: Postgres) -> set[str]:
    """The referrals that are there; each must be there whole."""
    halves = server.rows(
        "SELECT r.id FROM referrals r WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.referral_id = r.id)"
        " OR NOT EXISTS (SELECT 1 FROM audit_lines a WHERE a.subject = r.id)", "huis")
    assert not halves
    return {row for (row,) in server.rows("SELECT id FROM referrals", "huis")}


class Held:
    """While this lasts, whoever writes a referral waits in the middle of a transaction."""

    def __init__(self, server: Postgres):
        self._server = server

    def __enter__(self) -> "Held":
        self._psql = subprocess.Popen(
            ["psql", "--no-psqlrc", "--quiet", self._server.address("huis")], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._psql.stdin.write("BEGIN; LOCK TABLE referrals IN EXCLUSIVE MODE;\n\\echo held\n")
        self._psql.stdin.flush()
        assert self._psql.stdout.readline() == "held\n"
        return self

    def waiting(self) -> list[int]:
        return self._server.connections("huis", "wait_event_type = 'Lock' AND application_name = 'opstap'")

    def __exit__(self, *_):
        self._psql.kill()
        self._psql.communicate()


def test_a_connection_killed_in_mid_transaction_leaves_all_of_an_act_or_nothing(server, opened):
    house, vera = opened
    for number in range(3):
        acts = [refer(vera, f"Tevoren{chr(97 + number)}")]
        before = stored(server)
        with Held(server) as held:
            writer = threading.Thread(target=lambda: acts.append(refer(vera, f"Midden{chr(97 + number)}")), daemon=True)
            writer.start()
            wait_for(held.waiting)
            server.kill_connection(held.waiting()[0])
        writer.join(timeout=60)
        assert acts[0].is_confirmed and acts[1].status in (303, *BEARS), acts
        new = stored(server) - before
        assert acts[0].id in before and new == ({acts[1].id} if acts[1].is_confirmed else set()), acts
    assert house.is_serving
    wait_for(lambda: Visitor(house).get("/health").status == 200, within=60)


@pytest.mark.parametrize("how", ["immediate", "fast", "kill"])
def test_a_restart_under_writes_loses_nothing_that_was_confirmed(server, opened, how):
    house, vera = opened
    before = stored(server)
    referrers = Referrers(house, vera, count=3, prefix=f"Her{how}", bears=BEARS).start().wait_for(15)
    if how == "kill":
        server.kill()
        server.start()
    else:
        server.restart(how)
    # By itself, without a restart of the program.
    referrers.wait_for(len(referrers.confirmed) + 15).stop()
    confirmed = {act.id for act in referrers.confirmed}
    new = stored(server) - before
    print(f"{how}: {len(confirmed)} confirmed, {sum(act.status == 503 for act in referrers.acts)} refused meanwhile")
    assert confirmed <= new, f"confirmed and lost: {confirmed - new}"
    # One act is written at a time; of that one nobody may have been able to ask in time what became of it.
    assert len(new - confirmed) <= 1, f"stored, and the page said it was not: {new - confirmed}"
    assert house.is_serving


@pytest.fixture
def lazy_log(server):
    """Nobody but who commits writes the log of the server, so that a commit can be caught before any of it is written."""
    for statement in ("ALTER SYSTEM SET wal_writer_delay = '10s'", "SELECT pg_reload_conf()"):
        server.rows(statement)
    yield
    for statement in ("ALTER SYSTEM RESET wal_writer_delay", "SELECT pg_reload_conf()"):
        server.rows(statement)


def is_caught(server, writer: int) -> bool:
    """Whether a commit of this connection waits until it may write, within twenty seconds."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if server.connections("huis", f"pid = {writer} AND wait_event = 'WALWrite'"):
            return True
        time.sleep(0.05)
    return False


def test_an_act_whose_commit_was_lost_in_a_crash_is_never_confirmed(server, opened, lazy_log):
    """The server forgets that there was such a transaction and gives its number to the next one, of those that wait behind it:
    what became of that one says nothing of this one."""
    house, vera = opened
    before, acts = stored(server), []
    assert refer(vera, "Voorafgaand").is_confirmed
    # The one that wrote last, of those that ever did.
    at_rest = ("application_name = 'opstap' AND state = 'idle' AND query LIKE '%pg_advisory_unlock%'"
               " ORDER BY state_change DESC")

    def one(name: str) -> threading.Thread:
        visitor = Visitor(house)
        visitor.cookies = dict(vera.cookies)
        thread = threading.Thread(target=lambda: acts.append(refer(visitor, name)), daemon=True)
        thread.start()
        return thread

    # Another connection may be the one that writes, where the machine is busy: then once more, with somebody else, for who was
    # stored already would be asked about and not written.
    for number in range(5):
        writer = wait_for(lambda: server.connections("huis", at_rest))[0]
        with injected(writer, f"delay_enter={60 * 1_000_000}", "pwrite64,pwritev"):
            threads = [one(f"Verzonken{chr(97 + number)}")]
            if is_caught(server, writer):
                threads += [one(f"Achter{letter}") for letter in "abcde"]
                time.sleep(1.5)  # they stand behind it by now
                assert not acts, "something was answered while nothing could be written"
                server.kill()
                break
        threads[0].join(timeout=60)
        assert not threads[0].is_alive(), "an answer did not come within a minute"
        acts.clear()
    else:
        pytest.fail("no commit was caught")
    server.start()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive(), "an answer did not come within a minute"
    assert len(acts) == 6 and {act.status for act in acts} <= {303, *BEARS}, acts
    confirmed, new = {act.id for act in acts if act.is_confirmed}, stored(server) - before
    assert confirmed <= new, f"confirmed and lost: {[act.name for act in acts if act.id in confirmed - new]}"
    wait_for(lambda: Visitor(house).get("/health").status == 200, within=60)


def test_without_a_server_pages_say_so_and_health_is_red_until_it_is_back(server, opened):
    house, vera = opened
    server.stop()
    try:
        assert refer(vera, "Weg").status == 503
        # A good look is believed for ten seconds.
        wait_for(lambda: Visitor(house).get("/health").status == 503, within=30)
        assert house.is_serving
    finally:
        server.start()
    wait_for(lambda: Visitor(house).get("/health").status == 200, within=60)
    assert refer(vera, "Terug").is_confirmed
    assert house.end(signal.SIGTERM) == 0
