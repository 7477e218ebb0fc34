"""How a document writes words in its running text: small, with a capital, all in capitals."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from colophon.describe.wording.line_starts import line_start
from colophon.model.document import Document, MarkKind
from colophon.model.folding import fold

MOST = 60_000
"""code points of a document that are looked at"""
_NOT_TEXT = (
    MarkKind.TITLE,
    MarkKind.SUBTITLE,
    MarkKind.HEADING,
    MarkKind.HEADER,
    MarkKind.FOOTER,
    MarkKind.NAVIGATION,
)
_ADDRESS = ("@", ".", "/", "_", "#")
"""what stands before a word in an address or a tag"""
_BEFORE = re.compile(r"[\w,)%’'-][ \n]{1,2}[\"“„«‘(\[]?$")
"""what stands before a word within a sentence"""
_STOP = re.compile(r"(?:^|\n[ \t]*\n|[.!?:;…]['\"”’»)]*\s|^\s*[-–•*])\W*$")


class Usage(msgspec.Struct, frozen=True):
    """How often a word stands in running text in each way, and its commonest small form."""

    small: int = 0
    capital: int = 0
    shouted: int = 0
    form: str = ""


NOWHERE = Usage()


def key(word: str) -> str:
    """What the spellings of a word share: case, accents, u and v, i and j apart."""
    return fold(word).replace("ß", "ss")


def usage(document: Document, words: Iterable[str]) -> Mapping[str, Usage]:
    """How the running text writes these words, by :func:`key`; absent ones are left out."""
    wanted = {key(word) for word in words}
    if not wanted:
        return {}
    text = document.text[:MOST]
    folded = fold(text)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(wanted)))})(?!\w)")
    skipped = sorted((mark.start, mark.end) for mark in document.marks_of(*_NOT_TEXT))
    found: dict[str, Counter[str]] = {}
    for match in pattern.finditer(folded):
        start, end = match.span()
        if any(low <= start < high for low, high in skipped) or not _in_sentence(text, start, end):
            continue
        found.setdefault(match.group(), Counter())[text[start:end]] += 1
    return {word: _count_forms(forms) for word, forms in found.items()}


def _count_forms(forms: Counter[str]) -> Usage:
    small = Counter({form: n for form, n in forms.items() if form.islower()})
    shouted = sum(n for form, n in forms.items() if len(form) > 1 and form.isupper())
    capital = sum(n for form, n in forms.items() if form[:1].isupper() and not form.isupper())
    best = small.most_common(1) or Counter(
        {form: n for form, n in forms.items() if form.istitle()}
    ).most_common(1)
    return Usage(sum(small.values()), capital, shouted, best[0][0] if best else "")


def _in_sentence(text: str, start: int, end: int) -> bool:
    """Whether a word stands within a sentence of running text, where its capital says something.

    A word in small letters says so anywhere; one with a capital not at the beginning of a
    sentence, nor in a line of capitals or capitalised words.
    """
    word = text[start:end]
    if text[start - 1 : start] in _ADDRESS or text[end : end + 1] in ("@", "/", "_"):
        return False
    if word.islower():
        return not re.match(r"\.\w", text[end : end + 2])
    if not _BEFORE.search(text[max(start - 4, 0) : start]):
        return False
    if _STOP.search(text[max(start - 8, 0) : start]):
        return False
    low = line_start(text, start, 200)
    stop = text.find("\n", end, end + 200)
    line = text[low : stop if stop >= 0 else end + 200]
    words = [one for one in re.findall(r"[^\W\d_]{4,}", line) if one.casefold() != word.casefold()]
    return sum(one.islower() for one in words) * 2 >= len(words) and len(words) >= 2
