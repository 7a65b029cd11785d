"""The program under strace: what it asks of its disk is written down, or made to fail, or to wait."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

from outside.waiting import wait_for

CALLS = ("write,pwrite64,pwritev,pwritev2,fdatasync,fsync,ftruncate,truncate,fallocate,unlink,unlinkat,link,linkat,"
         "rename,renameat,renameat2,openat,mkdir")
SYNCS = "fdatasync,fsync"


def recorded(log: Path) -> list[str]:
    """What to put before a command so that all it asks of its files is written down. The tracer stands aside (`-D`):
    whoever starts the command has the command itself as a child, to signal and to wait for."""
    return ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-ttt", "-T", "-y", "-xx", "-s", "1000000",
            "-e", "signal=none", "-e", f"trace={CALLS}", "-o", str(log)]


def wait_for_end(log: Path, within: float = 20):
    """Waits until the tracer has written the last line of its log."""
    deadline, size = time.monotonic() + within, -1
    while time.monotonic() < deadline:
        now = log.stat().st_size
        if now == size and not _is_open(log):
            return
        size = now
        time.sleep(0.05)
    raise AssertionError(f"{log} is still being written")


def _is_open(path: Path) -> bool:
    target = str(path.resolve())
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            if any(os.readlink(each) == target for each in (process / "fd").iterdir()):
                return True
    return False


def _tracers(process: int) -> list[int]:
    """Who traces each of the threads; 0: nobody."""
    found = []
    for thread in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(OSError):
            words = (thread / "status").read_text().split()
            found.append(int(words[words.index("TracerPid:") + 1]))
    return found


@contextlib.contextmanager
def injected(process: int, fault: str, calls: str = SYNCS):
    """While this holds, each of `calls` of a running process fails or waits: `error=EIO`, `delay_enter=400000`
    (microseconds). Gives the tracer's log."""
    log = Path(f"/tmp/opstap-injected-{process}-{time.monotonic_ns()}.log")
    tracer = subprocess.Popen(
        ["strace", "-f", "-p", str(process), "-e", f"trace={calls}", "-e", f"inject={calls}:{fault}",
         "-e", "signal=none", "-o", str(log)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(lambda: tracer.poll() is not None or all(t == tracer.pid for t in _tracers(process)))
        assert tracer.poll() is None, f"strace could not attach: {tracer.stderr.read()}"
        yield log
    finally:
        if tracer.poll() is None:
            tracer.send_signal(signal.SIGINT)
            tracer.wait(timeout=20)
        tracer.stderr.close()
        wait_for(lambda: not Path(f"/proc/{process}").exists() or not any(_tracers(process)))
        log.unlink(missing_ok=True)
