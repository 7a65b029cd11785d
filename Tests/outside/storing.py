"""Writes a house down as Tests/Fixtures keeps one of each earlier schema: see README.md there.

    OPSTAP_PROGRAM=… python Tests/outside/storing.py TESTS CLASS FILE

`TESTS` is the folder of tests that belongs to that program, `CLASS` the walk in its Safety folder that fills the house, such
as test_canaries.Planted, and `FILE` what is written, without its ending."""

import contextlib
import importlib
import re
import sqlite3
import sys
from pathlib import Path

HEAD = "-- A house of schema {schema} with invented people, as SQLite dumps it; README.md says how it was made.\n"
# Few enough for a small file, and each vacancy has its employer.
EMPLOYERS, VACANCIES = ("8 nv", "18 nv", "61 bv"), ("V0001", "V0002", "V0003")


def some(tests: Path, name: str, chosen: tuple[str, ...], folder: Path) -> Path:
    """The head and the chosen lines of a partner's list."""
    lines = (tests / "Fixtures" / name).read_bytes().decode("cp1252").splitlines()
    kept = [line for line in lines if any(word in line.split(";")[0].split(" ", 1) for word in chosen)]
    # Open for long: what is stored is looked at years later.
    kept = [re.sub(r"(;\d\d/\d\d/\d{4});\d\d/\d\d/\d{4};", r"\1;31/12/2040;", line) for line in kept]
    file = folder / name
    file.write_text("\r\n".join(lines[:1] + kept), encoding="utf-8")
    return file


def bring_in_work(house, tests: Path):
    """Some employers with their vacancies, where the program knows of them."""
    if not (tests / "Fixtures" / "vacatures.csv").exists():
        return
    for kind, name, chosen in (("employers", "werkgevers.csv", EMPLOYERS), ("vacancies", "vacatures.csv", VACANCIES)):
        house.done("import", kind, some(tests, name, chosen, house.folder))
    assert house.rows("SELECT COUNT(*) FROM vacancies") == [(len(VACANCIES),)]


def write_about_work(walk):
    """What is written on the way to a job, where the program has pages for it and the walk ends before."""
    house = walk.house
    house.serve()
    coach, coordinator = walk.as_(walk.coach), walk.as_(walk.coordinator)
    if coach.get(f"{walk.file}/voorstelling").status == 200:
        person = walk.file.rsplit("/", 1)[1]
        (vacancy,), *_ = house.rows("SELECT id FROM vacancies ORDER BY id")
        (programme,), = house.rows("SELECT DISTINCT programme FROM trajectories")
        for visitor, page, values in (
            (coach, f"{walk.file}/cv/keuze", {"body": "Kanarie in een cv"}),
            (coach, f"{walk.file}/brief", {"recipient": "Kanarie nv", "job": "inpakker", "body": "Kanarie in een brief"}),
            (coach, f"{walk.file}/voorstelling", {"vacancy": vacancy, "pitch": "Kanarie in een voorstelling"}),
            (coordinator, f"/shortlists/{vacancy}/erop", {"participant": person, "reason": "Kanarie op een lijst"}),
            (coordinator, "/vacatureoverleg/nieuw", {
                "programme": programme, "place": "Gent", "attendees": "Carla Denys", "agreed": "Kanarie in een overleg"}),
        ):
            answer = visitor.fill(page, **values)
            assert answer.status == 303, f"{page}: {answer.status} {answer.text}"
    house.end()


def store(tests: Path, walk: str, file: Path):
    sys.path[:0] = [str(tests), str(tests / "Safety")]
    module, name = walk.split(".")
    walk = getattr(importlib.import_module(module), name)()
    house = walk.house
    house.end()
    bring_in_work(house, tests)
    write_about_work(walk)
    with contextlib.closing(sqlite3.connect(house.data / "opstap.sqlite")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (schema,) = connection.execute("SELECT MAX(position) FROM schema_steps").fetchone()
        text = HEAD.format(schema=schema) + "\n".join(connection.iterdump()) + "\n"
    file.with_suffix(".sql").write_text(text)
    file.with_suffix(".keys").write_text((house.data / "opstap.keys").read_text())
    house.close()


if __name__ == "__main__":
    store(Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]))
