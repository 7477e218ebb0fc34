"""A catalogue with drafts, and a desk over it."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import argon2
import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access

SAMPLES = ("tenants", "lost", "offenes-singen.txt", "winter-swimming.pdf", "radio-del-barrio.txt")
KEY = "a key for tests"


def opened(folder: Path, documents: list[Path]) -> Path:
    """A new catalogue with these documents in it, described."""
    make_catalogue(
        folder, {"domain": "archive.example.org", "email": "archive@archive.example.org"}
    )
    inside = folder / "documents"
    inside.mkdir()
    for one in documents:
        shutil.copy(one, inside / one.name)
    list(Catalogue.open(folder).draft([str(inside)]))
    return folder


@pytest.fixture(scope="session", autouse=True)
def _quick_hashes() -> Iterator[None]:
    """Passwords of tests are hashed by argon2 at its least cost."""
    least = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(argon2, "PasswordHasher", least)
        yield


@pytest.fixture(scope="session")
def described(tmp_path_factory: pytest.TempPathFactory, documents: Path) -> Path:
    """Drafted once; tests copy it."""
    names = (
        "found-on-a-lamp-post.txt",
        "offenes-singen.txt",
        "radio-del-barrio.txt",
        "bakery-cooperative.html",
        "packhorse-trail.pdf",
    )
    return opened(tmp_path_factory.mktemp("desk") / "house", [documents / one for one in names])


@pytest.fixture
def house(described: Path, tmp_path: Path) -> Path:
    """A catalogue of one's own."""
    return Path(shutil.copytree(described, tmp_path / "house"))


@pytest.fixture
def desk(house: Path) -> Iterator[TestClient]:
    """A browser without JavaScript that has come in by the key."""
    app = application(house, Access(by="maria", key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=True) as client:
        assert client.get(f"/?key={KEY}").status_code == 200
        assert client.get("/").status_code == 200
        yield client
