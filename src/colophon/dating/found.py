"""A date as it was found: where, what it says, how it was written."""

import re

import msgspec


class FoundDate(msgspec.Struct, frozen=True, kw_only=True):
    """A date at text[start:end] of the text that was read.

    ``edtf`` is what it says, empty for “undated”; ``kind`` how it was written: ``day``,
    ``month``, ``season``, ``quarter``, ``half``, ``year``, ``roman``, ``circa``, ``decade``,
    ``century``, ``range``, ``set``, ``bound``, ``copyright``, ``calendar`` (not the common one),
    ``republican``, ``regnal``, ``broken``, ``undated``, ``edtf``.  ``rule`` says what had to be
    understood, or is empty; ``ambiguous`` marks one that can be read in several ways, all
    of which are in ``edtf``.
    """

    start: int
    end: int
    edtf: str
    kind: str
    rule: str = ""
    ambiguous: bool = False

    @property
    def year(self) -> int:
        """The first year it speaks of, 0 where it speaks of none."""
        found = re.search(r"\d{2,4}", self.edtf)
        return int(found[0].ljust(4, "0")) if found else 0

    @property
    def fine(self) -> bool:
        """Whether it says more than a year."""
        return self.kind in ("day", "month", "season", "quarter", "half")


def make_found(match: re.Match[str], edtf: str, kind: str, rule: str = "") -> FoundDate:
    """The date that a match stands for, without the punctuation behind it."""
    end = match.end()
    while end > match.start() + 1 and match.string[end - 1] in " .,;:\n":
        end -= 1
    return FoundDate(start=match.start(), end=end, edtf=edtf, kind=kind, rule=rule)
