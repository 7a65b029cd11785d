"""A house that is carried to another place, by a move or a restore, and is cut off on the way: nobody takes what arrived so far
for a house, and it can be carried there again."""

from test_backup import bring_keys, without_mark

from outside.house import FIXTURES, PROGRAMME, House, difference
from outside.tracing import SYNCS


def killed_at_sync(number: int) -> list[str]:
    """What to put before a command so that it is killed when one of its threads asks its disk for the so many-eth time to keep
    what was written."""
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={SYNCS}",
            "-e", f"inject={SYNCS}:signal=SIGKILL:when={number}"]


def is_half_arrived(house: House) -> bool:
    if not (house.data / "opstap.sqlite").exists():
        return False
    tables = house.rows("SELECT name FROM sqlite_master WHERE name = 'schema_steps'")
    return bool(tables) and house.rows("SELECT name FROM schema_steps WHERE position = 0") != []


def test_a_house_that_arrived_half_is_opened_by_nobody_and_the_move_goes_on(empty_house):
    empty_house.add_user("Vera Wijzer", "referrer", "VDAB")
    assert empty_house.command("import", "referrals", FIXTURES / "aanmeldingen-reintegratie.csv", "--programme",
                               PROGRAMME).returncode == 1
    halves = 0
    for number in range(2, 400, 5):
        other = House()
        try:
            words = ["move", "--from", str(empty_house.data), "--to", str(other.data)]
            empty_house.under = killed_at_sync(number)
            was_killed = empty_house.command(*words).returncode != 0
            empty_house.under = []
            is_half = is_half_arrived(other)
            if is_half:
                halves += 1
                bring_keys(empty_house, other)
                for arguments in (["user", "list"], ["serve", "--port", "0"], ["backup", other.folder / "half"]):
                    refused = other.command(*arguments)
                    said = refused.stderr.decode()
                    assert refused.returncode == 2 and str(other.data) in said and "⟦" not in said, refused
                assert not (other.folder / "half").exists()
                empty_house.done(*words)
            if is_half or not was_killed:
                bring_keys(empty_house, other)
                assert difference(without_mark(empty_house.contents()), without_mark(other.contents())) == {}
                assert other.json("check", "--deep")["faults"] == []
            if not was_killed:
                break
        finally:
            empty_house.under = []
            other.close()
    assert not was_killed, "the last one was cut off as well; the test did not reach the end"
    assert halves > 1, "hardly any move was cut off on the way; the test proves nothing"


def test_a_restore_that_was_killed_leaves_no_empty_house_and_can_be_done_again(empty_house, tmp_path):
    empty_house.add_user("Vera Wijzer", "referrer", "VDAB")
    file = tmp_path / "een.opstap-backup"
    empty_house.json("backup", file)
    cut = 0
    for number in range(3, 400, 7):
        other = House()
        try:
            bring_keys(empty_house, other)
            other.under = killed_at_sync(number)
            was_killed = other.command("restore", file).returncode != 0
            other.under = []
            is_half = (other.data / "restoring.sqlite").exists() and not (other.data / "opstap.sqlite").exists()
            if is_half:
                cut += 1
                refused = other.command("user", "list")
                assert refused.returncode == 2 and "half aangekomen" in refused.stderr.decode(), refused
                other.json("restore", file)
            if is_half or not was_killed:
                assert difference(without_mark(empty_house.contents()), without_mark(other.contents())) == {}
                assert not (other.data / "restoring.sqlite").exists()
            if not was_killed:
                break
        finally:
            other.close()
    assert not was_killed, "the last one was cut off as well; the test did not reach the end"
    assert cut > 1, "hardly any restore was cut off; the test proves nothing"
