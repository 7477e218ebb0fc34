"""Where fields go in BIBFRAME 2: classes and properties of Work, Instance and Item.

https://id.loc.gov/ontologies/bibframe.html
"""

BF = "http://id.loc.gov/ontologies/bibframe/"

WORKS = {
    "Text": "Text",
    "Image": "StillImage",
    "StillImage": "StillImage",
    "MovingImage": "MovingImage",
    "Sound": "Audio",
    "Software": "Multimedia",
    "InteractiveResource": "Multimedia",
    "Dataset": "Dataset",
    "PhysicalObject": "Object",
    "Collection": "Collection",
}
"""DCMI type → class of the Work"""

AGENTS = {"person": "Person", "pseudonym": "Person", "family": "Family", "body": "Organization",
          "event": "Meeting", "work": "Work", "": "Agent"}  # fmt: skip
"""kind of an agent → its class"""

PROVISION = {"publisher": "Publication", "printer": "Manufacture", "distributor": "Distribution"}
"""fields of agents that provided the Instance → class of the activity"""

CONTRIBUTIONS = ("creator", "contributor", "issuingBody", "responsiblePerson")
"""fields of agents that contributed to the Work"""

LITERALS = {
    "statementOfResponsibility": "responsibilityStatement",
    "edition": "editionStatement",
    "dimensions": "dimensions",
    "dateCopyrighted": "copyrightDate",
}
"""fields of the Instance whose words are the value of a property"""

LABELLED = {
    "extent": ("extent", "Extent"),
    "medium": ("baseMaterial", "BaseMaterial"),
    "technique": ("productionMethod", "ProductionMethod"),
    "colour": ("colorContent", "ColorContent"),
    "note": ("note", "Note"),
    "binding": ("note", "Note"),
    "fold": ("note", "Note"),
    "price": ("acquisitionTerms", ""),
    "provenance": ("custodialHistory", ""),
    "accessRights": ("usageAndAccessPolicy", "AccessPolicy"),
    "rights": ("usageAndAccessPolicy", "UsePolicy"),
}
"""fields of the Instance or Item → property, and the class of the node that has the label"""

WORK_NOTES = {
    "abstract": ("summary", "Summary"),
    "description": ("note", "Note"),
    "contentAdvisory": ("note", "Note"),
    "tableOfContents": ("tableOfContents", "TableOfContents"),
    "audience": ("intendedAudience", "IntendedAudience"),
}
"""fields of the Work → property, and the class of the node that has the label"""

IDENTIFIERS = {"isbn": "Isbn", "issn": "Issn", "doi": "Doi", "url": "Identifier", "other": "Local"}
"""kind of an identifier → its class"""

RELATED = {
    "isPartOf": "partOf",
    "hasPart": "hasPart",
    "isVersionOf": "relatedTo",
    "hasVersion": "relatedTo",
    "references": "references",
    "isReferencedBy": "referencedBy",
    "replaces": "precededBy",
    "isReplacedBy": "succeededBy",
    "isFormatOf": "otherPhysicalFormat",
    "hasFormat": "otherPhysicalFormat",
    "source": "relatedTo",
    "relation": "relatedTo",
}
"""fields of related resources → property"""

CLASSIFICATIONS = {"ddc": "ClassificationDdc", "dewey": "ClassificationDdc",
                   "udc": "ClassificationUdc", "lcc": "ClassificationLcc"}  # fmt: skip
"""scheme of a notation → class"""
