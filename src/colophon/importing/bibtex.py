"""BibTeX and BibLaTeX; letters that TeX writes as commands are letters again.

https://www.bibtex.org/Format/
"""

import contextlib
import re
import unicodedata
from collections.abc import Iterator, Mapping

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.references import add
from colophon.importing.toolkit.texts import text_of
from colophon.mappings.bibliographic import BIBTEX
from colophon.model.errors import ImportRefused

_ENTRY = re.compile(r"@\s*(\w+)\s*[{(]\s*", re.MULTILINE)
_NAME = re.compile(r"\s*,?\s*([\w:+.-]+)\s*=\s*")
_ACCENT = re.compile(r"\\([`'^\"~=.]|[uvHtcdbkr](?![A-Za-z]))\s*\{?\s*(\\?[A-Za-z])\s*\}?")
_COMMAND = re.compile(r"\\(?:([A-Za-z]+)\s*(?:\{\})?|([&%$#_{}]))")
_MARKS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304",
    ".": "\u0307", "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "d": "\u0323",
    "b": "\u0331", "k": "\u0328", "r": "\u030a", "t": "\u0361",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "i", "j": "j", "dh": "ð", "th": "þ", "textendash": "–",
    "textemdash": "—", "ldots": "…", "dots": "…", "&": "&", "%": "%", "$": "$", "#": "#",
    "_": "_", "{": "{", "}": "}", "copyright": "©", "textcopyright": "©", "pounds": "£",
}  # fmt: skip
_PASSED_OVER = frozenset(("comment", "preamble", "string"))
_BRACE_OR_AND = re.compile(r"(?<!\\)[{}]|\s+and\s+")
_LISTS = frozenset(
    """
    author editor translator illustrator publisher organization institution address location
    language
    """.split()
)
"""fields whose values “and” parts (BibLaTeX: lists of names, and literal lists)"""
_MONTHS = {
    one: number
    for number, one in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}


class BibTexImporter(Importer):
    """BibTeX."""

    name = "bibtex"
    label = "BibTeX"
    suffixes = (".bib", ".bibtex")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By an entry's beginning: its key, or its first field where it has none."""
        return 0.85 if re.search(rb"(?m)^\s*@\w+\s*[{(]\s*(?:[^\s,=]*\s*,|\w+\s*=)", head) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record an entry."""
        text = text_of(data, name, options.encoding)
        strings = _strings(text)
        number = 0
        for number, found in enumerate(_ENTRY.finditer(text), 1):
            if found[1].lower() in _PASSED_OVER:
                continue
            try:
                key, fields = _fields(text, found.end(), strings)
            except ValueError as error:
                yield incoming_of_broken(name, f"entry {number}", f"The entry is broken ({error}).")
                continue
            yield _record(found[1].lower(), key, fields, name, options)
        if not number:
            raise ImportRefused("holds no entry.", place=name, remedy="Export it again as BibTeX.")


def _strings(text: str) -> dict[str, str]:
    """What ``@string`` defines: names that stand bare in values, and their words."""
    found: dict[str, str] = {}
    for one in _ENTRY.finditer(text):
        name = _NAME.match(text, one.end()) if one[1].lower() == "string" else None
        if name is not None:
            with contextlib.suppress(ValueError):
                found[name[1].lower()] = _value(text, name.end(), found)[0]
    return found


def _fields(text: str, at: int, strings: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """An entry's key and fields; raises :class:`ValueError`."""
    comma = text.find(",", at)
    if comma < 0:
        raise ValueError("it has no fields")
    key, fields = text[at:comma].strip(), {}
    if "=" in key:
        key, comma = "", at  # what reference managers write of entries without a key
    at = comma
    while (found := _NAME.match(text, at)) is not None:
        value, at = _value(text, found.end(), strings)
        fields[found[1].lower()] = value
    if not fields:
        raise ValueError("it has no fields")
    return key, fields


def _value(text: str, at: int, strings: Mapping[str, str]) -> tuple[str, int]:
    """A value in braces, in quotation marks, or bare; parts joined by ``#``."""
    parts = []
    while True:
        part, at = _part(text, at, strings)
        parts.append(part)
        joint = re.compile(r"\s*#\s*").match(text, at)
        if joint is None:
            return "".join(parts), at
        at = joint.end()


def _part(text: str, at: int, strings: Mapping[str, str]) -> tuple[str, int]:
    if at >= len(text):
        raise ValueError("it is cut short")
    if text[at] not in '{"':
        bare = re.compile(r"[^,}\s#]+").match(text, at)
        if bare is None:
            raise ValueError("a field has no value")
        return strings.get(bare.group().lower(), bare.group()), bare.end()
    depth = 0
    for place in range(at, len(text)):
        letter = text[place]
        depth += letter == "{"
        depth -= letter == "}"
        closed = depth == 0 if text[at] == "{" else letter == '"' and depth == 0 and place > at
        if closed:
            return text[at + 1 : place], place + 1
    raise ValueError("a brace is not closed")


def strip_tex(value: str) -> str:
    """A value without TeX: accents composed, commands and braces gone."""
    value = _ACCENT.sub(_compose_letter, value)
    value = _COMMAND.sub(lambda found: _LETTERS.get(found[1] or found[2], ""), value)
    value = value.replace("~", " ").replace("---", "—").replace("--", "–")
    return " ".join(re.sub(r"[{}]", "", value).split())


def _compose_letter(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", found[2].lstrip("\\") + _MARKS[found[1]])


def _record(kind: str, key: str, fields: dict[str, str], name: str, options: Options) -> Incoming:
    record = Gathering(name, f"entry {key}", options.kinds)
    if kind not in ("misc", "online", "unpublished"):
        record.add("type", {"booklet": "pamphlet"}.get(kind, kind), f"@{kind}")
    for field, written in fields.items():
        if field in ("month", "day"):
            continue
        if field in _LISTS:
            for one in _parts(written):
                add(record, BIBTEX, field, strip_tex(one), field)
        elif field == "number" and "series" in fields:
            record.add("seriesNumber", strip_tex(written), field)
        elif field == "keywords":
            for one in re.split(r"[,;]", strip_tex(written)):
                add(record, BIBTEX, field, one, field)
        else:
            text = _date(fields, written) if field == "year" else strip_tex(written)
            if field != "year" or "date" not in fields:
                add(record, BIBTEX, field, text, field)
    return record.make_incoming()


def _parts(written: str) -> Iterator[str]:
    """The values of a list, parted by “and” where it stands in no braces."""
    start = depth = 0
    for found in _BRACE_OR_AND.finditer(written):
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        if depth == 0 and found.group() not in "{}":
            yield written[start : found.start()]
            start = found.end()
    yield written[start:]


def _date(fields: dict[str, str], year: str) -> str:
    month, day = strip_tex(fields.get("month", "")), strip_tex(fields.get("day", ""))
    number = _MONTHS.get(month[:3].lower(), int(month) if month.isdecimal() else 0)
    if not number or not re.fullmatch(r"\d{4}", strip_tex(year)):
        return " ".join(filter(None, (day, month, strip_tex(year))))
    return f"{strip_tex(year)}-{number:02}" + (f"-{int(day):02}" if day.isdecimal() else "")


IMPORTER = BibTexImporter()
