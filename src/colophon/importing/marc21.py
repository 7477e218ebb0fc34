"""MARC 21 in its exchange format (ISO 2709), in UTF-8, MARC-8 or what it really is.

https://www.loc.gov/marc/specifications/specrecstruc.html
"""

from collections.abc import Callable, Iterator

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.marc import MarcField, MarcRecord
from colophon.importing.toolkit.marc_fields import gather
from colophon.model.errors import ImportRefused

_RECORD, _FIELD, _SUBFIELD = b"\x1d", b"\x1e", b"\x1f"
_LEADER, _ENTRY = 24, 12

Decode = Callable[[bytes], str]


class Marc21Importer(Importer):
    """Records of ISO 2709; one that is broken costs itself alone."""

    name = "marc21"
    label = "MARC 21 (ISO 2709)"
    suffixes = (".mrc", ".marc", ".mrk8", ".iso")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By a leader and the end of a directory."""
        head = head.lstrip(b"\r\n\xef\xbb\xbf ")
        return 0.95 if head[:5].isdigit() and head[20:22] == b"45" and _FIELD in head else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """The records, parted by their ends, not by the lengths that they claim."""
        if _RECORD not in data:
            raise ImportRefused(
                "holds no whole record of MARC 21.", place=name, remedy="Export it again."
            )
        for number, piece in enumerate(data.split(_RECORD), 1):
            piece = piece.lstrip(b"\r\n\x00\xef\xbb\xbf ")
            if piece:
                yield _make_incoming(piece, name, f"record {number}", options)


def _make_incoming(piece: bytes, name: str, place: str, options: Options) -> Incoming:
    try:
        marc = parse(piece, options.encoding)
        marc.require_description()
    except (ValueError, IndexError, LookupError) as error:
        return incoming_of_broken(name, place, f"The record cannot be read: {str(error)[:80]}.")
    record = Gathering(name, place, options.kinds)
    gather(marc, record)
    return record.make_incoming()


def parse(piece: bytes, encoding: str = "") -> MarcRecord:
    """The record in the bytes before its end; raises :class:`ValueError` where it is broken."""
    end = piece.find(_FIELD)
    if len(piece) < _LEADER or end < _LEADER:
        raise ValueError("it has no directory")
    leader = piece[:_LEADER].decode("ascii", "replace")
    base = int(piece[12:17]) if piece[12:17].isdigit() else end + 1
    if base != end + 1:
        base = end + 1  # a wrong address: the data begins behind the directory all the same
    decode = _decoder(encoding, piece[9:10], piece)
    control: dict[str, str] = {}
    fields = []
    for tag, content in _contents(piece, piece[_LEADER:end], base):
        if tag < "010":
            control[tag] = content.decode("utf-8", "replace")
        else:
            fields.append(_field(tag, content, decode))
    if not control and not fields:
        raise ValueError("it has no fields")
    return MarcRecord(leader, control, tuple(fields))


def _contents(piece: bytes, directory: bytes, base: int) -> Iterator[tuple[str, bytes]]:
    """Tags and data: by the ends of the fields where those are as many as the entries, for
    lengths are what is wrong most often; else by the lengths."""
    if len(directory) % _ENTRY:
        raise ValueError("its directory is cut short")
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory), _ENTRY)]
    tags = [one[:3].decode("ascii", "replace") for one in entries]
    starts = [int(one[7:12]) for one in entries]
    data = piece[base:].removesuffix(_FIELD).split(_FIELD)
    if len(data) == len(tags) and starts == sorted(starts):
        yield from zip(tags, data, strict=True)
        return
    for tag, one, start in zip(tags, entries, starts, strict=True):
        yield tag, piece[base + start : base + start + int(one[3:7])].rstrip(_FIELD)


def _field(tag: str, content: bytes, decode: Decode) -> MarcField:
    head, *parts = content.split(_SUBFIELD)
    subfields = tuple((chr(one[0]), " ".join(decode(one[1:]).split())) for one in parts if one)
    indicators = head[:2].decode("ascii", "replace").ljust(2)
    return MarcField(tag, indicators, subfields)


def _decoder(encoding: str, coding: bytes, piece: bytes) -> Decode:
    """How the words of a record are read: as a person said, as the leader says where the
    bytes allow it, else as what they can be."""
    if encoding:
        return lambda data: data.decode(encoding, "replace")
    if piece.isascii() and b"\x1b" not in piece:
        return lambda data: data.decode("ascii")
    try:
        piece.decode("utf-8")
    except UnicodeDecodeError:
        return _marc8 if coding != b"a" else _western
    return lambda data: data.decode("utf-8", "replace")


def _western(data: bytes) -> str:
    """What calls itself Unicode and is not: code page 1252."""
    return data.decode("cp1252", "replace")


def _marc8(data: bytes) -> str:
    if data.isascii() and b"\x1b" not in data:
        return data.decode("ascii")
    from pymarc.marc8 import marc8_to_unicode

    return str(marc8_to_unicode(data, hide_utf8_warnings=True))


IMPORTER = Marc21Importer()
