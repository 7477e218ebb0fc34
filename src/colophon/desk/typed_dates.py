"""How a date is understood while somebody is writing it."""

import msgspec

from colophon.dating.display import display
from colophon.dating.values import typed_date


class TypedDate(msgspec.Struct, frozen=True, kw_only=True):
    """What a text says as a date: EDTF (empty for “undated”), in words, and its bounds."""

    edtf: str
    words: str
    earliest: str = ""
    latest: str = ""


def read_typed(text: str, language: str = "") -> TypedDate | None:
    """The reading of a text, or None where it is not understood as a date."""
    found = typed_date(text, language) if text.strip() else None
    if found is None:
        return None
    words = display(found.edtf) if found.edtf else found.display
    return TypedDate(edtf=found.edtf, words=words, earliest=found.earliest, latest=found.latest)
