"""The vocabularies in a folder, each compiled when its source has changed."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from colophon import processes
from colophon.model.errors import UnknownVocabulary, VocabularyError
from colophon.processes import ProcessFault
from colophon.vocabulary import Vocabularies, Vocabulary
from colophon.vocabulary._index import CompiledVocabulary
from colophon.vocabulary._parse import is_vocabulary, require_file, suffix_of
from colophon.vocabulary.kept_indices import forget_older, index_path, mark_used
from colophon.vocabulary.lists import as_turtle, is_list

Result = TypeVar("Result")
LIMITS = processes.TaskLimits(memory=3 * 1024**3, seconds=1_800.0)
"""what reading and compiling a vocabulary may take: the largest known has ten million statements"""


def name_of(path: Path) -> str:
    """The name under which a vocabulary file is known (``lcsh.nt.gz`` → ``lcsh``)."""
    return path.name[: -len(suffix_of(path)) - (3 if path.name.lower().endswith(".gz") else 0)]


def sources(folder: Path) -> dict[str, Path]:
    """Name → vocabulary file of a folder; the newest where two bear the same name."""
    found: dict[str, Path] = {}
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            if path.is_file() and is_vocabulary(path):
                name = name_of(path)
                if name not in found or _time_of_change(found[name]) < _time_of_change(path):
                    found[name] = path
    return found


def _time_of_change(path: Path) -> int:
    return path.stat().st_mtime_ns


class FolderVocabularies(Vocabularies):
    """Vocabularies by name, opened on first use."""

    def __init__(
        self,
        files: Mapping[str, Path],
        cache: Path | None,
        look: Callable[[], Mapping[str, Path]] | None = None,
    ) -> None:
        super().__init__({})
        self._files = dict(files)
        self._cache = cache
        self._look = look or (lambda: files)
        self._open: dict[str, Vocabulary] = {}

    def __getitem__(self, name: str) -> Vocabulary:
        known = self._open.get(name)
        if known is None:
            if name not in self._files:
                raise KeyError(name)
            known = self._open[name] = open_compiled(name, self._files[name], self._cache)
        return known

    def __contains__(self, name: object) -> bool:
        return name in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def renew(self) -> None:
        """Look for the files again and open each anew when it is next asked for.

        For whoever changed a file of vocabularies, or saw that somebody did.
        """
        self._files = dict(self._look())
        self._open.clear()

    def __reduce__(self) -> tuple[object, ...]:
        return FolderVocabularies, (self._files, self._cache)

    def vocabulary_named(self, name: str) -> Vocabulary:
        """The vocabulary of this name; raises :class:`UnknownVocabulary`."""
        self.source(name)
        return self[name]

    def source(self, name: str) -> Path:
        """The file that a vocabulary is compiled from; raises :class:`UnknownVocabulary`."""
        try:
            return self._files[name]
        except KeyError:
            raise UnknownVocabulary(
                f"there is no vocabulary {name!r}.",
                remedy=f"Vocabularies are: {', '.join(sorted(self)) or 'none'}.",
            ) from None


def open_compiled(name: str, source: Path, cache: Path | None = None) -> CompiledVocabulary:
    """A vocabulary file, compiled first unless its index is there and fresh."""
    index = index_path(name, source, cache)
    if index.exists():
        mark_used(index)
    else:
        from filelock import FileLock

        processes.require_started()
        with FileLock(str(index) + ".lock"):
            if not index.exists():
                call_guarded(source, compile_vocabulary, source, index)
                forget_older(index)
    return CompiledVocabulary(name, index)


def call_guarded(source: Path, function: Callable[..., Result], *arguments: Any) -> Result:
    """What a function makes of a vocabulary file, in a child process within limits.

    Raises :class:`VocabularyError`, also where the file takes more than that.
    """
    try:
        return processes.call(LIMITS, function, *arguments)
    except ProcessFault as fault:
        raise VocabularyError(
            fault.message,
            place=str(source),
            remedy="Leave it out, or get it from a source you trust.",
            code=fault.code,
        ) from None


def compile_vocabulary(source: Path, index: Path) -> None:
    """Compile a vocabulary file; the index appears whole or not at all."""
    from colophon.vocabulary._compile import write
    from colophon.vocabulary._entries import entries, scheme
    from colophon.vocabulary._parse import read_graph

    graph = read_graph(source)
    handle, draft = tempfile.mkstemp(prefix=".draft-", dir=index.parent)
    os.close(handle)
    os.unlink(draft)
    try:
        write(Path(draft), entries(graph), scheme(graph), {"source": source.name})
        os.replace(draft, index)
    finally:
        Path(draft).unlink(missing_ok=True)


def add(
    source: Path, name: str, folder: Path, cache: Path | None = None, language: str = ""
) -> CompiledVocabulary:
    """Copy a vocabulary file into a catalogue's folder under a name, and compile it.

    A list of labels becomes Turtle, its labels in ``language`` where they name none.  A file
    of the same name is replaced only when the new one can be compiled.
    """
    if not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
        raise VocabularyError(
            f"{name!r} cannot be a name.", remedy="Use letters, digits, hyphen and underscore."
        )
    require_file(source)
    if is_list(source):
        with tempfile.TemporaryDirectory() as place:
            turtle = Path(place) / f"{name}.ttl"
            call_guarded(source, as_turtle, source, turtle, language)
            return add(turtle, name, folder, cache)
    zipped = ".gz" if source.name.lower().endswith(".gz") else ""
    target = folder / f"{name}{suffix_of(source)}{zipped}"
    _refuse_unreadable(source)
    folder.mkdir(parents=True, exist_ok=True)
    before = sources(folder).get(name)
    if source.resolve() != target.resolve():
        draft = target.with_name(f".draft-{target.name}")
        try:
            shutil.copyfile(source, draft)
            with tempfile.TemporaryDirectory() as trial:
                call_guarded(source, compile_vocabulary, draft, Path(trial) / "trial.sqlite")
            os.replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    if before is not None and before != target:
        before.unlink()
    return open_compiled(name, target, cache)


def _refuse_unreadable(source: Path) -> None:
    if not is_vocabulary(source):
        raise VocabularyError(
            "is in no RDF syntax that is read.",
            place=str(source),
            remedy="Name it .ttl, .nt, .nq, .rdf, .jsonld, or .csv, .tsv, .json for a list of"
            " labels with addresses; with or without .gz.",
        )
