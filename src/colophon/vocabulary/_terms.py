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


class Code(IntEnum):
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
    RDF + "type": Code.TYPE,
    SKOS + "prefLabel": Code.PREFERRED,
    SKOS + "altLabel": Code.ALTERNATIVE,
    SKOS + "hiddenLabel": Code.HIDDEN,
    SKOS + "notation": Code.NOTATION,
    SKOS + "scopeNote": Code.SCOPE_NOTE,
    SKOS + "definition": Code.DEFINITION,
    SKOS + "broader": Code.BROADER,
    SKOS + "narrower": Code.NARROWER,
    SKOS + "related": Code.RELATED,
    SKOS + "exactMatch": Code.EXACT,
    SKOS + "closeMatch": Code.CLOSE,
    SKOS + "broadMatch": Code.BROAD_MATCH,
    SKOS + "narrowMatch": Code.NARROW_MATCH,
    SKOS + "relatedMatch": Code.RELATED_MATCH,
    SKOS + "inScheme": Code.SCHEME,
    SKOS + "topConceptOf": Code.TOP,
    SKOS + "hasTopConcept": Code.HAS_TOP,
    XL + "prefLabel": Code.PREFERRED,
    XL + "altLabel": Code.ALTERNATIVE,
    XL + "hiddenLabel": Code.HIDDEN,
    XL + "literalForm": Code.LITERAL_FORM,
    MADS + "authoritativeLabel": Code.PREFERRED,
    MADS + "hasVariant": Code.ALTERNATIVE,
    MADS + "variantLabel": Code.LITERAL_FORM,
    MADS + "hasBroaderAuthority": Code.BROADER,
    MADS + "hasNarrowerAuthority": Code.NARROWER,
    MADS + "hasReciprocalAuthority": Code.RELATED,
    MADS + "hasRelatedAuthority": Code.RELATED,
    MADS + "hasExactExternalAuthority": Code.EXACT,
    MADS + "hasCloseExternalAuthority": Code.CLOSE,
    MADS + "isMemberOfMADSScheme": Code.SCHEME,
    MADS + "useInstead": Code.REPLACED_BY,
    MADS + "code": Code.NOTATION,
    DCTERMS + "isReplacedBy": Code.REPLACED_BY,
    OWL + "deprecated": Code.DEPRECATED,
    OWL + "sameAs": Code.EXACT,
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
    SKOS + "Concept": Code.IS_CONCEPT,
    SKOS + "ConceptScheme": Code.IS_SCHEME,
    MADS + "MADSScheme": Code.IS_SCHEME,
    SKOS + "Collection": Code.IS_COLLECTION,
    SKOS + "OrderedCollection": Code.IS_COLLECTION,
    MADS + "MADSCollection": Code.IS_COLLECTION,
    MADS + "DeprecatedAuthority": Code.IS_DEPRECATED,
    MADS + "Variant": Code.OTHER_TYPE,
    **{MADS + name: Code.IS_CONCEPT for name in _AUTHORITIES.split()},
}
