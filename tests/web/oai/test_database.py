"""A catalogue that is served from PostgreSQL: the same bytes, from several processes, in trouble.

Beside it the same catalogue is served from its files by the fast path.
"""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from lxml import etree
from tests.postgres import Cluster

from colophon import config
from colophon.catalogue import Catalogue
from colophon.index.postgres._writer import PostgresWriter
from colophon.model.errors import IndexUnusable
from colophon.model.record import Concept, Record, Stage, Statement, Status, Text

pytestmark = pytest.mark.slow
COUNT = 90
OAI = "{http://www.openarchives.org/OAI/2.0/}"
TOPIC = "https://w3id.org/colophon/vocab/topics/labour"
CONFIG = """
name: Box of leaflets
email: [keeper@archive.example.org]
domain: archive.example.org
namespace: https://archive.example.org/id/
base_url: http://127.0.0.1:8000/oai
serving: {page_size: 20, retry_after: 3}
sets: {by: {language: language, topic: subject}}
"""
SERVE = """
import sys
from pathlib import Path
from colophon.web.serving.server import serve
if __name__ == "__main__":
    serve(Path(sys.argv[1]), port=0, workers=int(sys.argv[2]), access_log=False,
          started=lambda host, port: print(port, flush=True))
"""


def record(number: int, title: str = "Brød & roser") -> Record:
    values = [
        ("title", Text(text=f"{title} <{number}>", language="no")),
        ("language", Text(text=("en", "no")[number % 2])),
        ("subject", Concept(uri=TOPIC, label="Labour", vocabulary="topics")),
    ]
    return Record(
        id=f"leaflet-{number:04}",
        stage=Stage.REVIEWED,
        statements=tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in values),
    )


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Published to files twice: there are tombstones, and two datestamps."""
    folder = tmp_path / "catalogue"
    (folder / "records").mkdir(parents=True)
    shutil.copytree(config.shipped_vocab(), folder / "vocab")
    (folder / "records" / "catalogue.yaml").write_text(CONFIG, encoding="utf-8")
    made = Catalogue.open(folder)
    for number in range(COUNT):
        made.store.save(record(number), None)
    made.doors.publish()
    for number in (3, 40):
        (folder / "records" / f"leaflet-{number:04}.yaml").unlink()
    assert made.doors.publish().tombstones == 2
    return made


@contextmanager
def serving(folder: Path, workers: int = 1, index: str = "") -> Iterator[tuple[int, int]]:
    """(port, process id) of a server."""
    script = folder / ".colophon" / "serve.py"
    script.write_text(SERVE, encoding="utf-8")
    command = [sys.executable, str(script), str(folder), str(workers)]
    surroundings = {**os.environ, "COLOPHON_INDEX": index}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings
    ) as process:
        assert process.stdout
        line = process.stdout.readline()
        assert line, process.stderr and process.stderr.read().decode()
        try:
            yield int(line), process.pid
        finally:
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=30)
    assert b"Traceback" not in said, said.decode()


def get(port: int, path: str, accept: str = "*/*") -> tuple[int, str, bytes]:
    """(status, Retry-After, body) of an answer, without the moment it was given."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=40)
    try:
        connection.request("GET", path, headers={"Accept": accept})
        answer = connection.getresponse()
        body = re.sub(rb"<responseDate>[^<]*</responseDate>", b"", answer.read())
        return answer.status, answer.headers.get("retry-after", ""), body
    finally:
        connection.close()


def everything(port: int) -> dict[str, tuple[int, str, bytes]]:
    """Answers by what was asked: whole harvests with their tokens, records, pages, feeds."""
    found = {}
    for prefix in ("oai_dc", "mods", "marc21", "oai_dcterms"):
        for verb in ("ListRecords", "ListIdentifiers"):
            for more in ("", "&set=language:no"):
                asked = f"/oai?verb={verb}&metadataPrefix={prefix}{more}"
                while True:
                    found[asked] = get(port, asked)
                    assert found[asked][0] == 200
                    root = etree.fromstring(found[asked][2])
                    token = root.findtext(f".//{OAI}resumptionToken")
                    if not token:
                        break
                    asked = f"/oai?verb={verb}&resumptionToken={token}"
    for path in (
        "/oai?verb=Identify", "/oai?verb=ListSets", "/oai?verb=ListMetadataFormats",
        "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:leaflet-0007",
        "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:leaflet-0003",
        "/oai?verb=wrong", "/record/leaflet-0007", "/record/leaflet-0007.ttl", "/id/leaflet-0007",
        "/record/leaflet-0007.mods.xml", "/record/leaflet-0003", "/record/nothing",
        "/set/language:no",
        "/sitemap.xml", "/feed.atom", "/records?q=roser", "/resourcelist.xml", "/changelist.xml",
        "/sru?operation=searchRetrieve&query=roser&recordSchema=mods",
    ):  # fmt: skip
        found[path] = get(port, path)
    return found


def test_the_same_bytes_from_a_database_and_from_files(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = cluster.url("served")
    with serving(catalogue.folder) as (port, _):
        files = everything(port)
    monkeypatch.setenv("COLOPHON_INDEX", index)
    assert catalogue.doors.publish().stamp == ""
    with serving(catalogue.folder, 2, index) as (port, _):
        database = everything(port)
    assert len(files) > 60
    assert {path: one for path, one in database.items() if one != files[path]} == {}
    # and back, though the files are still those of before
    catalogue.store.save(
        record(8, "Changed elsewhere"), catalogue.load_stored("leaflet-0008").version
    )
    assert catalogue.doors.publish().changed == 1
    with serving(catalogue.folder, 1, index) as (port, _):
        database = everything(port)
    monkeypatch.setenv("COLOPHON_INDEX", "")
    assert catalogue.doors.publish().stamp == ""
    with serving(catalogue.folder) as (port, _):
        files = everything(port)
    assert {path: one for path, one in database.items() if one != files[path]} == {}
    assert b"Changed elsewhere" in b"".join(body for _, _, body in files.values())


def test_harvests_go_on_while_it_is_published_and_processes_die(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = cluster.url("busy")
    monkeypatch.setenv("COLOPHON_INDEX", index)
    catalogue.doors.publish()
    wrong: list[object] = []
    counts: list[int] = []
    ended = threading.Event()

    def harvest(port: int) -> None:
        while not ended.is_set():
            asked, found = "/oai?verb=ListRecords&metadataPrefix=oai_dc", set[str]()
            while asked:
                try:
                    status, _, body = get(port, asked)
                except (OSError, http.client.HTTPException):
                    continue  # the worker that was killed had it: asked again
                if status != 200:
                    wrong.append((status, body))
                    return
                root = etree.fromstring(body)
                found |= {one.text or "" for one in root.iterfind(f".//{OAI}identifier")}
                token = root.findtext(f".//{OAI}resumptionToken")
                asked = f"/oai?verb=ListRecords&resumptionToken={token}" if token else ""
            counts.append(len(found))

    with serving(catalogue.folder, 2, index) as (port, pid):
        threads = [threading.Thread(target=harvest, args=(port,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for turn in range(3):
            version = catalogue.load_stored(f"leaflet-{turn:04}").version
            catalogue.store.save(record(turn, f"Turn {turn}"), version)
            assert catalogue.doors.publish().changed == 1
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        workers = [one for one in children if b"spawn_main" in cmdline(one)]
        os.kill(int(workers[0]), signal.SIGKILL)
        time.sleep(1)
        ended.set()
        for thread in threads:
            thread.join(30)
    assert wrong == []
    assert len(counts) >= 3
    assert set(counts) == {COUNT}


def cmdline(pid: str) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def test_a_server_that_is_away_or_frozen_is_waited_for_by_nobody(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = cluster.url("away")
    monkeypatch.setenv("COLOPHON_INDEX", index)
    catalogue.doors.publish()
    asked = "/oai?verb=ListRecords&metadataPrefix=oai_dc"
    cluster.stop()
    try:
        with serving(catalogue.folder, 1, index) as (port, _):
            for path in (asked, "/record/leaflet-0007"):
                assert get(port, path)[:2] == (503, "3")
            assert get(port, "/health")[0] == 503
            cluster.start()
            time.sleep(1.1)
            answer, sought = get(port, asked), get(port, "/records?q=roser")
            assert (answer[0], sought[0]) == (200, 200)
            cluster.stop(signal.SIGKILL)
            assert get(port, "/records?q=roser")[:2] == (503, "3")
            assert get(port, f"{asked}&set=topic")[:2] == (503, "3")
            cluster.start()
            time.sleep(1.1)
            assert get(port, asked) == answer
            assert get(port, "/records?q=roser") == sought
            time.sleep(1.1)  # for so long an answer may be given again
            cluster.signal(signal.SIGSTOP)
            try:
                for path in (asked, "/record/leaflet-0007", "/records?q=roser"):
                    assert get(port, path)[:2] == (503, "3")
            finally:
                cluster.signal(signal.SIGCONT)
            for _ in range(60):
                found = get(port, asked)
                if found[0] == 200:
                    break
                time.sleep(1)
            assert found == answer
    finally:
        cluster.start()
    assert catalogue.doors.publish().stamp == ""


@pytest.mark.parametrize("moment", ["put", "prepare", "commit", "tidy"])
def test_a_database_that_is_killed_in_the_middle_of_a_publication_loses_nothing(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    index = cluster.url(f"killed_{moment}")
    monkeypatch.setenv("COLOPHON_INDEX", index)
    catalogue.doors.publish()
    version = catalogue.load_stored("leaflet-0008").version
    catalogue.store.save(record(8, "Changed"), version)
    act = getattr(PostgresWriter, moment)
    killed = False

    def kill_and_go_on(self: PostgresWriter, *given: Any, **more: Any) -> object:
        nonlocal killed
        if not killed:
            killed = True
            cluster.stop(signal.SIGKILL)
        return act(self, *given, **more)

    try:
        with monkeypatch.context() as patched:
            patched.setattr(PostgresWriter, moment, kill_and_go_on)
            with pytest.raises(IndexUnusable) as caught:
                catalogue.doors.publish()
        assert killed
        assert "\n" not in str(caught.value)
        with pytest.raises(IndexUnusable, match="cannot be reached"):
            catalogue.doors.publish()
    finally:
        cluster.start()
    # what the killed one had committed stays so, and is not published twice
    report = catalogue.doors.publish()
    assert (report.changed, report.problems) == (0 if moment == "tidy" else 1, ())
    assert catalogue.doors.publish().stamp == ""
    with serving(catalogue.folder, 1, index) as (port, _):
        database = everything(port)
    monkeypatch.setenv("COLOPHON_INDEX", "")
    catalogue.doors.publish()
    with serving(catalogue.folder) as (port, _):
        assert everything(port) == database


def test_a_database_that_takes_too_long_is_said_as_503_with_when_to_come_back(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = cluster.url("slow")
    monkeypatch.setenv("COLOPHON_INDEX", index)
    catalogue.doors.publish()
    asked = "/oai?verb=ListRecords&metadataPrefix=oai_dc"
    with serving(catalogue.folder, 1, index) as (port, _):
        told = {path: get(port, path) for path in (asked, "/record/leaflet-0007", "/records?q=a")}
        time.sleep(1.1)  # for so long an answer may be given again
        with psycopg.connect(cluster.url("slow").partition("&schema")[0]) as holding:
            holding.execute("LOCK TABLE slow.item, slow.word IN ACCESS EXCLUSIVE MODE")
            for path in told:
                assert get(port, path)[:2] == (503, "3"), path
            assert get(port, "/health")[0] == 503
            holding.rollback()
        time.sleep(1.1)
        assert {path: get(port, path) for path in told} == told
