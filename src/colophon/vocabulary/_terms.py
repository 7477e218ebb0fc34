"""The properties and classes that a vocabulary file is read by, as small numbers."""

from enum import IntEnum

SKOS = "http://www.w3.org/2004/02/skos/core#"
XL = "http://www.w3.org/2008/05/skos-xl#"
MADS = "http://www.loc.gov/mads/rdf/v1#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
DCTERMS = "http://purl.org/dc/terms/"
DC = "http://purl.org/dc/elements/1.1/"


class TermCode(IntEnum):
    """What a statement says about a concept, whichever vocabulary words it."""

    PREFERRED = 0
    ALTERNATIVE = 1
    HIDDEN = 2
    NOTATION = 3
    SCOPE_NOTE = 4
    DEFINITION = 5
    BROADER = 6
    NARROWER = 7
    RELATED = 8
    EXACT = 9
    CLOSE = 10
    REPLACED_BY = 11
    DEPRECATED = 12
    SCHEME = 13
    TYPE = 14
    TOP = 17
    HAS_TOP = 18
    LITERAL_FORM = 19
    IS_CONCEPT = 20
    IS_SCHEME = 21
    IS_COLLECTION = 22
    IS_DEPRECATED = 23
    OTHER_TYPE = 24
    BROAD_MATCH = 25
    NARROW_MATCH = 26
    RELATED_MATCH = 27


CODES: dict[str, int] = {
    RDF + "type": TermCode.TYPE,
    SKOS + "prefLabel": TermCode.PREFERRED,
    SKOS + "altLabel": TermCode.ALTERNATIVE,
    SKOS + "hiddenLabel": TermCode.HIDDEN,
    SKOS + "notation": TermCode.NOTATION,
    SKOS + "scopeNote": TermCode.SCOPE_NOTE,
    SKOS + "definition": TermCode.DEFINITION,
    SKOS + "broader": TermCode.BROADER,
    SKOS + "narrower": TermCode.NARROWER,
    SKOS + "related": TermCode.RELATED,
    SKOS + "exactMatch": TermCode.EXACT,
    SKOS + "closeMatch": TermCode.CLOSE,
    SKOS + "broadMatch": TermCode.BROAD_MATCH,
    SKOS + "narrowMatch": TermCode.NARROW_MATCH,
    SKOS + "relatedMatch": TermCode.RELATED_MATCH,
    SKOS + "inScheme": TermCode.SCHEME,
    SKOS + "topConceptOf": TermCode.TOP,
    SKOS + "hasTopConcept": TermCode.HAS_TOP,
    XL + "prefLabel": TermCode.PREFERRED,
    XL + "altLabel": TermCode.ALTERNATIVE,
    XL + "hiddenLabel": TermCode.HIDDEN,
    XL + "literalForm": TermCode.LITERAL_FORM,
    MADS + "authoritativeLabel": TermCode.PREFERRED,
    MADS + "hasVariant": TermCode.ALTERNATIVE,
    MADS + "variantLabel": TermCode.LITERAL_FORM,
    MADS + "hasBroaderAuthority": TermCode.BROADER,
    MADS + "hasNarrowerAuthority": TermCode.NARROWER,
    MADS + "hasReciprocalAuthority": TermCode.RELATED,
    MADS + "hasRelatedAuthority": TermCode.RELATED,
    MADS + "hasExactExternalAuthority": TermCode.EXACT,
    MADS + "hasCloseExternalAuthority": TermCode.CLOSE,
    MADS + "isMemberOfMADSScheme": TermCode.SCHEME,
    MADS + "useInstead": TermCode.REPLACED_BY,
    MADS + "code": TermCode.NOTATION,
    DCTERMS + "isReplacedBy": TermCode.REPLACED_BY,
    OWL + "deprecated": TermCode.DEPRECATED,
    OWL + "sameAs": TermCode.EXACT,
}

TITLES = (DCTERMS + "title", DC + "title", RDFS + "label", SKOS + "prefLabel")
"""Where the name of a scheme may stand, best first."""

LANGUAGES = (DCTERMS + "language", DC + "language")

_AUTHORITIES = (
    "Authority Topic Geographic GenreForm Temporal ComplexSubject CorporateName PersonalName "
    "FamilyName ConferenceName Title NameTitle HierarchicalGeographic Language Occupation "
    "Area City Country County State Region Continent Territory"
)

CONCEPT_TYPES: dict[str, int] = {
    SKOS + "Concept": TermCode.IS_CONCEPT,
    SKOS + "ConceptScheme": TermCode.IS_SCHEME,
    MADS + "MADSScheme": TermCode.IS_SCHEME,
    SKOS + "Collection": TermCode.IS_COLLECTION,
    SKOS + "OrderedCollection": TermCode.IS_COLLECTION,
    MADS + "MADSCollection": TermCode.IS_COLLECTION,
    MADS + "DeprecatedAuthority": TermCode.IS_DEPRECATED,
    MADS + "Variant": TermCode.OTHER_TYPE,
    **{MADS + name: TermCode.IS_CONCEPT for name in _AUTHORITIES.split()},
}
