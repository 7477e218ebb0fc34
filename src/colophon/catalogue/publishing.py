"""Publishing and serving: the index, the ledger, and whoever asks."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue import kept_pictures, kept_readings, public_pictures
from colophon.catalogue.index_in_use import IndexInUse
from colophon.catalogue.naming import RecordNaming
from colophon.catalogue.public_pictures import PublicPictures, Watch
from colophon.config import shipped_vocab
from colophon.config.addresses import is_loopback
from colophon.crosswalk import FORMATS
from colophon.disclosure import PublicRecord
from colophon.index.interface import Index
from colophon.index.search import SearchPlace, SearchReader
from colophon.model import files
from colophon.model.errors import ColophonError, ConfigError, IndexUnusable, RecordError
from colophon.model.problem import Problem, Severity
from colophon.model.record import Record
from colophon.publish import dumps, finding, recipe, triple_store
from colophon.publish.appearance import Appearance
from colophon.publish.copies import Copies
from colophon.publish.places import base
from colophon.publish.publication import (
    PublicationCandidate,
    PublicationReport,
    end_forgetting,
    publish,
)
from colophon.publish.rendering import offered_formats
from colophon.publish.site_folder import open_appearance
from colophon.publish.triple_store import TripleStore
from colophon.publish.workers import RenderingWorkers
from colophon.services.linked_data.about import About
from colophon.services.linked_data.respond import Addresses
from colophon.services.oai import settings
from colophon.services.oai.answering import AnsweringRepository
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.settings import identity
from colophon.vocabulary import open_catalogue_vocabularies

__all__ = ["PublicServices", "PublicationReport"]

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_LONGEST_TEXT = 1_000_000
"""characters of a document by which it is found"""
Progress = Callable[[Iterable[PublicationCandidate]], Iterator[PublicationCandidate]]


class PublicServices:
    """Publishing, answering from what is published, and harvesting other repositories."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.pictures: PublicPictures | None = None  # looked for by each publication

    @property
    def ledger(self) -> Path:
        """What has been served and when; kept beside the records, for ever."""
        return self.catalogue.folder / "records" / "ledger.jsonl"

    @property
    def index(self) -> Path:
        """The index; delete it and the next publication makes it anew."""
        return self.catalogue.workings / "index.sqlite"

    def open_index(self) -> Index:
        """The index that is served from: as the environment, the settings or neither says."""
        return self._in_use.open()

    @property
    def _in_use(self) -> IndexInUse:
        note = self.catalogue.workings / "index-in-use"
        return IndexInUse(self.catalogue.config.index, self.index, note)

    @property
    def search(self) -> Path | SearchPlace:
        """The search index, derived from the index: in its database, or a file."""
        return self.open_index().search or self.catalogue.workings / "search.sqlite"

    @property
    def dumps(self) -> Path:
        """The folder of the dumps, made at publication."""
        return self.catalogue.workings / "dumps"

    @property
    def triples(self) -> Path:
        """The folder of the triple store that queries are answered from."""
        return self.catalogue.workings / "triples"

    def take_in_triples(self) -> int | None:
        """Bring the triple store up to what is published; how many records that were.

        None where another process is doing it.
        """
        with self.triple_store() as store:
            return store.bring_up()

    def triple_store(self) -> TripleStore:
        """The triple store, for whoever keeps it up to date for some time."""
        return TripleStore(self.open_index(), self.triples, self.catalogue.config.namespace)

    def publish(
        self,
        progress: Progress | None = None,
        *,
        new_domain: bool = False,
        watch: Watch | None = None,
        on: str = "",
    ) -> PublicationReport:
        """Bring all reviewed records into the index; ``progress`` sees every record pass, and
        ``watch`` those whose pictures are made.  They are rendered by the workers ``on`` a
        cluster, where one is named (:func:`colophon.processes.cluster.answers_on`).

        A damaged index is made anew: it is derived, and nothing is lost with it.
        Raises :class:`ConfigError` where the addresses are placeholders.
        """
        settings.require_own_addresses(self.catalogue.config)
        publish_once = partial(
            self._publish_once, progress, new_domain, watch, self._workers_on(on)
        )
        self._in_use.take()
        try:
            return publish_once()
        except IndexUnusable as error:
            if error.code != "index-damaged":
                raise
            self.open_index().remove()
            report = publish_once()
            said = Problem(
                code=error.code,
                severity=Severity.WARNING,
                message=f"{error.message} It has been made anew; nothing is lost.",
                subject=error.place,
            )
            return msgspec.structs.replace(report, problems=(said, *report.problems))

    def _publish_once(
        self,
        progress: Progress | None,
        new_domain: bool,
        watch: Watch | None,
        workers: RenderingWorkers | None,
    ) -> PublicationReport:
        self.pictures = self._pictures_now()
        candidates: Iterable[PublicationCandidate] = self._candidates()
        naming = RecordNaming(self.catalogue)
        run = partial(self._run, naming=naming, new_domain=new_domain, workers=workers)
        report = run(progress(candidates) if progress else candidates)
        if naming.point_to_new_names():
            # what points to records that got their ids just now goes out with them
            report = _with(report, run(self._candidates()))
        self._follow(report)
        if self.pictures:
            # made while the index is free: what limits access must not wait for them
            made, problems = self.pictures.make(watch)
            if made:
                report = _with(report, run(self._candidates()))
                self._follow(report)
            report = msgspec.structs.replace(report, problems=(*report.problems, *problems))
        return msgspec.structs.replace(report, named=tuple(naming.names))

    def _run(
        self,
        candidates: Iterable[PublicationCandidate],
        naming: RecordNaming,
        new_domain: bool = False,
        workers: RenderingWorkers | None = None,
    ) -> PublicationReport:
        config = self.catalogue.config
        return publish(
            candidates,
            ledger=self.ledger,
            index=self.open_index(),
            frame=self.catalogue.frame,
            config=config,
            now=self.catalogue.clock,
            new_domain=new_domain,
            first=naming.publish,
            copies=self._copies(self.pictures),
            pictures=self.pictures,
            workers=workers,
        )

    def _workers_on(self, where: str) -> RenderingWorkers | None:
        """Who renders on other machines; raises :class:`ClusterError` for what is no place."""
        if not where:
            return None
        from colophon.catalogue.rendering_facts import rendering_facts
        from colophon.processes.cluster_connection import require_cluster_place

        require_cluster_place(where)
        return RenderingWorkers(where, rendering_facts, self.appearance, self._words)

    @property
    def _words(self) -> Callable[[PublicRecord], str] | None:
        """What a document says, where the catalogue lets records be found by that."""
        return self._text_of if self.catalogue.config.search_documents else None

    def _text_of(self, record: PublicRecord) -> str:
        """The words of a record's document; none where it has gone or cannot be read."""
        try:
            document = kept_readings.document(self.catalogue, record)
        except ColophonError:
            return ""
        return document.text[:_LONGEST_TEXT] if document else ""

    def _copies(self, pictures: PublicPictures | None) -> Copies:
        """What is kept of each record for the web, beside the formats of OAI-PMH."""
        return Copies(self.appearance, pictures, self._words)

    def source_digests(self) -> Callable[[str, str], str]:
        """From the id and version of a record: the digest of what it would be rendered from now.

        Where it is the one of the last publication, what is served of the record stays.
        """
        pictures = self._pictures_now()
        formats = (*offered_formats(FORMATS.values()), self._copies(pictures))
        made = recipe.digest(formats, self.catalogue.frame, self.catalogue.config)

        def digest_source(id_: str, version: str) -> str:
            marked = pictures.mark_version(id_, version) if pictures else version
            return recipe.source(marked, made)

        return digest_source

    def _pictures_now(self) -> PublicPictures | None:
        """What is shown of the documents, as the settings and the files are now."""
        return (
            PublicPictures(self.catalogue)
            if public_pictures.shows_documents(self.catalogue)
            else None
        )

    @property
    def public_folder(self) -> Path:
        """The folder of the pictures that everybody may see."""
        return self.catalogue.workings / kept_pictures.FOLDER

    def _follow(self, report: PublicationReport) -> None:
        """Bring what is made of the index up to it: pictures, the search index, the dumps."""
        if self.pictures:
            self.pictures.settle(self.open_index())
        else:
            kept_pictures.clear(self.public_folder)
        finding.bring_up(self.open_index(), self.search, forgetting=report.forgetting)
        dumps.make(
            self.open_index(),
            self.dumps,
            self.catalogue.config.namespace,
            forgetting=report.forgetting,
        )
        if report.forgetting:
            end_forgetting(self.open_index())

    def remove_index(self) -> None:
        """Delete the index with all bytes in it; the next publication makes it anew."""
        self.open_index().remove()
        finding.clear(self.search)
        kept_pictures.forget_place(self.public_folder)
        dumps.clear(self.dumps)
        triple_store.clear(self.triples)

    def forget_publications(self) -> None:
        """Forget datestamps and tombstones, as if nothing had ever been published.

        Ids that records have got stay theirs.  Raises :class:`ConfigError` where anybody
        was answered: harvesters would keep for ever what is announced as deleted no more.
        """
        told = self._in_use.answered_until()
        if told or (self._was_published and not self.open_index().exists):
            when = f"up to {datetime.fromtimestamp(told, UTC):%Y-%m-%d}" if told else "by somebody"
            raise ConfigError(
                f"what was published may have been harvested ({when}): it cannot be forgotten.",
                place=str(self.ledger),
                remedy="Withdraw what is not to be served any more; it is announced as deleted.",
                code="was-harvested",
            )
        self.remove_index()
        self.ledger.unlink(missing_ok=True)

    def publish_only(self, ids: Iterable[str]) -> PublicationReport | None:
        """Publish those of these records that are published already, and no others.

        For limits of access, which do not wait; None where there are none.
        """
        self.pictures = self._pictures_now()
        naming = RecordNaming(self.catalogue)
        chosen = {id_ for id_ in ids if naming.is_published(self.catalogue.record(id_))}
        if not chosen or self._in_use.moved or not self.open_index().exists:
            return None

        def candidates() -> Iterator[PublicationCandidate]:
            for id_ in self.catalogue.store.ids():
                if id_ in chosen:
                    stored = self.catalogue.load_stored(id_)
                    version = self._version(id_, stored.version)
                    yield PublicationCandidate(id_, version, partial(self.catalogue.record, id_))
                else:
                    yield PublicationCandidate(id_, "left as it is", _former_id)

        report = self._run(candidates(), naming)
        self._follow(report)
        return report

    def unready(self, *, to_serve: bool = False) -> list[Problem]:
        """What would make harvesters stumble, or (``to_serve``) send them away."""
        found = settings.check(self.catalogue.config)
        if to_serve and self._was_published:
            found += self._in_use.unready()
        return found

    def require_servable(self, host: str) -> None:
        """Refuse to serve a demonstration to others, or anything under placeholders.

        Raises :class:`ConfigError`.
        """
        config = self.catalogue.config
        if config.demonstration and not is_loopback(host):
            raise ConfigError(
                f"this catalogue is a demonstration and is not served to others at {host}.",
                place="records/catalogue.yaml",
                remedy="Write your own addresses there and take demonstration out,"
                " or leave --host away.",
                code="demonstration-for-others",
            )
        settings.require_own_addresses(config)
        if self._in_use.moved:
            raise ConfigError(
                "the index is another one now, and nothing was published to it yet.",
                place=self.open_index().name,
                remedy="Run colophon publish.",
                code="index-moved",
            )

    @property
    def _was_published(self) -> bool:
        """Whether harvesters know anything of this catalogue."""
        return self.ledger.exists() and self.ledger.stat().st_size > 0

    def _candidates(self) -> Iterator[PublicationCandidate]:
        for one in self.catalogue.store.list_records():
            if isinstance(one, Problem):
                yield self._candidate_of_broken(one)
            else:
                yield PublicationCandidate(one.id, self._version(one.id, one.version), one.load)

    def _version(self, id_: str, version: str) -> str:
        return self.pictures.mark_version(id_, version) if self.pictures else version

    def _candidate_of_broken(self, problem: Problem) -> PublicationCandidate:
        """A file with a mistake: its record stays as it was published, and it is named."""

        def load() -> Record:
            raise RecordError(
                problem.message, place=problem.place, remedy=problem.remedy, code=problem.code
            )

        return PublicationCandidate(
            self.catalogue.store.id_of(Path(problem.subject)), "broken", load
        )

    def repository(self) -> AnsweringRepository:
        """What harvesters are answered from: one for each worker."""
        settings = identity(self.catalogue.config, FORMATS.values(), secret=self._secret())
        index = self.open_index()
        with index.explain_faults():
            return IndexedRepository(settings, index, lambda: self._was_published)

    @property
    def about(self) -> About:
        """What the catalogue says of itself to those who follow its addresses."""
        config = self.catalogue.config
        return About(
            name=config.name,
            namespace=config.namespace,
            description=config.description,
            licence=config.metadata_rights,
            oai=config.base_url,
            language=config.language,
            prefixes=frozenset(one.name for one in offered_formats(FORMATS.values())),
            sparql=True,
            dumps=self.dumps,
            appearance=self.appearance,
            ontology=(shipped_vocab() / "terms.ttl").read_bytes(),
            pictures=self.public_folder,
            hidden_sets=frozenset(one.spec for one in config.sets.chosen if one.hidden),
        )

    @property
    def appearance(self) -> Appearance:
        """How the public pages look; raises :class:`ConfigError` for a theme that cannot be."""
        config = self.catalogue.config
        folder = self.catalogue.folder / "site"
        return open_appearance(folder, config.name, base(config.namespace), config.language)

    def addresses(self) -> Addresses:
        """What answers under the catalogue's addresses: one for each worker."""
        # connections of its own: it answers in another thread than those who suggest
        held = open_catalogue_vocabularies(shipped_vocab(), self.catalogue.vocab_folder)
        index = self.open_index()
        with index.explain_faults():
            return Addresses(self.about, index, SearchReader(self.search), held)

    def _secret(self) -> bytes:
        """The key that resumption tokens are signed with: the same for all workers."""
        path = self.catalogue.workings / "token.key"
        if not path.exists():
            files.write_first(path, secrets.token_bytes(32))
        return path.read_bytes()


def _with(report: PublicationReport, after: PublicationReport) -> PublicationReport:
    """The report on a publication that went out in two steps."""
    return msgspec.structs.replace(
        report, stamp=after.stamp or report.stamp, forgetting=after.forgetting or report.forgetting
    )


def _former_id() -> Record:
    raise RecordError("is left as it is served.")
