"""Registries of open sets: every public module of a package declares one member.

Dropping a file into the package is the whole registration; other distributions add
members by entry points.  Modules are imported on first use.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.metadata import entry_points
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """Anything that says its own name."""

    @property
    def name(self) -> str:
        """The name by which it is asked for."""


Member = TypeVar("Member", bound=Named)


class Registry(Mapping[str, Member], Generic[Member]):
    """Members by name, in alphabetical order of their modules, then of entry points.

    ``package`` is the dotted name of the package; every module in it whose name does
    not start with ``_`` has a constant called ``attribute`` that holds a member or a
    tuple of members; ``group`` is the entry-point group whose objects are members.
    """

    def __init__(self, package: str, attribute: str, group: str) -> None:
        self.package = package
        self.attribute = attribute
        self.group = group

    @property
    def modules(self) -> tuple[str, ...]:
        """The dotted names of the member modules."""
        path = importlib.import_module(self.package).__path__
        return tuple(
            f"{self.package}.{found.name}"
            for found in pkgutil.iter_modules(path)
            if not found.ispkg and not found.name.startswith("_")
        )

    @cached_property
    def _members(self) -> dict[str, Member]:
        members: dict[str, Member] = {}
        for module in self.modules:
            declared = getattr(importlib.import_module(module), self.attribute)
            for member in declared if isinstance(declared, tuple) else (declared,):
                _add(members, member, module)
        for point in entry_points(group=self.group):
            _add(members, point.load(), point.value)
        return members

    def __getitem__(self, name: str) -> Member:
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def _add(members: dict[str, Member], member: Member, where: str) -> None:
    if member.name in members:
        raise ValueError(f"{where} declares {member.name!r}, which is taken already")
    members[member.name] = member
