"""Importing: bytes → what they say of items, one public file a format.

An importer knows its syntax and nothing of the catalogue: it gives an :class:`Incoming` for
each record of a file, every value with evidence that names file, record and field, and
beside them what it could place nowhere.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.model.errors import ImportRefused
from colophon.model.problem import Problem
from colophon.model.record import Record, Statement
from colophon.model.registry import Registry
from colophon.profile import Kind

METHOD = "import"
"""the ``method`` of the evidence of imported values"""
HEAD = 4096
"""bytes of a file by which an importer recognises it"""


class Unplaced(msgspec.Struct, frozen=True):
    """What a record holds and no field takes: the name of the file's field, and its words."""

    field: str
    words: str


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """One record of a file.

    ``place`` says where it stands (``row 12``, ``record 3``).  ``id`` is the id that it has
    in a Colophon catalogue, where the file says so.  ``keys`` are fields and their words by
    which the record may be known, the best first.  ``document`` is the name of a file that
    the record describes.  ``record`` is set where the file holds a record of our own form,
    whole.  One with ``problems`` and nothing else could not be read.
    """

    place: str
    statements: tuple[Statement, ...] = ()
    id: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    document: str = ""
    problems: tuple[Problem, ...] = ()
    record: Record | None = None


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What a person said of a file.

    ``mapping`` is the content of a mapping file, for tables; ``encoding`` overrules what the
    file says; ``kinds`` are the kinds of the fields that the catalogue has, ``labels`` their
    labels; ``own`` reads a record file of our own form.
    """

    mapping: Mapping[str, Any] | None = None
    encoding: str = ""
    kinds: Mapping[str, Kind] = {}
    labels: Mapping[str, str] = {}
    own: Callable[[bytes, str], Record] | None = None


class Importer(ABC):
    """One format that can be imported.  ``suffixes`` are lower case with the dot."""

    name: str
    label: str
    suffixes: tuple[str, ...] = ()

    @abstractmethod
    def recognises(self, head: bytes, suffix: str) -> float:
        """How sure this importer is, 0…1, from the first bytes (:data:`HEAD`) and suffix."""

    @abstractmethod
    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """The records of a file; one that is broken becomes an Incoming with its problem.

        Raises :class:`ImportRefused` where the file as a whole is none of this format.
        """


_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
"""how compound files of Microsoft begin: .xls, .doc"""

IMPORTERS: Registry[Importer] = Registry("colophon.importing", "IMPORTER", "colophon.importers")


def choose_importer(head: bytes, suffix: str, name: str, as_: str = "") -> Importer:
    """The importer of that name, or the one that recognises the file best.

    Raises :class:`ImportRefused` where there is none.
    """
    known = ", ".join(sorted(set(IMPORTERS) - {"dummy"}))
    if as_:
        if as_ not in IMPORTERS:
            raise ImportRefused(
                f"there is no importer {as_!r}.", place=name, remedy=f"There are: {known}."
            )
        return IMPORTERS[as_]
    if head.startswith(_OLD_OFFICE):
        raise ImportRefused(
            "is a file of an old office program (.xls), which is not read.",
            place=name,
            remedy="Open it in a spreadsheet program, save it as .xlsx or .ods, and import that.",
        )
    ranked = sorted(IMPORTERS.values(), key=lambda one: one.recognises(head, suffix.lower()))
    if not head.strip():
        raise ImportRefused("is empty.", place=name, remedy="Export it again.")
    if ranked[-1].recognises(head, suffix.lower()) <= 0:
        raise ImportRefused(
            "is of no format that can be imported.",
            place=name,
            remedy=f"Name the format with --as: {known}.",
        )
    return ranked[-1]
