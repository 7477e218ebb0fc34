"""What must be the same on every machine that describes or renders, so that it makes the same."""

import hashlib
import re
import subprocess
import sys
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from colophon import __version__
from colophon.catalogue.derived_files import OCR
from colophon.config import shipped_vocab

_DISTRIBUTION = "colophon-catalogue"
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")
_READING = ('extra == "heic"',)
"""markers of what is not always there, and reads documents"""


def worker_facts(*workshop: Any) -> dict[str, str]:
    """Versions of the program and of what reads for it, and the state of the folders named.

    ``workshop`` are the arguments of :func:`colophon.catalogue.workshop.open_describing`.
    """
    folders = (one for one in workshop if isinstance(one, Path) and one.name != OCR)
    return {
        **versions(),
        "the shipped vocabularies in": state_of(shipped_vocab()),
        **{f"in {one}": state_of(one) for one in folders},
    }


@cache
def versions() -> dict[str, str]:
    """The program, Python, and what reads documents for them, by name."""
    package = Path(__file__).parents[1]
    found = {
        "Colophon": f"{__version__} (state {_digest(package)})",
        "Python": ".".join(map(str, sys.version_info[:2])),
        "Tesseract": _tesseract(),
    }
    return found | {name: _version_of(name) for name in _requirements()}


def _requirements() -> list[str]:
    try:
        required = metadata.requires(_DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return []
    wanted = [one for one in required if "extra ==" not in one or one.endswith(_READING)]
    return sorted(found[0] for one in wanted if (found := _REQUIREMENT.match(one)))


def _version_of(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _tesseract() -> str:
    try:
        said = subprocess.run(["tesseract", "--version"], capture_output=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return "missing"
    words = (said.stdout or said.stderr).decode("utf-8", "replace").split()
    return words[1] if len(words) > 1 else "missing"


def state_of(folder: Path) -> str:
    """A digest of what lies in a folder."""
    return f"state {_digest(folder)}" if folder.is_dir() else "nothing"


def _digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("."):
            found.update(f"{path.relative_to(folder).as_posix()}\n".encode("utf-8", "replace"))
            found.update(path.read_bytes())
    return found.hexdigest()[:12]
