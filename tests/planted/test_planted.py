"""A hundred planted persons: described, accepted, published and exported, none of them leaves.

Every byte is looked through for every planted word: of the records that go into version
control, the journal, the ledger, the index, all formats, and the ids.
"""

import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from tests.planted.plants import PRESSES, leaflets

from colophon.catalogue import Catalogue
from colophon.catalogue.new_catalogue import found
from colophon.crosswalk import FORMATS

LEAFLETS = tuple(leaflets())


class Clock:
    """A clock that moves a minute whenever it is asked."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def planted() -> dict[str, str]:
    """Every word that must not leave, and whose leaflet it stands in."""
    words: dict[str, str] = {}
    for leaflet in LEAFLETS:
        for person in leaflet.persons:
            surname = person.name.split()[-1]
            for word in (*person.words, person.iban.replace(" ", ""), surname):
                words[word] = leaflet.name
    return words


def told(data: bytes) -> list[str]:
    """The planted words in some bytes, however their letters are written."""
    text = data.decode("utf-8", "replace")
    plain = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    low = f"{text}\n{plain}".casefold()
    return sorted(word for word in planted() if word.casefold() in low)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue in which all leaflets were described, accepted and published."""
    folder = tmp_path_factory.mktemp("planted")
    box = folder / "box"
    box.mkdir()
    for leaflet in LEAFLETS:
        (box / leaflet.name).write_text(leaflet.text, encoding="utf-8")
    found(folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"})
    catalogue = Catalogue.open(folder / "house", clock=Clock())
    assert all(one.record for one in catalogue.draft([str(box)]))
    for id_ in catalogue.store.ids():
        catalogue.decisions.accept([id_], by="ann")
    catalogue.doors.publish()
    return catalogue


def kept(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def test_there_are_a_hundred_persons_in_ten_languages() -> None:
    names = {person.name for leaflet in LEAFLETS for person in leaflet.persons}
    assert (len(LEAFLETS), len(names)) == (50, 100)
    for leaflet in LEAFLETS:
        assert all(person.name in leaflet.text for person in leaflet.persons)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_tells_of_anybody(house: Catalogue, name: str) -> None:
    written = b"".join(house.export(name).pieces())
    if is_zipfile(BytesIO(written)):
        with ZipFile(BytesIO(written)) as folder:
            written = b"\n".join(folder.read(one) for one in folder.namelist())
    assert len(written) > (500 if name == "edm" else 10_000)  # Europeana takes what states rights
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
