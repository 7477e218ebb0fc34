"""The parts of BIBFRAME: titles, the Work, what provided the Instance, the Item."""

from colophon.crosswalk._bibframe_nodes import agent, concept, node_with_label, node_with_value
from colophon.crosswalk._grouped import Grouped
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.mappings.bibframe import (
    BF,
    CLASSIFICATIONS,
    CONTRIBUTIONS,
    PROVISION,
    WORK_NOTES,
    WORKS,
)
from colophon.mappings.language_codes import bibliographic
from colophon.mappings.marc import DCMITYPE, RELATORS, ROLES
from colophon.mappings.marc_codes import LANGUAGES
from colophon.mappings.wording import word_value
from colophon.model.characters import iri, tag
from colophon.model.namespaces import EDTF
from colophon.model.record import Agent, Date, Statement, Value

_LANGUAGES = "http://id.loc.gov/vocabulary/languages/"


def titles(said: Grouped, depth: int = 2) -> str:
    """The title with its parts, and the other titles as variants."""
    found = ""
    for one in said.of("title")[:1]:
        spoken = attribute_if_given("xml:lang", tag(one.value.language))
        inside = leaf(depth + 2, "bf:mainTitle", str(one.value), spoken)
        for term, name in (("subtitle", "subtitle"), ("issue", "partNumber")):
            for part in said.of(term):
                inside += leaf(depth + 2, f"bf:{name}", str(part.value))
        found += branch(depth, "bf:title", branch(depth + 1, "bf:Title", inside))
    for one in (*said.of("title")[1:], *said.of("alternative"), *said.of("originalTitle")):
        inside = leaf(depth + 2, "bf:mainTitle", str(one.value))
        found += branch(depth, "bf:title", branch(depth + 1, "bf:VariantTitle", inside))
    return found


def work(said: Grouped, uri: str) -> str:
    """The Work: its classes, titles, makers, languages, and what it is about."""
    kinds = (one.value.uri.removeprefix(DCMITYPE) for one in said.of("type"))
    inside = "".join(
        f"        <rdf:type{attribute_if_given('rdf:resource', BF + WORKS[kind])}/>\n"
        for kind in dict.fromkeys(kinds)
        if kind in WORKS
    )
    for one in said.of("title")[:1]:
        main = leaf(6, "bf:mainTitle", str(one.value))
        inside += branch(4, "bf:title", branch(5, "bf:Title", main))
    inside += "".join(_contribution(one) for one in said.all_of(CONTRIBUTIONS))
    inside += "".join(_language(str(one.value)) for one in said.of("language"))
    for term, class_, name in (
        ("subject", "Topic", "subject"),
        ("spatial", "Place", "subject"),
        ("temporal", "Temporal", "subject"),
        ("type", "GenreForm", "genreForm"),
    ):
        inside += "".join(concept(4, name, class_, one.value) for one in said.of(term))
    for one in said.all_of(WORK_NOTES):
        inside += node_with_label(4, *WORK_NOTES[one.term], str(one.value), one.value.language)
    for one in said.of("classification"):
        scheme, gap, notation = str(one.value).partition(" ")
        class_ = CLASSIFICATIONS.get(scheme.lower(), "Classification")
        value = leaf(6, "bf:classificationPortion", notation if gap else scheme)
        inside += branch(4, "bf:classification", branch(5, f"bf:{class_}", value))
    for one in said.of("created"):
        inside += _date(4, "originDate", one.value)
    return branch(3, "bf:Work", inside, attribute_if_given("rdf:about", uri))


def _contribution(one: Statement) -> str:
    value = one.value
    role = value.role if isinstance(value, Agent) and iri(value.role) else ""
    code = ROLES[one.term][1]
    role = role or (RELATORS + code if code else "")
    inside = agent(6, value)
    if not inside:
        return ""
    if role:
        inside += f"            <bf:role{attribute_if_given('rdf:resource', iri(role))}/>\n"
    return branch(4, "bf:contribution", branch(5, "bf:Contribution", inside))


def _language(words: str) -> str:
    code = bibliographic(words)
    if code in LANGUAGES:
        return f"        <bf:language{attribute_if_given('rdf:resource', _LANGUAGES + code)}/>\n"
    return node_with_label(4, "language", "Language", words)


def _date(depth: int, name: str, value: Value) -> str:
    if isinstance(value, Date) and value.edtf:
        return leaf(
            depth, f"bf:{name}", value.edtf, attribute_if_given("rdf:datatype", f"{EDTF}EDTF")
        )
    return leaf(depth, f"bf:{name}", str(value))


def provision(said: Grouped) -> str:
    """Publication, printing and distribution; and the imprint in the words of the item."""
    found = ""
    for term, class_ in PROVISION.items():
        inside = "".join(agent(4, one.value) for one in said.of(term))
        if term == "publisher":
            for one in said.of("placeOfPublication"):
                label = leaf(6, "rdfs:label", word_value(one.value, "imprint"))
                inside += branch(4, "bf:place", branch(5, "bf:Place", label))
            inside += "".join(_date(4, "date", one.value) for one in said.of("issued"))
        found += branch(2, "bf:provisionActivity", branch(3, f"bf:{class_}", inside))
    parts = said.all_of(("placeOfPublication", "publisher", "issued"))
    words = ", ".join(filter(None, (word_value(one.value, "imprint").strip() for one in parts)))
    return found + leaf(2, "bf:provisionActivityStatement", words)


def item(said: Grouped, uri: str) -> str:
    """The copy that the house holds."""
    inside = "".join(
        node_with_label(4, "heldBy", "Agent", str(one.value)) for one in said.of("repository")
    )
    marks = [str(one.value) for one in said.of("callNumber")]
    marks += [f"{said.label(one)} {one.value}" for one in said.all_of(("box", "folder"))]
    for mark in marks:
        inside += node_with_label(4, "shelfMark", "ShelfMark", mark)
    for one in said.of("barcode"):
        inside += node_with_value(4, "identifiedBy", "Barcode", str(one.value))
    for one in said.of("provenance"):
        inside += leaf(4, "bf:custodialHistory", str(one.value))
    return branch(
        2, "bf:hasItem", branch(3, "bf:Item", inside, attribute_if_given("rdf:about", uri))
    )
