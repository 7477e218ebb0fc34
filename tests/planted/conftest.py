"""The catalogue of all planted leaflets, made once."""

import pytest
from tests.planted.plants import leaflets
from tests.planted.searching import opened

from colophon.catalogue import Catalogue


@pytest.fixture(scope="package")
def house(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue in which all leaflets were described, accepted and published."""
    documents = {one.name: one.text.encode() for one in leaflets()}
    return opened(tmp_path_factory.mktemp("planted"), documents)
