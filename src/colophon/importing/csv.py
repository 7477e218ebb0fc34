"""CSV and TSV, whatever separates the cells and in whatever encoding.

https://www.rfc-editor.org/rfc/rfc4180
"""

import csv
import io
from collections.abc import Mapping

from colophon.importing import Options
from colophon.importing.toolkit.tables import Tabular
from colophon.importing.toolkit.texts import text_of
from colophon.model.errors import ImportRefused
from colophon.read.toolkit.decoding import looks_binary

_MARKS = ",;\t|"
_SAMPLE = 64 * 1024
_LARGEST_CELL = 2_000_000


class Csv(Tabular):
    """A table in a text file."""

    name = "csv"
    label = "CSV or TSV table"
    suffixes = (".csv", ".tsv", ".tab")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the suffix, or a first line that is parted by a mark."""
        if suffix in self.suffixes:
            return 0.0 if head.startswith(b"PK\x03\x04") else 0.8
        if suffix != ".txt" or looks_binary(head):
            return 0.0
        return 0.3 if any(head.split(b"\n")[0].count(one.encode()) > 1 for one in _MARKS) else 0.0

    def sheets(self, data: bytes, name: str, options: Options) -> Mapping[str, list[list[str]]]:
        """One sheet, without a name."""
        text = text_of(data, name, options.encoding)
        first, _, rest = text.partition("\n")
        if first.lower().startswith("sep=") and len(first) == 5:  # what Excel writes and reads
            return {"": _rows(rest, first[4], name)}
        return {"": _rows(text, _delimiter(text), name)}


def _delimiter(text: str) -> str:
    """The mark that parts the first lines into equally many cells, the more the better."""

    def score(mark: str) -> tuple[float, int]:
        rows = [row for row in csv.reader(io.StringIO(text[:_SAMPLE]), delimiter=mark) if row][:50]
        widths = [len(row) for row in rows]
        common = max(set(widths), key=widths.count, default=1)
        return (widths.count(common) / len(widths) if common > 1 else 0.0), common

    return max(_MARKS, key=score)


def _rows(text: str, mark: str, name: str) -> list[list[str]]:
    csv.field_size_limit(_LARGEST_CELL)
    try:
        return [
            [unguard_cell(cell) for cell in row]
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        ]
    except csv.Error as error:
        raise ImportRefused(
            f"is no table ({error}).", place=name, remedy="Export it again as CSV (UTF-8)."
        ) from None


def unguard_cell(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from calculating with it."""
    plain = cell.lstrip("'")
    guarded = cell.startswith("'") and plain[:1] in ("=", "+", "-", "@", "\t", "\r")
    return cell[1:] if guarded and plain else cell


IMPORTER = Csv()
