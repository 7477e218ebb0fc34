"""Lists of labels with addresses (CSV, TSV, JSON) → Turtle, as all vocabularies are kept.

Thesauri are handed round so: a row or object a concept, with its address and its label,
perhaps also others, in one language or several.  Read are tables with or without headings,
JSON objects by address or label, arrays of objects, SPARQL results, and JSON lines.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from colophon.model.errors import VocabularyError
from colophon.vocabulary._list_columns import VocabularyColumn, address, column, columns
from colophon.vocabulary._parse import SUFFIXES, open_source, suffix_of

TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t", ".txt": "\t"}
OBJECTS = frozenset({".json", ".jsonl", ".ndjson"})
_LONGEST = 256 * 1024 * 1024
"""bytes of JSON that is read at once"""
_HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_PROPERTIES = {
    "preferred": "prefLabel",
    "alternative": "altLabel",
    "hidden": "hiddenLabel",
    "notation": "notation",
    "broader": "broader",
    "scope_note": "scopeNote",
}

Row = list[tuple[VocabularyColumn, str]]
"""what is said of a concept: column and cell"""


def is_list(path: Path) -> bool:
    """Whether a file is such a list; JSON is one unless it speaks of a context or graph."""
    suffix = suffix_of(path)
    if suffix in TABLES or suffix in OBJECTS - SUFFIXES.keys():
        return True
    if suffix not in OBJECTS:
        return False
    with open_source(path) as stream:
        head = stream.read(4_096)
    return not any(sign in head for sign in (b'"@context"', b'"@graph"', b'"@id"'))


def as_turtle(source: Path, target: Path, language: str = "") -> None:
    """Write a list as Turtle; labels that name no language are in ``language``.

    Raises :class:`VocabularyError` where no row has both an address and a label.
    """
    written = False
    try:
        with target.open("w", encoding="utf-8", newline="\n") as file:
            file.write(_HEAD)
            for row in _rows(source):
                said = _concept(row, language)
                written = written or bool(said)
                file.write(said)
    except (UnicodeDecodeError, csv.Error, ValueError) as error:
        raise VocabularyError(
            f"cannot be read as a list ({error}).",
            place=str(source),
            remedy="Save it as CSV, TSV or JSON in UTF-8.",
        ) from error
    if not written:
        raise VocabularyError(
            "has no row with an address and a label.",
            place=str(source),
            remedy="Give it a column uri with whole addresses, and a column label.",
        )


def _rows(source: Path) -> Iterator[Row]:
    with open_source(source) as stream:
        if suffix_of(source) in TABLES:
            yield from _of_table(stream, TABLES[suffix_of(source)])
        else:
            yield from _of_json(stream)


def _of_table(stream: IO[bytes], usual: str) -> Iterator[Row]:
    lines = _lines(stream)
    first = next(lines, "")
    signs = {sign: first.count(sign) for sign in ("\t", ";", ",")}
    best = max(signs, key=lambda sign: (signs[sign], sign == usual))

    def again() -> Iterator[str]:
        yield first
        yield from lines

    plain = best == "\t" and '"' not in first  # quotes stand for themselves there
    rows = (
        csv.reader(again(), delimiter=best, quoting=csv.QUOTE_NONE)
        if plain
        else csv.reader(again(), delimiter=best)
    )
    head = next(rows, [])
    second = next(rows, [])
    named, headed = columns(head, second)
    for row in (second,) if headed else (head, second):
        yield [(named[at], cell) for at, cell in enumerate(row) if at in named]
    for row in rows:
        yield [(named[at], cell) for at, cell in enumerate(row) if at in named]


def _lines(stream: IO[bytes]) -> Iterator[str]:
    """The lines of a text in UTF-8 or, as Excel saves it, UTF-16."""
    start = stream.read(2)
    stream.seek(0)
    encoding = "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    yield from io.TextIOWrapper(stream, encoding=encoding, newline="")


def _of_json(stream: IO[bytes]) -> Iterator[Row]:
    data = stream.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        raise ValueError(f"more than {_LONGEST:,} bytes of JSON: save it as CSV")
    text = data.decode("utf-8-sig")
    try:
        whole = json.loads(text)
    except json.JSONDecodeError:
        whole = [json.loads(line) for line in text.splitlines() if line.strip()]
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    yield from _of_value(whole)


def _of_value(value: Any) -> Iterator[Row]:
    """Concepts of a JSON value: objects in a list, or addresses and labels as keys."""
    if isinstance(value, list):
        for one in value:
            if isinstance(one, Mapping):
                yield _of_object(one)
            elif isinstance(one, list) and len(one) >= 2:
                yield _of_pair(str(one[0]), one[1])
        return
    if not isinstance(value, Mapping):
        return
    for key, one in value.items():
        if isinstance(one, str | list) and (address(key) or _is_address(one)):
            yield _of_pair(key, one)
        elif isinstance(one, Mapping) and address(key):
            yield [(VocabularyColumn("uri"), key), *_of_object(one)]
        elif isinstance(one, list | Mapping):
            yield from _of_value(one)


def _is_address(value: Any) -> bool:
    return isinstance(value, str) and bool(address(value))


def _of_pair(one: str, other: Any) -> Row:
    """An address and its label, in either order."""
    key, labels = (other, [one]) if _is_address(other) else (one, other)
    labels = labels if isinstance(labels, list) else [labels]
    named = [VocabularyColumn("preferred"), *[VocabularyColumn("alternative")] * (len(labels) - 1)]
    return [(VocabularyColumn("uri"), str(key)), *zip(named, map(str, labels), strict=True)]


def _of_object(one: Mapping[str, Any]) -> Row:
    found: Row = []
    for key, value in one.items():
        named = column(key)
        if named is not None:
            found += [(named, text) for named, text in _texts(named, value)]
    uris = [cell for named, cell in found if named.role == "uri" and address(cell)]
    rest = [(named, cell) for named, cell in found if named.role != "uri"]
    return [*((VocabularyColumn("uri"), cell) for cell in uris[:1]), *rest]


def _texts(named: VocabularyColumn, value: Any) -> Iterator[tuple[VocabularyColumn, str]]:
    if isinstance(value, str | int):
        yield named, str(value)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(named, one)
    elif isinstance(value, Mapping):
        if "value" in value or "@value" in value:
            text = value.get("value", value.get("@value"))
            tag = str(value.get("xml:lang") or value.get("@language") or value.get("lang") or "")
            yield from _texts(VocabularyColumn(named.role, tag or named.language), text)
        else:  # labels by language
            for tag, text in value.items():
                yield from _texts(VocabularyColumn(named.role, str(tag)), text)


def _concept(row: Iterable[tuple[VocabularyColumn, str]], language: str) -> str:
    """A row as Turtle, or nothing where address or label are missing."""
    cells = list(row)
    uri = next((address(cell) for one, cell in cells if one.role == "uri"), "")
    tag = next((cell.strip() for one, cell in cells if one.role == "language"), "") or language
    facts = [
        fact
        for one, cell in cells
        if one.role in _PROPERTIES
        for value in one.values(cell)
        if (fact := _fact(one, value, tag))
    ]
    if not uri or not any(fact.startswith("skos:prefLabel") for fact in facts):
        return ""
    return f"<{uri}> a skos:Concept ; {' ; '.join(dict.fromkeys(facts))} .\n"


def _fact(one: VocabularyColumn, value: str, tag: str) -> str:
    name = _PROPERTIES[one.role]
    if one.role == "broader":
        uri = address(value)
        return f"skos:{name} <{uri}>" if uri else ""
    said = (one.language or tag).replace("_", "-")
    said = said if _TAG.fullmatch(said) else ""
    suffix = f"@{said}" if said and one.role != "notation" else ""
    return f"skos:{name} {json.dumps(value, ensure_ascii=False)}{suffix}"
