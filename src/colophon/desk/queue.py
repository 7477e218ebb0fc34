"""The queue: drafts in the order of what a decision is expected to gain, filtered and counted.

What a decision gains: the wrong values that it is expected to find, of all drafts that it
settles.  A suggestion of 70 % that stands in ten drafts is three wrong values; whoever
published teaches the next drafts more than that an item is a text.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from heapq import nlargest

import msgspec

from colophon.catalogue.summary import LOW, Matter, Summary
from colophon.desk.summaries import Summaries
from colophon.model.problem import Problem

PAGE = 50
"""records shown at once"""

CERTAIN = 0.02
"""what a decision is worth, for each draft, though nothing is in doubt"""


class QueueFilter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What of the queue is asked for; empty means all.

    ``stage`` is ``draft``, ``reviewed`` or ``all``; ``term`` and ``key`` name a matter.
    """

    stage: str = "draft"
    show: str = ""
    language: str = ""
    box: str = ""
    term: str = ""
    key: str = ""
    q: str = ""
    page: int = 1


class DraftGroup(msgspec.Struct, frozen=True, kw_only=True):
    """What one decision settles in so many drafts."""

    term: str
    key: str
    words: str
    records: int


class QueueReason(msgspec.Struct, frozen=True, kw_only=True):
    """Why a draft stands where it does: what one decision settles in so many drafts.

    ``gain`` is the number of wrong values that it is expected to find.
    """

    term: str
    words: str
    records: int
    gain: float


class QueuePage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of the queue and everything counted around it."""

    rows: tuple[Summary, ...]
    reasons: dict[str, QueueReason]
    found: int
    page: int
    pages: int
    groups: tuple[DraftGroup, ...]
    counts: dict[str, int]
    languages: tuple[tuple[str, int], ...]
    boxes: tuple[tuple[str, int], ...]
    broken: tuple[Problem, ...]
    today: int
    an_hour: int


SHOWN: Mapping[str, Callable[[Summary], bool]] = {
    "unresolved": lambda one: bool(one.unresolved),
    "low": lambda one: one.lowest < LOW,
    "problems": lambda one: one.violations + one.warnings > 0,
    "later": lambda one: bool(one.later),
    "withheld": lambda one: one.access not in ("", "public"),
}
"""the filters by what there is to do"""


Key = tuple[int, float, Matter, str]
"""the place of a record in the queue: its turn, then by the gain, then by id"""

REVIEWED = 2
"""the turn of what is reviewed, the last one"""

REORDER = 500
"""records changed after which all places are worked out anew

Until then only what changed is moved, by the gains as they were: the order does not change
under the hands of whoever works through it.
"""


class Queue:
    """Asked for pages; keeps the order and the counts as records change."""

    def __init__(self, shelf: Summaries) -> None:
        self.shelf = shelf
        self._epoch = -1
        self._taken = 0
        self._since = 0
        self._keys: list[Key] = []
        self._key_of: dict[str, Key] = {}
        self._generation = -1
        self._ordered: list[Summary] = []
        self._counted: dict[str, Summary] = {}
        self._counts = _Counts(())

    def order_records(self) -> list[Summary]:
        """All records: drafts first, those in which a decision gains most before others."""
        self._arrange()
        if self._generation != self.shelf.generation:
            known = self.shelf.summaries
            self._ordered = [known[key[3]] for key in self._keys]
            self._generation = self.shelf.generation
        return self._ordered

    def words(self, term: str, key: str) -> str:
        """A value by its label where drafts carry it, else as it is named."""
        return next((words for one, at, words in self.shelf.sizes if (one, at) == (term, key)), key)

    def _arrange(self) -> None:
        shelf = self.shelf
        changed = set(shelf.changes[self._taken :])
        if self._epoch != shelf.epoch or self._since + len(changed) > REORDER:
            self._key_of = {id_: self._key(one) for id_, one in shelf.summaries.items()}
            self._keys = sorted(self._key_of.values())
            self._counted = dict(shelf.summaries)
            self._counts = _Counts(self._counted.values())
            self._epoch, self._since = shelf.epoch, 0
        else:
            for id_ in changed:
                self._move(id_)
            self._since += len(changed)
        self._taken = len(shelf.changes)

    def _move(self, id_: str) -> None:
        old = self._key_of.pop(id_, None)
        if old is not None:
            del self._keys[bisect_left(self._keys, old)]
            self._counts.add(self._counted.pop(id_), -1)
        found = self.shelf.summaries.get(id_)
        if found is not None:
            self._counted[id_] = found
            self._counts.add(found, 1)
            self._key_of[id_] = key = self._key(found)
            insort(self._keys, key)

    def _key(self, one: Summary) -> Key:
        best = self._best(one)
        if best is None:
            return _turn(one), 0.0, ("", "", ""), one.id
        return _turn(one), -round(self._gain(best), 6), best, one.id

    def _best(self, one: Summary) -> Matter | None:
        """The matter in which a decision on a draft gains most."""
        if one.reviewed or not one.matters:
            return None
        return max(one.matters, key=lambda matter: (self._gain(matter), matter))

    def _gain(self, matter: Matter) -> float:
        # something is gained by certainty too: what is sure still waits for a yes
        found = self.shelf.doubts.get(matter, 0.0) + CERTAIN * self.shelf.sizes[matter]
        return found * _weight(matter)

    def reason(self, one: Summary) -> QueueReason | None:
        """Why a draft stands where it does; None where nothing in it settles anything."""
        best = self._best(one)
        if best is None:
            return None
        doubt = self.shelf.doubts.get(best, 0.0)
        return QueueReason(term=best[0], words=best[2], records=self.shelf.sizes[best], gain=doubt)

    def choose_records(self, wanted: QueueFilter) -> list[Summary]:
        """Every record that is asked for, in order, on all pages."""
        every = self.order_records()
        if wanted == QueueFilter(stage=wanted.stage, page=wanted.page):
            drafts = bisect_left(self._keys, (REVIEWED,))
            return {"draft": every[:drafts], "reviewed": every[drafts:]}.get(wanted.stage, every)
        return [one for one in every if _fits(one, wanted)]

    def list_page(self, wanted: QueueFilter, now: datetime) -> QueuePage:
        self.shelf.refresh()
        found = self.choose_records(wanted)
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(wanted.page, 1), pages)
        rows = tuple(found[(page - 1) * PAGE : page * PAGE])
        counts = self._counts
        today, an_hour = _pace(counts.reviewed_at.values(), now)
        return QueuePage(
            rows=rows,
            reasons={one.id: reason for one in rows if (reason := self.reason(one))},
            found=len(found),
            page=page,
            pages=pages,
            groups=self.groups(),
            counts={"draft": 0, "reviewed": 0, **dict.fromkeys(SHOWN, 0), **counts.shown},
            languages=counts.languages,
            boxes=counts.boxes,
            broken=tuple(self.shelf.broken.values()),
            today=today,
            an_hour=an_hour,
        )

    def groups(self, most: int = 6) -> tuple[DraftGroup, ...]:
        """The matters that are open in most drafts: names first, they teach most."""
        open_ = [(matter, count) for matter, count in self.shelf.sizes.items() if count > 1]
        open_ = nlargest(most, open_, key=lambda pair: (pair[1] * _weight(pair[0]), pair[0]))
        chosen = sorted(open_, key=lambda pair: (-pair[1], pair[0]))
        return tuple(
            DraftGroup(term=term, key=key, words=words, records=count)
            for (term, key, words), count in chosen
        )

    def neighbours(self, id_: str, wanted: QueueFilter | None = None) -> tuple[str, str]:
        """The ids before and after a record in the queue, empty at its ends."""
        ids = [one.id for one in self.choose_records(wanted or QueueFilter())]
        if id_ not in ids:
            return "", next(iter(ids), "")
        place = ids.index(id_)
        return (ids[place - 1] if place else "", ids[place + 1] if place + 1 < len(ids) else "")


def _turn(one: Summary) -> int:
    """Drafts come first, then those that were put off, then what is reviewed."""
    return REVIEWED if one.reviewed else int(bool(one.later))


def _weight(matter: Matter) -> float:
    """Whoever published settles more than that it is a text, which is soon seen."""
    return {"unresolved": 4.0, "publisher": 3.0, "type": 0.5, "format": 0.4}.get(matter[0], 1.0)


class _Counts:
    """What is counted over all records, kept as they change one by one."""

    def __init__(self, every: Iterable[Summary]) -> None:
        self.shown: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._boxes: Counter[str] = Counter()
        self.reviewed_at: dict[str, str] = {}
        for one in every:
            self.add(one, 1)

    def add(self, one: Summary, by: int) -> None:
        """Count a record, or with -1 no longer."""
        self.shown["reviewed" if one.reviewed else "draft"] += by
        if not one.reviewed:
            for name, fits in SHOWN.items():
                self.shown[name] += by * fits(one)
        for code in one.languages:
            self._languages[code] += by
        if one.box:
            self._boxes[one.box] += by
        self.reviewed_at.pop(one.id, None)
        if one.reviewed_at and by > 0:
            self.reviewed_at[one.id] = one.reviewed_at

    @property
    def languages(self) -> tuple[tuple[str, int], ...]:
        """Languages by the number of records."""
        return _rank_counts(self._languages)

    @property
    def boxes(self) -> tuple[tuple[str, int], ...]:
        """Boxes by the number of records."""
        return _rank_counts(self._boxes)


def _fits(one: Summary, wanted: QueueFilter) -> bool:
    if wanted.stage != "all" and one.reviewed is not (wanted.stage == "reviewed"):
        return False
    if wanted.show in SHOWN and not SHOWN[wanted.show](one):
        return False
    if wanted.language and wanted.language not in one.languages:
        return False
    if wanted.box and wanted.box != one.box:
        return False
    if wanted.term and not any(
        matter[0] == wanted.term and matter[1] == wanted.key for matter in one.matters
    ):
        return False
    words = wanted.q.casefold()
    return not words or words in f"{one.title} {one.publisher} {one.id}".casefold()


def _rank_counts(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    found = [pair for pair in counts.items() if pair[1] > 0]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))


def _pace(reviewed_at: Iterable[str], now: datetime) -> tuple[int, int]:
    """Records reviewed today, and an hour by the last hour's work."""
    day = now.strftime("%Y-%m-%d")
    since = (now - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    today = [moment for moment in reviewed_at if moment.startswith(day)]
    recent = sorted(moment for moment in today if moment >= since)
    if len(recent) < 2:
        return len(today), len(recent)
    begun = datetime.fromisoformat(recent[0].replace("Z", "+00:00"))
    minutes = max((now - begun).total_seconds() / 60, 1.0)
    return len(today), round((len(recent) - 1) * 60 / minutes)
