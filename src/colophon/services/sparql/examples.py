"""Queries that an archivist may want, each with the question that it answers.

They are written so that the store reads each property once, from one end to the other, and
joins what it read (REDUCED and GROUP BY make it do so): looking up one item after another
takes thirty times as long.  Names are looked up last, when few are left.  Topics by decade
and the names of publishers and printers stand in the graphs of decades, and topics that go
together in the graphs of topics, where nothing has to be joined (see
:mod:`colophon.publish.stored_statements`).
"""

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
        """SELECT ?one ?other ?items WHERE {
  { SELECT ?one ?other (COUNT(?item) AS ?items) {
      { SELECT REDUCED ?item ?one { GRAPH ?decade { ?item colophon:jointPublisher ?one } } }
      { SELECT REDUCED ?item ?other { GRAPH ?decade { ?item colophon:jointPublisher ?other } } }
      FILTER (?one != ?other)
    } GROUP BY ?one ?other }
  FILTER (STR(?one) < STR(?other))
} ORDER BY DESC(?items) LIMIT 100""",
    ),
    (
        "Which topics came up in which decade?",
        """SELECT ?decade ?topic (SUM(?n) AS ?items) WHERE {
  { SELECT ?graph ?subject (COUNT(?item) AS ?n) {
      GRAPH ?graph { ?item dcterms:subject ?subject }
    } GROUP BY ?graph ?subject }
  FILTER (?graph != colophon:undated)
  OPTIONAL { ?subject skos:prefLabel ?name }
  BIND (COALESCE(?name, STR(?subject)) AS ?topic)
  BIND (CONCAT(STRAFTER(STR(?graph), "#decade-"), "s") AS ?decade)
} GROUP BY ?decade ?topic ORDER BY ?decade DESC(?items) LIMIT 200""",
    ),
    (
        "What did we conclude rather than read?",
        """PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?item ?field ?value WHERE {
  GRAPH ?evidence {
    ?note colophon:inferred true ; oa:hasBody ?claim .
    ?claim rdf:subject ?item ; rdf:predicate ?field ; rdf:object ?value .
  }
} LIMIT 100""",
    ),
    (
        "Which values has nobody confirmed?",
        """SELECT ?item ?field ?value ?confidence WHERE {
  { SELECT ?item ?open ?confidence {
      ?item colophon:unconfirmed ?open
      OPTIONAL { SELECT REDUCED ?open ?confidence { ?open colophon:confidence ?confidence } }
    } ORDER BY ?confidence LIMIT 100 }
  ?open colophon:field ?field ; colophon:value ?value .
} ORDER BY ?confidence""",
    ),
    (
        "Which publishers issued most?",
        """SELECT ?publisher (COUNT(?item) AS ?items) WHERE {
  GRAPH ?decade { ?item dcterms:publisher ?publisher }
} GROUP BY ?publisher ORDER BY DESC(?items) LIMIT 50""",
    ),
    (
        "Which printer worked for which publisher?",
        """SELECT ?printer ?publisher (COUNT(?item) AS ?items) WHERE {
  GRAPH ?decade { ?item colophon:printer ?printer ; dcterms:publisher ?publisher }
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
  { SELECT ?item {
      ?item a dcterms:BibliographicResource MINUS { ?item colophon:year ?year }
    } LIMIT 100 }
  ?item dcterms:title ?title .
} ORDER BY ?title""",
    ),
    (
        "What goes together with the commonest topic?",
        """SELECT ?topic ?with ?items WHERE {
  { SELECT ?common ?other (COUNT(?item) AS ?items) {
      { SELECT ?common { ?any dcterms:subject ?common }
        GROUP BY ?common ORDER BY DESC(COUNT(?any)) LIMIT 1 }
      { GRAPH ?common { ?item colophon:jointSubject ?other } }
      UNION { GRAPH ?other { ?item colophon:jointSubject ?common } }
    } GROUP BY ?common ?other }
  OPTIONAL { ?common skos:prefLabel ?a } OPTIONAL { ?other skos:prefLabel ?b }
  BIND (COALESCE(?a, STR(?common)) AS ?topic) BIND (COALESCE(?b, STR(?other)) AS ?with)
} ORDER BY DESC(?items) LIMIT 50""",
    ),
    (
        "Which records were gone over last?",
        """SELECT ?title ?when WHERE {
  { SELECT ?record ?when { ?record dcterms:modified ?when } ORDER BY DESC(?when) LIMIT 50 }
  ?item foaf:isPrimaryTopicOf ?record ; dcterms:title ?title .
} ORDER BY DESC(?when)""",
    ),
)
"""(question, query); the prefixes that everybody knows need not be declared"""
