"""Data fields of MARC 21 as MARCXML has them, and the 883s of those that a machine made.

https://www.loc.gov/marc/bibliographic/ · https://www.loc.gov/standards/marcxml/
"""

from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter

import msgspec

from colophon.crosswalk._unread import best_evidence, unread, words_of
from colophon.model.characters import words
from colophon.model.record import Statement, Status

_ACCOMPANYING = frozenset("e01234")
"""subfields that say something of others: roles, identities, sources, materials"""

_SUGGESTED = Status.SUGGESTED


class DataField(msgspec.Struct, frozen=True, gc=False):
    """A data field as MARCXML has it: its start tag, and its subfields in order."""

    tag: str
    opening: str
    inside: str

    def written(self, links: str = "") -> str:
        """The whole element; ``links`` are subfields that go before its own."""
        return f"{self.opening}{links}{self.inside}  </datafield>\n"


def data_field(tag: str, indicators: str, *subfields: tuple[str, str]) -> DataField | None:
    """A field of the subfields that hold words; without words of its own there is none."""
    inside = ""
    accompanying = True
    for code, text in subfields:
        line = subfield(code, text)
        if line:
            inside += line
            accompanying = accompanying and code in _ACCOMPANYING
    return None if accompanying else DataField(tag, _opening(tag, indicators), inside)


def subfield(code: str, text: str) -> str:
    """A line with a subfield; nothing where the text is blank."""
    inside = words(text)
    return f'    <subfield code="{code}">{inside}</subfield>\n' if inside else ""


def _opening(tag: str, indicators: str) -> str:
    first, second = indicators[0], indicators[1]
    return f'  <datafield tag="{tag}" ind1="{first}" ind2="{second}">\n'


class Fields:
    """The data fields of one record; each value that nobody confirmed is linked to its 883.

    ``label`` gives the label of a statement's field: where a data field holds several
    values, its 883s say which of them they mean.
    """

    def __init__(self, label: Callable[[Statement], str]) -> None:
        self._label = label
        self._written: list[tuple[str, str]] = []
        self._made: dict[int, tuple[int, Statement, str]] = {}

    def add(self, field: DataField | None, *statements: Statement) -> None:
        """A field, if there is one, that rests on these statements."""
        if field is None:
            return
        links = ""
        for one in statements:
            if unread(one):
                which = f"{self._label(one)} {words_of(one)}" if len(statements) > 1 else ""
                number, *_ = self._made.setdefault(id(one), (len(self._made) + 1, one, which))
                links += _link(number)
        self._written.append((field.tag, field.written(links)))

    def __str__(self) -> str:
        """All fields by tag, those of one tag in the order they came; 883s at their place."""
        made = [("883", _process(one, which, _link(at))) for at, one, which in self._made.values()]
        return "".join([text for _, text in sorted(self._written + made, key=itemgetter(0))])


@lru_cache(maxsize=256)
def _link(number: int) -> str:
    """$8, by which a field and its 883 know each other."""
    return subfield("8", rf"{number}\p")


def _process(one: Statement, which: str, link: str) -> str:
    """883: which process made the linked field, and how sure it was (0–1).

    What was taken over from another repository says from where and when.
    """
    if one.status is not _SUGGESTED:
        return _taken_over(one.by, one.at, which).written(link)
    best = best_evidence(one)
    if best is None:
        return _made("colophon", 0.0, which).written(link)
    run = best.generation
    if run is not None:
        name = f"colophon {best.method} {best.version} ({run.model} {run.digest}".rstrip()
        name += f", prompt {run.prompt}, temperature {run.temperature:g}, {run.server})"
        return _made(name, best.confidence, which, run.at).written(link)
    return _made(f"colophon {best.method} {best.version}", best.confidence, which).written(link)


@lru_cache(maxsize=1024)
def _made(name: str, confidence: float, which: str, at: str = "") -> DataField:
    sure = f"{min(max(confidence, 0.0), 1.0):.2f}".rstrip("0").rstrip(".")
    inside = subfield("a", f"{name}: {which}" if which else name) + subfield("c", sure)
    inside += subfield("d", "".join(filter(str.isdigit, at))[:8]) if at else ""
    return DataField("883", _opening("883", "0 "), inside)


@lru_cache(maxsize=1024)
def _taken_over(address: str, at: str, which: str) -> DataField:
    inside = subfield("a", f"harvested: {which}" if which else "harvested")
    inside += subfield("d", "".join(filter(str.isdigit, at))[:8]) + subfield("u", address)
    return DataField("883", _opening("883", "  "), inside)
