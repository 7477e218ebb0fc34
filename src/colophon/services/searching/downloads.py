"""What a search finds as files: JSON, CSV and RIS.

https://www.rfc-editor.org/rfc/rfc8259 · https://www.rfc-editor.org/rfc/rfc4180
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

import msgspec
from lxml import etree

from colophon.crosswalk.sheet.rows import escape_separator
from colophon.crosswalk.sheet.tables import guard_cell
from colophon.index.interface import IndexReader
from colophon.index.search import FIELDS, SearchHit
from colophon.publish import copies, places
from colophon.publish.datestamps import write_stamp
from colophon.services.linked_data.about import About
from colophon.services.searching.request import SearchRequest
from colophon.services.searching.results import Results
from colophon.services.searching.snippets import light_words

DUBLIN_CORE = "oai_dc"
RIS = "ris"
_COLUMNS = tuple(field for field in FIELDS if field != "other")
_MARK = " | "


def as_json(results: Results, about: About, shown: int) -> bytes:
    """The hits, the facets, and where more are found; lit words stand in ``[start, end]``."""
    base = places.base(about.namespace)
    asked, after = results.asked, results.asked.start + len(results.hits)
    said: dict[str, object] = {
        "query": asked.query,
        "address": base + asked.address(),
        "total": results.total,
        "start": asked.start,
        "records": [_hit(one, about, base, results.query.lit) for one in results.hits],
        "facets": {
            field: [msgspec.structs.asdict(value) for value in values]
            for field, values in results.facets.items()
        },
    }
    if results.meant:
        said["meant"] = results.meant
    if after < results.total:
        said["next"] = base + asked.address("records.json", start=after, limit=str(shown))
    return msgspec.json.format(msgspec.json.encode(said), indent=1)


def _hit(hit: SearchHit, about: About, base: str, words: frozenset[str]) -> dict[str, object]:
    lights, at = [], 0
    for piece in light_words(hit.title, words):
        if piece.lit:
            lights.append([at, at + len(piece.text)])
        at += len(piece.text)
    return {
        "id": hit.id,
        "uri": about.namespace + hit.id,
        "page": base + places.record_path(hit.id),
        "title": hit.title,
        "lit": lights,
        "changed": write_stamp(hit.stamp),
    }


def as_csv(hits: Iterable[SearchHit], reader: IndexReader, about: About) -> bytes:
    """A row a record: its id, its address, and the elements of Dublin Core.

    Several values stand in one cell with a vertical bar between them.
    """
    out = StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(("id", "address", *_COLUMNS))
    for hit in hits:
        rows.writerow([guard_cell(cell) for cell in _row(hit, reader, about)])
    # spreadsheets know UTF-8 by its mark
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _row(hit: SearchHit, reader: IndexReader, about: About) -> Iterator[str]:
    values: dict[str, list[str]] = {name: [] for name in _COLUMNS}
    item = reader.item(hit.id, DUBLIN_CORE)
    if item is not None and item.digest:
        for one in etree.fromstring(item.body[: item.body.rindex(b"</metadata>") + 11]).iter():
            name = etree.QName(one).localname if isinstance(one.tag, str) else ""
            if name in values and one.text:
                values[name].append(escape_separator(one.text))
    yield hit.id
    yield about.namespace + hit.id
    for found in values.values():
        yield _MARK.join(found)


def as_ris(hits: Iterable[SearchHit], reader: IndexReader) -> bytes:
    """A reference a record, for reference managers."""
    found = []
    for hit in hits:
        item = reader.item(hit.id, copies.NAME)
        part = copies.read(item.body).parts.get(RIS) if item and item.digest else None
        found += [copies.unzip_member(part)] if part else []
    return b"".join(found)


def next_link(asked: SearchRequest, path: str, total: int, about: About) -> tuple[str, ...]:
    """The typed link to the rest, where there is one (RFC 8288)."""
    after = asked.start + asked.limit
    if after >= total:
        return ()
    address = asked.address(path, start=after, limit=str(asked.limit))
    return (f'<{places.base(about.namespace)}{address}>; rel="next"',)
