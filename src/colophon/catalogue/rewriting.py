"""Record files and journal written anew, their evidence cut to the words of the values."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from colophon.catalogue import kept_evidence
from colophon.disclosure.evidence import reduce_record
from colophon.model.problem import Problem

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


def rewrite(catalogue: "Catalogue", ids: Iterable[str] = ()) -> Iterator[str | Problem]:
    """Cut the evidence of records; the ids of those that change, or what is wrong with a file.

    What is cut stays in the catalogue's workings, for whoever reviews.  No values change,
    so that there is nothing to undo; the journal's acts are cut in the same way.
    """
    for one in catalogue.load_all(ids):
        if isinstance(one, Problem):
            yield one
        elif reduce_record(one.record) != one.record:
            kept_evidence.keep(catalogue, one.record)
            catalogue.store.save(one.record, one.version)
            yield one.record.id
    catalogue.decisions.journal.cut_evidence()
