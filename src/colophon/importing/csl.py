"""CSL-JSON, as citation processors and Zotero exchange it.

https://docs.citationstyles.org/en/stable/specification.html
"""

from collections.abc import Iterator, Mapping
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.jsons import as_list, content, read_objects
from colophon.importing.toolkit.references import add
from colophon.importing.toolkit.values import named_agent
from colophon.mappings.bibliographic import CSL
from colophon.mappings.marc import RELATORS

_ABOUT = frozenset(("id", "citation-key", "accessed", "type"))
_PARTS_OF_NAME = ("family", "given", "non-dropping-particle", "dropping-particle", "suffix")
_DATES = frozenset(("issued", "created"))
_TYPES = {"document": "", "article": "", "book": "book", "pamphlet": "pamphlet"}


class CslImporter(Importer):
    """CSL-JSON."""

    name = "csl"
    label = "CSL-JSON"
    suffixes = (".json", ".csljson")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By variables that only CSL has."""
        start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
        if start[:1] not in (b"[", b"{") or b"@context" in head or b"@id" in head:
            return 0.0
        names = (b'"issued"', b'"author"', b'"publisher-place"', b'"container-title"', b'"family"')
        known = sum(one in head for one in names)
        return 0.8 if known and b'"type"' in head else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record an item."""
        found = content(data, name)
        items = found.get("items", found) if isinstance(found, dict) else found

        def record(item: Mapping[str, Any], place: str) -> Incoming:
            return _record(item, name, f"item {item['id']}" if item.get("id") else place, options)

        yield from read_objects(items, name, "item of CSL", record)


def _record(item: Mapping[str, Any], name: str, place: str, options: Options) -> Incoming:
    record = Gathering(name, place, options.kinds)
    kind = str(item.get("type", ""))
    record.add("type", _TYPES.get(kind, kind.replace("-", " ")), "type")
    for field, value in item.items():
        if field in _ABOUT:
            continue
        term, _, role = CSL.get(field, "").partition(" ")
        if isinstance(value, dict) and (term in _DATES or "date-parts" in value or "raw" in value):
            record.add(term or "note", _date(value), field)
            record.leave(f"{field} season", str(value.get("season") or ""))
        elif any(isinstance(one, dict) for one in as_list(value)):
            for one in as_list(value):
                _name(record, term, role, field, one)
        else:
            texts = str(value).split(",") if field == "keyword" else map(str, as_list(value))
            for text in texts:
                add(record, CSL, field, text, field)
    return record.make_incoming()


def _name(record: Gathering, term: str, role: str, field: str, value: Any) -> None:
    if not isinstance(value, dict):
        return record.leave(field, str(value))
    literal = str(value.get("literal") or "")
    part = {one: str(value.get(one) or "") for one in _PARTS_OF_NAME}
    family = f"{part['non-dropping-particle']} {part['family']}".strip()
    given = f"{part['given']} {part['dropping-particle']}".strip()
    filed = ", ".join(filter(None, (family, given, part["suffix"])))
    found = named_agent(
        literal or filed, "" if literal else "person", role=RELATORS + role if role else ""
    )
    if found is None or not term:
        return record.leave(field, literal or filed)
    return record.put(term, found, field, literal or filed)


def _date(value: Mapping[str, Any]) -> str:
    """A date's parts as EDTF, or its words."""
    ends = []
    for parts in as_list(value.get("date-parts")):
        numbers = [str(one) for one in as_list(parts) if str(one).lstrip("-").isdecimal()]
        if numbers:
            ends.append("-".join([numbers[0].zfill(4), *(one.zfill(2) for one in numbers[1:3])]))
    form = "/".join(ends[:2]) or str(value.get("raw") or value.get("literal") or "")
    circa = value.get("circa")
    return f"{form}~" if circa not in (None, False, 0, "0", "") and "/" not in form else form


IMPORTER = CslImporter()
