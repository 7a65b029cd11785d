"""Opens what the program sealed, with the key file: made after docs/decisions/0012-sealed-columns.md alone, so that the
page says all that is needed."""

import base64
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from outside.house import House


def derived(key: bytes, purpose: str, length: int = 32) -> bytes:
    return HKDF(SHA256(), length, None, purpose.encode()).derive(key)


def place(*parts: str) -> bytes:
    return b"".join(len(p.encode()).to_bytes(2, "big") + p.encode() for p in parts)


def unsealed(sealed: str, key: bytes, where: bytes) -> bytes:
    version, _, text = sealed.partition(".")
    assert version == "v1", sealed
    box = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return AESGCM(key).decrypt(box[:12], box[12:], where)


# Tables whose rows know their participant by the trajectory they belong to.
BY_TRAJECTORY = {"steps", "pauses", "due_contacts"}


@dataclass
class Statement:
    """What a finding says."""

    subject: str
    level: str
    day: str
    certainty: str
    evidence: str
    text: str


class Opener:
    """A house of before there were keys has nothing to open."""

    def __init__(self, house: House):
        self.house = house
        self.data_keys = {}
        file = house.data / "opstap.keys"
        if not file.exists():
            return
        lines = file.read_text().splitlines()
        keys = [base64.b64decode(line) for line in lines if line and not line.startswith("#")]
        self.masters = {derived(k, "opstap name of a master key", 8).hex(): k for k in keys}
        for participant, master, wrapped in house.rows("SELECT participant_id, master_id, wrapped FROM participant_keys"):
            wrapping = derived(self.masters[master], "opstap wrapping of keys")
            self.data_keys[participant] = unsealed(wrapped, wrapping, place("key", "participant", participant))

    def text(self, column: str, row: str, participant: str, sealed: str) -> str:
        """The text in a column, named as table and column."""
        filled = unsealed(sealed, self.data_keys[participant], place(column, row, participant))
        text = filled.rstrip(b"\0")
        assert text.endswith(b"\x80"), column
        return text[:-1].decode()

    def texts(self, column: str, where: str = "1 = 1") -> list[str]:
        """Every text in a column; one that an earlier schema did not seal yet as it stands there."""
        table, name = column.split(".")
        person = "k.id" if table == "participants" else "k.participant_id"
        way = ""
        if table in BY_TRAJECTORY:
            person, way = "t.participant_id", "JOIN trajectories t ON t.id = k.trajectory_id"
        rows = self.house.rows(
            f"SELECT k.id, {person}, k.{name} FROM {table} k {way} WHERE k.{name} IS NOT NULL AND {where}")
        return [self.text(column, *row) if row[2].startswith("v1.") else row[2] for row in rows]

    def names(self, where: str = "1 = 1", table: str = "participants") -> list[tuple[str, str]]:
        """The given and family names in a table of people or of referrals, in the order of their ids."""
        names = []
        for text in self.texts(f"{table}.name", f"{where} ORDER BY k.id"):
            family, given = parted(text)
            names.append((given, family))
        return names

    def firsts(self, first: str, second: str) -> list[str]:
        """The texts of a column in the order of their ids; once they went into another one, the first parts of that."""
        if self.is_apart(first):
            return self.texts(first, "1 = 1 ORDER BY k.id")
        return [parted(text)[0] for text in self.texts(second, "1 = 1 ORDER BY k.id")]

    def seconds(self, first: str, second: str, where: str = "1 = 1") -> list[str]:
        """The texts of the other one, without what went into it."""
        texts = self.texts(second, f"{where} ORDER BY k.id")
        return texts if self.is_apart(first) else [parted(text)[1] for text in texts]

    def is_apart(self, column: str) -> bool:
        table, name = column.split(".")
        return name in self.house.columns(table)

    def statements(self, where: str = "1 = 1") -> list[Statement]:
        """What the findings say."""
        texts = self.seconds("findings.observer_name", "findings.statement", where)
        return [Statement(*text.split("\x1f", 5)) for text in texts]


def parted(text: str) -> tuple[str, str]:
    """Two texts that were put in one."""
    count, _, both = text.partition(":")
    return both.encode()[:int(count)].decode(), both.encode()[int(count):].decode()
