"""A record is begun by hand, as one act that can be undone."""

from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.new_records import write_record
from colophon.model.errors import DecisionError, UnknownTerm
from colophon.model.record import Date, Status


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    make_catalogue(tmp_path / "house", {})
    return Catalogue.open(tmp_path / "house")


def test_what_was_typed_becomes_values_of_their_kind(catalogue: Catalogue) -> None:
    said = [("title", "Rent strike!"), ("Date of publication", "[ca. 1976]"), ("box", " ")]
    id_ = write_record(catalogue, said, by="ann")
    record = catalogue.record(id_)
    assert (id_, record.provisional) == ("rent-strike", True)
    assert [(one.term, one.status, one.by) for one in record.statements] == [
        ("title", Status.EDITED, "ann"),
        ("issued", Status.EDITED, "ann"),
    ]
    issued = record.first("issued")
    assert isinstance(issued, Date)
    assert issued.edtf == "1976~"


def test_two_of_the_same_title_are_two_records(catalogue: Catalogue) -> None:
    ids = {write_record(catalogue, [("title", "Hours")], by="ann") for _ in range(2)}
    assert len(ids) == 2
    catalogue.decisions.undo(by="ann")
    assert len(tuple(catalogue.records())) == 1


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ([("title", " ")], DecisionError),
        ([("title", "Hours"), ("issued", "springtime")], DecisionError),
        ([("title", "Hours"), ("colour of ink", "red")], UnknownTerm),
    ],
)
def test_what_cannot_be_leaves_nothing_behind(
    catalogue: Catalogue, said: list[tuple[str, str]], error: type[Exception]
) -> None:
    with pytest.raises(error):
        write_record(catalogue, said, by="ann")
    assert not tuple(catalogue.records())
