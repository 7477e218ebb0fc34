"""Documents → drafts, kept as records: one, or a whole box."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue import kept_evidence
from colophon.catalogue.deciding import is_erased
from colophon.catalogue.described_documents import Described
from colophon.catalogue.new_records import filed, named
from colophon.catalogue.workshop import Consulted, Reading, read_all
from colophon.model.document import legible
from colophon.model.errors import RecordError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.review.drafts import merge_draft

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.consulting import Consulting


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
    for given in paths:
        if given == "-" or not os.path.isdir(given):
            yield given
            continue
        for folder, folders, names in os.walk(given):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (
                os.path.join(folder, name) for name in sorted(names) if not name.startswith(".")
            )


def draft(
    catalogue: "Catalogue",
    paths: Iterable[str],
    *,
    jobs: int,
    again: bool,
    keep: bool,
    consulting: "Consulting | None" = None,
) -> Iterator[Drafted]:
    """See :meth:`colophon.catalogue.Catalogue.draft`."""
    known = Described(catalogue) if keep and not catalogue.lent else None
    if not catalogue.lent and any((catalogue.workings / "memory").glob("waiting.*")):
        catalogue.subjects.catch_up()
    seen: list[Drafted] = []

    def unseen() -> Iterator[str]:
        for path in documents_in(paths):
            outcome = "" if again or known is None else _outcome(known, _digest(path), consulting)
            if outcome:
                seen.append(Drafted(path=legible(path), outcome=outcome))
            else:
                yield path

    # the process that reads is made here, before anything waits for the first draft
    readings = _readings(catalogue, unseen(), jobs, consulting)

    def drafts() -> Iterator[Drafted]:
        for reading in readings:
            while seen:
                yield seen.pop()
            yield _drafted(catalogue, reading, known, again=again, consulting=consulting)
        while seen:
            yield seen.pop()

    return drafts()


def _readings(
    catalogue: "Catalogue", paths: Iterator[str], jobs: int, consulting: "Consulting | None"
) -> Iterator[Reading]:
    today = catalogue.clock().date()
    arguments = catalogue.workshop_arguments
    if consulting is None:
        return read_all(arguments, paths, today, jobs)
    from colophon.catalogue.consulted_readings import consulted

    readings = read_all((*arguments, consulting.consultation), paths, today, jobs)
    return consulted(readings, consulting, consulting.asker(), today)


def _outcome(known: Described, digest: str, consulting: "Consulting | None") -> str:
    """As :func:`_passed_over`; drafts that the model has not seen are not passed over."""
    id_ = known.get(digest) if consulting else None
    if id_ and consulting and consulting.is_redone(digest, id_):
        return ""
    return _passed_over(known, digest)


def _passed_over(known: Described, digest: str) -> str:
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


def _drafted(
    catalogue: "Catalogue",
    reading: Reading,
    known: Described | None,
    *,
    again: bool,
    consulting: "Consulting | None" = None,
) -> Drafted:
    path, told = legible(reading.path), reading.consulted
    if reading.source is None:
        return Drafted(path=path, outcome="unreadable", problems=reading.problems)
    digest = reading.source.sha256
    # the same document twice: the second was read before the first was kept
    outcome = "" if again or known is None else _outcome(known, digest, consulting)
    if told and told.outcome not in _ANSWERED and known and known.get(digest) and not again:
        outcome = "unchanged"  # the draft stays as it is
    if outcome:
        problems = reading.problems if told and told.outcome == "failed" else ()
        return Drafted(path=path, outcome=outcome, consulted=told, problems=problems)
    source = msgspec.structs.replace(reading.source, path=_place(catalogue, reading.path))
    fresh = catalogue.profile.arranged(
        Record(id="draft", statements=reading.statements, source=source)
    )
    if known is None:
        shown = msgspec.structs.replace(fresh, id=named(fresh, ()))
        return Drafted(
            path=path, outcome="shown", record=shown, problems=reading.problems, consulted=told
        )
    try:
        record, outcome = _kept(catalogue, fresh, known, name_tells=reading.name_tells)
    except RecordError as error:
        # a record that is broken, or was changed at this moment: the other documents go on
        problem = Problem(
            code=error.code, message=error.message, subject=error.place, remedy=error.remedy
        )
        return Drafted(path=path, outcome="unreadable", problems=(*reading.problems, problem))
    if consulting and told and told.outcome in _ANSWERED:
        consulting.note(digest)
    return Drafted(
        path=path, outcome=outcome, record=record, problems=reading.problems, consulted=told
    )


def _kept(
    catalogue: "Catalogue", fresh: Record, known: Described, *, name_tells: bool
) -> tuple[Record, str]:
    """The record as it was filed, and what became of the document."""
    source = fresh.source
    digest = source.sha256 if source else ""
    old = known.get(digest) or known.awaited.get(source.name if source else "")
    if source and name_tells:
        fresh = msgspec.structs.replace(fresh, source=kept_evidence.unnamed(catalogue, source))
    if old is None:
        kept_evidence.keep(catalogue, fresh)
        record = filed(catalogue, fresh).record
        known.add(digest, record.id)
        return record, "new"
    stored = catalogue.stored(old)
    if is_erased(stored.record):
        return stored.record, "unchanged"
    kept_evidence.keep(catalogue, fresh)
    merged = merge_draft(stored.record, fresh, catalogue.profile, catalogue.policy)
    known.add(digest, old)
    return catalogue.store.save(merged, stored.version).record, "updated"
