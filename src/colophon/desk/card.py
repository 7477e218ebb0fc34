"""A record as a catalogue card: which fields stand together, and what is only a file's fact."""

from collections.abc import Mapping

from colophon.model.record import Statement, Status
from colophon.profile import Profile

GROUPS: Mapping[str, tuple[str, ...]] = {
    "title": (
        *("title", "subtitle", "alternative", "originalTitle", "creator", "contributor"),
        *("statementOfResponsibility", "responsiblePerson", "edition"),
    ),
    "imprint": (
        *("placeOfPublication", "publisher", "printer", "distributor", "issuingBody", "issued"),
        *("created", "dateCopyrighted", "series", "seriesNumber", "seriesISSN", "issue", "price"),
    ),
    "physical": (
        *("language", "originalLanguage", "script", "type", "extent", "dimensions", "medium"),
        *("technique", "binding", "fold", "colour", "format"),
    ),
    "topics": (
        *("subject", "classification", "spatial", "temporal", "abstract", "description"),
        *("tableOfContents", "audience"),
    ),
    "rights": (
        *("rights", "rightsSignal", "rightsURI", "license", "rightsHolder", "accessRights"),
        *("accessState", "embargoUntil", "withdrawalReason", "reviewBy", "contentAdvisory"),
    ),
    "notes": (
        *("comeBack", "note", "internalNote", "identifier", "isPartOf", "hasPart", "isVersionOf"),
        *("hasVersion", "isFormatOf", "hasFormat", "references", "isReferencedBy", "replaces"),
        *("isReplacedBy", "source", "relation", "bibliographicCitation", "provenance"),
        *("acquisition", "donor", "repository", "box", "folder", "callNumber", "barcode"),
        *("otherHolding", "fileAddress", "thumbnail"),
    ),
}
"""the groups of a card in their order, each with the fields that begin it"""

FACTS = "facts"
"""stands for the group of what a machine read off the file itself"""

USUAL = frozenset(
    (
        *("creator", "statementOfResponsibility", "placeOfPublication", "publisher", "printer"),
        *("extent", "subject", "rights", "note"),
    )
)
"""fields that a cataloguer looks for, so that their absence is shown"""

_FACTUAL = frozenset(("format", "identifier", "extent", "dimensions", "fileAddress", "thumbnail"))
"""fields of which a machine may know the value from the file alone"""


def arranged_fields(profile: Profile) -> dict[str, tuple[str, ...]]:
    """The terms of a profile by group.

    A field that is required stands first in its group.  One that the table does not know,
    such as a row that an archive added, stands in the group of the row before it.
    """
    known = {term: group for group, terms in GROUPS.items() for term in terms}
    order = {term: place for terms in GROUPS.values() for place, term in enumerate(terms)}
    found: dict[str, list[str]] = {group: [] for group in GROUPS}
    group = next(iter(GROUPS))
    for field in profile.fields:
        group = known.get(field.term, group)
        found[group].append(field.term)
    mandatory = {field.term for field in profile.fields if field.mandatory}
    return {
        group: tuple(
            sorted(terms, key=lambda term: (term not in mandatory, order.get(term, len(order))))
        )
        for group, terms in found.items()
    }


def is_file_fact(one: Statement) -> bool:
    """Whether a machine read this value off the file itself, and no person wrote it."""
    return (
        one.term in _FACTUAL
        and one.status is not Status.EDITED
        and bool(one.evidence)
        and all(piece.source == "file" and not piece.inferred for piece in one.evidence)
    )
