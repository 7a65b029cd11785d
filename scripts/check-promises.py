#!/usr/bin/env python3
"""Keeps docs/security.md true: every file it names is there, every test stands in the file named before it, and the
promises are numbered without a gap."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "security.md"
TOKEN = re.compile(r'`([\w.+-]+(?:/[\w.+-]+)+\.\w+)`|`(test_\w+)`|"([^"]+)"|\]\(([^)#]+\.md)')

text = PAGE.read_text()
faults = []
for number, line in enumerate(text.splitlines(), 1):
    tests = ""
    for path, python, swift, link in TOKEN.findall(line):
        if path or link:
            file = next((f for f in (base / (path or link) for base in (
                ROOT / "Tests", ROOT / "Sources", ROOT, PAGE.parent)) if f.is_file()), None)
            if file is None:
                faults.append(f"{number}: there is no file {path or link}")
            tests = file.read_text() if file and path else tests
        elif (f"def {python}(" if python else f"func `{swift}`") not in tests:
            faults.append(f"{number}: no test is called {python or swift} in the file named before it")
promises = [int(n) for n in re.findall(r"^\| (\d+) \|", text, re.M)]
if promises != list(range(1, 61)):
    faults.append(f"the promises are not 1 to 60 in order: {promises}")
print("\n".join(faults) or f"{len(promises)} promises name their tests")
sys.exit(1 if faults else 0)
