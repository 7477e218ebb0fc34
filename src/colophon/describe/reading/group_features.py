"""Features of candidates for titles, and the words about them."""

import numpy

from colophon.describe.names.persons import parse
from colophon.describe.reading.facts import FACTS, Facts
from colophon.describe.reading.groups import Group
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lines import LINE_FEATURES
from colophon.describe.reading.signs import QUOTES, running
from colophon.describe.reading.spoken import Spoken
from colophon.describe.wording.folding import fold

ROLES = (
    "title", "subtitle", "series", "issue", "alternative", "creator", "publisher", "issuingBody",
    "issued", "placeOfPublication", "edition", "printer",
)  # fmt: skip
_LAST = (3, 5, 6, 7, 10, 11, 12, 13, 14, 16, 22, 24, 26, 27, 28, 29)
_BESIDE = (3, 4, 5, 6, 7, 9, 10, 11, 14, 15, 16, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37)
NAMES = (
    *LINE_FEATURES,
    *(f"last-{LINE_FEATURES[one]}" for one in _LAST),
    *(f"before-{LINE_FEATURES[one]}" for one in _BESIDE),
    *(f"after-{LINE_FEATURES[one]}" for one in _BESIDE),
    *"g-lines g-characters g-upper g-digits g-largest g-larger-above g-larger-below"
    " g-headings-before g-words g-head g-rest g-same-size g-same-capitals g-starts-block"
    " g-ends-block g-last-small g-first-small g-next-small g-name g-count g-embedded"
    " g-embedded-near g-quoted g-colon g-stops g-spaced g-short-before g-char-before"
    " g-char-behind g-blocks".split(),
    *(f"is-{one}" for one in ROLES),
    *(f"meets-{one}" for one in ROLES),
    *FACTS,
)


def table(facts: Facts, found: list[Group]) -> Numbers:
    """One row of features a candidate, in the order of :data:`NAMES`."""
    starts, ends, first, last = places(found)
    folded = [_joined(facts.low(one.start, one.end)) for one in found]
    signs = facts.signs
    low, high = signs.at(starts), signs.at(ends)
    rows = facts.line_rows
    sizes = rows[1:-1, 16]
    above = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes]))
    below = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes[::-1]]))[::-1]
    heads = running(rows[1:-1, 14] < 8)
    upper, letters = signs.counts("upper", low, high), signs.counts("alpha", low, high)
    head = numpy.array([one.head for one in found])
    rest = numpy.array([one.rest for one in found])
    counted = numpy.stack(
        [
            last - first + 1, ends - starts, upper / letters.clip(1),
            signs.counts("digit", low, high),
            sizes[first] - sizes.max(initial=0.0), above[first] - sizes[first],
            below[last + 1] - sizes[last], heads[first], signs.words(low, high), head, rest,
            *_alike(facts, first, last),
            signs.small[signs.holding(high - 1)], signs.small[signs.holding(low)],
            rows[last + 2, 28] > 0, _names(facts, first), *_repeated(facts, found, folded),
            numpy.isin(signs.codes[low], _QUOTED), signs.counts("colons", low, high) > 0,
            signs.counts("stops", low, numpy.maximum(high - 1, low)),
            *_run(rows, first, last),
            numpy.where(head > 0, signs.codes_and_end[low - 1] % 97, 0),
            numpy.where(rest > 0, signs.codes_and_end[high] % 97, 0),
            facts.blocks[last] - facts.blocks[first],
        ],
        axis=1,
    )  # fmt: skip
    return numpy.concatenate(
        [
            rows[first + 1],
            rows[last + 1][:, _LAST],
            rows[first][:, _BESIDE],
            rows[last + 2][:, _BESIDE],
            counted,
            facts.hints.columns(starts, ends, folded, ROLES),
            numpy.tile(numpy.array(facts.row), (len(found), 1)),
        ],
        axis=1,
        dtype=numpy.float32,
    )


_QUOTED = numpy.array([ord(one) for one in QUOTES])
_SHORT = 60
"""characters of a line that is no line of a paragraph"""


def _joined(low: str) -> str:
    return " ".join(low.split()) if "\n" in low or "  " in low else low.strip()


def _alike(facts: Facts, first: Numbers, last: Numbers) -> tuple[Numbers, ...]:
    """Whether all lines are of one size, all in capitals or none; ends of paragraphs."""
    rows, blocks = facts.line_rows[1:-1], facts.blocks
    sizes = running(numpy.abs(numpy.diff(rows[:, 16])) >= 0.02)
    capitals = running(numpy.diff((rows[:, 5] > 0.9).astype(numpy.int8)) != 0)
    parted = numpy.concatenate([[True], numpy.diff(blocks) != 0, [True]])
    return (
        sizes[last] == sizes[first], capitals[last] == capitals[first],
        parted[first], parted[last + 1],
    )  # fmt: skip


def _names(facts: Facts, first: Numbers) -> Numbers:
    """How surely the first line is a person's name."""
    trust = numpy.zeros(len(facts.lines.all))
    for number in numpy.unique(first).tolist():
        words = facts.lines.all[number].text
        name = parse(words) if len(words) < 50 else None
        trust[number] = name.trust if name else 0.0
    return trust[first]


def _repeated(facts: Facts, found: list[Group], folded: list[str]) -> tuple[list[float], ...]:
    """How often a line stands in the document; whether the file calls itself so."""
    whole = facts.lines.folded
    titles = _titles(facts)
    return (
        [
            min(whole.count(low), 9) if len(low) > 4 and one.first is one.last else 0
            for one, low in zip(found, folded, strict=True)
        ],
        [low in titles for low in folded],
        [len(low) > 4 and any(low in title or title in low for title in titles) for low in folded],
    )


def _run(rows: Numbers, first: Numbers, last: Numbers) -> tuple[Numbers, Numbers]:
    """Whether any line has its letters set apart; how many short ones stand before the first."""
    spaced = running(rows[1:-1, 7] > 0)
    short = running(rows[1:-1, 3] < _SHORT)
    return (
        spaced[last + 1] > spaced[first],
        short[first] - short[numpy.maximum(first - 12, 0)],
    )


def _titles(facts: Facts) -> list[str]:
    """The titles inside the file, folded."""
    found = [
        words for words, hints in facts.hints.embedded.items()
        if len(words) > 2 and any(hint.role == "title" for hint in hints)
    ]  # fmt: skip
    found += [fold(one.value) for one in facts.document.embedded if "title" in one.source.lower()]
    return [" ".join(one.split()) for one in found]


def spoken(facts: Facts, found: list[Group]) -> Spoken:
    """The words in and about each candidate, by where they stand."""
    tokens = facts.tokens
    starts, ends, first, last = places(found)
    low = numpy.searchsorted(tokens.starts, starts)
    high = numpy.maximum(numpy.searchsorted(tokens.ends, ends, side="right"), low)
    full = low < high
    head = numpy.where([one.head for one in found], tokens.first[first], low)
    above, until = tokens.above(first)
    below, beyond = tokens.below(last)
    most = numpy.minimum(high, low + 12)
    return Spoken(
        tokens,
        {
            "w": (low, most),
            "s": (low, numpy.minimum(high, low + 8)),
            "f": (low, low + full),
            "l": (high - full, high),
            "u": (numpy.maximum(until - 1, above), until),
            "U": (above, numpy.minimum(above + 2, until)),
            "d": (below, numpy.minimum(below + 2, beyond)),
            "D": (numpy.maximum(beyond - 1, below), beyond),
            "p": (numpy.maximum(low - 2, head), low),
        },
    )


def places(found: list[Group]) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Where candidates start and end, and the numbers of their first and last lines."""
    return (
        numpy.array([one.start for one in found], dtype=numpy.intp),
        numpy.array([one.end for one in found], dtype=numpy.intp),
        numpy.array([one.first.number for one in found], dtype=numpy.intp),
        numpy.array([one.last.number for one in found], dtype=numpy.intp),
    )
