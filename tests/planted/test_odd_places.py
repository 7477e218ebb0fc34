"""Private persons where nobody looks for them: nothing that is published tells of them."""

import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.planted.odd_files import documents, words
from tests.planted.searching import kept, opened, told

from colophon.catalogue import Catalogue
from colophon.catalogue.erasing import erase
from colophon.crosswalk import FORMATS
from colophon.web.app import application

WORDS = {word: name for name, listed in words().items() for word in listed}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue of all odd files; pictures only where print can be recognised."""
    found = documents()
    if shutil.which("tesseract") is None:
        del found["party.jpg"]
    return opened(tmp_path_factory.mktemp("odd"), found)


def test_what_is_planted_is_there() -> None:
    found = documents()
    assert len(found) == len(words()) > 25
    for name, listed in words().items():
        plain = found[name].decode("utf-8", "replace")
        if Path(name).suffix in (".txt", ".html", ".md", ".xml"):
            there = f"{name} {plain}".casefold()
            assert all(word.casefold() in there for word in listed), name


def test_no_record_tells_of_anybody(odd: Catalogue) -> None:
    for record in odd.records():
        said = "\n".join(str(one.value) for one in record.statements)
        assert told(said.encode(), WORDS) == [], record.id


def test_no_file_in_version_control_does(odd: Catalogue) -> None:
    for path in kept(odd.folder / "records"):
        assert told(path.read_bytes(), WORDS) == [], path.name
        assert told(path.name.replace("-", " ").encode(), WORDS) == []


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_does(odd: Catalogue, name: str) -> None:
    assert told(b"".join(odd.export(name).pieces()), WORDS) == []


def test_no_page_does(odd: Catalogue) -> None:
    with TestClient(application(odd.folder)) as client:
        pages = [client.get(f"/record/{id_}") for id_ in odd.store.ids()]
    shown = [one for one in pages if one.status_code == 200]
    assert len(shown) > 20  # those without a likely title wait for one
    for page in shown:
        assert told(page.content, WORDS) == [], page.url


def test_a_document_whose_name_tells_is_found_again(odd: Catalogue) -> None:
    (record,) = (one for one in odd.records() if "toll bridge" in one.title.casefold())
    assert record.source is not None
    assert (record.source.path, record.source.name[-4:]) == ("", ".txt")
    assert odd.subjects.document(record) is not None
    again = [one.outcome for one in odd.draft([str(odd.folder.parent / "box")])]
    assert set(again) == {"unchanged"}


def test_and_is_forgotten_with_its_record(odd: Catalogue) -> None:
    (record,) = (one for one in odd.records() if "toll bridge" in one.title.casefold())
    erase(odd, [record.id], by="ann")
    for path in kept(odd.folder):
        assert (
            told(path.read_bytes(), words()["Letter from Philippa Nettlestone 5 Cobnut Lane.txt"])
            == []
        )
