"""Makes a copy of the program that neither seals nor writes its audit log, to measure what both cost.

`python3 Benchmarks/without_safety.py FOLDER` copies the sources there and changes the copy; `--check` only looks whether
every place that would be changed still stands in the sources, once.

So the program itself has no switch that takes its safety away. The copy refuses every data folder without a file named
`bench`, and is built nowhere but in `.build` (`./bench --safety-cost`).
"""

import os
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIED = ["Package.swift", "Package.resolved", "Sources", "Tests"]

# File, the head of a function, and what comes first in its body from now on. Each condition is always true; the compiler
# does not know it, so it doesn't warn of what follows.
CHANGES = [
    # Texts lie open behind the prefix of a sealed one, and no key is asked for.
    ("Sources/Storage/Sealing/DataKeys.swift",
     """func sealed<Subject>( _ text: String, _ column: SealedColumn, _ row: ID<Subject>, of participant: ID<Participant>
        ) throws -> String {""",
     "if !column.rawValue.isEmpty { return SealedText.prefix + text }"),
    ("Sources/Storage/Sealing/DataKeys.swift",
     """func opened( _ text: String, _ column: SealedColumn, row: String, of participant: ID<Participant>
        ) throws -> String {""",
     "if text.hasPrefix(SealedText.prefix) { return String(text.dropFirst(SealedText.prefix.utf8.count)) }"),
    ("Sources/Storage/Sealing/DataKeys.swift",
     "func fetchDataKeys(of participants: some Sequence<ID<Participant>>) throws {",
     "if participants.underestimatedCount >= 0 { return }"),
    # No line is written, nor a list kept waiting for one.
    ("Sources/Storage/Tables/AuditTable.swift",
     "package static func append(_ lines: [AuditLine], in tx: borrowing Transaction) throws {",
     "if !lines.isEmpty { return }"),
    ("Sources/Casework/Kernel/AuditDesk.swift",
     "func append(_ line: AuditLine) async throws {",
     "if !line.action.isEmpty { return }"),
    # Then a page that shows people needs no transaction that writes. Only such a page has a witness.
    ("Sources/Casework/Kernel/Casework.swift",
     """func work<Value: Sendable>( as actor: Actor, of traffic: Traffic = .acts, _ body: @escaping @Sendable (Work, borrowing Transaction) throws -> Value
        ) async throws -> Value {""",
     "if let witness = AuditWitness.current { witness.see(); return try await look(as: actor, body) }"),
    # Nothing but what ./bench made.
    ("Sources/Server/HousePlace.swift",
     "func makeFolder() throws(StartError) {",
     'guard FileManager.default.fileExists(atPath: folder + "/bench") else {\n'
     '    throw .folder(path: folder, reason: "this program keeps nothing safe")\n}'),
]


class Gone(Exception):
    pass


def changed(text: str, file: str, head: str, first: str) -> str:
    """A source with these words at the beginning of a function's body."""
    # However it is broken over lines.
    places = list(re.finditer(r"\s*".join(map(re.escape, head.split())), text))
    if len(places) != 1:
        raise Gone(f"{file}: stands there {len(places)} times, not once: {' '.join(head.split())}")
    end = places[0].end()
    return f"{text[:end]}\n{first}\n{text[end:]}"


def sources() -> dict[str, str]:
    """The files that are changed, as they become."""
    texts: dict[str, str] = {}
    for file, head, first in CHANGES:
        texts[file] = changed(texts.get(file) or (ROOT / file).read_text(), file, head, first)
    return texts


def copy(folder: Path):
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    for file, text in sources().items():
        (folder / file).write_text(text)
        # Always the same time for the same source, so that nothing is built twice.
        time = (ROOT / file).stat().st_mtime + 1
        os.utime(folder / file, (time, time))


def main(words: list[str]) -> int:
    if len(words) != 1 or (words[0].startswith("-") and words != ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        if words == ["--check"]:
            sources()
        else:
            copy(Path(words[0]))
    except (Gone, OSError) as fault:
        print(f"Benchmarks/without_safety.py: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
