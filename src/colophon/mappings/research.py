"""What OpenAIRE and DataCite call things: COAR's types and access rights, DataCite's types.

https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/ ·
https://schema.datacite.org/meta/kernel-4.6/ · https://vocabularies.coar-repositories.org/
"""

COAR_TYPE = "http://purl.org/coar/resource_type/"
COAR_ACCESS = "http://purl.org/coar/access_right/"

METADATA_ONLY = ("c_14cb", "metadata only access")
"""what is given is a description: the item is where its holder keeps it"""
OPEN_ACCESS = ("c_abf2", "open access")
"""the file itself is given, to everybody"""

COAR_TYPES = {
    "http://vocab.getty.edu/aat/300027221": ("c_ecc8", "still image"),
    "http://id.loc.gov/authorities/genreForms/gf2014026152": ("c_ecc8", "still image"),
    "http://vocab.getty.edu/aat/300215389": ("c_2659", "periodical"),
    "http://vocab.getty.edu/aat/300026657": ("c_2659", "periodical"),
    "http://id.loc.gov/authorities/genreForms/gf2014026139": ("c_2659", "periodical"),
    "http://purl.org/dc/dcmitype/StillImage": ("c_ecc8", "still image"),
    "http://purl.org/dc/dcmitype/Image": ("c_c513", "image"),
    "http://purl.org/dc/dcmitype/MovingImage": ("c_8a7e", "moving image"),
    "http://purl.org/dc/dcmitype/Sound": ("c_18cc", "sound"),
    "http://purl.org/dc/dcmitype/Dataset": ("c_ddb1", "dataset"),
    "http://purl.org/dc/dcmitype/Software": ("c_5ce6", "software"),
    "http://purl.org/dc/dcmitype/InteractiveResource": ("c_e9a0", "interactive resource"),
    "http://purl.org/dc/dcmitype/Text": ("c_18cf", "text"),
}
"""types and genres → COAR's type and its label, the most telling first"""

OTHER = ("c_1843", "other")

GENERAL = {"dataset": "dataset", "software": "software"}
"""COAR's label → OpenAIRE's general type; literature for all others"""

DATACITE_TYPES = {
    "Text": "Text",
    "StillImage": "Image",
    "Image": "Image",
    "MovingImage": "Audiovisual",
    "Sound": "Sound",
    "Dataset": "Dataset",
    "Software": "Software",
    "PhysicalObject": "PhysicalObject",
    "InteractiveResource": "InteractiveResource",
    "Collection": "Collection",
    "Event": "Event",
    "Service": "Service",
}
"""DCMI type → DataCite's general type; Text for all others"""

UNKNOWN = ":unkn"
"""a mandatory value that is known to be unknown (DataCite, appendix 3)"""
