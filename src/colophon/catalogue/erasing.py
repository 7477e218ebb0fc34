"""Erasing a record: everything that the catalogue holds of it, under an id that tells nothing.

What stays is the digest of its document, so that it is not described again, that it was
erased, when, by whom and why.  Gone are its values, its history, its id where that is made
of its words, the bytes in the index, what was read and learnt of its document, and the
copy of the document that the desk keeps.  What git's history holds only git can remove.
"""

import secrets
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from colophon.catalogue import kept_evidence
from colophon.catalogue.derived_files import derived_files, reading_path
from colophon.catalogue.described_documents import forget as forget_described
from colophon.catalogue.kept_pictures import made_files
from colophon.catalogue.moving_records import forget_copies
from colophon.model.record import Record
from colophon.store import ids, ledger
from colophon.suggesting.answers import forget as forget_answers

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

COPIES = "documents"
"""where the desk keeps the documents that came in by the browser"""
_TELLING = 3
"""letters of a word of an id that tells something"""


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """One record that was erased: its former id and the one it has now.

    ``published`` says whether harvesters knew it; ``removed`` are the files that went,
    relative to the catalogue; ``committed`` are the files in whose history git holds it.
    """

    former: str
    id: str
    published: bool = False
    removed: tuple[str, ...] = ()
    committed: tuple[str, ...] = ()


def erase(
    catalogue: "Catalogue",
    chosen: Iterable[str],
    *,
    by: str,
    reason: str = "",
    keep_id: bool = False,
) -> tuple[Erased, ...]:
    """Erase records; it cannot be undone.

    With ``keep_id`` a published record stays announced as deleted under the id that
    harvesters know, whatever that tells; else under a new one where it tells anything.
    """
    records = [catalogue.record(id_) for id_ in dict.fromkeys(chosen)]
    published = {one.id: catalogue.naming.is_published(one) for one in records}
    done = [
        _erase_one(catalogue, one, by, reason, keep_id, published=published[one.id])
        for one in records
    ]
    if any(published.values()):
        # the index is derived: it is made anew without what was erased
        catalogue.services.remove_index()
        catalogue.services.publish()
    return tuple(done)


def _erase_one(
    catalogue: "Catalogue", record: Record, by: str, reason: str, keep_id: bool, *, published: bool
) -> Erased:
    committed = _files_in_history(catalogue, record.id)
    new = record.id if keep_id or not tells(record) else _opaque(catalogue)
    if reason:
        catalogue.decisions.set_value(record.id, "withdrawalReason", reason, by=by, replace=True)
    if not _is_erased(catalogue, record.id):
        catalogue.decisions.set_value(record.id, "accessState", "erased", by=by)
    if new != record.id:
        _rename(catalogue, record.id, new)
    removed = tuple(_remove_traces(catalogue, record))
    catalogue.subjects.note((record.id, new))
    catalogue.subjects.catch_up()
    return Erased(
        former=record.id, id=new, published=published, removed=removed, committed=committed
    )


def _is_erased(catalogue: "Catalogue", id_: str) -> bool:
    found = catalogue.record(id_).first("accessState")
    return found is not None and found.key == "erased"


def tells(record: Record) -> bool:
    """Whether an id has a word of the record's values or of its document's name."""
    said = [str(one.value) for one in record.statements]
    if record.source:
        said += [one.name for one in record.source.files]
    words = {word for text in said for word in ids.slug(text).split("-")}
    parts = {one for one in ids.slug(record.id).split("-") if len(one) >= _TELLING}
    return any(not one.isdigit() for one in parts & words)


def _opaque(catalogue: "Catalogue") -> str:
    while True:
        new = f"withdrawn-{secrets.token_hex(4)}"
        if new not in catalogue.store:
            return new


def _rename(catalogue: "Catalogue", old: str, new: str) -> None:
    """Give the erased record its new id, in its file, the journal, the ledger, and in links."""
    stored = catalogue.load_stored(old)
    catalogue.store.rename(old, replace(stored.record, id=new), stored.version)
    catalogue.decisions.journal.forget(old, present=new)
    path = catalogue.services.ledger
    entries = list(ledger.read(path))
    if any(one.id == old for one in entries):
        moved = [_entry(one, new) if one.id == old else one for one in entries]
        ledger.write(path, sorted(moved, key=lambda one: one.id))
    catalogue.naming.readdress({old: new})


def _entry(one: ledger.LedgerEntry, new: str) -> ledger.LedgerEntry:
    """What was served of a record, under its new id, without the names of its sets."""
    return ledger.LedgerEntry(new, (), one.formats)


def _remove_traces(catalogue: "Catalogue", record: Record) -> Iterable[str]:
    """Remove what was made of a record's document; yields the files that went."""
    forget_described(catalogue, record.id)
    catalogue.store.forget_parsed()
    catalogue.store.texts.sweep()
    for path in forget_copies(catalogue, record.id):
        yield _show_path(catalogue, path)
    if record.source is None:
        return
    source = record.source
    paths = [
        kept_evidence.path(catalogue, source.key),
        *(kept_evidence.place_path(catalogue, one.sha256) for one in source.files),
        reading_path(catalogue, source),
        *(path for one in source.files for path in derived_files(catalogue, one.sha256)),
        *made_files(catalogue.services.public_folder, source),
        *catalogue.workings.glob("undone/*.ttl"),
    ]
    copies = (catalogue.folder / COPIES).resolve()
    files_ = kept_evidence.with_places(catalogue, source).files
    documents = [(catalogue.folder / one.path).resolve() for one in files_ if one.path]
    paths += [one for one in documents if one.parent == copies]
    for path in paths:
        if path.is_file():
            path.unlink()
            yield _show_path(catalogue, path)
    answers = catalogue.workings / "model" / "answers"
    if forget_answers(answers, source.sha256):
        yield _show_path(catalogue, answers / source.sha256[:32])


def _show_path(catalogue: "Catalogue", path: Path) -> str:
    with suppress(ValueError):
        return path.relative_to(catalogue.folder.resolve()).as_posix()
    return str(path)


def _files_in_history(catalogue: "Catalogue", id_: str) -> tuple[str, ...]:
    """The files in whose history git holds a record; none where there is no git."""
    names = (f"records/{id_}.yaml", "records/journal.jsonl", "records/ledger.jsonl")
    return tuple(name for name in names if _has_history(catalogue.folder, name))


def _has_history(folder: Path, name: str) -> bool:
    command = ["git", "-C", str(folder), "log", "-1", "--format=%h", "--", name]
    try:
        found = subprocess.run(command, capture_output=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return found.returncode == 0 and bool(found.stdout.strip())
