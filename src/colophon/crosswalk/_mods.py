"""Record → the elements of MODS, after the Library of Congress's crosswalk from DC.

https://www.loc.gov/standards/mods/dcsimple-mods.html
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._characters import iri, tag
from colophon.crosswalk._dublin import MACHINE_MADE, small
from colophon.crosswalk._grouped import Grouped
from colophon.crosswalk._iso639 import bibliographic
from colophon.crosswalk._marc_tables import DCMITYPE, RELATORS, ROLES, SOURCES, SUBJECT_HEADINGS
from colophon.crosswalk._public import exposed
from colophon.crosswalk._triples import COLOPHON, DCTERMS, SKOS
from colophon.crosswalk._xml import Tree
from colophon.record import Agent, AgentKind, Concept, Date, Link, Record, Stage, Value

NAME_TYPES = {
    AgentKind.PERSON: "personal",
    AgentKind.PSEUDONYM: "personal",
    AgentKind.BODY: "corporate",
    AgentKind.FAMILY: "family",
}

RESOURCES = {
    "Text": "text",
    "Image": "still image",
    "StillImage": "still image",
    "MovingImage": "moving image",
    "Sound": "sound recording",
    "PhysicalObject": "three dimensional object",
    "Software": "software, multimedia",
    "Dataset": "software, multimedia",
    "InteractiveResource": "software, multimedia",
    "Service": "software, multimedia",
}
"""DCMI type → typeOfResource"""

NOTES = {
    "statementOfResponsibility": "statement of responsibility",
    "note": "",
    "description": "",
    "price": "price",
    "contentAdvisory": "content warning",
    "provenance": "ownership",
    "bibliographicCitation": "preferred citation",
    "rightsSignal": "rights signal",
}
"""fields that become notes: the type of the note"""

RELATED = {
    "series": "series",
    "isPartOf": "host",
    "hasPart": "constituent",
    "isVersionOf": "otherVersion",
    "hasVersion": "otherVersion",
    "isFormatOf": "otherFormat",
    "hasFormat": "otherFormat",
    "replaces": "preceding",
    "isReplacedBy": "succeeding",
    "references": "references",
    "isReferencedBy": "isReferencedBy",
    "source": "original",
    "relation": "",
}
"""fields that become relatedItem: its type"""

RIGHTS = {
    "rights": "use and reproduction",
    "rightsURI": "use and reproduction",
    "license": "use and reproduction",
    "rightsHolder": "rights holder",
    "accessRights": "restriction on access",
}
"""fields that become accessCondition: its type"""

DATES = {"issued": "dateIssued", "created": "dateCreated", "dateCopyrighted": "copyrightDate"}
_QUALIFIERS = {"~": "approximate", "?": "questionable", "%": "questionable"}


def write_elements(tree: Tree, record: Record, frame: Frame) -> None:
    """All top elements of a public record."""
    said = Grouped(record)
    _titles(tree, said)
    for one in said.of(*(term for term in ROLES if term != "publisher")):
        _name(tree, one.value, *ROLES[one.term])
    for one in said.of("publisher"):
        if one.value.uri:
            _name(tree, one.value, *ROLES["publisher"])
    _types(tree, said)
    _origin(tree, said)
    for one in said.of("language"):
        with tree.open("language"):
            code = bibliographic(str(one.value))
            if code:
                tree.leaf("languageTerm", code, type="code", authority="iso639-2b")
            else:
                tree.leaf("languageTerm", str(one.value), type="text")
    _physical(tree, said)
    _texts(tree, record, frame)
    _subjects(tree, said)
    _related(tree, said)
    _identifiers(tree, said, frame)
    _location(tree, said)
    for one in said.of(*RIGHTS):
        value = one.value
        words = value.label or value.uri if isinstance(value, Link | Concept) else str(value)
        tree.leaf(
            "accessCondition",
            words,
            type=RIGHTS[one.term],
            xlink_href=iri(value.uri),
            xml_lang=tag(value.language),
        )
    _record_info(tree, record, frame)


def _titles(tree: Tree, said: Grouped) -> None:
    for place, one in enumerate(said.of("title")):
        with tree.open("titleInfo", xml_lang=tag(one.value.language)):
            tree.leaf("title", str(one.value))
            if place == 0:
                for term, name in (("subtitle", "subTitle"), ("issue", "partNumber")):
                    for more in said.of(term):
                        tree.leaf(name, str(more.value))
    for one in said.of("alternative"):
        with tree.open("titleInfo", type="alternative", xml_lang=tag(one.value.language)):
            tree.leaf("title", str(one.value))


def _name(tree: Tree, value: Value, term: str, code: str) -> None:
    if not str(value).strip():
        return
    kind = value.kind if isinstance(value, Agent) else None
    if isinstance(value, Agent) and value.role.startswith(RELATORS):
        term, code = "", value.role.removeprefix(RELATORS)
    with tree.open(
        "name",
        type=NAME_TYPES[kind] if kind else "",
        valueURI=iri(value.uri),
        xml_lang=tag(value.language),
    ):
        tree.leaf("namePart", str(value))
        with tree.open("role"):
            tree.leaf("roleTerm", term, type="text")
            tree.leaf("roleTerm", code, type="code", authority="marcrelator")


def _types(tree: Tree, said: Grouped) -> None:
    for one in said.of("type"):
        value = one.value
        name = value.uri.removeprefix(DCMITYPE)
        if name in RESOURCES:
            tree.leaf("typeOfResource", RESOURCES[name], valueURI=value.uri)
        elif name == "Collection":
            tree.leaf("typeOfResource", "mixed material", collection="yes")
        else:
            tree.leaf("genre", str(value), **_controlled(value), xml_lang=tag(value.language))


def _controlled(value: Value) -> dict[str, str]:
    """The attributes of a term that comes from a vocabulary."""
    if not isinstance(value, Concept):
        return {}
    known = SOURCES | {SUBJECT_HEADINGS: "lcsh"}
    source = next((code for start, code in known.items() if value.uri.startswith(start)), "")
    return {"authority": source, "valueURI": iri(value.uri)}


def _origin(tree: Tree, said: Grouped) -> None:
    with tree.open("originInfo", eventType="publication"):
        for one in said.of("placeOfPublication"):
            with tree.open("place"):
                tree.leaf("placeTerm", str(one.value), type="text")
        for one in said.of("publisher"):
            tree.leaf("publisher", str(one.value))
        key = "yes"
        for one in said.of(*DATES):
            _date(tree, DATES[one.term], one.value, key)
            key = ""
        for one in said.of("edition"):
            tree.leaf("edition", str(one.value), xml_lang=tag(one.value.language))


def _date(tree: Tree, name: str, value: Value, key: str) -> None:
    """The date in words, and as EDTF with its doubt; the first is the key date."""
    if not isinstance(value, Date) or not value.edtf:
        tree.leaf(name, str(value))
        return
    qualifier = next((_QUALIFIERS[sign] for sign in value.edtf if sign in _QUALIFIERS), "")
    if not qualifier and value.basis not in ("item", "copyright"):
        qualifier = "inferred"
    tree.leaf(name, value.edtf, encoding="edtf", qualifier=qualifier, keyDate=key)
    if value.display and value.display != value.edtf:
        tree.leaf(name, value.display)


def _physical(tree: Tree, said: Grouped) -> None:
    with tree.open("physicalDescription"):
        for one in said.of("medium"):
            tree.leaf("form", str(one.value), xml_lang=tag(one.value.language))
        for one in said.of("format"):
            media = "/" in str(one.value)
            tree.leaf("internetMediaType" if media else "form", str(one.value))
        for one in said.of("extent", "dimensions"):
            tree.leaf("extent", str(one.value), xml_lang=tag(one.value.language))


def _texts(tree: Tree, record: Record, frame: Frame) -> None:
    names = {"abstract": "abstract", "tableOfContents": "tableOfContents"}
    fields = exposed(frame.profile)
    for one in record.statements:
        language = tag(one.value.language)
        own = fields[one.term].property.startswith((COLOPHON, DCTERMS, SKOS))
        if one.term in names:
            tree.leaf(names[one.term], str(one.value), xml_lang=language)
        elif one.term == "audience":
            tree.leaf("targetAudience", str(one.value), xml_lang=language)
        elif one.term in NOTES:
            tree.leaf("note", str(one.value), type=NOTES[one.term], xml_lang=language)
        elif not own:
            label = fields[one.term].label
            tree.leaf("note", str(one.value), displayLabel=label, xml_lang=language)


def _subjects(tree: Tree, said: Grouped) -> None:
    names = {"subject": "topic", "spatial": "geographic", "temporal": "temporal"}
    for one in said.of(*names):
        value = one.value
        words = value.label or value.uri if isinstance(value, Concept) else str(value)
        with tree.open("subject", **_controlled(value), xml_lang=tag(value.language)):
            tree.leaf(names[one.term], words)


def _related(tree: Tree, said: Grouped) -> None:
    for one in said.of(*RELATED):
        value = one.value
        words = value.label if isinstance(value, Link | Concept) else str(value)
        address = iri(value.uri)
        with tree.open("relatedItem", type=RELATED[one.term]):
            with tree.open("titleInfo", xml_lang=tag(value.language)):
                tree.leaf("title", words or ("" if address else value.uri))
            with tree.open("location"):
                tree.leaf("url", address)


def _identifiers(tree: Tree, said: Grouped, frame: Frame) -> None:
    tree.leaf("identifier", frame.uri(said.record), type="uri")
    tree.leaf("identifier", said.record.ark, type="ark")
    for one in said.of("identifier"):
        text = str(one.value)
        name = text.lower()
        for start, kind in (("urn:isbn:", "isbn"), ("urn:issn:", "issn")):
            if name.startswith(start):
                tree.leaf("identifier", text[len(start) :], type=kind)
                break
        else:
            kind = "doi" if "//doi.org/" in name else "uri" if iri(text) == text else "local"
            kind = "ark" if name.startswith("ark:") else kind
            shown = text.split("doi.org/", 1)[-1] if kind == "doi" else text
            tree.leaf("identifier", shown, type=kind)


def _location(tree: Tree, said: Grouped) -> None:
    with tree.open("location"):
        for one in said.of("repository"):
            tree.leaf("physicalLocation", str(one.value))
        for term, before in (("callNumber", ""), ("box", "Box "), ("folder", "Folder ")):
            for one in said.of(term):
                tree.leaf("shelfLocator", f"{before}{one.value}")
        with tree.open("holdingSimple"):
            for one in said.of("barcode"):
                with tree.open("copyInformation"):
                    tree.leaf("itemIdentifier", str(one.value), type="barcode")


def _record_info(tree: Tree, record: Record, frame: Frame) -> None:
    fields = exposed(frame.profile)
    labels = dict.fromkeys(small(fields[term].label) for term in record.unconfirmed)
    with tree.open("recordInfo"):
        tree.leaf("recordIdentifier", record.id)
        if labels:
            tree.leaf("recordOrigin", MACHINE_MADE.format(", ".join(labels)))
        elif record.stage is Stage.REVIEWED:
            tree.leaf("recordOrigin", "Every value was confirmed by a cataloguer.")
        with tree.open("languageOfCataloging"):
            tree.leaf("languageTerm", "eng", type="code", authority="iso639-2b")
