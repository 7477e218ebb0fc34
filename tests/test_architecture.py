"""ARCHITECTURE.md and CONTRIBUTING.md speak of what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "colophon"
DOCUMENTS = (SOURCE / "ARCHITECTURE.md", ROOT / ".github" / "CONTRIBUTING.md")
FOREIGN = frozenset({"Accept", "TypeError"})
"""words of HTTP and of Python"""
_PATH = re.compile(r"`((?:src/colophon/|tests/|vocab/|records/|[a-z_]+/)[\w./-]*)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_named_is_there(document: Path) -> None:
    named = _PATH.findall(document.read_text(encoding="utf-8"))
    assert len(named) > 10
    for one in named:
        assert (ROOT / one).exists() or (SOURCE / one).exists(), one


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_module_named_alone_is_there(document: Path) -> None:
    named = set(re.findall(r"`(\w+\.py)`", document.read_text(encoding="utf-8")))
    assert named <= {path.name for path in SOURCE.rglob("*.py")}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_class_and_constant_named_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    named = set(re.findall(r"`([A-Z][A-Za-z]*[a-z]|[A-Z][A-Z_]{3,})(?:\(|`)", text)) - FOREIGN
    assert len(named) > 4
    written = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in (SOURCE, ROOT / "tests")
        for path in folder.rglob("*.py")
    )
    defined = set(re.findall(r"(?m)^(?:class )?([A-Z]\w+)(?:\[\w+\])?(?:\(|:| =)", written))
    assert named <= defined


def test_what_a_row_names_beside_a_module_is_in_it() -> None:
    """``disclosure/__init__.py``, ``decide``: the function is defined there."""
    rows = re.findall(r"`([\w/]+\.py)`, `([a-z_]+)`", DOCUMENTS[0].read_text(encoding="utf-8"))
    assert rows
    for path, name in rows:
        assert re.search(rf"(?m)^ *def {name}\(", (SOURCE / path).read_text(encoding="utf-8")), name


def test_every_room_is_in_the_architecture() -> None:
    text = DOCUMENTS[0].read_text(encoding="utf-8")
    rooms = [path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()]
    assert len(rooms) > 15
    for room in rooms:
        assert f"`{room}/`" in text, room
