"""EAD3: the catalogue, or the part of it that is asked for, as a finding aid of items.

https://www.loc.gov/ead/EAD3taglib/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._ead import component
from colophon.crosswalk._stream import pieces
from colophon.crosswalk._xml import DECLARATION, branch, given, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings.language_codes import bibliographic

NAMESPACE = "http://ead3.archivists.org/schema/"
_HEAD = f'<ead xmlns="{NAMESPACE}">\n'
_FOOT = "    </dsc>\n  </archdesc>\n</ead>\n"


class Ead3(Format):
    """One finding aid; each record is a component of level ``item``."""

    name = "ead3"
    label = "EAD3 (finding aid)"
    media_type = "application/xml"
    suffix = ".ead.xml"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """A finding aid of one item."""
        return f"{_HEAD}{_front(frame)}{component(record, frame)}{_FOOT}".encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """A finding aid of all records."""

        def texts() -> Iterator[str]:
            yield f"{DECLARATION}{_HEAD}{_front(frame)}"
            for record in records:
                yield component(record, frame)
            yield _FOOT

        return pieces(texts())


def _front(frame: Frame) -> str:
    """The control element, and the archival description up to its components."""
    agency, holder = frame.agency, frame.provider or frame.namespace
    spoken = given("langcode", bibliographic(agency.language) or "eng")
    title = branch(3, "titlestmt", leaf(4, "titleproper", f"Records of {holder}"))
    control = leaf(2, "recordid", frame.namespace.rstrip("/"))
    control += branch(2, "filedesc", title)
    control += '    <maintenancestatus value="derived"/>\n'
    named = leaf(3, "agencycode", agency.code) + leaf(3, "agencyname", agency.name or holder)
    control += branch(2, "maintenanceagency", named)
    control += branch(2, "languagedeclaration", f"      <language{spoken}/>\n      <script/>\n")
    event = '      <maintenanceevent>\n        <eventtype value="derived"/>\n'
    event += leaf(4, "eventdatetime", "as of each record")
    event += '        <agenttype value="machine"/>\n' + leaf(4, "agent", "Colophon")
    control += f"    <maintenancehistory>\n{event}      </maintenanceevent>\n"
    control += "    </maintenancehistory>\n"
    keeper = branch(3, "repository", branch(4, "corpname", leaf(5, "part", holder)))
    did = branch(2, "did", leaf(3, "unittitle", f"Records of {holder}") + keeper)
    opened = '  <archdesc level="collection">\n' + did + '    <dsc dsctype="in-depth">\n'
    return branch(1, "control", control) + opened


FORMAT = Ead3()
