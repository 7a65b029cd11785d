"""The instance folders and allocation files as numpy arrays, for the tools that the engine is compared with."""

import json
from pathlib import Path

import numpy as np

CLOSE = np.array([0, 10, 30, 60, 100], dtype=np.int64)


def common_digits(code, codes):
    """The number of equal leading digits, 0 to 4."""
    equal = [code // power == codes // power for power in (1, 10, 100, 1000)]
    return np.where(equal[0], 4, np.where(equal[1], 3, np.where(equal[2], 2, np.where(equal[3], 1, 0))))


def lines(file: Path):
    with open(file) as text:
        for line in text:
            yield json.loads(line)


def ragged(lists, width=2):
    """Lists of pairs as one array with where each begins."""
    starts = np.zeros(len(lists) + 1, dtype=np.int64)
    np.cumsum([len(one) for one in lists], out=starts[1:])
    flat = np.array([value for one in lists for pair in one for value in pair], dtype=np.int64).reshape(-1, width)
    return starts, np.ascontiguousarray(flat[:, 0]), np.ascontiguousarray(flat[:, 1])


class Vacancies:
    def __init__(self, folder: Path):
        rows = list(lines(folder / "vacancies.jsonl"))
        for field, name in (("x", "x"), ("y", "y"), ("need", "need"), ("contract", "contract"), ("forms", "forms"),
                            ("hours", "hours"), ("latest", "latest"), ("feat", "feat"), ("isco", "isco"), ("asked", "expAsk")):
            setattr(self, field, np.array([row[name] for row in rows], dtype=np.int64))
        self.lang = np.array([row["lang"] for row in rows], dtype=np.int64)
        self.starts, self.skill, self.weight = ragged([row["skills"] for row in rows])
        self.sums = np.add.reduceat(self.weight, self.starts[:-1])
        self.count = len(rows)


class Candidates:
    def __init__(self, folder: Path):
        self.rows = list(lines(folder / "candidates.jsonl"))
        for field, name in (("x", "x"), ("y", "y"), ("reach", "maxM"), ("have", "have"), ("contract", "contract"),
                            ("forms", "forms"), ("least", "hMin"), ("most", "hMax"), ("avail", "avail"), ("wish", "wish"),
                            ("avoid", "avoid")):
            setattr(self, field, np.array([row[name] for row in self.rows], dtype=np.int64))
        self.lang = np.array([row["lang"] for row in self.rows], dtype=np.int64)
        self.skill_starts, self.skill, self.level = ragged([row["skills"] for row in self.rows])
        self.target_starts, self.target, self.target_weight = ragged([row["targets"] for row in self.rows])
        self.work_starts, self.work, self.months = ragged([row["exp"] for row in self.rows])
        self.count = len(self.rows)


def allocation(file: Path):
    """People, capacities, and per choice the person, the place and the score."""
    with open(file) as text:
        _, people, places, _ = text.readline().split()
        people, places = int(people), int(places)
        capacities = np.array([int(text.readline().split()[1]) for _ in range(places)], dtype=np.int64)
        person, pairs = [], []
        for number in range(people):
            row = text.readline().replace(":", " ").split()
            person.append(np.full(len(row) // 2, number))
            pairs.append(np.array(row, dtype=np.int64).reshape(-1, 2))
    flat = np.concatenate(pairs) if pairs else np.zeros((0, 2), dtype=np.int64)
    return people, capacities, np.concatenate(person), flat[:, 0], flat[:, 1]


def arcs(file: Path, target: Path):
    """An allocation as the arcs of a flow, for OR-tools: people, places and one sink that also takes who is left out."""
    people, capacities, person, place, score = allocation(file)
    places, sink = len(capacities), people + len(capacities)
    ones, none = np.ones(people, np.int64), np.zeros(people, np.int64)
    np.savez(
        target,
        tails=np.concatenate([person, people + np.arange(places), np.arange(people)]),
        heads=np.concatenate([people + place, np.full(places, sink), np.full(people, sink)]),
        room=np.concatenate([np.ones(len(person), np.int64), capacities, ones]),
        costs=np.concatenate([-score, np.zeros(places, np.int64), none]),
        supplies=np.concatenate([ones, np.zeros(places, np.int64), [-people]]),
    )
