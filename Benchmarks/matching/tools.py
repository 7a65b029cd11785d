"""Exact top-k of a candidate with other tools: numpy, scipy, numba and DuckDB. Each gives the answers of the specification."""

import duckdb
import numba
import numpy as np

from tables import CLOSE, common_digits

SKILLS = 1 << 20


def best(ids, scores, k):
    """The highest score first, then the lowest id."""
    order = np.lexsort((ids, -scores))[:k]
    return [[int(ids[at]), int(scores[at])] for at in order]


def soft(c, v, at, raw):
    """Scores and relevance of the eligible vacancies `at`, with their competence sums."""
    isco = v.isco[at]
    occupation = np.zeros(len(at), dtype=np.int64)
    for code, weight in c["targets"]:
        occupation = np.maximum(occupation, CLOSE[common_digits(code, isco)] * weight)
    occupation = 25000 * occupation // 1000
    metres = np.sqrt(((v.x[at] - c["x"]) ** 2 + (v.y[at] - c["y"]) ** 2).astype(np.float64)).astype(np.int64)
    wished = c["wish"].bit_count()
    met = np.bitwise_count(v.feat[at] & c["wish"]).astype(np.int64)
    wish = 10000 * met // wished if wished else np.full(len(at), 5000)
    wish = np.maximum(0, wish - 2000 * np.bitwise_count(v.feat[at] & c["avoid"]).astype(np.int64))
    worked = np.zeros(len(at), dtype=np.int64)
    for code, months in c["exp"]:
        worked = np.maximum(worked, months * CLOSE[common_digits(code, isco)] // 100)
    asked = v.asked[at]
    experience = np.where(asked == 0, 10000, 10000 * np.minimum(worked, asked) // np.maximum(asked, 1))
    total = 40000 * raw // (4 * v.sums[at]) + occupation + 15000 * (c["maxM"] - metres) // c["maxM"] + wish + experience
    return total, (raw > 0) | (occupation > 0)


def eligible(c, v):
    """One constraint after the other over what is left."""
    dx, dy = v.x - c["x"], v.y - c["y"]
    at = np.flatnonzero(dx * dx + dy * dy <= c["maxM"] ** 2)
    at = at[(v.need[at] & ~c["have"]) == 0]
    at = at[(v.lang[at] <= np.array(c["lang"])).all(axis=1)]
    at = at[(v.hours[at] >= c["hMin"]) & (v.hours[at] <= c["hMax"])]
    return at[((v.forms[at] & c["forms"]) != 0) & ((v.contract[at] & c["contract"]) != 0) & (v.latest[at] >= c["avail"])]


class Numpy:
    """Progressive filter, then the skills of what is left."""

    def __init__(self, v):
        self.v, self.levels = v, np.zeros(SKILLS, dtype=np.int64)

    def top(self, c, k):
        v, at = self.v, eligible(c, self.v)
        if len(at) == 0:
            return []
        for skill, level in c["skills"]:
            self.levels[skill] = level
        lengths = v.starts[at + 1] - v.starts[at]
        ends = np.cumsum(lengths)
        flat = np.arange(ends[-1]) + np.repeat(v.starts[at] - (ends - lengths), lengths)
        raw = np.add.reduceat(self.levels[v.skill[flat]] * v.weight[flat], ends - lengths)
        for skill, _ in c["skills"]:
            self.levels[skill] = 0
        total, relevant = soft(c, v, at, raw)
        return best(at[relevant], total[relevant], k)


class Scipy:
    """An inverted index (CSC) adds up the competence of everybody, then the filter."""

    def __init__(self, v):
        from scipy.sparse import csc_matrix

        rows = np.repeat(np.arange(v.count), np.diff(v.starts))
        self.v = v
        self.matrix = csc_matrix((v.weight, (rows, v.skill)), shape=(v.count, SKILLS))

    def top(self, c, k):
        v, m = self.v, self.matrix
        found, amounts = [], []
        for skill, level in c["skills"]:
            begin, end = m.indptr[skill], m.indptr[skill + 1]
            found.append(m.indices[begin:end])
            amounts.append(m.data[begin:end] * level)
        at = eligible(c, v)
        if len(at) == 0:
            return []
        raw = np.bincount(np.concatenate(found), np.concatenate(amounts), minlength=v.count).astype(np.int64)[at] if found \
            else np.zeros(len(at), dtype=np.int64)
        total, relevant = soft(c, v, at, raw)
        return best(at[relevant], total[relevant], k)


class DuckDB:
    """The same as SQL, on one thread."""

    def __init__(self, v):
        self.db = duckdb.connect(config={"threads": 1})
        columns = {name: getattr(v, name) for name in
                   ("x", "y", "need", "contract", "forms", "hours", "latest", "feat", "isco", "asked", "sums")}
        columns |= {f"l{i}": v.lang[:, i] for i in range(6)} | {"id": np.arange(v.count)}
        skills = {"id": np.repeat(np.arange(v.count), np.diff(v.starts)), "skill": v.skill, "weight": v.weight}
        for name, table in (("v", columns), ("s", skills)):
            given = table  # noqa: F841  DuckDB finds it by its name
            self.db.execute(f"CREATE TABLE {name} AS SELECT * FROM given")

    @staticmethod
    def _close(code):
        return (f"CASE WHEN isco = {code} THEN 100 WHEN isco // 10 = {code // 10} THEN 60 "
                f"WHEN isco // 100 = {code // 100} THEN 30 WHEN isco // 1000 = {code // 1000} THEN 10 ELSE 0 END")

    def top(self, c, k):
        distance = f"((x - {c['x']}) * (x - {c['x']}) + (y - {c['y']}) * (y - {c['y']}))"
        languages = " AND ".join(f"l{i} <= {level}" for i, level in enumerate(c["lang"]))
        targets = ", ".join([f"{self._close(code)} * {weight}" for code, weight in c["targets"]] + ["0"])
        worked = ", ".join([f"{months} * {self._close(code)} // 100" for code, months in c["exp"]] + ["0"])
        levels = ", ".join(f"({skill}, {level})" for skill, level in c["skills"]) or "(-1, 0)"
        wished = c["wish"].bit_count()
        wish = f"10000 * bit_count(feat & {c['wish']}) // {wished}" if wished else "5000"
        return [list(row) for row in self.db.execute(f"""
            WITH e AS (
                SELECT *, 25000 * greatest({targets}) // 1000 AS occ, greatest({worked}) AS worked
                FROM v WHERE {distance} <= {c['maxM'] ** 2} AND need & ~{c['have']}::BIGINT = 0 AND {languages}
                AND hours BETWEEN {c['hMin']} AND {c['hMax']} AND forms & {c['forms']} <> 0
                AND contract & {c['contract']} <> 0 AND latest >= {c['avail']}),
            r AS (
                SELECT s.id, sum(s.weight * l.level)::BIGINT AS raw
                FROM (VALUES {levels}) l(skill, level) JOIN s ON s.skill = l.skill SEMI JOIN e ON e.id = s.id GROUP BY s.id)
            SELECT e.id, 40000 * coalesce(raw, 0) // (4 * sums) + occ
                + 15000 * ({c['maxM']} - floor(sqrt({distance}))::BIGINT) // {c['maxM']}
                + greatest(0, {wish} - 2000 * bit_count(feat & {c['avoid']}))
                + CASE WHEN asked = 0 THEN 10000 ELSE 10000 * least(worked, asked) // asked END AS score
            FROM e LEFT JOIN r ON r.id = e.id WHERE coalesce(raw, 0) > 0 OR occ > 0
            ORDER BY score DESC, e.id LIMIT {k}""").fetchall()]


@numba.njit(cache=True, inline="always")
def _close(a, b):
    if a == b:
        return 100
    if a // 10 == b // 10:
        return 60
    if a // 100 == b // 100:
        return 30
    return 10 if a // 1000 == b // 1000 else 0


@numba.njit(cache=True, inline="always")
def _bits(value):
    count = 0
    while value:
        value &= value - 1
        count += 1
    return count


@numba.njit(cache=True)
def _one(i, c, v, levels, k, ids, scores):
    """Looks at every vacancy for candidate i; the number that is found."""
    (cx, cy, reach, have, ccontract, cforms, least, most, avail, wish, avoid, clang, skill_starts, cskill, clevel,
     target_starts, target, target_weight, work_starts, work, months) = c
    vx, vy, need, vcontract, vforms, hours, latest, feat, isco, asked, vlang, starts, skill, weight, sums = v
    for at in range(skill_starts[i], skill_starts[i + 1]):
        levels[cskill[at]] = clevel[at]
    wished, count = _bits(wish[i]), 0
    square = reach[i] * reach[i]
    for j in range(len(vx)):
        dx, dy = cx[i] - vx[j], cy[i] - vy[j]
        if dx * dx + dy * dy > square or need[j] & ~have[i] or hours[j] < least[i] or hours[j] > most[i]:
            continue
        if ccontract[i] & vcontract[j] == 0 or cforms[i] & vforms[j] == 0 or avail[i] > latest[j]:
            continue
        fits = True
        for l in range(6):
            fits &= clang[i, l] >= vlang[j, l]
        if not fits:
            continue
        raw = 0
        for at in range(starts[j], starts[j + 1]):
            raw += levels[skill[at]] * weight[at]
        occupation = 0
        for at in range(target_starts[i], target_starts[i + 1]):
            occupation = max(occupation, _close(target[at], isco[j]) * target_weight[at])
        occupation = 25000 * occupation // 1000
        if raw == 0 and occupation == 0:
            continue
        base = 10000 * _bits(wish[i] & feat[j]) // wished if wished else 5000
        total = 40000 * raw // (4 * sums[j]) + occupation
        total += 15000 * (reach[i] - int(np.sqrt(float(dx * dx + dy * dy)))) // reach[i]
        total += max(0, base - 2000 * _bits(avoid[i] & feat[j]))
        if asked[j] == 0:
            total += 10000
        else:
            worked = 0
            for at in range(work_starts[i], work_starts[i + 1]):
                worked = max(worked, months[at] * _close(work[at], isco[j]) // 100)
            total += 10000 * min(worked, asked[j]) // asked[j]
        if count < k or total > scores[count - 1]:
            place = min(count, k - 1)
            while place > 0 and scores[place - 1] < total:
                scores[place], ids[place] = scores[place - 1], ids[place - 1]
                place -= 1
            scores[place], ids[place] = total, j
            count = min(count + 1, k)
    for at in range(skill_starts[i], skill_starts[i + 1]):
        levels[cskill[at]] = 0
    return count


@numba.njit(cache=True, parallel=True)
def _many(wanted, c, v, k, ids, scores, counts, threads):
    for part in numba.prange(threads):
        levels = np.zeros(SKILLS, dtype=np.int64)
        for at in range(part * len(wanted) // threads, (part + 1) * len(wanted) // threads):
            counts[at] = _one(wanted[at], c, v, levels, k, ids[at], scores[at])


class Numba:
    """Compiled loops over every pair."""

    def __init__(self, c, v):
        self.c = (c.x, c.y, c.reach, c.have, c.contract, c.forms, c.least, c.most, c.avail, c.wish, c.avoid, c.lang,
                  c.skill_starts, c.skill, c.level, c.target_starts, c.target, c.target_weight, c.work_starts, c.work, c.months)
        self.v = (v.x, v.y, v.need, v.contract, v.forms, v.hours, v.latest, v.feat, v.isco, v.asked, v.lang, v.starts,
                  v.skill, v.weight, v.sums)
        self.levels = np.zeros(SKILLS, dtype=np.int64)

    def top(self, number, k):
        ids, scores = np.zeros(k, dtype=np.int64), np.zeros(k, dtype=np.int64)
        count = _one(number, self.c, self.v, self.levels, k, ids, scores)
        return [[int(a), int(b)] for a, b in zip(ids[:count], scores[:count])]

    def many(self, wanted, k, threads):
        """The best k of each, as arrays: turning them into lists is no part of what is timed."""
        numba.set_num_threads(threads)
        shape = (len(wanted), k)
        ids, scores, counts = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(len(wanted), np.int64)
        _many(np.asarray(wanted), self.c, self.v, k, ids, scores, counts, threads)
        return ids, scores, counts

    @staticmethod
    def lists(ids, scores, counts):
        return [[[int(a), int(b)] for a, b in zip(ids[i, :n], scores[i, :n])] for i, n in enumerate(counts)]
