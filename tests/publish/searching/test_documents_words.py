"""The words of documents: searched where the archive says so, and of public records alone."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest
from tests.publish.linked_data.conftest import House, leaflet, said

from colophon.model.record import Agent, Date, Record, Source, Statement, Text, Visibility

TEXT = "Neighbours met in the zeppelin shed and drank cocoa until the lamps went out."
SEARCHED = "search_documents: true\n"


def published(folder: Path, settings: str, *more: Statement) -> House:
    """A house of one record, whose document says something that its record does not."""
    house = House(folder, settings)
    (folder / "shed.txt").write_text(TEXT, encoding="utf-8")
    source = Source(
        name="shed.txt",
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        media_type="text/plain",
        size=len(TEXT),
        path="shed.txt",
    )
    house.publish(with_source(leaflet("shed"), source, *more))
    return house


def with_source(record: Record, source: Source, *more: Statement) -> Record:
    return msgspec.structs.replace(record, source=source, statements=(*record.statements, *more))


def found(house: House, query: str) -> list[str]:
    answer = house.ask("records.json", q=query)
    return [one["id"] for one in json.loads(answer.body)["records"]]


def test_they_are_searched_by_the_setting_and_never_shown(tmp_path: Path) -> None:
    house = published(tmp_path / "box", SEARCHED)
    assert found(house, "zeppelin sheds") == ["shed"]
    page = house.ask("records", "text/html", q="zeppelin").body.decode()
    assert "Found in the words of the document itself." in page
    for suffix in ("", ".json", ".csv", ".ris", ".atom"):
        assert b"cocoa" not in house.ask(f"records{suffix}", "text/html", q="zeppelin").body
    house.close()


def test_they_are_not_searched_as_long_as_nobody_says_so(tmp_path: Path) -> None:
    house = published(tmp_path / "box", "")
    assert found(house, "bread") == ["shed"]
    assert found(house, "zeppelin") == []
    house.close()


@pytest.mark.parametrize("state", ["no-file", "reduced", "tombstone", "erased"])
def test_limits_of_access_hold(tmp_path: Path, state: str) -> None:
    house = published(tmp_path / "box", SEARCHED, said("accessState", Text(text=state)))
    assert found(house, "zeppelin") == []
    house.close()


def test_an_embargo_holds(tmp_path: Path) -> None:
    limit = said("embargoUntil", Date(edtf="2030-01-01", display="2030-01-01"))
    house = published(tmp_path / "box", SEARCHED, limit)
    assert found(house, "zeppelin") == []
    house.close()


def test_where_somebody_is_hidden_the_document_is_not_searched(tmp_path: Path) -> None:
    hidden = said("contributor", Agent(name="Nobody", visibility=Visibility.HIDDEN))
    house = published(tmp_path / "box", SEARCHED, hidden)
    assert found(house, "zeppelin") == []
    house.close()


def test_what_is_withdrawn_leaves_the_index(tmp_path: Path) -> None:
    house = published(tmp_path / "box", SEARCHED)
    record = house.catalogue.record("shed")
    state = said("accessState", Text(text="no-file"))
    house.publish(msgspec.structs.replace(record, statements=(*record.statements, state)))
    assert found(house, "bread") == ["shed"]
    assert found(house, "zeppelin") == []
    house.close()
