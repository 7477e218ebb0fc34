"""Registries of open sets: every public module of a package declares one member.

Dropping a file into the package is the whole registration; other distributions add
members by entry points.  The module's name, or the entry point's, is the member's name,
so that asking for one member imports that one alone.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from importlib.metadata import EntryPoint, EntryPoints
from typing import Any, Generic, Protocol, TypeVar


@cache
def _entry_points() -> Any:
    """All entry points of the environment: finding them costs some 15 ms, once a process.

    Before Python 3.12 it is another type, which selects as well.
    """
    return metadata.entry_points()


def entry_points(group: str) -> EntryPoints:
    """The entry points of a group."""
    points: EntryPoints = _entry_points().select(group=group)
    return points


def forget_entry_points() -> None:
    """Look again at what is installed, when entry points are next asked for."""
    _entry_points.cache_clear()


class Named(Protocol):
    """Anything that says its own name."""

    @property
    def name(self) -> str:
        """The name by which it is asked for."""


Member = TypeVar("Member", bound=Named)


class Registry(Mapping[str, Member], Generic[Member]):
    """Members by name, in alphabetical order of their modules, then of entry points.

    ``package`` is the dotted name of the package; every module in it whose name does not
    start with ``_`` has a constant called ``attribute`` that holds its member; packages
    inside it hold what members share.  ``group`` is the entry-point group whose objects
    are members.
    """

    def __init__(self, package: str, attribute: str, group: str) -> None:
        self.package = package
        self.attribute = attribute
        self.group = group
        self._loaded: dict[str, Member] = {}
        self._found: dict[str, str | EntryPoint] | None = None

    @property
    def modules(self) -> tuple[str, ...]:
        """The dotted names of the member modules."""
        path = importlib.import_module(self.package).__path__
        return tuple(
            f"{self.package}.{found.name}"
            for found in pkgutil.iter_modules(path)
            if not found.ispkg and not found.name.startswith("_")
        )

    @property
    def _sources(self) -> dict[str, str | EntryPoint]:
        """Name → the module, or the entry point, that declares the member."""
        if self._found is None:
            self._found = self._find_members()
        return self._found

    def _find_members(self) -> dict[str, str | EntryPoint]:
        sources: dict[str, str | EntryPoint] = {
            module.rpartition(".")[2]: module for module in self.modules
        }
        for point in sorted(entry_points(group=self.group), key=lambda point: point.name):
            if point.name in sources:
                raise ValueError(f"{point.value} declares {point.name!r}, which is taken already")
            sources[point.name] = point
        return sources

    def look_again(self) -> None:
        """Find the members anew when they are next asked for: others may be installed by then."""
        self._found = None
        self._loaded.clear()

    def __getitem__(self, name: str) -> Member:
        known = self._loaded.get(name)
        if known is None:
            known = self._loaded[name] = self._load(name, self._sources[name])
        return known

    def _load(self, name: str, source: str | EntryPoint) -> Member:
        if isinstance(source, str):
            member: Member = getattr(importlib.import_module(source), self.attribute)
        else:
            member = source.load()
        if member.name != name:
            raise ValueError(f"{source} declares {member.name!r} under the name {name!r}")
        return member

    def __contains__(self, name: object) -> bool:
        return name in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)
