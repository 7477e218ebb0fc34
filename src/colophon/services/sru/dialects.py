"""The two dialects of SRU: 1.1 and 1.2 in the Library of Congress's namespace, 2.0 in OASIS's."""

from collections.abc import Iterable

import msgspec

from colophon.publish.xml_text import element, text
from colophon.services.sru.diagnostics import MESSAGES, SruFault

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_DIAGNOSTIC = "info:srw/diagnostic/1/"


class ResultRecord(msgspec.Struct, frozen=True):
    """A record of a result: its XML, where in the result it stands, and its schema."""

    content: bytes
    position: int
    schema: str


class SruDialect(msgspec.Struct, frozen=True):
    """How answers are written; ``scan`` is the namespace of the answers to scan."""

    version: str
    namespace: str
    scan: str
    diagnostic: str
    packing: str
    """the element that says how a record is packed"""

    def write_search(
        self,
        count: int,
        records: Iterable[ResultRecord],
        after: int,
        faults: Iterable[SruFault],
        escaped: bool,
    ) -> bytes:
        """The answer to searchRetrieve; ``after`` is the next position, 0 where all is given."""
        written = "".join(self.record(one, escaped) for one in records)
        parts = [
            element("version", self.version),
            element("numberOfRecords", str(count)),
            f"<records>{written}</records>" if written else "",
            element("nextRecordPosition", str(after)) if after else "",
            self._diagnostics(faults),
        ]
        return self._answer("searchRetrieveResponse", self.namespace, "".join(parts))

    def write_scan(self, terms: Iterable[tuple[str, int]], faults: Iterable[SruFault]) -> bytes:
        """The answer to scan: each value and how many records have it."""
        written = "".join(
            f"<term>{element('value', value)}{element('numberOfRecords', str(count))}</term>"
            for value, count in terms
        )
        version = element("version", self.version) if self.version != "2.0" else ""
        inside = f"<terms>{written}</terms>" if written else ""
        return self._answer("scanResponse", self.scan, version + inside + self._diagnostics(faults))

    def write_explain(self, content: str, faults: Iterable[SruFault]) -> bytes:
        """The answer to explain; ``content`` is the ZeeRex record."""
        found = ResultRecord(content.encode(), 0, "http://explain.z3950.org/dtd/2.0/")
        inside = element("version", self.version) + self.record(found, False)
        return self._answer("explainResponse", self.namespace, inside + self._diagnostics(faults))

    def record(self, one: ResultRecord, escaped: bool) -> str:
        """A record in its envelope, as XML or as the text of it."""
        content = one.content.decode()
        position = element("recordPosition", str(one.position)) if one.position else ""
        return (
            f"<record>{element('recordSchema', one.schema)}"
            f"{element(self.packing, 'string' if escaped else 'xml')}"
            f"<recordData>{text(content) if escaped else content}</recordData>{position}</record>\n"
        )

    def _diagnostics(self, faults: Iterable[SruFault]) -> str:
        written = "".join(
            f'<diagnostic xmlns="{self.diagnostic}">{element("uri", f"{_DIAGNOSTIC}{one.code}")}'
            f"{element('details', one.details) if one.details else ''}"
            f"{element('message', MESSAGES[one.code])}</diagnostic>"
            for one in faults
        )
        return f"<diagnostics>{written}</diagnostics>" if written else ""

    def _answer(self, root: str, namespace: str, inside: str) -> bytes:
        return f'{_DECLARATION}<{root} xmlns="{namespace}">{inside}</{root}>\n'.encode()


_ZING = "http://www.loc.gov/zing/srw/"
_OASIS = "http://docs.oasis-open.org/ns/search-ws/"

DIALECTS = {
    version: SruDialect(version, _ZING, _ZING, f"{_ZING}diagnostic/", "recordPacking")
    for version in ("1.1", "1.2")
} | {
    "2.0": SruDialect(
        "2.0", f"{_OASIS}sruResponse", f"{_OASIS}scan", f"{_OASIS}diagnostic", "recordXMLEscaping"
    )
}
