"""A pseudonym is filed under a person only where it is said to be openly known."""

from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, AgentKind, Record, Statement, Status, Text

FOX = "The Fox"
PERSON = """
<https://catalogue.example/id/publishers/muster> a skos:Concept, foaf:Person ;
  skos:prefLabel "Ada Muster" ; skos:inScheme <https://catalogue.example/id/publishers> .
"""
URI = "https://catalogue.example/id/publishers/muster"


@pytest.fixture
def house(tmp_path: Path) -> Catalogue:
    """A leaflet by somebody who calls herself the Fox, and a person in the authority."""
    make_catalogue(tmp_path / "house", {})
    catalogue = Catalogue.open(tmp_path / "house")
    path = catalogue.publishers.path
    head = "" if path.exists() else "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    text = path.read_text(encoding="utf-8") if path.exists() else head
    foaf = "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
    path.write_text(foaf + text + PERSON, encoding="utf-8")
    fox = Agent(name=FOX, kind=AgentKind.PSEUDONYM)
    by = {"status": Status.EDITED, "by": "ann", "at": "2026-05-01T10:00:00Z"}
    statements = (
        Statement(term="title", value=Text(text="Out of the den"), **by),
        Statement(term="publisher", value=fox, **by),
    )
    record = Record(id="den", statements=statements)
    catalogue.store.save(catalogue.profile.arrange(record), None)
    return Catalogue.open(tmp_path / "house")


def publisher(catalogue: Catalogue) -> Agent:
    value = catalogue.record("den").first("publisher")
    assert isinstance(value, Agent)
    return value


def test_who_stands_behind_a_name_is_not_told_in_passing(house: Catalogue) -> None:
    with pytest.raises(DecisionError, match="The Fox is a pseudonym, and Ada Muster is a person"):
        house.publishers.resolve(FOX, URI, by="ann")
    assert publisher(house) == Agent(name=FOX, kind=AgentKind.PSEUDONYM)


def test_it_is_filed_where_it_is_said_to_be_known(house: Catalogue) -> None:
    house.publishers.resolve(FOX, URI, by="ann", openly=True)
    assert publisher(house).uri == URI


def test_a_pseudonym_has_an_authority_of_its_own_and_keeps_its_kind(house: Catalogue) -> None:
    house.publishers.resolve(FOX, by="ann")
    assert publisher(house).kind is AgentKind.PSEUDONYM
    own = publisher(house).uri
    with pytest.raises(DecisionError, match="pseudonym"):
        house.publishers.merge(own, URI, by="ann")
    assert publisher(house).uri == own
    house.publishers.merge(own, URI, by="ann", openly=True)
    assert publisher(house).uri == URI
