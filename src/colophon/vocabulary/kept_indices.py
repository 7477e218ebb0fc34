"""Where compiled vocabularies are kept, and for how long.

The index of a file of usual size is known by what is in the file, so that catalogues with the
same vocabulary, and copies of one catalogue, share it; the last used ones are kept.  A larger
file is known by its path, size and time of change, and only its last state is kept.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from colophon.model.errors import VocabularyError
from colophon.vocabulary import lemmas

MOST = 4 * 1024 * 1024
"""bytes up to which a file is known by its content: reading them takes a few milliseconds"""
KEPT = 8
"""states of vocabularies of one name that are kept, known by content"""
_CONTENT = "content"
_DAY = 86_400.0
_EARLIER = 10
"""digits of a state in the names that earlier versions gave"""


def index_path(name: str, source: Path, cache: Path | None) -> Path:
    """The file of the index of a vocabulary file as it is now, whether it is there or not."""
    try:
        stat = source.stat()
        data = source.read_bytes() if stat.st_size <= MOST else b""
    except OSError as error:
        raise VocabularyError(
            f"cannot be read ({error.strerror}).", place=str(source), remedy="Look at the file."
        ) from error
    if stat.st_size <= MOST:
        place, state = _CONTENT, source.name.encode() + b"\0" + data
    else:
        place = hashlib.sha256(str(source.resolve()).encode()).hexdigest()[:10]
        state = f"{stat.st_mtime_ns} {stat.st_size}".encode()
    version = hashlib.sha256(_made_by().encode() + state).hexdigest()[:16]
    return _cache_folder(cache) / f"{name}-{place}-{version}.sqlite"


def _made_by() -> str:
    from importlib import metadata

    from colophon.vocabulary._compile import FORMAT

    # texts are stemmed as labels were
    return f"{FORMAT} {metadata.version('snowballstemmer')} {lemmas.name_installed()}"


def mark_used(index: Path) -> None:
    """Note once a day that an index is still in use."""
    with suppress(OSError):  # a folder that may not be written, or another process was faster
        if time.time() - index.stat().st_mtime > _DAY:
            os.utime(index)


def forget_older(index: Path) -> None:
    """Remove indices that this one has replaced, those longest unused first."""
    kept = KEPT if _place(index.name) == _CONTENT else 1
    older = sorted(_others(index), reverse=True)
    for _, path in older[kept - 1 :]:
        for one in (path, path.with_name(f"{path.name}.lock")):
            with suppress(OSError):  # another process has it open (Windows)
                one.unlink()


def _others(index: Path) -> Iterator[tuple[float, Path]]:
    """The other indices of this name and place, each with when it was last used."""
    name, place = index.name.rsplit("-", 2)[0], _place(index.name)
    with os.scandir(index.parent) as entries:
        for entry in entries:
            same = entry.name.rsplit("-", 2)[0] == name and _place(entry.name) == place
            if same and entry.name.endswith(".sqlite") and entry.name != index.name:
                with suppress(OSError):
                    yield entry.stat().st_mtime, Path(entry.path)


def _place(file: str) -> str:
    """The place in the name of an index; earlier versions named none by its content."""
    parts = file.removesuffix(".sqlite").rsplit("-", 2)
    earlier = len(parts) == 3 and len(parts[2]) == _EARLIER
    return _CONTENT if earlier else parts[-2] if len(parts) == 3 else ""


def _cache_folder(wanted: Path | None) -> Path:
    folder = wanted if wanted is not None else _user_cache()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return _passing_folder()
    return folder if os.access(folder, os.W_OK) else _passing_folder()


def _user_cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("colophon", appauthor=False) / "vocab"


@cache
def _passing_folder() -> Path:
    """Where nothing can be kept: a folder for the life of this process."""
    import atexit

    folder = tempfile.mkdtemp(prefix="colophon-vocab-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
