"""The site of a hundred records under a path of nginx: harvested, read and searched."""

import os
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from tests.publish.linked_data.conftest import leaflet
from tests.site.conftest import Box
from tests.web.desk import browser

pytestmark = pytest.mark.slow
OAI = "{http://www.openarchives.org/OAI/2.0/}"
NGINX = """
{user} daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  include {folder}/www/things/_server/nginx-http.conf;
  server {{
    listen 127.0.0.1:{port}; root {folder}/www;
    include {folder}/www/things/_server/nginx-server.conf;
  }}
}}
"""
HTTP_OAI = r"""
use strict; use HTTP::OAI; binmode STDOUT, ':utf8';
my $h = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
my $i = $h->Identify; die $i->message unless $i->is_success;
my $list = $h->ListRecords(metadataPrefix => 'marcxml', onRecord => sub {
  my $r = shift; print $r->identifier, $r->is_deleted ? " deleted" : "", "\n"; });
die $list->message if $list->is_error;
"""
PAGES = ("", "records.html?q=bread", "record/leaf-050.html", "vocab/publishers/harbour-lane.html")
STATIC = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:oai="http://www.openarchives.org/OAI/2.0/" elementFormDefault="qualified"
 targetNamespace="http://www.openarchives.org/OAI/2.0/static-repository">
 <xs:import namespace="http://www.openarchives.org/OAI/2.0/" schemaLocation="{0}/OAI-PMH.xsd"/>
 <xs:import schemaLocation="{0}/oai_dc.xsd"
  namespace="http://www.openarchives.org/OAI/2.0/oai_dc/"/>
 <xs:element name="Repository"><xs:complexType><xs:sequence>
  <xs:element name="Identify" type="oai:IdentifyType"/>
  <xs:element name="ListMetadataFormats" type="oai:ListMetadataFormatsType"/>
  <xs:element name="ListRecords" maxOccurs="unbounded"><xs:complexType><xs:complexContent>
   <xs:extension base="oai:ListRecordsType">
    <xs:attribute name="metadataPrefix" type="oai:metadataPrefixType" use="required"/>
   </xs:extension></xs:complexContent></xs:complexType></xs:element>
 </xs:sequence></xs:complexType></xs:element></xs:schema>"""
"""the structure that appendix A1 of the specification gives, over the schema of OAI-PMH"""


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """The site of a hundred records, of which one was withdrawn and one is later."""
    found = Box(tmp_path_factory.mktemp("nginx"))
    found.folder = found.folder.parent / "www" / "things"
    found.page_size = 10
    found.publish(*(leaflet(f"leaf-{one:03}", f"Bread, leaf {one}") for one in range(100)))
    found.build()
    found.house.moment += timedelta(days=5)
    found.publish(leaflet("late", "Zürcher Zeitschrift über Straßen", abstract="東京の歴史"))
    found.withdraw("leaf-007")
    found.build()
    yield found
    found.house.close()


@pytest.fixture(scope="module")
def home(box: Box) -> Iterator[str]:
    """Where nginx serves it."""
    if shutil.which("nginx") is None:
        browser.absent("nginx")
    folder, port = box.folder.parents[1], browser.free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, user=user))
    with subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", str(folder)]) as process:
        try:
            for _ in range(100):
                if _status(f"http://127.0.0.1:{port}/things/") == 200:
                    break
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/things/"
        finally:
            process.terminate()
            process.wait(20)


class _Unled(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def _status(url: str) -> int:
    try:
        with urllib.request.build_opener(_Unled).open(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def asked(home: str, query: str) -> etree._Element:
    with urllib.request.urlopen(f"{home}oai?{query}", timeout=10) as answer:
        assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
        return etree.fromstring(answer.read())


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("", 200),
        ("records", 200),
        ("record/leaf-050", 200),
        ("record/leaf-050.ttl", 200),
        ("set/genre:Text", 200),
        ("vocab/publishers/harbour-lane", 200),
        ("id/leaf-050", 303),
        ("nowhere", 404),
        ("record/leaf-007.ttl", 404),
        (".colophon-site.sqlite", 404),
    ],
)
def test_addresses_answer_without_their_endings(home: str, path: str, status: int) -> None:
    assert _status(home + path) == status


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "badVerb"),
        ("verb=Nothing", "badVerb"),
        ("verb=Identify&verb=Identify", "badVerb"),
        ("verb=Identify&x=1", "badArgument"),
        ("verb=ListRecords", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=2026-03-03", "badArgument"),
        ("verb=ListRecords&metadataPrefix=nothing", "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=../../x", "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-01", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=genre", "noSetHierarchy"),
        ("verb=ListSets", "noSetHierarchy"),
        ("verb=ListRecords&resumptionToken=oai_dc-1", "badResumptionToken"),
        (
            "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:box.example.org:no",
            "idDoesNotExist",
        ),
    ],
)
def test_mistakes_are_named_as_the_protocol_has_them(home: str, query: str, code: str) -> None:
    assert [one.get("code") for one in asked(home, query).iter(f"{OAI}error")] == [code]


def test_answers_are_valid(home: str, box: Box, shared: Path, tmp_path: Path) -> None:
    schema = etree.XMLSchema(etree.parse(shared / "xsd" / "OAI-PMH.xsd"))
    whole = "verb=ListIdentifiers&metadataPrefix=oai_dc"
    for query in ("verb=Identify", "verb=ListMetadataFormats", "verb=ListSets", whole, "verb=x"):
        schema.assertValid(asked(home, query))
    static = tmp_path / "static.xsd"
    static.write_text(STATIC.format((shared / "xsd").as_uri()))
    found = etree.parse(box.folder / "oai" / "static-repository.xml")
    for part in found.iter(f"{OAI}about"):
        # what stands inside has a schema of its own, which is not at hand
        part.getparent().remove(part)
    schema = etree.XMLSchema(etree.parse(static))
    schema.assertValid(found)
    assert len(list(found.iter(f"{OAI}record"))) == 100
    next(found.iter(f"{OAI}datestamp")).text = "yesterday"
    assert not schema.validate(found)


def test_sickle_harvests_the_whole_list_and_from_a_day(home: str) -> None:
    sickle = pytest.importorskip("sickle")
    client = sickle.Sickle(f"{home}oai")
    found = [
        (one.header.identifier, one.deleted) for one in client.ListRecords(metadataPrefix="oai_dc")
    ]
    assert len(found) == len(set(found)) == 101
    assert [id for id, deleted in found if deleted] == ["oai:box.example.org:leaf-007"]
    since = client.ListIdentifiers(**{"metadataPrefix": "oai_dc", "from": "2026-03-05"})
    assert {one.identifier.rpartition(":")[2] for one in since} == {"late", "leaf-007"}
    one = client.GetRecord(metadataPrefix="oai_dc", identifier="oai:box.example.org:late")
    assert one.metadata["title"] == ["Zürcher Zeitschrift über Straßen"]


def test_perl_harvests_it(home: str, tmp_path: Path) -> None:
    known = (
        shutil.which("perl")
        and not subprocess.run(
            ["perl", "-MHTTP::OAI", "-e1"], capture_output=True, check=False
        ).returncode
    )
    if not known:
        browser.absent("HTTP::OAI of Perl")
    script = tmp_path / "harvest.pl"
    script.write_text(HTTP_OAI)
    done = subprocess.run(["perl", script, f"{home}oai"], capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 101
    assert "oai:box.example.org:leaf-007 deleted" in lines


@pytest.mark.parametrize("how", ["served", "from the disk"])
def test_a_reader_searches(home: str, box: Box, how: str) -> None:
    start = home if how == "served" else f"{box.folder.as_uri()}/index.html"
    with browser.chromium() as chrome:
        page = chrome.new_page()
        said: list[str] = []
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(start)
        field = page.locator("form[role=search] input[name=q]").first
        field.fill("zeitschrift strassen")
        field.press("Enter")
        page.locator("#found li a").first.wait_for()
        assert page.locator("#found li").count() == 1
        assert page.locator("#found li a").get_attribute("dir") == "auto"
        assert not page.locator(".results").is_visible()  # the list of all titles
        for query, count in (("東京", 1), ("bread 50", 1), ("bread -leaf", 0), ("zurch*", 1)):
            page.goto(page.url.partition("?")[0] + f"?q={query}")
            page.locator("#found [role=status]").wait_for()
            assert page.locator("#found li").count() == count, query
        page.goto(page.url.partition("?")[0] + "?decade=1970&q=late")
        page.locator("#found li a").first.click()
        page.wait_for_load_state("load")
        assert "Zürcher Zeitschrift" in page.locator("h1").inner_text()
        assert said == []


def test_what_is_related_is_listed(home: str) -> None:
    with browser.chromium() as chrome:
        page = chrome.new_page()
        page.goto(f"{home}record/leaf-050.html")
        page.locator("[data-alike]").scroll_into_view_if_needed()
        page.locator("[data-alike] li ul a").first.wait_for()
        assert page.locator("[data-alike] li ul a").count() >= 6
        assert page.locator("[data-alike] li ul a[href$='leaf-050.html']").count() == 0
        assert page.locator("[data-alike] li ul a[href$='leaf-007.html']").count() == 0


def test_a_title_without_end_is_cut_in_lists(tmp_path: Path) -> None:
    few = Box(tmp_path)
    few.publish(leaflet("long", "Bread " + "\U0001f35e" * 3_000), leaflet("bread", "Bread"))
    few.build()
    few.house.close()
    with browser.chromium() as chrome:
        page = chrome.new_page()
        page.goto(f"{few.folder.as_uri()}/records.html?q=bread")
        page.locator("#found li a[href$='long.html']").wait_for()
        shown = page.locator("#found li a[href$='long.html']").inner_text()
        assert shown == "Bread " + "\U0001f35e" * 194 + "…"
        page.goto(f"{few.folder.as_uri()}/record/bread.html")
        page.locator("[data-alike]").scroll_into_view_if_needed()
        page.locator("[data-alike] li ul a").first.wait_for()
        assert len(page.locator("[data-alike] li ul a").first.inner_text()) == 201


def test_without_a_script_all_titles_are_there(home: str) -> None:
    with browser.chromium() as chrome:
        page = chrome.new_page(java_script_enabled=False)
        page.goto(f"{home}records.html?q=bread")
        assert page.get_by_role("link", name="Bread, leaf 0", exact=True).count() == 1
        assert not page.locator("#found").is_visible()


def test_everybody_can_read_its_pages(home: str) -> None:
    script = browser.axe().read_text(encoding="utf-8")
    with browser.chromium() as chrome:
        page = chrome.new_context(bypass_csp=True).new_page()
        for path in PAGES:
            page.goto(home + path)
            if "q=" in path:
                page.locator("#found li a").first.wait_for()
            page.evaluate(script)
            found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
            assert found == [], path
