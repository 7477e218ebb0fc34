"""Evidence as the program found it, kept in the workings for whoever reviews a draft.

Record files and the journal travel in version control, and keep no more of a document's
words than their values say.  What stood beside them is kept here, by the document's
digest; it can be deleted at any time, and comes back when the document is described anew.
"""

from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from colophon.model import files
from colophon.model.document import ItemFile
from colophon.model.record import Evidence, Record, Source, Statement
from colophon.model.spoilt import SPOILT

if TYPE_CHECKING:
    from colophon.catalogue.workspace import Workspace

Place = tuple[str, str, str, int | None, int | None]
"""term, method, source, start and end: what tells one piece of evidence from another, but for
those that are no stretch of the text and stand by several values of one field"""


class KeptWords(msgspec.Struct, frozen=True, array_like=True):
    """The words of one piece of evidence, and where it belongs; ``value`` is the key of the
    value that rests on it."""

    place: Place
    quote: str
    prefix: str
    suffix: str
    note: str
    value: str = ""


def path(workspace: "Workspace", digest: str) -> Path:
    """Where the words of a document's evidence are kept."""
    return workspace.workings / "evidence" / f"{digest[:32]}.json"


def keep(workspace: "Workspace", record: Record) -> None:
    """Keep the words of a fresh draft's evidence; they are no loss where they cannot be."""
    if record.source is None or not record.source.sha256:
        return
    kept = [_kept_words(one, piece) for one in record.statements for piece in one.evidence]
    with suppress(OSError):
        _keep_unversioned(workspace.workings)
        files.write(path(workspace, record.source.key), msgspec.json.encode(kept), lasting=False)


def place_path(workspace: "Workspace", digest: str) -> Path:
    """Where it is kept where a file lies whose name tells of somebody."""
    return path(workspace, digest).with_suffix(".place")


File = TypeVar("File", Source, ItemFile)


def without_name(workspace: "Workspace", source: Source) -> Source:
    """A document whose name tells of somebody, without it; where it lies is kept here."""
    more = tuple(_file_without_name(workspace, one) for one in source.more)
    return _file_without_name(workspace, replace(source, more=more))


def _file_without_name(workspace: "Workspace", file: File) -> File:
    with suppress(OSError):
        _keep_unversioned(workspace.workings)
        files.write(place_path(workspace, file.sha256), file.path.encode(), lasting=False)
    ending = PurePath(file.name).suffix
    return replace(file, name=f"{file.sha256[:12]}{ending}", path="")


def with_places(workspace: "Workspace", source: Source) -> Source:
    """A document with the places of all its files, as far as anybody knows them."""
    more = tuple(replace(one, path=place_of(workspace, one)) for one in source.more)
    return replace(source, path=place_of(workspace, source), more=more)


def place_of(workspace: "Workspace", source: Source | ItemFile | None) -> str:
    """Where a document lies, seen from the catalogue's folder; empty where nobody knows."""
    if source is None or source.path:
        return source.path if source else ""
    with suppress(OSError, UnicodeDecodeError):
        return place_path(workspace, source.sha256).read_text(encoding="utf-8")
    return ""


def _keep_unversioned(workings: Path) -> None:
    """Keep the workings out of version control, wherever the catalogue lies."""
    ignore = workings / ".gitignore"
    if not ignore.exists():
        files.write(ignore, b"*\n", lasting=False)


def restore_words(workspace: "Workspace", record: Record) -> Record:
    """The record with the words of its evidence, as far as they are still kept."""
    if record.source is None or not record.source.sha256:
        return record
    try:
        data = path(workspace, record.source.key).read_bytes()
        found = msgspec.json.decode(data, type=tuple[KeptWords, ...])
    except (OSError, *SPOILT):
        return record
    kept: dict[Place, list[KeptWords]] = {}
    for words in found:
        kept.setdefault(words.place, []).append(words)
    return record.with_statements(_restore_statement(one, kept) for one in record.statements)


def _restore_statement(one: Statement, kept: dict[Place, list[KeptWords]]) -> Statement:
    if not one.evidence:
        return one
    return replace(one, evidence=tuple(_fill_evidence(one, each, kept) for each in one.evidence))


def _fill_evidence(one: Statement, piece: Evidence, kept: dict[Place, list[KeptWords]]) -> Evidence:
    """The evidence with its words: those kept for its value, or the only ones of that place,
    since a person may have put another value there."""
    found = kept.get(_place(one.term, piece), [])
    own = [words for words in found if words.value == one.value.key]
    own = own or (found if len(found) == 1 else [])
    if not own:
        return piece
    words = next((words for words in own if words.note == piece.note), own[0])
    return replace(
        piece, quote=words.quote, prefix=words.prefix, suffix=words.suffix, note=words.note
    )


def _kept_words(one: Statement, piece: Evidence) -> KeptWords:
    place = _place(one.term, piece)
    return KeptWords(place, piece.quote, piece.prefix, piece.suffix, piece.note, one.value.key)


def _place(term: str, piece: Evidence) -> Place:
    return term, piece.method, piece.source, piece.start, piece.end
