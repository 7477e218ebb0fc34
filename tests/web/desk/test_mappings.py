"""A list at the desk: its columns guessed and corrected, three rows tried, imported as one act."""

import html
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue
from colophon.web.desk.texts import languages

LIST = """\
Signatur;Titel;Verfasserin;Schlagwort;Bemerkung
K 1;Das Gartenfest;Ada Muster;Garten | Feste;Umschlag rot
K 2;Mieten runter;;Mieten;
K 3;Der Bus fährt ab;Bo Beispiel;;
K 4;Brot für alle;;;
"""


def mark_of(desk: TestClient) -> str:
    found = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert found
    return found[1]


@pytest.fixture
def brought(desk: TestClient) -> tuple[str, str]:
    """The address and the page of a list that was brought."""
    answer = desk.post(
        "/mappings", data={"mark": mark_of(desk)}, files={"list": ("kiste.csv", LIST.encode())}
    )
    assert answer.status_code == 200, answer.text
    return answer.url.path, html.unescape(answer.text)


def targets(page: str) -> dict[str, str]:
    """Heading → the field that the page has chosen for it."""
    rows = re.findall(r'<th scope="row"><bdi>(.*?)</bdi>.*?</tr>', page, re.S)
    chosen = [
        re.search(r'<option value="([^"]*)" selected', one)
        for one in re.findall(r'<select name="column-\d+".*?</select>', page, re.S)
    ]
    return {one: found[1] if found else "" for one, found in zip(rows, chosen, strict=True)}


def say(desk: TestClient, path: str, **form: object) -> str:
    given = {f"column-{place}": one for place, one in enumerate(COLUMNS)}
    answer = desk.post(path, data={"mark": mark_of(desk), **given, **form})
    assert answer.status_code == 200, answer.text
    return html.unescape(answer.text)


COLUMNS = ("callNumber", "title", "creator", "subject", "ignore")


def test_the_columns_are_guessed_and_three_rows_shown(brought: tuple[str, str]) -> None:
    _, page = brought
    assert targets(page) == {
        "Signatur": "callNumber",
        "Titel": "title",
        "Verfasserin": "creator",
        "Schlagwort": "subject",
        "Bemerkung": "internalNote",
    }
    shown = page[page.index("Three rows as records") :]
    assert shown.count("<article") == 3
    assert "Das Gartenfest" in shown
    assert "Brot für alle" not in shown


def test_a_corrected_column_is_tried_then_shown_then_imported_and_undone(
    desk: TestClient, house: Path, brought: tuple[str, str]
) -> None:
    path, _ = brought
    before = len(list(Catalogue.open(house).records()))
    tried = say(desk, path, act="preview", separator="|", match="callNumber")
    assert targets(tried)["Bemerkung"] == "ignore"
    assert "Umschlag rot" not in tried[tried.index("Three rows as records") :]
    assert len(list(Catalogue.open(house).records())) == before
    would = say(desk, path, act="changes", separator="|", match="callNumber")
    assert "Import 4 records" in would
    assert len(list(Catalogue.open(house).records())) == before
    say(desk, path, act="import", separator="|", match="callNumber", back="/")
    catalogue = Catalogue.open(house)
    new = {str(one.first("callNumber")): one for one in catalogue.records() if one.of("callNumber")}
    assert new.keys() == {"K 1", "K 2", "K 3", "K 4"}
    assert [str(one.value) for one in new["K 1"].of("subject")] == ["Gardening", "Feste"]
    kept = (house / "imports" / "kiste.map.yaml").read_text(encoding="utf-8")
    assert "Bemerkung: ignore" in kept
    again = say(desk, path, act="changes", separator="|", match="callNumber")
    assert "unchanged: 4" in again
    desk.post("/undo", data={"mark": mark_of(desk), "back": "/"})
    assert len(list(Catalogue.open(house).records())) == before


def test_a_mistaken_mapping_is_told_and_nothing_is_lost(
    desk: TestClient, brought: tuple[str, str]
) -> None:
    path, _ = brought
    said = say(desk, path, act="changes", **{"column-4": "skies"})
    assert "there is no such field" in said
    assert "Das Gartenfest" in said


def test_what_is_no_list_is_turned_away(desk: TestClient) -> None:
    files = {"list": ("letter.pdf", b"%PDF-1.4 nothing")}
    answer = desk.post("/mappings", data={"mark": mark_of(desk)}, files=files)
    assert answer.status_code == 400
    assert desk.get("/mappings/0123456789abcdef").status_code == 404
    assert desk.get("/mappings/..%2f..%2frecords").status_code == 404
    stale = desk.post("/mappings", data={"mark": "none"}, files=files)
    assert stale.status_code == 403


def test_outcomes_have_words() -> None:
    for outcome in ("new", "changed", "unchanged", "asked", "discarded", "left-out"):
        assert all(f"mappings.outcome.{outcome}" in one for one in languages().values())
