"""A server on a real socket that says byte for byte what a test wants, and as slowly."""

import socket
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Self

Said = bytes | float
"""bytes to send, or seconds to wait"""
Script = Callable[[str], bytes | Iterable[Said]]
"""target of a request → what is sent, before the connection is closed"""


def http(
    body: bytes = b"", status: str = "200 OK", *, length: int | None = None, **headers: str
) -> bytes:
    """An HTTP answer; ``length`` is the Content-Length told, -1 for none."""
    told = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", *([] if told < 0 else [f"Content-Length: {told}"])]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


class Hostile:
    """Answers each connection with one answer of its script; ``asked`` are the targets."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.asked: list[str] = []
        self._stopped = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/oai"

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        # a thread that waits for a connection gets its last one
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._listening.close()

    def _serve(self) -> None:
        while not self._stopped.is_set():
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = line.recv(65536)
                if not piece:
                    return
                head += piece
            target = head.split(b" ", 2)[1].decode("latin-1")
            self.asked.append(target)
            self._send(line, self.script(target))

    def _send(self, line: socket.socket, said: bytes | Iterable[Said]) -> None:
        for one in (said,) if isinstance(said, bytes) else said:
            if isinstance(one, bytes):
                line.sendall(one)
            elif self._stopped.wait(one):
                return
            else:
                time.sleep(0)
