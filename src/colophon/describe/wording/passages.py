"""Which passages of a text are in which of its languages: for texts in more than one."""

import re
from collections.abc import Iterator, Sequence

from colophon.languages import word_sets

SHORTEST = 40
"""code points of a paragraph that is judged by itself; a shorter one goes with the one before"""
LONGEST = 1_000
"""code points of a paragraph that are looked at"""
_GAP = re.compile(r"\n[ \t]*\n\s*")
_WORD = re.compile(r"[^\W\d_]+")

Passage = tuple[int, int, str]
"""start, end, language (BCP 47)"""


def passages(text: str, languages: Sequence[str]) -> tuple[Passage, ...]:
    """The text in stretches, each in one of ``languages``, the first where nothing says so.

    Empty where there is only one.
    """
    if len(languages) < 2:
        return ()
    joined: list[Passage] = []
    for start, end in _paragraphs(text):
        language = joined[-1][2] if joined else languages[0]
        if end - start >= SHORTEST:
            language = _language(text[start : min(end, start + LONGEST)], languages)
        if joined and joined[-1][2] == language:
            joined[-1] = (joined[-1][0], end, language)
        else:
            joined.append((start, end, language))
    return tuple(joined)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _GAP.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _language(text: str, languages: Sequence[str]) -> str:
    """The language whose commonest words stand most often in a paragraph."""
    said = [one.lower() for one in _WORD.findall(text)]
    commonest = word_sets("texts.commonest")
    counts = [
        sum(one in commonest.get(language.split("-")[0], ()) for one in said)
        for language in languages
    ]
    return languages[counts.index(max(counts))]
