"""Letters that were read in a wrong encoding, put right where that is sure.

Two kinds: bytes of UTF-8 read as one letter each (``AsociaciÃ³n``), which ftfy knows; and
8-bit letters of one script read as those of another (``Âîðîòà`` for ``Ворота``), where the
bytes are read again and the result must be words of one script.

https://ftfy.readthedocs.io/ · https://charset-normalizer.readthedocs.io/
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

import msgspec

from colophon.read.toolkit.alphabets import western_codec

LEAST = 8
"""letters from which a text is judged"""
SAMPLE = 8_000
"""characters looked at to judge a text"""

# what UTF-8 looks like, read as Windows-1252, Latin-1, or Windows-1251, -1253 or -1250
_UTF8 = re.compile(
    "[ÂÃÄÅÆÇÈÉÐÑÎÏ×ØÙÚÛâãäåæçèéêëìíïðРСвΞΟĂĹĽ]"
    "[\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕїłŁ˘˙ˇ˝˛ŤťŚśŹźĄąŻżŞşΆΈΉΊΌΎΏ΅΄]"
)
_NO_LETTER = re.compile("[\ufffd\u2500-\u257f\x80-\x9f]")
"""what no text is without which was decoded by a wrong code page"""
_WORDS = re.compile(r"[^\W\d_]{3,}")
_TAGS = re.compile(r"<(script|style)\b.*?</\1|<[^<>]{0,2000}>|&#?\w{1,32};", re.I | re.S)
_SCRIPTS = {"CYRILLIC": "аеиоуыэюяіїєё", "GREEK": "αεηιουωάέήίόύώ", "HEBREW": "", "ARABIC": ""}
_CODECS = ("cp1251", "cp1253", "koi8-r", "cp1255", "cp1256", "cp866")
"""code pages of scripts without Latin letters, the commonest first"""
_EASTERN = {
    "gb18030": "的一是不了人我在有们他这中大来上",
    "euc-jp": "のはをにがでたとし",
    "euc-kr": "은는이가을를에의다고",
}
"""encodings of two bytes above 7F a letter, and letters that no text of theirs is without"""


class Repaired(msgspec.Struct, frozen=True):
    """A text put right; ``encoding`` is what its bytes were in."""

    text: str
    encoding: str


def repair(text: str) -> Repaired | None:
    """The text with its letters put right, or None where nothing is surely wrong."""
    if text.isascii():
        return None
    sample = text[:SAMPLE]
    if "</" in sample or "/>" in sample:
        sample = _TAGS.sub(" ", text[: 8 * SAMPLE])[:SAMPLE]
    codec = _other_script(sample)
    if codec in _EASTERN:
        data = bytes_of(text)
        return Repaired(data.decode(codec, "replace"), codec) if data else None
    if codec:
        return Repaired(text.translate(_table(codec)), codec)
    wrong = _UTF8.search(text) and any(map(_is_utf8_shown, text.split("\n")))
    if wrong and (mended := _as_utf8(text)) != text:
        return Repaired(mended, "utf-8")
    codec = _other_code_page(sample)
    return Repaired(text.translate(_table(codec)), codec) if codec else None


def _as_utf8(text: str) -> str:
    """Each line that holds bytes of UTF-8, read as UTF-8."""
    from ftfy import fix_encoding

    return "\n".join(fix_encoding(one) if _is_utf8_shown(one) else one for one in text.split("\n"))


def _is_utf8_shown(line: str) -> bool:
    """Whether most of a line's letters beyond ASCII stand in pairs that bytes of UTF-8 make."""
    pairs = sum(1 for _ in _UTF8.finditer(line))
    return pairs > 0 and pairs * 4 > sum(one > "\x7f" for one in line)


def _other_script(sample: str) -> str:
    """The encoding of another script whose letters are shown as accented Latin ones."""
    high = sum("\xc0" <= one <= "\xff" for one in sample)
    plain = sum(one.isascii() and one.isalpha() for one in sample)
    data = bytes_of(sample) if high >= LEAST and high >= 2 * plain else None
    if data is None or _is_utf8(data):
        return ""
    if high > 60:
        from charset_normalizer import from_bytes

        best = from_bytes(data).best()
        found = best.encoding if best and best.chaos < 0.1 and best.coherence > 0.3 else ""
        if found == "mac_cyrillic" and _is_of_script(sample.translate(_table("cp1251")), least=1):
            found = "cp1251"  # their small letters are the same
        if found and _is_of_script(sample.translate(_table(found)), least=0.95):
            return found
    shown = {one: sample.translate(_table(one)) for one in _CODECS}
    fits = [one for one, text in shown.items() if _is_of_script(text, least=1.0)]
    # of Cyrillic code pages one has its small letters where the other has its capitals
    return min(fits, key=lambda one: _count_mixed(shown[one]), default="") or _eastern(data)


def _is_utf8(data: bytes) -> bool:
    """But for its last letter, which may be cut off."""
    try:
        data[:-4].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _eastern(data: bytes) -> str:
    """The encoding of two bytes a letter that gives the commonest letters of its language."""
    for codec, common in _EASTERN.items():
        try:
            text = data[: len(data) // 2 * 2].decode(codec)
        except UnicodeDecodeError:
            continue
        if sum(one in common for one in text) * 20 >= len(text):
            return codec
    return ""


def _is_of_script(text: str, *, least: float) -> bool:
    """Whether a text is words of one script: its letters, vowels and capitals are in order."""
    letters = [one for one in text if one.isalpha() and not one.isascii()]
    if len(letters) < LEAST or _NO_LETTER.search(text):
        return False
    if 2 * sum(map(len, _WORDS.findall(text))) < len(letters):
        return False  # a list of letters
    for script, vowels in _SCRIPTS.items():
        own = [one for one in letters if unicodedata.name(one, "").startswith(script)]
        if len(own) < least * len(letters):
            continue
        if not vowels:
            return True
        share = sum(one.lower() in vowels for one in own) / len(own)
        return 0.25 < share < 0.65 and _count_mixed(text) * 20 <= len(own)
    return False


def _count_mixed(text: str) -> int:
    """How often a capital stands right behind a small letter."""
    return sum(one.islower() and other.isupper() for one, other in pairwise(text))


def _other_code_page(sample: str) -> str:
    """The code page of another language in Latin letters: ``rzek¹`` for ``rzeką``."""
    if not _WITHIN.search(sample):
        return ""
    data = bytes_of(sample)
    codec = western_codec(data) if data else ""
    if codec in ("", "cp1252", "iso8859-15"):
        return ""
    table = _table(codec)
    return "" if any(_would_spoil(one, table) for one in _SENTENCE_END.split(sample)) else codec


def _would_spoil(sentence: str, table: dict[int, str]) -> bool:
    """Whether a table changes a sentence that is sound: one in another language than the rest."""
    data = bytes_of(sentence) if sentence.translate(table) != sentence else None
    return data is not None and western_codec(data) == "cp1252"


_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n")
_ODD = "¹³º¿¼¾¥£±¶¦µ¢½ðþæêñõøèìïòùûýÿ"
_WITHIN = re.compile(f"(?<=[a-z])[{_ODD}](?![\\d/])|[{_ODD}](?=[a-z])")
"""signs within words, and letters that stand in the places of those of Latin-2"""


def bytes_of(text: str) -> bytes | None:
    """The bytes that a text read as Windows-1252 was, or None where it was not."""
    found = bytearray()
    for one in text:
        if one < "\x80" or "\xa0" <= one <= "\xff" or "\x80" <= one <= "\x9f":
            found.append(ord(one))
            continue
        try:
            found += one.encode("cp1252")
        except UnicodeEncodeError:
            return None
    return bytes(found)


@lru_cache(maxsize=16)
def _table(codec: str) -> dict[int, str]:
    """Each letter of Windows-1252 → the letter that its byte stands for in the code page."""
    table = {}
    for byte in range(0x80, 0x100):
        raw = bytes([byte])
        said = raw.decode(codec, "replace")
        table[byte] = said
        table[ord(raw.decode("cp1252", "replace")[0])] = said
    table.pop(0xFFFD, None)
    return table
