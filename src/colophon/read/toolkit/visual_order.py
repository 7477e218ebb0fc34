"""Hebrew and Arabic text that was stored as it is seen, from left to right, line by line.

Old programs, and some PDFs, keep right-to-left lines in visual order.  Letters that stand
only at the end of words tell: where they begin words, the lines are turned round.

https://www.unicode.org/reports/tr9/ (UAX #9) · https://www.w3.org/International/questions/qa-visual-vs-logical
"""

import re
from collections.abc import Iterable
from itertools import islice

_RIGHT = (
    "\u0590-\u05ff\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufefc"
)
_RIGHT_LETTER = re.compile(f"[{_RIGHT}]")
_RUN = re.compile(f"[{_RIGHT}](?:[^A-Za-z\u00c0-\u024f]*[{_RIGHT}])?")
"""words that run from right to left, and what stands between them"""
_WORD = re.compile(f"[{_RIGHT}]{{2,}}")
_FINAL = frozenset("ךםןףץةى\ufe93\ufe94\ufeef\ufef0")
"""letters that stand at the end of a word and nowhere else"""
_ARTICLE = ("ال", "لا")
"""the Arabic article, and the same turned round"""
LEAST = 3
"""words that must tell"""
MOST = 3_000
"""words looked at"""
_LETTERED = "0-9A-Za-z\u00c0-\u024f\u0660-\u0669\u06f0-\u06f9"
"""figures, those of Arabic among them, and Latin letters"""
_LEFT = re.compile(
    rf"[^\s{_RIGHT}()\[\]{{}}<>«»]*[{_LETTERED}](?:[^{_RIGHT}()\[\]{{}}<>«»]*[{_LETTERED}%])?"
)
"""runs that are read from left to right: figures, addresses, words in Latin letters"""
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def logical(text: str) -> str:
    """The text in the order in which it is read; lines keep their number and length."""
    if not is_visual(text):
        return text
    return "\n".join(_turn_line(line) if _WORD.search(line) else line for line in text.split("\n"))


def is_visual(text: str) -> bool:
    """Whether the words of right-to-left scripts stand in the text turned round."""
    final = turned = straight = 0
    for found in islice(_WORD.finditer(text), MOST):
        word = found.group()
        final += word[0] in _FINAL
        turned += len(word) > 4 and word.endswith(_ARTICLE[1])
        straight += (word[-1] in _FINAL) + (len(word) > 4 and word.startswith(_ARTICLE[0]))
    # the article alone does not tell: many adverbs of Persian and Urdu end as if it were turned
    turned += final
    return final > 0 and turned >= LEAST and turned > 3 * straight


def is_right_to_left(text: str) -> bool:
    """Whether a letter of a script that runs from right to left is in a text."""
    return bool(_RIGHT_LETTER.search(text))


def runs_left(text: str) -> bool:
    """Whether a line runs from right to left: no fewer letters do than Latin ones."""
    right = len(_RIGHT_LETTER.findall(text))
    return 0 < right >= sum(map(str.isalpha, text)) - right


def _turn_line(line: str) -> str:
    """A line turned round; figures and words in Latin letters keep their order."""
    body = line.strip()
    lead = line[: len(line) - len(line.lstrip())]
    turned = "".join(body[place] for place in _turned_places(body)).translate(_MIRRORED)
    return f"{lead}{turned}{line[len(lead) + len(body) :]}"


def _turned_places(seen: str) -> list[int]:
    """The places of a stretch as it is seen, in the order in which it is read."""
    places = list(range(len(seen)))[::-1]
    for run in _LEFT.finditer(seen[::-1]):
        places[run.start() : run.end()] = places[run.start() : run.end()][::-1]
    return places


def reading_order(seen: str, *, leftwards: bool = False) -> list[tuple[int, str]]:
    """The places and characters of a line as it is seen, from left to right, as it is read.

    Of a line that runs from left to right only the words of the other scripts are turned;
    ``leftwards`` where a line that mixes them is known to run from right to left.
    """
    leftwards = runs_left(seen) or (leftwards and is_right_to_left(seen))
    runs = [(0, len(seen))] if leftwards else [one.span() for one in _RUN.finditer(seen)]
    made: list[tuple[int, str]] = []
    at = 0
    for start, end in runs:
        made += enumerate(seen[at:start], at)
        turned = [(start + one, seen[start + one]) for one in _turned_places(seen[start:end])]
        mirrored = [(place, one.translate(_MIRRORED)) for place, one in turned]
        made += mirrored if _opens_first(mirrored) else turned
        at = end
    return [*made, *enumerate(seen[at:], at)]


def _opens_first(pieces: Iterable[tuple[int, str]]) -> bool:
    """Whether the first bracket opens: fonts may hold brackets as they are written or read."""
    return next((one in "([{<«" for _, one in pieces if one in "()[]{}<>«»"), True)
