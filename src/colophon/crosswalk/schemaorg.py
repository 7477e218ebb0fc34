"""schema.org as JSON-LD, for search engines and everything that reads their markup.

https://schema.org/CreativeWork
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._schema import describe_work
from colophon.disclosure import PublicRecord

CONTEXT = "https://schema.org"


class SchemaOrg(Format):
    """A creative work in the vocabulary of search engines."""

    name = "schemaorg"
    version = "4"
    label = "schema.org (JSON-LD)"
    media_type = 'application/ld+json;profile="https://schema.org"'
    suffix = ".schema.json"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        body: dict[str, Any] = {"@context": CONTEXT}
        body |= describe_work(record, frame)
        return msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n"

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All works, one a line, in one ``@graph``."""
        yield b'{"@context": "%s",\n"@graph": [' % CONTEXT.encode()
        comma = b"\n"
        for record in records:
            yield comma + msgspec.json.encode(describe_work(record, frame))
            comma = b",\n"
        yield b"\n]}\n"


FORMAT = SchemaOrg()
