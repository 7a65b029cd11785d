"""A disk of which we know what it has for certain: replays what a program asked of its files, up to a power cut.

What was written counts only once it was synced: of the file's contents by `fsync` or `fdatasync` on the file, of its
name by `fsync` on its folder.
"""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass
class Event:
    """What the program asked: at `at` (seconds since 1970, when it asked; for `synced` when it was told so)."""

    at: float
    kind: str  # write, cut, sync, synced, make, drop, move, link
    path: str
    place: int = 0
    data: bytes = b""
    other: str = ""


def events(log: Path, folder: Path) -> list[Event]:
    """What a log of `tracing.recorded` says about the files in `folder`, in order."""
    found, halves = [], {}
    with open(log, errors="replace") as lines:
        for line in lines:
            begun = re.match(r"(\d+) +(\d+\.\d+) (.*)\n?$", line)
            if not begun:
                continue
            process, at, call = begun[1], float(begun[2]), begun[3]
            if call.endswith("<unfinished ...>"):
                halves[process] = (at, call.removesuffix("<unfinished ...>"))
                continue
            told = None
            rest = re.match(r"<\.\.\. \w+ resumed>(.*)$", call)
            if rest:
                if process not in halves:
                    continue
                told = at
                at, half = halves.pop(process)
                call = half + rest[1]
            found += _read(call, at, told, str(folder) + "/")
    # A call that ends in an unfinished half was cut off by the end of the program: nobody was told that it was done,
    # so it may as well not have happened.
    return sorted(found, key=lambda event: event.at)


_CALL = re.compile(r'(\w+)\((.*)\) += (-?\d+)(?:<[^>]*>)?(?: [A-Z]\w* .*?| \(.*\))?(?: <([\d.]+)>)?$', re.S)
_HEX = re.compile(r'\\x([0-9a-f]{2})')


def _bytes(text: str) -> bytes:
    return bytes.fromhex("".join(_HEX.findall(text)))


def _read(call: str, at: float, told: float | None, folder: str) -> list[Event]:
    found = _CALL.match(call)
    if not found or int(found[3]) < 0:
        return []
    name, arguments, result = found[1], found[2], int(found[3])
    told = told if told is not None else at + float(found[4] or 0)
    strings = [_bytes(text) for text in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)]
    opened = re.match(r'\d+<((?:\\x[0-9a-f]{2})*)>', arguments)
    path = _bytes(opened[1]).decode() if opened else (strings[0].decode(errors="replace") if strings else "")
    if not (path + "/").startswith(folder):
        return []
    short = path[len(folder):]
    if name in ("fsync", "fdatasync"):
        return [Event(at, "sync", short), Event(told, "synced", short)]
    if name == "pwrite64":
        place = int(arguments.rsplit(", ", 1)[1])
        return [Event(at, "write", short, place, strings[0][:result])]
    if name == "write":
        return [Event(at, "write", short, -1, strings[0][:result])]
    if name == "ftruncate":
        return [Event(at, "cut", short, int(arguments.rsplit(", ", 1)[1]))]
    if name in ("unlink", "unlinkat"):
        return [Event(at, "drop", short)]
    if name.startswith(("rename", "link")):
        other = strings[1].decode()
        assert other.startswith(folder), call
        return [Event(at, "move" if name.startswith("rename") else "link", short, other=other[len(folder):])]
    if name == "openat":
        made = [Event(at, "make", short)] if "O_CREAT" in arguments else []
        return made + ([Event(at, "cut", short, 0)] if "O_TRUNC" in arguments else [])
    if name == "mkdir":
        return []
    raise AssertionError(f"the replay does not know {call[:200]}")


@dataclass
class Contents:
    """A file: the bytes that are certain, and what came after them."""

    certain: bytearray = field(default_factory=bytearray)
    # (number, place, bytes), or (number, length) for a cut
    waiting: list[tuple] = field(default_factory=list)
    length: int = 0


def _apply(contents: bytearray, change: tuple):
    if len(change) == 2:
        del contents[change[1]:]
        contents.extend(bytes(change[1] - len(contents)))
        return
    _, place, data = change
    contents.extend(bytes(max(0, place + len(data) - len(contents))))
    contents[place:place + len(data)] = data


class Disk:
    """`ignoring`: the end of the names of files whose syncs do nothing, as on a disk that lies."""

    def __init__(self, ignoring: str | None = None):
        self._names: dict[str, Contents] = {}
        self._certain_names: dict[str, Contents] = {}
        self._waiting_names: list[tuple] = []  # (path, contents or None)
        self._syncs: dict[str, list[int]] = {}
        self._number = 0
        self._ignoring = ignoring

    def take(self, event: Event):
        self._number += 1
        file = self._names.get(event.path)
        if event.kind == "make":
            if file is None:
                self._name(event.path, Contents())
        elif event.kind == "drop":
            self._name(event.path, None)
        elif event.kind in ("move", "link"):
            self._name(event.other, self._names[event.path])
            if event.kind == "move":
                self._name(event.path, None)
        elif event.kind == "sync":
            self._syncs.setdefault(event.path, []).append(self._number)
        elif event.kind == "synced":
            self._sync(event.path, self._syncs[event.path].pop(0))
        elif file is None:
            raise AssertionError(f"{event.kind} on {event.path}, which nobody made")
        elif event.kind == "write":
            place = file.length if event.place < 0 else event.place
            file.waiting.append((self._number, place, event.data))
            file.length = max(file.length, place + len(event.data))
        elif event.kind == "cut":
            file.waiting.append((self._number, event.place))
            file.length = event.place

    def _name(self, path: str, file: Contents | None):
        if file is None:
            self._names.pop(path, None)
        else:
            self._names[path] = file
        self._waiting_names.append((path, file))

    def _sync(self, path: str, number: int):
        if self._ignoring and path.endswith(self._ignoring):
            return
        file = self._names.get(path)
        if file is not None:
            for change in file.waiting:
                if change[0] < number:
                    _apply(file.certain, change)
            file.waiting = [change for change in file.waiting if change[0] > number]
            return
        # A folder: the names in it. The folder of the data itself has the empty path.
        for name, contents in self._waiting_names:
            if _folder(name) == path:
                self._settle(self._certain_names, name, contents)
        self._waiting_names = [each for each in self._waiting_names if _folder(each[0]) != path]

    @staticmethod
    def _settle(names: dict, path: str, file: Contents | None):
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file

    def cut(self, into: Path, chance: random.Random | None = None, keeps_all: bool = False):
        """Cuts the power: writes what is left into a folder.

        Without `chance` only what is certain. With it, any part of the rest as well: each write wholly, in torn sectors
        or not, in any order; changes of names up to any of them. With `keeps_all` everything, as after a kill.
        """
        names = self._names if keeps_all else dict(self._certain_names)
        if chance:
            for path, file in self._waiting_names[:chance.randint(0, len(self._waiting_names))]:
                self._settle(names, path, file)
        for path, file in names.items():
            contents = bytearray(file.certain)
            for change in file.waiting:
                for part in [change] if keeps_all else _torn(change, chance) if chance else []:
                    _apply(contents, part)
            (into / path).parent.mkdir(parents=True, exist_ok=True)
            (into / path).write_bytes(contents)
            (into / path).chmod(0o600)


def _torn(change: tuple, chance: random.Random) -> list[tuple]:
    what = chance.random()
    if what < 1 / 3:
        return []
    if what < 2 / 3 or len(change) == 2:
        return [change]
    number, place, data = change
    return [(number, place + at, data[at:at + SECTOR]) for at in range(0, len(data), SECTOR) if chance.random() < 0.5]


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
