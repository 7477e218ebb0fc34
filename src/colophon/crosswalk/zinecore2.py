"""ZineCore2 as JSON-LD, for zinesters' sites and union catalogues of zines.

A zine's description alone: its copies and the libraries that hold them are other profiles of
the same family.  https://github.com/ZineCore2
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._citation import genres, text
from colophon.crosswalk._dublin import one_date
from colophon.crosswalk._grouped import Grouped, grouped
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import PublicRecord
from colophon.mappings.language_codes import two
from colophon.mappings.zinecore import BEFORE, KEYS, MANDATORY, UNKNOWN_CREATOR, ZINE
from colophon.model.characters import legal

CONTEXT = {"Zine": f"{ZINE}Zine"} | {key: one.property for key, one in KEYS.items()}
MARK = "; "
"""between the values of a key that holds one text"""
_LABELLED = frozenset(("contentAdvisory", "price"))


class ZineCore2(Format):
    """An object a record, under a context that is written out: readable without the network."""

    name = "zinecore2"
    label = "ZineCore2 (JSON-LD), for zine libraries"
    media_type = "application/ld+json"
    suffix = ".zinecore2.json"

    def takes(self, record: PublicRecord, frame: Frame) -> bool:
        """Whether the record has what ZineCore2 requires; a creator may be unknown."""
        return _zine(record, frame).keys() >= MANDATORY

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        body = {"@context": CONTEXT} | _zine(record, frame)
        return msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n"

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All zines, one a line, in one ``@graph``; what lacks something required is left out."""
        yield b'{"@context": ' + msgspec.json.encode(CONTEXT) + b',\n"@graph": ['
        comma = b"\n"
        for record in records:
            zine = _zine(record, frame)
            if zine.keys() >= MANDATORY:
                yield comma + msgspec.json.encode(zine)
                comma = b",\n"
        yield b"\n]}\n"


def _zine(record: PublicRecord, frame: Frame) -> dict[str, Any]:
    """The keys that hold something, in the order of the profile."""
    said = grouped(record, frame)
    zine: dict[str, Any] = {"@id": said.uri, "@type": "Zine"}
    for key, (_, terms, repeatable) in KEYS.items():
        found = _SPECIAL[key](said, frame) if key in _SPECIAL else _texts(said, terms)
        values = [*dict.fromkeys(legal(one) for one in found if one)]
        if values:
            zine[key] = values if repeatable else MARK.join(values)
    return zine


def _texts(said: Grouped, terms: tuple[str, ...]) -> list[str]:
    found = said.all_of(terms)
    before = [BEFORE[one.term] if one.term in _LABELLED else "" for one in found]
    words = [text(one.value) for one in found]
    return [f"{label}{one}" for label, one in zip(before, words, strict=True) if one]


def _title(said: Grouped, frame: Frame) -> list[str]:
    return _texts(said, ("title",))[:1]


def _creators(said: Grouped, frame: Frame) -> list[str]:
    return _texts(said, ("creator",)) or [UNKNOWN_CREATOR]


def _genres(said: Grouped, frame: Frame) -> list[str]:
    """The genres; the plain type where nothing narrower is said."""
    return genres(said) or _texts(said, ("type",))


def _notes(said: Grouped, frame: Frame) -> list[str]:
    """Public notes, and what nobody has confirmed."""
    marked = [note(one, said.label(one)) for one in said.unread if one.term in _PLACED]
    return [*_texts(said, KEYS["public_notes"].terms), *said.own_notes(), *marked]


def _languages(said: Grouped, frame: Frame) -> list[str]:
    return [two(one) or one for one in _texts(said, ("language",))]


def _identifiers(said: Grouped, frame: Frame) -> list[str]:
    return [said.record.ark, *_texts(said, ("identifier",))]


_PLACED = frozenset(term for one in KEYS.values() for term in one.terms) | {"issued"}
_SPECIAL = {
    "id": lambda said, frame: [said.record.id],
    "title": _title,
    "creator": _creators,
    "genre": _genres,
    "public_notes": _notes,
    "date": lambda said, frame: [one_date(said.record, frame)[0]],
    "language": _languages,
    "identifier": _identifiers,
}
"""keys that are not simply the words of their fields"""

FORMAT = ZineCore2()
