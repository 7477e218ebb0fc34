"""Publishing and serving: the index, the ledger, and whoever asks."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from colophon.catalogue.harvesting import Taken, Watcher, harvest
from colophon.crosswalk import FORMATS
from colophon.problem import Problem
from colophon.publish.oai.indexed import IndexedRepository
from colophon.publish.oai.repository import Repository
from colophon.publish.publication import Candidate, PublicationReport, publish
from colophon.publish.service import identity
from colophon.store.index import Index

__all__ = ["Doors", "PublicationReport"]

if TYPE_CHECKING:
    from colophon.catalogue.whole import Catalogue

Progress = Callable[[Iterable[Candidate]], Iterator[Candidate]]


class Doors:
    """The way out, and the way in from other repositories."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    @property
    def ledger(self) -> Path:
        """What has been served and when; kept beside the records, for ever."""
        return self.catalogue.folder / "records" / "ledger.jsonl"

    @property
    def index(self) -> Path:
        """The index; delete it and the next publication makes it anew."""
        return self.catalogue.workings / "index.sqlite"

    def publish(self, progress: Progress | None = None) -> PublicationReport:
        """Bring all reviewed records into the index; ``progress`` sees every record pass."""
        candidates: Iterable[Candidate] = self._candidates()
        return publish(
            progress(candidates) if progress else candidates,
            ledger=self.ledger,
            index=self.index,
            frame=self.catalogue.frame,
            config=self.catalogue.config,
            now=self.catalogue.clock,
        )

    def _candidates(self) -> Iterator[Candidate]:
        for one in self.catalogue.store.listed():
            if isinstance(one, Problem):
                yield self._broken(one)
            else:
                yield Candidate(one.id, one.version, one.load)

    def _broken(self, problem: Problem) -> Candidate:
        """A file with a mistake: read again, so that its mistake is named."""
        id_ = Path(problem.subject).stem
        return Candidate(id_, "broken", lambda: self.catalogue.store.load(id_).record)

    def repository(self) -> Repository:
        """What harvesters are answered from: one for each worker."""
        door = identity(self.catalogue.config, FORMATS.values(), secret=self._secret())
        return IndexedRepository(door, Index(self.index).reader())

    def _secret(self) -> bytes:
        """The key that resumption tokens are signed with: the same for all workers."""
        path = self.catalogue.workings / "token.key"
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError), path.open("xb") as new:
            new.write(secrets.token_bytes(32))
        return path.read_bytes()

    def harvest(
        self,
        url: str,
        *,
        prefix: str = "",
        set_: str = "",
        from_: str = "",
        until: str = "",
        accept: bool = False,
        allow_private: bool = False,
        watcher: Watcher | None = None,
    ) -> Iterator[Taken]:
        """Take another repository's records; see :func:`colophon.catalogue.harvesting.harvest`."""
        return harvest(
            self.catalogue,
            url,
            prefix=prefix,
            set_=set_,
            from_=from_,
            until=until,
            accept=accept,
            allow_private=allow_private,
            watcher=watcher,
        )
