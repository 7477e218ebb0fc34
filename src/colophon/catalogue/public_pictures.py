"""What everybody may see of documents: made at publication, once, and removed when it may not
be seen any more.

Pictures lie in ``.colophon/public``, a folder an item, named by the digest of its files.  A
record is published without them first, so that nothing waits; then they are made, and it is
published with them.  What was made stays when the work is cut short.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
from filelock import FileLock, Timeout
from msgspec.structs import replace

from colophon.catalogue import kept_readings
from colophon.catalogue.derived_files import stem
from colophon.catalogue.drawn_pages import draw
from colophon.catalogue.kept_evidence import with_places
from colophon.catalogue.kept_pictures import FOLDER, MAKING, KeptPictures, as_now
from colophon.disclosure import PublicRecord, disclose
from colophon.index.interface import Index
from colophon.model import files
from colophon.model.document import ItemFile
from colophon.model.errors import ColophonError, DocumentError
from colophon.model.problem import Problem, Severity
from colophon.model.record import Record, Source
from colophon.publish import media_types, pictures_on_page
from colophon.publish.pictures import MADE, ItemPictures, MadePicture, made_of
from colophon.publish.pictures_shown import HeldPictures

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

MOST_PAGES = 500
"""of one item that are shown"""
MOST_FILES = 50
"""of one item that can be downloaded"""
ROOM = 512 * 1024 * 1024
"""bytes that are left free on the disk"""
_VERSION = "1"
_KINDS = {"pages": "p", "thumbnails": "t", "none": "n"}

Result = TypeVar("Result")
Watch = Callable[[Iterable[PublicRecord]], Iterator[PublicRecord]]


class PublicPictures:
    """The pictures and files of a catalogue's documents, as its settings want them shown."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        config = catalogue.config
        self.folder = catalogue.workings / FOLDER
        self._pictures, self._documents = config.pictures, config.documents
        shown = _KINDS[self._pictures] + ("d" if self._documents else "")
        self.version = f"{_VERSION}.{pictures_on_page.VERSION}{shown}"
        self._wanted: dict[str, PublicRecord] = {}
        self._failing: dict[str, HeldPictures] = {}
        self._kept = KeptPictures(self.folder)
        self._again = frozenset(self._kept.find_changed())

    # --- while records are published

    def mark_version(self, id: str, version: str) -> str:
        """The version of a record, another one where what was made for it has to be looked at."""
        return f"{version} looked at again" if id in self._again else version

    def of(self, record: PublicRecord) -> ItemPictures | None:
        """What may be shown of a record and has been made."""
        if not record.document or record.source is None:
            return None
        found = made_of(self.folder, self._key(record.source))
        if found is None or record.id in self._again or self._is_stale(found):
            self._wanted[record.id] = replace(record, statements=())
        if found is None:
            return None
        self._failing.pop(record.id, None)
        if found.fault:
            self._failing[record.id] = HeldPictures(found.pictures.key, found.files, failed=True)
        shown = found.pictures if self._documents else replace(found.pictures, files=())
        return shown if shown.pages or shown.files else None

    def _is_stale(self, made: MadePicture) -> bool:
        """Whether it was made of less than is shown now, or may not fail this time."""
        if self._documents and not made.verified:
            return True
        return bool(made.fault) and any(as_now(one.path) != one for one in made.files)

    def is_awaited(self, id: str) -> bool:
        """Whether something may be shown of a record that is not made yet."""
        return id in self._wanted

    # --- after that

    def make(self, watch: Watch | None = None) -> tuple[bool, tuple[Problem, ...]]:
        """Make what is wanted; whether there is anything new, and what could not be made."""
        wanted, self._wanted = list(self._wanted.values()), {}
        self._again = frozenset()
        if not wanted:
            return False, ()
        self.folder.mkdir(parents=True, exist_ok=True)
        problems: list[Problem] = []
        try:
            with FileLock(self.folder / MAKING, timeout=0):
                for record in watch(wanted) if watch else wanted:
                    if shutil.disk_usage(self.folder).free < ROOM:
                        problems.append(_full(len(wanted)))
                        break
                    problems += self._make(record)
        except Timeout:
            return False, ()  # another process makes them, and publishes them then
        return True, tuple(problems)

    def _make(self, record: PublicRecord) -> Iterator[Problem]:
        source = record.source
        if source is None:
            return
        key = self._key(source)
        files_ = with_places(self._catalogue, source).files
        found = [one for one in files_ if not media_types.is_active(one)][:MOST_FILES]
        paths = [self._catalogue.folder / one.path for one in found]
        faults: list[ColophonError] = []
        shown = self._try_act(lambda: self._pages(record, key), faults) or ItemPictures(key)
        if self._documents and self._try_act(lambda: _verify_files(found, paths), faults):
            shown = replace(shown, files=tuple(map(media_types.file, found)))
        made = MadePicture(
            shown,
            tuple(as_now(str(path)) for path in paths),
            self._documents,
            faults[0].code if faults else "",
        )
        files.write(self.folder / key / MADE, msgspec.json.encode(made), lasting=False)
        if faults:
            yield _problem_of_failure(record, faults[0])

    def _try_act(self, act: Callable[[], Result], faults: list[ColophonError]) -> Result | None:
        try:
            return act()
        except ColophonError as error:
            faults.append(error)
        except (OSError, RuntimeError, ValueError) as error:
            faults.append(DocumentError(f"cannot be shown ({type(error).__name__})."))
        return None

    def _pages(self, record: PublicRecord, key: str) -> ItemPictures:
        """The pages that were drawn before, or are now."""
        before = made_of(self.folder, key)
        if before and before.pictures.pages:
            return replace(before.pictures, files=())
        return self._draw_pages(record)

    def _draw_pages(self, record: PublicRecord) -> ItemPictures:
        """The pages of a document, drawn; raises what keeps them from it."""
        source = record.source
        key = self._key(source) if source else ""
        if source is None or self._pictures == "none":
            return ItemPictures(key=key)
        if not any(kept_readings.is_pictured(one.media_type) for one in source.files):
            return ItemPictures(key=key)
        document = kept_readings.document(self._catalogue, record)
        if document is None:
            raise _error_of_missing_file(record)
        only_first = self._pictures == "thumbnails"
        places = with_places(self._catalogue, source)
        pages = [
            (self._catalogue.folder / places.file(page.file).path, page)
            for page in document.pages[: 1 if only_first else MOST_PAGES]
        ]
        sizes = tuple(draw(self._catalogue.config, self.folder / key, pages, only_first=only_first))
        return ItemPictures(key, sizes, only_first=only_first, count=len(document.pages))

    def settle(self, index: Index) -> None:
        """Remove what is not shown any more, by what is published now."""
        wanted = {self._key(one.source) for one in self._wanted.values() if one.source}
        self._kept.settle(index, wanted, self._failing)

    def _key(self, source: Source) -> str:
        return f"{stem(source.key)}-{_KINDS[self._pictures]}"


def shows_documents(catalogue: "Catalogue") -> bool:
    """Whether a catalogue shows anything of its documents."""
    return catalogue.config.pictures != "none" or catalogue.config.documents


def absent(catalogue: "Catalogue", record: Record) -> Iterator[Problem]:
    """Of a record whose document is to be shown: that a file of it has gone, or is another
    one by its size."""
    if record.source is None or not shows_documents(catalogue):
        return
    today = catalogue.clock().astimezone(UTC).date()
    shown = disclose(record, catalogue.profile, today, policy=catalogue.policy)
    if shown is None or not shown.document:
        return
    for one in with_places(catalogue, record.source).files:
        found = as_now(str(catalogue.folder / one.path))
        if not one.path or found.size < 0:
            yield _problem_of_failure(record, _error_of_gone_file(one))
        elif one.size and found.size != one.size:
            yield _problem_of_failure(record, _other(one))


def _error_of_gone_file(file: ItemFile) -> DocumentError:
    return DocumentError("is not where it lay.", place=file.name, code="missing-document")


def _other(file: ItemFile) -> DocumentError:
    return DocumentError(
        "has changed since it was described.", place=file.name, code="changed-document"
    )


def _verify_files(found: Iterable[ItemFile], paths: Iterable[Path]) -> bool:
    """True; raises :class:`DocumentError` unless all files are those that were described."""
    for one, path in zip(found, paths, strict=True):
        if not path.is_file():
            raise _error_of_gone_file(one)
        if not kept_readings.has_digest(path, one.sha256):
            raise _other(one)
    return True


def _error_of_missing_file(record: PublicRecord) -> DocumentError:
    return DocumentError(
        "is not where it lay, or has changed since it was described.",
        place=record.source.name if record.source else record.id,
        code="missing-document",
    )


def _problem_of_failure(record: Record, error: ColophonError) -> Problem:
    return Problem(
        code=error.code,
        severity=Severity.WARNING,
        message=f"{error.place or 'Its document'} {error.message} It is published without.",
        subject=record.id,
        remedy=error.remedy or "Put it back where it lay, or describe it anew.",
    )


def _full(left: int) -> Problem:
    return Problem(
        code="disk-full",
        severity=Severity.WARNING,
        message=f"there is too little room on the disk to make pictures of {left} records.",
        subject="pictures",
        remedy="Make room and publish again: what was made stays.",
    )
