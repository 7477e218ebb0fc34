"""BIBFRAME 2 in RDF/XML: Work, Instance and Item of each record, one in the other.

https://www.loc.gov/bibframe/
"""

from collections.abc import Iterable

from colophon.crosswalk import Frame
from colophon.crosswalk._bibframe import item, provision, titles, work
from colophon.crosswalk._bibframe_nodes import node_with_label, node_with_value, related_node
from colophon.crosswalk._citation import numbers
from colophon.crosswalk._elements import EnclosedFormat
from colophon.crosswalk._grouped import Grouped, grouped, series_statements
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import PublicRecord
from colophon.mappings.bibframe import BF, IDENTIFIERS, LABELLED, LITERALS, RELATED
from colophon.mappings.wording import word_value
from colophon.model.characters import iri
from colophon.model.namespaces import RDF, RDFS
from colophon.model.record import Statement

_DECLARED = f' xmlns:rdf="{RDF}" xmlns:rdfs="{RDFS}" xmlns:bf="{BF}"'
_HELD = frozenset(("provenance",))
"""fields of the Item"""


class Bibframe(EnclosedFormat):
    """An Instance with its Work, its Item and the description of both."""

    name = "bibframe"
    label = "BIBFRAME 2 (RDF/XML)"
    media_type = "application/rdf+xml"
    suffix = ".bf.rdf"
    _opened = f"<rdf:RDF{_DECLARED}>"
    _closed = "</rdf:RDF>"

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        said = grouped(record, frame)
        uri = iri(said.uri)
        inside = branch(2, "bf:instanceOf", work(said, f"{uri}#work"))
        inside += titles(said) + "".join(
            leaf(2, f"bf:{LITERALS[one.term]}", word_value(one.value, "imprint"))
            for one in said.all_of(LITERALS)
        )
        inside += provision(said) + _series(said)
        inside += "".join(
            node_with_label(2, *LABELLED[one.term], str(one.value))
            for one in said.all_of(LABELLED)
            if one.term not in _HELD
        )
        inside += "".join(node_with_label(2, "note", "Note", one) for one in said.own_notes())
        inside += _identifiers(said) + "".join(
            related_node(RELATED[one.term], one.value) for one in said.all_of(RELATED)
        )
        inside += _locators(said.of("fileAddress")) + item(said, f"{uri}#item")
        inside += _describe_description(said, frame)
        return branch(1, "bf:Instance", inside, attribute_if_given("rdf:about", uri))


def _series(said: Grouped) -> str:
    found = "".join(leaf(2, "bf:seriesStatement", one) for one in series_statements(said))
    for one in said.of("seriesNumber"):
        found += leaf(2, "bf:seriesEnumeration", str(one.value))
    return found


def _identifiers(said: Grouped) -> str:
    found = node_with_value(2, "identifiedBy", "Identifier", said.record.ark)
    for scheme, number in numbers(said):
        found += node_with_value(2, "identifiedBy", IDENTIFIERS[scheme], number)
    return found


def _locators(found: Iterable[Statement]) -> str:
    return "".join(
        f"    <bf:electronicLocator{attribute_if_given('rdf:resource', iri(one.value.uri))}/>\n"
        for one in found
        if iri(one.value.uri)
    )


def _describe_description(said: Grouped, frame: Frame) -> str:
    """Who made the record, and which of its values nobody has confirmed."""
    record, agency = said.record, frame.agency
    inside = node_with_value(4, "identifiedBy", "Local", record.id)
    inside += node_with_label(4, "assigner", "Agent", agency.name or frame.provider)
    inside += node_with_label(4, "descriptionConventions", "DescriptionConventions", agency.rules)
    inside += leaf(4, "bf:changeDate", record.reviewed_at)
    for one in said.unread:
        inside += node_with_label(4, "note", "Note", note(one, said.label(one)))
    return branch(2, "bf:adminMetadata", branch(3, "bf:AdminMetadata", inside))


FORMAT = Bibframe()
