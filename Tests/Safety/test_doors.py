"""Every route of the house times everybody, with own and foreign records, by the list in doors.txt (promises 25, 26)."""

import json
import subprocess
from functools import partial

import pytest

from outside.doors import REACHED, ROLES, Doors, listed, routes, together
from outside.house import House, difference, program
from outside.records import PROGRAMMES, TODAY, Records
from outside.wire import Visitor


@pytest.fixture(scope="module")
def doors():
    """A demo house of its own: some doors do what they are for."""
    house = House.demo(TODAY, PROGRAMMES).serve()
    yield Doors(house)
    house.close()


@pytest.fixture(scope="module")
def records(doors):
    return Records(doors)


def test_every_route_is_in_the_list_and_nothing_else():
    closed, is_open = listed()
    house = {(r["method"], r["path"]): r.get("action") for r in routes() if not r["path"].startswith("/assets/")}
    assert {r for r, action in house.items() if action} == set(closed)
    assert {r for r, action in house.items() if not action} == is_open


def order(route: tuple[str, str]):
    """Pages first, then what forms do; what ends an account's ways in comes last, all other sessions at once at the very end."""
    method, path = route
    return (method == "POST", "steekproef" not in path, "mijn-account" in path, path.endswith("/sessies/einde"), path)


def test_everybody_finds_what_the_list_says_and_nothing_more(doors, records):
    closed, _ = listed()
    wrong = []
    for method, path in sorted(closed, key=order):
        address = records.address(path)
        if "x" in address.split("/"):
            wrong.append(f"the house has no record for {path}")
            continue
        marks = dict(zip(ROLES, closed[method, path]))
        # Who may not comes first: what another may could take the record away.
        asking = sorted(ROLES, key=lambda role: marks[role] == "+")
        ask = partial(doors.status, method=method, path=path, address=address)
        # Whoever sends something about the own account makes a hash of a password.
        statuses = together(ask, asking) if "mijn-account" in path else map(ask, asking)
        for role, status in zip(asking, statuses):
            if status not in (REACHED if marks[role] == "+" else {404}):
                wrong.append(f"{role}: {method} {path}: {status} ({address})")
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong)


def test_a_page_that_shows_people_left_a_line_each_time(doors, records):
    """Each look is a line, one to one (promise 31): counted around every page of the coach and the coordinator."""
    closed, _ = listed()
    audited = {r["path"] for r in routes() if r["audited"]}
    assert len(audited) > 40
    silent = []
    for method, path in sorted(closed):
        if method != "GET" or path not in audited:
            continue
        address = records.address(path)
        for role, mark in zip(ROLES, closed[method, path]):
            if mark != "+":
                continue
            (before,), = doors.house.rows("SELECT COUNT(*) FROM audit_lines")
            answer = doors.visitors[role].get(address)
            (after,), = doors.house.rows("SELECT COUNT(*) FROM audit_lines")
            if answer.status == 200 and after == before:
                silent.append(f"{role}: {path}")
    assert not silent, silent


# What a look may change: that it was made, and when the session was used last. /health tries whether writing works.
LOOKS = {"audit_lines", "audit_head", "health_marks"}


def stored(house: House) -> dict[str, list]:
    """Everything in the database but that."""
    found = {}
    for name in sorted(set(house.tables()) - LOOKS):
        columns = [c for c in house.columns(name) if c != "last_seen_at"]
        found[name] = sorted(house.rows(f'SELECT {", ".join(columns)} FROM "{name}"'), key=repr)
    return found


def test_reading_a_page_changes_nothing_but_the_log_and_the_use_of_the_session(doors, records):
    """A request that only asks is safe (promise 46): another site may have a browser send it. Every page is asked by
    everybody, also by whom it is not for."""
    closed, is_open = listed()
    asked = [records.address(path) for method, path in sorted(set(closed) | is_open) if method == "GET"]
    assert len(asked) > 70
    before = stored(doors.house)
    changes = {}
    for who, visitor in {**doors.visitors, "nobody": Visitor(doors.house)}.items():
        statuses = {address: visitor.get(address).status for address in asked}
        assert not {address: status for address, status in statuses.items() if status >= 500}
        after = stored(doors.house)
        if found := difference(before, after):
            changes[who] = found
        before = after
    assert not changes


def test_the_register_says_what_the_program_does():
    done = subprocess.run([str(program()), "policy", "--format", "json"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    register = {r["role"]: r for r in json.loads(done.stdout)}
    assert set(register) == {"coach", "coordinator", "referrer", "employer", "participant", "administrator",
                             "dataProtectionOfficer"}
    actions = {role: {a["word"] for a in r["actions"]} for role, r in register.items()}
    closed, _ = listed()
    columns = {"coach": "coach", "coordinator": "coordinator", "referrer": "referrer", "employer": "employer",
               "participant": "participant", "administrator": "administrator",
               "dataProtectionOfficer": "dataProtectionOfficer"}
    for route in routes():
        if not route.get("action"):
            continue
        marks = dict(zip(ROLES, closed[route["method"], route["path"]]))
        for role, column in columns.items():
            if marks[column] == "+":
                assert route["action"] in actions[role], f"{role} reaches {route['path']} without the right to"
    health = {role for role, r in register.items() if any(t["word"] == "health" for t in r["tiers"])}
    assert health == {"coach"}
    text = subprocess.run([str(program()), "policy"], capture_output=True, timeout=60).stdout.decode()
    assert "⟦" not in text and "Functionaris voor gegevensbescherming" in text
