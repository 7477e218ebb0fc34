"""A published catalogue of a few records, and what answers under its addresses."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Record,
    Stage,
    Statement,
    Status,
    Text,
)
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data.respond import Addresses

SETTINGS = """
name: The Box
email: [keeper@box.example.org]
namespace: https://box.example.org/things/id/
base_url: https://box.example.org/things/oai
domain: box.example.org
"""
PUBLISHERS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://box.example.org/things/id/publishers/> .
<https://box.example.org/things/id/publishers> a skos:ConceptScheme ;
    skos:prefLabel "Publishers"@en .
:harbour-lane a skos:Concept ; skos:prefLabel "Harbour Lane Press" ;
    skos:inScheme <https://box.example.org/things/id/publishers> .
"""
PRESS = "https://box.example.org/things/id/publishers/harbour-lane"
VOCAB = "https://w3id.org/colophon/vocab/"


def said(term: str, value: object) -> Statement:
    """A value that a person stands behind."""
    return Statement(
        term=term, value=value, status=Status.ACCEPTED, by="mb", at="2026-03-01T10:00:00Z"
    )


def leaflet(id: str, title: str = "Bread & roses", **more: str) -> Record:
    """A reviewed record that points to a publisher and a topic."""
    return Record(
        id=id,
        stage=Stage.REVIEWED,
        reviewed_by="mb",
        reviewed_at="2026-03-01T10:00:00Z",
        statements=(
            said("title", Text(text=title, language="en")),
            said("creator", Agent(name="Rosa Imhof", heading="Imhof, Rosa")),
            said("publisher", Agent(name="Harbour Lane", uri=PRESS)),
            said("issued", Date(edtf="1978", display="1978")),
            said("language", Text(text="en")),
            said("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
            said(
                "subject",
                Concept(uri=f"{VOCAB}topics/temperance", label="Temperance", vocabulary="topics"),
            ),
            *(said(term, Text(text=text)) for term, text in more.items()),
            Statement(
                term="extent",
                value=Text(text="8 pages"),
                evidence=(Evidence(method="extent", confidence=0.8, quote="8 pages"),),
            ),
        ),
    )


class House:
    """A catalogue whose records can be changed and published, and asked for."""

    def __init__(self, folder: Path, settings: str = "") -> None:
        self.moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
        make_catalogue(folder, {})
        config = folder / "records" / "catalogue.yaml"
        config.write_text(SETTINGS + settings, encoding="utf-8")
        (folder / "vocab" / "publishers.ttl").write_text(PUBLISHERS, encoding="utf-8")
        self.catalogue = Catalogue(folder, clock=lambda: self.moment)
        self._addresses: Addresses | None = None

    def publish(self, *records: Record) -> None:
        """Store records and publish all there are."""
        for record in records:
            store = self.catalogue.store
            known = store.load(record.id).version if record.id in store else None
            store.save(record, known)
        self.moment += timedelta(minutes=1)
        self.catalogue.services.publish()

    @property
    def addresses(self) -> Addresses:
        """What answers."""
        if self._addresses is None:
            self._addresses = self.catalogue.services.addresses()
        return self._addresses

    def ask(self, path: str, accept: str = "", **query: str) -> Answer:
        """The answer to a request."""
        asked = ResourceRequest(path=path, accept=accept, query=tuple(query.items()))
        return self.addresses.respond(asked)

    def close(self) -> None:
        """Give back what it holds."""
        if self._addresses:
            self._addresses.close()


@pytest.fixture
def make() -> Callable[..., Record]:
    return leaflet


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path / "box")
    yield found
    found.close()


@pytest.fixture(scope="module")
def full_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house with two records that nobody changes."""
    found = House(tmp_path_factory.mktemp("full") / "box")
    found.publish(leaflet("bread"), leaflet("roses", "Roses, too", abstract="On flowers."))
    yield found
    found.close()
