"""Texts that stand nowhere else: what a test writes about somebody, to be looked for in every file of a house."""

import re
from datetime import date
from pathlib import Path

from outside.house import ROOT, House
from outside.seal import Opener


def belgian(day: date) -> str:
    return day.strftime("%d/%m/%Y")


class Canaries:
    """Texts that stand nowhere else, by the field they were put into."""

    def __init__(self):
        self.planted: dict[str, str] = {}

    def __call__(self, field: str, ending: str = "") -> str:
        text = f"Kanarie{len(self.planted):02}q{field.replace(' ', '')}{ending}"
        self.planted[field] = text
        return text


def files_of(house: House) -> list[Path]:
    """Every file below the folder of the house, the logs of the server too, and those of its database elsewhere."""
    return [p for p in [*house.folder.rglob("*"), *house.reader.files()] if p.is_file()]


def sealed_columns(house: House) -> set[str]:
    """As table and column. Those of an earlier schema are not there any more."""
    source = (ROOT / "Sources" / "Storage" / "Sealing" / "SealedColumn.swift").read_text()
    named = [column.split(".") for column in re.findall(r'^    case \w+ = "(\w+\.\w+)"$', source, re.M)]
    return {f"{table}.{name}" for table, name in named if name in house.columns(table)}


def written_in(house: House) -> set[str]:
    """The sealed columns that hold a canary."""
    opener = Opener(house)
    return {c for c in sealed_columns(house) if any("kanarie" in text.lower() for text in opener.texts(c))}


def told_in(house: House, word: re.Pattern) -> set[str]:
    """Where rows say a word; the definition of the programme has every word, everything else in the database is about people."""
    return {f"{name}: {value}" for name in house.tables() if name not in ("programme_versions", "programme_drafts")
            for row in house.rows(f'SELECT * FROM "{name}"') for value in row
            if isinstance(value, str) and word.search(value)}


def any_of(words: set[str] | list[str]) -> re.Pattern:
    return re.compile(rf"(?<![\w-])({'|'.join(sorted(words))})(?![\w-])")


def found_in(files: list[Path], canaries: dict[str, str]) -> list[str]:
    hits, gone = [], []
    for file in files:
        try:
            contents = file.read_bytes()
        except FileNotFoundError:
            gone.append(file)
            continue
        for field, text in canaries.items():
            for form in (text.encode(), text.encode("utf-16-le"), text.lower().encode()):
                if form in contents:
                    hits.append(f"{file.name}: {field}")
    # While they are looked through, a server of PostgreSQL takes one of its many away and makes it anew; a file that is named stays.
    assert 20 * len(gone) <= len(files), gone
    return sorted(set(hits))
