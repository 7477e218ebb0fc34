"""MARC 21 in its exchange format, ISO 2709, in UTF-8: for systems that load files.

https://www.loc.gov/marc/specifications/specrecstruc.html
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._grouped import grouped
from colophon.crosswalk._marc import one_line
from colophon.crosswalk._marc_fields import data_fields
from colophon.crosswalk._marc_fixed import control_fields, leader
from colophon.disclosure import PublicRecord
from colophon.model.characters import legal

_SUBFIELD, _FIELD, _RECORD = b"\x1f", b"\x1e", b"\x1d"
LONGEST_FIELD = 9_999
"""bytes of a field, its end included; a longer one loses its end"""
LONGEST_RECORD = 99_999
"""bytes of a record; one that is longer says so by this number, and readers look for its end"""


class Marc21(Format):
    """MARC 21 as it is exchanged in files."""

    name = "marc21"
    label = "MARC 21 (ISO 2709)"
    media_type = "application/marc"
    suffix = ".mrc"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        said = grouped(record, frame)
        fields = [
            (tag, legal(data).encode()) for tag, data in control_fields(said, frame.agency.code)
        ]
        for tag, indicators, subfields in data_fields(said, frame):
            data = b"".join(
                _SUBFIELD + code.encode() + one_line(text).encode() for code, text in subfields
            )
            fields.append((tag, indicators.encode() + data))
        return _record(leader(said).encode(), fields)

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self._write(record, frame) for record in records)


def _record(head: bytes, fields: list[tuple[str, bytes]]) -> bytes:
    """Leader, directory and data."""
    directory, body = b"", b""
    for tag, data in fields:
        whole = _shorten_record(data) + _FIELD
        directory += b"%b%04d%05d" % (tag.encode(), len(whole), min(len(body), 99_999))
        body += whole
    base = len(head) + len(directory) + 1
    size = min(base + len(body) + 1, LONGEST_RECORD)
    head = b"%05d%b%05d%b" % (size, head[5:12], base, head[17:])
    return head + directory + _FIELD + body + _RECORD


def _shorten_record(data: bytes) -> bytes:
    if len(data) < LONGEST_FIELD:
        return data
    return data[: LONGEST_FIELD - 4].decode("utf-8", "ignore").encode() + "…".encode()


FORMAT = Marc21()
