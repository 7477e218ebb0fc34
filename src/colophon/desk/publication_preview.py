"""What the next publication would send out, before it does."""

from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.summary import Summary
from colophon.disclosure import decide
from colophon.publish.former import Former

if TYPE_CHECKING:
    from collections.abc import Iterable

    from colophon.catalogue.catalogue import Catalogue


class Going(msgspec.Struct, frozen=True, kw_only=True):
    """Records by what would become of them; ``staying`` counts those served as they are."""

    new: tuple[Summary, ...] = ()
    changed: tuple[Summary, ...] = ()
    withdrawn: tuple[str, ...] = ()
    staying: int = 0

    @property
    def nothing(self) -> bool:
        """Whether a publication would change nothing."""
        return not (self.new or self.changed or self.withdrawn)


def preview_publication(catalogue: "Catalogue", summaries: "Iterable[Summary]") -> Going:
    """Compare what may be seen with what is served."""
    digest_source = catalogue.services.source_digests()
    today = catalogue.clock().date()
    writer = catalogue.services.open_index().writer()
    writer.begin()
    try:
        former = Former(writer, catalogue.services.ledger)
        new: list[Summary] = []
        changed: list[Summary] = []
        withdrawn: list[str] = []
        staying = 0
        present = set()
        for one in summaries:
            present.add(one.id)
            known = former.sources.get(one.id)
            same = known is not None and known[0] == digest_source(one.id, one.version)
            if same and not (known and known[1] and known[1] <= today.isoformat()):
                staying += bool(known and known[2])
                continue
            live = former.of(one.id).live
            seen = one.signed and _is_served(catalogue, one.id)
            if seen:
                (changed if live else new).append(one)
            elif live:
                withdrawn.append(one.id)
        for id_ in sorted(former.ids - present):
            if former.of(id_).live:
                withdrawn.append(id_)
    finally:
        writer.rollback()
        writer.close()
    return Going(
        new=tuple(new), changed=tuple(changed), withdrawn=tuple(withdrawn), staying=staying
    )


def _is_served(catalogue: "Catalogue", id_: str) -> bool:
    record = catalogue.record(id_)
    today = catalogue.clock().date()
    decision = decide(record, catalogue.profile, today, policy=catalogue.policy)
    return decision.record is not None and not decision.withdrawn
