"""Documents → drafts, kept as records: one, or a whole box."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue import kept_evidence
from colophon.catalogue.deciding import is_erased
from colophon.catalogue.described_documents import DescribedDocuments
from colophon.catalogue.new_records import file_record, working_name
from colophon.catalogue.readings import Consulted, DocumentReading
from colophon.catalogue.several_files import Files, group_files, shared_name
from colophon.catalogue.views import Keeper
from colophon.catalogue.workshop import GivenDocument, give_document, read_all
from colophon.model.document import legible
from colophon.model.errors import RecordError
from colophon.model.problem import Problem
from colophon.model.record import Record, Source
from colophon.review.drafts import merge_draft
from colophon.store.kept_views import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.consulting import Consulting


RowOf = Callable[[str], str]
"""the record that a row of a list made, by the name of a file that it names, or empty"""


class Drafted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one document.

    ``outcome`` is ``new``, ``updated``, ``unchanged`` (described before, passed over),
    ``discarded`` (its draft was discarded, passed over), ``shown`` (nothing was kept) or
    ``unreadable``; ``record`` is None for the latter and for what was passed over.
    ``consulted`` says what became of asking a language model, where one was wanted.
    """

    path: str
    outcome: str
    record: Record | None = None
    problems: tuple[Problem, ...] = ()
    consulted: Consulted | None = None


_ANSWERED = frozenset({"asked", "kept"})
"""outcomes in which a language model has answered"""


def documents_in(paths: Iterable[str]) -> Iterator[str]:
    """The files named, and those in the folders named: sorted, hidden ones left out.

    A folder is a catalogue's own business when it is called records or vocab; nothing
    is excluded but names that start with a dot.
    """
    for path in paths:
        if path == "-" or not os.path.isdir(path):
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (
                os.path.join(folder, name) for name in sorted(names) if not name.startswith(".")
            )


def items_in(paths: Iterable[str], items: str, row_of: RowOf | None = None) -> Iterator[Files]:
    """The items that files make; see :meth:`colophon.catalogue.Catalogue.draft`."""
    for folder, found in groupby(documents_in(paths), key=os.path.dirname):
        names = list(found)
        if items == "files" or names == ["-"]:
            yield from (Files((one,)) for one in names)
        elif items == "folders":
            yield Files(tuple(names), name=os.path.basename(folder))
        else:
            yield from _by_names(names, row_of)


def _by_names(paths: list[str], row_of: RowOf | None) -> Iterator[Files]:
    """Files that a list names in one row; the others as their names say."""
    rows: dict[str, list[str]] = {}
    for path in paths:
        row = row_of(os.path.basename(path)) if row_of else ""
        rows.setdefault(row, []).append(path)
    rest = rows.pop("", [])
    yield from (Files(tuple(files)) for files in rows.values())
    yield from group_files(rest)


def given_of(files: Files) -> GivenDocument:
    """An item as a child is given it."""
    return give_document("-") if files.all == ("-",) else GivenDocument(files.paths, files.same)


# long: its two inner generators share what was seen before anything is read
def draft(
    catalogue: "Catalogue",
    paths: Iterable[str],
    *,
    jobs: int,
    again: bool,
    keep: bool,
    items: str = "names",
    consulting: "Consulting | None" = None,
    on: str = "",
) -> Iterator[Drafted]:
    """See :meth:`colophon.catalogue.Catalogue.draft`."""
    known = DescribedDocuments(catalogue) if keep and not catalogue.lent else None
    if not catalogue.lent and any((catalogue.workings / "memory").glob("waiting.*")):
        catalogue.subjects.catch_up()
    seen: list[Drafted] = []

    def find_unseen() -> Iterator[GivenDocument]:
        for files in items_in(paths, items, known.awaited.record_named if known else None):
            outcome = "" if again or known is None else _already(known, files, consulting)
            if outcome:
                seen.append(Drafted(path=legible(files.paths[0]), outcome=outcome))
            else:
                yield given_of(files)

    # the process that reads is made here, before anything waits for the first draft
    readings = _readings(catalogue, find_unseen(), jobs, consulting, on)

    def drafts() -> Iterator[Drafted]:
        keeper = Keeper(catalogue)
        try:
            for reading in readings:
                while seen:
                    yield seen.pop()
                yield _draft_one(
                    catalogue, reading, known, keeper, again=again, consulting=consulting
                )
            while seen:
                yield seen.pop()
        finally:
            keeper.close()

    return drafts()


def _readings(
    catalogue: "Catalogue",
    items: Iterator[GivenDocument],
    jobs: int,
    consulting: "Consulting | None",
    on: str,
) -> Iterator[DocumentReading]:
    today = catalogue.clock().date()
    arguments = catalogue.workshop_arguments
    if consulting is None:
        return read_all(arguments, items, today, jobs, on)
    from colophon.catalogue.consulted_readings import consult_model

    readings = read_all((*arguments, consulting.consultation), items, today, jobs, on)
    return consult_model(readings, consulting, consulting.asker(), today)


def _already(known: DescribedDocuments, files: Files, consulting: "Consulting | None") -> str:
    """Why an item is not described: each of its files was, or its record was discarded."""
    said = [_outcome(known, _digest(path), consulting) for path in files.paths]
    return said[0] if all(said) else ""


def _outcome(known: DescribedDocuments, digest: str, consulting: "Consulting | None") -> str:
    """As :func:`_passed_over`; drafts that the model has not seen are not passed over."""
    id_ = known.get(digest) if consulting else None
    if id_ and consulting and consulting.is_redone(digest, id_):
        return ""
    return _passed_over(known, digest)


def _passed_over(known: DescribedDocuments, digest: str) -> str:
    """Why a document is not described: ``unchanged``, ``discarded``, or empty where it is."""
    if known.get(digest):
        return "unchanged"
    return "discarded" if known.is_discarded(digest) else ""


def _digest(path: str) -> str:
    """The sha-256 of a file, or empty where it cannot be read (its reader will say why)."""
    if not os.path.isfile(path):
        return ""  # also a pipe, which would keep us waiting
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _place(catalogue: "Catalogue", path: str) -> str:
    """Where the document lies, seen from the catalogue's folder (with ``/``), or empty."""
    if path == "-":
        return ""
    try:
        return legible(Path(os.path.relpath(path, catalogue.folder)).as_posix())
    except ValueError:  # another drive
        return ""


def placed_source(catalogue: "Catalogue", source: Source) -> Source:
    """The source with the places of its files as they lie from the catalogue's folder."""
    more = tuple(
        msgspec.structs.replace(one, path=_place(catalogue, one.path)) for one in source.more
    )
    return msgspec.structs.replace(source, path=_place(catalogue, source.path), more=more)


# long: each line is one step of a draft, in order
def _draft_one(
    catalogue: "Catalogue",
    reading: DocumentReading,
    known: DescribedDocuments | None,
    keeper: Keeper,
    *,
    again: bool,
    consulting: "Consulting | None" = None,
) -> Drafted:
    path, told = legible(reading.path), reading.consulted
    if reading.source is None:
        return Drafted(path=path, outcome="unreadable", problems=reading.problems)
    digest = reading.source.sha256
    # the same document twice: the second was read before the first was kept
    read = [one.sha256 for one in reading.source.files if not one.same_as_read]
    said = [] if again or known is None else [_outcome(known, one, consulting) for one in read]
    outcome = said[0] if said and all(said) else ""
    if told and told.outcome not in _ANSWERED and known and known.get(digest) and not again:
        outcome = "unchanged"  # the draft stays as it is
    if outcome:
        problems = reading.problems if told and told.outcome == "failed" else ()
        return Drafted(path=path, outcome=outcome, consulted=told, problems=problems)
    source = placed_source(catalogue, reading.source)
    fresh = catalogue.profile.arrange(
        Record(id="draft", statements=reading.statements, source=source)
    )
    if known is None:
        shown = msgspec.structs.replace(fresh, id=working_name(fresh, ()))
        return Drafted(
            path=path, outcome="shown", record=shown, problems=reading.problems, consulted=told
        )
    try:
        stored, outcome = _file_record(
            catalogue, fresh, source, known, name_tells=reading.name_tells
        )
    except RecordError as error:
        # a record that is broken, or was changed at this moment: the other documents go on
        problems = (*reading.problems, Problem.of(error))
        return Drafted(path=path, outcome="unreadable", problems=problems)
    keeper.add(stored)
    if consulting and told and told.outcome in _ANSWERED:
        consulting.note(digest)
    return Drafted(
        path=path, outcome=outcome, record=stored.record, problems=reading.problems, consulted=told
    )


def _file_record(
    catalogue: "Catalogue",
    fresh: Record,
    source: Source,
    known: DescribedDocuments,
    *,
    name_tells: bool,
) -> tuple[StoredRecord, str]:
    """The record as it was filed, and what became of the document."""
    found = (known.get(one.sha256) or known.awaited.get(one.name) for one in source.files)
    old = next(filter(None, found), None) or known.awaited.get(shared_name(source))
    if name_tells:
        fresh = msgspec.structs.replace(fresh, source=kept_evidence.without_name(catalogue, source))
    if old is None:
        kept_evidence.keep(catalogue, fresh)
        new = file_record(catalogue, fresh)
        known.add_all(source, new.record.id)
        return new, "new"
    stored = catalogue.load_stored(old)
    if is_erased(stored.record):
        return stored, "unchanged"
    kept_evidence.keep(catalogue, fresh)
    merged = merge_draft(stored.record, fresh, catalogue.profile, catalogue.policy)
    known.add_all(source, old)
    return catalogue.store.save(merged, stored.version), "updated"
