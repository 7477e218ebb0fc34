"""RIS, as reference managers exchange it.

https://en.wikipedia.org/wiki/RIS_(file_format)
"""

import re
from collections.abc import Iterator

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.references import add
from colophon.importing.toolkit.texts import text_of
from colophon.mappings.bibliographic import RIS, RIS_OF_TYPE, RIS_TYPES
from colophon.model.errors import ImportRefused

_LINE = re.compile(r"^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$")


class RisImporter(Importer):
    """RIS."""

    name = "ris"
    label = "RIS (reference managers)"
    suffixes = (".ris",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the line that begins a reference."""
        return 0.9 if re.search(rb"(?m)^(?:\xef\xbb\xbf)?TY {1,2}- ?[A-Z]", head) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record from each TY to its ER."""
        lines: list[tuple[str, str]] = []
        number = 0
        for tag, text in _lines(text_of(data, name, options.encoding)):
            if tag == "TY" and lines:
                number += 1
                yield _record(lines, name, number, options)
                lines = []
            if tag != "ER":
                lines.append((tag, text))
        if lines:
            number += 1
            yield _record(lines, name, number, options)
        if not number:
            raise ImportRefused("holds no reference of RIS.", place=name, remedy="Export it again.")


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Tags and words; a line without a tag goes on with the one before."""
    tag, words = "", ""
    for line in text.splitlines():
        found = _LINE.match(line.rstrip())
        if found is None:
            words = f"{words} {line.strip()}"
            continue
        if tag:
            yield tag, words.strip()
        tag, words = found[1], found[2] or ""
    if tag:
        yield tag, words.strip()


def _record(lines: list[tuple[str, str]], name: str, number: int, options: Options) -> Incoming:
    record = Gathering(name, f"record {number}", options.kinds)
    kind = next((text for tag, text in lines if tag == "TY"), "")
    table = RIS | RIS_OF_TYPE.get(kind, {})
    dated = ""
    for tag, text in lines:
        if tag == "TY":
            record.add("type", RIS_TYPES.get(text, ""), "TY")
            if text not in RIS_TYPES and text != "GEN":
                record.leave("TY", text)
        elif RIS.get(tag) == "issued":
            if not dated:
                record.add("issued", text.strip("/").replace("/", "-"), tag)
            elif text.strip("/")[:4] != dated[:4]:
                record.leave(tag, text)
            dated = dated or text
        else:
            add(record, table, tag, text, tag)
    return record.make_incoming()


IMPORTER = RisImporter()
