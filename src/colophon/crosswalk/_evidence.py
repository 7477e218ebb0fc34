"""Evidence → PROV and Web Annotation.

Each value is reified (``rdf:Statement``) and carries its status and confidence; each
piece of evidence annotates it, with the words and their place in the document.  People
appear as numbered persons: who works on a collection stays in the house.

https://www.w3.org/TR/prov-o/ · https://www.w3.org/TR/annotation-vocab/
"""

import base64
import binascii
import math

from msgspec.structs import replace

from colophon.crosswalk import Frame
from colophon.crosswalk._nodes import Literal, Object, TripleNode
from colophon.crosswalk._triples import DECIMAL, PROV, part
from colophon.model.characters import decimal, iri
from colophon.model.namespaces import COLOPHON, DCTERMS, FOAF, RDF, RDFS, XSD
from colophon.model.record import Evidence, Generation, Harvest, Record, Statement
from colophon.profile import Field

OA = "http://www.w3.org/ns/oa#"
PDF_FRAGMENT = "http://tools.ietf.org/rfc/rfc3778"
MEDIA_FRAGMENT = "http://www.w3.org/TR/media-frags/"

Said = tuple[Statement, Field, Object]
Properties = list[tuple[str, Object]]


class Testimony:
    """What is told of one record's making; names its parts ``<record>#part``."""

    def __init__(self, record: Record, frame: Frame, prefix: str) -> None:
        self._record = record
        self._frame = frame
        self._prefix = prefix
        self._uri = iri(frame.uri(record))
        self._software: dict[tuple[str, str, Generation | None], str] = {}
        self._people: dict[str, str] = {}
        self.of_record = self._part("record")
        self.of_evidence = self._part("evidence")
        files = record.source.files if record.source else ()
        self._documents = [_document(one.sha256) for one in files]

    def _part(self, name: str) -> str:
        return part(self._uri, name)

    def nodes(self, said: list[Said]) -> list[TripleNode]:
        """The record as an entity, its document, its values, their evidence, the agents."""
        found: list[TripleNode] = []
        for number, (one, field, value) in enumerate(said, 1):
            claim = self._part(f"statement-{number}")
            found.append(self._claim(claim, number, one, field, value))
            found += [
                self._annotation(self._part(f"statement-{number}-evidence-{count}"), claim, piece)
                for count, piece in enumerate(one.evidence, 1)
            ]
        return [self._entity(), *self._source(), *found, *self._agents()]

    def _entity(self) -> TripleNode:
        record = self._record
        properties: Properties = [
            (RDF + "type", PROV + "Entity"),
            (FOAF + "primaryTopic", self._uri),
        ]
        rights = iri(self._frame.licence(record))
        if rights:
            properties.append((DCTERMS + "license", rights))
        properties += [(PROV + "wasDerivedFrom", one) for one in self._documents if one]
        if record.harvest:
            properties.append((PROV + "hadPrimarySource", _harvest_node(record.harvest)))
        if record.reviewed_by:
            properties.append((PROV + "wasAttributedTo", self._person(record.reviewed_by)))
        if record.reviewed_at:
            properties.append((PROV + "generatedAtTime", _moment(record.reviewed_at)))
        return TripleNode(self.of_record, properties)

    def _source(self) -> list[TripleNode]:
        source = self._record.source
        nodes = []
        for uri, file in zip(self._documents, source.files if source else (), strict=True):
            properties: Properties = [(RDF + "type", PROV + "Entity")]
            if file.media_type:
                properties.append((DCTERMS + "format", Literal(file.media_type)))
            if uri:
                nodes.append(TripleNode(uri, properties))
        return nodes

    def _claim(
        self, uri: str, number: int, one: Statement, field: Field, value: Object
    ) -> TripleNode:
        properties: Properties = [
            (RDF + "type", RDF + "Statement"),
            (RDF + "type", PROV + "Entity"),
            (RDF + "subject", self._uri),
            (RDF + "predicate", field.property),
            (RDF + "object", self._pointed_at(value, number)),
            (COLOPHON + "status", Literal(one.status.value)),
            (COLOPHON + "confidence", _number(one.confidence)),
        ]
        if one.by:
            properties.append((PROV + "wasAttributedTo", self._person(one.by)))
        if one.at:
            properties.append((PROV + "generatedAtTime", _moment(one.at)))
        if not one.confirmed:
            agents = dict.fromkeys(self._program(piece) for piece in one.evidence)
            properties += [(PROV + "wasAttributedTo", agent) for agent in agents]
        return TripleNode(uri, properties)

    def _pointed_at(self, value: Object, number: int) -> Object:
        """The same object, without telling again what the record's graph tells of it."""
        if not isinstance(value, TripleNode):
            return value
        if value.uri:
            return value.uri
        value.label = f"{self._prefix}s{number}"
        return f"_:{value.label}"

    def _annotation(self, uri: str, claim: str, piece: Evidence) -> TripleNode:
        properties: Properties = [
            (RDF + "type", OA + "Annotation"),
            (OA + "motivatedBy", OA + "describing"),
            (OA + "hasBody", claim),
            (COLOPHON + "confidence", _number(piece.confidence)),
            (PROV + "wasAttributedTo", self._program(piece)),
        ]
        if piece.note:
            properties.append((RDFS + "comment", Literal(piece.note)))
        if piece.generation is not None and piece.generation.at:
            properties.append((PROV + "generatedAtTime", _moment(piece.generation.at)))
        if piece.inferred:
            properties.append((COLOPHON + "inferred", Literal("true", "", XSD + "boolean")))
        if piece.source != "text":
            properties.append((COLOPHON + "source", Literal(piece.source)))
        properties.append((OA + "hasTarget", self._target(piece)))
        return TripleNode(uri, properties)

    def _target(self, piece: Evidence) -> Object:
        properties: Properties = [(RDF + "type", OA + "SpecificResource")]
        document = self._documents[piece.file] if piece.file < len(self._documents) else ""
        if document:
            properties.append((OA + "hasSource", document))
        properties += [(OA + "hasSelector", one) for one in self._selectors(piece)]
        return TripleNode("", properties)

    def _selectors(self, piece: Evidence) -> list[TripleNode]:
        selectors: list[TripleNode] = []
        if piece.quote:
            quote: Properties = [(RDF + "type", OA + "TextQuoteSelector")]
            told = (("exact", piece.quote), ("prefix", piece.prefix), ("suffix", piece.suffix))
            quote += [(OA + name, Literal(text)) for name, text in told if text]
            selectors.append(TripleNode("", quote))
        if piece.start is not None and piece.end is not None:
            place: Properties = [
                (RDF + "type", OA + "TextPositionSelector"),
                (OA + "start", _count(piece.start)),
                (OA + "end", _count(piece.end)),
            ]
            selectors.append(TripleNode("", place))
        fragment, standard = self._fragment(piece)
        if fragment:
            page: Properties = [
                (RDF + "type", OA + "FragmentSelector"),
                (DCTERMS + "conformsTo", standard),
                (RDF + "value", Literal(fragment)),
            ]
            selectors.append(TripleNode("", page))
        return selectors

    def _fragment(self, piece: Evidence) -> tuple[str, str]:
        """The page and the box of the words as a fragment, and the standard that it follows.

        PDF counts in points (RFC 3778, viewrect), pictures in pixels (Media Fragments,
        xywh); a page of a picture file that is not its first is said as in PDF.
        """
        source = self._record.source
        media_type = source.file(piece.file).media_type if source else ""
        box = ",".join(map(str, piece.box)) if piece.box else ""
        sheet = piece.sheet or piece.page
        if media_type == "application/pdf" and sheet is not None:
            return f"page={sheet}" + (f"&viewrect={box}" if box else ""), PDF_FRAGMENT
        if media_type.startswith("image/") and box:
            page = f"page={sheet}&" if sheet and sheet > 1 else ""
            return f"{page}xywh={box}", MEDIA_FRAGMENT
        return "", ""

    def _program(self, piece: Evidence) -> str:
        # answers of one model are told apart by their own times, not by another agent
        run = replace(piece.generation, at="") if piece.generation else None
        key = piece.method, piece.version, run
        if key not in self._software:
            self._software[key] = self._part(f"software-{len(self._software) + 1}")
        return self._software[key]

    def _person(self, name: str) -> str:
        if name not in self._people:
            self._people[name] = self._part(f"person-{len(self._people) + 1}")
        return self._people[name]

    def _agents(self) -> list[TripleNode]:
        programs = [
            TripleNode(
                uri,
                [
                    (RDF + "type", PROV + "SoftwareAgent"),
                    (RDFS + "label", Literal(method)),
                    (COLOPHON + "version", Literal(version)),
                    *_run(run),
                ],
            )
            for (method, version, run), uri in self._software.items()
        ]
        people = [
            TripleNode(uri, [(RDF + "type", PROV + "Person")]) for uri in self._people.values()
        ]
        return programs + people


def _run(run: Generation | None) -> Properties:
    """Which language model it was, in which state, and how it was asked."""
    if run is None:
        return []
    told = (
        ("languageModel", run.model),
        ("modelDigest", run.digest),
        ("modelServer", run.server),
        ("promptVersion", run.prompt),
    )
    found: Properties = [(COLOPHON + name, Literal(text)) for name, text in told if text]
    return [*found, (COLOPHON + "temperature", _number(run.temperature))]


def _document(sha256: str) -> str:
    """The document by its digest (RFC 6920), or empty where that is none."""
    try:
        digest = bytes.fromhex(sha256)
    except (ValueError, binascii.Error):
        return ""
    if len(digest) != 32:
        return ""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _harvest_node(harvest: Harvest) -> TripleNode:
    properties: Properties = [
        (RDF + "type", PROV + "Entity"),
        (DCTERMS + "identifier", Literal(harvest.identifier)),
        (DCTERMS + "modified", Literal(harvest.datestamp)),
    ]
    address = iri(harvest.base_url)
    if address:
        properties.append((PROV + "atLocation", address))
    return TripleNode("", properties)


def _moment(text: str) -> Literal:
    return Literal(text, "", XSD + "dateTime")


def _count(number: int) -> Literal:
    return Literal(str(number), "", XSD + "nonNegativeInteger")


def _number(confidence: float) -> Literal:
    if not math.isfinite(confidence):
        return Literal(str(confidence))
    return Literal(decimal(confidence), "", DECIMAL)
