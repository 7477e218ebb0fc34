"""Features of candidates for names, and the words about them."""

import numpy

from colophon.describe.reading.cues import ANNOUNCED
from colophon.describe.reading.cues import NAMES as CUES
from colophon.describe.reading.facts import FACTS, DocumentFacts
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lines import LINE_FEATURES
from colophon.describe.reading.names import NameCandidate
from colophon.describe.reading.signs import QUOTES, Signs, in_running_text
from colophon.describe.reading.spoken import Spoken

ROLES = (
    "publisher", "printer", "creator", "placeOfPublication", "distributor", "issuingBody",
    "contributor", "responsiblePerson", "title", "subtitle", "series", "issued",
)  # fmt: skip
KINDS = ("line", "segment", "joined", "run", "part", "across", "domain", "mail", "handle", "rule",
         "announced", "place", "quoted")  # fmt: skip
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
    " n-first-given n-bodies n-body-first n-body-last".split(),
    *(f"is-{one}" for one in ROLES),
    *(f"meets-{one}" for one in ROLES),
    *CUES,
    *(f"c-announced-{one}" for one in ANNOUNCED),
    *FACTS,
)
_BEFORE = {":": 1, ",": 2, "(": 3, '"': 4, "“": 4, "„": 4, "«": 4, "/": 5, "-": 6, "–": 6, "—": 6,
           "|": 7, "·": 7, "•": 7, ".": 8, "©": 9, "&": 10, "：": 1, "；": 11, ";": 11}  # fmt: skip


def table(facts: DocumentFacts, found: list[NameCandidate]) -> Numbers:
    """One row of features a candidate, in the order of :data:`NAMES`."""
    starts, ends, lines = places(found)
    folded = [one.value or facts.low(one.start, one.end) for one in found]
    of_line = facts.line_rows[lines + 1]
    line_starts, line_ends = facts.line_starts[lines], facts.line_ends[lines]
    signs = facts.signs
    low, high = signs.at(starts), signs.at(ends)
    upper, letters = signs.counts("upper", low, high), signs.counts("alpha", low, high)
    counted = numpy.stack(
        [
            ends - starts, upper / letters.clip(1), signs.counts("digit", low, high),
            upper == letters, (starts <= line_starts) & (ends >= line_ends), starts - line_starts,
            (line_ends - ends).clip(-9),
            *_distances(starts, ends, [one.start for one in facts.dates]),
            *_near_places(starts, ends, facts),
            *_inside(signs, low, high, numpy.array([_AT[one.kind] for one in found])),
            *_about(signs, low, high, signs.at(line_starts)),
            *_elsewhere(facts, folded),
            *_forenames(signs, low, high),
            facts.with_at_sign[lines], signs.given[signs.word_at(low)],
            *_bodies(signs, low, high),
        ],
        axis=1,
    )  # fmt: skip
    return numpy.concatenate(
        [
            of_line,
            facts.line_rows[lines][:, _BESIDE],
            facts.line_rows[lines + 2][:, _BESIDE],
            counted,
            facts.hints.columns(starts, ends, folded, ROLES),
            facts.cues.columns(starts, ends, signs),
            facts.announced.columns(folded),
            numpy.tile(numpy.array(facts.row), (len(found), 1)),
        ],
        axis=1,
        dtype=numpy.float32,
    )


def _inside(signs: Signs, low: Numbers, high: Numbers, kinds: Numbers) -> tuple[Numbers, ...]:
    """Kind, words, share of capitals, joints, quotation marks, line ends, small words."""
    words = signs.words(low, high)
    capitals = signs.counts("capital words", numpy.minimum(low + 1, high), high)
    capitals = capitals + signs.is_["upper"][low]
    starts, ends = signs.joints
    first, last = signs.word_at(low), signs.word_at(high - 1)
    return (
        kinds, words, capitals / words, ends[numpy.searchsorted(starts, low)] <= high,
        numpy.isin(signs.codes[low], _QUOTED), signs.counts("line ends", low, high),
        signs.small[last], signs.small[first],
    )  # fmt: skip


def _about(signs: Signs, low: Numbers, high: Numbers, line: Numbers) -> tuple[Numbers, ...]:
    """The signs and words next to a stretch, within some characters."""
    reach = numpy.maximum(line, low - _REACH)
    before = numpy.where(low > 0, signs.last_sign[low - 1], -1)
    left = before >= reach
    beyond = numpy.minimum(high + _REACH, signs.size)
    behind = signs.next_sign[high]
    right = behind < beyond
    at_end = signs.codes_and_end[high] == ord("\n")
    codes = signs.codes_and_end[behind]
    word = numpy.maximum(signs.word_start[before], reach)
    return (
        numpy.where(left, _MARKS[signs.codes[before].clip(0, len(_MARKS) - 1)], 0),
        numpy.where(
            at_end, 0, numpy.where(right, _MARKS[codes.clip(0, len(_MARKS) - 1)], _NO_MARK)
        ),
        signs.counts("copyright", reach, low) > 0,
        signs.counts("digit", high, numpy.minimum(high + 8, signs.size)) > 0,
        numpy.where(left, signs.case(word), 0),
        numpy.where(right, signs.case(behind), 0),
    )


def _elsewhere(facts: DocumentFacts, folded: list[str]) -> tuple[list[float], ...]:
    """How often the words stand in the document, as a line of their own, as a domain."""
    whole, squashed = facts.lines.folded, facts.squashed
    squeezed = ["".join(filter(str.isalnum, low)) for low in folded] if squashed else []
    return (
        [min(whole.count(low), 9) if len(low) > 3 else 0 for low in folded],
        [facts.alone.get(low, 0) for low in folded],
        [len(one) > 3 and one in squashed for one in squeezed] or [0.0] * len(folded),
    )


def _forenames(signs: Signs, low: Numbers, high: Numbers) -> tuple[Numbers, Numbers]:
    """Known forenames before the last word; words of one letter."""
    first, last = signs.word_at(low), signs.word_at(high - 1)
    given, single = in_running_text(signs.given), in_running_text(signs.single)
    until = numpy.where(last > first, last, last + 1)
    return given[until] - given[first], single[last + 1] - single[first]


def _bodies(signs: Signs, low: Numbers, high: Numbers) -> tuple[Numbers, ...]:
    """Words that make a body's name: how many, whether the first, whether the last is one."""
    first, last = signs.word_at(low), signs.word_at(high - 1)
    count = in_running_text(signs.bodies)
    return count[last + 1] - count[first], signs.bodies[first], signs.bodies[last]


_REACH = 14
"""characters on either side in which signs and words count as next to a stretch"""
_NO_MARK = 12
_MARKS = numpy.full(0x3000, _NO_MARK)
for _sign, _value in _BEFORE.items():
    if ord(_sign) < len(_MARKS):
        _MARKS[ord(_sign)] = _value
_QUOTED = numpy.array([ord(one) for one in QUOTES])


def _distances(starts: Numbers, ends: Numbers, dates: list[int]) -> tuple[Numbers, Numbers]:
    """Characters to the date before and behind, 300 at most."""
    if not dates:
        return numpy.full(len(starts), 300), numpy.full(len(starts), 300)
    at = numpy.array([-1000, *dates, 10**9])
    index = numpy.searchsorted(at, starts, side="right")
    return (starts - at[index - 1]).clip(0, 300), (at[index] - ends).clip(-50, 300)


def _near_places(starts: Numbers, ends: Numbers, facts: DocumentFacts) -> tuple[Numbers, ...]:
    """Whether a known place is all of it or in it; characters to the next one, 99 at most."""
    at = numpy.array([*(start for start, _ in facts.places), 10**9])
    stop = numpy.array([*(end for _, end in facts.places), 10**9])
    index = numpy.searchsorted(at, starts)
    behind = at[numpy.searchsorted(at, ends)] - ends
    return (at[index] == starts) & (stop[index] == ends), at[index] < ends, behind.clip(0, 99)


def words_about(facts: DocumentFacts, found: list[NameCandidate]) -> Spoken:
    """The words in and about each candidate, by where they stand."""
    tokens = facts.tokens
    starts, ends, lines = places(found)
    number = len(tokens.first)
    line_ends = numpy.array([one.line.end for one in found], dtype=numpy.intp)
    further = numpy.where(ends > line_ends, (lines + 1).clip(max=number - 1), lines)
    head, foot = tokens.first[lines], tokens.behind[further]
    low = numpy.searchsorted(tokens.starts, starts).clip(head, foot)
    high = numpy.searchsorted(tokens.starts, ends).clip(low, foot)
    full, left, right = low < high, low > head, high < foot
    last = numpy.minimum(high, low + 10)
    above, until = tokens.above(lines)
    below, beyond = tokens.below(lines)
    before = numpy.where(until > above, until - 1, tokens.none + 2)
    behind = numpy.where(beyond > below, below, tokens.none + 2)
    return Spoken(
        tokens,
        {
            "w": (low, last),
            "s": (low, numpy.minimum(high, low + 8)),
            "x": (low, numpy.minimum(high, low + 8)),
            "f": (low, low + full),
            "l": (last - full, last),
            "p": (low - left, low),
            "t": (low - left, low),
            "a": (head, head + left),
            "q": (low - (low > head + 1), low),
            "c": (numpy.maximum(low - 5, head), numpy.maximum(low - 1, head)),
            "P": (before, before + ~left),
            "n": (high, high + right),
            "m": (high, high + (high + 1 < foot)),
            "N": (behind, behind + ~right),
            "u": (numpy.maximum(until - 2, above), until),
            "U": (above, numpy.minimum(above + 1, until)),
            "d": (below, numpy.minimum(below + 2, beyond)),
        },
    )


def places(found: list[NameCandidate]) -> tuple[Numbers, Numbers, Numbers]:
    """Where candidates start and end, and the numbers of their lines."""
    return (
        numpy.array([one.start for one in found], dtype=numpy.intp),
        numpy.array([one.end for one in found], dtype=numpy.intp),
        numpy.array([one.line.number for one in found], dtype=numpy.intp),
    )
