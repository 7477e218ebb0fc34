"""Where fields go in schema.org.  https://schema.org/CreativeWork"""

from colophon.mappings.marc import RELATORS
from colophon.model.record import AgentKind

POSTERS = frozenset(
    (
        "http://vocab.getty.edu/aat/300027221",
        "http://id.loc.gov/authorities/genreForms/gf2014026152",
    )
)

TEXTS = {
    "alternative": "alternateName",
    "abstract": "abstract",
    "description": "description",
    "note": "description",
    "tableOfContents": "description",
    "contentAdvisory": "description",
    "provenance": "description",
    "statementOfResponsibility": "creditText",
    "edition": "version",
    "issue": "position",
    "dimensions": "size",
    "medium": "material",
    "technique": "material",
    "binding": "material",
    "format": "encodingFormat",
    "temporal": "temporalCoverage",
    "rights": "copyrightNotice",
    "accessRights": "conditionsOfAccess",
    "bibliographicCitation": "citation",
}
"""fields whose words become the value of a property"""

WORKS = {
    "isPartOf": "isPartOf",
    "hasPart": "hasPart",
    "isVersionOf": "exampleOfWork",
    "hasVersion": "workExample",
    "source": "isBasedOn",
    "references": "citation",
    "isReferencedBy": "subjectOf",
}
"""fields that lead to other works"""

PEOPLE = {
    "creator": "author",
    "publisher": "publisher",
    "rightsHolder": "copyrightHolder",
    RELATORS + "edt": "editor",
    RELATORS + "trl": "translator",
    RELATORS + "ill": "illustrator",
}
"""fields and relators that have a property of their own; others become a Role"""

KINDS = {
    AgentKind.PERSON: "Person",
    AgentKind.PSEUDONYM: "Person",
    AgentKind.FAMILY: "Organization",
    AgentKind.BODY: "Organization",
    AgentKind.EVENT: "Event",
    AgentKind.WORK: "CreativeWork",
}

DATES = {"issued": "datePublished", "created": "dateCreated"}
