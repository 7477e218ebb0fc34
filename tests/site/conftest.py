"""A published catalogue with two small vocabularies, and its site in a folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from tests.publish.linked_data.conftest import PUBLISHERS, House, leaflet

from colophon.crosswalk import FORMATS
from colophon.model.record import Record
from colophon.publish import places
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.settings import identity
from colophon.site.build_parts import SiteSource
from colophon.site.building import Building, Built
from colophon.vocabulary import open_vocabularies

TOPICS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/colophon/vocab/topics> a skos:ConceptScheme ; skos:prefLabel "Topics"@en .
<https://w3id.org/colophon/vocab/topics/temperance> a skos:Concept ;
    skos:prefLabel "Temperance"@en ; skos:inScheme <https://w3id.org/colophon/vocab/topics> .
"""


class Box:
    """A catalogue that is published, and built as a site of few pages."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder / "box")
        self.folder = folder / "site"
        self.page_size = 3
        few = folder / "vocab"
        few.mkdir()
        (few / "publishers.ttl").write_text(PUBLISHERS, encoding="utf-8")
        (few / "topics.ttl").write_text(TOPICS, encoding="utf-8")
        self._vocabularies = open_vocabularies(few)

    def publish(self, *records: Record) -> None:
        """Store and publish records."""
        self.house.publish(*records)

    def withdraw(self, id: str) -> None:
        """Take a record back, and publish."""
        store = self.house.catalogue.store
        store.delete(id, store.load(id).version)
        self.house.publish()

    def build(self, folder: Path | None = None, *, again: bool = False, address: str = "") -> Built:
        """Build the site; what that did."""
        building = Building(self._source(address), folder or self.folder)
        for _ in building.run(again=again):
            pass
        return building.built

    def files(self, folder: Path | None = None) -> dict[str, bytes]:
        """The files of the site, without what the build remembers."""
        start = folder or self.folder
        return {
            path.relative_to(start).as_posix(): path.read_bytes()
            for path in start.rglob("*")
            if path.is_file() and not path.name.startswith(".colophon")
        }

    def _source(self, address: str) -> SiteSource:
        doors, config = self.house.catalogue.doors, self.house.catalogue.config
        said = identity(config, [FORMATS["oai_dc"], FORMATS["marcxml"]], secret=b"")
        said = msgspec.structs.replace(
            said, token_days=0, has_sets=False, stylesheet="", page_size=self.page_size
        )
        return SiteSource(
            about=msgspec.structs.replace(doors.about, sparql=False),
            index=doors.open_index(),
            search=doors.search,
            vocabularies=self._vocabularies,
            repository=IndexedRepository(said, doors.open_index()),
            address=address or places.base(config.namespace),
        )


@pytest.fixture
def make() -> Callable[..., Record]:
    return leaflet


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Box]:
    found = Box(tmp_path)
    yield found
    found.house.close()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """A box of seven records, built, that nobody changes."""
    found = Box(tmp_path_factory.mktemp("built"))
    found.publish(*(leaflet(f"leaf-{number}", f"Leaf, number {number}") for number in range(7)))
    found.build()
    yield found
    found.house.close()
