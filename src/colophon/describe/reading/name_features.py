"""Features of candidates for names, and the words about them."""

from bisect import bisect_left

import numpy

from colophon.describe.names.given_names import GIVEN
from colophon.describe.reading.facts import FACTS, Facts
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lines import LINE_FEATURES, Line
from colophon.describe.reading.names import Candidate
from colophon.describe.reading.vocabulary import AND, STOPWORDS
from colophon.describe.wording.folding import fold

ROLES = (
    "publisher", "printer", "creator", "placeOfPublication", "distributor", "issuingBody",
    "contributor", "responsiblePerson", "title", "subtitle", "series", "issued",
)  # fmt: skip
KINDS = ("line", "segment", "joined", "run", "part", "across", "domain", "mail", "handle", "rule")
_AT = {name: index for index, name in enumerate(KINDS)}
_BESIDE = (3, 5, 10, 11, 14, 16, 22, 24, 27, 29)
"""features of a line that its neighbours look at"""
NAMES = (
    *LINE_FEATURES,
    *(f"before-{LINE_FEATURES[one]}" for one in _BESIDE),
    *(f"after-{LINE_FEATURES[one]}" for one in _BESIDE),
    *"n-characters n-upper n-digits n-shout n-whole n-offset n-rest n-date-before n-date-behind"
    " n-place n-holds-place n-place-behind n-kind n-words n-initials n-and n-quoted n-lines"
    " n-last-small n-first-small n-before n-behind n-copyright n-year-behind n-word-before"
    " n-word-behind n-count n-alone n-domain n-given n-letters-alone n-at-sign"
    " n-first-given".split(),
    *(f"is-{one}" for one in ROLES),
    *(f"meets-{one}" for one in ROLES),
    *FACTS,
)
_BEFORE = {":": 1, ",": 2, "(": 3, '"': 4, "“": 4, "„": 4, "«": 4, "/": 5, "-": 6, "–": 6, "—": 6,
           "|": 7, "·": 7, "•": 7, ".": 8, "©": 9, "&": 10, "：": 1, "；": 11, ";": 11}  # fmt: skip


def table(facts: Facts, found: list[Candidate]) -> Numbers:
    """One row of features a candidate, in the order of :data:`NAMES`."""
    starts = numpy.array([one.start for one in found], dtype=numpy.int64)
    ends = numpy.array([one.end for one in found], dtype=numpy.int64)
    lines = numpy.array([one.line.number for one in found], dtype=numpy.int64)
    folded = [one.value or fold(facts.document.text[one.start : one.end]) for one in found]
    of_line = facts.line_rows[lines + 1]
    upper, letters, digits = facts.letters.counts(starts, ends)
    line_starts = numpy.array([one.line.start for one in found])
    line_ends = numpy.array([one.line.end for one in found])
    counted = numpy.stack(
        [
            ends - starts, upper / letters.clip(1), digits, upper == letters,
            (starts <= line_starts) & (ends >= line_ends), starts - line_starts,
            (line_ends - ends).clip(-9),
            *_distances(starts, ends, [one.start for one in facts.dates]),
            *_near_places(starts, ends, facts),
        ],
        axis=1,
    )  # fmt: skip
    return numpy.concatenate(
        [
            of_line,
            facts.line_rows[lines][:, _BESIDE],
            facts.line_rows[lines + 2][:, _BESIDE],
            counted,
            numpy.array(_own(facts, found, folded)),
            facts.hints.columns(starts, ends, folded, ROLES),
            numpy.tile(numpy.array(facts.row), (len(found), 1)),
        ],
        axis=1,
        dtype=numpy.float32,
    )


def _distances(starts: Numbers, ends: Numbers, dates: list[int]) -> tuple[Numbers, Numbers]:
    """Characters to the date before and behind, 300 at most."""
    if not dates:
        return numpy.full(len(starts), 300), numpy.full(len(starts), 300)
    at = numpy.array([-1000, *dates, 10**9])
    index = numpy.searchsorted(at, starts, side="right")
    return (starts - at[index - 1]).clip(0, 300), (at[index] - ends).clip(-50, 300)


def _near_places(starts: Numbers, ends: Numbers, facts: Facts) -> tuple[Numbers, ...]:
    """Whether a known place is all of it or in it; characters to the next one, 99 at most."""
    at = numpy.array([*(start for start, _ in facts.places), 10**9])
    stop = numpy.array([*(end for _, end in facts.places), 10**9])
    index = numpy.searchsorted(at, starts)
    behind = at[numpy.searchsorted(at, ends)] - ends
    return (at[index] == starts) & (stop[index] == ends), at[index] < ends, behind.clip(0, 99)


def _own(facts: Facts, found: list[Candidate], folded: list[str]) -> list[list[float]]:
    text = facts.document.text
    whole = facts.lines.folded
    alone: dict[str, int] = {}
    for line in facts.lines.all:
        alone[line.folded] = alone.get(line.folded, 0) + 1
    squashed = facts.squashed
    made = []
    for one, low in zip(found, folded, strict=True):
        words_ = text[one.start : one.end]
        tokens = words_.split()
        lows = low.split()
        left = text[max(one.line.start, one.start - 14) : one.start].rstrip()
        right = text[one.end : one.end + 14]
        first, last = lows[0].strip(_EDGES), lows[-1].strip(_EDGES)
        squash = "".join(filter(str.isalnum, low)) if squashed else ""
        made.append(
            [
                _AT[one.kind],
                len(tokens),
                sum([token[0].isupper() for token in tokens]) / len(tokens),
                AND.search(words_) is not None,
                words_[0] in '"“„«「『',
                words_.count("\n"),
                last in STOPWORDS,
                first in STOPWORDS,
                _BEFORE.get(left[-1], 12) if left else 0,
                0 if right[:1] == "\n" else _BEFORE.get(right.lstrip(" ")[:1], 12),
                "©" in left or "(c)" in left.lower(),
                any(map(str.isdigit, right[:8])),
                _case(left),
                _case(right, first=True),
                min(whole.count(low), 9) if len(low) > 3 else 0,
                alone.get(low, 0),
                len(squash) > 3 and squash in squashed,
                sum([token.strip(_EDGES) in GIVEN for token in lows[:-1] or lows]),
                sum([len(token) == 1 or (len(token) == 2 and token[1] == ".") for token in lows]),
                "@" in one.line.text,
                first in GIVEN,
            ]
        )
    return made


_EDGES = ".,'\""


def _case(stretch: str, *, first: bool = False) -> float:
    """0 nothing, 1 a small word, 2 a word with a capital, 3 digits."""
    tokens = stretch.split()
    if not tokens:
        return 0.0
    token = tokens[0] if first else tokens[-1]
    return 1.0 if token[:1].islower() else 2.0 if token[:1].isupper() else 3.0


def words(facts: Facts, found: list[Candidate]) -> list[list[str]]:
    """The words in and about each candidate, each with where it stands (``p`` before …)."""
    all_ = facts.lines.all
    beside: dict[int, tuple[list[str], str, str]] = {}
    made = []
    for one in found:
        line = one.line
        tokens = line.tokens
        number = line.number
        if one.end > line.end and number + 1 < len(all_):
            tokens = tokens + all_[number + 1].tokens
        if number not in beside:
            beside[number] = _beside(all_, number)
        about, above, below = beside[number]
        low = bisect_left(tokens, (one.start, 0, ""))
        high = bisect_left(tokens, (one.end, 0, ""), low)
        inside = [token for _, _, token in tokens[low:high][:10]]
        left = [token for _, _, token in tokens[max(low - 5, 0) : low]]
        right = [token for _, _, token in tokens[high : high + 2]]
        row = ["w" + word for word in inside]
        for word in inside[:8]:
            if len(word) > 5:
                row.append("s" + word[-4:])
                row.append("x" + word[:4])
        if inside:
            row.append("f" + inside[0])
            row.append("l" + inside[-1])
        if left:
            row.append("p" + left[-1])
            row.append("t" + left[-1][-4:])
            row.append("a" + tokens[0][2])
            if len(left) > 1:
                row.append(f"q{left[-2]} {left[-1]}")
                row += ["c" + word for word in left[:-1]]
        else:
            row.append(above)
        if right:
            row.append("n" + right[0])
            if len(right) > 1:
                row.append(f"m{right[0]} {right[1]}")
        else:
            row.append(below)
        made.append(row + about)
    return made


def _beside(all_: list[Line], number: int) -> tuple[list[str], str, str]:
    above = [token for _, _, token in all_[number - 1].tokens] if number else ["^"]
    last = number + 1 == len(all_)
    below = ["$"] if last else [token for _, _, token in all_[number + 1].tokens]
    about = ["u" + word for word in above[-2:]] + ["U" + word for word in above[:1]]
    about += ["d" + word for word in below[:2]]
    return about, "P" + (above[-1] if above else ""), "N" + (below[0] if below else "")
