"""Answers kept: the same request of the same model is not sent twice.

In the workings of the catalogue, a folder for each document by its digest, so that what was
kept of one can be removed; all of it may be deleted at any time.
"""

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

import msgspec

from colophon.describe.suggesting.request import ModelAnswer, ModelRequest
from colophon.model import files
from colophon.model.record import Generation

NAME = 32
"""digits of a digest that name a file or folder"""


def folder_of(root: Path, document: str) -> Path:
    """Where answers about the document of this sha-256 are kept below a folder."""
    return root / document[:NAME]


class KeptAnswers:
    """The answers kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, request: ModelRequest, model: Generation) -> ModelAnswer | None:
        """The answer of this state of a model to a request, or None."""
        with suppress(OSError, msgspec.MsgspecError):
            data = self._path(request, model).read_bytes()
            return msgspec.json.decode(data, type=ModelAnswer)
        return None

    def keep(self, request: ModelRequest, answer: ModelAnswer) -> None:
        """Keep an answer; it is no loss where it cannot be."""
        with suppress(OSError):
            path = self._path(request, answer.generation)
            path.parent.mkdir(parents=True, exist_ok=True)
            files.write(path, msgspec.json.encode(answer), lasting=False)

    def _path(self, request: ModelRequest, model: Generation) -> Path:
        told = (request.digest, model.model, model.digest, model.server, model.temperature)
        name = hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:NAME]
        return folder_of(self.folder, request.document) / f"{name}.json"


def forget(root: Path, document: str) -> bool:
    """Remove what was answered about a document; whether there was anything."""
    found = folder_of(root, document)
    if not document or not found.is_dir():
        return False
    shutil.rmtree(found, ignore_errors=True)
    return True
