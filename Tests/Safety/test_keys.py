"""The master keys: who may read them, what happens without them, and a new one while people work."""

import base64
import os
import threading

import pytest

from outside.house import PASSWORD, House
from outside.people import referral
from outside.seal import Opener
from outside.wire import Visitor, words


def keys_of(house: House) -> list[str]:
    return [line for line in (house.data / "opstap.keys").read_text().splitlines() if line and not line.startswith("#")]


def referred(house: House, email: str, count: int, first: int = 0) -> list[str]:
    """Refers people with a reason of their own; the reasons."""
    visitor, reasons = Visitor(house).sign_in(email), []
    for number in range(first, first + count):
        form = visitor.form("/aanmeldingen/nieuw")
        filled = {"reason": f"Reden nummer {number}."}
        pairs = [(k, v) for k, v in referral(form, family=f"Sleutel{chr(97 + number)}", number=number * 7919)
                 if k not in filled]
        answer = visitor.post(form.action, pairs + list(filled.items()))
        assert answer.status == 303, words(answer.text)[:600]
        reasons.append(filled["reason"])
    return reasons


@pytest.fixture
def house():
    house = House(today="2026-03-02")
    house.email = house.add_user("Vera Wijzer", "referrer", "VDAB")
    yield house
    house.close()


def test_a_new_master_key_while_people_work(house):
    house.serve()
    reasons = referred(house, house.email, 6)
    before = keys_of(house)
    later: list[str] = []
    writer = threading.Thread(target=lambda: later.extend(referred(house, house.email, 4, first=6)))
    writer.start()
    summary = house.json("keys", "rotate")
    writer.join(timeout=60)
    after = keys_of(house)
    assert after[1:] == before and after[0] not in before and summary["isNew"]
    assert (house.data / "opstap.keys").stat().st_mode & 0o777 == 0o600

    # A writer who was under way may have taken the old one: the next call finishes that.
    status = house.json("keys", "status")
    if any(line["participants"] for line in status[1:]):
        house.done("keys", "rotate")
        status = house.json("keys", "status")
    assert [line["participants"] for line in status] == [10, 0]
    assert status[0]["key"] == summary["key"] and status[0]["current"] and status[0]["house"]
    assert set(Opener(house).texts("referrals.reason")) == set(reasons + later)

    # Nothing needs the old one any more.
    house.end()
    lines = (house.data / "opstap.keys").read_text().splitlines()
    (house.data / "opstap.keys").write_text("\n".join(lines[:2]) + "\n")
    house.serve()
    visitor = Visitor(house).sign_in(house.email)
    (first,), *_ = house.rows("SELECT id FROM referrals ORDER BY id LIMIT 1")
    assert reasons[0] in visitor.get(f"/aanmeldingen/{first}").text


def test_without_the_key_nothing_starts_and_nothing_changes(house):
    house.serve()
    referred(house, house.email, 1)
    house.end()
    keys, stored = (house.data / "opstap.keys").read_bytes(), house.contents()
    (house.data / "opstap.keys").unlink()
    result = house.command("serve", "--port", "0")
    assert result.returncode == 2 and "hoofdsleutel" in result.stderr.decode(), result.stderr
    assert not (house.data / "opstap.keys").exists(), "a new key in its place would hide what is missing"
    assert house.contents() == stored
    (house.data / "opstap.keys").write_bytes(keys)
    os.chmod(house.data / "opstap.keys", 0o600)
    house.serve()
    assert Opener(house).texts("referrals.reason") == ["Reden nummer 0."]


@pytest.mark.parametrize("mode", [0o644, 0o660])
def test_a_key_file_that_others_can_read_stops_the_start(house, mode):
    os.chmod(house.data / "opstap.keys", mode)
    result = house.command("user", "list")
    assert result.returncode == 2 and "chmod 600" in result.stderr.decode()
    assert keys_of(house)[0] not in result.stderr.decode()


def test_the_keys_may_come_from_the_environment(house):
    """Then there is no file to make; what was sealed under one is opened by the same key from there."""
    (house.data / "opstap.keys").rename(house.folder / "elsewhere")
    key = [line for line in (house.folder / "elsewhere").read_text().splitlines() if not line.startswith("#")][0]
    other = base64.b64encode(bytes(range(32))).decode()
    house.environment["OPSTAP_MASTER_KEY"] = f"{other},{key}"
    house.serve()
    referred(house, house.email, 1)
    assert not (house.data / "opstap.keys").exists()
    # The first in the variable seals from now on; the rest is wrapped anew on demand, and no file is written.
    assert house.json("keys", "status")[0]["participants"] == 1
    assert house.json("keys", "rotate")["isNew"] is False
    result = house.command("keys", "rotate")
    assert result.returncode == 2 and "OPSTAP_MASTER_KEY" in result.stderr.decode()
    assert key not in house.log() and other not in house.log()


def test_an_account_works_through_all_of_it(house):
    house.done("keys", "rotate")
    house.serve()
    assert Visitor(house).sign_in(house.email, PASSWORD).get("/aanmeldingen").status == 200
