"""Bytes → text: byte order mark, what is declared, UTF-8, then charset-normalizer."""

import codecs
import re
import string
from functools import cache

import msgspec

from colophon.model.errors import DamagedDocument
from colophon.model.problem import Problem, Severity
from colophon.read.toolkit.alphabets import western_codec, without_tags
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
_WINDOWS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874",
}  # fmt: skip
"""what browsers, too, read as an encoding of Windows that holds it
(https://encoding.spec.whatwg.org/#names-and-labels)"""
_LARGER = {
    "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949",
    "big5": "big5hkscs",
}  # fmt: skip
"""encodings of two bytes a letter → those that hold them and more, which texts that name the
smaller one are written in (ibidem)"""
_ELSEWHERE = {
    "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932", "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030", "cn-gb": "gb18030",
    "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs", "windows-949": "cp949",
    "windows-874": "cp874", "dos-874": "cp874", "koi8-ru": "koi8-u", "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic",
    "sun_eu_greek": "iso8859-7", "iso-8859-6-i": "iso8859-6", "iso-8859-6-e": "iso8859-6",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "logical": "iso8859-8",
    "visual": "iso8859-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8",
}  # fmt: skip
"""names of encodings that browsers know and Python does not (ibidem)"""
_CODE_PAGE = re.compile(r"^(?:x-)?cp-?(?=\d)")
_ISO = re.compile(r"^iso8859(?=\d)")
_MARKUP = "<>=\"'/ -.:" + string.ascii_letters + string.digits
_EIGHT_BITS = ("cp125", "iso8859", "koi8", "mac", "cp8", "cp4", "latin")
"""how Python's names of encodings with one byte a letter begin"""
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 64 * 1024
_NO_CHANCE = 4
_WITHIN_WORD = re.compile("[A-Za-z][^\x00-\x7f][A-Za-z]")
_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\$\([DOPQ]|\([IJ])"), "iso2022_jp_ext"),
)
"""what begins a stretch of letters in the 7-bit encodings of Korean and Japanese (RFC 1557,
RFC 1468)"""
_TERMINAL = re.compile(r"([^\n_\x08])\x08_|[^\n\x08]\x08(?=[^\n])|\x1b\[[\d;]{0,20}[A-Za-z]")
"""letters struck over each other to be bold or underlined (``N\\bN``, ``_\\bn``, as nroff has
it), and what sets the colours of a terminal"""
_ADDRESS = re.compile(rb"\b(?:https?://|www\.)[\x21-\x7e]+")
_WORD = re.compile(r"[^\W\d_]+")
_SELDOM = re.compile("[\u3130-\u318f\uff61-\uff9f]")
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
    8-bit encoding it is called: no other text has its pattern by chance; nor has a text of
    two bytes a letter, but for a word or two (in GBK, ``联通``).
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(encoding, "replace"), encoding, name)
    if wide := _wide(data):
        return _sound(data.decode(wide, "replace"), wide, name)
    if escaped := _codec_of_escapes(data):
        return _sound(data.decode(escaped, "replace"), escaped, name)
    if looks_binary(data):
        raise not_text(name)
    said = codec(declared)
    said = said if said and _holds_ascii(said) else ""
    first = said.startswith(_EIGHT_BITS) or _is_surely_utf8(data)
    order = ("utf-8", said) if first else (said, "utf-8", _LARGER.get(said))
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
    text, problems = put_right(_as_shown(with_newlines(text)), name)
    return Decoded(text, encoding, tuple(problems))


def _as_shown(text: str) -> str:
    """The text without what a printer or a terminal made of it."""
    if "\x08" not in text and "\x1b" not in text:
        return text
    return _TERMINAL.sub(lambda found: found[1] or "", text)


def not_text(name: str) -> DamagedDocument:
    """The error for a file that is called text and is none."""
    return DamagedDocument(
        "is called a text, but its content is not text.",
        place=name,
        remedy="Give the file the suffix of its true kind, or export it as text.",
        code="not-text",
    )


def looks_binary(data: bytes) -> bool:
    """Whether control characters show that this is no text.

    Those that fill up the last block of a file, as CP/M and DOS had it, do not.
    """
    sample = data[:_SAMPLE].rstrip(b"\x00\x1a")
    return b"\x00" in sample or len(_CONTROL.findall(sample)) * 50 > len(sample)


def codec(name: str) -> str:
    """Python's name of a declared encoding, or empty where it is none to trust."""
    said = name.strip().lower()
    said = _ISO.sub("iso8859-", _CODE_PAGE.sub("cp", said))
    try:
        known = codecs.lookup(_ELSEWHERE.get(said, said)).name if said else ""
    except (LookupError, ValueError):
        return ""
    if (
        not known
        or known.replace("_", "-") in _NOT_FOR_FILES
        or not codecs.lookup(known)._is_text_encoding
    ):
        return ""
    return _WINDOWS.get(known, known)


@cache
def _holds_ascii(encoding: str) -> bool:
    """Whether tags are the same bytes as in ASCII, in which a declaration was read."""
    try:
        return _MARKUP.encode().decode(encoding) == _MARKUP
    except UnicodeError:
        return False


def _is_surely_utf8(data: bytes) -> bool:
    """Whether so many letters are UTF-8, or stand so within Latin words, that it is no chance."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(_SOUND.findall(text)) >= _NO_CHANCE or bool(_WITHIN_WORD.search(text))


def _codec_of_escapes(data: bytes) -> str:
    """The encoding of seven bits whose escapes a file holds, or empty."""
    if b"\x1b" not in data or not data.isascii():
        return ""
    return next((codec for escape, codec in _ESCAPES if escape.search(data)), "")


def _wide(data: bytes) -> str:
    """UTF-32 without its mark: no other bytes are letters so; or UTF-16, where every other byte
    of Western text is zero."""
    sample = data[:1024]
    for codec in ("utf-32-le", "utf-32-be"):
        text = sample[: len(sample) // 4 * 4].decode(codec, "ignore")
        usual = sum(one < "\U00010000" for one in text) * 2 > len(text)
        if len(text) == len(sample) // 4 > 1 and usual and not _CONTROL.search(text.encode()):
            return codec
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

    found = from_bytes(_ADDRESS.sub(b" ", without_tags(data)[:_SAMPLE]))
    best = next((one for one in found if not _is_misread(str(one))), None)
    encoding = codec(best.encoding) if best else ""
    if not encoding or _is_latin(str(best)):
        # of code pages for Latin letters the words of the language tell more
        encoding = western_codec(data) or "cp1252"
    said = f"does not say its encoding; it was read as {encoding}."
    guess = problem("guessed-encoding", name, said, "Where letters look wrong, save it as UTF-8.")
    made = _sound(data.decode(encoding, "replace"), encoding, name)
    return msgspec.structs.replace(made, problems=(guess, *made.problems))


def _is_misread(text: str) -> bool:
    """Whether letters stand in a sample that no text has many of: parts of Korean syllables,
    which kana are when they are read as Korean, and halfwidth kana, as which KOI8-R is read."""
    return len(_SELDOM.findall(text)) * 5 > sum(one > "\x7f" for one in text)


def _is_latin(text: str) -> bool:
    """Whether the letters beyond ASCII of a sample stand in Latin words, not in words of theirs."""
    own = others = 0
    for word in _WORD.findall(text[:_SAMPLE]):
        foreign = sum(one >= "\u0250" for one in word)
        own += foreign if foreign == len(word) > 1 else 0
        others += sum(one > "\x7f" for one in word) if foreign < len(word) or foreign == 1 else 0
    return own <= others
