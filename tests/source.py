"""The modules of the package, read once for all tests that look at how they are written."""

import ast
import gc
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")

ROOT = Path(__file__).parents[1] / "src" / "colophon"


class SourceModule:
    """A module of the package with its text and its syntax tree."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the tree."""
        return list(ast.walk(self.tree))

    @property
    def name(self) -> str:
        """The path from the package, with slashes."""
        return self.path.relative_to(ROOT).as_posix()


class FoundInModules(Generic[T]):
    """What a function finds in each module, by the module's path."""

    def __init__(self, find: Callable[[SourceModule], T]) -> None:
        self.find = find
        self.found: dict[Path, T] = {}

    def __call__(self) -> dict[Path, T]:
        """The findings; whoever asks first has the modules read for all."""
        if not self.found:
            read_modules(tuple(FINDERS))
        return self.found


FINDERS: "list[FoundInModules[object]]" = []


def in_every_module(find: Callable[[SourceModule], T]) -> FoundInModules[T]:
    """Decorate a function that is handed every module of the package, and what it returns kept.

    To parse them takes seconds, and their trees hundreds of megabytes: each is handed to all such
    functions in turn, and then let go.
    """
    made = FoundInModules(find)
    FINDERS.append(made)  # type: ignore[arg-type]
    return made


@cache
def paths() -> tuple[Path, ...]:
    """The files of the package's modules, in order."""
    return tuple(sorted(ROOT.rglob("*.py")))


def read_modules(finders: "tuple[FoundInModules[object], ...]") -> None:
    """Hand each module to those who have not seen the modules yet."""
    waiting = [(one, dict[Path, object]()) for one in finders if not one.found]
    for module in _modules():
        for one, found in waiting:
            found[module.path] = one.find(module)
    for one, found in waiting:
        one.found = found


def _modules() -> Iterator[SourceModule]:
    gc.disable()  # trees have no circles, and there are many nodes to look at in vain
    try:
        yield from map(SourceModule, paths())
    finally:
        gc.enable()
