"""Records taken out of the catalogue: drafts discarded, records deleted; both can be undone."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from colophon.model.errors import DecisionError
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


def discard(catalogue: "Catalogue", ids: Iterable[str], *, by: str) -> tuple[str, ...]:
    """Take drafts out, as one act; returns their ids.

    Raises :class:`DecisionError` for a record that was reviewed.
    """
    chosen = [catalogue.load_stored(id_) for id_ in dict.fromkeys(ids)]
    for one in chosen:
        if one.record.was_reviewed:
            raise DecisionError(
                "it is no draft, but was reviewed.",
                place=one.record.id,
                remedy=f"Delete it, if that is meant: colophon delete {one.record.id}.",
            )
    return _remove(catalogue, chosen, "discarded", by)


def delete(catalogue: "Catalogue", ids: Iterable[str], *, by: str) -> tuple[str, ...]:
    """Take records out, drafts and reviewed ones, as one act; returns their ids.

    What was published is announced as deleted with the next publication.
    """
    chosen = [catalogue.load_stored(id_) for id_ in dict.fromkeys(ids)]
    return _remove(catalogue, chosen, "deleted", by)


def _remove(
    catalogue: "Catalogue", chosen: list[StoredRecord], done: str, by: str
) -> tuple[str, ...]:
    ids = tuple(one.record.id for one in chosen)
    what = f"{done} {ids[0]}" if len(ids) == 1 else f"{done} {len(ids)} records"
    decisions = catalogue.decisions
    pairs = [(one, None) for one in chosen]
    decisions.journal.apply(pairs, what=what, by=by, at=decisions.moment)
    catalogue.subjects.note(ids)
    return ids
