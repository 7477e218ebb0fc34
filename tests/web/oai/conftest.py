"""What the tests of the OAI endpoint over HTTP share: one that can be made to do anything."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Self

import pytest

Pairs = Sequence[tuple[str, str]]


class Said:
    """An answer that repeats what was asked, between the seconds it was given in."""

    def __init__(self, arguments: Pairs, size: int) -> None:
        text = repr(list(arguments)).encode("ascii", "backslashreplace")
        self.after = text, b"x" * size, b"</a>"
        self.verb = "Identify"
        self.codes = ("badVerb",) if ("verb", "wrong") in arguments else ()

    def at(self, now: datetime) -> tuple[bytes, ...]:
        return b"<a>%s" % now.strftime("%H:%M:%S").encode(), *self.after


class FakeRepository:
    """An endpoint that counts, and can be made to fail or to change."""

    def __init__(self) -> None:
        self.asked: list[Pairs] = []
        self.changed = 1
        self.failing = False
        self.size = 3_000
        self.closed = False
        self.inside = 0
        self.told = 0

    def __enter__(self) -> Self:
        self.inside += 1
        return self

    def __exit__(self, *_: object) -> None:
        self.inside -= 1

    def respond(self, arguments: Pairs, now: datetime) -> Said:
        assert self.inside
        self.asked.append(arguments)
        return Said(arguments, self.size)

    def state(self) -> tuple[str, int]:
        if self.failing:
            raise OSError("disk on fire")
        return str(self.changed), int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())

    def note_answer(self, moment: int) -> None:
        self.told = moment

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def repository() -> FakeRepository:
    return FakeRepository()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
