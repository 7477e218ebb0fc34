"""XML without surprises: no network, no external entities, no expansion bombs."""

import re
from typing import Any

from colophon.model.errors import DamagedDocument, HostileDocument

_DOCTYPE = re.compile(r"<!DOCTYPE\b", re.I)
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?([^\s>]{1,200})\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')")
LONGEST_DOCTYPE = 256 * 1024
MOST_ENTITIES = 200


def parser(*, recover: bool = False, huge: bool = False) -> Any:
    """An lxml parser that fetches nothing and expands nothing; ``huge`` lifts libxml2's bounds."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=huge,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )


def parse_xml(data: bytes, name: str) -> Any:
    """The root element; raises :class:`DamagedDocument` where it is not well-formed."""
    from lxml import etree

    try:
        return etree.fromstring(data, parser())
    except etree.XMLSyntaxError as error:
        line = f":{error.lineno}" if error.lineno else ""
        raise DamagedDocument(
            f"is not well-formed XML ({(error.msg or 'no element').rstrip('.')}).",
            place=f"{name}{line}",
            remedy="Mend that line, or fetch the file again.",
        ) from error


def entities(source: str, name: str) -> dict[str, str]:
    """The plain entities that a document declares for itself.

    Raises :class:`HostileDocument` for entities that lie outside the file, and for those
    made of other entities, which is how expansion bombs are built.
    """
    found = _DOCTYPE.search(source, 0, LONGEST_DOCTYPE)
    if not found or "<!ENTITY" not in source[found.start() : found.start() + LONGEST_DOCTYPE]:
        return {}
    end = source.find("]>", found.end())
    end = found.end() + LONGEST_DOCTYPE if end < 0 else end
    declared: dict[str, str] = {}
    for parameter, entity, value in _ENTITY.findall(source[found.start() : end]):
        if value in {"SYSTEM", "PUBLIC"}:
            if parameter or f"&{entity};" not in source:
                continue  # another part of the DTD, or a figure: no text, and never fetched
            raise HostileDocument(
                f"wants to draw in another file through its entity {entity!r}.",
                place=name,
                remedy="Remove the entity; nothing outside the document is read.",
                code="external-entity",
            )
        text = value[1:-1]
        if re.search(r"&[^#\s;]{1,200};", text) or len(declared) >= MOST_ENTITIES:
            raise HostileDocument(
                f"multiplies itself through its entity {entity!r}.",
                place=name,
                remedy="Remove the entity declarations; this is how expansion bombs are built.",
                code="entity-bomb",
            )
        declared[entity] = text
    return declared
