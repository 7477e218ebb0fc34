"""Data fields of MARC 21, for MARCXML and ISO 2709, and the 883s of those a machine made.

https://www.loc.gov/marc/bibliographic/ · https://www.loc.gov/standards/marcxml/
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter

import msgspec

from colophon.crosswalk.toolkit.unread import best_evidence, words_of
from colophon.mappings.marc import UNLINKED
from colophon.model.characters import legal, words
from colophon.model.record import Statement, Status

_ACCOMPANYING = frozenset("e01234")
"""subfields that say something of others: roles, identities, sources, materials"""

_SUGGESTED = Status.SUGGESTED
Subfield = tuple[str, str]


class DataField(msgspec.Struct, frozen=True, gc=False):
    """A data field: its subfields as words, and ``text``, the element of MARCXML, in which the
    first subfield begins at ``start``."""

    tag: str
    indicators: str
    subfields: tuple[Subfield, ...]
    text: str
    start: int

    def element_linked(self, links: str) -> str:
        """The element with subfields that go before its own."""
        return f"{self.text[: self.start]}{links}{self.text[self.start :]}"


def data_field(tag: str, indicators: str, *subfields: Subfield) -> DataField | None:
    """A field of the subfields that hold words; without words of its own there is none."""
    inside = ""
    kept = []
    accompanying = True
    for code, text in subfields:
        if text and (line := subfield(code, text)):
            inside += line
            kept.append((code, text))
            accompanying = accompanying and code in _ACCOMPANYING
    if accompanying:
        return None
    opening = _opening_tag(tag, indicators)
    text = f"{opening}{inside}  </datafield>\n"
    return DataField(tag, indicators, tuple(kept), text, len(opening))


def subfield(code: str, text: str) -> str:
    """A line with a subfield; nothing where the text is blank."""
    inside = words(text if text.isprintable() else one_line(text))
    return f'    <subfield code="{code}">{inside}</subfield>\n' if inside else ""


def one_line(text: str) -> str:
    """The text without line breaks and tabs, which no subfield may hold."""
    return text if text.isprintable() else " ".join(legal(text).split())


def punctuate(
    parts: Iterable[Subfield], before: Mapping[str, str], again: Mapping[str, str] | None = None
) -> list[Subfield]:
    """Subfields with the marks of ISBD at their ends.

    ``before`` says which mark stands before a subfield, at the end of the one in front of
    it; ``again`` how values of a subfield are joined that may not be repeated.
    """
    found: list[Subfield] = []
    for code, text in parts:
        text = one_line(text).strip()
        if not text:
            continue
        last = found[-1] if found else None
        if last and again and last[0] == code and code in again:
            found[-1] = code, f"{last[1]}{again[code]}{text}"
            continue
        if last and (mark := before.get(code)):
            found[-1] = last[0], _end_with(last[1], mark)
        found.append((code, text))
    return found


def _end_with(text: str, mark: str) -> str:
    return text if text.endswith(mark) else f"{text}{mark}"


def end_with_stop(parts: list[Subfield], closing: str = ".") -> list[Subfield]:
    """Subfields of which the last ends in a full stop, or another mark of ``closing``."""
    if parts and not parts[-1][1].endswith(tuple(closing)):
        parts[-1] = parts[-1][0], f"{parts[-1][1]}."
    return parts


@lru_cache(maxsize=512)
def _opening_tag(tag: str, indicators: str) -> str:
    first, second = indicators[0], indicators[1]
    return f'  <datafield tag="{tag}" ind1="{first}" ind2="{second}">\n'


Written = tuple[str, DataField, tuple[int, ...]]
"""a tag, its field, and the numbers by which 883s refer to it"""


class MarcFields:
    """The data fields of one record; each value that nobody confirmed is linked to its 883.

    ``label`` gives the label of a statement's field: where a data field holds several
    values, or takes no link, its 883s say which of them they mean.  ``unread`` are the values
    that nobody here confirmed, ``agency`` is who answers for them ($q).
    """

    def __init__(
        self, label: Callable[[Statement], str], unread: Iterable[Statement] = (), agency: str = ""
    ) -> None:
        self._label = label
        self._agency = agency
        self._unread = {id(one) for one in unread}
        self._written: list[Written] = []
        self._made: dict[int, tuple[int, Statement, str]] = {}
        self._linked: set[int] = set()
        """the numbers of 883s to which a field refers"""

    def add(self, field: DataField | None, *statements: Statement) -> None:
        """A field, if there is one, that rests on these statements."""
        if field is None:
            return
        links: tuple[int, ...] = ()
        if self._unread:
            named = len(statements) > 1 or field.tag in UNLINKED
            for one in statements:
                if id(one) in self._unread:
                    which = f"{self._label(one)} {words_of(one)}" if named else ""
                    number, *_ = self._made.setdefault(id(one), (len(self._made) + 1, one, which))
                    links += (number,)
        if field.tag in UNLINKED:
            links = ()
        self._linked.update(links)
        self._written.append((field.tag, field, links))

    def add_constant(self, fields: Iterable[Written]) -> None:
        """Fields that rest on no value that somebody has to confirm."""
        self._written += fields

    def _in_order(self) -> list[Written]:
        """All fields by tag, those of one tag in the order they came; 883s at their place."""
        made: list[Written] = [
            ("883", _process(one, which, self._agency), (at,) if at in self._linked else ())
            for at, one, which in self._made.values()
        ]
        return sorted(self._written + made, key=itemgetter(0))

    def __str__(self) -> str:
        """The fields as MARCXML."""
        return "".join(
            [
                field.element_linked("".join(map(_link, links))) if links else field.text
                for _, field, links in self._in_order()
            ]
        )

    def __iter__(self) -> Iterator[tuple[str, str, tuple[Subfield, ...]]]:
        """The fields as tag, indicators and subfields."""
        for tag, field, links in self._in_order():
            yield tag, field.indicators, (*(("8", rf"{one}\p") for one in links), *field.subfields)


@lru_cache(maxsize=256)
def _link(number: int) -> str:
    """$8, by which a field and its 883 know each other."""
    return subfield("8", rf"{number}\p")


def _process(one: Statement, which: str, agency: str) -> DataField:
    """883: which process made the linked field, and how sure it was (0–1).

    What was taken over from another repository says from where and when.
    """
    if one.status is not _SUGGESTED:
        return _taken_over(one.by, one.at, which, agency)
    best = best_evidence(one)
    if best is None:
        return _provenance_field("colophon", 0.0, which, agency)
    run = best.generation
    if run is not None:
        name = f"colophon {best.method} {best.version} ({run.model} {run.digest}".rstrip()
        name += f", prompt {run.prompt}, temperature {run.temperature:g}, {run.server})"
        return _provenance_field(name, best.confidence, which, agency, run.at)
    return _provenance_field(
        f"colophon {best.method} {best.version}", best.confidence, which, agency
    )


@lru_cache(maxsize=1024)
def _provenance_field(
    name: str, confidence: float, which: str, agency: str, at: str = ""
) -> DataField:
    sure = f"{min(max(confidence, 0.0), 1.0):.2f}".rstrip("0").rstrip(".")
    process = f"{name}: {which}" if which else name
    day = "".join(filter(str.isdigit, at))[:8]
    return _always("0 ", ("a", process), ("c", sure), ("d", day), ("q", agency))


@lru_cache(maxsize=1024)
def _taken_over(address: str, at: str, which: str, agency: str) -> DataField:
    process = f"harvested: {which}" if which else "harvested"
    day = "".join(filter(str.isdigit, at))[:8]
    return _always("  ", ("a", process), ("d", day), ("q", agency), ("u", address))


def _always(indicators: str, *subfields: Subfield) -> DataField:
    field = data_field("883", indicators, *subfields)
    assert field is not None  # $a is never blank
    return field
