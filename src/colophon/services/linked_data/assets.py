"""Scripts of the pages: small files of our own, which the pages do without too."""

from functools import cache
from pathlib import Path

from colophon.publish import page
from colophon.services.answer import Answer

FOLDER = "assets/"
"""where they lie below the catalogue"""
_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


def respond(name: str) -> Answer | None:
    """A script by its name; None where there is none."""
    body = files().get(name)
    if body is None:
        return None
    return Answer(media_type=_TYPES[Path(name).suffix], body=body)


@cache
def files() -> dict[str, bytes]:
    """All scripts by name."""
    folder = Path(page.__file__).with_name("assets")
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.suffix in _TYPES}
