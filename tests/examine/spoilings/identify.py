"""Providers that say something wrong of themselves."""

from tests.examine.fake import Spoiling, body, case, deaf, error, together

IDENTIFY = "^verb=Identify$"


def said(name: str, value: str) -> Spoiling:
    """Identify with another text in an element."""
    return body(f"<{name}>[^<]*</{name}>", f"<{name}>{value}</{name}>", IDENTIFY)


SPOILINGS = {
    "identify": case(error("badArgument", IDENTIFY)),
    "repository-name": case(said("repositoryName", "")),
    "base-url": case(body(r"(<baseURL>|<request[^>]*>)https(://archive)", r"\1http\2")),
    "protocol-version": case(said("protocolVersion", "1.1")),
    "admin-email": case(said("adminEmail", "nobody")),
    "granularity": case(said("granularity", "YYYY-MM-DDThh:mm:ss")),
    "deleted-record": case(said("deletedRecord", "forever")),
    "deletions-kept": case(said("deletedRecord", "transient")),
    "earliest-form": case(said("earliestDatestamp", "2026-03-01")),
    "earliest-datestamp": case(said("earliestDatestamp", "2026-03-02T00:00:00Z")),
    "earliest-placeholder": case(said("earliestDatestamp", "1970-01-01T00:00:00Z")),
    "description-content": case(
        body("<collectionIcon><url>.*?</url>", "<collectionIcon>", IDENTIFY)
    ),
    "description-schema": case(
        body(r"(<friends [^>]*)xsi:schemaLocation", r"\1xsi:schema", IDENTIFY)
    ),
    "oai-identifier": case(said("scheme", "OAI")),
    "oai-identifier-once": case(
        body(r"(<description><oai-identifier .*?</description>)", r"\1\1", IDENTIFY)
    ),
    "repository-identifier": case(
        body(r"(Identifier>(?:oai:)?)archive\.", r"\1other.", IDENTIFY), "sample-exists"
    ),
    "sample-identifier": case(said("sampleIdentifier", "leaflet-000"), "sample-exists"),
    "sample-exists": case(said("sampleIdentifier", "oai:archive.example.org:nothing")),
    "oai-scheme": case(
        together(
            body(r">oai:archive\.example\.org:(leaflet-00[5-9])", r">oai:localhost:\1"),
            deaf("localhost(?=.*leaflet-00[5-9])", "archive.example.org"),
        )
    ),
    "compression-names": case(
        body("(<compression>gzip<)", r"<compression>identity</compression>\1")
    ),
    "compression-announced": case(body("<compression>gzip</compression>", "")),
}
