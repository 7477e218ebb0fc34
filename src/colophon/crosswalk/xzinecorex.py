"""xZINECOREx as a table, for union catalogues of zines: one row a record.

https://github.com/MiloQZAP/xZINECOREx
"""

import csv
import io
from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._citation import text
from colophon.crosswalk._dublin import one_date
from colophon.crosswalk._grouped import Grouped, grouped
from colophon.crosswalk._stream import pieces
from colophon.crosswalk.sheet.tables import guard_cell
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import PublicRecord
from colophon.mappings.language_codes import two
from colophon.mappings.zinecore import BEFORE, COLUMNS, REQUIRED
from colophon.model.characters import legal
from colophon.model.record import Statement

MARK = "; "
"""between the values of a cell"""


class XZineCorEx(Format):
    """A row a record, under the labels of the profile."""

    name = "xzinecorex"
    label = "xZINECOREx (CSV), for zine libraries"
    media_type = "text/csv"
    suffix = ".xzinecorex.csv"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return (_line(COLUMNS) + _line(_row(record, frame))).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        def texts() -> Iterator[str]:
            yield _line(COLUMNS)
            for record in records:
                yield _line(_row(record, frame))

        return pieces(texts())


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([guard_cell(legal(cell)) for cell in cells])
    return out.getvalue()


def _row(record: PublicRecord, frame: Frame) -> Iterator[str]:
    said = grouped(record, frame)
    for column, terms in COLUMNS.items():
        found = _SPECIAL.get(column, _values)(said, terms, frame)
        yield MARK.join(dict.fromkeys(filter(None, found))) or REQUIRED.get(column, "")


def _values(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    return [_show_statement(one) for one in said.all_of(terms)]


def _show_statement(one: Statement) -> str:
    words = text(one.value)
    return f"{BEFORE.get(one.term, '')}{words}" if words else ""


def _first(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    return _values(said, terms, frame)[:1]


def _w3cdtf(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    date, _ = one_date(said.record, frame)
    return [date] if date[:4].isdigit() else []


def _languages(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    words = [text(one.value) for one in said.all_of(terms)]
    return [two(one) or one for one in words]


def _identifiers(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    return [said.uri, *_values(said, terms, frame)]


def _notes(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    """Public notes, and what nobody has confirmed."""
    placed = {term for terms in COLUMNS.values() for term in terms}
    told = [note(one, said.label(one)) for one in said.unread if one.term in placed]
    return [*_values(said, terms, frame), *said.own_notes(), *told]


def _rights(said: Grouped, terms: tuple[str, ...], frame: Frame) -> list[str]:
    return [one.value.uri or text(one.value) for one in said.all_of(terms)]


_SPECIAL = {
    "Title": _first,
    "Date": _w3cdtf,
    "Language": _languages,
    "Identifier(s)": _identifiers,
    "Description and Notes": _notes,
    "Rights (freedoms and restrictions)": _rights,
}
"""columns that are not simply the words of their fields"""

FORMAT = XZineCorEx()
