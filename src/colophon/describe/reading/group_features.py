"""Features of candidates for titles, and the words about them."""

from itertools import accumulate

import numpy

from colophon.describe.names.persons import parse
from colophon.describe.reading.facts import FACTS, Facts
from colophon.describe.reading.groups import Group
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lines import LINE_FEATURES
from colophon.describe.reading.vocabulary import STOPWORDS
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
    starts = numpy.array([one.start for one in found], dtype=numpy.int64)
    ends = numpy.array([one.end for one in found], dtype=numpy.int64)
    first = numpy.array([one.first.number for one in found], dtype=numpy.int64)
    last = numpy.array([one.last.number for one in found], dtype=numpy.int64)
    text = facts.document.text
    folded = [" ".join(fold(text[one.start : one.end]).split()) for one in found]
    upper, letters, digits = facts.letters.counts(starts, ends)
    sizes = facts.line_rows[1:-1, 16]
    above = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes]))
    below = numpy.maximum.accumulate(numpy.concatenate([[0.0], sizes[::-1]]))[::-1]
    heads = numpy.concatenate([[0], numpy.cumsum(facts.line_rows[1:-1, 14] < 8)])
    counted = numpy.stack(
        [
            last - first + 1, ends - starts, upper / letters.clip(1), digits,
            sizes[first] - sizes.max(initial=0.0), above[first] - sizes[first],
            below[last + 1] - sizes[last], heads[first],
        ],
        axis=1,
    )  # fmt: skip
    rows = facts.line_rows
    return numpy.concatenate(
        [
            rows[first + 1],
            rows[last + 1][:, _LAST],
            rows[first][:, _BESIDE],
            rows[last + 2][:, _BESIDE],
            counted,
            numpy.array(_own(facts, found, folded)),
            facts.hints.columns(starts, ends, folded, ROLES),
            numpy.tile(numpy.array(facts.row), (len(found), 1)),
        ],
        axis=1,
        dtype=numpy.float32,
    )


def _own(facts: Facts, found: list[Group], folded: list[str]) -> list[list[float]]:
    all_ = facts.lines.all
    text = facts.document.text
    whole = facts.lines.folded
    titles = _titles(facts)
    names: dict[int, float] = {}
    short = [0, *accumulate(len(line.text) < 60 for line in all_)]
    made = []
    for one, low in zip(found, folded, strict=True):
        first, last = one.first, one.last
        words_ = text[one.start : one.end]
        split = low.split() or ["-"]
        after = all_[last.number + 1] if last.number + 1 < len(all_) else None
        group = all_[first.number : last.number + 1]
        if first.number not in names:
            name = parse(first.text) if len(first.text) < 50 else None
            names[first.number] = name.trust if name else 0.0
        made.append(
            [
                len(split),
                one.head,
                one.rest,
                all(abs(line.size - first.size) < 0.02 for line in group),
                len({line.features[5] > 0.9 for line in group}) == 1,
                first.number == 0 or all_[first.number - 1].block != first.block,
                after is None or after.block != last.block,
                split[-1].strip(".,;:") in STOPWORDS,
                split[0].strip(".,;:") in STOPWORDS,
                after is not None and after.text[0].islower(),
                names[first.number],
                min(whole.count(low), 9) if len(low) > 4 and len(group) == 1 else 0,
                low in titles,
                len(low) > 4 and any(low in title or title in low for title in titles),
                words_[0] in '"“„«「『',
                ":" in words_,
                words_.count(". ") + words_.count("! ") + words_.count("? "),
                any(line.features[7] for line in group),
                short[first.number] - short[max(first.number - 12, 0)],
                ord(text[one.start - 1]) % 97 if one.head else 0,
                ord(text[one.end]) % 97 if one.rest and one.end < len(text) else 0,
                last.block - first.block,
            ]
        )
    return made


def _titles(facts: Facts) -> list[str]:
    """The titles inside the file, folded."""
    found = [
        words for words, hints in facts.hints.embedded.items()
        if len(words) > 2 and any(hint.role == "title" for hint in hints)
    ]  # fmt: skip
    found += [fold(one.value) for one in facts.document.embedded if "title" in one.source.lower()]
    return [" ".join(one.split()) for one in found]


def words(facts: Facts, found: list[Group]) -> list[list[str]]:
    """The words in and about each candidate, each with where it stands."""
    all_ = facts.lines.all
    known = [[token for _, _, token in line.tokens] for line in all_]
    made = []
    for one in found:
        first, last = one.first.number, one.last.number
        if one.head or one.rest:
            inside = [
                token
                for line in all_[first : last + 1]
                for start, end, token in line.tokens
                if start >= one.start and end <= one.end
            ]
        else:
            inside = [token for number in range(first, last + 1) for token in known[number]]
        above = known[first - 1] if first else ["^"]
        below = known[last + 1] if last + 1 < len(all_) else ["$"]
        row = ["w" + word for word in inside[:12]]
        row += ["s" + word[-4:] for word in inside[:8] if len(word) > 5]
        if inside:
            row += ["f" + inside[0], "l" + inside[-1]]
        row += ["u" + word for word in above[-1:]]
        row += ["U" + word for word in above[:2]]
        row += ["d" + word for word in below[:2]]
        row += ["D" + word for word in below[-1:]]
        if one.head:
            left = [token for start, _, token in one.first.tokens if start < one.start]
            row += ["p" + word for word in left[-2:]]
        made.append(row)
    return made
