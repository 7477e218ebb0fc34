"""A hundred planted persons: described, accepted, published and exported, none of them leaves.

Every byte is looked through for every planted word: of the records that go into version
control, the journal, the ledger, the index, all formats, and the ids.
"""

import subprocess

import pytest
from tests.planted.plants import PRESSES, leaflets, planted
from tests.planted.searching import kept
from tests.planted.searching import told as searched

from colophon.catalogue import Catalogue
from colophon.catalogue.exporting import working_copy
from colophon.crosswalk import FORMATS
from colophon.crosswalk.sheet.tables import TABLES

LEAFLETS = tuple(leaflets())
WORDS = planted()


def told(data: bytes) -> list[str]:
    """The planted words in some bytes."""
    return searched(data, WORDS)


def test_there_are_a_hundred_persons_in_ten_languages() -> None:
    names = {person.name for leaflet in LEAFLETS for person in leaflet.persons}
    assert (len(LEAFLETS), len(names)) == (50, 100)
    for leaflet in LEAFLETS:
        assert all(person.name in leaflet.text for person in leaflet.persons)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_tells_of_anybody(house: Catalogue, name: str) -> None:
    written = b"".join(house.export(name).pieces())
    # Europeana takes what states rights, ZineCore what has all that it asks for
    assert len(written) > (500 if name in ("edm", "zinecore2") else 10_000)
    assert told(written) == []


@pytest.mark.parametrize("name", sorted(TABLES))
def test_no_spreadsheet_does(house: Catalogue, name: str) -> None:
    for export in (house.export(name), working_copy(house, name, ())):
        written = b"".join(export.pieces())
        assert len(written) > 5_000
        assert told(written) == []


def test_no_file_in_version_control_tells_of_anybody(house: Catalogue) -> None:
    files = list(kept(house.folder / "records"))
    assert len(files) > 50
    for path in files:
        assert told(path.read_bytes()) == [], path.name
        assert told(path.name.encode()) == []


def test_nor_do_the_objects_of_git(house: Catalogue) -> None:
    def git(*words: str) -> bytes:
        return subprocess.run(
            ["git", "-C", str(house.folder), *words], check=True, capture_output=True
        ).stdout

    git("init", "-q")
    git("add", ".")
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "records")
    objects = git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").split()
    shown = subprocess.run(
        ["git", "-C", str(house.folder), "cat-file", "--batch"],
        input=b"\n".join(objects),
        check=True,
        capture_output=True,
    ).stdout
    assert len(objects) > 50
    assert told(shown) == []


def test_nor_does_the_index(house: Catalogue) -> None:
    files = [path for path in kept(house.workings) if path.name.startswith("index.sqlite")]
    assert len(files) > 5
    for path in files:
        assert told(path.read_bytes()) == [], path.name


def test_nor_does_an_id(house: Catalogue) -> None:
    assert told("\n".join(house.store.ids()).replace("-", " ").encode()) == []


def test_the_presses_stay_public(house: Catalogue) -> None:
    written = b"".join(house.export("oai_dc").pieces()).decode()
    drafted = [one.value for record in house.records() for one in record.statements]
    read = [press for press in PRESSES if any(press in str(one) for one in drafted)]
    assert len(read) >= len(PRESSES) - 2
    assert [press for press in read if press not in written] == []


def test_an_offered_title_is_no_paragraph(house: Catalogue) -> None:
    titles = [record.title for record in house.records()]
    assert len(titles) == len(LEAFLETS)
    assert max(map(len, titles)) < 100
