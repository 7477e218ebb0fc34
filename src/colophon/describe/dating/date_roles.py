"""What a date is the date of: declared rules over its setting, the first that holds decides.

A rule's note says only what the rule has looked at, so that it is true of its evidence;
``{}`` in it stands for the words before the date.  That a year of copyright is no date of
issue is said in :mod:`colophon.describe.dating.copyright_years`.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from colophon.describe._rules import date_words
from colophon.describe.dating.figures import is_no_year
from colophon.describe.dating.settings import DateSetting
from colophon.languages import word_pattern
from colophon.model.folding import fold_word


class Rule(NamedTuple):
    """A role, how often a date in it is that of issue (0…1), the reason, and when it holds."""

    role: str
    trust: float
    note: str
    holds: Callable[[DateSetting], bool]


_AHEAD = 700
"""characters behind the title page in which a dateline may still stand"""
_GIVEN_AHEAD = 900
_FINE_LINES = frozenset(("day", "roman"))


def _role_is_cued(role: str) -> Callable[[DateSetting], bool]:
    return lambda one: one.role == role


def _is_published(one: DateSetting) -> bool:
    return one.role == "published" and (one.in_place_of_origin or one.labelled)


def _line(one: DateSetting) -> bool:
    return one.alone and one.found.kind != "range" and _ahead(one)


def _short_line(one: DateSetting) -> bool:
    return one.on_short_line and _ahead(one)


def _ahead(one: DateSetting) -> bool:
    if one.linked:
        return False
    near = one.region.kind == "head" and one.found.start <= one.imprints.regions.body + _AHEAD
    return one.in_title or (near and one.found.kind in _FINE_LINES)


def _marked_line(one: DateSetting) -> bool:
    return one.in_marked_origin and len(one.line) < 120


def _is_given(one: DateSetting) -> bool:
    near = one.found.start <= one.imprints.regions.body + _GIVEN_AHEAD
    return one.role == "given" and one.found.fine and (one.in_title or one.in_tail or near)


def _dateline(one: DateSetting) -> bool:
    short = len(one.line) < 70 and not one.runs_on
    return one.role == "dateline" and one.found.fine and short and (one.in_title or one.in_tail)


def _colophon(one: DateSetting) -> bool:
    near = one.in_tail and len(one.line) < 100 and one.found.fine
    return near and one.imprints.beside_party(one.found.start)


def _foot(one: DateSetting) -> bool:
    return one.alone and one.in_tail and one.found.kind != "range" and not one.linked


def _tail(one: DateSetting) -> bool:
    if not one.in_tail or one.in_sentence or one.linked or one.limited:
        return False
    if len(one.line) > _PARAGRAPH:
        return False
    if one.found.edtf.endswith("?"):
        return False  # a year that had to be guessed
    if one.found.fine:
        return True
    lead = one.text[max(one.found.start - 30, 0) : one.found.start]
    closes = one.found.kind in ("year", "roman") and bool(_STOP.match(one.text, one.found.end))
    return closes and bool(_NAMED_BEFORE.search(lead)) and not one.cue


def _top(one: DateSetting) -> bool:
    near = one.region.kind == "head" and one.found.start < _TOP and len(one.line) < 120
    plain = not (one.in_sentence or one.linked or one.limited or one.runs_on)
    return near and plain and one.found.fine


def _short_foot(one: DateSetting) -> bool:
    return one.on_short_line and one.in_tail and not one.linked


_PARAGRAPH = 180
"""characters from which on a line is a paragraph of running text"""
_TOP = 600
"""characters from the start that the first lines may take"""
_STOP = re.compile(r"[.,;:·•|]|[ \t]*(?:\n|$)|[ \t]{3,}")
_NAMED_BEFORE = re.compile(
    r"[^\W\d_]{3,}[,.]?[ ]?[,.—–:·|-]+[ ]?$|\b[A-ZÀ-ÞА-ЯΑ-Ω][^\W\d_]{2,},?[ ]$"
)

RULES: tuple[Rule, ...] = (
    Rule("published", 0.94, "the date behind “{}”", _is_published),
    Rule(
        "first", 0.78, "the date behind “{}”: a first edition or printing", _role_is_cued("first")
    ),
    Rule("edition", 0.88, "the date behind “{}”: an edition", _role_is_cued("edition")),
    Rule("deposit", 0.84, "the date behind “{}”: the legal deposit", _role_is_cued("deposit")),
    Rule(
        "later printing",
        0.84,
        "the date behind “{}”: a later printing",
        _role_is_cued("later printing"),
    ),
    Rule(
        "copyright",
        0.5,
        "the date of the copyright notice",
        lambda one: one.role == "copyright" or one.signed_copyright,
    ),
    Rule(
        "published", 0.94, "the date before a word of publishing", lambda one: one.before_publishing
    ),
    Rule("printing", 0.8, "the date before a word of printing", lambda one: one.before_printing),
    Rule("marked", 0.9, "the source marks it as a date", lambda one: one.marked and not one.linked),
    Rule(
        "imprint",
        0.92,
        "the date of the imprint, behind the name of a publisher or printer",
        lambda one: one.imprints.within_statement(one.found.start),
    ),
    Rule(
        "masthead",
        0.86,
        "the date beside the number of the issue",
        lambda one: one.in_title and one.beside_issue,
    ),
    Rule(
        "masthead",
        0.88,
        "the date behind volume and issue, on a running line",
        lambda one: one.behind_volume,
    ),
    Rule(
        "printing",
        0.76,
        "the date behind “{}”: the printing",
        lambda one: one.role == "printing" and one.in_place_of_origin,
    ),
    Rule(
        "printing",
        0.76,
        "the year behind “{}”",
        lambda one: one.role == "year" and one.in_place_of_origin,
    ),
    Rule("line", 0.85, "a date on a line of its own in the head", _line),
    Rule("line", 0.8, "a date on a short line of the head", _short_line),
    Rule("line", 0.85, "a date in what the source marks as front matter or imprint", _marked_line),
    Rule(
        "line",
        0.85,
        "the date behind the name of a place",
        lambda one: one.in_title and one.behind_place,
    ),
    Rule("given", 0.58, "the date behind “{}”, under which the text was signed", _is_given),
    Rule("given", 0.58, "the date behind “{}”", _dateline),
    Rule(
        "colophon",
        0.74,
        "a date beside a publisher, printer or person responsible, at the end",
        _colophon,
    ),
    Rule("foot", 0.72, "a date on a line of its own at the end", _foot),
    Rule("foot", 0.7, "a date on a short line at the end", _short_foot),
    Rule(
        "title",
        0.62,
        "a date in the title",
        lambda one: one.in_title_proper and one.found.fine and not one.linked,
    ),
    Rule("tail", 0.66, "a date in the last lines", _tail),
    Rule("top", 0.6, "a date in the first lines", _top),
)
"""what a date is the date of, the most telling rule first"""


_licence = word_pattern(
    r"(?<!\w){date_roles.licences}(?!\w)(?:[^.;\n]|\.\d){0,50}$", spelt=fold_word
)
_court = word_pattern(r"(?<!\w){date_roles.courts}\.?[^\n]{0,40}$", spelt=fold_word)
_ARMOUR = re.compile(r"[A-Za-z0-9+/=|]{24,}")
_born_signs = word_pattern(r"[(][ ]?{date_roles.born_signs}\.?[ ]?$|[*†][ ]?$", spelt=fold_word)
_NAMED = re.compile(r"[^\W\d_]{2,}[ ]\($")
_FILED = re.compile(r"[^\W\d_]{2,},[ ]$")
_OPEN = re.compile(r"[-–](?:[ )\n.]|$)")


def is_of_something_else(one: DateSetting) -> bool:
    """Whether a date, or what looks like one, is plainly not that of the item."""
    if one.imprints.regions.is_copied(one.found.start):
        return True
    if is_no_year(one.text, one.found) and one.role != "deposit":
        return True
    if one.role in date_words.OTHERS and not (one.in_title_proper and one.of_record):
        return True
    return (
        (one.quoted and not one.in_title)
        or one.in_citation
        or one.as_attribute
        or one.related
        or bool(_court().search(one.before))
        or bool(_licence().search(one.before))
        or _of_a_life(one)
        or bool(_ARMOUR.search(one.line) and " " not in one.line.strip())
    )


def _of_a_life(one: DateSetting) -> bool:
    """``(1890–1950)``, ``(b. 1950)``, ``Example, Ada, 1950-``: when somebody lived."""
    if one.found.kind not in ("range", "year"):
        return False
    before = one.before.rpartition("\n")[2]
    after = one.text[one.found.end : one.found.end + 3]
    if _born_signs().search(before):
        return True
    if one.found.kind == "range":
        return bool(_NAMED.search(before)) and after[:1] == ")"
    return bool(_FILED.search(before) and _OPEN.match(after))
