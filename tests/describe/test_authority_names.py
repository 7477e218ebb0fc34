"""A publisher's authority is found by its exact name, wherever the name comes from."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from colophon.config import Config
from colophon.describe import Context, describe
from colophon.model.document import Document
from colophon.model.record import Agent
from colophon.vocabulary import Vocabularies, open_vocabularies

LAMP = "https://example.org/publishers/red-lamp"
AUTHORITY = f"""
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/publishers> a skos:ConceptScheme ; skos:prefLabel "Publishers"@en .
<{LAMP}> a skos:Concept ; skos:inScheme <https://example.org/publishers> ;
    skos:prefLabel "Red Lamp Press" ; skos:altLabel "Red Lamp", "Presse Lampe Rouge" .
"""
TEXT = "Bread Before Dawn\n\n" + "The ovens are lit at two, and nobody asks who lights them. " * 12


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Vocabularies:
    folder: Path = tmp_path_factory.mktemp("vocab")
    (folder / "publishers.ttl").write_text(AUTHORITY, encoding="utf-8")
    return open_vocabularies(folder, cache=folder / "cache")


def agents(document: Document, authority: Vocabularies, term: str) -> list[Agent]:
    context = Context(Config(), authority, date(2026, 11, 23))
    found = [one.value for one in describe(document, context) if one.term == term]
    assert not context.problems
    return [one for one in found if isinstance(one, Agent)]


@pytest.mark.parametrize(
    ("term", "text", "embedded"),
    [
        ("publisher", "Published by Red Lamp Press, London, 1981", ()),
        ("publisher", "", (("opf:dc:publisher", "Red Lamp Press"),)),
        ("publisher", "", (("html:meta/citation_publisher", "red lamp press"),)),
        ("publisher", "", (("json-ld:publisher/name", "Presse Lampe Rouge"),)),
        ("publisher", "", (("markdown:front-matter/publisher", "Red Lamp"),)),
        ("printer", "Printed by Red Lamp Press, London, 1981", ()),
        ("rightsHolder", "© 1981 Red Lamp Press", ()),
        ("creator", "", (("opf:dc:creator", "Red Lamp Press"),)),
    ],
)
def test_it_is_found(
    made: Callable[..., Document], authority: Vocabularies, term: str, text: str, embedded
) -> None:
    found = agents(made(f"{TEXT}\n\n{text}", embedded=embedded), authority, term)
    assert [(one.uri, one.heading) for one in found] == [(LAMP, "Red Lamp Press")]


def test_a_name_that_it_does_not_have_stays_a_name(made, authority: Vocabularies) -> None:
    document = made(TEXT, embedded=(("opf:dc:publisher", "Red Lamp Presses"),))
    assert [one.uri for one in agents(document, authority, "publisher")] == [""]
