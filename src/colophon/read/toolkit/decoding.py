"""Bytes → text: byte order mark, what is declared, UTF-8, then charset-normalizer."""

import codecs
import re
import string
from functools import cache

import msgspec

from colophon.model.errors import DamagedDocument
from colophon.model.problem import Problem, Severity
from colophon.read.toolkit.alphabets import western_codec
from colophon.read.toolkit.flow import with_newlines
from colophon.read.toolkit.repairs import problem, put_right

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_FOR_FILES = frozenset({"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_WESTERN = frozenset({"ascii", "iso8859-1"})
"""what browsers, too, read as Windows-1252"""
_MARKUP = "<>=\"'/ -.:" + string.ascii_letters + string.digits
_EIGHT_BITS = ("cp125", "iso8859", "koi8", "mac", "cp8", "cp4", "latin")
"""how Python's names of encodings with one byte a letter begin"""
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 64 * 1024
_STRAY = re.compile("[\udc80-\udcff]")
_SOUND = re.compile("[^\x00-\x7f\udc80-\udcff]")


class Decoded(msgspec.Struct, frozen=True):
    """Text with ``\\n`` line ends, the encoding it was in, and what was odd about it."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, name: str, declared: str = "") -> Decoded:
    """The text of a file; raises :class:`DamagedDocument` where it is no text at all.

    What is declared is believed where the bytes allow it.  Valid UTF-8 is UTF-8 whatever
    8-bit encoding it is called: no other text has its pattern by chance.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(encoding, "replace"), encoding, name)
    if wide := _wide(data):
        return _sound(data.decode(wide, "replace"), wide, name)
    if looks_binary(data):
        raise not_text(name)
    said = codec(declared)
    said = said if said and _holds_ascii(said) else ""
    order = ("utf-8", said) if said.startswith(_EIGHT_BITS) else (said, "utf-8")
    for encoding in filter(None, order):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        known = said if encoding == "utf-8" and data.isascii() and said else encoding
        return _sound(text, known, name)
    return _decode_mixed(data, name) or _guess_encoding(data, name)


def _sound(text: str, encoding: str, name: str) -> Decoded:
    """The text in order: letters put right, the line ends one kind."""
    text, problems = put_right(with_newlines(text), name)
    return Decoded(text, encoding, tuple(problems))


def not_text(name: str) -> DamagedDocument:
    """The error for a file that is called text and is none."""
    return DamagedDocument(
        "is called a text, but its content is not text.",
        place=name,
        remedy="Give the file the suffix of its true kind, or export it as text.",
        code="not-text",
    )


def looks_binary(data: bytes) -> bool:
    """Whether control characters show that this is no text."""
    sample = data[:_SAMPLE]
    return b"\x00" in sample or len(_CONTROL.findall(sample)) * 50 > len(sample)


def codec(name: str) -> str:
    """Python's name of a declared encoding, or empty where it is none to trust."""
    try:
        known = codecs.lookup(name.strip().lower()).name if name else ""
    except (LookupError, ValueError):
        return ""
    if (
        not known
        or known.replace("_", "-") in _NOT_FOR_FILES
        or not codecs.lookup(known)._is_text_encoding
    ):
        return ""
    return "cp1252" if known in _WESTERN else known


@cache
def _holds_ascii(encoding: str) -> bool:
    """Whether tags are the same bytes as in ASCII, in which a declaration was read."""
    try:
        return _MARKUP.encode().decode(encoding) == _MARKUP
    except UnicodeError:
        return False


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of Western text is zero."""
    sample = data[:1024]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > 0.6 * half and even < 0.05 * half + 1:
        return "utf-16-le"
    if half and even > 0.6 * half and odd < 0.05 * half + 1:
        return "utf-16-be"
    return ""


def _decode_mixed(data: bytes, name: str) -> Decoded | None:
    """UTF-8 with strays of Windows-1252 in it, as files glued together are."""
    text = data.decode("utf-8", "surrogateescape")
    stray, sound = len(_STRAY.findall(text)), len(_SOUND.findall(text))
    if not sound or sound * 2 < stray:
        return None

    def western(found: re.Match[str]) -> str:
        return bytes([ord(found.group()) - 0xDC00]).decode("cp1252", "replace")

    problem = Problem(
        code="mixed-encodings",
        message=f"is UTF-8, but {stray} of its bytes are not; they were read as Windows-1252.",
        severity=Severity.WARNING,
        subject=name,
        remedy="Look at the accented letters, and save the file as UTF-8.",
    )
    return Decoded(with_newlines(_STRAY.sub(western, text)), "utf-8", (problem,))


def _guess_encoding(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = codec(best.encoding) if best else ""
    if not encoding or _is_latin(str(best)):
        # of code pages for Latin letters the words of the language tell more
        encoding = western_codec(data) or "cp1252"
    said = f"does not say its encoding; it was read as {encoding}."
    guess = problem("guessed-encoding", name, said, "Where letters look wrong, save it as UTF-8.")
    text, problems = put_right(with_newlines(data.decode(encoding, "replace")), name)
    return Decoded(text, encoding, (guess, *problems))


def _is_latin(text: str) -> bool:
    """Whether most letters of a sample are Latin ones."""
    letters = [one for one in text[:4_000] if one.isalpha()]
    return sum(one < "\u0250" for one in letters) * 2 > len(letters)
