"""A connection of bytes: what no library sends by itself."""

import socket
import time


class Raw:
    """One connection to a served house."""

    def __init__(self, house):
        self.socket = socket.create_connection(("127.0.0.1", house.port), timeout=30)

    def send(self, data: bytes) -> bool:
        """Whether the other end was still there."""
        try:
            self.socket.sendall(data)
            return True
        except OSError:
            return False

    def answer(self, within: float = 30) -> bytes:
        """Everything that comes until the other end closes."""
        received, deadline = b"", time.monotonic() + within
        while time.monotonic() < deadline:
            self.socket.settimeout(max(0.05, deadline - time.monotonic()))
            try:
                piece = self.socket.recv(65536)
            except TimeoutError:
                break
            except OSError:
                return received
            if not piece:
                return received
            received += piece
        raise AssertionError(f"the connection is still open after {within} s; it said {received[:500]!r}")

    def is_closed(self) -> bool:
        """Whether the other end closed the connection, without waiting for it."""
        self.socket.settimeout(0)
        try:
            return self.socket.recv(65536) == b""
        except (BlockingIOError, TimeoutError):
            return False
        except OSError:
            return True

    def close(self):
        self.socket.close()


def get(path: str, host: str = "localhost", *more: str) -> bytes:
    """The bytes that ask for a page, with other lines in the head."""
    return "\r\n".join([f"GET {path} HTTP/1.1", f"Host: {host}", "Connection: close", *more, "", ""]).encode("latin-1")


def told(house, data: bytes, within: float = 30) -> tuple[int, dict[str, str], str]:
    """Sends bytes, and takes apart what comes back: status, headers with small letters, body."""
    raw = Raw(house)
    try:
        raw.send(data)
        return taken_apart(raw.answer(within))
    finally:
        raw.close()


def taken_apart(answer: bytes) -> tuple[int, dict[str, str], str]:
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = dict((name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines[1:]))
    return int(lines[0].split(" ")[1]), headers, body.decode("utf-8", "replace")
