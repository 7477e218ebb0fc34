"""Values as a cataloguer gives them: spacing, misread letters, line ends, trailing words."""

import re
from collections.abc import Iterable

from colophon.describe.imprint.role_words import names_a_role

_GAP = re.compile(r"\s{2,}")
_MARKUP = re.compile(r"[_*]{1,3}(?=\w)|(?<=[\w.,:;!?\"”»)])[_*]{1,3}")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-¬\u00ad]\s*\n\s*(?=[^\W\d_])")
_LETTERS = re.compile(r"(?:[^\W_][ \u00a0]){2,}[^\W_](?![^\W_])")
_CODE = re.compile(r"^(?:[A-Z]{1,3}[ -])?\d{3,6}\s+(?=\D)|(?:\s+[A-Z]{0,2}\d\w{0,3})+$")
"""postal codes and districts: ``10119 Berlin``, ``F-75011 Paris``, ``London N1 9DX``"""
_OCR = str.maketrans("015", "OIS")


def unspaced(text: str) -> str:
    """Letters set apart put together: ``S A T Z U N G   und`` → ``SATZUNG und``."""
    if not _LETTERS.search(text):
        return text
    return _LETTERS.sub(lambda found: re.sub(r"[ \u00a0]", "", found.group()), text)


def misread(text: str) -> str:
    """Digits within words read as the letters they stand for: ``C0MMITTEE``, ``al1``."""
    words = []
    for word in text.split(" "):
        letters = sum(map(str.isalpha, word))
        digits = sum(one in "015" for one in word)
        if letters >= 2 and digits and letters > 2 * digits and not re.search(r"\d{2}", word):
            if sum(map(str.isupper, word)) * 2 > letters and not word[-1:].islower():
                word = word.translate(_OCR)
            else:
                word = word.replace("0", "o").replace("1", "l").replace("5", "s")
        words.append(word)
    return " ".join(words)


def one_line(text: str) -> str:
    """Text in one line: hyphens at line ends, markup and long s undone."""
    text = _HYPHEN.sub("", text.replace("ſ", "s"))
    text = unspaced(_MARKUP.sub("", text))
    return misread(_GAP.sub(" ", text.replace("\n", " ")).strip())


def title(text: str) -> str:
    """A title or subtitle as transcribed."""
    line = one_line(text).strip(" ,;:·•–—-=/|#~")
    if line.endswith(".") and not line.endswith("..") and not re.search(r"\b\w\.$", line):
        line = line[:-1]
    if line[:1] in "(" and line.endswith(")"):
        line = line[1:-1].strip()
    return _unquoted(line)


def _unquoted(line: str) -> str:
    pairs = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}
    if len(line) > 2 and pairs.get(line[0]) == line[-1] and line.count(line[0]) <= 2:
        return line[1:-1].strip()
    return line


def name(text: str) -> str:
    """A name as transcribed."""
    line = one_line(text).strip(" ,;:·•–—-=/|#~©")
    if line.endswith(")") and "(" not in line:
        line = line[:-1]
    return _unquoted(line)


def place(text: str, dates: Iterable[tuple[int, int]] = ()) -> str:
    """The name of a place without ``dates`` in it and postal codes; empty where it is none.

    No place has figures in its name, or words of who printed or published something.
    """
    for start, end in sorted(dates, reverse=True):
        text = f"{text[:start].rstrip(' ([')} {text[end:].lstrip(' )]')}"
    line = _CODE.sub("", name(text)).strip(" ,;:.·•–—-=/|#~©")
    if any(map(str.isdigit, line)) or not any(map(str.isalpha, line)) or names_a_role(line):
        return ""
    return line
