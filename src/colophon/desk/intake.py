"""Documents that come in: kept in the catalogue, described in a process of their own."""

import atexit
import hashlib
import multiprocessing
import os
import re
import threading
import unicodedata
from multiprocessing.connection import Connection
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import msgspec

from colophon.model import files
from colophon.model.errors import ColophonError, DocumentTooLarge
from colophon.model.problem import Problem
from colophon.processes.ending import end_with_parent, ignore_interrupts, start
from colophon.read import READERS, Limits

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

FOLDER = "documents"
LARGEST = 128 * 1024 * 1024
"""bytes of one document that comes in by the browser"""
SHOWN = 200
"""documents that progress is told of"""

_UNSAFE = re.compile(r"[^\w.\- ()]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.IGNORECASE)


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """One document on its way: ``waiting``, ``new``, ``updated``, ``unchanged``,
    ``unreadable``; ``id`` is its record's."""

    name: str
    outcome: str = "waiting"
    id: str = ""
    title: str = ""
    problem: str = ""


class _ToldIntake(msgspec.Struct, frozen=True):
    path: str
    outcome: str
    id: str = ""
    title: str = ""
    problems: tuple[Problem, ...] = ()


def safe_name(given: str) -> str:
    """A file name without folders, control characters and anything a shell or a file
    system takes amiss."""
    name = PurePath(given.replace("\\", "/")).name
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).strip(". ")
    stem, dot, suffix = name.rpartition(".")
    stem, suffix = (stem, suffix[:12]) if dot else (name, "")
    stem = stem[:120] or "document"
    if _RESERVED.match(f"{stem}."):
        stem = f"_{stem}"
    return f"{stem}.{suffix}" if suffix else stem


class Intake:
    """Takes documents in and has them described, one batch after another."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self._lock = threading.Lock()
        self._arrivals: dict[str, Arrival] = {}
        self._waiting: list[str] = []
        self._worker: threading.Thread | None = None

    @property
    def folder(self) -> Path:
        """Where documents are kept."""
        return self.catalogue.folder / FOLDER

    def take(self, name: str, data: bytes) -> Arrival:
        """Keep a document and have it described; what no reader knows is turned away.

        The same document under the same name is kept once.
        """
        shown = safe_name(name)
        try:
            _examine_file(shown, data)
        except ColophonError as error:
            problem = f"{error.message} {error.remedy}".strip()
            arrival = Arrival(name=shown, outcome="unreadable", problem=problem)
            with self._lock:
                self._arrivals[f"refused {len(self._arrivals)}"] = arrival
            return arrival
        path = self._keep_file(shown, data)
        arrival = Arrival(name=path.name)
        with self._lock:
            self._arrivals[str(path)] = arrival
            self._waiting.append(str(path))
            if self._worker is None or not self._worker.is_alive():
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()
        return arrival

    def progress(self) -> tuple[Arrival, ...]:
        """What has become of the documents of this session, the latest last."""
        with self._lock:
            return tuple(self._arrivals.values())[-SHOWN:]

    @property
    def busy(self) -> bool:
        """Whether documents are being described."""
        return any(one.outcome == "waiting" for one in self.progress())

    def _keep_file(self, name: str, data: bytes) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / ".gitignore").exists():  # documents tell more than their records
            files.write(self.folder / ".gitignore", b"*\n", lasting=False)
        path = self.folder / name
        if path.exists() and path.read_bytes() != data:
            stem, dot, suffix = name.rpartition(".")
            mark = hashlib.sha256(data).hexdigest()[:8]
            path = self.folder / (f"{stem}-{mark}.{suffix}" if dot else f"{name}-{mark}")
        files.write(path, data)
        return path

    def _work(self) -> None:
        while True:
            with self._lock:
                paths, self._waiting = self._waiting, []
                if not paths:
                    self._worker = None
                    return
            self._describe(paths)

    def _describe(self, paths: list[str]) -> None:
        """In another process: neither a slow document nor a crash is felt at the desk."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        worker = context.Process(target=describe, args=(str(self.catalogue.folder), paths, theirs))
        left = dict.fromkeys(paths)
        try:
            start(worker)
            atexit.register(worker.kill)
            theirs.close()
            while True:
                told = msgspec.msgpack.decode(ours.recv_bytes(), type=_ToldIntake)
                left.pop(told.path, None)
                self._hear_answers(told)
        except (EOFError, OSError):  # it ended, or could not even be begun
            pass
        finally:
            ours.close()
            theirs.close()
            if worker.pid is not None:
                worker.join()
            atexit.unregister(worker.kill)
        for path in left:
            self._hear_answers(_ToldIntake(path, "unreadable", problems=(_problem_of_stop(path),)))

    def _hear_answers(self, told: _ToldIntake) -> None:
        problem = next((f"{one.message} {one.remedy}" for one in told.problems), "")
        with self._lock:
            known = self._arrivals.get(told.path) or Arrival(name=PurePath(told.path).name)
            self._arrivals[told.path] = msgspec.structs.replace(
                known, outcome=told.outcome, id=told.id, title=told.title, problem=problem
            )


def _problem_of_stop(path: str) -> Problem:
    return Problem(
        code="unreadable-document",
        message="Describing it was broken off.",
        subject=path,
        remedy="Drop it again; if that happens twice, describe it on the command line.",
    )


def _examine_file(name: str, data: bytes) -> None:
    """Turn away what is too large or what no reader recognises by its content."""
    from colophon.read.toolkit.decoding import looks_binary, not_text
    from colophon.read.toolkit.dispatch import HEAD, choose

    if len(data) > LARGEST:
        raise DocumentTooLarge(
            f"has {len(data):,} bytes; {LARGEST:,} are allowed here.",
            place=name,
            remedy="Describe it with colophon describe.",
        )
    reader = choose(data[:HEAD], PurePath(name).suffix.lower(), name)
    if reader.name in ("plain", "markdown") and looks_binary(data[:HEAD]):
        raise not_text(name)


def suffixes() -> tuple[str, ...]:
    """The kinds of files that can be described."""
    return tuple(sorted({suffix for one in READERS.values() for suffix in one.suffixes}))


def describe(folder: str, paths: list[str], told: Connection) -> None:
    """The other process: have them read and described, and tell of each document."""
    from colophon.catalogue.catalogue import Catalogue

    ignore_interrupts()
    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(10)
    limits = Limits()
    catalogue = Catalogue.open(Path(folder))
    for one in catalogue.draft([path for path in paths if os.path.getsize(path) <= limits.file]):
        record = one.record
        told.send_bytes(
            msgspec.msgpack.encode(
                _ToldIntake(
                    one.path,
                    one.outcome,
                    record.id if record else "",
                    record.title if record else "",
                    one.problems if one.outcome == "unreadable" else (),
                )
            )
        )
    told.close()
