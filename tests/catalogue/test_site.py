from pathlib import Path
from typing import Any

import pytest
from tests.publish.linked_data.conftest import House, leaflet

from colophon.catalogue.site import StaticSite
from colophon.model.errors import ConfigError


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Any:
    found = House(tmp_path_factory.mktemp("site") / "box")
    found.publish(leaflet("bread"))
    yield found
    found.close()


@pytest.mark.parametrize("place", ["records", "records/site", "vocab", ".colophon/site", ".", ".."])
def test_the_catalogue_is_no_place_for_a_site(house: House, place: str) -> None:
    folder = house.catalogue.folder / place
    with pytest.raises(ConfigError, match="the catalogue itself lies in this folder"):
        list(StaticSite(house.catalogue, folder).build())


@pytest.mark.parametrize("address", ["archive.example.org", "ftp://a.org/", "https://a.org/?x=1"])
def test_an_address_must_be_one(house: House, tmp_path: Path, address: str) -> None:
    with pytest.raises(ConfigError, match="no address that a site could have"):
        list(StaticSite(house.catalogue, tmp_path / "site").build(address=address))


def test_a_file_is_no_folder(house: House, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("x")
    with pytest.raises(ConfigError, match="a file, not a folder"):
        list(StaticSite(house.catalogue, tmp_path / "site").build())


def test_nothing_is_built_before_anything_is_published(tmp_path: Path) -> None:
    empty = House(tmp_path / "box")
    with pytest.raises(ConfigError, match="nothing is published yet"):
        list(StaticSite(empty.catalogue, tmp_path / "site").build())
    empty.close()
