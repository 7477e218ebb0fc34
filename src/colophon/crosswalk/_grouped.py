"""The statements of a public record by field, for formats that ask for field after field."""

from colophon.record import Record, Statement


class Grouped:
    """A public record's statements, looked up by term."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._by_term: dict[str, list[Statement]] = {}
        for one in record.statements:
            self._by_term.setdefault(one.term, []).append(one)

    def of(self, *terms: str) -> list[Statement]:
        """The statements of these fields, field by field."""
        if len(terms) == 1:
            return self._by_term.get(terms[0], [])
        return [one for term in terms for one in self._by_term.get(term, ())]
