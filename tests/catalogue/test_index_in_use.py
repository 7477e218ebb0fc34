"""Which index is published to: by setting, by environment, and when it is another one."""

import shutil
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.postgres import Cluster

from colophon.catalogue import Catalogue
from colophon.catalogue.index_in_use import VARIABLE
from colophon.config import parse
from colophon.index.search import HasWords, SearchReader
from colophon.model.errors import ConfigError
from colophon.services.oai import respond

ASKED = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]
_NUMBERS = count()


@pytest.fixture
def url(cluster: Cluster) -> str:
    """The address of an empty index in PostgreSQL."""
    return cluster.url(f"used_{next(_NUMBERS)}")


@pytest.fixture
def published(catalogue: Catalogue, draft: str) -> str:
    """The id of a record that is served from files."""
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    return draft


def answer(catalogue: Catalogue) -> bytes:
    with closing(catalogue.services.repository()) as repository:
        return bytes(respond(ASKED, repository, catalogue.clock()))


def test_the_index_is_a_file_unless_said(catalogue: Catalogue) -> None:
    assert catalogue.services.open_index().name == str(catalogue.services.index)
    assert catalogue.services.open_index().local


def test_the_environment_comes_before_the_setting(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = catalogue.folder / "records" / "catalogue.yaml"
    with settings.open("a", encoding="utf-8") as file:
        file.write("\nindex: postgresql://h/d?schema=set\n")
    again = Catalogue.open(catalogue.folder)
    assert again.services.open_index().name == "PostgreSQL h/d, schema set"
    monkeypatch.setenv(VARIABLE, "postgresql://u:p@h/d?schema=environment")
    assert again.services.open_index().name == "PostgreSQL u@h/d, schema environment"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://u:geheim@h/d", "a password does not stand in this file"),
        ("postgresql://h/d?password=geheim", "a password does not stand in this file"),
        ("mysql://u:geheim@h/d", "does not begin with postgresql://"),
        ("postgresql://[geheim", "is no address"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_and_not_repeated(url: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        parse(f"name: Box\nindex: '{url}'\n")
    assert "geheim" not in str(caught.value)
    assert caught.value.place.endswith(":2")


def test_between_the_move_and_the_publication_nothing_is_served(
    catalogue: Catalogue, published: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answer(catalogue)
    catalogue.services.require_servable("127.0.0.1")
    monkeypatch.setenv(VARIABLE, url)
    with pytest.raises(ConfigError, match="another one now") as caught:
        catalogue.services.require_servable("127.0.0.1")
    assert (caught.value.code, caught.value.remedy) == ("index-moved", "Run colophon publish.")
    assert catalogue.services.publish_only([published]) is None
    assert catalogue.services.publish().stamp == ""
    catalogue.services.require_servable("127.0.0.1")
    assert answer(catalogue) == before


def test_what_an_index_held_before_it_was_left_is_not_served_again(
    catalogue: Catalogue, published: str, url: str, monkeypatch: pytest.MonkeyPatch, clock: Any
) -> None:
    monkeypatch.setenv(VARIABLE, url)
    catalogue.decisions.set_value(published, "title", "The Upper Gate", by="maria")
    clock.pass_(3600)
    catalogue.services.publish()
    changed = answer(catalogue)
    assert b"The Upper Gate" in changed
    # the file still holds the state before
    monkeypatch.delenv(VARIABLE)
    assert b"The Upper Gate" not in answer(catalogue)
    assert catalogue.services.publish().stamp == ""
    assert answer(catalogue) == changed


def test_a_database_that_was_removed_is_made_anew(
    catalogue: Catalogue, published: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answer(catalogue)
    monkeypatch.setenv(VARIABLE, url)
    catalogue.services.publish()
    catalogue.services.remove_index()
    assert [one.code for one in catalogue.services.unready(to_serve=True)][-1:] == ["no-index"]
    assert catalogue.services.publish().stamp == ""
    assert answer(catalogue) == before


def test_another_machine_searches_in_the_database_alone(
    catalogue: Catalogue,
    published: str,
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, url)
    catalogue.services.publish()
    copied = tmp_path / "other" / "house"
    shutil.copytree(catalogue.folder, copied, ignore=shutil.ignore_patterns(".colophon"))
    (copied / ".colophon").mkdir()
    for name in ("token.key", "index-in-use"):
        if (catalogue.workings / name).exists():
            shutil.copy(catalogue.workings / name, copied / ".colophon" / name)
    other = Catalogue(copied, clock=catalogue.clock)
    with closing(SearchReader(other.services.search)) as reader:
        assert reader.count(HasWords("lower gate")) == 1
        assert reader.facet("language", HasWords("gate"))[0].count == 1
        catalogue.decisions.set_value(published, "title", "The Upper Gate", by="maria")
        catalogue.services.publish()
        assert [one.title for one in reader.look(HasWords("upper gate"))[1]] == ["The Upper Gate"]
        catalogue.services.remove_index()
        assert reader.count(None) == 0
    assert not (copied / ".colophon" / "search.sqlite").exists()


def test_who_was_answered_from_files_stays_known(
    catalogue: Catalogue, published: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(catalogue)
    monkeypatch.setenv(VARIABLE, url)
    catalogue.services.publish()
    with pytest.raises(ConfigError, match="may have been harvested"):
        catalogue.services.forget_publications()
