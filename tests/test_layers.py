"""Imports point only down; siblings and other rooms' private modules are not imported."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "src" / "colophon"
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

DOORS = {
    "web": frozenset({"model", "manual", "processes", "services", "catalogue", "desk"}),
    "cli": frozenset({"model", "manual", "services", "catalogue", "desk", "web"}),
}
"""what the adapters may know: values, the services they carry, the Python API"""

MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


def dotted(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("colophon", *parts)).removesuffix(".__init__")


NAMES = frozenset(map(dotted, MODULES))


def imported_modules(path: Path) -> Iterator[str]:
    """The project's modules that a module imports, at any depth of its code."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("colophon."))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            module = node.module or ""
            if module != "colophon" and not module.startswith("colophon."):
                continue
            for alias in node.names:
                member = f"{module}.{alias.name}"
                yield member if member in NAMES else module


@cache
def foreign_modules(path: Path) -> tuple[str, ...]:
    """The modules of other rooms that a module imports."""
    here = room_of(dotted(path))
    return tuple(name for name in imported_modules(path) if "." in name and room_of(name) != here)


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
            if room in DOORS:
                assert other in DOORS[room], f"{dotted(path)} imports {module}"
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
