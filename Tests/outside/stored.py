"""The houses of Tests/Fixtures, each as a program of an earlier schema left it."""

import sqlite3

from outside.house import FIXTURES, House

# By schema, and by what else they hold where there are several of one.
STORED = sorted(f.stem.removeprefix("schema-") for f in FIXTURES.glob("schema-*.sql"))
# Who guides the people of all of them but the first, of which no password is known.
COACH = "koen.baert@voorbeeld.test"


def stored_house(name: str) -> House:
    """On the last day that something happened in it."""
    house = House()
    house.data.mkdir(mode=0o700)
    with sqlite3.connect(house.data / "opstap.sqlite") as connection:
        connection.executescript((FIXTURES / f"schema-{name}.sql").read_text())
        connection.execute("PRAGMA journal_mode = WAL")
        (house.today,) = connection.execute("SELECT MAX(day) FROM events").fetchone()
    connection.close()
    keys = FIXTURES / f"schema-{name}.keys"
    if keys.exists():
        (house.data / "opstap.keys").write_bytes(keys.read_bytes())
        (house.data / "opstap.keys").chmod(0o600)
    return house
