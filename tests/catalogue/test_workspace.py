"""The workspace of a catalogue is frozen; what changes on disk is looked at again when told."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue.workspace import Workspace
from colophon.model.errors import ConfigError

SOURCE = Path(__file__).parents[2] / "src" / "colophon"
LIST = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/trades> a skos:ConceptScheme .
<https://example.org/trades/baker> a skos:Concept ;
    skos:inScheme <https://example.org/trades> ; skos:prefLabel "Baker"@en .
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    (tmp_path / "vocab").mkdir()
    (tmp_path / "records" / "catalogue.yaml").write_text("name: Baker Street Box\n")
    return tmp_path


@pytest.mark.parametrize("part", ["folder", "clock", "lent", "config", "profile", "store"])
def test_nothing_of_it_can_be_set(folder: Path, part: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(Workspace(folder), part, None)


def test_the_catalogue_works_on_its_parts(folder: Path) -> None:
    moment = datetime(2031, 5, 6, tzinfo=UTC)
    catalogue = Catalogue.open(folder, clock=lambda: moment)
    space = catalogue.workspace
    assert catalogue.config is space.config
    assert catalogue.store is space.store
    assert catalogue.profile is space.profile
    assert catalogue.vocabularies is space.vocabularies
    assert (space.folder, space.clock(), space.config.name) == (folder, moment, "Baker Street Box")


def test_a_mistake_in_one_file_does_not_hide_the_others(folder: Path) -> None:
    (folder / "records" / "catalogue.yaml").write_text("name: [\n")
    space = Workspace(folder)
    assert space.profile.fields
    assert list(space.store.ids()) == []
    with pytest.raises(ConfigError):
        _ = space.config


def test_vocabularies_are_renewed_in_their_place(folder: Path) -> None:
    vocabularies = Workspace(folder).vocabularies
    assert "trades" not in vocabularies
    (folder / "vocab" / "trades.ttl").write_text(LIST)
    assert "trades" not in vocabularies
    vocabularies.renew()
    assert [one.uri for one in vocabularies["trades"].find("Baker")] == [
        "https://example.org/trades/baker"
    ]


def test_nobody_reaches_into_what_another_keeps() -> None:
    modules = [path for path in SOURCE.rglob("*.py") if ".__dict__" in path.read_text("utf-8")]
    assert modules == []
