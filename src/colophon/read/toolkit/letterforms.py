"""Letters in the form that type gives them → letters: ligatures and Arabic's joined forms.

https://www.unicode.org/charts/PDF/UFB00.pdf · https://www.unicode.org/charts/PDF/UFE70.pdf
"""

import re
import unicodedata

_FORMS = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc]+")

_TEX = {
    "\x0b": "ff", "\x0c": "fi", "\x0d": "fl", "\x0e": "ffi", "\x0f": "ffl",
    "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl",
}  # fmt: skip
"""TeX's own codes for ligatures (encodings OT1 and T1)"""
_TEX_FONT = re.compile(
    r"""
    (?: [A-Z]{6}\+ )?
    (?: CM[A-Z]{1,8}\d{1,2} | SF[A-Z]{2,5}\d{3,4} | (?: EC|DC )[A-Z]{2,5}\d{3,4}
    | (?: ec|dc )[a-z]{2,5}\d{3,4} | LM[A-Z][A-Za-z]{1,12}\d{1,2}(?: -\w{1,20} )?
    )
    """,
    re.VERBOSE,
)
"""Computer Modern and what was made after it: ``CMR10``, ``SFBX1200``, ``LMRoman10-Regular``"""
_NO_LETTERS = re.compile("(?<! ) *+(?:[\x0b-\x0f\x1b-\x1f] *+)++")


def is_tex_code(character: str) -> bool:
    """Whether a character is one that TeX has a ligature in the place of."""
    return character in _TEX


def tex_ligature(character: str, font: str) -> str:
    """The letters that a character of a PDF without a table of its letters joins; the character
    itself where its font is none of TeX's.  Those that TeX draws itself, as pictures, have no
    name."""
    return _TEX[character] if not font or _TEX_FONT.fullmatch(font) else character


def without_controls(text: str) -> str:
    """The lines of a PDF, control characters that stand between words as one blank.

    Programs write line ends and tabs where words are to be, and fonts show nothing for them.
    """
    if text.isprintable() or not any(map(text.__contains__, _TEX)):
        return text
    return "\n".join(_NO_LETTERS.sub(" ", line).strip() for line in text.split("\n"))


def plain_forms(text: str) -> str:
    """The text with ligatures of type as the letters that they join: ``ﬁ`` → ``fi``."""
    return _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
