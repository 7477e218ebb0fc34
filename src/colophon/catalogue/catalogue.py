"""Catalogue: one folder of records and vocabularies, and everything done with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from colophon import profile
from colophon.catalogue import drafting, new_catalogue
from colophon.catalogue.workspace import Clock, Workspace, now
from colophon.disclosure import require_public
from colophon.model import files
from colophon.model.errors import CatalogueNotFound, RecordNotFound
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.consulting import Consulting
    from colophon.catalogue.deciding import Decisions
    from colophon.catalogue.exporting import Export
    from colophon.catalogue.importing import Imports
    from colophon.catalogue.measuring import Measured
    from colophon.catalogue.naming import RecordNaming
    from colophon.catalogue.publishers import PublisherAuthority
    from colophon.catalogue.publishing import PublicServices
    from colophon.catalogue.terms import Terms
    from colophon.catalogue.topics import Subjects
    from colophon.catalogue.views import ViewLine


@dataclass(frozen=True, eq=False)
class Catalogue(Workspace):
    """A catalogue at ``folder``; ``clock`` gives the time (UTC).

    It is its :class:`Workspace`, with the acts that work in it put together.

    A catalogue that is ``lent`` has no folder of its own: it describes with the shipped
    profile and vocabularies and keeps nothing.
    """

    problems: list[Problem] = field(default_factory=list, init=False)

    @classmethod
    def open(cls, folder: Path, *, clock: Clock = now) -> "Catalogue":
        """The catalogue in this folder; raises :class:`CatalogueNotFound`."""
        if not (folder / new_catalogue.CONFIG).is_file():
            raise CatalogueNotFound(
                "there is no catalogue here.",
                place=str(folder),
                remedy=f"Make one with colophon init {folder}.",
            )
        return cls(folder, clock=clock)

    @classmethod
    def here(cls, *, or_lent: bool = False, clock: Clock = now) -> "Catalogue":
        """The catalogue at the working folder or above it."""
        start = Path.cwd()
        folder = new_catalogue.find(start)
        if folder is not None:
            return cls(folder, clock=clock)
        if or_lent:
            return cls(start, clock=clock, lent=True)
        raise CatalogueNotFound(
            "there is no catalogue here or above.",
            place=str(start),
            remedy="Make one with colophon init FOLDER, or name it with -C FOLDER.",
        )

    # --- its parts

    @cached_property
    def labels(self) -> dict[str, str]:
        """Each field's label by term."""
        return {one.term: one.label for one in self.profile.fields}

    @cached_property
    def decisions(self) -> "Decisions":
        """Accepting, rejecting, setting, undoing."""
        from colophon.catalogue.deciding import Decisions

        return Decisions(self)

    @cached_property
    def imports(self) -> "Imports":
        """Taking in other catalogues' files, and lists."""
        from colophon.catalogue.importing import Imports

        return Imports(self)

    @cached_property
    def consulting(self) -> "Consulting":
        """Asking a language model, where the catalogue is set up for one."""
        from colophon.catalogue.consulting import Consulting

        return Consulting(self)

    @property
    def naming(self) -> "RecordNaming":
        """Giving records their ids."""
        from colophon.catalogue.naming import RecordNaming

        return RecordNaming(self)

    @cached_property
    def publishers(self) -> "PublisherAuthority":
        """The publisher authority and what is not resolved yet."""
        from colophon.catalogue.publishers import PublisherAuthority

        return PublisherAuthority(self)

    @cached_property
    def subjects(self) -> "Subjects":
        """Topics: suggesting, learning, measuring."""
        from colophon.catalogue.topics import Subjects

        return Subjects(self)

    @cached_property
    def terms(self) -> "Terms":
        """The vocabularies: listing, searching, adding, checking."""
        from colophon.catalogue.terms import Terms

        return Terms(self)

    @cached_property
    def services(self) -> "PublicServices":
        """Publishing, serving, harvesting."""
        from colophon.catalogue.publishing import PublicServices

        return PublicServices(self)

    # --- reading records

    def record(self, id_: str) -> Record:
        """One record; raises :class:`RecordNotFound`, with near ids."""
        return self.load_stored(id_).record

    def load_stored(self, id_: str) -> StoredRecord:
        """One record and the version of its file."""
        try:
            return self.store.load(id_)
        except RecordNotFound as error:
            from colophon.model.likeness import find_nearest

            present = self.decisions.journal.present_id(id_)
            near = find_nearest(id_, self.store.ids(), most=3)
            meant = f"Did you mean {' or '.join(near)}?" if near else "List them: colophon list."
            meant = f"It is {present} now." if present in self.store else meant
            raise RecordNotFound(error.message, place=error.place, remedy=meant) from None

    def records(self, ids: Iterable[str] = ()) -> Iterator[Record]:
        """Records in order of their ids, or those named; broken files become problems."""
        for one in self.load_all(ids):
            if isinstance(one, Problem):
                self.problems.append(one)
            else:
                yield one.record

    def load_all(self, ids: Iterable[str] = ()) -> Iterator[StoredRecord | Problem]:
        """Records with the versions of their files, or the problem of a broken file."""
        chosen = tuple(ids)
        return (self.load_stored(id_) for id_ in chosen) if chosen else self.store.load_all()

    def lines(self) -> Iterator["tuple[str, ViewLine]"]:
        """Each record's id, stage, title, and what it waits for; broken files become problems."""
        from colophon.catalogue import views

        for one in self.store.view_records(views.lines(self)):
            if isinstance(one, Problem):
                self.problems.append(one)
            else:
                yield one.id, one.made

    # --- drafting

    def draft(
        self,
        paths: Iterable[str],
        *,
        jobs: int = 1,
        again: bool = False,
        keep: bool = True,
        items: str = "names",
        model: bool | None = None,
        on: str = "",
    ) -> Iterator[drafting.Drafted]:
        """Describe documents, folders or ``-``; with ``keep`` the drafts are stored.

        What was described before is passed over unless ``again``; a decision of a
        person is never overwritten.  ``items`` says which files make one item: those whose
        ``names`` say so, those of one folder (``folders``), or each of the ``files`` alone.
        ``model`` says whether the language model is asked,
        None that the settings say so (``always``) and somebody was told what is sent.
        ``on`` names workers that do it instead of ``jobs`` processes: ``dask://HOST:PORT``,
        or ``processes:N`` of this machine.
        """
        if model is None:
            model = self.consulting.is_always and self.consulting.is_told
        consulting = self.consulting if model else None
        return drafting.draft(
            self,
            paths,
            jobs=jobs,
            again=again,
            keep=keep,
            items=items,
            consulting=consulting,
            on=on,
        )

    def count_documents(self, paths: Iterable[str], items: str = "names") -> int:
        """How many items ``draft`` would look at."""
        return sum(1 for _ in drafting.items_in(paths, items))

    @property
    def workshop_arguments(self) -> tuple[Any, ...]:
        """What another process needs to describe as this catalogue does."""
        if self.lent:
            return self.config, None, None, None, None
        return self.config, self.vocab_folder, None, self.workings / "memory", self.ocr_folder

    # --- checking

    def check(self, ids: Iterable[str] = ()) -> Iterator[Problem]:
        """All problems of records, of the configuration and of what is generated."""
        from colophon.catalogue import checking

        return checking.check(self, tuple(ids))

    def evaluate(
        self,
        gold: Path | None = None,
        *,
        in_text: bool = False,
        by: str | None = None,
        worst: int = 0,
        jobs: int = 1,
    ) -> "Measured":
        """How far drafts can be trusted; see :func:`colophon.catalogue.measuring.measure`."""
        from colophon.catalogue.measuring import measure

        return measure(self, gold, in_text=in_text, by=by, worst=worst, jobs=jobs)

    # --- formats

    def formats(self) -> list[dict[str, str]]:
        """Name, label, media type and XML schema of every format."""
        from colophon.catalogue import exporting

        return exporting.list_formats()

    def write_as(self, record: Record, format_name: str) -> bytes:
        """One record in a format."""
        from colophon.catalogue import exporting

        public = require_public(
            record, self.profile, self.clock().date(), drafts=True, policy=self.policy
        )
        return exporting.format_named(format_name).write(public, self.frame)

    def export(
        self, format_name: str, ids: Iterable[str] = (), *, drafts: bool = False
    ) -> "Export":
        """Records in a format; see :func:`colophon.catalogue.exporting.export`."""
        from colophon.catalogue import exporting

        return exporting.export(self, format_name, tuple(ids), drafts=drafts)

    def field_reference(self) -> str:
        """Every field, what it takes, and why (Markdown)."""
        return profile.generate(self.profile)["fields.md"].decode()

    def regenerate(self) -> list[Path]:
        """Write anew what is generated from profile.csv; the paths that changed."""
        changed = []
        for name, data in profile.generate(self.profile).items():
            path = self.vocab_folder / name
            if not path.exists() or path.read_bytes() != data:
                files.write(path, data)
                changed.append(path)
        return changed
