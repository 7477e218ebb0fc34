"""The queue: drafts in the order of what one decision settles most, filtered and counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

import msgspec

from colophon.desk.summaries import Shelf
from colophon.desk.summary import LOW, Matter, Summary
from colophon.model.problem import Problem

PAGE = 50
"""records shown at once"""


class Wanted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
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


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """What one decision settles in so many drafts."""

    term: str
    key: str
    words: str
    records: int


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """One page of the queue and everything counted around it."""

    rows: tuple[Summary, ...]
    found: int
    page: int
    pages: int
    groups: tuple[Group, ...]
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


class Queue:
    """Asked for pages; orders once for each state of the shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._generation = -1
        self._ordered: list[Summary] = []

    def ordered(self) -> list[Summary]:
        """All records: drafts first, those that share the most decisions before others."""
        if self._generation != self.shelf.generation:
            sizes = self.shelf.sizes
            self._ordered = sorted(self.shelf.summaries.values(), key=lambda one: _rank(one, sizes))
            self._generation = self.shelf.generation
        return self._ordered

    def words(self, term: str, key: str) -> str:
        """A value by its label where drafts carry it, else as it is named."""
        return next((words for one, at, words in self.shelf.sizes if (one, at) == (term, key)), key)

    def chosen(self, wanted: Wanted) -> list[Summary]:
        """Every record that is asked for, in order, on all pages."""
        return [one for one in self.ordered() if _fits(one, wanted)]

    def listing(self, wanted: Wanted, now: datetime) -> Listing:
        """One page."""
        self.shelf.refresh()
        every = self.ordered()
        found = self.chosen(wanted)
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(wanted.page, 1), pages)
        drafts = [one for one in every if not one.reviewed]
        counts = {name: sum(map(fits, drafts)) for name, fits in SHOWN.items()}
        today, an_hour = _pace(every, now)
        return Listing(
            rows=tuple(found[(page - 1) * PAGE : page * PAGE]),
            found=len(found),
            page=page,
            pages=pages,
            groups=self.groups(),
            counts={**counts, "draft": len(drafts), "reviewed": len(every) - len(drafts)},
            languages=_counted(code for one in every for code in one.languages),
            boxes=_counted(one.box for one in every if one.box),
            broken=tuple(self.shelf.broken.values()),
            today=today,
            an_hour=an_hour,
        )

    def groups(self, most: int = 6) -> tuple[Group, ...]:
        """The matters that are open in most drafts: names first, they teach most."""
        open_ = [(matter, count) for matter, count in self.shelf.sizes.items() if count > 1]
        open_.sort(key=lambda pair: (-pair[1] * _weight(pair[0]), pair[0]))
        chosen = sorted(open_[:most], key=lambda pair: (-pair[1], pair[0]))
        return tuple(
            Group(term=term, key=key, words=words, records=count)
            for (term, key, words), count in chosen
        )

    def following(self, id_: str, wanted: Wanted | None = None) -> tuple[str, str]:
        """The ids before and after a record in the queue, empty at its ends."""
        ids = [one.id for one in self.chosen(wanted or Wanted())]
        if id_ not in ids:
            return "", next(iter(ids), "")
        place = ids.index(id_)
        return (
            ids[place - 1] if place else "",
            ids[place + 1] if place + 1 < len(ids) else "",
        )


def _weight(matter: Matter) -> float:
    """Whoever published settles more than that it is a text, which is soon seen."""
    return {"unresolved": 4.0, "publisher": 3.0, "type": 0.5, "format": 0.4}.get(matter[0], 1.0)


def _rank(one: Summary, sizes: Counter[Matter]) -> tuple[int, float, Matter, str]:
    """Drafts, then those that were put off, then what is reviewed."""
    if one.reviewed or one.later or not one.matters:
        return 2 * one.reviewed or int(bool(one.later)), 0.0, ("", "", ""), one.id
    best = max(one.matters, key=lambda matter: (sizes[matter] * _weight(matter), matter))
    return 0, -sizes[best] * _weight(best), best, one.id


def _fits(one: Summary, wanted: Wanted) -> bool:
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


def _counted(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])))


def _pace(every: list[Summary], now: datetime) -> tuple[int, int]:
    """Records reviewed today, and an hour by the last hour's work."""
    day = now.strftime("%Y-%m-%d")
    since = (now - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    today = [one.reviewed_at for one in every if one.reviewed_at.startswith(day)]
    recent = sorted(moment for moment in today if moment >= since)
    if len(recent) < 2:
        return len(today), len(recent)
    begun = datetime.fromisoformat(recent[0].replace("Z", "+00:00"))
    minutes = max((now - begun).total_seconds() / 60, 1.0)
    return len(today), round((len(recent) - 1) * 60 / minutes)
