"""Features of candidates for titles, and the words about them."""

import numpy

from colophon.describe.names.persons import parse
from colophon.describe.reading.cues import ANNOUNCED
from colophon.describe.reading.cues import NAMES as CUES
from colophon.describe.reading.facts import FACTS, DocumentFacts
from colophon.describe.reading.groups import LineGroup
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.line_roles import line_role
from colophon.describe.reading.lines import LINE_FEATURES, ReadingLine
from colophon.describe.reading.signs import QUOTES, Signs, in_running_text
from colophon.describe.reading.spoken import Spoken
from colophon.describe.reading.vocabulary import STOPWORDS
from colophon.model.folding import fold

ROLES = (
    "title", "subtitle", "series", "issue", "alternative", "creator", "publisher", "issuingBody",
    "issued", "placeOfPublication", "edition", "printer",
)  # fmt: skip
_LAST = (3, 5, 6, 7, 10, 11, 12, 13, 14, 16, 22, 24, 26, 27, 28, 29)
_BESIDE = (3, 4, 5, 6, 7, 9, 10, 11, 14, 15, 16, 22, 23, 24, 25, 26, 27, 28, 29, 33, 37, 41)
NAMES = (
    *LINE_FEATURES,
    *(f"last-{LINE_FEATURES[one]}" for one in _LAST),
    *(f"before-{LINE_FEATURES[one]}" for one in _BESIDE),
    *(f"after-{LINE_FEATURES[one]}" for one in _BESIDE),
    *"g-lines g-characters g-upper g-digits g-largest g-larger-above g-larger-below"
    " g-headings-before g-words g-head g-rest g-same-size g-same-capitals g-starts-block"
    " g-ends-block g-last-small g-first-small g-next-small g-name g-count g-embedded"
    " g-embedded-near g-quoted g-colon g-stops g-spaced g-short-before g-char-before"
    " g-char-behind g-blocks g-bodies g-role g-role-last g-role-before g-role-after"
    " g-like-before g-like-after g-before-open g-open g-bars-further".split(),
    *(f"is-{one}" for one in ROLES),
    *(f"meets-{one}" for one in ROLES),
    *CUES,
    *(f"c-announced-{one}" for one in ANNOUNCED),
    *FACTS,
)


# long: one feature a line
def table(facts: DocumentFacts, found: list[LineGroup]) -> Numbers:
    """One row of features a candidate, in the order of :data:`NAMES`."""
    starts, ends, first, last = places(found)
    folded = [_join_words(facts.low(one.start, one.end)) for one in found]
    signs = facts.signs
    low, high = signs.at(starts), signs.at(ends)
    rows = facts.line_rows
    sizes = rows[1:-1, 16]
    above = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes]))
    below = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes[::-1]]))[::-1]
    heads = in_running_text(rows[1:-1, 14] < 8)
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
            signs.small[signs.word_at(high - 1)], signs.small[signs.word_at(low)],
            rows[last + 2, 28] > 0, _names(facts, first), *_count_repeats(facts, found, folded),
            numpy.isin(signs.codes[low], _QUOTED), signs.counts("colons", low, high) > 0,
            signs.counts("stops", low, numpy.maximum(high - 1, low)),
            *_run(rows, first, last),
            numpy.where(head > 0, signs.codes_and_end[low - 1] % 97, 0),
            numpy.where(rest > 0, signs.codes_and_end[high] % 97, 0),
            facts.blocks[last] - facts.blocks[first], _bodies(signs, low, high),
            *_roles(facts, first, last), *_goes_on(facts, first, last),
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
            facts.cues.columns(starts, ends, signs),
            facts.announced.columns(folded),
            numpy.tile(numpy.array(facts.row), (len(found), 1)),
        ],
        axis=1,
        dtype=numpy.float32,
    )


_QUOTED = numpy.array([ord(one) for one in QUOTES])
_SHORT = 60
"""characters of a line that is no line of a paragraph"""


def _join_words(low: str) -> str:
    return " ".join(low.split()) if "\n" in low or "  " in low else low.strip()


def _alike(facts: DocumentFacts, first: Numbers, last: Numbers) -> tuple[Numbers, ...]:
    """Whether all lines are of one size, all in capitals or none; ends of paragraphs."""
    rows, blocks = facts.line_rows[1:-1], facts.blocks
    sizes = in_running_text(numpy.abs(numpy.diff(rows[:, 16])) >= 0.02)
    capitals = in_running_text(numpy.diff((rows[:, 5] > 0.9).astype(numpy.int8)) != 0)
    parted = numpy.concatenate([[True], numpy.diff(blocks) != 0, [True]])
    return (
        sizes[last] == sizes[first], capitals[last] == capitals[first],
        parted[first], parted[last + 1],
    )  # fmt: skip


def _names(facts: DocumentFacts, first: Numbers) -> Numbers:
    """How surely the first line is a person's name."""
    trust = numpy.zeros(len(facts.lines.all))
    for number in numpy.unique(first).tolist():
        words = facts.lines.all[number].text
        name = parse(words) if len(words) < 50 else None
        trust[number] = name.trust if name else 0.0
    return trust[first]


def _count_repeats(
    facts: DocumentFacts, found: list[LineGroup], folded: list[str]
) -> tuple[list[float], ...]:
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
    spaced = in_running_text(rows[1:-1, 7] > 0)
    short = in_running_text(rows[1:-1, 3] < _SHORT)
    return (spaced[last + 1] > spaced[first], short[first] - short[numpy.maximum(first - 12, 0)])


def _bodies(signs: Signs, low: Numbers, high: Numbers) -> Numbers:
    """How many words make a name that of a body."""
    count = in_running_text(signs.bodies)
    found: Numbers = count[signs.word_at(high - 1) + 1] - count[signs.word_at(low)]
    return found


def _goes_on(facts: DocumentFacts, first: Numbers, last: Numbers) -> tuple[Numbers, ...]:
    """Whether the lines about it are set like it; whether one ends as if it went on.

    The last: how many bars part the line after the next one, as in a menu below a name.
    """
    all_ = facts.lines.all
    count = len(all_)
    alike = numpy.zeros(count + 1)
    for number in range(1, min(count, _TOP)):
        alike[number] = _set_alike(all_[number - 1], all_[number])
    open_ = numpy.zeros(count + 1)
    for number, line in enumerate(all_[:_TOP]):
        word = line.words[-1].lower() if line.words else ""
        open_[number] = line.text[-1] in ",-–—&:" or (
            line.text[-1:].isalpha() and word in STOPWORDS
        )
    bars = facts.line_rows[1:-1, 41]
    further = bars[numpy.minimum(last + 2, count - 1)]
    return alike[first], alike[last + 1], open_[first - 1] * (first > 0), open_[last], further


_TOP = 200
"""lines in which titles are sought"""
_CAPITALS, _SPACED, _SIZE = 5, 7, 16
"""features of a line by which two are set alike"""


def _set_alike(one: ReadingLine, other: ReadingLine) -> int:
    """In how many ways two lines that follow each other are set alike, -1 for a gap between."""
    if other.above > 1 or one.page != other.page:
        return -1
    a, b = one.features, other.features
    return (
        ((a[_CAPITALS] > _ALL) == (b[_CAPITALS] > _ALL)) + (a[_SPACED] == b[_SPACED])
        + (abs(a[_SIZE] - b[_SIZE]) < _SAME) + (other.above == 0)
        + (abs(one.indent + len(one.text) / 2 - other.indent - len(other.text) / 2) <= _CENTRE)
    )  # fmt: skip


_ALL, _SAME, _CENTRE = 0.9, 0.02, 3


def _roles(facts: DocumentFacts, first: Numbers, last: Numbers) -> tuple[Numbers, ...]:
    """What their words make the first and last line, and those before and behind."""
    asked = numpy.unique(numpy.concatenate([first, last, first - 1, last + 1]))
    all_ = facts.lines.all
    roles = numpy.zeros(len(all_) + 2)
    for number in asked.tolist():
        if 0 <= number < len(all_):
            roles[number + 1] = line_role(all_[number].text)
    return roles[first + 1], roles[last + 1], roles[first], roles[last + 2]


def _titles(facts: DocumentFacts) -> list[str]:
    """The titles inside the file, folded."""
    found = [
        words for words, hints in facts.hints.embedded.items()
        if len(words) > 2 and any(hint.role == "title" for hint in hints)
    ]  # fmt: skip
    found += [fold(one.value) for one in facts.document.embedded if "title" in one.source.lower()]
    return [" ".join(one.split()) for one in found]


def words_about(facts: DocumentFacts, found: list[LineGroup]) -> Spoken:
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


def places(found: list[LineGroup]) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Where candidates start and end, and the numbers of their first and last lines."""
    return (
        numpy.array([one.start for one in found], dtype=numpy.intp),
        numpy.array([one.end for one in found], dtype=numpy.intp),
        numpy.array([one.first.number for one in found], dtype=numpy.intp),
        numpy.array([one.last.number for one in found], dtype=numpy.intp),
    )
