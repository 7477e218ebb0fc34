"""Providers whose formats are declared or served wrongly."""

import msgspec
from tests.examine.fake import body, case, error, leaflet, repository

from colophon.services.oai.memory import MemoryRepository

LIST = "^verb=ListMetadataFormats$"
OF_ITEM = "^verb=ListMetadataFormats&identifier=oai%3Aarchive"


def titles_alone() -> MemoryRepository:
    """The first item is not available in oai_dc."""
    made = repository()
    made.put(msgspec.structs.replace(leaflet(0, "titles"), id="a-leaflet"))
    return made


SPOILINGS = {
    "list-formats": case(error("noMetadataFormats", LIST)),
    "prefix-form": case(body("<metadataPrefix>titles<", "<metadataPrefix>ti tles<", "Formats")),
    "prefix-once": case(
        body("(<metadataFormat><metadataPrefix>titles.*?</metadataFormat>)", r"\1\1", LIST)
    ),
    "format-addresses": case(
        body("<schema>https://archive.example.org/titles.xsd", "<schema>none yet", LIST),
        "metadata-schema",
    ),
    "oai-dc-offered": case(
        body("<metadataFormat><metadataPrefix>oai_dc.*?</metadataFormat>", "", LIST),
        "formats-of-item",
    ),
    "oai-dc-declared": case(
        body("oai_dc.xsd</schema>", "dc.xsd</schema>", LIST), "metadata-schema"
    ),
    "formats-of-item": case(error("idDoesNotExist", OF_ITEM)),
    "oai-dc-for-all": case(held=titles_alone),
    "format-disseminated": case(error("cannotDisseminateFormat", "titles")),
    "metadata-namespace": case(
        body(r"archive.example.org/titles(?!\.xsd)", "archive.example.org/other", "Record")
    ),
    "metadata-schema": case(
        body(r'(oai_dc:dc [^>]*schemaLocation=")[^"]*"', r'\1http://a http://b"', "Record")
    ),
    "metadata-there": case(body("<metadata>.*?</metadata>", "", "Record.*titles")),
    "oai-dc-content": case(body("dc:creator", "dc:author", "Record")),
    "xml-lang": case(body('xml:lang="en"', 'xml:lang="english"', "Record")),
}
