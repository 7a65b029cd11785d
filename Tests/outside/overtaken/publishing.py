"""Definitions: a draft that two people work on."""

from outside.house import PROGRAMME
from outside.overtaken.desk import TYPED

PAGE = f"/programmas/{PROGRAMME}/concept"


def begun(desk, age: int) -> str:
    """Somebody saves the draft with another lowest age; its text."""
    text = next(v for k, v in desk.theirs.form(PAGE).pairs() if k == "definition")
    changed = "\n".join(
        f"  minimum_age: {age}" if line.startswith("  minimum_age:") else line for line in text.splitlines())
    desk.does(PAGE, definition=changed)
    return changed


def save_draft(desk):
    begun(desk, 30)
    desk.overtaken(
        PAGE, {"definition": "code: van-mij"}, lambda: begun(desk, 31), says=["minimum_age: 31", "code: van-mij", "Thea Hun"],
        choices={"definition": TYPED})
    assert desk.value("SELECT definition FROM programme_drafts WHERE code = ?", PROGRAMME) == "code: van-mij\n"


def publish_draft(desk):
    restart(desk)
    begun(desk, 32)
    version = desk.value("SELECT MAX(version) FROM programme_versions WHERE code = ?", PROGRAMME)
    desk.overtaken(
        f"{PAGE}/publiceren", {"reason": "Zo afgesproken"}, lambda: begun(desk, 33), says=["Zo afgesproken", "van 18 naar 33"])
    assert desk.value("SELECT MAX(version) FROM programme_versions WHERE code = ?", PROGRAMME) == version + 1
    restore(desk)


def discard_draft(desk):
    restart(desk)
    begun(desk, 34)
    desk.overtaken(f"{PAGE}/weggooien", {}, lambda: begun(desk, 35), says=["Thea Hun"])
    assert desk.value("SELECT COUNT(*) FROM programme_drafts WHERE code = ?", PROGRAMME) == 0


def restart(desk):
    """Throws away what an earlier case left, so that the draft begins from what is in force."""
    if desk.value("SELECT COUNT(*) FROM programme_drafts WHERE code = ?", PROGRAMME):
        desk.does(f"{PAGE}/weggooien")


def restore(desk):
    """Publishes the lowest age of before, for the cases that come after."""
    begun(desk, 18)
    desk.does(f"{PAGE}/publiceren", reason="Zoals het was")
