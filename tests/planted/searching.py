"""Looking through bytes for planted words, and the catalogue in which they are planted."""

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from colophon.catalogue import Catalogue
from colophon.catalogue.new_catalogue import make_catalogue


class Clock:
    """A clock that moves a second whenever it is asked."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def opened(folder: Path, documents: Mapping[str, bytes]) -> Catalogue:
    """A catalogue in which documents, lying beside it, were described, accepted and published."""
    box = folder / "box"
    box.mkdir()
    for name, data in documents.items():
        (box / name).write_bytes(data)
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    catalogue = Catalogue.open(folder / "house", clock=Clock())
    assert all(one.record for one in catalogue.draft([str(box)]))
    for id_ in catalogue.store.ids():
        catalogue.decisions.accept([id_], by="ann")
    catalogue.services.publish()
    return catalogue


def told(data: bytes, words: Iterable[str]) -> list[str]:
    """Which of some words stand in some bytes, packed or not, however their letters are written."""
    text = "\n".join(one.decode("utf-8", "replace") for one in unpacked(data))
    plain = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    low = (text if plain == text else f"{text}\n{plain}").casefold()
    return sorted(word for word in words if word.casefold() in low)


def unpacked(data: bytes) -> Iterator[bytes]:
    """Some bytes, and what is packed in them."""
    yield data
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as folder:
            yield from (folder.read(one) for one in folder.namelist())


def kept(folder: Path) -> Iterator[Path]:
    """All files below a folder."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())
