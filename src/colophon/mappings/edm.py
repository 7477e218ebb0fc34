"""What the Europeana Data Model takes of a record, and which rights it accepts.

https://pro.europeana.eu/page/edm-documentation ·
https://pro.europeana.eu/page/available-rights-statements
"""

import re

DC_ELEMENTS = {
    "title": "title",
    "creator": "creator",
    "contributor": "contributor",
    "publisher": "publisher",
    "subject": "subject",
    "description": "description",
    "abstract": "description",
    "language": "language",
    "format": "format",
    "identifier": "identifier",
    "type": "type",
    "rights": "rights",
    "relation": "relation",
    "source": "source",
    "coverage": "coverage",
    "date": "date",
    "bibliographicCitation": "description",
}
"""DCMI terms that EDM takes as elements of Dublin Core"""

DC_TERMS = frozenset(
    """
    alternative conformsTo created extent hasFormat hasPart hasVersion isFormatOf isPartOf
    isReferencedBy isReplacedBy isRequiredBy issued isVersionOf medium provenance references
    replaces requires spatial tableOfContents temporal
    """.split()
)
"""DCMI terms that EDM takes as they are"""

LITERAL = frozenset(("title", "identifier", "language", "alternative"))
"""elements that take no address"""

TITLES = frozenset(("title", "description", "abstract"))
"""of these a record must have one"""

CONTEXT = frozenset(("subject", "type", "spatial", "temporal"))
"""of these a record must have one"""

TYPES = {
    "Text": "TEXT",
    "Image": "IMAGE",
    "StillImage": "IMAGE",
    "MovingImage": "VIDEO",
    "Sound": "SOUND",
    "PhysicalObject": "3D",
}
"""DCMI type → edm:type; TEXT for all others"""

_LICENCE = re.compile(
    r"http://creativecommons\.org/(?:"
    r"licenses/(?:by|by-sa|by-nd|by-nc|by-nc-sa|by-nc-nd)/(?:[123]\.\d/(?:[a-z]+/)?|4\.0/)"
    r"|publicdomain/(?:zero|mark)/1\.0/)"
)
_STATEMENT = re.compile(
    r"http://rightsstatements\.org/vocab/(?:NoC-NC|NoC-OKLR|InC|InC-EDU|InC-OW-EU|CNE)/1\.0/"
)
_DEED = re.compile(r"(?:deed(?:\.[A-Za-z_-]+)?|legalcode(?:\.[A-Za-z_-]+)?)$")
_VERSIONED = re.compile(r"^https?://(?:www\.)?(creativecommons|rightsstatements)\.org/(.*)$")


def rights(uri: str) -> str:
    """A rights URI as Europeana takes it (``http``, with a slash at its end), or empty."""
    found = _VERSIONED.match(uri.strip())
    if found is None:
        return ""
    path = _DEED.sub("", found[2]).replace("/page/", "/vocab/")
    path = path.replace("page/", "vocab/", 1) if path.startswith("page/") else path
    written = f"http://{found[1]}.org/{path.rstrip('/')}/"
    known = _LICENCE.fullmatch(written) or _STATEMENT.fullmatch(written)
    return written if known else ""
