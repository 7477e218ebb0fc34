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
@pytest.mark.parametrize("kind", [Workspace, Catalogue])
def test_nothing_of_it_can_be_set(kind: type[Workspace], folder: Path, part: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(kind(folder), part, None)


def test_a_catalogue_is_its_workspace(folder: Path) -> None:
    moment = datetime(2031, 5, 6, tzinfo=UTC)
    space: Workspace = Catalogue.open(folder, clock=lambda: moment)
    assert (space.folder, space.clock(), space.config.name) == (folder, moment, "Baker Street Box")
    assert not space.lent


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
