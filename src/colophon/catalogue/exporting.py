"""Records → files of a format: one stream, or one file a record."""

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.catalogue.deciding import is_erased
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.crosswalk.sheet.tables import TABLES, TableFormat
from colophon.disclosure import Disclosure, PublicRecord, decide
from colophon.model import files
from colophon.model.errors import UnknownFormat
from colophon.model.problem import Problem, Severity
from colophon.model.record import Record
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


def format_named(name: str) -> Format:
    """The format of that name; raises :class:`UnknownFormat` with those there are."""
    if name in TABLES:
        return TABLES[name]
    try:
        return FORMATS[name]
    except KeyError:
        names = ", ".join(sorted((*FORMATS, *TABLES)))
        raise UnknownFormat(
            f"there is no format {name!r}.", remedy=f"Formats are: {names}."
        ) from None


def working_copy(
    catalogue: "Catalogue", format_name: str, named: tuple[str, ...], terms: Collection[str] = ()
) -> "Export":
    """Whole records as a table to edit: drafts, private fields and hidden names too.

    ``terms`` are the only fields that are wanted, in their order.

    It is for the house alone and is never given away; erased records are not in it.
    Raises :class:`UnknownFormat` where the format is no table.
    """
    if format_name not in TABLES:
        raise UnknownFormat(
            f"a working copy is a table, and {format_name!r} is none.",
            remedy=f"Use one of {', '.join(TABLES)}.",
        )
    frame = catalogue.frame
    if terms:
        fields = tuple(catalogue.profile.field_named(term) for term in terms)
        frame = replace(frame, profile=replace(catalogue.profile, fields=fields))
    return WorkingCopy(TABLES[format_name], catalogue.load_all(named), frame)


def list_formats() -> list[dict[str, str]]:
    """Name, label, media type and XML schema of every format, the tables too."""
    return [
        {
            "name": one.name,
            "label": one.label,
            "media_type": one.media_type,
            "xml_schema": one.xml_schema,
        }
        for one in (*FORMATS.values(), *TABLES.values())
    ]


def export(
    catalogue: "Catalogue", format_name: str, named: tuple[str, ...], *, drafts: bool
) -> "Export":
    """Records in a format: what was reviewed, or drafts too, or those named as they are."""
    whole = drafts or bool(named)
    today = catalogue.clock().date()

    def choose_records() -> Iterator[Record | Problem]:
        for one in catalogue.load_all(named):
            if isinstance(one, Problem):
                yield one
            elif whole or one.record.was_reviewed:
                yield one.record

    def decision(record: Record) -> Disclosure:
        return decide(record, catalogue.profile, today, drafts=whole, policy=catalogue.policy)

    return Export(format_named(format_name), choose_records(), catalogue.frame, decision)


class Export:
    """Records on their way into a format; what cannot be written is a problem.

    ``records`` may be passed through once; ``decide`` says what of each may leave.
    ``written`` counts those that went out.
    """

    def __init__(
        self,
        chosen: Format,
        records: Iterable[Record | Problem],
        frame: Frame,
        decide: Callable[[Record], Disclosure],
    ) -> None:
        self.chosen = chosen
        self.frame = frame
        self.problems: list[Problem] = []
        self.written = 0
        self._given = records
        self._decide = decide

    def _records(self) -> Iterator[PublicRecord]:
        for one in self._given:
            if isinstance(one, Problem):
                self.problems.append(one)
                continue
            decision = self._decide(one)
            if decision.record is None:
                self.problems.append(_problem_of_withholding(one, decision))
            else:
                self.written += 1
                yield decision.record

    def pieces(self) -> Iterator[bytes]:
        return self.chosen.stream(self._records(), self.frame)

    def into_file(self, target: Path) -> None:
        """All records as one file, written whole or not at all."""
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, self.pieces())

    def into_folder(self, folder: Path) -> Iterator[Path]:
        """One file a record, named by its id; each is written whole or not at all."""
        folder.mkdir(parents=True, exist_ok=True)
        for record in self._records():
            target = folder / f"{record.id}{self.chosen.suffix}"
            _write(target, iter((self.chosen.write(record, self.frame),)))
            yield target


class WorkingCopy(Export):
    """Whole records on their way into a table; nothing of it may leave the house."""

    def __init__(
        self, table: TableFormat, records: Iterable[StoredRecord | Problem], frame: Frame
    ) -> None:
        super().__init__(table, (), frame, lambda record: Disclosure())
        self._table = table
        self._all = records

    def _whole(self) -> Iterator[Record]:
        for one in self._all:
            if isinstance(one, Problem):
                self.problems.append(one)
            elif not is_erased(one.record):
                self.written += 1
                yield one.record

    def pieces(self) -> Iterator[bytes]:
        return self._table.working_copy(self._whole(), self.frame)

    def into_folder(self, folder: Path) -> Iterator[Path]:
        """One table in the folder, called ``working-copy``."""
        target = folder / f"working-copy{self._table.suffix}"
        self.into_file(target)
        yield target


def _problem_of_withholding(record: Record, decision: Disclosure) -> Problem:
    return Problem(
        code="record-withheld",
        message=f"{decision.reason}.",
        severity=Severity.INFO,
        subject=record.id,
        remedy=decision.remedy,
    )


def _write(target: Path, pieces: Iterator[bytes]) -> None:
    with files.replacement(target) as out:
        for piece in pieces:
            out.write(piece)
