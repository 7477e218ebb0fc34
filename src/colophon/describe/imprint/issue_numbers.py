"""Numbers of issues in words, in Chinese and Japanese, and behind the name in a masthead.

``number four``, ``第十八号``, ``lila distel nr 6``.  The number is given in figures.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from colophon.dating.hits import number_of
from colophon.dating.lexicon import number_words
from colophon.describe._rules.edition import ISSUE_WORDS

MOST = 40
"""a number in words beyond which it counts no issues"""
_IN_WORDS = re.compile(
    rf"(?:^|\s{{2,}}|[·|•,;–—*-]\s?)(?:\w+\s)?(?P<label>{ISSUE_WORDS})\s(?P<word>[^\W\d_]+)"
    r"(?=\W*$|\s{2,}|\s?[·|•,;.*–—-])"
)
_EASTERN = re.compile(
    r"""
    第\s?(?P<number>[〇零一二三四五六七八九十百\d][〇零一二三四五六七八九十百\d\s]{0,7})\s?[期号號輯辑](?!\w)
    """,
    re.VERBOSE,
)
_MASTHEAD = re.compile(
    rf"\W*[^\W\d_][^\n\d,;:]{{1,40}}\s(?P<label>{ISSUE_WORDS})\s?(?P<number>\d{{1,3}})\W*"
    r"(?:\s{3,}[^\n]*)?"
)
_LONG = 60
"""characters of a line that is no line of a paragraph"""
_NAME = 5
"""words of a name in a masthead"""


class NumberedLine(NamedTuple):
    """line[start:end], folded, says the number of an issue."""

    start: int
    end: int
    number: str


def issue_number(folded: str, masthead: bool) -> NumberedLine | None:
    """The number of an issue on a folded line; behind a name only where it is a masthead."""
    if len(folded.strip()) > 2 * _LONG:
        return None
    for match in _IN_WORDS.finditer(folded):
        number = _numbers().get(match["word"], 0)
        if 0 < number <= MOST:
            return NumberedLine(match.start("label"), match.end("word"), str(number))
    found = _EASTERN.search(folded)
    if found is not None:
        number = number_of("".join(found["number"].split()))
        return NumberedLine(found.start(), found.end(), str(number)) if number else None
    named = _MASTHEAD.fullmatch(folded) if masthead else None
    if named is None or len(folded[: named.start("label")].split()) > _NAME:
        return None
    return NumberedLine(named.start("label"), named.end("number"), named["number"])


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    return number_words()
