"""The words that the search of a static site finds records by.

``search.js`` folds what is typed in the same way; a test holds the two together.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

from colophon.publish.search_fields import OPEN, SearchFields

REF_BITS = 40
"""records are numbered by this many bits of a digest of their ids"""
WEIGHT_BITS = 3
"""bits of the weight of a word in a record"""
LONGEST = 40
"""letters of a word, beyond which it is cut"""
MARK = "="
"""stands in a term that is no word: ``field=`` and three digits of a checksum of the value,
which spread the values of a field over files, and the value"""
SUM = 3
"""digits of that checksum"""
_WEIGHTS = {"title": 4, "creator": 2, "publisher": 2, "subject": 2, "contributor": 2}
_WORD = re.compile(r"[^\W_]+")
_CUT_WORD = re.compile(rf"([^\W_]{{1,{LONGEST}}})[^\W_]*")
_LONG = 100
"""characters of a text that hardly stands in another record too"""
_LETTERS = "\u2e80"
"""behind it come scripts of thousands of letters"""
_SPLIT = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff]+)"
)
"""scripts that are written without spaces: found by two letters at a time"""


def fold_words(text: str) -> str:
    """A text without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    kept = (letter for letter in plain if unicodedata.category(letter)[0] != "M")
    return "".join(kept).lower()


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    folded = fold_words(text)
    return _CUT_WORD.findall(folded) if folded.isascii() else list(_words_of_scripts(folded))


@lru_cache(maxsize=20_000)
def _kept_words(text: str) -> tuple[str, ...]:
    """The words of a text that many records have."""
    return tuple(words(text))


def _words_of_scripts(folded: str) -> Iterator[str]:
    for run in _WORD.findall(folded):
        for number, part in enumerate(_SPLIT.split(run)):
            if number % 2:
                yield from (part[at : at + 2] for at in range(max(len(part) - 1, 1)))
            elif part:
                yield part[:LONGEST]


def terms(title: str, fields: SearchFields) -> dict[str, int]:
    """The words of a record with their weights."""
    said = ((_WEIGHTS.get(name, 1), text) for name, text in (*fields.words, ("title", title)))
    found: dict[str, int] = {}
    # the heaviest come last, and stay
    for weight, text in sorted(said):
        if "://" not in text:
            split = words if len(text) > _LONG else _kept_words
            found.update(dict.fromkeys(split(text), weight))
    for facet, key, _ in fields.facets:
        found[facet_term(facet, key)] = 1
    return dict(sorted(found.items()))


@lru_cache(maxsize=20_000)
def facet_term(field: str, key: str) -> str:
    """The term of a facet's value: FNV-1a, 32 bits, of which the last twelve are kept."""
    sum = 2_166_136_261
    for byte in key.encode("utf-8", "replace"):
        sum = (sum ^ byte) * 16_777_619 & 0xFFFFFFFF
    return f"{field}{MARK}{sum & 0xFFF:03x}{key}"


def reference(id: str) -> int:
    """The number of a record in search files."""
    return int.from_bytes(blake2b(id.encode(), digest_size=8).digest()) >> (64 - REF_BITS)


def show_record(title: str, fields: SearchFields) -> tuple[str, ...]:
    """What a search says of a record: title, years, who is named with it."""
    ends = ("" if abs(year) == OPEN else str(year) for year in fields.years)
    years = "–".join(dict.fromkeys(ends))
    return title, years, "; ".join(_people(fields.words))


def _people(said: Iterable[tuple[str, str]]) -> list[str]:
    """The first names, each once: a heading and the name on the item are the same words."""
    found: dict[frozenset[str], str] = {}
    for name, text in said:
        if name in ("creator", "publisher") and "://" not in text:
            found.setdefault(frozenset(_kept_words(text)), text)
    return list(found.values())[:3]


def part_of(term: str, letters: int) -> str:
    """The part of the words that a word lies in: its first letters, one of an ideogram."""
    field, mark, value = term.partition(MARK)
    if not mark:
        field, value = "", term
    if value[:1] > _LETTERS:
        letters = 1
    return f"{field}{mark}{value[:letters]}"
