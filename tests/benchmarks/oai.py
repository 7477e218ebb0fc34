"""The OAI-PMH endpoint beside nginx and pyoai: server CPU, memory, deep pages, publication.

    python tests/benchmarks/oai.py [--smoke] [--pyoai PYTHON]

Everything runs on the loopback, interleaved, three rounds, medians; CPU time is that of
the server processes alone, from /proc.  ``--pyoai`` (or PYOAI_PYTHON) names a Python that
has pyoai.  With CI=true nothing may be missing.
"""

import argparse
import gzip
import http.client
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lxml import etree

from colophon import config as configs
from colophon import profile
from colophon.catalogue import Catalogue
from colophon.config import Config
from colophon.crosswalk import FORMATS, Frame
from colophon.index.interface import Item, KeptRecord, ListedSet
from colophon.index.sqlite import SqliteIndex
from colophon.model.record import Agent, Concept, Date, Record, Stage, Statement, Status, Text
from colophon.publish.oai_headers import Header
from colophon.publish.oai_identifiers import identifier
from colophon.publish.publication import PublicationCandidate, publish
from colophon.services.oai import respond
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.settings import identity

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.public import write

HERE = Path(__file__).parent
OAI = "{http://www.openarchives.org/OAI/2.0/}"
ROUNDS = 9
SECRET = b"benchmark" * 4
CONFIG = Config(
    name="Benchmark",
    base_url="http://127.0.0.1/oai",
    namespace="https://bench.example.org/id/",
    domain="bench.example.org",
    email=("a@bench.example.org",),
)
WORDS = (
    "strike rent bread union meeting school river press paper poster women children vote land "
    "factory street neighbour council prison border water peace march garden radio kitchen"
).split()


def record(number: int) -> Record:
    """A generated record, about 1.5 kB as Dublin Core."""
    word = [WORDS[(number * 7 + k * 5 + number // 11) % len(WORDS)] for k in range(40)]
    topic = "https://w3id.org/colophon/vocab/topics/"
    values = [
        ("title", Text(text=f"On {word[0]} & {word[1]}: leaflet {number}", language="en")),
        ("creator", Agent(name=f"{word[2].title()} Committee {number % 300}")),
        ("publisher", Agent(name=f"{word[3].title()} Press {number % 40}")),
        ("issued", Date(edtf=f"{1900 + number % 120}", display=f"{1900 + number % 120}")),
        ("language", Text(text=("en", "fr", "de", "es")[number % 4])),
        *(
            ("subject", Concept(uri=topic + one, label=one.title(), vocabulary="topics"))
            for one in dict.fromkeys(word[4:8])
        ),
        ("description", Text(text=" ".join(word) + ".", language="en")),
        ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
    ]
    return Record(
        id=f"leaflet-{number:07}",
        stage=Stage.REVIEWED,
        statements=tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in values),
    )


def now() -> datetime:
    return datetime.now(UTC)


def frame() -> Frame:
    path = configs.shipped_vocab() / "profile.csv"
    return Frame(profile=profile.load(path), namespace="https://bench.example.org/id/")


def published(folder: Path, records: Iterator[Any], formats: Any = None) -> None:
    report = publish(
        records,
        ledger=folder / "ledger.jsonl",
        index=folder / "index.sqlite",
        frame=frame(),
        config=CONFIG,
        now=now,
        formats=formats,
    )
    assert not report.problems, report.problems[:3]


def candidates(count: int) -> Iterator[PublicationCandidate]:
    for number in range(count):
        yield PublicationCandidate(f"leaflet-{number:07}", str(number), lambda n=number: record(n))


# --- servers


def cpu(pid: int) -> float:
    """CPU seconds of a process and its children that live, to the nanosecond."""
    tasks = (task for one in [pid, *children(pid)] for task in Path(f"/proc/{one}/task").iterdir())
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(one) for one in found]


def memory(pid: int) -> float:
    """The most a process has held, in MB."""
    text = Path(f"/proc/{pid}/status").read_text()
    return int(text.split("VmHWM:")[1].split()[0]) / 1024


@contextmanager
def running(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(400):
            try:
                http.client.HTTPConnection("127.0.0.1", port, timeout=5).connect()
                break
            except OSError:
                time.sleep(0.02)
        else:
            raise RuntimeError(f"{command[0]} does not answer")
        yield process
    finally:
        process.terminate()
        process.wait(20)


OURS = """
import logging, sys
from functools import partial
from pathlib import Path
sys.path.insert(0, {here!r})
import oai
from colophon.web.app import create_app
from colophon.web.oai import Settings
from colophon.web.serving.server import run
def app():
    settings = Settings(cache_bytes=0) if {cold} else Settings()
    return create_app(oai.repository(Path({folder!r})), path="/oai", settings=settings)
run(app, port={port}, access_log=False)
"""


def repository(folder: Path) -> IndexedRepository:
    said = identity(CONFIG, FORMATS.values(), secret=SECRET)
    return IndexedRepository(said, SqliteIndex(folder / "index.sqlite"))


def ours(folder: Path, port: int, *, cold: bool = False) -> list[str]:
    """Our server; ``cold`` keeps no pages, as for the first harvest after a publication."""
    script = OURS.format(here=str(HERE), folder=str(folder), port=port, cold=cold)
    return [sys.executable, "-c", script]


def nginx(folder: Path, pages: Path, port: int) -> list[str]:
    text = f"""
{"user root;" if os.geteuid() == 0 else ""}
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
  default_type text/xml; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; root {pages}; }} }}
"""
    (folder / "nginx.conf").write_text(text)
    return ["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)]


# --- clients


def harvest(port: int, *, accept: str = "", keep: Path | None = None) -> tuple[int, int]:
    """Follow tokens to the end; (records, bytes on the wire)."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    asked = "verb=ListRecords&metadataPrefix=oai_dc"
    headers = {"Accept-Encoding": accept} if accept else {}
    count = size = page = 0
    while asked:
        connection.request("GET", f"/oai?{asked}", headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        size += len(body)
        if answer.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        if keep:
            (keep / f"{page:06}.xml").write_bytes(body)
        page += 1
        found, asked = looked_through(body)
        count += found
    connection.close()
    return count, size


def looked_through(body: bytes) -> tuple[int, str]:
    """How many records a page has, and what is to be asked next."""
    start = body.rfind(b"<resumptionToken")
    end = body.find(b"</resumptionToken>", start) if start >= 0 else -1
    token = body[body.find(b">", start) + 1 : end].decode() if end >= 0 else ""
    asked = f"verb=ListRecords&resumptionToken={quote(token)}" if token else ""
    return body.count(b"<record>"), asked


def fetch(port: int, pages: Path) -> None:
    """The same from files, the client having the same to do."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for page in sorted(pages.iterdir()):
        connection.request("GET", f"/{page.name}")
        answer = connection.getresponse()
        body = answer.read()
        assert len(body) == page.stat().st_size, answer.status
        looked_through(body)
    connection.close()


def spent(pid: int, what: Callable[[], Any]) -> float:
    before = cpu(pid)
    what()
    return cpu(pid) - before


# --- the parts


def harvesting(folder: Path, count: int, pyoai: str) -> None:
    begun = time.process_time()
    published(folder, candidates(count), formats=[FORMATS["oai_dc"]])
    print(f"index of {count:,} records, oai_dc alone: {time.process_time() - begun:.1f} CPU-s")
    pages = folder / "pages"
    pages.mkdir()
    times: dict[str, list[float]] = {}
    with (
        running(ours(folder, 8431), 8431) as us,
        running(ours(folder, 8435, cold=True), 8435) as cold,
        running(nginx(folder, pages, 8432), 8432) as them,
    ):
        found, size = harvest(8431, keep=pages)
        assert found == count, (found, count)
        _, zipped = harvest(8431, accept="gzip")
        print(
            f"{len(list(pages.iterdir())):,} pages, {size / count:,.0f} bytes a record,"
            f" gzip to {zipped / size:.2f}"
        )
        for _ in range(ROUNDS):
            for name, pid, what in (
                ("ours", us.pid, lambda: harvest(8431)),
                ("nginx", them.pid, lambda: fetch(8432, pages)),
                ("gzip", us.pid, lambda: harvest(8431, accept="gzip")),
                ("cold", cold.pid, lambda: harvest(8435)),
                ("cold gzip", cold.pid, lambda: harvest(8435, accept="gzip")),
            ):
                times.setdefault(name, []).append(spent(pid, what))
        print(f"most memory of our server: {memory(us.pid):.0f} MB")
    each = {name: statistics.median(one) for name, one in times.items()}
    for name, seconds in each.items():
        print(f"{name:9} {seconds:.3f} CPU-s")
    print("ours has found its pages once before, as nginx its files; cold finds each anew")
    print(f"ours / nginx {each['ours'] / each['nginx']:.2f} (at most 2)")
    print(f"cold / nginx {each['cold'] / each['nginx']:.2f}")
    print(f"gzip / plain {each['gzip'] / each['ours']:.2f} (at most 2.5)")
    print(f"cold gzip / cold plain {each['cold gzip'] / each['cold']:.2f} (at most 2.5)")
    competing(folder, min(count, 5_000), pyoai, each["cold"] / count)


def missing(what: str) -> None:
    if os.environ.get("CI") == "true":
        raise SystemExit(what)
    print(what)


def competing(folder: Path, count: int, pyoai: str, each: float) -> None:
    if not pyoai:
        missing("pyoai: skipped, no --pyoai PYTHON that has it")
        return
    command = [pyoai, str(HERE / "_pyoai_server.py"), str(folder / "pages"), str(count), "8433"]
    with running(command, 8433) as them:
        begun = cpu(them.pid)
        found, _ = harvest(8433)
        seconds = cpu(them.pid) - begun
    assert found == count, (found, count)
    print(f"pyoai  {seconds:.2f} CPU-s for {count:,} records")
    print(f"pyoai / cold {seconds / count / each:.1f} a record (at least 5)")


def deep(folder: Path, count: int) -> None:
    begun = time.process_time()
    filled(folder, count)
    print(f"filled an index with {count:,} records in {time.process_time() - begun:.0f} CPU-s")
    begun = time.perf_counter()
    with running(ours(folder, 8434), 8434) as us:
        first = http.client.HTTPConnection("127.0.0.1", 8434, timeout=60)
        first.request("GET", "/oai?verb=ListRecords&metadataPrefix=oai_dc")
        assert b"<record>" in first.getresponse().read()
        print(f"start to first answer: {time.perf_counter() - begun:.2f} s (under 2)")
        harvest_some(8434, 1_500)
        print(f"most memory of our server: {memory(us.pid):.0f} MB (under 200)")
    box = repository(folder)
    stamp = "2026-01-01T00:00:02Z"
    costs = {
        "first page": [("metadataPrefix", "oai_dc")],
        "last page": [("resumptionToken", token_at(box, count - 100))],
        "in a set, first": [("metadataPrefix", "oai_dc"), ("set", "language:en")],
        "in a set, deep": [("resumptionToken", token_at(box, count - 1000, set="language:en"))],
        "from, deep": [("metadataPrefix", "oai_dc"), ("from", stamp)],
    }
    times: dict[str, list[float]] = {name: [] for name in costs}
    for _ in range(60):
        for name, arguments in costs.items():
            begun = time.process_time()
            for _ in range(20):
                answer = respond([("verb", "ListRecords"), *arguments], box, now())
                assert not answer.codes, (name, answer.codes)
                bytes(answer)
            times[name].append((time.process_time() - begun) / 20)
    found = {name: statistics.median(one) for name, one in times.items()}
    for name, seconds in found.items():
        print(f"{name:16} {seconds * 1000:.2f} ms")
    print(f"last / first {found['last page'] / found['first page']:.2f} (at most 1.2)")
    deep_set = found["in a set, deep"] / found["in a set, first"]
    print(f"deep / first in a set {deep_set:.2f} (at most 1.2)")
    print(f"deep from / first {found['from, deep'] / found['first page']:.2f} (at most 1.2)")


def harvest_some(port: int, pages: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    asked = "verb=ListRecords&metadataPrefix=oai_dc&set=language:en"
    for _ in range(pages):
        connection.request("GET", f"/oai?{asked}")
        tree = etree.fromstring(connection.getresponse().read())
        token = tree.findtext(f".//{OAI}resumptionToken")
        if not token:
            break
        asked = f"verb=ListRecords&resumptionToken={quote(token)}"
    connection.close()


def token_at(box: IndexedRepository, number: int, set: str = "") -> str:
    """A token that goes on behind a record deep in the list."""
    from colophon.publish.datestamps import seconds
    from colophon.services.oai import resumption
    from colophon.services.oai.repository import ListPlace

    with box:
        stamp = 1_767_225_600 + (2 if number >= box.count_all // 2 else 1)  # type: ignore[attr-defined]
    return resumption.write(
        resumption.ResumptionToken(
            version=resumption.VERSION, verb="ListRecords", given=seconds(now()), cursor=number,
            size=number + 100, after=ListPlace(stamp, f"leaflet-{number - 1:07}"), prefix="oai_dc",
            set=set, end=1_767_225_602,
        ),
        box.identity,
    )  # fmt: skip


def filled(folder: Path, count: int) -> None:
    """An index of two publications, written directly: bodies alike, about 1.5 kB."""
    writer = SqliteIndex(folder / "index.sqlite").writer()
    writer.begin()
    writer.stamp(1, 1_767_225_601, "2026-01-01T00:00:01Z")
    writer.stamp(2, 1_767_225_602, "2026-01-01T00:00:02Z")
    body = b"<metadata>" + write("oai_dc", record(1), frame()) + b"</metadata>"
    sets = {one: (ListedSet(f"language:{one}", ("Language", one)),) for one in ("en", "fr")}
    for number in range(count):
        id = f"leaflet-{number:07}"
        language = ("en", "fr")[number % 2]
        header = Header(identifier(CONFIG.domain, id), [f"language:{language}"])
        found = header.parts(body)
        seq = 2 if number >= count // 2 else 1
        item = Item(seq, "d", found.before, found.after, found.begins, found.ends)
        writer.put(KeptRecord(id, "s", "", sets[language]), {"oai_dc": item}, known=False)
    writer.commit()
    writer.tidy()
    writer.close()
    IndexedRepository.count_all = count  # type: ignore[attr-defined]


def publishing(folder: Path, count: int) -> None:
    """From record files that were never read before to an index in every format."""
    catalogue = founded(folder)
    for number in range(count):
        one = record(number)
        catalogue.store.path(one.id).write_text(catalogue.store.render(one), encoding="utf-8")
    time.sleep(2.1)  # what was read of a file younger than that is not trusted later
    names = [one.name for one in FORMATS.values() if one.xml_schema]
    begun = time.process_time()
    assert Catalogue.open(folder).services.publish().added == count
    seconds = time.process_time() - begun
    print(f"first publication of {count:,} record files, {len(names)} formats: {seconds:.1f} CPU-s"
          f" (at most 60 for 100,000: {', '.join(names)})")  # fmt: skip
    path = catalogue.store.path(record(count // 2).id)
    path.write_text(
        path.read_text(encoding="utf-8").replace(f"leaflet {count // 2}", "anew", 1), "utf-8"
    )
    begun = time.perf_counter()
    report = Catalogue.open(folder).services.publish()
    print(f"one changed of {count:,}: {time.perf_counter() - begun:.2f} s (within 2)")
    assert (report.changed, report.unchanged) == (1, count - 1), report


def founded(folder: Path) -> Catalogue:
    """A catalogue without records."""
    (folder / "records").mkdir()
    shutil.copytree(configs.shipped_vocab(), folder / "vocab")
    text = (
        f"domain: {CONFIG.domain}\nnamespace: {CONFIG.namespace}\n"
        f"email: [{CONFIG.email[0]}]\nbase_url: {CONFIG.base_url}\n"
    )
    (folder / "records" / "catalogue.yaml").write_text(text, encoding="utf-8")
    return Catalogue.open(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="small and quick")
    python = os.environ.get("PYOAI_PYTHON", "")
    parser.add_argument("--pyoai", default=python, help="a Python that has pyoai")
    parser.add_argument("--only", default="harvest,deep,publish")
    parser.add_argument("--records", type=int, default=0)
    given = parser.parse_args()
    small = given.smoke
    sizes = {"harvest": 2_000, "deep": 20_000, "publish": 2_000}
    if not small:
        sizes = {"harvest": 50_000, "deep": 1_000_000, "publish": 100_000}
    for part in given.only.split(","):
        count = given.records or sizes[part]
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            print(f"--- {part}")
            if part == "harvest":
                if not shutil.which("nginx"):
                    missing("skipped: nginx is not installed")
                    continue
                harvesting(folder, count, given.pyoai)
            elif part == "deep":
                deep(folder, count)
            else:
                publishing(folder, count)


if __name__ == "__main__":
    main()
