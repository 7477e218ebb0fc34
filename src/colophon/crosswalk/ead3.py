"""EAD3: the catalogue, or the part of it that is asked for, as a finding aid of items.

https://www.loc.gov/ead/EAD3taglib/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._ead import component
from colophon.crosswalk._elements import EnclosedFormat
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings.language_codes import bibliographic

NAMESPACE = "http://ead3.archivists.org/schema/"


class Ead3(EnclosedFormat):
    """One finding aid; each record is a component of level ``item``."""

    name = "ead3"
    label = "EAD3 (finding aid)"
    media_type = "application/xml"
    suffix = ".ead.xml"
    _opened = f'<ead xmlns="{NAMESPACE}">'
    _closed = "    </dsc>\n  </archdesc>\n</ead>"

    def _opening_tag(self, frame: Frame) -> str:
        """The root, and all that stands before the components."""
        return f"{self._opened}\n{_front(frame)}"

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        return component(record, frame)


def _front(frame: Frame) -> str:
    """The control element, and the archival description up to its components."""
    agency, holder = frame.agency, frame.provider or frame.namespace
    spoken = attribute_if_given("langcode", bibliographic(agency.language) or "eng")
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
    opened = '  <archdesc level="collection">\n' + did + '    <dsc dsctype="in-depth">'
    return branch(1, "control", control) + opened


FORMAT = Ead3()
