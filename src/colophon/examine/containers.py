"""The optional containers whose content the guidelines prescribe, as one table.

https://www.openarchives.org/OAI/2.0/guidelines.htm
"""

from collections.abc import Iterator, Mapping

import msgspec
from lxml import etree

from colophon.examine import structure

SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_OAI = "http://www.openarchives.org/OAI/2.0/"
IDENTIFIER = f"{_OAI}oai-identifier"
PROVENANCE = f"{_OAI}provenance"


class Container(msgspec.Struct, frozen=True):
    """The root elements of a namespace, what each element holds, which attributes it must have."""

    roots: tuple[str, ...]
    content: Mapping[str, str]
    attributes: Mapping[str, tuple[str, ...]] = {}


CONTAINERS: Mapping[str, Container] = {
    IDENTIFIER: Container(
        ("oai-identifier",),
        {"oai-identifier": "scheme repositoryIdentifier delimiter sampleIdentifier"},
    ),
    f"{_OAI}friends/": Container(("friends",), {"friends": "baseURL*"}),
    f"{_OAI}branding/": Container(
        ("branding",),
        {
            "branding": "collectionIcon? metadataRendering*",
            "collectionIcon": "url link? title? width? height?",
        },
        {"metadataRendering": ("metadataNamespace", "mimeType")},
    ),
    f"{_OAI}rights/": Container(
        ("rights", "rightsManifest"),
        {
            "rightsManifest": "rights+",
            "rights": "rightsReference|rightsDefinition",
            "rightsDefinition": structure.FOREIGN,
        },
        {"rightsManifest": ("appliesTo",), "rightsReference": ("ref",)},
    ),
    PROVENANCE: Container(
        ("provenance",),
        {
            "provenance": "originDescription",
            "originDescription": "baseURL identifier datestamp metadataNamespace"
            " originDescription?",
        },
        {"originDescription": ("harvestDate", "altered")},
    ),
}
"""Namespace → what the guidelines say of it.  Others have schemas of their communities."""


def namespace(element: etree._Element) -> str:
    """The namespace of an element, or empty."""
    return etree.QName(element).namespace or ""


def faults(element: etree._Element) -> Iterator[str]:
    """What of a container is not as the guidelines say; nothing for unknown ones."""
    known = CONTAINERS.get(namespace(element))
    if known is None:
        return
    root = etree.QName(element).localname
    if root not in known.roots:
        yield f"{root} is no element of {namespace(element)}."
        return
    yield from structure.deviations(element, namespace(element), known.content)
    for one in element.iter(f"{{{namespace(element)}}}*"):
        for name in known.attributes.get(etree.QName(one).localname, ()):
            if one.get(name) is None:
                yield f"{etree.QName(one).localname} lacks its attribute {name}."


def locations(element: etree._Element) -> dict[str, str]:
    """Namespace → schema, as xsi:schemaLocation pairs them."""
    words = element.get(SCHEMA_LOCATION, "").split()
    return dict(zip(words[::2], words[1::2], strict=False))
