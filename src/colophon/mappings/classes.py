"""The classes a described item belongs to, beside ``dcterms:BibliographicResource``.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#BibliographicResource ·
https://www.dublincore.org/specifications/bibo/bibo/ · https://schema.org/CreativeWork
"""

from colophon.model.namespaces import DCTERMS

BIBO = "http://purl.org/ontology/bibo/"
SCHEMA = "https://schema.org/"

EVERY = DCTERMS + "BibliographicResource"
"""the class of whatever is described"""

BY_TYPE = {
    "http://purl.org/dc/dcmitype/Text": BIBO + "Document",
    "http://purl.org/dc/dcmitype/Image": BIBO + "Image",
    "http://purl.org/dc/dcmitype/StillImage": BIBO + "Image",
    "http://purl.org/dc/dcmitype/MovingImage": BIBO + "AudioVisualDocument",
    "http://purl.org/dc/dcmitype/Sound": BIBO + "AudioDocument",
    "http://vocab.getty.edu/aat/300027221": SCHEMA + "Poster",
    "http://id.loc.gov/authorities/genreForms/gf2014026152": SCHEMA + "Poster",
    "http://vocab.getty.edu/aat/300026657": BIBO + "Periodical",
    "http://id.loc.gov/authorities/genreForms/gf2014026139": BIBO + "Periodical",
    "http://vocab.getty.edu/aat/300215389": BIBO + "Magazine",
    "http://vocab.getty.edu/aat/300026656": BIBO + "Newspaper",
    "http://id.loc.gov/authorities/genreForms/gf2014026132": BIBO + "Newspaper",
    "http://id.loc.gov/authorities/genreForms/gf2014026109": BIBO + "Manual",
    "http://id.loc.gov/authorities/genreForms/gf2014026115": BIBO + "Interview",
}
"""a DCMI type or a genre → the class that says the same"""
