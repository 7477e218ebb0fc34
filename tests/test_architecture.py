"""ARCHITECTURE.md and CONTRIBUTING.md speak of what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "colophon"
DOCUMENTS = (SOURCE / "ARCHITECTURE.md", ROOT / ".github" / "CONTRIBUTING.md")
_PATH = re.compile(r"`((?:src/colophon/|tests/|vocab/|records/|[a-z_]+/)[\w./-]*)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_named_is_there(document: Path) -> None:
    named = _PATH.findall(document.read_text(encoding="utf-8"))
    assert len(named) > 10
    for one in named:
        assert (ROOT / one).exists() or (SOURCE / one).exists(), one


def test_every_room_is_in_the_architecture() -> None:
    text = DOCUMENTS[0].read_text(encoding="utf-8")
    rooms = [path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()]
    assert len(rooms) > 15
    for room in rooms:
        assert f"`{room}/`" in text, room
