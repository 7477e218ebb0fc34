"""Letters in the form that type gives them → letters: ligatures and Arabic's joined forms.

https://www.unicode.org/charts/PDF/UFB00.pdf · https://www.unicode.org/charts/PDF/UFE70.pdf
"""

import re
import unicodedata

_FORMS = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc]+")

_TEX = str.maketrans(
    {
        "\x0b": "ff", "\x0c": "fi", "\x0d": "fl", "\x0e": "ffi", "\x0f": "ffl",
        "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl",
    }
)  # fmt: skip
"""TeX's own codes for ligatures (encodings OT1 and T1)"""


def tex_ligatures(text: str) -> str:
    """The lines of a PDF without a table of its letters, ligatures as the letters they join."""
    return text.translate(_TEX)


def plain_forms(text: str) -> str:
    """The text with ligatures of type as the letters that they join: ``ﬁ`` → ``fi``."""
    return _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
