"""Hebrew and Arabic text that was stored as it is seen, from left to right, line by line.

Old programs, and some PDFs, keep right-to-left lines in visual order.  Letters that stand
only at the end of words tell: where they begin words, the lines are turned round.

https://www.unicode.org/reports/tr9/ (UAX #9) · https://www.w3.org/International/questions/qa-visual-vs-logical
"""

import re
from itertools import islice

_RIGHT = (
    "\u0590-\u05ff\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufefc"
)
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


def _turn_line(line: str) -> str:
    """A line turned round; figures and words in Latin letters keep their order."""
    body = line.strip()
    lead = line[: len(line) - len(line.lstrip())]
    turned = body[::-1].translate(_MIRRORED)
    turned = _LEFT.sub(lambda found: found.group()[::-1], turned)
    return f"{lead}{turned}{line[len(lead) + len(body) :]}"
