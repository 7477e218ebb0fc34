"""Fields of a Word document: links that are written as codes.

ECMA-376 part 1, 17.16.5.25 (HYPERLINK)
"""

import re

import msgspec

from colophon.read.toolkit.composition import Composition

_LINK = re.compile(r"""\s*+HYPERLINK\s++(?:"([^"]++)"|([^\s"\\]\S*+))""", re.I)
_LONGEST = 4_000
"""characters of a code"""
DEEPEST = 64
"""fields within fields"""


class _OpenField(msgspec.Struct):
    code: str = ""
    start: int | None = None
    """where what it shows begins in the text"""


class Fields:
    """The fields that are open, one within another; ``asking`` while a code is being read."""

    def __init__(self, composition: Composition) -> None:
        self._made = composition
        self._open: list[_OpenField] = []
        self.asking = False

    def add_code(self, words: str) -> None:
        """A piece of the innermost field's code."""
        if self._open and len(self._open[-1].code) < _LONGEST:
            self._open[-1].code += words

    def take(self, kind: str) -> None:
        """A border of a field: ``begin``, ``separate`` (what it shows follows) or ``end``."""
        if kind == "begin" and len(self._open) < DEEPEST:
            self._open.append(_OpenField())
        elif kind == "separate" and self._open:
            self._open[-1].start = self._made.length
        elif kind == "end" and self._open:
            self._finish(self._open.pop())

    def _finish(self, one: _OpenField) -> None:
        found = _LINK.match(one.code)
        if found and one.start is not None:
            self._made.link(found[1] or found[2], one.start)
