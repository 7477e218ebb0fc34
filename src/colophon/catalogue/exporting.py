"""Records → files of a format: one stream, or one file a record."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.errors import UnknownFormat
from colophon.record import Record


def format_named(name: str) -> Format:
    """The format of that name; raises :class:`UnknownFormat` with those there are."""
    try:
        return FORMATS[name]
    except KeyError:
        raise UnknownFormat(
            f"there is no format {name!r}.", remedy=f"Formats are: {', '.join(sorted(FORMATS))}."
        ) from None


def into_folder(
    chosen: Format, records: Iterable[Record], frame: Frame, folder: Path
) -> Iterator[Path]:
    """One file a record, named by its id; each is written whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    for record in records:
        target = folder / f"{record.id}{chosen.suffix}"
        _write(target, chosen.stream([record], frame))
        yield target


def into_file(chosen: Format, records: Iterable[Record], frame: Frame, target: Path) -> None:
    """All records as one file, written whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, chosen.stream(records, frame))


def _write(target: Path, pieces: Iterator[bytes]) -> None:
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as out:
            for piece in pieces:
                out.write(piece)
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)
