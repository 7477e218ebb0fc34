"""RDF/XML: for systems that read RDF by XML tools.  https://www.w3.org/TR/rdf-syntax-grammar/"""

import re
from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._nodes import Literal, TripleNode
from colophon.crosswalk._prefixes import prefixes
from colophon.crosswalk._triples import graph
from colophon.crosswalk._xml import collection
from colophon.disclosure import PublicRecord
from colophon.model.characters import attribute, content
from colophon.model.errors import ProfileError
from colophon.profile import Profile
from colophon.profile.memo import PerProfile

_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*$")


class RdfXml(Format):
    """The record's graph as XML."""

    name = "rdfxml"
    version = "4"
    label = "RDF as RDF/XML"
    media_type = "application/rdf+xml"
    suffix = ".rdf"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        names = _NAMES(frame.profile)
        node = graph(record, frame)
        return f"{names.opening}{_description(node, names, '  ')}</rdf:RDF>\n".encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        names = _NAMES(frame.profile)
        elements = (_description(graph(record, frame), names, "  ") for record in records)
        return collection(names.opening.rstrip("\n"), elements, "</rdf:RDF>")


class RdfXmlNames(dict[str, tuple[str, str]]):
    """Property IRI → element name, and the declaration it needs where no prefix fits."""

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self.prefixes = prefixes(profile)
        declared = "".join(
            f" xmlns:{name}={attribute(uri)}" for name, uri in sorted(self.prefixes.items())
        )
        self.opening = f"<rdf:RDF{declared}>\n"

    def __missing__(self, uri: str) -> tuple[str, str]:
        local = _LOCAL.search(uri)
        if local is None:
            raise ProfileError(
                f"RDF/XML cannot write the property <{uri}>: its end is no XML name.",
                remedy="Give the field a property that ends in a word, or use another format.",
            )
        namespace = uri[: local.start()]
        for prefix, start in self.prefixes.items():
            if start == namespace:
                self[uri] = f"{prefix}:{local.group()}", ""
                return self[uri]
        self[uri] = f"ns:{local.group()}", f" xmlns:ns={attribute(namespace)}"
        return self[uri]


_NAMES = PerProfile(RdfXmlNames)


def _description(node: TripleNode, names: RdfXmlNames, indent: str) -> str:
    inside = _properties(node, names, indent + "  ")
    about = attribute(node.uri)
    return f"{indent}<rdf:Description rdf:about={about}>\n{inside}{indent}</rdf:Description>\n"


def _properties(node: TripleNode, names: RdfXmlNames, indent: str) -> str:
    lines: list[str] = []
    for predicate, value in node.properties:
        name, declared = names[predicate]
        opening = f"{indent}<{name}{declared}"
        if isinstance(value, Literal):
            lines.append(f"{opening}{_kind(value)}>{content(value.text)}</{name}>\n")
        elif not isinstance(value, TripleNode):
            lines.append(f"{opening} rdf:resource={attribute(value)}/>\n")
        elif value.uri:
            inside = _description(value, names, indent + "  ")
            lines.append(f"{opening}>\n{inside}{indent}</{name}>\n")
        else:
            inside = _properties(value, names, indent + "  ")
            lines.append(f'{opening} rdf:parseType="Resource">\n{inside}{indent}</{name}>\n')
    return "".join(lines)


def _kind(value: Literal) -> str:
    if value.language:
        return f' xml:lang="{value.language}"'
    return f" rdf:datatype={attribute(value.datatype)}" if value.datatype else ""


FORMAT = RdfXml()
