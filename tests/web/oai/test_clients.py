"""Real harvesters over a real socket: each gets everything, and agrees with the ledger."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from colophon import config
from colophon.catalogue import Catalogue
from colophon.crosswalk import FORMATS
from colophon.model.record import Concept, Record, Stage, Statement, Status, Text
from colophon.publish.publication import publish
from colophon.store import ledger

pytestmark = pytest.mark.slow
COUNT = 230
DEMANDING = ("edm", "oai_openaire", "oai_datacite")
"""formats that only take a record with all that they demand"""
MANY = 50_000
CONFIG = """
name: Box of leaflets
email: [keeper@archive.example.org]
domain: archive.example.org
namespace: https://archive.example.org/id/
base_url: http://127.0.0.1:{port}/oai
serving: {{page_size: 50}}
sets: {{by: {{genre: type, language: language, topic: subject}}}}
"""
SERVE = """
import sys
from pathlib import Path
from colophon.web.serving.server import serve
if __name__ == "__main__":
    serve(Path(sys.argv[1]), port=int(sys.argv[2]), workers=int(sys.argv[3]),
          started=lambda host, port: print("up", flush=True))
"""
Served = dict[str, tuple[str, bool]]


def record(number: int) -> Record:
    values = [
        ("title", Text(text=f"Brød & roser <{number}> “ключ”", language="no")),
        ("language", Text(text=("en", "no")[number % 2])),
        (
            "subject",
            Concept(
                uri="https://w3id.org/colophon/vocab/topics/labour",
                label="Labour",
                vocabulary="topics",
            ),
        ),
    ]
    return Record(
        id=f"leaflet-{number:04}",
        stage=Stage.REVIEWED,
        statements=tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in values),
    )


def free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Published twice, so that there are tombstones and two datestamps."""
    folder = tmp_path_factory.mktemp("catalogue")
    (folder / "records").mkdir()
    shutil.copytree(config.shipped_vocab(), folder / "vocab")
    text = CONFIG.format(port=free_port())
    (folder / "records" / "catalogue.yaml").write_text(text, encoding="utf-8")
    made = Catalogue.open(folder)
    for number in range(COUNT):
        made.store.save(record(number), None)
    assert made.services.publish().live == COUNT
    for number in (3, 99, 200):
        (folder / "records" / f"leaflet-{number:04}.yaml").unlink()
    assert made.services.publish().tombstones == 3
    return made


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The project's own records, the pamphlet's among them, and 50,000 generated ones."""
    folder = tmp_path_factory.mktemp("many")
    project = Path(__file__).parents[3]
    shutil.copytree(project / "records", folder / "records")
    shutil.copytree(config.shipped_vocab(), folder / "vocab")
    (folder / "records" / "ledger.jsonl").unlink(missing_ok=True)
    text = CONFIG.format(port=free_port()).replace("page_size: 50", "page_size: 100")
    (folder / "records" / "catalogue.yaml").write_text(text, encoding="utf-8")
    made = Catalogue.open(folder)
    own = list(made.records())
    assert any("gathering-resistance" in one.id for one in own)
    publish(
        chain(own, map(record, range(MANY))),
        ledger=made.services.ledger,
        index=made.services.index,
        frame=made.frame,
        config=made.config,
        now=made.clock,
        formats=[FORMATS["oai_dc"]],
    )
    return made


@contextmanager
def serving(
    catalogue: Catalogue, folder: Path, workers: int, *, elsewhere: bool = False
) -> Iterator[str]:
    """The address of a server that runs, and ends cleanly when it is told to.

    It is the one that the catalogue tells, or another one.
    """
    script = folder / "serve.py"
    script.write_text(SERVE, encoding="utf-8")
    told = re.search(r":(\d+)/oai", catalogue.config.base_url)
    assert told
    port = str(free_port()) if elsewhere else told[1]
    command = [sys.executable, str(script), str(catalogue.folder), port, str(workers)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout
        assert process.stdout.readline() == b"up\n"
        try:
            yield catalogue.config.base_url.replace(told[1], port)
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) in (0, -signal.SIGTERM)


@pytest.fixture(scope="module", params=[1, 2], ids=["one worker", "two workers"])
def url(
    catalogue: Catalogue,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    with serving(catalogue, tmp_path_factory.mktemp("serve"), request.param) as found:
        yield found


@pytest.fixture(scope="module")
def many_url(many: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(many, tmp_path_factory.mktemp("serve"), 1) as found:
        yield found


def by_ledger(catalogue: Catalogue) -> Served:
    """What the ledger says of oai_dc: datestamp and deletion by identifier."""
    return {
        f"oai:archive.example.org:{one.id}": (
            one.formats["oai_dc"].stamp,
            one.formats["oai_dc"].deleted,
        )
        for one in ledger.read(catalogue.services.ledger)
    }


@pytest.fixture(scope="module")
def served(catalogue: Catalogue) -> Served:
    return by_ledger(catalogue)


def test_sickle(url: str, served: Served) -> None:
    from sickle import Sickle

    client = Sickle(url, timeout=20)
    found = {
        one.header.identifier: (one.header.datestamp, one.header.deleted)
        for one in client.ListRecords(metadataPrefix="oai_dc")
    }
    assert found == served
    live = client.ListRecords(metadataPrefix="oai_dc", set="language:no", ignore_deleted=True)
    assert sum(1 for _ in live) == COUNT // 2 - 2
    assert {one.setSpec for one in client.ListSets()} >= {"language:en", "topic:topics:labour"}
    assert client.Identify().deletedRecord == "persistent"
    got = client.GetRecord(
        metadataPrefix="oai_dc", identifier="oai:archive.example.org:leaflet-0001"
    )
    assert got.metadata["title"] == ["Brød & roser <1> “ключ”"]


def test_sickle_in_every_format(url: str, served: Served) -> None:
    from sickle import Sickle
    from sickle.oaiexceptions import NoRecordsMatch

    client = Sickle(url, timeout=20)
    prefixes = [one.metadataPrefix for one in client.ListMetadataFormats()]
    assert {"oai_dc", "oai_dcterms", "oai_qdc"} <= set(prefixes)
    for prefix in prefixes:
        asked = {"metadataPrefix": prefix}
        if prefix in DEMANDING:  # the leaflets of this catalogue state no rights
            with pytest.raises(NoRecordsMatch):
                client.ListIdentifiers(**asked)
        else:
            assert {one.identifier for one in client.ListIdentifiers(**asked)} == set(served)


def test_scythe(url: str, served: Served) -> None:
    from oaipmh_scythe import Scythe

    with Scythe(url) as client:
        found = {
            one.header.identifier: (one.header.datestamp, one.header.deleted)
            for one in client.list_records(metadata_prefix="oai_dc")
        }
        assert found == served
        last = max(stamp for stamp, _ in served.values())
        changed = list(client.list_identifiers(metadata_prefix="oai_dc", from_=last))
        assert {one.identifier for one in changed} == {
            id for id, (stamp, _) in served.items() if stamp == last
        }


HTTP_OAI = r"""
use strict; use HTTP::OAI; binmode STDOUT, ':utf8';
my $h = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
my $i = $h->Identify; die $i->message unless $i->is_success;
my $list = $h->ListRecords(metadataPrefix => 'oai_dc', onRecord => sub {
  my $r = shift;
  print join("\t", $r->identifier, $r->datestamp, $r->is_deleted ? 1 : 0), "\n";
});
die $list->message if $list->is_error;
"""


def by_http_oai(url: str, folder: Path) -> Served:
    _perl("HTTP::OAI")
    script = folder / "harvest.pl"
    script.write_text(HTTP_OAI, encoding="utf-8")
    lines = (one.split("\t") for one in _run(["perl", str(script), url]).splitlines())
    return {id: (stamp, deleted == "1") for id, stamp, deleted in lines}


def test_perl_http_oai(url: str, served: Served, tmp_path: Path) -> None:
    assert by_http_oai(url, tmp_path) == served


CATMANDU = r"""
use strict; use Catmandu::Importer::OAI; use JSON::PP; binmode STDOUT, ':raw';
my $importer = Catmandu::Importer::OAI->new(url => $ARGV[0], metadataPrefix => 'oai_dc');
$importer->each(sub { print JSON::PP->new->utf8->encode($_[0]), "\n" });
"""


def by_catmandu(url: str, folder: Path) -> list[dict[str, Any]]:
    _perl("Catmandu::Importer::OAI")
    script = folder / "import.pl"
    script.write_text(CATMANDU, encoding="utf-8")
    return [json.loads(line) for line in _run(["perl", str(script), url]).splitlines()]


def test_catmandu(url: str, served: Served, tmp_path: Path) -> None:
    found = by_catmandu(url, tmp_path)
    deleted = {one["_id"] for one in found if one.get("_status") == "deleted"}
    assert {one["_id"] for one in found} == set(served)
    assert deleted == {id for id, (_, gone) in served.items() if gone}
    first = next(one for one in found if one["_id"].endswith("leaflet-0001"))
    assert first["title"] == ["Brød & roser <1> “ключ”"]


def test_all_of_them_harvest_the_pamphlet_and_fifty_thousand(
    many: Catalogue, many_url: str, tmp_path: Path
) -> None:
    from oaipmh_scythe import Scythe
    from sickle import Sickle

    served = by_ledger(many)
    assert len(served) > MANY
    assert "oai:archive.example.org:a-message-to-the-gathering-resistance" in served
    asked = Sickle(many_url, timeout=60).ListRecords(metadataPrefix="oai_dc")
    assert {one.header.identifier for one in asked} == set(served)
    with Scythe(many_url) as client:
        listed = client.list_records(metadata_prefix="oai_dc")
        assert {one.header.identifier for one in listed} == set(served)
    assert by_http_oai(many_url, tmp_path) == served
    assert {one["_id"] for one in by_catmandu(many_url, tmp_path)} == set(served)


def _timeless(answer: str) -> str:
    """An answer without the second in which it was given."""
    for pattern in (r"<responseDate>[^<]*", r'expirationDate="[^"]*"', r">[^<]*</resumptionToken"):
        answer = re.sub(pattern, "", answer)
    return answer


def test_curl_reads_the_compressed_pages(url: str) -> None:
    if not shutil.which("curl"):
        pytest.skip("curl is not installed")
    asked = f"{url}?verb=ListRecords&metadataPrefix=oai_dc"
    plain, zipped = _run(["curl", "-s", asked]), _run(["curl", "-s", "--compressed", asked])
    assert _timeless(plain) == _timeless(zipped)
    assert plain.rstrip().endswith("</OAI-PMH>")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_worker_that_is_killed_is_replaced(catalogue: Catalogue, tmp_path: Path) -> None:
    with serving(catalogue, tmp_path, 2, elsewhere=True) as url:
        asked = f"{url}?verb=Identify"
        for _ in range(2):  # more would be too many at once
            for pid in _children():
                if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(pid, signal.SIGKILL)
            _until_answered(asked)


def _children() -> list[int]:
    """Processes that descend from this one."""
    found = [os.getpid()]
    for pid in found:
        with suppress(OSError):
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
            found += map(int, children.split())
    return found[1:]


def _until_answered(asked: str) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(asked, timeout=5) as answer:
                assert b"<Identify>" in answer.read()
            return
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_every_page_is_valid(url: str, shared: Path) -> None:
    """By the shared schemas; they have none for the rights container, the one exception."""
    schema = etree.XMLSchema(etree.parse(shared / "xsd" / "all.xsd"))
    asked: str | None = "verb=ListRecords&metadataPrefix=oai_dc"
    count = 0
    while asked:
        with urllib.request.urlopen(f"{url}?{asked}", timeout=20) as answer:
            tree = etree.fromstring(answer.read())
        for about in tree.findall(".//{*}about"):
            assert about[0].tag == "{http://www.openarchives.org/OAI/2.0/rights/}rights"
            about.getparent().remove(about)
        schema.assertValid(tree)
        count += len(tree.findall(".//{*}record"))
        token = tree.findtext(".//{*}resumptionToken")
        asked = f"verb=ListRecords&resumptionToken={token}" if token else None
    assert count == COUNT


def _perl(module: str) -> None:
    asked = ["perl", f"-M{module}", "-e1"]
    found = shutil.which("perl") and not subprocess.run(asked, capture_output=True).returncode
    if not found:
        if os.environ.get("CI") == "true":
            pytest.fail(f"Perl's {module} is missing, and CI has to have it")
        pytest.skip(f"Perl's {module} is not installed")


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, timeout=600, check=True)
    return done.stdout.decode("utf-8")
