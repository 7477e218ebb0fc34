"""Letter-spaced words: ``B E F O R E  T H E  A B A C U S`` is *BEFORE THE ABACUS*.

One space parts the letters, two or more the words.  Where only single spaces stand, the
words are told apart by what else the document says; if that does not do, nothing is changed.
"""

import re
from collections.abc import Collection
from functools import lru_cache

LEAST = 4
"""letters in a row, each alone, that make a letter-spaced word or line"""
LONGEST = 60
"""letters of a line that are told apart by known words"""
_SIGN = r"[.,:;!?'’\"”“)(\[\]«»-]"
_BLANK = "[ \u00a0\u2009\u202f]"
_RUN = re.compile(
    rf"(?<!\S){_SIGN}{{0,2}}[^\W\d_]"
    rf"(?:(?:{_BLANK}{{1,6}}(?:{_SIGN}{{1,2}}{_BLANK}{{0,6}})?|{_SIGN}{{1,2}}{_BLANK}{{0,6}})"
    rf"[^\W\d_](?![^\W\d_])){{{LEAST - 1},120}}(?:{_BLANK}{{0,3}}{_SIGN}{{1,2}})?(?!\S)"
)
_WORDS = re.compile(rf"(?<!['’-]){_BLANK}{{2,}}(?!{_SIGN})")


def has_spaced_words(text: str) -> bool:
    """Whether letter-spaced words stand in a text."""
    return _RUN.search(text) is not None


def join_spaced(text: str, known: Collection[str] = ()) -> str:
    """A line or paragraph with its letter-spaced words joined.

    ``known`` are words in small letters by which words that single spaces part are found.
    """
    if not has_spaced_words(text):
        return text
    return "\n".join(_line(one, frozenset(known)) for one in text.split("\n"))


def _line(text: str, known: frozenset[str]) -> str:
    return _RUN.sub(lambda found: _join_letters(found.group(), known), text)


def _join_letters(run: str, known: frozenset[str]) -> str:
    """The words of one run of single letters."""
    words = ["".join(one.split()) for one in _WORDS.split(run)]
    if len(words) > 1:
        joined = " ".join(words)
        return run if has_spaced_words(joined) else joined  # ``a  a.a.a`` are abbreviations
    parted = _part_letters(words[0].lower(), known) if known else None
    if parted is None:
        letters = sum(map(str.isalpha, words[0]))
        return words[0] if letters <= LEAST + 2 else run
    made, at = [], 0
    for length in parted:
        made.append(words[0][at : at + length])
        at += length
    return " ".join(made)


@lru_cache(maxsize=64)
def _part_letters(letters: str, known: frozenset[str]) -> tuple[int, ...] | None:
    """Lengths of the fewest known words that make up the letters, or None."""
    if len(letters) > LONGEST:
        return None
    best: list[tuple[int, ...] | None] = [()] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 24), end):
            before = best[start]
            if before is None or letters[start:end].strip(".,:;!?'’\"-") not in known:
                continue
            here = best[end]
            if here is None or len(before) + 1 < len(here):
                best[end] = (*before, end - start)
    return best[-1]
