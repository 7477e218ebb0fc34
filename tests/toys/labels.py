"""A toy format in one file: the pattern for new ones.  A line a value, ``FIELD = WORDS``.

Behind them stands a line for each value that nobody confirmed.
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk.toolkit.unread import note, unread
from colophon.disclosure import PublicRecord


class Labels(Format):
    """The labels of the fields and the words of their values."""

    name = "labels"
    label = "A line a value, for tests"
    media_type = "text/x-labels"
    suffix = ".labels"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        labels = {field.term: field.label for field in frame.profile.fields}
        lines = [f"{labels[one.term]} = {one.value}" for one in record.statements]
        notes = [note(one, labels[one.term]) for one in record.statements if unread(one)]
        return "".join(f"{line}\n" for line in (frame.uri(record), *lines, *notes)).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self._write(one, frame) + b"\n" for one in records)


FORMAT = Labels()
