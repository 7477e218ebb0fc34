"""The program's own form of a record file → Record, a block at a time.

A file of the program's own form (:mod:`colophon.store._canonical`) is cut at the keys of
its first level.  What stands below a field often stands in other files too, and is read
once; below ``evidence`` an entry of the usual keys is taken by one expression.  Whatever
is not entirely as the program writes it makes :func:`read` answer None, and the file is
read in the general way, which gives the same record.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from colophon.model.errors import ColophonError
from colophon.model.record import Evidence, Harvest, Record, Source, Stage, Statement, Status, Value
from colophon.profile import Profile
from colophon.profile.memo import PerProfile
from colophon.store import _canonical, _parse
from colophon.store._canonical import Unsure
from colophon.store._entries import ValueEntry, all_entries
from colophon.store._form import PROVISIONAL
from colophon.store._values import MisfitValue, choice, convert, text_of

MOST, LONGEST = 50_000, 2_000
"""blocks that are remembered, and characters of the longest of them"""

Kept = TypeVar("Kept")

_BLOCK = re.compile(r'(?P<key>[A-Za-z][\w-]*|"@context"):(?: .*)?\n(?:(?:[ -].*)?\n)*')
_EVIDENCE = re.compile(r"  (?P<key>[A-Za-z][\w-]*):\n(?:(?:  [ -].*)?\n)*")
_ENTRY = re.compile(
    r"(  - for: (?P<name>.*)\n    status: (?P<status>suggested|accepted|edited)\n"
    r"(?:    by: (?P<by>.+)\n)?(?:    at: (?P<at>.+)\n)?(?:    note: (?P<remark>[^|\n].*)\n)?"
    r"(?:    because:\n    - method: (?P<method>.+)\n(?:      version: (?P<version>.+)\n)?"
    r"(?:      confidence: (?P<confidence>[01]\.\d{1,17})\n)?"
    r"(?:      quote: (?P<quote>[^|\n].*)\n)?"
    r"(?:      start: (?P<start>\d{1,9})\n)?(?:      end: (?P<end>\d{1,9})\n)?"
    r"(?:      page: (?P<page>\d{1,9})\n)?"
    r"(?:      source: (?P<source>.+)\n)?(?:      note: (?P<note>[^|\n].*)\n)?"
    r'(?:      inferred: "?(?P<inferred>true)"?\n)?)?)'
)
"""an entry with one piece of evidence, or none, and the keys that most have"""

_UNCONFIRMED = re.compile(
    r"""
    (
      -[ ]field:[ ](?P<field>.+)\n[ ][ ]value:
      (?:[ ](?P<value>[^|\n].*)|\n[ ][ ][ ][ ]uri:[ ](?P<uri>.+))\n
      (?:[ ][ ]confidence:[ ]"[01](?:\.\d+)?"\n)?
    )
    """,
    re.VERBOSE,
)
_STATUSES = {one.value: one for one in (Status.SUGGESTED, Status.ACCEPTED, Status.EDITED)}


class _KnownBlocks:
    """What blocks of files of one profile say, by their text."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.values: dict[str, tuple[Value, ...]] = {}
        self.rest: dict[str, Mapping[str, Any]] = {}


_known = PerProfile(_KnownBlocks)


def read(text: str, profile: Profile) -> Record | None:
    """The record in a text of the program's own form; None wherever there is any doubt."""
    try:
        return _record(text, _known(profile))
    except (Unsure, MisfitValue, ColophonError, msgspec.ValidationError):
        return None


def _cut(pattern: re.Pattern[str], text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """The matches that make up the text from there on; anything between them is in doubt."""
    for found in pattern.finditer(text, start):
        if found.start() != start:
            raise Unsure
        start = found.end()
        yield found
    if start != len(text):
        raise Unsure


def _record(text: str, known: _KnownBlocks) -> Record:
    values: dict[str, tuple[Value, ...]] = {}
    entries: dict[str, tuple[ValueEntry, ...]] = {}
    data: dict[str, Any] = {}
    fields = known.profile.by_term
    seen: set[str] = set()
    for found in _cut(_BLOCK, text):
        key, block = found["key"], found[0]
        if key in seen:
            raise Unsure
        seen.add(key)
        if key in fields:
            values[key] = known.values.get(block) or _values(block, key, known)
        elif key == "evidence":
            entries = _entries(block, fields)
        elif key == "unconfirmed":
            _agree(block)
        elif key == "id":
            data["id"] = _canonical.scalar(block[len("id: ") : -1])
        elif key == "hidden" or (key not in _parse.KEYS and key != '"@context"'):
            raise Unsure
        else:
            data.update(known.rest.get(block) or _rest(block, key, known))
    return _make_record(data, values, entries, known.profile)


def _make_record(
    data: Mapping[str, Any],
    values: Mapping[str, tuple[Value, ...]],
    entries: Mapping[str, tuple[ValueEntry, ...]],
    profile: Profile,
) -> Record:
    details = {**data.get("dates", {}), **data.get("roles", {})}
    position = profile.position
    statements: list[Statement] = []
    for term in sorted({*values, *entries}, key=position.__getitem__):
        here = values.get(term, ())
        if details:
            here = tuple([_parse.add_details(one, term, details) for one in here])
        statements += _parse.statements(profile.by_term[term], entries.get(term, ()), here)
    reviewed = data.get("reviewed", {})
    return Record(
        id=data.get("id", ""),
        provisional=data.get("naming", False),
        stage=data.get("stage", Stage.DRAFT),
        statements=tuple(statements),
        source=data.get("document"),
        ark=data.get("ark", ""),
        harvest=data.get("harvest"),
        reviewed_by=reviewed.get("by", ""),
        reviewed_at=reviewed.get("at", ""),
    )


def _values(block: str, term: str, known: _KnownBlocks) -> tuple[Value, ...]:
    """The values of one field, without what ``dates`` and ``roles`` say of them."""
    data = _canonical.read(block)
    if data is None:
        raise Unsure
    found = tuple(_parse.values(known.profile.by_term[term], data, {}, {}))
    return _remember(known.values, block, found)


def _rest(block: str, key: str, known: _KnownBlocks) -> Mapping[str, Any]:
    """What a block that is no field comes to, by the names of :func:`_make_record`."""
    data = _canonical.read(block)
    if data is None:
        raise Unsure
    found: Mapping[str, Any] = {}
    match key:
        case "dates" | "roles":
            found = {key: _parse.details(data)}
        case "stage":
            found = {key: choice(data[key], Stage, (key,))}
        case "naming":
            if data[key] != PROVISIONAL:
                raise Unsure
            found = {key: True}
        case "document":
            found = {key: convert(data[key], Source, (key,))}
        case "harvest":
            found = {key: convert(data[key], Harvest, (key,))}
        case "reviewed" if isinstance(data[key], dict):
            found = {key: {name: text_of(data[key], name) for name in ("by", "at")}}
        case "ark":
            found = {key: text_of(data, key)}
        case '"@context"':
            found = {"@context": True}
        case _:
            raise Unsure
    return _remember(known.rest, block, found)


def _remember(kept: dict[str, Kept], block: str, found: Kept) -> Kept:
    if len(kept) >= MOST:
        kept.clear()
    if len(block) <= LONGEST:
        kept[block] = found
    return found


def _agree(block: str) -> None:
    """What ``unconfirmed`` repeats is not read, but must be sound."""
    size = len("unconfirmed:\n")
    for whole, field, value, uri in _UNCONFIRMED.findall(block, size):
        size += len(whole)
        _canonical.scalar(field)
        _canonical.scalar(value or uri)
    if size != len(block):
        raise Unsure


def _entries(block: str, fields: Mapping[str, Any]) -> dict[str, tuple[ValueEntry, ...]]:
    """The entries of each field below ``evidence``."""
    found: dict[str, tuple[ValueEntry, ...]] = {}
    for one in _cut(_EVIDENCE, block, len("evidence:\n")):
        term, said = one["key"], one[0]
        if term in found or term not in fields:
            raise Unsure
        size = len(term) + len("  :\n")
        rows = _ENTRY.findall(said, size)
        if sum([len(row[0]) for row in rows]) == len(said) - size:
            found[term] = tuple([_entry(*row) for row in rows])
        else:
            found |= _unusual(said)
    return found


def _unusual(block: str) -> Mapping[str, tuple[ValueEntry, ...]]:
    """The entries of one field whose keys are not the usual ones."""
    data = _canonical.read(f"evidence:\n{block}")
    entries = all_entries(data["evidence"]) if data else None
    if entries is None:
        raise Unsure
    return entries


_UNSAID = Evidence(method="").confidence
"""the default itself: an equal number would be written out (msgspec omits by identity)"""


# long: one key of an entry after the other
def _entry(  # as many as the expression has groups
    _: str,
    name: str,
    status: str,
    by: str,
    at: str,
    remark: str,
    method: str,
    version: str,
    confidence: str,
    quote: str,
    start: str,
    end: str,
    page: str,
    source: str,
    note: str,
    inferred: str,
) -> ValueEntry:
    """The entry that was found; what is left out is empty."""
    scalar = _canonical.scalar
    because = (
        Evidence(
            method=scalar(method),
            version=scalar(version) if version else "1",
            confidence=float(confidence) if confidence else _UNSAID,
            quote=scalar(quote) if quote else "",
            start=int(start) if start else None,
            end=int(end) if end else None,
            page=int(page) if page else None,
            source=scalar(source) if source else "text",
            note=scalar(note) if note else "",
            inferred=bool(inferred),
        )
        if method
        else None
    )
    return ValueEntry(
        name=scalar(name),
        status=_STATUSES[status],
        by=scalar(by) if by else "",
        at=scalar(at) if at else "",
        note=scalar(remark) if remark else "",
        because=(because,) if because else (),
    )
