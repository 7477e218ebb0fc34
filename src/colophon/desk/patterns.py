"""Regular expressions that people write, bounded in length and in the time that they take.

https://pypi.org/project/regex/ : the syntax of Python's own, and it can be told when to stop.
"""

import time

import regex

from colophon.model.errors import DecisionError

LONGEST = 300
"""characters of an expression"""
SECONDS = 1.0
"""of the processor for one search through all records, and of time for one value of them"""


class Pattern:
    """A regular expression, for one search; case does not count.

    Raises :class:`DecisionError` for what is none, and from :meth:`found` and
    :meth:`replaced` once the search has taken longer than :data:`SECONDS`.
    """

    def __init__(self, text: str) -> None:
        if len(text) > LONGEST:
            raise DecisionError(
                f"a regular expression may have {LONGEST} characters, not {len(text)}.",
                remedy="Look for a shorter part of the words.",
            )
        self.text = text
        try:
            self._compiled = regex.compile(text, regex.IGNORECASE | regex.VERSION0)
        except (regex.error, RecursionError, OverflowError, MemoryError) as error:
            raise DecisionError(
                f"{text!r} is no regular expression: {error}.",
                remedy="Put a backslash before signs that stand for themselves, such as ( or *.",
            ) from None
        self._end = time.thread_time() + SECONDS

    def matches(self, text: str) -> bool:
        """Whether it is found anywhere in a text."""
        try:
            return self._compiled.search(text, timeout=self._seconds_left()) is not None
        except TimeoutError:
            raise self._too_slow() from None

    def replace_in(self, text: str, by: str) -> str:
        r"""The text with every match replaced; ``\1`` stands for the first group."""
        try:
            found: str = self._compiled.sub(by, text, timeout=self._seconds_left())
        except TimeoutError:
            raise self._too_slow() from None
        except (regex.error, IndexError) as error:
            raise DecisionError(
                f"{by!r} is no replacement: {error}.",
                remedy=r"Write \1 for the first group in parentheses, \\ for a backslash.",
            ) from None
        return found

    def _seconds_left(self) -> float:
        left = self._end - time.thread_time()
        if left <= 0:
            raise self._too_slow()
        return left

    def _too_slow(self) -> DecisionError:
        return DecisionError(
            f"{self.text!r} takes longer than {SECONDS:g} second.",
            remedy="Leave out repetitions within repetitions, such as (a+)+.",
        )
