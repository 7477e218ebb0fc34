"""Imports point only down; siblings and other rooms' private modules are not imported."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.source import ROOT, SourceModule, in_every_module, paths

STOREYS = (
    {"model"},
    {"languages"},
    {"dating", "processes", "pages", "manual"},
    {"read", "vocabulary", "privacy", "profile", "config", "mappings"},
    {"topics", "disclosure"},
    {"describe", "review", "store", "crosswalk", "importing", "index"},
    {"publish", "harvest", "examine", "suggesting"},
    {"services"},
    {"site"},
    {"catalogue"},
    {"desk"},
    {"web"},
    {"cli"},
    {"__main__"},
)
"""the rooms from the ground up"""

SIBLINGS = {
    ("importing", "describe"): "names in other catalogues are read as those in documents are",
    ("publish", "harvest"): "a provenance container is written only if we would read it",
    ("examine", "harvest"): "a provider is examined through the transport of the harvester",
    ("suggesting", "harvest"): "a model's server is asked through the harvester's connections",
}
"""pairs (importer, imported) of one storey, and why"""

ENDPOINTS = {
    "web": frozenset({"model", "manual", "processes", "services", "catalogue", "desk"}),
    "cli": frozenset({"model", "manual", "services", "catalogue", "desk", "web"}),
}
"""what the adapters may know: values, the services they carry, the Python API"""

CIRCLES = {
    "catalogue.catalogue": "acts that use others know by its type the catalogue that has them all",
}
"""circles of types that are let be, each told by a module in it, and why"""
TOGETHER = frozenset({"comparing", "consulted_readings", "consulting", "drafting"})
"""the modules of the catalogue that call each other: to draft is to ask a model, too, and to
compare models is to draft"""

MODULES = [path for path in paths() if path != ROOT / "__init__.py"]


def dotted(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("colophon", *parts)).removesuffix(".__init__")


NAMES = frozenset(map(dotted, MODULES))


class ModuleImport(NamedTuple):
    """One of the project's modules, imported at any depth; ``for_types``: for types alone."""

    name: str
    for_types: bool


@in_every_module
def imports(module: SourceModule) -> tuple[ModuleImport, ...]:
    """What a module imports of the project."""
    return tuple(read_imports(module.tree, for_types=False))


def read_imports(node: ast.AST, for_types: bool) -> Iterator[ModuleImport]:
    for one in ast.iter_child_nodes(node):
        if isinstance(one, ast.Import | ast.ImportFrom):
            yield from (ModuleImport(name, for_types) for name in modules_in(one))
        else:
            guarded = isinstance(one, ast.If) and ast.unparse(one.test) == "TYPE_CHECKING"
            yield from read_imports(one, for_types or guarded)


def modules_in(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The project's modules that a statement imports."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.startswith("colophon."))
        return
    assert node.level == 0, f"a relative import of {node.module}"
    module = node.module or ""
    if module == "colophon" or module.startswith("colophon."):
        for alias in node.names:
            member = f"{module}.{alias.name}"
            yield member if member in NAMES else module


def circles(onward: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    """The sets of modules each of which leads to all others.

    https://en.wikipedia.org/wiki/Kosaraju%27s_algorithm
    """
    order: list[str] = []
    seen: set[str] = set()

    def visit(name: str, steps: Mapping[str, Iterable[str]], found: list[str]) -> None:
        ahead = [(name, iter(steps.get(name, ())))]
        seen.add(name)
        while ahead:
            here, rest = ahead[-1]
            step = next((one for one in rest if one not in seen), None)
            if step is None:
                found.append(here)
                ahead.pop()
            else:
                seen.add(step)
                ahead.append((step, iter(steps.get(step, ()))))

    for name in onward:
        if name not in seen:
            visit(name, onward, order)
    backward: dict[str, list[str]] = {}
    for name, others in onward.items():
        for other in others:
            backward.setdefault(other, []).append(name)
    seen.clear()
    for name in reversed(order):
        if name not in seen:
            circle: list[str] = []
            visit(name, backward, circle)
            if len(circle) > 1:
                yield frozenset(circle)


def edges(*, types: bool) -> dict[str, frozenset[str]]:
    """What each module imports; an interface may load parts of its own when they are asked for."""
    found: dict[str, frozenset[str]] = {}
    for path in MODULES:
        here = dotted(path)
        parts = f"{here}." if path.name == "__init__.py" else "?"
        names = {one.name for one in imports()[path] if types or not one.for_types}
        found[here] = frozenset(name for name in names & NAMES if not name.startswith(parts))
    return found


@cache
def foreign_modules(path: Path) -> tuple[str, ...]:
    """The modules of other rooms that a module imports."""
    here = room_of(dotted(path))
    return tuple(
        one.name for one in imports()[path] if "." in one.name and room_of(one.name) != here
    )


def room_of(module: str) -> str:
    return module.split(".")[1]


def storey(room: str) -> int:
    return next(number for number, rooms in enumerate(STOREYS) if room in rooms)


ROOMS = sorted({room_of(dotted(path)) for path in MODULES})


def modules_of(room: str) -> Iterator[Path]:
    return (path for path in MODULES if room_of(dotted(path)) == room)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_down(room: str) -> None:
    for path in modules_of(room):
        for module in foreign_modules(path):
            other = room_of(module)
            if room in ENDPOINTS:
                assert other in ENDPOINTS[room], f"{dotted(path)} imports {module}"
            elif (room, other) not in SIBLINGS:
                assert storey(other) < storey(room), f"{dotted(path)} imports {module}"


@pytest.mark.parametrize("room", ROOMS)
def test_private_modules_stay_in_their_room(room: str) -> None:
    for path in modules_of(room):
        for module in foreign_modules(path):
            private = [part for part in module.split(".")[2:] if part.startswith("_")]
            assert not private, f"{path.relative_to(ROOT)} imports {module}"


def test_every_room_has_its_storey() -> None:
    assert {room_of(dotted(path)) for path in MODULES} <= set().union(*STOREYS)
    assert len(MODULES) > 400


def test_every_pair_of_siblings_is_used() -> None:
    pairs = {
        (room_of(dotted(path)), room_of(one)) for path in MODULES for one in foreign_modules(path)
    }
    assert set(SIBLINGS) <= pairs


def test_modules_do_not_call_each_other_in_circles() -> None:
    found = list(circles(edges(types=False)))
    known = frozenset(f"colophon.catalogue.{one}" for one in TOGETHER)
    assert found == [known], "a smaller parameter, or what both need in a module of its own"


def test_types_go_in_no_circle_but_those_known() -> None:
    """Whoever needs but a part of a thing takes that part, not the thing with all it knows."""
    found = list(circles(edges(types=True)))
    known = {f"colophon.{name}" for name in CIRCLES}
    assert not [sorted(one) for one in found if not one & known]
    assert known == frozenset().union(*found) & known, "these are dissolved: take them off the list"


def test_a_circle_is_found() -> None:
    ring = {"a": frozenset("b"), "b": frozenset("cd"), "c": frozenset("a"), "d": frozenset("c")}
    assert list(circles(ring | {"e": frozenset("a")})) == [frozenset("abcd")]
    assert not list(circles({"a": frozenset("b"), "b": frozenset("c"), "c": frozenset()}))
