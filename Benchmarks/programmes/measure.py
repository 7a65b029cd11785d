"""Measures definitions with the release program and writes the page: what was asked stands beside what was found."""

import argparse
import json
import os
import platform
import re
import resource
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What was asked: check and simulation of one definition, planning of one trajectory, replanning, hostile files.
ASKED = {"check": "50 ms", "plan": "0.1 ms", "simulation": "2 s", "replan": "30 s", "hostile": "1 s, 100 MB"}


def bomb() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 31)]
    return "\n".join(lines).encode()


HOSTILE = {
    "alias bomb": bomb,
    "50 MB": lambda: b"a: b\n" * 10_000_000,
    "900 kB of brackets": lambda: b"[" * 900_000,
    "1,300 levels": lambda: b"".join(b" " * n + b"a:\n" for n in range(1300)),
    "150,000 times the same key": lambda: b"a: 1\n" * 150_000,
    "40,000 times the same key": lambda: b"a: 1\n" * 40_000,
    "40,000 unknown keys": lambda: b"".join(b"k%d: 1\n" % n for n in range(40_000)),
    "60,000 orders to the reader": lambda: b"".join(b"%%TAG !a%d! b\n" % n for n in range(60_000)) + b"a: 1\n",
    "490,000 values": lambda: b"a: [" + b"1," * 490_000 + b"]",
    "control characters": lambda: b"code: proef\nname: Pro\x07ef\n",
}


def asked(program: Path, *arguments) -> bytes:
    return subprocess.run([program, *map(str, arguments)], check=True, stdout=subprocess.PIPE).stdout


def bounded():
    # To be done before the program begins also makes it begin in a process of its own: else the most memory would be that of
    # whoever measures.
    resource.setrlimit(resource.RLIMIT_DATA, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


def hostile(program: Path, file: Path) -> tuple[float, int, str]:
    """Seconds of processor time, the most memory in MB, and the first remark."""
    process = subprocess.Popen(
        [program, "programme", "check", file, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        preexec_fn=bounded)
    out = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 1, process.returncode
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, json.loads(out)[0]["code"]


def written(microseconds: float) -> str:
    for limit, unit, divisor in ((1000, "µs", 1), (1_000_000, "ms", 1000)):
        if microseconds < limit:
            return f"{microseconds / divisor:,.{0 if divisor == 1 else 2}f} {unit}"
    return f"{microseconds / 1_000_000:.2f} s"


def migration(log: Path) -> str:
    """What replanning 100,000 trajectories takes by what `./bench --migrate` said, and what who reads meanwhile waits."""
    found = re.findall(
        r"(over|back): (\d+) trajectories in ([\d.]+) s, ([\d.]+) ms each, ([\d.]+) s for 100,000;"
        r" the list meanwhile: p99 ([\d., ]*) ms \(([\d.]+) at rest\)", log.read_text() if log.exists() else "")
    return "; ".join(
        f"{seconds} s {way} ({each} ms each of {int(count):,}; 99 of 100 who open the list meanwhile wait at most"
        f" {max(map(float, waited.split(', '))) if waited else 0:.0f} ms, {rest} ms at rest)"
        for way, count, _, each, seconds, waited, rest in found) or "not measured"


def page(results: list[dict], found: list[tuple], moved: str) -> str:
    lines = [
        "# How fast definitions are checked, planned and simulated", "",
        f"Made by `./bench programmes`: a release build, medians, on {os.cpu_count()} cores, {platform.machine()}. Hostile files are"
        " processor time and the most memory of the whole program, its start included. A simulation is the slower of one with 3 coaches and"
        " one with 200.", "",
        "| definition | size | check | planning one trajectory | 24 months, 500 arrivals a month |", "|---|---:|---:|---:|---:|",
    ]
    for r in results:
        lines.append(
            f"| {Path(r['file']).stem} | {r['bytes']:,} bytes | {written(r['check'])} | {written(r['plan'])} for"
            f" {r['planned']} days | {written(r['simulation'])} |")
    lines += [
        f"| asked | | {ASKED['check']} | {ASKED['plan']} | {ASKED['simulation']} |", "",
        f"Replanning 100,000 trajectories after a change of definition: {moved}. Asked: {ASKED['replan']}.", "",
        "| hostile file | time | memory | answered |", "|---|---:|---:|---|",
    ]
    lines += [f"| {name} | {seconds:.2f} s | {memory} MB | `{code}` |" for name, (seconds, memory, code) in found]
    return "\n".join(lines + [f"| asked | {ASKED['hostile'].split(', ')[0]} | {ASKED['hostile'].split(', ')[1]} | |", ""])


def main():
    parser = argparse.ArgumentParser()
    for option in ("program", "migration", "report"):
        parser.add_argument(f"--{option}", type=Path, required=True)
    call = parser.parse_args()
    files = sorted((ROOT / "Programmes").glob("*.yaml"))
    results = json.loads(asked(call.program, "programme", "measure", *files, "--format", "json"))
    with tempfile.TemporaryDirectory() as folder:
        found, file = [], Path(folder) / "x.yaml"
        for name, make in HOSTILE.items():
            file.write_bytes(make())
            found.append((name, hostile(call.program, file)))
    call.report.write_text(page(results, found, migration(call.migration)))
    print(call.report)


main()
