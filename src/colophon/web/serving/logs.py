"""The logs on standard error: a line of JSON each, of requests and of what goes wrong."""

import logging
import sys
from datetime import UTC, datetime

import msgspec


class _JsonLines(logging.Formatter):
    """A message as a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return msgspec.json.encode(line).decode()


def begin(access: bool) -> None:
    """Write the access log where it is wanted, and warnings in any case."""
    _to_stderr("colophon.access", logging.INFO if access else logging.CRITICAL, "%(message)s")
    for name in ("colophon.web", "uvicorn"):
        _to_stderr(name, logging.WARNING)


def _to_stderr(name: str, level: int, form: str = "") -> None:
    log = logging.getLogger(name)
    log.propagate = False
    log.setLevel(level)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(form) if form else _JsonLines())
    log.handlers = [handler]
