"""Measures the engine beside other tools on one machine, in one run, and writes a table: see ./bench matching --help.

Every answer of another tool is compared with the engine's; a tool that differs is told and not timed.
"""

import argparse
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402  the threads are set first

import tables  # noqa: E402
import tools  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "Tests" / "Fixtures" / "matching" / "instance.py"


def version(name):
    return f"{name} {importlib.metadata.version(name)}"


def made(folder: Path, *arguments):
    """Makes an instance once."""
    if not folder.exists():
        print(f"Making {folder.name}.", file=sys.stderr)
        part = folder.with_name(folder.name + ".part")
        subprocess.run([sys.executable, GENERATOR, *arguments, "--out", part], check=True, stdout=subprocess.DEVNULL)
        part.rename(folder)
    return folder


def opstap(program, *arguments):
    return subprocess.run([program, "match", *map(str, arguments)], check=True, capture_output=True).stdout


def measured(program, *arguments):
    """Times of the engine, in microseconds, and its largest resident memory in megabytes."""
    call = ["/usr/bin/time", "-f", "%M", str(program), "match", "measure", *map(str, arguments)]
    result = subprocess.run(call, check=True, capture_output=True)
    return json.loads(result.stdout), int(result.stderr.split()[-1]) / 1024


def clock(body):
    start = time.perf_counter()
    result = body()
    return (time.perf_counter() - start) * 1e6, result


class Table:
    def __init__(self):
        self.rows, self.memory = [], []

    def add(self, task, ours, name, theirs, goal):
        """`ours` and `theirs` in microseconds; `goal` is the ratio to reach, or a time in words."""
        self.rows.append((task, ours, name, theirs, goal))
        print(f"{task}: {shown(ours)}, {name}: {shown(theirs) if theirs else '-'}", file=sys.stderr)

    def add_memory(self, task, ours, name, theirs, goal):
        """In megabytes; `theirs` is nothing when nothing stands beside."""
        mine = megabytes(ours)
        beside, ratio = (megabytes(theirs), f"{theirs / ours:.1f} ×") if theirs else ("–", "–")
        self.memory.append(f"| {task} | {mine} | {name} | {beside} | {ratio} | {goal} |")
        print(f"{task}: {mine}, {name}: {beside}", file=sys.stderr)

    def lines(self):
        yield "| task | Opstap | beside | takes | ratio | to reach |"
        yield "| --- | ---: | --- | ---: | ---: | ---: |"
        for task, ours, name, theirs, goal in self.rows:
            if theirs:
                wanted = goal if isinstance(goal, str) else f"{goal} ×"
                yield f"| {task} | {shown(ours)} | {name} | {shown(theirs)} | {theirs / max(ours, 1):.1f} × | {wanted} |"
            else:
                yield f"| {task} | {shown(ours)} | {name} | – | – | {goal} |"
        yield from self.memory


def megabytes(number):
    return f"{number:.1f} MB" if number < 10 else f"{number:.0f} MB"


def shown(us):
    return f"{us / 1e6:.2f} s" if us >= 1e6 else f"{us / 1e3:.2f} ms" if us >= 1000 else f"{us:.0f} µs"


def one_candidate(table, program, folder, samples):
    """The best 20 of all vacancies for one candidate."""
    times, memory = measured(program, "--instance", folder, "--batches", 0, "--samples", samples)
    vacancies, candidates = tables.Vacancies(folder), tables.Candidates(folder)
    chosen = [(number * 7919 + 13) % candidates.count for number in range(samples)]
    # Answers of the engine for the first lines are compared with every tool's.
    expected = [json.loads(line)["top"] for line in opstap(program, "topk", "--instance", folder, "--first", 40).splitlines()]
    compiled = tools.Numba(candidates, vacancies)
    every = [(f"{version('numpy')}, exact", tools.Numpy(vacancies), 12, False),
             (f"{version('scipy')}, exact", tools.Scipy(vacancies), 12, False),
             (f"{version('numba')}, exact, every pair", compiled, None, True),
             (f"{version('duckdb')}, exact", tools.DuckDB(vacancies), 120, False)]
    ours = times["query"]["median"]
    task = f"top 20 of {vacancies.count:,}, one candidate"
    for name, tool, goal, by_number in every:
        def ask(number, tool=tool, by_number=by_number):
            return tool.top(number if by_number else candidates.rows[number], 20)
        wrong = [number for number in range(40) if ask(number) != expected[number]]
        if wrong:
            print(f"{name} differs at {wrong[:5]}", file=sys.stderr)
            continue
        table.add(task, ours, name, median(clock(lambda number=number: ask(number))[0] for number in chosen), goal or "–")
    table.add(task, ours, "our own loop over every pair", times["everyPair"]["median"], 8)
    table.add(f"index change, one vacancy at {vacancies.count:,}", times["change"]["median"], "making the index anew",
              times["index"]["median"], "1 ms")
    for part, name in (("median", "median"), ("ninetieth", "nine in ten")):
        table.add(f"what would open, one candidate at {vacancies.count:,}, {name}", times["open"][part], "–", None, "5 ms")
    table.add_memory(f"memory with {vacancies.count:,} vacancies and as many candidates", memory, "–", 0, "–")


def all_pairs(table, program, folder, beside, batches):
    times, memory = measured(program, "--instance", folder, "--batches", batches, "--samples", 20)
    vacancies, candidates = tables.Vacancies(folder), tables.Candidates(folder)
    task = f"all pairs {candidates.count:,} × {vacancies.count:,}, 2 threads"
    ours = times["batch"]["2"]["median"]
    if not beside:
        table.add(task, ours, f"{memory:.0f} MB, the files read and all else included", None, "20 s, 200 MB")
        return
    compiled = tools.Numba(candidates, vacancies)
    wanted = np.arange(candidates.count)
    compiled.many(wanted[:10], 20, 2)
    runs, found = zip(*(clock(lambda: compiled.many(wanted, 20, 2)) for _ in range(batches)))
    expected = [json.loads(line)["top"] for line in opstap(program, "topk", "--instance", folder).splitlines()]
    assert tools.Numba.lists(*found[0]) == expected, "numba differs"
    table.add(task, ours, f"{version('numba')}, exact, every pair, 2 threads", median(runs), 9)


def allocation(table, program, file, name, goal, runs, memory_goal=None, processes=1):
    """`processes`: of how many processes of each the memory is told."""
    times, _ = measured(program, "--allocation", file, "--batches", runs)
    found = json.loads(opstap(program, "allocate", "--instance", file, "--format", "json"))
    arcs = file.with_name(file.name + ".npz")
    if not arcs.exists():
        tables.arcs(file, arcs)
    call = [sys.executable, str(Path(__file__).with_name("flow.py")), str(arcs), str(runs)]
    solved = [json.loads(subprocess.run(call, check=True, capture_output=True).stdout) for _ in range(processes)]
    theirs = solved[0]
    assert theirs["objective"] == found["objective"] and found["certified"], "another optimum"
    beside = version("ortools") + " SimpleMinCostFlow"
    table.add(f"allocation, {name}", times["allocation"]["median"], beside, median(theirs["times"]), goal)
    if memory_goal:
        # Of both the most that was resident from before the problem is read, less what was resident then; ours reads its text, theirs
        # arrays. Of several processes the most of ours and the least of theirs: no two of them give a lower ratio.
        again = [measured(program, "--allocation", file, "--batches", runs)[0] for _ in range(processes - 1)]
        ours = max(one["memory"] for one in [times, *again]) / 1024
        table.add_memory(f"memory for it, {name}", ours, beside, min(one["memory"] for one in solved), memory_goal)


def hard(folder: Path):
    """Variants of 10,000 people on 2,000 places that are hard for one method or another."""
    source = made(folder / "allocation-10k", "alloc", "--n", "10000", "--m", "2000", "--cap", "5")
    head, *rest = source.read_text().splitlines()
    capacities, rows = rest[:2000], [[tuple(map(int, pair.split(":"))) for pair in row.split()] for row in rest[2000:]]
    variants = {
        "capacity halved": (2, lambda i, place, score: score), "weights 1 to 5": (5, lambda i, place, score: 1 + score % 5),
        "weights 1 to 5, capacity 2": (2, lambda i, place, score: 1 + score % 5),
        "all weights equal": (5, lambda i, place, score: 1000),
        "hot places": (5, lambda i, place, score: min(100_000, score * 3) if place % 20 == 0 else score),
        "one ranking for all": (5, lambda i, place, score: 1 + (place * 7919) % 100_000),
    }
    for name, (capacity, weigh) in variants.items():
        file = folder / ("allocation-" + name.replace(" ", "-").replace(",", ""))
        if not file.exists():
            text = [head] + [f"c {capacity}"] * len(capacities)
            text += [" ".join(f"{p}:{max(1, weigh(i, p, s))}" for p, s in row) for i, row in enumerate(rows)]
            file.write_text("\n".join(text) + "\n")
        yield name, file


def plot(rows, file):
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "opstap"
    from matplotlib import pyplot

    shown_rows = [(f"{task}\n{name}", theirs / max(ours, 1)) for task, ours, name, theirs, _ in rows if theirs][::-1]
    figure, axes = pyplot.subplots(figsize=(9, 0.6 * len(shown_rows) + 1))
    bars = axes.barh([name for name, _ in shown_rows], [ratio for _, ratio in shown_rows], color="#2b5f75")
    axes.bar_label(bars, fmt="%.1f ×", padding=3)
    axes.set_xscale("log")
    axes.set_xlabel("times faster than the tool beside")
    axes.tick_params(axis="y", labelsize=7)
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    size, large = (("S", 1000), ("M", 20_000)) if options.small else (("M", 20_000), ("L", 200_000))
    medium_folder = made(options.folder / size[0], "gen", "--size", size[0])
    large_folder = made(options.folder / large[0], "gen", "--size", large[0])
    table = Table()
    one_candidate(table, options.program, large_folder, 50 if options.small else 200)
    all_pairs(table, options.program, medium_folder, True, 5)
    if not options.small:
        all_pairs(table, options.program, large_folder, False, 1)
    sizes = [("1k", 1000, 1000, 1, 4, 7), ("10k", 10_000, 2000, 5, 7, 5), ("100k", 100_000, 20_000, 5, 8, 3)]
    for name, people, places, capacity, goal, runs in sizes[:2 if options.small else 3]:
        file = made(options.folder / f"allocation-{name}", "alloc", "--n", str(people), "--m", str(places), "--cap", str(capacity))
        # The smallest takes hardly more memory than one process differs from the next.
        processes = 5 if people < 10_000 else 1
        allocation(table, options.program, file, f"{people:,} × {places:,}", goal, runs, "4 ×", processes)
    for name, file in hard(options.folder):
        allocation(table, options.program, file, f"10,000 × 2,000, {name}", 3, 5)
    picture = options.report.with_name("benchmarks-matching.svg")
    plot(table.rows, picture)
    names = ("numpy", "scipy", "numba", "duckdb", "ortools")
    section = "\n".join([
        "", "## Matching", "",
        f"Made by `./bench matching{' --small' if options.small else ''}`: a release build, medians, everything on the same machine",
        f"({os.cpu_count()} cores, {platform.machine()}) in one run. Python {platform.python_version()}, "
        + ", ".join(version(name) for name in names) + ".",
        "Every tool gave the same answers, or it is not in the table.", "", *table.lines(), "",
        f"![How many times faster than each tool]({picture.name})", ""])
    # The last section of the page; what stands before it is of ./bench.
    options.report.write_text(options.report.read_text().split("\n## Matching\n")[0] + section)


if __name__ == "__main__":
    main()
