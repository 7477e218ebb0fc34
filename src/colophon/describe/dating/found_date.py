"""A date as it was found: where, what it says, how it was written."""

import re

import msgspec


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A date at text[start:end] of the document.

    ``edtf`` is what it says; ``kind`` how it was written (``day``, ``month``, ``season``,
    ``quarter``, ``year``, ``roman``, ``circa``, ``decade``, ``range``, ``republican``,
    ``regnal``, ``broken``); ``rule`` says what had to be understood, or is empty.
    """

    start: int
    end: int
    edtf: str
    kind: str
    rule: str = ""

    @property
    def year(self) -> int:
        """The first year it speaks of."""
        return int(re.search(r"\d{3,4}", self.edtf)[0].ljust(4, "0"))  # type: ignore[index]

    @property
    def fine(self) -> bool:
        """Whether it says more than a year."""
        return self.kind in ("day", "month", "season", "quarter")


def made(match: re.Match[str], edtf: str, kind: str, rule: str = "") -> Found:
    """The date that a match stands for, without the punctuation behind it."""
    end = match.end()
    while end > match.start() + 1 and match.string[end - 1] in " .,;:\n":
        end -= 1
    return Found(start=match.start(), end=end, edtf=edtf, kind=kind, rule=rule)
