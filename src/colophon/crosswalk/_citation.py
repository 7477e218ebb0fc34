"""What citation formats have in common: one kind, whole titles, names apart, one date."""

import re
from abc import abstractmethod
from collections.abc import Container, Iterable, Iterator, Mapping

import msgspec

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._dublin import one_date
from colophon.crosswalk._grouped import Grouped, series
from colophon.crosswalk._marc import one_line
from colophon.crosswalk._stream import pieces
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import KINDS, OTHER
from colophon.mappings.marc import DCMITYPE, RELATORS, TYPED_IDENTIFIERS
from colophon.mappings.wording import name_and_dates, word_value
from colophon.model.record import Agent, AgentKind, Record, Statement, Value
from colophon.model.standard_numbers import standard_number

_DOI = re.compile(TYPED_IDENTIFIERS["doi"][1])
_PEOPLE = (AgentKind.PERSON, AgentKind.PSEUDONYM, None)


class CitedName(msgspec.Struct, frozen=True):
    """A name in parts; of a body or one word, ``family`` alone, and ``whole`` is true."""

    family: str
    given: str = ""
    whole: bool = False

    def __str__(self) -> str:
        return f"{self.family}, {self.given}" if self.given else self.family


class CitationFormat(Format):
    """References one behind the other, between two marks."""

    _opened = ""
    _between = "\n"
    _closed = ""

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return f"{self._opened}{self._reference(record, frame)}{self._closed}".encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        def texts() -> Iterator[str]:
            yield self._opened
            for number, record in enumerate(records):
                yield (self._between if number else "") + self._reference(record, frame)
            yield self._closed

        return pieces(texts())

    @abstractmethod
    def _reference(self, record: PublicRecord, frame: Frame) -> str:
        """The reference of one record."""


def kind(record: Record, place: int) -> str:
    """What kind of thing it is: RIS at ``place`` 0, BibLaTeX 1, CSL 2, Zotero 3."""
    uris = {one.value.uri for one in record.of("type")}
    return next((found for uri, found in KINDS.items() if uri in uris), OTHER)[place]


def title(said: Grouped) -> str:
    """The whole title: title proper, colon, subtitles."""
    parts = [*said.of("title")[:1], *said.of("subtitle")]
    return " : ".join(filter(None, (text(one.value) for one in parts)))


def name(value: Value) -> CitedName | None:
    """The parts of a name without its dates, None where there are none."""
    filed = one_line(name_and_dates(value, "citation")[0]).strip()
    if not filed:
        return None
    person = not isinstance(value, Agent) or value.kind in _PEOPLE
    family, comma, given = filed.partition(", ")
    if person and comma:
        return CitedName(family, given)
    return CitedName(filed, whole=True)


def role(one: Statement) -> str:
    """A field with the code of its role behind it, as the tables have it."""
    value = one.value
    code = value.role.removeprefix(RELATORS) if isinstance(value, Agent) else ""
    return f"{one.term} {code}" if code else one.term


def text(value: Value) -> str:
    """The words of a value on one line."""
    return one_line(word_value(value, "citation") or value.key).strip()


def keyword(value: Value) -> str:
    """The words of a subject for a list in which commas part them: names as they are spoken."""
    return one_line(value.name).strip() if isinstance(value, Agent) else text(value)


def numbered_series(said: Grouped) -> Iterator[tuple[str, str]]:
    """The words of the title of each series, and of its number."""
    for title_of, _, number in series(said):
        if title_of or number:
            yield text(title_of.value) if title_of else "", text(number.value) if number else ""


def year(record: Record, frame: Frame) -> str:
    """The date as W3CDTF where it lies in one year, else in words."""
    return one_date(record, frame)[0]


def numbers(said: Grouped) -> Iterator[tuple[str, str]]:
    """Identifiers and what kind each is: isbn, issn, doi, url or other."""
    for one in said.of("identifier"):
        words = text(one.value)
        found = standard_number(words)
        if found and found.correct:
            yield found.scheme, found.number
        elif _DOI.match(words):
            yield "doi", _DOI.sub("", words)
        elif words.startswith(("http://", "https://")):
            yield "url", words
        elif words:
            yield "other", words


def fields_of(table: Mapping[str, str], *others: str) -> frozenset[str]:
    """Our fields that a table leads out by, whatever the role, and others beside it."""
    return frozenset((*(term.partition(" ")[0] for term in table), *others))


def remarks(said: Grouped, terms: Container[str]) -> Iterator[str]:
    """A sentence for each value of these fields that nobody here has confirmed."""
    for one in said.unread:
        if one.term in terms:
            yield note(one, said.label(one))


def genres(said: Grouped) -> list[str]:
    """The genres, without the types that the kind says already."""
    return [text(one.value) for one in said.of("type") if not one.value.uri.startswith(DCMITYPE)]


def place_values(said: Grouped, table: Mapping[str, str]) -> Iterator[tuple[str, Statement]]:
    """Each value that has a field in a table, with that field."""
    for one in said.record.statements:
        field = table.get(role(one)) or table.get(one.term)
        if field:
            yield field, one
