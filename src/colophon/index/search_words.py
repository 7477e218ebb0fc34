"""The words of a text as the search index has them: folded, and parted where no spaces are.

Case, accents and the points of Hebrew and Arabic are dropped; letters with a stroke or
two in one are brought to plain ones.  Chinese, Japanese, Korean, Thai, Lao, Khmer and
Burmese are parted into pairs of neighbouring letters, so that any part of them is found.
"""

import re
import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
     "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "ə": "e", "ς": "σ", "ё": "е", "ґ": "г",
     "\u0640": None, "\u200c": None, "\u200d": None, "\u00ad": None}
)  # fmt: skip
"""letters that no decomposition makes plain; joiners, tatweel and soft hyphens go"""
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
_TONES = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece]+")
"""the marks above and below Thai and Lao letters"""
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""the letters of writing that is searched by pairs"""
_RUN = re.compile(f"[{UNSPACED}]+")
WORD = re.compile(r"(?:[^\W_]|[\u0900-\u0963\u0966-\u109f\u1780-\u17d3])+")
"""a word of folded text; the vowel signs of Indian scripts belong to it"""


def fold(text: str) -> str:
    """A text as it is searched, letters of unspaced writing left together."""
    if text.isascii():
        return text.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", plain.casefold().translate(_PLAIN))


def index_words(text: str) -> str:
    """A text as the search index takes it in."""
    folded = fold(text)
    if folded.isascii():
        return folded
    return " ".join(WORD.findall(_RUN.sub(_pairs, _TONES.sub("", folded))))


def _pairs(run: re.Match[str]) -> str:
    """Each pair of neighbours, and the last letter alone, so that one letter is found too."""
    letters = run[0]
    return f" {' '.join(letters[at : at + 2] for at in range(len(letters)))} "


def _sought_pairs(run: re.Match[str]) -> str:
    letters = run[0]
    return f" {' '.join(letters[at : at + 2] for at in range(len(letters) - 1)) or letters} "


@lru_cache(maxsize=4096)
def words_sought(words: str) -> tuple[tuple[str, ...], bool]:
    """The words of a text as they are looked for, and whether the last may go on.

    Nothing in them can be an operator: they are letters and figures.
    """
    folded = _TONES.sub("", fold(words))
    found = WORD.findall(folded if folded.isascii() else _RUN.sub(_sought_pairs, folded))
    # one letter alone is looked for as the first of a pair
    begins = bool(found) and len(found[-1]) == 1 and _RUN.fullmatch(found[-1]) is not None
    return tuple(found), begins
