"""The page of harvested sources: how each stands, in every language, without what is private."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.desk.conftest import KEY
from tests.web.desk.sourced import give_sources

from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access


@pytest.fixture
def sourced(house: Path) -> Iterator[TestClient]:
    """The desk of a catalogue with sources."""
    give_sources(house)
    app = application(house, Access(by="maria", key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=True) as client:
        assert client.get(f"/?key={KEY}").status_code == 200
        yield client


def test_each_source_says_how_it_stands(sourced: TestClient) -> None:
    page = sourced.get("/sources").text
    rest, due, well, new = page.split("<article")[1:]
    assert "Pamphlet House" in rest
    assert "The repository does not answer." in rest
    assert "It failed 2 times in a row. It is left in peace until 2096-10-02 07:26 UTC." in rest
    assert "not before 2096-10-02 07:26 UTC" in rest
    assert "connection refused" in rest
    assert '<span lang="en">it said something else.</span>' in due
    assert "It failed once. It is asked again at the next harvest." in due
    for words in ("Zine Library", "maps", "2023-11-14 22:13 UTC", "1,234", "56"):
        assert words in well
    assert "12 taken, 3 withdrawn, 0 problems" in well
    assert "count as accepted" in well
    assert "not harvested yet" in new
    assert new.count("never") == 2
    assert "not counted yet" in new
    assert "secret" not in page
    assert "anna" not in page
    assert 'href="/sources"' in sourced.get("/keys").text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Das Repositorium antwortet nicht."),
        ("es", "El repositorio no responde."),
        ("fr", "Le dépôt ne répond pas."),
    ],
)
def test_failures_are_told_in_the_readers_language(
    sourced: TestClient, language: str, words: str
) -> None:
    page = sourced.get("/sources", headers={"accept-language": language}).text
    assert f'<span lang="{language}">{words}</span>' in page
    assert '<span lang="en">it said something else.</span>' in page


def test_a_catalogue_without_sources_says_how_they_are_named(desk: TestClient) -> None:
    assert "No source is named." in desk.get("/sources").text
    assert 'href="/sources"' not in desk.get("/keys").text


def test_strangers_are_not_told(sourced: TestClient) -> None:
    sourced.cookies.clear()
    answer = sourced.get("/sources")
    assert answer.status_code != 200 or "Pamphlet House" not in answer.text
