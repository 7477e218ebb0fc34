"""Simple Dublin Core as OAI-PMH demands it of everybody.

http://www.openarchives.org/OAI/2.0/openarchivesprotocol.htm#dublincore
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import dates, described, one_date
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._xml import XSI
from colophon.disclosure import PublicRecord
from colophon.mappings.dublin_core import DUMB
from colophon.model.characters import content, words
from colophon.model.namespaces import COLOPHON

NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/"
SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
OPENING = (
    f'<oai_dc:dc xmlns:oai_dc="{NAMESPACE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    f' xmlns:xsi="{XSI}" xsi:schemaLocation="{NAMESPACE} {SCHEMA}">\n'
)
_FACETS = frozenset(("subject", "type", "coverage", "creator", "contributor", "publisher"))
_OUR_VOCABULARIES = COLOPHON.removesuffix("terms#") + "vocab/"


class OaiDc(ElementFormat):
    """The fifteen elements: refinements dumbed down, one date, no encoding schemes."""

    name = "oai_dc"
    version = "4"
    label = "Dublin Core (simple)"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        written = [OPENING]
        dated = False
        for row in described(record, frame).rows_with_note(DUMB, dates(record, frame)[1:]):
            name = DUMB.get(row.term)
            if name is None:
                continue  # an audience or a provenance is none of the fifteen
            if name == "date":
                if not dated:
                    dated = True
                    date, doubt = one_date(record, frame)
                    if words(date):
                        written.append(f"  <dc:date>{words(date)}</dc:date>\n")
                    if doubt:
                        written.append(_doubt(doubt))
            elif name in _FACETS and row.text.startswith(_OUR_VOCABULARIES):
                continue  # beside the label they would only be noise in a facet
            else:
                written.append(f"  <dc:{name}{row.language}>{row.text}</dc:{name}>\n")
        written.append("</oai_dc:dc>\n")
        return "".join(written)


def _doubt(display: str) -> str:
    return f'  <dc:description xml:lang="en">Date: {content(display)}.</dc:description>\n'


FORMAT = OaiDc()
