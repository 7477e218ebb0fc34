"""Dates that a document states of itself, and what each is the date of."""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

import msgspec

from colophon.dating.found import FoundDate
from colophon.describe._rules import date_words, dating
from colophon.describe.dating.date_roles import RULES, is_of_something_else
from colophon.describe.dating.settings import DateSetting
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.regions import OriginRegion
from colophon.model import edtf
from colophon.model.folding import fold_word

Span = tuple[int, int]


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """A date and the role in which it stands: ``published``, ``imprint``, ``line``, ``copyright`` …

    ``rule`` is the reason in words; ``of_record`` marks a date in the title of minutes or a
    bulletin, which is the item's own.
    """

    found: FoundDate
    role: str
    confidence: float
    rule: str
    of_record: bool = False


def last_year(edtf: str) -> int:
    """The last year that an EDTF names, 0 where it names none: ``1998/2004``, ``1983-05?``."""
    return max(map(int, _YEAR.findall(edtf)), default=0)


_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SPOKEN = frozenset({"published", "first", "edition", "printing", "later printing", "imprint"})


_YEAR_ALONE = {"imprint": 0.14, "line": 0.08, "tail": 0.12}
"""what a bare year behind the title page loses, as other works have imprints too"""


def lies_ahead(found: FoundDate, today: date) -> bool:
    """Whether a date has not come: a later year, or a day of this one.

    Of this year's months and seasons serials are dated ahead.
    """
    if found.year != today.year:
        return found.year > today.year
    exact = found.kind == "day" or (found.kind == "set" and found.edtf.count("-") > 1)
    return exact and edtf.bounds(found.edtf)[0] > today.isoformat()


def find_stated(imprints: Imprints, today: date, title: Span = (0, 0)) -> tuple[Stated, ...]:
    """The dates of the regions of origin that say something of the document itself.

    None that lies ahead of ``today`` is believed; ``title`` is where the title stands.
    """
    found: list[Stated] = []
    for region in imprints.regions.all:
        for one in imprints.regions.dates_in(region.start, region.end):
            judged = None if lies_ahead(one, today) else _judge_date(imprints, region, one, title)
            if judged is not None:
                found.append(judged)
    return tuple(sorted(found, key=lambda one: (-one.confidence, one.found.start)))


def later_dates(imprints: Imprints) -> Callable[[int], bool]:
    """Whether an offset lies in a date that may come after issue: an update, another story."""
    spans = [
        (one.start, one.end)
        for region in imprints.regions.all
        for one in imprints.regions.dates_in(region.start, region.end)
        if _may_come_later(DateSetting(imprints, region, one))
    ]
    return lambda offset: any(start <= offset < end for start, end in spans)


def dates_of_others(imprints: Imprints, today: date, title: Span = (0, 0)) -> Callable[[int], bool]:
    """Whether at an offset a date begins that is plainly not that of the item.

    Quotation marks alone do not tell: papers are called by names that stand in them.
    """
    settings = (
        DateSetting(imprints, region, one, title)
        for region in imprints.regions.all
        for one in imprints.regions.dates_in(region.start, region.end)
    )
    starts = {
        one.found.start
        for one in settings
        if lies_ahead(one.found, today) or (is_of_something_else(one) and not one.quoted)
    }
    return starts.__contains__


def _may_come_later(setting: DateSetting) -> bool:
    return setting.role in date_words.AFTERWARDS or setting.linked or setting.related


def _judge_date(
    imprints: Imprints, region: OriginRegion, found: FoundDate, title: Span
) -> Stated | None:
    setting = DateSetting(imprints, region, found, title)
    if is_of_something_else(setting):
        return None
    rule = next((rule for rule in RULES if rule.holds(setting)), None)
    if rule is None:
        return None
    return Stated(
        found=found,
        role=rule.role,
        confidence=round(_weigh_trust(rule.trust, rule.role, setting), 3),
        rule=rule.note.format(setting.cue_words),
        of_record=rule.role == "title" and setting.of_record,
    )


def _weigh_trust(trust: float, role: str, setting: DateSetting) -> float:
    """The trust in a role, as far as the way of writing and the place bear it out."""
    kind = setting.found.kind
    if kind in ("year", "calendar") and not setting.in_title:
        trust -= _YEAR_ALONE.get(role, 0)
    if kind == "range" and role != "published":
        trust *= 0.6
    if kind in ("decade", "regnal", "broken", "set"):
        trust *= 0.9
    if role == "printing" and setting.told:
        trust *= 0.9
    if kind == "roman":
        trust += 0.03  # numerals are how title pages date themselves, not how events are told
    if role == "imprint" and setting.in_title:
        trust += 0.04
    if role in _SPOKEN and (setting.in_sentence or setting.cue_inside_sentence):
        trust *= 0.75  # a sentence tells of a publication, mostly of another one
    if role == "title" and setting.of_record:
        trust += 0.22
    return trust


@lru_cache(maxsize=1)
def later_numbers() -> dict[str, int]:
    """Numbers one to ten by their folded words."""
    return {fold_word(word): number for word, number in dating.NUMBERS.items()}
