"""Records joined to one item of several files, and parted again; both can be undone.

The item is described anew over all its pages.  What persons decided stays, and its evidence
follows the words to where they stand now.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.catalogue import kept_evidence
from colophon.catalogue.described_documents import DescribedDocuments
from colophon.catalogue.drafting import placed_source
from colophon.catalogue.followed_words import DecidedValue, kept_values
from colophon.catalogue.kept_evidence import with_places
from colophon.catalogue.workshop import given_again, read_all
from colophon.model.document import ItemFile
from colophon.model.errors import DecisionError
from colophon.model.record import Record, Source, Stage
from colophon.review.drafts import merge_draft
from colophon.store import ids as store_ids
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


def join(catalogue: "Catalogue", ids: Iterable[str], *, by: str) -> str:
    """Make one record of several, the first of them, their files in this order; its id."""
    chosen = [catalogue.load_stored(id_) for id_ in dict.fromkeys(ids)]
    if len(chosen) < 2:
        raise DecisionError("one record is one item already.", remedy="Name two or more.")
    sources = [_source(catalogue, one.record) for one in chosen]
    first, *others = chosen
    decided = [
        value
        for one, source in zip(chosen, sources, strict=True)
        for value in kept_values(catalogue, one.record, source)
    ]
    whole = _source_of([file for one in sources for file in one.files], sources[0].reader)
    made = described_again(catalogue, whole, first.record, decided)
    pairs: list[tuple[StoredRecord | None, Record | None]] = [(first, made)]
    pairs += [(one, None) for one in others]
    _apply(catalogue, pairs, f"joined {len(chosen)} records to one item: {made.id}", by)
    return made.id


def part(
    catalogue: "Catalogue", id_: str, starts: Sequence[int] = (), *, by: str
) -> tuple[str, ...]:
    """Part an item before its files at these places (from 2), or each file from the others.

    Returns the ids: the first part keeps the record.
    """
    stored = catalogue.load_stored(id_)
    whole = _source(catalogue, stored.record)
    groups = _groups(whole, starts)
    decided = kept_values(catalogue, stored.record, whole)
    taken = [[one for one in decided if _stands_in(one, group)] for group in groups[1:]]
    moved = [one for group in taken for one in group]
    kept = [one for one in decided if one not in moved]
    first = described_again(catalogue, _part_of(whole, groups[0]), stored.record, kept)
    pairs: list[tuple[StoredRecord | None, Record | None]] = [(stored, first)]
    known = set(catalogue.store.ids())
    for group, said in zip(groups[1:], taken, strict=True):
        blank = Record(id="draft", provisional=True)
        made = described_again(catalogue, _part_of(whole, group), blank, said)
        new = store_ids.new_id(made, known)
        known.add(new)
        pairs.append((None, replace(made, id=new)))
    _apply(catalogue, pairs, f"parted {id_} into {len(groups)} items", by)
    return tuple(new.id for _, new in pairs if new)


def _source(catalogue: "Catalogue", record: Record) -> Source:
    source = with_places(catalogue, record.source) if record.source else None
    if source is None or not source.path:
        raise DecisionError(
            "it has no document here.",
            place=record.id,
            remedy="Describe its document first; records without one cannot be joined or parted.",
        )
    return source


def _source_of(files: Sequence[ItemFile], reader: str) -> Source:
    """These files as those of one item; what is only another form comes last."""
    first, *rest = sorted(files, key=lambda one: one.same_as_read)
    return Source(
        name=first.name,
        sha256=first.sha256,
        media_type=first.media_type,
        size=first.size,
        path=first.path,
        reader=reader,
        more=tuple(rest),
    )


def _part_of(source: Source, group: Sequence[int]) -> Source:
    """The files of an item at these places; the first of them is read in any case."""
    first, *rest = map(source.file, group)
    return _source_of([replace(first, same_as_read=False), *rest], source.reader)


def _groups(source: Source, starts: Sequence[int]) -> list[list[int]]:
    count = len(source.files)
    places = sorted({one - 1 for one in starts}) if starts else list(range(1, count))
    if count < 2 or not places or not all(0 < one < count for one in places):
        raise DecisionError(
            f"an item of {count} file{'s' if count > 1 else ''} cannot be parted there.",
            remedy="Name the files that a new item begins with, by their numbers from 2.",
        )
    edges = [0, *places, count]
    return [list(range(a, b)) for a, b in pairwise(edges)]


def _stands_in(one: DecidedValue, group: Sequence[int]) -> bool:
    """Whether all words that a decided value rests on stand in these files."""
    return bool(one.files) and one.files <= set(group)


def described_again(
    catalogue: "Catalogue", source: Source, old: Record, decided: Sequence[DecidedValue]
) -> Record:
    """A record of these files, described anew; raises what reading them raises."""
    what = given_again(with_places(catalogue, source), catalogue.folder)
    today = catalogue.clock().date()
    (reading,) = read_all(catalogue.workshop_arguments, [what], today, 1)
    if reading.source is None:
        said = reading.problems[0] if reading.problems else None
        raise DecisionError(
            said.message if said else "its files cannot be read.",
            place=said.subject if said else old.id,
            remedy=said.remedy if said else "",
        )
    made = placed_source(catalogue, reading.source)
    if reading.name_tells:
        made = kept_evidence.without_name(catalogue, made)
    fresh = Record(id=old.id, statements=reading.statements, source=made)
    kept_evidence.keep(catalogue, catalogue.profile.arrange(fresh))
    base = replace(
        old, statements=(), source=made, stage=Stage.DRAFT, reviewed_at="", reviewed_by=""
    )
    document = catalogue.subjects.document(base) if decided else None
    kept = tuple(one.follow(document, made) for one in _once(decided, catalogue))
    return merge_draft(base.with_statements(kept), fresh, catalogue.profile, catalogue.policy)


def _once(decided: Sequence[DecidedValue], catalogue: "Catalogue") -> list[DecidedValue]:
    """Each value once; of a field that takes one value only the first that was confirmed."""
    found: dict[tuple[str, str], DecidedValue] = {}
    full: set[str] = set()
    for value in decided:
        one = value.statement
        single = one.confirmed and not catalogue.profile.repeatable(one.term)
        if one.key in found or (single and one.term in full):
            continue
        found[one.key] = value
        full |= {one.term} if single else set()
    return list(found.values())


def _apply(
    catalogue: "Catalogue",
    pairs: list[tuple[StoredRecord | None, Record | None]],
    what: str,
    by: str,
) -> None:
    decisions = catalogue.decisions
    saved = decisions.journal.apply(pairs, what=what, by=by, at=decisions.moment)
    known = DescribedDocuments(catalogue)
    for one in saved:
        known.add_all(one.record.source, one.record.id)
    decisions.saved = saved
    catalogue.subjects.note(
        record.id for old, new in pairs for record in (old.record if old else None, new) if record
    )
