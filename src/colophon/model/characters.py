"""Characters on the way in: what XML 1.0 cannot carry is removed, the rest escaped exactly.

https://www.w3.org/TR/xml/#charsets
https://www.unicode.org/faq/private_use.html#noncharacters
https://www.w3.org/TR/n-triples/#grammar-production-STRING_LITERAL_QUOTE
"""

import re
from functools import lru_cache
from urllib.parse import quote

_PLANES = "".join(f"{chr(p << 16)}-{chr((p << 16) + 0xFFFD)}" for p in range(1, 17))
_ILLEGAL = re.compile(f"[^\t\n\r\x20-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd{_PLANES}]")
"""what XML forbids, and noncharacters, which are never interchanged (Unicode 23.7)"""
_ILLEGAL_BYTES = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef(?:\xb7[\x90-\xaf]|\xbf[\xbe\xbf])"
    rb"|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]"
)
_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]")
_AUTHORITY = re.compile(
    r"""
    //(?:[^/?#@\[\]]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#@\[\]:]*)(?::[0-9]*)?(?=[/?#]|$)
    """,
    re.VERBOSE,
)
# RFC 3987 ucschar; everything else that is not ASCII punctuation of RFC 3986 is encoded
_NOT_IRI = re.compile(
    "[^A-Za-z0-9._~:/?#@!$&'()*+,;=%\\-"
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(p << 16)}-{chr((p << 16) + 0xFFFD)}" for p in range(1, 14))
    + "\U000e1000-\U000efffd]"
)
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def legal(text: str) -> str:
    """The text without what XML 1.0 cannot carry (U+000C, U+0000, lone surrogates, …) and
    without noncharacters.

    For the way in as well as for the way out; carriage returns are kept.
    """
    # a printable text has none of them, and str.isprintable is ten times a regex's speed
    return text if text.isprintable() or _printable_lines(text) else _ILLEGAL.sub("", text)


def legal_bytes(text: bytes) -> bytes:
    """A text in UTF-8 without the same characters, for what others have written."""
    return _ILLEGAL_BYTES.sub(b"", text)


def content(text: str) -> str:
    """The text as XML element content."""
    if text.isprintable() or _printable_lines(text):
        return _marked_up(text)
    # parsers turn a bare carriage return into a line feed
    return _marked_up(_ILLEGAL.sub("", text)).replace("\r", "&#13;")


def words(text: str) -> str:
    """The text as XML element content, or empty where no reader could see anything of it."""
    if text.isprintable() or _printable_lines(text):
        return "" if text.isspace() else _marked_up(text)
    return "" if legal(text).isspace() else content(text)


def _printable_lines(text: str) -> bool:
    return text.replace("\n", "").isprintable()


def _marked_up(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


@lru_cache(maxsize=4096)
def attribute(text: str) -> str:
    """The text as the value of an XML attribute in double quotes, quotes included."""
    text = content(text).replace('"', "&quot;")
    return f'"{text}"'.replace("\n", "&#10;").replace("\t", "&#9;")


def quote_string(text: str) -> str:
    """The text as a Turtle and N-Triples string, quotes included."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", text)
        text = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
        return '"' + text.replace("\t", "\\t").replace('"', '\\"') + '"'
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if '"' in text:
        text = text.replace('"', '\\"')
    return f'"{text}"'


def decimal(number: float) -> str:
    """A number as ``xsd:decimal`` has it, to four places: ``0.71``, ``1.0``."""
    digits = f"{number:.4f}".rstrip("0")
    return f"{digits}0" if digits.endswith(".") else digits


@lru_cache(maxsize=4096)
def tag(language: str) -> str:
    """The language tag if it has the form of one, else empty."""
    return language if _TAG.fullmatch(language) else ""


@lru_cache(maxsize=8192)
def iri(text: str) -> str:
    """An absolute IRI that every syntax accepts, or empty where the text is none.

    What an IRI may not hold (spaces, ``<``, quotes, a second ``#``) is percent-encoded.
    """
    text = legal(text).strip()
    if not _SCHEME.match(text):
        return ""
    scheme, _, rest = text.partition(":")
    if rest.startswith("//"):
        authority = _AUTHORITY.match(rest)
        if authority is None:
            return ""
        head, rest = authority.group(), rest[authority.end() :]
        if "[" not in head:
            head = _encode_text(head)
    else:
        head = ""
    path, mark, fragment = rest.partition("#")
    return f"{scheme}:{head}{_encode_text(path)}{mark}{_encode_text(fragment.replace('#', '%23'))}"


def _encode_text(text: str) -> str:
    text = _BARE_PERCENT.sub("%25", text)
    return _NOT_IRI.sub(lambda found: quote(found.group(), safe=""), text)
