"""Letters of early print: V for u, I for j, VV for w, when capitals are made small.

Where capitals are converted and no other usage is known, *v* stands at the beginning of a
word and *u* elsewhere, *i* stands for i and j, *w* for VV (DCRM(B), 0G2.2).
"""

import re

from colophon.describe._rules.capitals import ACRONYMS

_VOWEL_V = re.compile(
    r"""
    (?:
        (?<=[QG])V(?=[AEIO])
      | (?<=[BCDFGHKLMNPQRSTVXZ])V(?![AEIOUY])
      | (?<=[AEO])V(?![AEIOUYRL])
      | (?<![A-Z])V(?=[BCDFGHKMNPQSTXZ])
    )
    """,
    re.VERBOSE,
)
"""V where only a vowel can stand"""
_INSIDE = re.compile(r"(?<=[^\W\d_])V(?=[^\W\d_]|(?![^\W\d_]))")
_EARLY_WORDS = frozenset(
    "DV SVR AVX VN VNE QVE QVI QVIL LVY CVM VT TVM VND VNND VMB AVF VPON VNTO VNDER OVR YOV"
    " FVR DVRCH".split()
)
"""small words of French, Latin, German and English as early print sets them"""
_LEAST = 2
"""words with such a V that show the usage: one alone may be an acronym"""
_ROMAN = re.compile(r"[MDCLXVI]+")


def is_early(text: str) -> bool:
    """Whether capitals are used as before 1650 or so: V for u, and neither U nor J."""
    letters = [one for one in text if one.isalpha()]
    capitals = [one for one in letters if one.isupper()]
    if len(capitals) * 5 < len(letters) * 4 or {"U", "J"} & set(capitals):
        return False
    found = [
        word
        for word in re.findall(r"[A-Z]{2,}", text)
        if _VOWEL_V.search(word) and not _is_numeral(word) and word not in ACRONYMS
    ]
    if _EARLY_WORDS.intersection(found):
        return True
    return len(found) >= _LEAST or "VV" in text or any(len(word) > 4 for word in found)


def modern_capitals(text: str) -> str:
    """Text with VV as W and vowel V as U where its capitals are used in the early way.

    The rest of the conversion is that of capitals to small letters; Latin keeps V where it
    begins a word.
    """
    if not is_early(text):
        return text
    return re.sub(r"[^\W\d_]+", _convert_letter, text.replace("VV", "W"))


def _convert_letter(found: re.Match[str]) -> str:
    word = found.group()
    return word if _is_numeral(word) else _INSIDE.sub("U", word)


def _is_numeral(word: str) -> bool:
    """Whether a word is a numeral: ``DV`` and ``CVM``, of its letters too, are words."""
    return len(word) > 1 and _ROMAN.fullmatch(word) is not None and word not in _EARLY_WORDS
