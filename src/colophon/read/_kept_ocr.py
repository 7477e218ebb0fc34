"""Results of OCR kept as ALTO by the digest of the file, and used again.

A result that a person corrected is used whatever made it; the program's own only where the
same version of the reader made it with the same language packs.
"""

from contextlib import suppress
from pathlib import Path

from colophon.model import files
from colophon.model.errors import DamagedDocument
from colophon.model.problem import Problem
from colophon.read import Limits
from colophon.read.toolkit.alto import leaves_of, made_by, write_alto
from colophon.read.toolkit.pages import Leaf
from colophon.read.toolkit.unread import unread_part

SUFFIX = ".alto.xml"


class KeptOcr:
    """What is kept of one file, by its pages (from 1)."""

    def __init__(self, sha256: str, name: str, version: str, limits: Limits) -> None:
        self._name, self._version = name, version
        self.problems: list[Problem] = []
        """what is to be said of a correction that cannot be read"""
        file = f"{sha256[:32]}{SUFFIX}"
        self._own = Path(limits.ocr_folder, file) if limits.ocr_folder else None
        self._corrected = Path(limits.ocr_corrected, file) if limits.ocr_corrected else None
        self._pages = self._read(self._own, anyhow=False)
        by_hand = self._read(self._corrected, anyhow=True)
        self._changed = {one for one in by_hand if by_hand[one] != self._pages.get(one)}
        self._pages |= by_hand
        self._new: list[Leaf] = []

    def page(self, number: int) -> list[Leaf] | None:
        """The leaves that a page of the file gave, or None where nothing is kept."""
        return self._pages.get(number)

    def corrected_page(self, number: int) -> list[Leaf] | None:
        """The leaves of a page of a file that a person corrected, or None."""
        return self._pages[number] if number in self._changed else None

    @property
    def pages(self) -> dict[int, list[Leaf]]:
        """All of them."""
        return self._pages

    def add(self, leaves: list[Leaf]) -> None:
        """Remember what was just read."""
        self._new += leaves

    def keep(self) -> None:
        """Write what is new beside what was kept; it is no loss where that cannot be."""
        if not self._new or self._own is None:
            return
        fresh = {leaf.source for leaf in self._new}
        old = [
            leaf for number, found in self._pages.items() for leaf in found if number not in fresh
        ]
        leaves = sorted((*old, *self._new), key=lambda leaf: leaf.source or 0)
        with suppress(OSError):
            files.write(self._own, write_alto(leaves, self._name, self._version), lasting=False)
        self._new = []

    def _read(self, path: Path | None, *, anyhow: bool) -> dict[int, list[Leaf]]:
        """The pages of a file of results; the program's own only of the same version."""
        pages: dict[int, list[Leaf]] = {}
        if path is None or not path.is_file():
            return pages
        try:
            data = path.read_bytes()
            if anyhow or made_by(data, self._name) == self._version:
                for leaf in leaves_of(data, self._name):
                    pages.setdefault(leaf.source or 1, []).append(leaf)
        except (OSError, DamagedDocument):
            if anyhow:
                self.problems.append(_unread_correction(self._name, path))
        return pages


def _unread_correction(name: str, path: Path) -> Problem:
    return unread_part(
        name,
        f"has a text that a person corrected ({path.name}) and that cannot be read;"
        " what OCR reads was taken instead.",
        "Mend that file, which is ALTO, or give the text anew: colophon text ID --corrected FILE.",
    )
