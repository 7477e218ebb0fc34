"""Mending: an answer that is not XML, made into what its author must have meant.

Only what can be read in one way is mended: characters that XML forbids go, a lone ``&``
or ``<`` is taken for itself, HTML's names of characters for these characters.  Nothing
is followed or expanded: a DOCTYPE goes as well.  https://www.w3.org/TR/xml/
"""

import re
from collections.abc import Iterator, Mapping
from html.entities import name2codepoint
from itertools import pairwise

import msgspec

from colophon.harvest._decoding import encoding, narrow_to_utf8

ILLEGAL = "illegal-xml-characters"
ENCODING = "not-utf-8"
FORM = "not-well-formed"

SAID: Mapping[str, str] = {
    ILLEGAL: "It held characters that XML forbids; they were left out.",
    ENCODING: "It was not in the encoding it names; what cannot be read is marked with �.",
    FORM: "It was not well-formed XML; it was taken as it must have been meant.",
}
"""code of a problem → what was done"""

_NAME = rb"(?:[\w.-]+:)?"
RECORD = re.compile(
    rb"<%brecord(?:\s[^<>]*)?>\s*(?:<!--.{0,200}?-->\s*)?<%bheader[\s>/]" % (_NAME, _NAME),
    re.DOTALL,
)
"""where a record of a list begins; what formats call a record has no header behind it"""

_START = re.compile(rb"<\?xml|<!DOCTYPE|<%bOAI-PMH[\s>]" % _NAME)
_ROOT = re.compile(rb"<%bOAI-PMH(?=[\s>])" % _NAME)
_END = re.compile(rb"</%bOAI-PMH\s*>" % _NAME)
_VERBATIM = {"<![CDATA[": "]]>", "<!--": "-->"}
_OPENING = re.compile("|".join(map(re.escape, _VERBATIM)))
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]+)|([0-9]+));")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_LONE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)")
_LESS = re.compile(r"<(?![A-Za-z_/!?])")
_XML_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))

PREFIXES: Mapping[bytes, bytes] = {
    b"xsi": b"http://www.w3.org/2001/XMLSchema-instance",
    b"oai_dc": b"http://www.openarchives.org/OAI/2.0/oai_dc/",
    b"dc": b"http://purl.org/dc/elements/1.1/",
    b"dcterms": b"http://purl.org/dc/terms/",
    b"xlink": b"http://www.w3.org/1999/xlink",
}
"""prefixes that providers use and forget to declare"""


class Mended(msgspec.Struct, frozen=True, kw_only=True):
    """An answer in UTF-8, and what was done to which records (from 0)."""

    text: bytes
    touched: Mapping[int, tuple[str, ...]] = {}
    whole: bool = True
    """whether its last end tag is there"""


def mend_answer(body: bytes) -> Mended | None:
    """The answer mended, or None where it holds no OAI-PMH response at all."""
    wide = narrow_to_utf8(body)
    root = _ROOT.search(wide)
    if root is None:
        return None
    start = _START.search(wide)
    ends = list(_END.finditer(wide))
    kept = wide[root.start() : ends[-1].end() if ends else len(wide)]
    before = wide[start.start() : root.start()] if start else b""
    named, guessed = encoding(before, kept)
    found = [_piece(one, named, guessed) for one in _pieces(kept)]
    return Mended(
        text=_declare_prefixes(b"".join(text for text, _ in found)),
        touched={at: done for at, (_, done) in enumerate(found[1:]) if done},
        whole=bool(ends),
    )


def _pieces(body: bytes) -> Iterator[bytes]:
    """What stands before the first record, then the records."""
    places = [0, *(one.start() for one in RECORD.finditer(body)), len(body)]
    return (body[start:end] for start, end in pairwise(places))


def _piece(piece: bytes, encoding: str, guessed: bool) -> tuple[bytes, tuple[str, ...]]:
    """One piece mended, and the codes of what was done."""
    text = piece.decode(encoding, "replace")
    foreign = guessed and not piece.isascii()
    done = {ENCODING} if foreign or text.count("�") > piece.count("�".encode()) else set()
    parts = (
        _allow_characters(part, done) if verbatim else _mean_text(part, done)
        for part, verbatim in _parts(text)
    )
    return "".join(parts).encode("utf-8", "replace"), tuple(sorted(done))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, and whether each is a comment or the like, taken as it stands."""
    at = place = 0
    unclosed: set[str] = set()
    while opening := _OPENING.search(text, place):
        place = opening.end()
        closing = _VERBATIM[opening[0]]
        end = -1 if closing in unclosed else text.find(closing, place)
        if end < 0:
            unclosed.add(closing)
            continue
        place = end + len(closing)
        yield text[at : opening.start()], False
        yield text[opening.start() : place], True
        at = place
    yield text[at:], False


def _mean_text(text: str, done: set[str]) -> str:
    """Text between comments and the like, with its markup as it must have been meant."""
    legal = _REFERENCE.sub(_legal, _allow_characters(text, done))
    meant = _LESS.sub("&lt;", _LONE.sub("&amp;", _ENTITY.sub(_letter, legal)))
    if meant != legal:
        done.add(FORM)
    _note_difference(text, legal, done)
    return meant


def _allow_characters(text: str, done: set[str]) -> str:
    """Text without the characters that XML forbids."""
    return _note_difference(text, _FORBIDDEN.sub("", text), done)


def _note_difference(before: str, after: str, done: set[str]) -> str:
    if before != after:
        done.add(ILLEGAL)
    return after


def _legal(found: re.Match[str]) -> str:
    """A reference to a character, or nothing where XML has no such character."""
    digits = (found[1] or found[2]).lstrip("0")[:8]
    number = int(digits or "0", 16 if found[1] else 10)
    if number > 0x10FFFF or 0xD800 <= number < 0xE000 or _FORBIDDEN.match(chr(number)):
        return ""
    return found[0]


def _letter(found: re.Match[str]) -> str:
    """The character that HTML calls so."""
    if found[1] in _XML_OWN or found[1] not in name2codepoint:
        return found[0]
    return chr(name2codepoint[found[1]])


def _declare_prefixes(text: bytes) -> bytes:
    """The prefixes that are used without a declaration, declared at the root."""
    root = text[: text.find(b">") + 1]
    missing = b"".join(
        b' xmlns:%b="%b"' % (prefix, uri)
        for prefix, uri in PREFIXES.items()
        if not re.search(rb"\sxmlns:%b\s*=" % prefix, root)
    )
    return _ROOT.sub(lambda found: found[0] + missing, text, count=1)
