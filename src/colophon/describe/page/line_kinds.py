"""What each line of a document's head is: title, byline, imprint, date, prose."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from colophon.describe.names.bylines import byline_at, is_byline_word, is_weak, names_from
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import parse
from colophon.describe.names.placeholders import is_no_title
from colophon.describe.page import stated_lines as stated
from colophon.describe.page import title_words as words
from colophon.describe.page.layout import Line
from colophon.describe.page.letter_spacing import join_spaced
from colophon.describe.page.postal_addresses import is_postal
from colophon.describe.page.prose_lines import is_long_sentence, is_prose
from colophon.describe.page.title_places import is_city, is_house_with_place, is_place_and_year
from colophon.model.document import MarkKind

_SKIPPED = frozenset(
    {MarkKind.HEADER, MarkKind.FOOTER, MarkKind.NAVIGATION, MarkKind.NOTE, MarkKind.TABLE}
)
_NUMBER = re.compile(r"\W*(?:\d{1,4}|[ivxlcIVXLC]{1,7})\W*")
_INITIALS_LAST = re.compile(r"[^\W\d_]{2,24},?\s(?:[^\W\d_]\.\s?){1,3}")
"""Толстой Л. Н."""
_DATED = re.compile(r"^[^,;]{3,50}\((?:[^\W\d_]{3,10}\.? )?(?:19|20)\d\d\)$")
"""a name with a date in brackets: the signature of a note"""
_SURNAME_LARGE = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’'-]+ ){1,2}(?:de |van |von |du )?[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]{2,}"
)
"""Ada EXAMPLE: only names set the last word in capitals"""
_CITED = re.compile(
    r"[\"“„«‘'].{10,}[\"”“»’'][.]?(?:\W*[-—–].{2,40})?|.{10,}\b(?:Eccle[sſ]|P[sſ]al|Matt?h?"
    r"|Luke|I[sſ]a|Rom|Cor|Prov)\w{0,8}\.? ?[\divxlc]{1,6}\b.{0,12}"
)


class LineKind(StrEnum):
    """What a line of the head is."""

    SKIP = "skip"
    TITLE = "title"
    BYLINE = "byline"
    NAME = "name"
    IMPRINT = "imprint"
    DATE = "date"
    SERIES = "series"
    OTHER = "other"
    PROSE = "prose"


# long: one pass over lines whose state all branches share
def name_lines(lines: tuple[Line, ...]) -> Iterator[tuple[Line, LineKind]]:
    credit = -1
    blocks: dict[int, list[Line]] = {}
    for line in lines:
        blocks.setdefault(line.block, []).append(line)
    imprint_ahead = _last_imprint(lines)
    seen_title = waiting = False
    bracket = ""
    armoured = False
    prose = -1
    for index, line in enumerate(lines):
        block = blocks[line.block]
        low = fold_heading(join_spaced(line.text)).strip(" _*")
        credited = words.CREDIT.search(low) or (not seen_title and words.WEAK_CREDIT.match(low))
        if credited or _is_note(block) or (not seen_title and _numbered_note(line, block, credit)):
            credit = line.block
            bracket = bracket or _open_bracket(block)
        armoured = _is_armoured(line.text, armoured)
        if armoured:
            yield line, LineKind.SKIP
            armoured = armoured and not line.text.lstrip("- ").startswith("END ")
            continue
        if line.block == credit or bracket:
            if bracket and line.text.rstrip(" .*").endswith(bracket):
                credit, bracket = line.block, ""
            yield line, LineKind.SKIP
            continue
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        kind = rule_for(LineSetting(line, low, block, waiting, following)).kind
        if kind is LineKind.TITLE and (
            line.block == prose or (seen_title and is_long_sentence(line, block))
        ):
            kind = LineKind.PROSE
        waiting = kind is LineKind.BYLINE and is_byline_word(line.text)
        if words.LATIN_PLACE.fullmatch(low) and words.LATIN_IMPRINT.match(fold_heading(following)):
            kind = LineKind.IMPRINT
        if kind is LineKind.PROSE and not seen_title and line.start < imprint_ahead:
            kind = LineKind.SKIP  # an order or licence printed before the title page
        prose = line.block if kind is LineKind.PROSE else prose
        seen_title = seen_title or kind is LineKind.TITLE
        yield line, kind
        if kind is LineKind.PROSE and seen_title and line.start > imprint_ahead:
            return


_ARMOUR = re.compile(r"-{3,} ?(?:BEGIN|END) [A-Z0-9 ]{3,60}-{3,}")


def _is_armoured(text: str, within: bool) -> bool:
    """Whether a line belongs to an armoured block (OpenPGP, RFC 9580, 6.2): a key, a message."""
    return within or _ARMOUR.match(text) is not None


def alone(line: Line) -> LineKind:
    """What a line is, judged by itself."""
    return rule_for(LineSetting(line, fold_heading(line.text).strip(" _*"), [line], False, "")).kind


def _last_imprint(lines: tuple[Line, ...]) -> int:
    """Where the first imprint of the head stands, if prose comes before it; else 0."""
    return next(
        (
            one.start
            for one in lines
            if one.start < 5000
            and len(one.text) < 240
            and words.IMPRINT.match(fold_heading(one.text))
            and ("print" in fold_heading(one.text))
        ),
        0,
    )


def _open_bracket(block: list[Line]) -> str:
    """The bracket that a note opens and does not close in its first paragraph, or empty."""
    first = block[0].text.lstrip(" *_")[:1]
    closing = {"[": "]", "(": ")", "{": "}"}.get(first, "")
    return "" if any(closing in one.text for one in block) else closing


def _goes_on(line: Line, low: str, block: list[Line]) -> bool:
    """``Book`` behind ``The Gardener's`` in one paragraph: a word of the title after all."""
    if line.start == block[0].start or len(block) > 4 or not words.PART_TOO.fullmatch(low):
        return False
    before = next(one for one in reversed(block) if one.start < line.start)
    return before.text[-1:] not in ".:!?" and before.capital == line.capital


def _names_follow(text: str, following: str) -> bool:
    """Whether a preposition alone on its line can be a byline: a name has to follow."""
    if not is_weak(text):
        return True
    name = parse(following)
    return bool(name and name.trust >= 0.5 and len(following.split()) > 1)


def _is_note(block: list[Line]) -> bool:
    """A paragraph in brackets: somebody's note."""
    first, last = block[0].text, block[-1].text
    return (
        first[0] in "[〈"
        and last.rstrip(" .")[-1:] in "]〉"
        and MarkKind.TITLE not in block[0].kinds
    )


def _numbered_note(line: Line, block: list[Line], credit: int) -> bool:
    """``2. In the index, corrected …``: the next item of a note of those who transcribed."""
    item = re.match(r"(?:[2-9]|1\d)[.)] ", block[0].text)
    return item is not None and 0 <= credit == line.block - 1


def _address(text: str) -> bool:
    """Web and mail addresses, handles, telephone numbers."""
    bare = text.strip()
    return bool(re.match(r"(?:https?://|www\.|@\w|#\w)", bare)) or (
        " " not in bare
        and ("@" in bare or (re.search(r"\.\w{2,6}(?:/|$)", bare) is not None and bare.islower()))
    )


def _numbered_series(line: Line, block: list[Line]) -> bool:
    low = fold_heading(line.text)
    if not words.SERIES.fullmatch(low):
        return False
    after = [one for one in block if one.start > line.start]
    return bool(
        re.search(
            r" (?:\d{1,3}|[ivxlc]{1,6})\W*$|\b(?:no?[.º°]|nr\.?|vol\.?|heft|band|t\.) ?\d", low
        )
    ) or (
        bool(after)
        and (_NUMBER.fullmatch(after[0].text) or words.ISSUE.fullmatch(fold_heading(after[0].text)))
        is not None
    )


def _tract_series(low: str, following: str) -> bool:
    """``TRACT SOCIETY`` over ``No. 7``: a series, no masthead."""
    return bool(
        words.TRACTS.search(low)
        and re.fullmatch(r"\W*(?:no|nr|nº|n°|heft|№)\W{0,2}\d{1,4}\W*", fold_heading(following))
    )


def _is_name(line: Line, block: list[Line]) -> bool:
    """A name alone on its line: with a known forename, or with initials in its own paragraph."""
    if line.text.endswith(":"):
        return False  # “MARY BARTON:” goes on: it is the first half of a title
    name = parse(line.text)
    if name and name.trust >= 0.5 and _SURNAME_LARGE.fullmatch(line.text):
        return True
    if len(block) > 2 and not line.heading:
        first = line.start == block[0].start and block[1].text[:1].isupper()
        return bool(first and name and name.trust >= 0.8 and len(line.words) in (2, 3))
    if not name:
        return _are_names(line.text)
    plain = not line.text.endswith((".", "!", "?")) or _INITIALS_LAST.fullmatch(line.text)
    needed = 0.65 if len(block) == 1 and plain else 0.75
    return name.trust >= needed and len(line.words) <= 6


def _are_names(text: str) -> bool:
    """Two names or more that fill a line."""
    if len(text) > 120:
        return False
    found = list(names_from(text, 0, len(text)))
    return (
        len(found) > 1
        and found[-1][1] >= len(text.rstrip(" ."))
        and all(name.trust >= 0.75 for _, _, name in found)
    )


class LineSetting(NamedTuple):
    """A line with what its kind depends on; ``low`` is its text folded.

    ``waiting`` says that a byline without a name stands before it.
    """

    line: Line
    low: str
    block: list[Line]
    waiting: bool
    following: str

    @property
    def text(self) -> str:
        """The line as it stands."""
        return self.line.text


class LineRule(NamedTuple):
    """The kind of the lines for which a condition holds."""

    name: str
    kind: LineKind
    holds: Callable[[LineSetting], object]


def _by_marks(*kinds: MarkKind) -> Callable[[LineSetting], object]:
    wanted = frozenset(kinds)
    return lambda one: one.line.kinds & wanted


def _by_words(matches: Callable[[str], object]) -> Callable[[LineSetting], object]:
    return lambda one: matches(one.low)


def _by_statement(states: Callable[[str], bool]) -> Callable[[LineSetting], object]:
    """Whether all that a line says is said in any language; a heading names the work."""
    return lambda one: not one.line.heading and states(one.text.strip(" _*"))


def _is_nothing(one: LineSetting) -> bool:
    """Whether a line is none of the title page's: page furniture, a number, no words."""
    if one.line.kinds & _SKIPPED or not one.line.words:
        return True
    return _NUMBER.fullmatch(one.text) is not None or is_no_title(one.text)


def _is_series(one: LineSetting) -> bool:
    if _numbered_series(one.line, one.block) or _tract_series(one.low, one.following):
        return True
    issued = words.ISSUER.match(one.low) and one.following
    return bool(issued and len(one.block) <= 2 and not one.line.heading)


def _is_byline(one: LineSetting) -> bool:
    if byline_at(one.text, 0, len(one.text)) == 0:
        return True
    return is_byline_word(one.text) and _names_follow(one.text, one.following)


def _is_by_one(one: LineSetting) -> bool:
    """``By a lady``, not in the middle of a paragraph."""
    within = one.block[0].start < one.line.start < one.block[-1].start
    return words.BY_ONE.fullmatch(one.low) is not None and not within


def _is_no_title(one: LineSetting) -> bool:
    """Words that no title consists of, where they are not the end of one."""
    if not words.NOT_TITLE.fullmatch(one.low):
        return False
    return not _goes_on(one.line, one.low, one.block)


LINE_RULES = (
    LineRule("nothing of a title page", LineKind.SKIP, _is_nothing),
    LineRule("marked byline", LineKind.BYLINE, _by_marks(MarkKind.BYLINE, MarkKind.AUTHOR)),
    LineRule("marked imprint", LineKind.IMPRINT, _by_marks(MarkKind.IMPRINT, MarkKind.PUBLISHER)),
    LineRule("name after “by”", LineKind.NAME, lambda one: one.waiting and parse(one.text)),
    LineRule("marked title", LineKind.TITLE, _by_marks(MarkKind.TITLE)),
    LineRule("permission", LineKind.OTHER, _by_words(words.PERMISSION.match)),
    LineRule("sign manual", LineKind.OTHER, _by_words(words.SIGN_MANUAL.fullmatch)),
    LineRule("label and value", LineKind.OTHER, _by_words(words.LABELLED.match)),
    LineRule("edition", LineKind.OTHER, _by_words(words.EDITION.fullmatch)),
    LineRule("advertisement", LineKind.OTHER, _by_words(words.ADVERT.fullmatch)),
    LineRule("dedication", LineKind.OTHER, _by_words(words.DEDICATION.fullmatch)),
    LineRule("event", LineKind.OTHER, _by_words(words.EVENT.fullmatch)),
    LineRule("year", LineKind.DATE, _by_words(words.YEAR_LINE.fullmatch)),
    LineRule("date", LineKind.DATE, _by_words(words.DATE_LINE.fullmatch)),
    LineRule("imprint", LineKind.IMPRINT, _by_words(words.is_imprint)),
    LineRule("place and year", LineKind.IMPRINT, _by_words(is_place_and_year)),
    LineRule("house, place and year", LineKind.IMPRINT, _by_words(is_house_with_place)),
    LineRule("publisher", LineKind.IMPRINT, _by_words(words.is_publisher)),
    LineRule("city", LineKind.IMPRINT, _by_words(is_city)),
    LineRule("words for a maker", LineKind.IMPRINT, _by_statement(stated.is_announcement)),
    LineRule("edition in any language", LineKind.OTHER, _by_statement(stated.is_edition)),
    LineRule("date in any language", LineKind.DATE, _by_statement(stated.is_dated)),
    LineRule("issue in any language", LineKind.SERIES, _by_statement(stated.is_issue)),
    LineRule("price in any language", LineKind.OTHER, _by_statement(stated.is_price)),
    LineRule("passage of scripture", LineKind.OTHER, _by_words(words.SCRIPTURE.match)),
    LineRule("issue", LineKind.SERIES, _by_words(words.ISSUE.fullmatch)),
    LineRule("editor of a series", LineKind.SERIES, _by_words(words.SERIES_EDITOR.match)),
    LineRule("price", LineKind.OTHER, _by_words(words.PRICE.fullmatch)),
    LineRule("slogan", LineKind.OTHER, _by_words(words.SLOGAN.fullmatch)),
    LineRule("salutation", LineKind.PROSE, _by_words(words.SALUTATION.fullmatch)),
    LineRule("series or its issuer", LineKind.SERIES, _is_series),
    LineRule("byline", LineKind.BYLINE, _is_byline),
    LineRule("by somebody unnamed", LineKind.BYLINE, _is_by_one),
    LineRule("words of no title", LineKind.PROSE, _is_no_title),
    LineRule("signature of a note", LineKind.OTHER, _by_words(_DATED.search)),
    LineRule("prose", LineKind.PROSE, lambda one: is_prose(one.line, one.block)),
    LineRule("address", LineKind.OTHER, lambda one: _address(one.text) or is_postal(one.text)),
    LineRule(
        "motto", LineKind.OTHER, lambda one: _CITED.fullmatch(one.text) and not one.line.heading
    ),
    LineRule("name alone", LineKind.NAME, lambda one: _is_name(one.line, one.block)),
    LineRule("none of these", LineKind.TITLE, lambda one: True),
)
"""what a line is: the first rule that holds says it"""


def rule_for(one: LineSetting) -> LineRule:
    """The rule that says what a line is."""
    return next(rule for rule in LINE_RULES if rule.holds(one))
