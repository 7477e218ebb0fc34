"""What goes out is what a publication then sends out."""

from pathlib import Path

import pytest
from desk_samples import put

from colophon.catalogue import Catalogue, make_catalogue
from colophon.desk import Desk
from colophon.model.record import Concept, Date, Record, Stage, Statement, Status, Text


def reviewed(id_: str) -> Record:
    """A record that a person has decided on whole."""
    values = {
        "title": Text(text=f"Title of {id_}", language="en"),
        "issued": Date(edtf="1987", display="1987", earliest="1987-01-01", latest="1987-12-31"),
        "language": Text(text="en"),
        "type": Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en"),
    }
    statements = tuple(
        Statement(term=term, value=value, status=Status.EDITED, by="ann", at="2026-05-01T10:00:00Z")
        for term, value in values.items()
    )
    return Record(
        id=id_,
        stage=Stage.REVIEWED,
        statements=statements,
        reviewed_by="ann",
        reviewed_at="2026-05-01T10:00:00Z",
    )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    make_catalogue(tmp_path / "house", {})
    with (tmp_path / "house" / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write("demonstration: true\n")
    catalogue = Catalogue.open(tmp_path / "house")
    put(catalogue, reviewed("a"), reviewed("b"))
    return Desk(catalogue)


def test_what_was_published_stays_as_it_is(desk: Desk) -> None:
    first = desk.preview_publication()
    assert ([one.id for one in first.new], first.changed, first.staying) == (["a", "b"], (), 0)
    assert desk.publish().added == 2
    again = desk.preview_publication()
    assert (again.new, again.changed, again.withdrawn, again.staying) == ((), (), (), 2)
    assert again.nothing


def test_what_was_changed_is_told_alone(desk: Desk) -> None:
    desk.publish()
    desk.catalogue.decisions.set_value("a", "title", "Another title", by="ann")
    told = desk.preview_publication()
    assert ([one.id for one in told.changed], told.staying) == (["a"], 1)
    assert desk.publish().changed == 1
