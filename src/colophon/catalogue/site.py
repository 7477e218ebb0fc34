"""The static site of a catalogue: what is published, as files."""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.model.errors import ConfigError
from colophon.publish import places
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.settings import identity
from colophon.site.build_parts import SiteSource
from colophon.site.building import Building, Built
from colophon.vocabulary import open_catalogue_vocabularies

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

__all__ = ["Built", "StaticSite"]

_OWN = ("records", "vocab", "site", ".colophon", ".git")


class StaticSite:
    """The static site of a catalogue in a folder."""

    def __init__(self, catalogue: "Catalogue", folder: Path) -> None:
        self._catalogue = catalogue
        self.folder = folder
        self.built = Built()

    def build(self, *, address: str = "", again: bool = False) -> Iterator[str]:
        """Write what changed; gives the address of each record and page looked at.

        ``address`` is where the site will be, if that is not where records' addresses say.
        Raises :class:`ConfigError` where the folder cannot hold a site, or nothing is
        published.
        """
        self._require_folder()
        doors = self._catalogue.doors
        index = doors.open_index()
        if not index.exists:
            raise ConfigError(
                "nothing is published yet, so there is nothing to build a site of.",
                place=str(self._catalogue.folder),
                remedy="Run colophon publish first.",
                code="nothing-published",
            )
        with index.explain_faults():
            building = Building(self._source(address), self.folder)
            try:
                yield from building.run(again=again)
            finally:
                self.built = building.built

    def _source(self, address: str) -> SiteSource:
        doors, config = self._catalogue.doors, self._catalogue.config
        index = doors.open_index()
        about = msgspec.structs.replace(doors.about, sparql=False, live_images=False)
        # a token is the name of a file: it never expires, and nothing signs it
        said = identity(config, FORMATS.values(), secret=b"")
        said = msgspec.structs.replace(said, token_days=0, has_sets=False, stylesheet="", sets=())
        held = open_catalogue_vocabularies(shipped_vocab(), self._catalogue.vocab_folder)
        return SiteSource(
            about=about,
            index=index,
            search=doors.search,
            vocabularies=held,
            repository=IndexedRepository(said, index),
            address=_address(address) or places.base(config.namespace),
            made_with=self._made_with(),
        )

    def _made_with(self) -> str:
        """What tells the vocabularies and templates of the catalogue from others."""
        said = blake2b(digest_size=12)
        for folder in (
            shipped_vocab(),
            self._catalogue.vocab_folder,
            self._catalogue.folder / "site",
        ):
            for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
                if path.is_file():
                    said.update(f"{path.relative_to(folder)}\n".encode())
                    said.update(path.read_bytes())
        return said.hexdigest()

    def _require_folder(self) -> None:
        """Refuse a folder that the catalogue itself lives in."""
        here, catalogue = self.folder.resolve(), self._catalogue.folder.resolve()
        own = [catalogue / name for name in _OWN]
        if catalogue.is_relative_to(here) or any(here.is_relative_to(one) for one in own):
            raise ConfigError(
                "the catalogue itself lies in this folder, and a site would be mixed up with it.",
                place=str(self.folder),
                remedy="Name a folder of its own, say public.",
                code="foreign-folder",
            )


def _address(given: str) -> str:
    """An address as it is put before paths; raises ConfigError for what is none."""
    if not given:
        return ""
    if not given.startswith(("http://", "https://")) or any(one in given for one in '?# <>"'):
        raise ConfigError(
            "this is no address that a site could have.",
            place=given,
            remedy="Write it as https://archive.example.org/pamphlets/.",
        )
    return given if given.endswith("/") else f"{given}/"
