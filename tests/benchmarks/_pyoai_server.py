"""pyoai's batching server over the records of harvested pages, for the benchmark."""

import cgi
import sys
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlsplit

from lxml import etree
from oaipmh.common import Header, Identify, Metadata
from oaipmh.metadata import MetadataRegistry
from oaipmh.server import BatchingServer, oai_dc_writer

cgi.parse_qs = parse_qs  # pyoai still asks there for what Python 3.8 moved
OAI = "{http://www.openarchives.org/OAI/2.0/}"
DC = "{http://purl.org/dc/elements/1.1/}"


def loaded(pages: Path, count: int) -> list:
    found = []
    for page in sorted(pages.iterdir()):
        for record in etree.parse(str(page)).iter(f"{OAI}record"):
            fields: dict[str, list[str]] = {}
            for element in record.iter(f"{DC}*"):
                fields.setdefault(element.tag.removeprefix(DC), []).append(element.text or "")
            header = record[0]
            sets = [one.text for one in header.iter(f"{OAI}setSpec")]
            stamp = datetime(2026, 1, 1)
            id = header.findtext(f"{OAI}identifier")
            found.append((Header(header, id, stamp, sets, False), Metadata(None, fields), None))
            if len(found) == count:
                return found
    return found


class Repository:
    def __init__(self, records: list) -> None:
        self.records = records

    def identify(self) -> Identify:
        day = datetime(2026, 1, 1)
        return Identify(
            repositoryName="pyoai", baseURL="http://127.0.0.1/oai", protocolVersion="2.0",
            adminEmails=["a@example.org"], earliestDatestamp=day, deletedRecord="no",
            granularity="YYYY-MM-DDThh:mm:ssZ", compression=["identity"],
        )  # fmt: skip

    def listRecords(self, metadataPrefix, set=None, from_=None, until=None, cursor=0, batch_size=1):
        return self.records[cursor : cursor + batch_size]


def main() -> None:
    registry = MetadataRegistry()
    registry.registerWriter("oai_dc", oai_dc_writer)
    repository = Repository(loaded(Path(sys.argv[1]), int(sys.argv[2])))
    server = BatchingServer(repository, metadata_registry=registry, resumption_batch_size=100)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = server.handleRequest(dict(parse_qsl(urlsplit(self.path).query)))
            self.send_response(200)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    HTTPServer(("127.0.0.1", int(sys.argv[3])), Handler).serve_forever()


main()
