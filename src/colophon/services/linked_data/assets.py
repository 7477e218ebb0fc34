"""The files that pages are drawn with: style sheets, scripts, an archive's logo."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import PurePosixPath

from colophon.publish.appearance import Appearance
from colophon.services.answer import Answer

ASSETS = "assets/"
STYLE = "style.css"
_TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
}
_LASTING = (("cache-control", "max-age=600"),)
_PICTURE_ALONE = (("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'"),)
"""of a drawing, which could hold scripts"""


class Assets:
    """All files below ``assets/``, read once."""

    def __init__(self, appearance: Appearance) -> None:
        folder = files("colophon.publish").joinpath("assets")
        shipped = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
        own = appearance.style.encode()
        shipped[STYLE] += b"\n" + own if own else b""
        self._files = {**appearance.files, **shipped}

    @property
    def names(self) -> tuple[str, ...]:
        """What files there are."""
        return tuple(sorted(self._files))

    def answer(self, name: str) -> Answer | None:
        """A file by its name; None where there is none such."""
        found = self._files.get(name)
        kind = _TYPES.get(PurePosixPath(name).suffix.lower())
        if found is None or kind is None:
            return None
        more = _PICTURE_ALONE if kind == _TYPES[".svg"] else ()
        return Answer(media_type=kind, body=found, headers=(*_LASTING, *more))
