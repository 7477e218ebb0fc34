"""A catalogue of three drafts, and the samples that its tests import by name."""

import importlib.util
import sys
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Agent, Concept, Text


def _samples() -> None:
    """Tests import ``desk_samples``: the file beside this one."""
    name = "desk_samples"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / "samples.py")
        assert spec
        assert spec.loader
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)


_samples()


@pytest.fixture
def house(tmp_path: Path) -> Catalogue:
    """Three drafts: one of a press that nobody knows, two of a doubtful type."""
    from desk_samples import draft, put, suggested

    make_catalogue(tmp_path / "house", {})
    catalogue = Catalogue.open(tmp_path / "house")
    text = Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en")
    put(
        catalogue,
        draft("a", suggested("publisher", Agent(name="Lantern Press"), 0.9)),
        draft("b", suggested("type", text, 0.5), suggested("language", Text(text="en"), 0.95)),
        draft("c", suggested("type", text, 0.5)),
    )
    return catalogue
