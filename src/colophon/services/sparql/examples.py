"""Queries that an archivist may want, each with the question that it answers."""

EXAMPLES = (
    (
        "What was published in which decade?",
        """SELECT ?decade (COUNT(?item) AS ?items) WHERE {
  ?item colophon:year ?year .
  BIND (CONCAT(SUBSTR(STR(?year), 1, 3), "0s") AS ?decade)
} GROUP BY ?decade ORDER BY ?decade""",
    ),
    (
        "Who published with whom?",
        """SELECT ?one ?other (COUNT(?item) AS ?items) WHERE {
  ?item dcterms:publisher/rdfs:label ?one, ?other .
  FILTER (STR(?one) < STR(?other))
} GROUP BY ?one ?other ORDER BY DESC(?items) LIMIT 100""",
    ),
    (
        "Which topics came up in which decade?",
        """SELECT ?decade ?topic (COUNT(?item) AS ?items) WHERE {
  ?item colophon:year ?year ; dcterms:subject ?subject .
  ?subject skos:prefLabel ?topic .
  BIND (CONCAT(SUBSTR(STR(?year), 1, 3), "0s") AS ?decade)
} GROUP BY ?decade ?topic ORDER BY ?decade DESC(?items) LIMIT 200""",
    ),
    (
        "What did we conclude rather than read?",
        """PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?item ?field ?value WHERE {
  GRAPH ?evidence {
    ?note oa:hasBody ?claim ; colophon:inferred true .
    ?claim rdf:subject ?item ; rdf:predicate ?field ; rdf:object ?value .
  }
} LIMIT 100""",
    ),
    (
        "Which values has nobody confirmed?",
        """SELECT ?item ?field ?value ?confidence WHERE {
  ?item colophon:unconfirmed ?open .
  ?open colophon:field ?field ; colophon:value ?value .
  OPTIONAL { ?open colophon:confidence ?confidence }
} ORDER BY ?confidence LIMIT 100""",
    ),
    (
        "Which publishers issued most?",
        """SELECT ?publisher (COUNT(?item) AS ?items) WHERE {
  ?item dcterms:publisher/rdfs:label ?publisher .
} GROUP BY ?publisher ORDER BY DESC(?items) LIMIT 50""",
    ),
    (
        "Which printer worked for which publisher?",
        """SELECT ?printer ?publisher (COUNT(?item) AS ?items) WHERE {
  ?item colophon:printer/rdfs:label ?printer ; dcterms:publisher/rdfs:label ?publisher .
} GROUP BY ?printer ?publisher ORDER BY DESC(?items) LIMIT 100""",
    ),
    (
        "In which languages are the items?",
        """SELECT ?language (COUNT(?item) AS ?items) WHERE {
  ?item dcterms:language ?language .
} GROUP BY ?language ORDER BY DESC(?items)""",
    ),
    (
        "Where were they published?",
        """SELECT ?place (COUNT(?item) AS ?items) WHERE {
  ?item colophon:placeOfPublication ?place .
} GROUP BY ?place ORDER BY DESC(?items) LIMIT 100""",
    ),
    (
        "Which items have no date of publication?",
        """SELECT ?item ?title WHERE {
  ?item a dcterms:BibliographicResource ; dcterms:title ?title .
  FILTER NOT EXISTS { ?item colophon:year ?year }
} ORDER BY ?title LIMIT 100""",
    ),
    (
        "Which topics go together?",
        """SELECT ?one ?other (COUNT(?item) AS ?items) WHERE {
  ?item dcterms:subject ?a, ?b .
  FILTER (STR(?a) < STR(?b))
  ?a skos:prefLabel ?one . ?b skos:prefLabel ?other .
  FILTER (LANG(?one) = "en" && LANG(?other) = "en")
} GROUP BY ?one ?other ORDER BY DESC(?items) LIMIT 50""",
    ),
    (
        "Which records were gone over last?",
        """SELECT ?title ?when WHERE {
  ?item dcterms:title ?title ; foaf:isPrimaryTopicOf/dcterms:modified ?when .
} ORDER BY DESC(?when) LIMIT 50""",
    ),
)
"""(question, query); the prefixes that everybody knows need not be declared"""
