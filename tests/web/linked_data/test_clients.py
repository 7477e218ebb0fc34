"""Real clients follow the addresses: resync, signposting, sruthi, yaz, extruct, PyLD, rdflib."""

import gzip
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest
import uvicorn
from filelock import FileLock
from tests.web.desk import browser

from colophon.catalogue import Catalogue, make_catalogue
from colophon.web.app import application

pytestmark = pytest.mark.slow

RECORD = """id: {id}
stage: reviewed
title: {title}
creator:
  name: Rosa Imhof
  heading: Imhof, Rosa
  kind: person
issued: "1978"
language: en
type:
- uri: http://purl.org/dc/dcmitype/Text
  label:
    en: Text
license: https://creativecommons.org/licenses/by/4.0/
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a catalogue that is served."""
    folder = tmp_path_factory.mktemp("clients") / "box"
    make_catalogue(folder, {"domain": "box.example.org", "email": "keeper@box.example.org"})
    bound = socket.create_server(("127.0.0.1", 0))
    base = f"http://127.0.0.1:{bound.getsockname()[1]}/"
    config = folder / "records" / "catalogue.yaml"
    lines = config.read_text(encoding="utf-8").splitlines()
    kept = [one for one in lines if not one.startswith(("namespace:", "base_url:"))]
    kept += [f"namespace: {base}id/", f"base_url: {base}oai"]
    config.write_text("\n".join(kept) + "\n", encoding="utf-8")
    for id, title in (("bread", "Bread & roses"), ("roses", "Roses, too")):
        text = RECORD.format(id=id, title=title)
        (folder / "records" / f"{id}.yaml").write_text(text, encoding="utf-8")
    Catalogue(folder, clock=lambda: datetime(2026, 3, 2, tzinfo=UTC)).services.publish()
    server = uvicorn.Server(uvicorn.Config(application(folder), log_config=None, lifespan="on"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield base
    server.should_exit = True
    thread.join()


def test_following_the_first_identifier_shows_the_item(url: str) -> None:
    asked = {"verb": "ListRecords", "metadataPrefix": "oai_dc"}
    text = httpx.get(f"{url}oai", params=asked).text
    address = text.split("<dc:identifier>")[1].split("<")[0]
    page = httpx.get(address, headers={"accept": "text/html"}, follow_redirects=True)
    assert "<h1" in page.text
    assert page.headers["content-type"].startswith("text/html")
    turtle = httpx.get(address, headers={"accept": "text/turtle"}, follow_redirects=True)
    import rdflib

    assert len(rdflib.Graph().parse(data=turtle.text, format="turtle")) > 8


def test_signposting_is_found(url: str) -> None:
    import signposting

    found = signposting.find_signposting_http(f"{url}record/bread")
    assert found.citeAs.target == f"{url}id/bread"
    kinds = {str(one.type) for one in found.describedBy}
    assert {"text/turtle", "application/marcxml+xml"} <= kinds
    assert found.license.target.startswith("https://creativecommons.org/")


def test_resync_makes_a_copy(url: str, tmp_path: Path) -> None:
    resync = shutil.which("resync-sync", path=str(Path(sys.executable).parent))
    resync = resync or browser.absent("resync")
    lists = ["--sitemap", f"{url}resourcelist.xml", "--noauth"]
    command = [resync, "--baseline", *lists, f"{url}={tmp_path}"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path)
    copies = {one.name for one in tmp_path.rglob("*.nt")}
    assert copies == {"bread.nt", "roses.nt"}, ended.stderr + ended.stdout


def test_resync_reads_the_dumps(url: str, tmp_path: Path) -> None:
    from resync.change_dump import ChangeDump
    from resync.resource_dump import ResourceDump
    from resync.resource_dump_manifest import ResourceDumpManifest

    dump = ResourceDump()
    dump.read(f"{url}resourcedump.xml")
    (one,) = list(dump)
    package = tmp_path / "package.zip"
    package.write_bytes(httpx.get(one.uri).content)
    assert one.length == package.stat().st_size
    with ZipFile(package) as found:
        found.extractall(tmp_path)
    manifest = ResourceDumpManifest()
    manifest.read(str(tmp_path / "manifest.xml"))
    paths = {one.uri: one.path for one in manifest}
    assert set(paths) == {f"{url}record/bread.nt", f"{url}record/roses.nt"}
    for address, path in paths.items():
        assert (tmp_path / path.lstrip("/")).read_text() == httpx.get(address).text
    changes = ChangeDump()
    changes.read(f"{url}changedump.xml")
    assert changes.capability == "changedump"


def test_sruthi_searches(url: str) -> None:
    import sruthi

    for version in ("1.1", "1.2"):
        client = sruthi.Client(f"{url}sru", sru_version=version, record_schema="dc")
        found = client.searchretrieve("dc.title = roses sortby dc.title")
        assert found.count == 2
        assert "Bread & roses" in str(found[0])
    assert sruthi.explain(f"{url}sru").index["dc"]


def test_yaz_searches(url: str) -> None:
    zoomsh = shutil.which("zoomsh") or browser.absent("zoomsh")
    commands = [
        "set sru get", "set preferredRecordSyntax xml", "set schema dc",
        f"connect {url}sru", "search cql:roses", "show 0 2", "quit",
    ]  # fmt: skip
    ended = subprocess.run(
        [zoomsh, *commands], capture_output=True, text=True, timeout=60, check=False
    )
    assert "2 hits" in ended.stdout, ended.stdout + ended.stderr
    assert "Roses, too" in ended.stdout


def test_yaz_client_searches(url: str) -> None:
    client = shutil.which("yaz-client") or browser.absent("yaz-client")
    commands = f"sru get 1.2\nopen {url}sru\nschema dc\nfind dc.title=roses\nshow 1\nquit\n"
    ended = subprocess.run(
        [client], input=commands, capture_output=True, text=True, timeout=60, check=False
    )
    assert "Number of hits: 2" in ended.stdout, ended.stdout + ended.stderr
    assert "oses" in ended.stdout.partition("Number of hits")[2]


PERL = """
use Catmandu::Importer::SRU;
my $found = Catmandu::Importer::SRU->new(
  base => $ARGV[0], query => 'dc.title = roses', recordSchema => 'dc', parser => 'raw');
$found->each(sub { print $_[0]->{recordData}, "\\n" });
"""


def test_perl_searches(url: str) -> None:
    perl = shutil.which("perl") or browser.absent("Perl")
    if subprocess.run([perl, "-MCatmandu::Importer::SRU", "-e1"], capture_output=True).returncode:
        browser.absent("Catmandu::SRU")
    ended = subprocess.run(
        [perl, "-e", PERL, f"{url}sru"], capture_output=True, text=True, timeout=60, check=False
    )
    for title in ("Bread &amp; roses", "Roses, too"):
        assert title in ended.stdout, ended.stdout + ended.stderr


JSONLD = """
const jsonld = require('jsonld');
const data = JSON.parse(require('fs').readFileSync(0, 'utf8'));
jsonld.toRDF(data, {format: 'application/n-quads'}).then(found => process.stdout.write(found));
"""


def jsonld_js() -> dict[str, str]:
    """The environment in which node has jsonld.js, fetched once by npm."""
    folder = browser.CACHE / "jsonld"
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(browser.CACHE / "npm.lock"):
        if not (folder / "node_modules" / "jsonld").is_dir():
            npm = shutil.which("npm") or browser.absent("npm")
            command = [str(npm), "install", "--no-save", "--prefix", str(folder), "jsonld@8"]
            subprocess.run(command, check=True, capture_output=True, timeout=300, cwd=folder)
    return {**os.environ, "NODE_PATH": str(folder / "node_modules")}


@pytest.mark.parametrize("name", ["record/bread", "vocab/roles", "catalogue", "set/language:en"])
def test_every_reader_of_rdf_reads_every_syntax(url: str, name: str) -> None:
    """rdflib, pyoxigraph, PyLD and jsonld.js find one and the same graph."""
    import pyoxigraph
    import rdflib
    from pyld import jsonld
    from rdflib.compare import isomorphic

    def asked(suffix: str) -> bytes:
        return httpx.get(f"{url}{name}{suffix}").raise_for_status().content

    one = rdflib.Graph().parse(data=asked(".ttl"), format="turtle")
    assert len(one) > 3
    for suffix, syntax in ((".nt", "nt"), (".rdf", "xml"), (".jsonld", "json-ld")):
        assert isomorphic(one, rdflib.Graph().parse(data=asked(suffix), format=syntax)), suffix
    for suffix in (".ttl", ".nt", ".rdf", ".jsonld"):
        form = pyoxigraph.RdfFormat.from_extension(suffix.removeprefix("."))
        read = {quad.triple for quad in pyoxigraph.parse(asked(suffix), form)}
        lines = "".join(f"{triple} .\n" for triple in read)
        assert isomorphic(one, rdflib.Graph().parse(data=lines, format="nt")), suffix
    data = asked(".jsonld")
    theirs = jsonld.to_rdf(json.loads(data), {"format": "application/n-quads"})
    assert isomorphic(one, rdflib.Graph().parse(data=theirs, format="nt"))
    node = shutil.which("node") or browser.absent("node")
    ended = subprocess.run(
        [node, "-e", JSONLD], input=data, env=jsonld_js(), capture_output=True, timeout=120
    )
    found = rdflib.Graph().parse(data=ended.stdout.decode(), format="nt")
    assert isomorphic(one, found), ended.stderr


def test_search_engines_read_the_page(url: str) -> None:
    import extruct

    page = httpx.get(f"{url}record/bread", headers={"accept": "text/html"})
    found = extruct.extract(page.text, base_url=f"{url}record/bread", syntaxes=["json-ld"])
    (work,) = found["json-ld"]
    assert work["name"] == "Bread & roses"


def test_a_dump_is_downloaded_as_a_file(url: str) -> None:
    answer = httpx.get(f"{url}dump/records.nt.gz")
    assert answer.headers["content-type"] == "application/gzip"
    assert b"Bread & roses" in gzip.decompress(answer.content)


def test_sparql_is_answered_over_the_wire(url: str) -> None:
    query = "SELECT ?title { ?item dcterms:title ?title }"
    for _ in range(120):
        answer = httpx.get(f"{url}sparql", params={"query": query}, timeout=120)
        if answer.status_code != 503:
            break
        time.sleep(0.5)
    titles = {one["title"]["value"] for one in answer.json()["results"]["bindings"]}
    assert titles == {"Bread & roses", "Roses, too"}
