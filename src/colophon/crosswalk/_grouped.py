"""The statements of a public record by field, for formats that ask for field after field."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from colophon.crosswalk import Frame
from colophon.crosswalk.toolkit.unread import unread
from colophon.disclosure import exposed_fields
from colophon.model.namespaces import COLOPHON, DCTERMS, SKOS
from colophon.model.record import Record, Statement
from colophon.profile.memo import PerProfile, PerRecord

own_labels = PerProfile(
    lambda profile: {
        term: field.label
        for term, field in exposed_fields(profile).items()
        if not field.property.startswith((COLOPHON, DCTERMS, SKOS))
    }
)
"""fields that an archive added, and their labels: what no table has a place for is a note"""


class Grouped:
    """A public record's statements, looked up by term.

    ``unread`` are the values that nobody here has confirmed, in order.
    """

    def __init__(self, record: Record, frame: Frame) -> None:
        self.record = record
        self.uri = frame.uri(record)
        self.profile = frame.profile
        self.fields = exposed_fields(frame.profile)
        self.unread: list[Statement] = []
        self._by_term: dict[str, list[Statement]] = {}
        for one in record.statements:
            self._by_term.setdefault(one.term, []).append(one)
            if unread(one):
                self.unread.append(one)

    def label(self, one: Statement) -> str:
        """The label of a value's field."""
        return self.fields[one.term].label

    def own_notes(self) -> Iterator[str]:
        """The values of fields that the archive added, each behind its label."""
        labels = own_labels(self.profile)
        for one in self.record.statements if labels else ():
            if one.term in labels and str(one.value).strip():
                yield f"{labels[one.term]}: {one.value}"

    def of(self, term: str) -> Sequence[Statement]:
        """The statements of a field."""
        return self._by_term.get(term, ())

    def all_of(self, terms: Iterable[str]) -> list[Statement]:
        """The statements of these fields, field by field."""
        found = self._by_term
        return [one for term in terms if term in found for one in found[term]]


grouped = PerRecord(Grouped)
"""The statements of a record by field; formats that follow one another share them."""


def series(said: Grouped) -> Iterator[tuple[Statement | None, Statement | None, Statement | None]]:
    """The title, ISSN and number of each series, which stand in the same order."""
    return zip_longest(said.of("series"), said.of("seriesISSN"), said.of("seriesNumber"))


def series_statements(said: Grouped) -> Iterator[str]:
    """Each series as ISBD writes it."""
    for parts in series(said):
        title, issn, number = (str(one.value) if one else "" for one in parts)
        standard = f"ISSN {issn}" if issn else ""
        whole = ", ".join(filter(None, (title, standard)))
        yield " ; ".join(filter(None, (whole, number)))
