"""Imports point only down, and siblings do not know each other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "src" / "colophon"
STOREYS = (
    {
        "errors",
        "problem",
        "document",
        "record",
        "registry",
        "edtf",
        "characters",
        "standard_numbers",
    }
    | {"language_tags"},
    {"read", "vocab", "profile", "config"},
    {"describe", "review", "store", "crosswalk"},
    {"publish"},
    {"catalogue"},
    {"web"},
    {"cli"},
    {"__main__"},
)
GROUND = STOREYS[0]
SEEN_FROM_OUTSIDE = GROUND | {"catalogue"}


def storey(room: str) -> int:
    return next(number for number, rooms in enumerate(STOREYS) if room in rooms)


def imports(path: Path) -> Iterator[str]:
    """The rooms of colophon that a module imports, at any depth of its code."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path} imports relatively"
            names = [node.module]
            if node.module == "colophon":
                names = [f"colophon.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "colophon" and len(parts) > 1 and not parts[1].startswith("__version"):
                yield parts[1]


def room_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    room = room_of(path)
    for other in set(imports(path)) - {room}:
        if room in GROUND:
            assert other in GROUND, f"{room} imports {other}"
        elif room in {"cli", "web"}:
            # cli serve may start web; beyond that both see the catalogue and the values
            allowed = SEEN_FROM_OUTSIDE | ({"web"} if room == "cli" else set())
            assert other in allowed, f"{room} imports {other}"
        else:
            assert storey(other) < storey(room), f"{room} imports {other}"


def test_every_room_has_its_storey() -> None:
    rooms = {room_of(path) for path in MODULES}
    assert rooms <= set().union(*STOREYS)
    assert len(MODULES) > 15
