"""Metadata inside files by its key: which field a value fills, and how often it is right.

Deliberate metadata (library headers, packages made for publication, citation tags) is
trusted more than what programs fill in by themselves.
"""

import re
from collections.abc import Mapping

from colophon.model.document import Document, Embedded

_DUBLIN_CORE = re.compile(r"(?:dc|dcterms)[.:](?:terms[.:])?")
_DATE_OF = re.compile(r"dc\.date\.?(?=(?:issued|created|modified|available)$)")
_IMPRINT = frozenset({"publisher", "pubplace", "date"})
_PARTS = ("title", "author", "editor", "respstmt", "publisher", "pubplace", "date")
_PLURALS = re.compile(r"(?<=author|editor)s$|(?<=creator)s$|(?<=translator)s$|(?<=illustrator)s$")


def canonical(source: str) -> str:
    """One spelling for the keys that mean the same: ``DCTERMS:issued`` → ``dc.issued``.

    The imprint of the print that a TEI text was made from is ``tei:source/publisher``
    however deep it stands in the header.
    """
    key = source.lower()
    scheme, _, name = key.partition(":")
    if scheme == "html" and name.startswith("meta/"):
        name = _DUBLIN_CORE.sub("dc.", name.removeprefix("meta/"), count=1)
        return f"html:meta/{_DATE_OF.sub('dc.', name)}"
    if scheme == "tei":
        return f"tei:{_tei(name)}"
    if scheme == "markdown":
        return _PLURALS.sub("", key)
    return key


def _tei(path: str) -> str:
    path = path.partition("/@")[0]
    steps = path.split("/")
    if steps[:1] != ["sourcedesc"] or len(steps) < 3 or not steps[1].startswith("bibl"):
        return path
    if {"seriesstmt", "series", "notesstmt", "relateditem"} & set(steps):
        return path
    at = next((index for index, one in enumerate(steps) if one in _PARTS), 0)
    return "/".join(("source", *steps[at:])) if at else path


OF_EDITION = 0.65
"""of the trust in a licence: that of a digital edition need not be that of the print"""

FIELDS: Mapping[str, tuple[str, float]] = {
    "opf:dc:publisher": ("publisher", 0.85),
    "tei:source/publisher": ("publisher", 0.8),
    "tei:publicationstmt/publisher": ("publisher", 0.75),
    "html:meta/citation_publisher": ("publisher", 0.85),
    "html:meta/dc.publisher": ("publisher", 0.8),
    "html:meta/og:site_name": ("publisher", 0.5),
    "json-ld:publisher/name": ("publisher", 0.75),
    "markdown:front-matter/publisher": ("publisher", 0.85),
    "xmp:dc:publisher": ("publisher", 0.55),
    "tei:source/pubplace": ("placeOfPublication", 0.85),
    "tei:publicationstmt/pubplace": ("placeOfPublication", 0.75),
    "markdown:front-matter/publisher-place": ("placeOfPublication", 0.85),
    "markdown:front-matter/place-of-publication": ("placeOfPublication", 0.85),
    "markdown:front-matter/pubplace": ("placeOfPublication", 0.85),
    "markdown:front-matter/place": ("placeOfPublication", 0.6),
    "opf:dc:date": ("issued", 0.7),
    "tei:source/date": ("issued", 0.85),
    "tei:publicationstmt/date": ("issued", 0.75),
    "html:meta/citation_publication_date": ("issued", 0.9),
    "html:meta/citation_date": ("issued", 0.85),
    "html:meta/citation_online_date": ("issued", 0.7),
    "html:meta/prism.publicationdate": ("issued", 0.8),
    "html:meta/dc.date": ("issued", 0.75),
    "html:meta/dc.issued": ("issued", 0.85),
    "html:meta/article:published_time": ("issued", 0.8),
    "html:meta/datepublished": ("issued", 0.8),
    "html:time/datepublished": ("issued", 0.8),
    "html:meta/parsely-pub-date": ("issued", 0.75),
    "html:meta/sailthru.date": ("issued", 0.7),
    "html:meta/pubdate": ("issued", 0.7),
    "json-ld:datepublished": ("issued", 0.8),
    "markdown:front-matter/date": ("issued", 0.8),
    "markdown:front-matter/published": ("issued", 0.8),
    "markdown:front-matter/pubdate": ("issued", 0.8),
    "markdown:front-matter/publishdate": ("issued", 0.8),
    "markdown:front-matter/issued": ("issued", 0.85),
    "xmp:prism:publicationdate": ("issued", 0.7),
    "html:meta/dc.created": ("created", 0.6),
    "json-ld:datecreated": ("created", 0.6),
    "opf:dc:title/subtitle": ("subtitle", 0.9),
    "tei:titlestmt/title/sub": ("subtitle", 0.8),
    "tei:source/title/sub": ("subtitle", 0.85),
    "markdown:front-matter/subtitle": ("subtitle", 0.9),
    "tei:titlestmt/title/alt": ("alternative", 0.7),
    "tei:source/title/alt": ("alternative", 0.75),
    "html:meta/dc.title.alternative": ("alternative", 0.7),
    "json-ld:alternativeheadline": ("alternative", 0.6),
    "opf:dc:description": ("description", 0.7),
    "html:meta/description": ("description", 0.5),
    "html:meta/dc.description": ("description", 0.65),
    "html:meta/og:description": ("description", 0.5),
    "json-ld:description": ("description", 0.5),
    "markdown:front-matter/description": ("description", 0.65),
    "markdown:front-matter/abstract": ("abstract", 0.8),
    "html:meta/citation_abstract": ("abstract", 0.75),
    "html:meta/dc.abstract": ("abstract", 0.75),
    "opf:dc:rights": ("rights", 0.8),
    "html:meta/dc.rights": ("rights", 0.75),
    "html:meta/copyright": ("rights", 0.6),
    "xmp:dc:rights": ("rights", 0.6),
    "tei:publicationstmt/availability": ("rights", 0.7),
    "tei:publicationstmt/availability/licence": ("rights", 0.7),
    "json-ld:copyrightnotice": ("rights", 0.7),
    "markdown:front-matter/rights": ("rights", 0.8),
    "markdown:front-matter/copyright": ("rights", 0.75),
    "markdown:front-matter/license": ("rights", 0.8),
    "markdown:front-matter/licence": ("rights", 0.8),
    "json-ld:copyrightholder/name": ("rightsHolder", 0.7),
}
"""canonical key → field, how often its value is right"""

LICENCES: Mapping[str, float] = {
    "html:link/license": 0.85,
    "html:a/license": 0.85,
    "html:meta/dc.license": 0.85,
    "html:meta/dc.rights": 0.8,
    "html:meta/dc.rights.license": 0.85,
    "json-ld:license": 0.85,
    "opf:dc:rights": 0.85,
    "opf:link/license": 0.85,
    "opf:meta/dcterms:license": 0.85,
    "opf:meta/cc:license": 0.85,
    "tei:publicationstmt/availability": 0.8,
    "tei:publicationstmt/availability/target": 0.85,
    "tei:publicationstmt/availability/licence": 0.8,
    "tei:publicationstmt/availability/licence/target": 0.85,
    "xmp:cc:license": 0.85,
    "xmp:xmprights:webstatement": 0.75,
    "xmp:dc:rights": 0.75,
    "markdown:front-matter/rights": 0.85,
    "markdown:front-matter/copyright": 0.8,
    "markdown:front-matter/license": 0.9,
    "markdown:front-matter/license/url": 0.9,
    "markdown:front-matter/license/link": 0.9,
    "markdown:front-matter/copyright/license": 0.85,
    "markdown:front-matter/licence": 0.9,
}
"""canonical key → how often the Creative Commons licence that its value names is the document's"""

CONTRIBUTORS: Mapping[str, tuple[str, float]] = {
    "opf:dc:contributor": ("ctb", 0.75),
    "opf:dc:creator": ("", 0.85),
    "tei:titlestmt/editor": ("edt", 0.75),
    "tei:titlestmt/author": ("", 0.8),
    "tei:titlestmt/respstmt": ("", 0.75),
    "tei:source/editor": ("edt", 0.8),
    "tei:source/author": ("", 0.8),
    "tei:source/respstmt": ("", 0.8),
    "html:meta/dc.contributor": ("ctb", 0.7),
    "html:meta/citation_editor": ("edt", 0.8),
    "json-ld:editor/name": ("edt", 0.6),
    "json-ld:translator/name": ("trl", 0.8),
    "json-ld:illustrator/name": ("ill", 0.8),
    "json-ld:contributor/name": ("ctb", 0.6),
    "markdown:front-matter/author": ("", 0.8),
    "markdown:front-matter/creator": ("", 0.85),
    "markdown:front-matter/contributor": ("ctb", 0.8),
    "markdown:front-matter/editor": ("edt", 0.8),
    "markdown:front-matter/translator": ("trl", 0.9),
    "markdown:front-matter/illustrator": ("ill", 0.9),
    "markdown:front-matter/photographer": ("pht", 0.8),
    "xmp:dc:contributor": ("ctb", 0.5),
}
"""canonical key → MARC relator where no role stands behind the key, and how often it is right"""

RELATORS: Mapping[str, str] = {
    "ctb": "ctb", "contributor": "ctb", "edt": "edt", "editor": "edt", "trl": "trl",
    "translator": "trl", "ill": "ill", "illustrator": "ill", "art": "art", "artist": "art",
    "pht": "pht", "photographer": "pht", "cmp": "cmp", "composer": "cmp", "com": "com",
    "compiler": "com", "aui": "aui", "aft": "aft", "ivr": "ivr", "interviewer": "ivr",
    "ive": "ive", "interviewee": "ive", "bkd": "bkd", "cov": "cov",
}  # fmt: skip
"""codes and names of roles → MARC relator; http://id.loc.gov/vocabulary/relators"""


def contributor(one: Embedded) -> tuple[str, float] | None:
    """The MARC relator and the trust of a value that names a contributor, else None."""
    key = canonical(one.source)
    if key in CONTRIBUTORS:
        relator, trust = CONTRIBUTORS[key]
        return (relator, trust) if relator else None
    base, _, role = key.rpartition("/")
    relator = RELATORS.get(role) or by_words(role)
    return (relator, CONTRIBUTORS[base][1]) if base in CONTRIBUTORS and relator else None


def by_words(role: str) -> str:
    """The relator that words such as ``translated by`` or ``traduit par`` stand for."""
    from colophon.describe.names.byline_words import AUTHOR, PHRASES

    for relator, phrases in PHRASES:
        if relator != AUTHOR and re.fullmatch(rf"(?:{phrases})", role, re.I):
            return relator
    return ""


def fields(document: Document) -> list[tuple[Embedded, str, float]]:
    """The values that fill a field, with its term and their trust.

    A digital edition's own imprint is not that of the print it was made from: where the
    header describes such a print, the imprint of the edition is left out.
    """
    printed = is_of_print(document)
    found = []
    for one in document.embedded:
        key = canonical(one.source)
        term, trust = FIELDS.get(key, ("", 0.0))
        edition = printed and key.startswith("tei:publicationstmt/")
        if term and not (edition and key.rpartition("/")[2] in _IMPRINT):
            found.append((one, term, trust * OF_EDITION if edition else trust))
    return found


def licence_trust(document: Document, one: Embedded) -> float:
    """How often the licence that a value names is the document's, 0 where it names none."""
    key = canonical(one.source)
    edition = key.startswith("tei:publicationstmt/") and is_of_print(document)
    return LICENCES.get(key, 0.0) * (OF_EDITION if edition else 1.0)


def is_of_print(document: Document) -> bool:
    """Whether a TEI header states the imprint of the print that the text was made from."""
    keys = (canonical(one.source) for one in document.embedded)
    return any(key.startswith("tei:source/") and key.rpartition("/")[2] in _IMPRINT for key in keys)
