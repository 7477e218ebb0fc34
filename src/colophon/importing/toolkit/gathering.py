"""Gathering: the values of one record, each with the evidence that names where it stands."""

from collections.abc import Mapping
from textwrap import wrap

from msgspec.structs import replace

from colophon.importing import METHOD, Incoming, Unplaced
from colophon.importing.toolkit.series import part_series
from colophon.importing.toolkit.values import ADDRESS, KINDS, rights_field, say_pages, values_of
from colophon.model.characters import legal
from colophon.model.problem import Problem, Severity
from colophon.model.record import Evidence, Statement, Value
from colophon.profile import Kind

CONFIDENCE = 0.9
"""another cataloguer's record: to be trusted, but nobody here has read it"""
QUOTED = 2_000
"""characters of a value that its evidence repeats"""
LONGEST = 100_000
"""characters of a value: longer words become several values, for no record file takes them whole"""
LARGEST = 2_000_000
"""characters of all values of a record"""
PART = " · "
"""between the record and the field in the place that evidence names"""


class Gathering:
    """Gathers what one record says; ``place`` is where it stands in the file ``name``.

    ``kinds`` are the kinds of the catalogue's fields, where they are not those of the
    shipped profile.  ``language`` (BCP 47) is that of its texts where a field does not say.
    """

    def __init__(
        self,
        name: str,
        place: str,
        kinds: Mapping[str, Kind] = KINDS,
        *,
        language: str = "",
        method: str = METHOD,
        basis: str = "imported",
    ) -> None:
        self.name = name
        self.place = place
        self.kinds = kinds or KINDS
        self.language = language
        self.method = method
        self.basis = basis
        self.id = ""
        self.document = ""
        self.keys: list[tuple[str, str]] = []
        self.statements: list[Statement] = []
        self.unplaced: list[Unplaced] = []
        self.problems: list[Problem] = []
        self._size = 0
        self._places: dict[tuple[str, Value], int] = {}
        """where each value of each field stands among the statements"""

    def add(self, term: str, text: str, field: str, *, language: str = "", role: str = "") -> None:
        """The words of the file's ``field`` as the values of ``term``; blank ones are none.

        Words that name nobody where a name is asked for are kept as unplaced.  A series
        gives its number and ISSN to their own fields.
        """
        text = " ".join(legal(text).split()) if "\n" not in text else legal(text).strip()
        if not text:
            return
        if term == "series" and (";" in text or "ISSN" in text):
            title, issn, number = part_series(text)
            parts = (("series", title), ("seriesISSN", issn), ("seriesNumber", number))
            for part, words in parts:
                for value in self._values(part, words, language, role):
                    self.put(part, value, field, text)
            return
        if term in ("rights", "license") and ADDRESS.fullmatch(text):
            term = rights_field(text, term)
        for piece in _pieces(text):
            said = say_pages(piece, field) if term == "extent" else piece
            values = self._values(term, said, language, role)
            for value in values:
                self.put(term, value, field, piece)
            if not values:
                self.leave(field, piece)

    def _values(self, term: str, text: str, language: str, role: str) -> tuple[Value, ...]:
        if not text:
            return ()
        kind = self.kinds.get(term, Kind.TEXT)
        return values_of(term, text, language or self.language, kind, self.basis, role)

    def put(self, term: str, value: Value, field: str, quote: str) -> None:
        """A value that was made already; ``quote`` are the words it stands for."""
        self._size += len(quote)
        shown = quote if len(quote) <= QUOTED else f"{quote[:QUOTED]}…"
        evidence = Evidence(
            method=self.method,
            confidence=CONFIDENCE,
            quote=shown,
            source=f"{self.name}#{self.place}{PART}{field}"
            if self.place
            else f"{self.name}#{field}",
        )
        at = self._places.setdefault((term, value), len(self.statements))
        if at < len(self.statements):  # said twice: one value, both as evidence
            one = self.statements[at]
            self.statements[at] = replace(one, evidence=(*one.evidence, evidence))
        else:
            self.statements.append(Statement(term=term, value=value, evidence=(evidence,)))

    def amend(self, at: int, value: Value) -> None:
        """Another value in place of the one that stands there, by the same evidence."""
        one = self.statements[at]
        if self._places.get((one.term, one.value)) == at:
            del self._places[one.term, one.value]
        self._places.setdefault((one.term, value), at)
        self.statements[at] = replace(one, value=value)

    def leave(self, field: str, text: str) -> None:
        """Words that no field takes: kept, and told."""
        words = " ".join(legal(text).split())
        if words:
            self.unplaced.append(Unplaced(field, words))

    def tell(self, code: str, message: str, remedy: str = "") -> None:
        """Something that a person should look at."""
        self.problems.append(
            Problem(
                code=code,
                message=message,
                severity=Severity.WARNING,
                subject=f"{self.name}, {self.place}",
                remedy=remedy,
            )
        )

    def has(self, term: str) -> bool:
        """Whether a field has a value already."""
        return any(one.term == term for one in self.statements)

    def make_incoming(self) -> Incoming:
        """The record; one that is too large to be one is told and left out."""
        if self._size > LARGEST:
            message = "The record is larger than any that describes something."
            return incoming_of_broken(self.name, self.place, message)
        return Incoming(
            place=self.place,
            id=self.id,
            keys=tuple(self.keys),
            statements=tuple(self.statements),
            unplaced=tuple(self.unplaced),
            document=self.document,
            problems=tuple(self.problems),
        )


def _pieces(text: str) -> list[str]:
    """Words as they are, or parted where they are too long for one value."""
    if LONGEST < len(text) <= LARGEST:
        return wrap(text, LONGEST, expand_tabs=False, replace_whitespace=False)
    return [text]


def incoming_of_broken(name: str, place: str, message: str, remedy: str = "") -> Incoming:
    """A record that cannot be read: the others go on without it."""
    problem = Problem(
        code="broken-record",
        message=message,
        subject=f"{name}, {place}",
        remedy=remedy or "It is left out; export it again.",
    )
    return Incoming(place=place, problems=(problem,))
