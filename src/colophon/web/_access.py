"""The access log: one line of JSON a request."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

ACCESS = logging.getLogger("colophon.access")
_LONGEST = 200


class Outcome:
    """What became of a request."""

    __slots__ = ("arguments", "codes", "sent", "status", "verb")

    def __init__(self, status: int = 0, sent: int = 0) -> None:
        self.status = status
        self.sent = sent
        self.verb = ""
        self.codes: Sequence[str] = ()
        self.arguments: Sequence[tuple[str, str]] = ()


def logged() -> bool:
    """Whether requests are logged at all."""
    return ACCESS.isEnabledFor(logging.INFO)


def note(scope: Any, outcome: Outcome, seconds: float) -> None:
    """Write the line of a request that has been answered; ``scope`` is as ASGI has it."""
    if not logged():
        return
    client = scope.get("client")
    agent = next((value for name, value in scope["headers"] if name == b"user-agent"), b"")
    line = {
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "client": client[0] if client else "",
        "method": scope["method"],
        "path": _plain(scope["path"]),
        "arguments": {_plain(name): _plain(value) for name, value in outcome.arguments},
        "verb": outcome.verb,
        "errors": list(outcome.codes),
        "status": outcome.status,
        "bytes": outcome.sent,
        "ms": round(seconds * 1000, 2),
        "agent": _plain(agent.decode("latin-1")),
    }
    ACCESS.info("%s", msgspec.json.encode(line).decode())


def _plain(text: str) -> str:
    """Bounded, and without what JSON cannot hold."""
    return text[:_LONGEST].encode("utf-8", "replace").decode()
