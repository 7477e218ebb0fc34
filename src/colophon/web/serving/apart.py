"""Asking a service where it is: here, or in a thread of its own where it may keep one waiting.

An index in a file answers in microseconds, and is asked by the loop itself.  A search may take
long, and a database be slow, or stop in the middle of an answer: then others are told to come
back, and the loop goes on.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

T = TypeVar("T")


class Late(Exception):
    """The service has not answered in time."""


class Asking(Protocol):
    """A way to ask a service that is not for two threads at once."""

    async def ask(self, question: Callable[[], T]) -> T:
        """The answer to a question; raises Late, or whatever the question raises."""

    def close(self) -> None:
        """Ask no more."""


class Here:
    """Asked in the loop itself."""

    async def ask(self, question: Callable[[], T]) -> T:
        """See :class:`Asking`."""
        return question()

    def close(self) -> None:
        """See :class:`Asking`."""


class Apart:
    """Asked in a thread of its own, one question after the other.

    While a question is overdue that was given up after ``seconds``, others are given up at
    once.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._thread = ThreadPoolExecutor(1, "colophon-index")
        self._overdue: Future[object] | None = None

    async def ask(self, question: Callable[[], T]) -> T:
        """See :class:`Asking`."""
        if self._overdue and not self._overdue.done():
            raise Late
        asked = self._thread.submit(question)
        try:
            waited = asyncio.shield(asyncio.wrap_future(asked))
            return await asyncio.wait_for(waited, self._seconds)
        except TimeoutError as error:
            if not asked.cancel():
                self._overdue = asked  # type: ignore[assignment]
            raise Late from error

    def close(self) -> None:
        """See :class:`Asking`; a question that is overdue is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)
