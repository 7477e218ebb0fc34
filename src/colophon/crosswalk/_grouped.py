"""The statements of a public record by field, for formats that ask for field after field."""

from collections.abc import Iterable, Sequence

from colophon.crosswalk import Frame
from colophon.crosswalk._unread import unread
from colophon.disclosure import exposed_fields
from colophon.model.record import Record, Statement
from colophon.profile.memo import PerRecord


class Grouped:
    """A public record's statements, looked up by term.

    ``unread`` are the values that nobody here has confirmed, in order.
    """

    def __init__(self, record: Record, frame: Frame) -> None:
        self.record = record
        self.uri = frame.uri(record)
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

    def of(self, term: str) -> Sequence[Statement]:
        """The statements of a field."""
        return self._by_term.get(term, ())

    def all_of(self, terms: Iterable[str]) -> list[Statement]:
        """The statements of these fields, field by field."""
        found = self._by_term
        return [one for term in terms if term in found for one in found[term]]


grouped = PerRecord(Grouped)
"""The statements of a record by field; formats that follow one another share them."""
