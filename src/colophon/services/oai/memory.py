"""A repository in memory: the fake that the protocol's tests run on."""

from collections.abc import Sequence

import msgspec

from colophon.publish.datestamps import write_stamp
from colophon.publish.oai_headers import Header, lineage
from colophon.publish.oai_identifiers import identifier
from colophon.services.oai.answering import AnsweringRepository
from colophon.services.oai.repository import Identity, ListPage, ListPlace, Selection


class KeptItem(msgspec.Struct, frozen=True, kw_only=True):
    """One record in one format; ``body`` is empty for a tombstone."""

    id: str
    prefix: str
    stamp: int
    sets: tuple[str, ...] = ()
    body: bytes = b""


class MemoryRepository(AnsweringRepository):
    """Records in a dict by id and prefix; ``put`` publishes one."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.kept: dict[tuple[str, str], KeptItem] = {}
        self.latest = 0

    def put(self, *records: KeptItem) -> None:
        """Publish records, in place of what they were."""
        for one in records:
            self.kept[one.id, one.prefix] = one
            self.latest = max(self.latest, one.stamp)

    def span(self) -> tuple[int, int] | None:
        stamps = [one.stamp for one in self.kept.values()]
        return (min(stamps), self.latest) if stamps else None

    def page(
        self, selection: Selection, after: ListPlace | None, limit: int, *, headers: bool = False
    ) -> ListPage:
        behind = (after.stamp, after.id) if after else (-1, "")
        found = sorted(
            (one.stamp, one.id, one)
            for one in self.kept.values()
            if _is_selected(one, selection) and (one.stamp, one.id) > behind
        )
        given = found[:limit]
        content = b"".join(self._write_item(one, headers) for _, _, one in given)
        last = ListPlace(*given[-1][:2]) if given else None
        return ListPage([content], len(given), last, len(found) > limit)

    def count(self, selection: Selection) -> int:
        return sum(_is_selected(one, selection) for one in self.kept.values())

    def get(self, id: str, prefix: str) -> bytes | None:
        kept = self.kept.get((id, prefix))
        return self._write_item(kept, False) if kept else None

    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        found = [one for one in self.kept.values() if one.id == id]
        return tuple(one.prefix for one in found if one.body) if found else None

    def sets(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        return [(spec, spec) for spec in self._specs() if spec > after][:limit]

    def set_count(self) -> int:
        return len(self._specs())

    def _specs(self) -> list[str]:
        every = (one.sets for one in self.kept.values())
        return sorted({spec for sets in every for one in sets for spec in lineage(one)})

    def _write_item(self, one: KeptItem, headers: bool) -> bytes:
        header = Header(identifier(self.identity.domain, one.id), one.sets)
        return header.parts(one.body).write_dated(write_stamp(one.stamp), header=headers)


def _is_selected(one: KeptItem, selection: Selection) -> bool:
    return (
        one.prefix == selection.prefix
        and (not selection.set or any(selection.set in lineage(spec) for spec in one.sets))
        and (selection.start is None or one.stamp >= selection.start)
        and (selection.end is None or one.stamp <= selection.end)
    )
