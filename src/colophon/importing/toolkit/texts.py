"""The text of a file, in the encoding that it really is in."""

from colophon.model.errors import DamagedDocument, ImportRefused
from colophon.read.toolkit.decoding import decode


def text_of(data: bytes, name: str, encoding: str = "") -> str:
    """The text; raises :class:`ImportRefused` where it is none, or not in ``encoding``."""
    if encoding:
        try:
            return data.decode(encoding).lstrip("\ufeff")
        except (LookupError, UnicodeDecodeError) as error:
            raise ImportRefused(
                f"is not in the encoding {encoding} ({str(error)[:80]}).",
                place=name,
                remedy="Leave --encoding out to have it found, or name another one.",
            ) from None
    try:
        return decode(data, name).text
    except DamagedDocument as error:
        raise ImportRefused(error.message, place=name, remedy=error.remedy) from None
