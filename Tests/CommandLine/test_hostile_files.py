"""Files that are accidents or attacks, checked as definitions by the command line: each gets a message, within bounds of memory
and time that the machine itself holds the program to."""

import json
import os
import resource
import subprocess

import pytest

from outside.house import FIXTURES, program

# Far above what checking takes: who needs more is ended by the machine. Memory is what the program may have for its data.
MEMORY, SECONDS = 1 << 30, 60
# What a file may cost beside what the program takes for a sound one, in kB.
MOST = 100_000


def bomb() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 31)]
    return "\n".join(lines).encode()


def long_code() -> bytes:
    domains = ", ".join(f"{{code: d{n}, label: D}}" for n in range(500))
    return b"instruments:\n  - {code: " + b"i" * 400_000 + f", lowest: 0, highest: 100, domains: [{domains}]}}\n".encode()


FILES = {
    "alias bomb": (bomb, "anchor"),
    "50 MB of lines": (lambda: b"a: b\n" * 10_000_000, "too-large"),
    "50 MB on one line": (lambda: b"code: " + b"x" * 50_000_000, "too-large"),
    "50 MB of nothing": (lambda: b"\0" * 50_000_000, "too-large"),
    "900 kB of brackets": (lambda: b"[" * 900_000, "too-deep"),
    "stairs": (lambda: b"".join(b" " * n + b"a:\n" for n in range(1300)), "too-deep"),
    "150,000 times the same key": (lambda: b"a: 1\n" * 150_000, "too-many-values"),
    "as often the same key as is read": (lambda: b"a: 1\n" * 40_000, "duplicate-key"),
    "as many unknown keys as are read": (lambda: b"".join(b"k%d: 1\n" % n for n in range(40_000)), "unknown-key"),
    "keys without values": (lambda: b"".join(b"? k%d\n" % n for n in range(100_000)), "too-many-values"),
    "orders to the reader": (lambda: b"".join(b"%%TAG !a%d! b\n" % n for n in range(60_000)) + b"a: 1\n", "syntax-character"),
    "a long code in the names of facts": (long_code, "too-long"),
    "values without end": (lambda: b"a: [" + b"1," * 490_000 + b"]", "too-many-values"),
    "control characters": (lambda: b"code: proef\nname: Pro\x07ef\x1b[2J\n", "control-character"),
    "marks that turn the writing": ("code: proef\nname: a\u202eb\n".encode, "control-character"),
    "half a character": (lambda: b"code: proef\nname: \xe2\x82", "not-utf8"),
}


def longest() -> float:
    """Seconds of processor time that a file may take. The promise is about the program as it is released; a debug build takes
    many times as long, so there it is only kept from going on for ever."""
    return 1.0 if "release" in program().parts else SECONDS


def bounded():
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def checked(file) -> tuple[int, list, int, float]:
    """The exit code, the remarks, the most memory it had at once in kB, and the processor time it took."""
    process = subprocess.Popen(
        [str(program()), "programme", "check", str(file), "--format", "json"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, preexec_fn=bounded)
    out = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, json.loads(out or b"null"), usage.ru_maxrss, usage.ru_utime + usage.ru_stime


@pytest.fixture(scope="module")
def ordinary() -> int:
    """What a sound definition takes."""
    code, remarks, memory, _ = checked(FIXTURES / "instap.yaml")
    assert (code, remarks) == (0, [])
    return memory


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_gets_a_message_within_bounds(name, ordinary, tmp_path):
    make, expected = FILES[name]
    file = tmp_path / "x.yaml"
    file.write_bytes(make())
    code, remarks, memory, seconds = checked(file)
    assert code == 1, f"{code}: ended by the machine" if code < 0 else code
    assert expected in {r["code"] for r in remarks} and len(remarks) <= 201
    for remark in remarks:
        assert remark["message"] and remark["remedy"] and remark["line"] >= 1 and remark["column"] >= 1
        assert "\x1b" not in remark["message"] + remark["remedy"]
    assert memory - ordinary < MOST, f"{memory - ordinary} kB more than a sound definition"
    assert seconds < longest(), f"{seconds:.2f} s of processor time"


def test_a_file_that_is_none_is_refused_in_words(tmp_path):
    for path in (tmp_path, tmp_path / "nergens.yaml"):
        done = subprocess.run([str(program()), "programme", "check", str(path)], capture_output=True, timeout=60)
        assert done.returncode not in (0, -11) and done.stderr and b"\xe2\x9f\xa6" not in done.stderr
