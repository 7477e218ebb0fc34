"""XLSX: every sheet as text, with the habits of Excel undone as far as they can be."""

import io
import zipfile
import zlib
from collections.abc import Mapping

from colophon.importing import Options
from colophon.importing.toolkit.tables import Tabular
from colophon.model.errors import DocumentError, ImportRefused
from colophon.read import Limits
from colophon.read.toolkit.archive import Archive

_UNPACKED = 1024 * 1024 * 1024
"""bytes of all parts of a workbook"""


class Xlsx(Tabular):
    """An Excel workbook."""

    name = "xlsx"
    label = "Excel workbook (XLSX)"
    suffixes = (".xlsx", ".xlsm")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the suffix of a zip file, or the name of a part near its beginning."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.0
        return 0.9 if suffix in self.suffixes or b"xl/" in head else 0.0

    def sheets(self, data: bytes, name: str, options: Options) -> Mapping[str, list[list[str]]]:
        """Every sheet by its name."""
        from lxml import etree

        from colophon.importing.toolkit.workbook import Workbook

        _check(data, name)
        try:
            book = Workbook(io.BytesIO(data))
            return {one: list(book.rows(one)) for one in book.sheets}
        except (
            *(
                zipfile.BadZipFile,
                zlib.error,
                KeyError,
                IndexError,
                ValueError,
                OverflowError,
                EOFError,
            ),
            etree.XMLSyntaxError,
        ) as error:
            raise ImportRefused(
                f"is no workbook that can be read ({' '.join(str(error).split())[:80]}).",
                place=name,
                remedy="Open it in a spreadsheet program and save it anew as XLSX.",
            ) from None


def _check(data: bytes, name: str) -> None:
    try:
        Archive(data, name, Limits())
    except DocumentError as error:
        raise ImportRefused(error.message, place=name, remedy=error.remedy) from None
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(one.file_size for one in package.infolist()) > _UNPACKED:
            raise ImportRefused(
                "unpacks to more than a gigabyte.", place=name, remedy="Split it into several."
            )


IMPORTER = Xlsx()
