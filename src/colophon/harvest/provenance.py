"""Where a repository says that it had a record from itself, and what may be done with it.

http://www.openarchives.org/OAI/2.0/guidelines-provenance.htm
http://www.openarchives.org/OAI/2.0/guidelines-rights.htm
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from lxml import etree

from colophon.harvest.moments import legal
from colophon.model.record import Harvest

PROVENANCE = "{http://www.openarchives.org/OAI/2.0/provenance}"
RIGHTS = "{http://www.openarchives.org/OAI/2.0/rights/}"
LONGEST = 2_000
"""characters of a statement of rights"""
DEEPEST = 20
"""repositories that a record has come through, and that are told of"""

_REST = r"(?:[^\s%#\[\]]|%[0-9A-Fa-f]{2})*"
_URI = re.compile(
    rf"(?:[A-Za-z][A-Za-z0-9+.-]*:(?://\[[0-9A-Fa-f:.]+\])?|(?![^/?#]*:)){_REST}(?:#{_REST})?"
)


def origin(abouts: Iterable[etree._Element]) -> Harvest | None:
    """What the about containers of a record say of its origin, as far as it can be said on."""
    for about in abouts:
        if about.tag == f"{PROVENANCE}provenance":
            return _describe_parent(about, DEEPEST)
    return None


def rights(abouts: Iterable[etree._Element]) -> str:
    """What the about containers say may be done with the metadata: an address, or words."""
    for about in abouts:
        if about.tag != f"{RIGHTS}rights":
            continue
        reference = about.find(f"{RIGHTS}rightsReference")
        if reference is not None and reference.get("ref", "").strip():
            return reference.get("ref", "").strip()
        definition = about.find(f"{RIGHTS}rightsDefinition")
        if definition is not None:
            return " ".join(" ".join(map(str, definition.itertext())).split())[:LONGEST]
    return ""


def sound(harvest: Harvest) -> bool:
    """Whether the provenance container can carry it."""
    return (
        legal(harvest.datestamp)
        and legal(harvest.harvest_date)
        and all(map(_uri, (harvest.base_url, harvest.identifier, harvest.metadata_namespace)))
    )


def _describe_parent(parent: etree._Element, deepest: int) -> Harvest | None:
    found = parent.find(f"{PROVENANCE}originDescription")
    if found is None or not deepest:
        return None

    def say_element(name: str) -> str:
        return (found.findtext(f"{PROVENANCE}{name}") or "").strip()

    one = Harvest(
        base_url=say_element("baseURL"),
        identifier=say_element("identifier"),
        datestamp=say_element("datestamp"),
        metadata_namespace=say_element("metadataNamespace"),
        harvest_date=found.get("harvestDate", "").strip(),
        altered=found.get("altered", "").strip() not in ("false", "0"),
        origin=_describe_parent(found, deepest - 1),
    )
    return one if sound(one) else None


def _uri(text: str) -> bool:
    """Whether it is an address as XML Schema takes one (anyURI), and says something."""
    try:
        _ = urlsplit(text).port
    except ValueError:
        return False
    return bool(text and _URI.fullmatch(text))
