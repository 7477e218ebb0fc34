"""How good the catalogue is by now: what is filled, sure, waiting, without address."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.summary import MISSING, Summary
from colophon.profile import Kind
from colophon.review.trust import tally

if TYPE_CHECKING:
    from colophon.profile import Profile

MOST = 40
"""rows of a table of names"""

_YEAR = re.compile(r"\d{4}|\d{3}[X-]")


class Filled(msgspec.Struct, frozen=True, kw_only=True):
    """A field: in how many records it has a value, and in how many a person stands behind all."""

    term: str
    label: str
    mandatory: bool
    filled: int
    confirmed: int


class Sureness(msgspec.Struct, frozen=True, kw_only=True):
    """Suggestions from one confidence to below another, decided by people: how many were right."""

    low: float
    high: float
    given: int
    right: int


class FieldTrust(msgspec.Struct, frozen=True, kw_only=True):
    """Decided suggestions of one field: how many, how many right, how sure they said to be."""

    term: str
    label: str
    given: int
    right: int
    expected: float


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """Why records wait: ``undecided`` or ``missing`` with a field, ``found`` with a code."""

    why: str
    what: str
    records: int


class Nameless(msgspec.Struct, frozen=True, kw_only=True):
    """Words without an address in a field that has vocabularies."""

    term: str
    label: str
    words: str
    records: int


class DecadeCount(msgspec.Struct, frozen=True, kw_only=True):
    """Records of ten years from ``year`` on."""

    year: int
    records: int


class Quality(msgspec.Struct, frozen=True, kw_only=True):
    """The whole report; ``accepted_whole`` records were accepted as they came, and measure
    nothing.  ``undated`` records have no year that can be read."""

    records: int
    reviewed: int
    drafts: int
    broken: int
    fields: tuple[Filled, ...]
    sureness: tuple[Sureness, ...]
    trust: tuple[FieldTrust, ...]
    accepted_whole: int
    waiting: tuple[Waiting, ...]
    nameless: tuple[Nameless, ...]
    nameless_more: int
    publishers: tuple[tuple[str, int], ...]
    publishers_more: int
    decades: tuple[DecadeCount, ...]
    undated: int


def quality(summaries: Iterable[Summary], profile: "Profile", broken: int = 0) -> Quality:
    """The report on these records."""
    every = tuple(summaries)
    reviewed = sum(one.reviewed for one in every)
    nameless = _order_counts(_nameless(every, profile))
    publishers = Counter(name for one in every for name in one.unresolved).most_common()
    decades, undated = _decades(every)
    read = [one for one in every if one.read]
    return Quality(
        records=len(every),
        reviewed=reviewed,
        drafts=len(every) - reviewed,
        broken=broken,
        fields=tuple(_count_filled(every, profile)),
        sureness=tuple(_sureness(read)),
        trust=tuple(_trust(read, profile)),
        accepted_whole=sum(bool(one.decided) and not one.read for one in every),
        waiting=tuple(_count_waiting(every, profile)),
        nameless=tuple(
            Nameless(term=term, label=profile.label(term), words=words, records=count)
            for (term, words), count in nameless[:MOST]
        ),
        nameless_more=max(0, len(nameless) - MOST),
        publishers=tuple(publishers[:MOST]),
        publishers_more=max(0, len(publishers) - MOST),
        decades=decades,
        undated=undated,
    )


def _order_counts(counts: Counter[tuple[str, str]]) -> list[tuple[tuple[str, str], int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _count_filled(every: Sequence[Summary], profile: "Profile") -> Iterator[Filled]:
    """Fields that must be there, or are somewhere, in profile order."""
    filled: Counter[str] = Counter()
    confirmed: Counter[str] = Counter()
    for one in every:
        for cell in one.cells:
            filled[cell.term] += 1
            confirmed[cell.term] += not cell.open
    for field in profile.fields:
        if field.mandatory or filled[field.term]:
            yield Filled(
                term=field.term,
                label=field.label,
                mandatory=field.mandatory,
                filled=filled[field.term],
                confirmed=confirmed[field.term],
            )


def _sureness(read: Iterable[Summary]) -> Iterator[Sureness]:
    found = ((sure, right) for one in read for _, sure, right in one.decided)
    for one in tally(found):
        yield Sureness(low=one.low, high=min(one.high, 1.0), given=one.given, right=one.right)


def _trust(read: Iterable[Summary], profile: "Profile") -> Iterator[FieldTrust]:
    given: Counter[str] = Counter()
    right: Counter[str] = Counter()
    expected: dict[str, float] = {}
    for one in read:
        for term, sure, was_right in one.decided:
            given[term] += 1
            right[term] += was_right
            expected[term] = expected.get(term, 0.0) + sure
    for field in profile.fields:
        if given[field.term]:
            yield FieldTrust(
                term=field.term,
                label=field.label,
                given=given[field.term],
                right=right[field.term],
                expected=round(expected[field.term] / given[field.term], 3),
            )


def _count_waiting(every: Iterable[Summary], profile: "Profile") -> Iterator[Waiting]:
    counts: Counter[tuple[str, str]] = Counter()
    for one in every:
        counts.update(("undecided", label) for label in one.waits)
        counts.update(("missing", profile.label(term)) for term in one.missing)
        counts.update(("found", code) for code in one.codes if code != MISSING)
    for (why, what), count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield Waiting(why=why, what=what, records=count)


def _nameless(every: Iterable[Summary], profile: "Profile") -> Counter[tuple[str, str]]:
    """Words without an address, where a vocabulary could give them one."""
    wanted = {
        field.term
        for field in profile.fields
        if field.kind is Kind.CONCEPT or (field.kind is Kind.AGENT and field.vocabularies)
    }
    found: Counter[tuple[str, str]] = Counter()
    for one in every:
        for cell in one.cells:
            if cell.term in wanted:
                uris = cell.uris or ("",) * len(cell.words)
                bare = {words for words, uri in zip(cell.words, uris, strict=True) if not uri}
                found.update((cell.term, words) for words in bare)
    return found


def _decades(every: Iterable[Summary]) -> tuple[tuple[DecadeCount, ...], int]:
    """Records by the ten years in which they came out, those between without any too."""
    counts: Counter[int] = Counter()
    undated = 0
    for one in every:
        found = _YEAR.search(one.issued)
        if found is None:
            undated += 1
        else:
            counts[int(found[0][:3]) * 10] += 1
    if not counts:
        return (), undated
    years = range(min(counts), max(counts) + 1, 10)
    return tuple(DecadeCount(year=year, records=counts[year]) for year in years), undated
