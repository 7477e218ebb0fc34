"""Providers whose lists and records do not agree, or are no records at all."""

from tests.examine.fake import body, case, deaf, error

RECORDS = "^verb=ListRecords&metadataPrefix=oai_dc$"
NOW = "2026-11-23T12%3A00%3A00Z"
HEADERS = "^verb=ListIdentifiers&metadataPrefix=oai_dc$"
GET = "^verb=GetRecord&identifier=oai%3Aarchive.*oai_dc$"


SPOILINGS = {
    "list-records": case(error("cannotDisseminateFormat", RECORDS)),
    "list-identifiers": case(error("cannotDisseminateFormat", HEADERS)),
    "get-record": case(deaf("leaflet-000", "leaflet-001", "GetRecord&identifier=oai%3A.*oai_dc")),
    "get-record-same": case(body("<dc:title[^>]*>", "<dc:title>The ", GET)),
    "get-record-deleted": case(error("idDoesNotExist", "GetRecord.*leaflet-003")),
    "lists-agree": case(
        body("<setSpec>genre:posters</setSpec>", "", "verb=ListRecords"), "get-record-same"
    ),
    "encoded-argument": case(error("idDoesNotExist", "GetRecord.*identifier=oai:archive")),
    "identifier-form": case(
        body("<identifier>oai:archive.example.org:leaflet-(00[6-9])", r"<identifier>leaflet \1")
    ),
    "identifier-once": case(body("leaflet-002", "leaflet-001", "^verb=List.*titles")),
    "datestamp-form": case(body(r"(<datestamp>2026-03-1[89][^<]*)Z<", r"\1.0Z<")),
    "datestamp-future": case(body("<datestamp>2026-03-2", "<datestamp>2027-03-2")),
    "datestamps-rest": case(body("<datestamp>2026-03", "<datestamp>2026-11", rf"&until={NOW}$")),
    "set-spec-form": case(
        body("<setSpec>genre:posters<", "<setSpec>genre:pos ters<", "Record|Ident"),
        "set-advertised",
        "set-members",
        "token-set",
    ),
    "deleted-bare": case(
        body(
            r"(<header status=.deleted.>.*?</header>)",
            r"\1<about><a xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            " xsi:schemaLocation='urn:a https://example.org/a.xsd'/></about>",
            "verb=ListRecords",
        )
    ),
    "deleted-policy": case(
        body("<deletedRecord>persistent", "<deletedRecord>no", "Identify"), "deletions-kept"
    ),
    "list-empty": case(body("<record>.*</record>", "", "verb=ListRecords.*titles")),
    "about-content": case(body("<rightsReference[^>]*>", "<rightsReference/>", "Record")),
    "about-schema": case(body(r"(<rights [^>]*)xsi:schemaLocation", r"\1xsi:schema", "Record")),
    "provenance-date": case(
        body('harvestDate="2026-02-01T00:00:00Z"', 'harvestDate="2026-02-30"', "Record")
    ),
}
