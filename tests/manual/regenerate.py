"""Write what the manual takes from the program anew; read the difference before committing it.

python tests/manual/regenerate.py
"""

from collections.abc import Iterator
from pathlib import Path

from colophon import manual
from colophon.catalogue import Catalogue
from colophon.catalogue.reference import tables
from colophon.cli._reference import commands

ROOT = Path(__file__).parents[2]


def chapters() -> Iterator[tuple[Path, str]]:
    """The file of each chapter, and what it has to say."""
    made = {"commands": commands(), **tables(Catalogue.open(ROOT))}
    for path in sorted(manual.HERE.glob("*.md")):
        yield path, manual.complete(path.read_text(encoding="utf-8"), made)


if __name__ == "__main__":
    for path, text in chapters():
        path.write_text(text, encoding="utf-8")
