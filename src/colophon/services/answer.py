"""An answer of a service to a request for a resource: what an HTTP adapter sends."""

from pathlib import Path

import msgspec


class PictureRegion(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a picture file, made smaller: ``box`` is left, top, width and height in its
    pixels, ``size`` the width and height to be made."""

    path: Path
    box: tuple[int, int, int, int]
    size: tuple[int, int]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A resource, or why there is none.

    ``status`` is HTTP's; ``body`` is a gzip member where ``zipped``.  ``tag`` tells this
    state of the resource from others, ``stamp`` is when it last changed (epoch seconds);
    both are empty where it cannot be kept.  ``location`` is the path or address it is found
    at, ``links`` are the typed links to others, as the Link header has them, and ``vary``
    names the header that chose it.  ``pieces`` stand in place of the body where that is
    large: files, and what stands between them; ``region`` where it is still to be made.
    """

    status: int = 200
    media_type: str = "text/plain; charset=utf-8"
    body: bytes = b""
    zipped: bool = False
    tag: str = ""
    stamp: int = 0
    location: str = ""
    links: tuple[str, ...] = ()
    vary: str = ""
    pieces: tuple[Path | bytes, ...] = ()
    region: PictureRegion | None = None
    headers: tuple[tuple[str, str], ...] = ()


class ResourceRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for: ``path`` below the catalogue's address, decoded.

    ``accept`` is the header of that name, ``query`` the arguments in order.
    """

    path: str
    accept: str = ""
    query: tuple[tuple[str, str], ...] = ()

    def argument(self, name: str, default: str = "") -> str:
        """The first argument of that name."""
        return next((value for key, value in self.query if key == name), default)


def refusal(status: int, message: str) -> Answer:
    """An answer that says in words why there is nothing else."""
    return Answer(status=status, body=f"{message}\n".encode())
