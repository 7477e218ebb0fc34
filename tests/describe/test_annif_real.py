"""Our guest describer, and our dialect, against an Annif from PyPI.

The executable is named by ANNIF: ``python -m venv /tmp/annif``, ``/tmp/annif/bin/pip
install annif``, then ``ANNIF=/tmp/annif/bin/annif pytest -m slow tests/describe``.
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.config import Annif, Config, shipped_vocab
from colophon.describe import Context
from colophon.describe.annif import AnnifGuest
from colophon.model.document import Document
from colophon.model.record import Concept
from colophon.vocabulary import open_vocabularies
from colophon.web.annif import routes

pytestmark = pytest.mark.slow

TOPIC = "https://w3id.org/colophon/vocab/topics/"
LESSONS = {
    "strikes": (
        "The strike went into its third week and the pickets stayed at the gate.",
        "Every worker on strike is paid from the strike fund.",
        "We strike on Monday unless the wages are paid.",
    ),
    "gardening": (
        "Beans and potatoes grow on the allotment behind the railway.",
        "The garden has a new water barrel and a bed of beans.",
    ),
    "rent": (
        "The rent has gone up twice this year and the roof still leaks.",
        "Pay no rent to a landlord who does not mend the roof.",
    ),
    "trade-unions": (
        "Join the union, for a union that nobody joins is a letterhead.",
        "The union branch meets in the back room of the library.",
    ),
}
TEXT = "The strike at the gate: pickets, a strike fund, and wages that were never paid."
CONFIG = """\
[ours]
name=Our topics
language=en
backend=tfidf
vocab=topics
analyzer=snowball(english)
limit=20
"""
_SECONDS = 120


@pytest.fixture(scope="module")
def annif(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A trained and running Annif; gives its address."""
    program = os.environ.get("ANNIF", "")
    if not program:
        pytest.skip("ANNIF is not set")
    if not shutil.which(program):
        missing = f"ANNIF names no program that can be run: {program}"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(missing)
    folder = tmp_path_factory.mktemp("annif")
    environment = {**os.environ, "ANNIF_DATADIR": str(folder / "data"), **_sentences(folder)}
    (folder / "projects.cfg").write_text(CONFIG, encoding="utf-8")
    (folder / "lessons.tsv").write_text(_lessons(), encoding="utf-8")
    for arguments in (
        ["load-vocab", "topics", str(shipped_vocab() / "topics.ttl")],
        ["train", "ours", "lessons.tsv"],
    ):
        done = subprocess.run(
            [program, *arguments], cwd=folder, env=environment, capture_output=True,
            text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (folder / "log.txt").open("wb") as log:
        running = subprocess.Popen(
            [program, "run", "--port", str(port)],
            cwd=folder, env=environment, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        _await(address, running, folder / "log.txt")
        yield address
    finally:
        running.terminate()
        try:
            running.wait(20)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait(20)


def _lessons() -> str:
    known = open_vocabularies(shipped_vocab())["topics"]
    assert all(known.get(TOPIC + slug) for slug in LESSONS), "a topic of the lessons has gone"
    return "".join(
        f"{text}\t<{TOPIC}{slug}>\n" for slug, texts in LESSONS.items() for text in texts
    )


def _sentences(folder: Path) -> dict[str, str]:
    """Where NLTK's sentence tables are; without them, tables that know no abbreviations."""
    if "NLTK_DATA" in os.environ:
        return {}
    tables = folder / "nltk" / "tokenizers" / "punkt_tab" / "english"
    tables.mkdir(parents=True)
    for name in ("collocations.tab", "sent_starters.txt", "abbrev_types.txt", "ortho_context.tab"):
        (tables / name).touch()
    return {"NLTK_DATA": str(folder / "nltk")}


def _await(address: str, running: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        assert running.poll() is None, log.read_text(errors="replace")[-2000:]
        try:
            if httpx.get(f"{address}/v1/projects", timeout=5).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.2)
    pytest.fail(f"Annif did not answer: {log.read_text(errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    folder = tmp_path_factory.mktemp("ours") / "house"
    make_catalogue(folder, {})
    return TestClient(Starlette(routes=list(routes(Catalogue.open(folder)))))


def describe(server: Annif) -> list[Any]:
    document = Document(
        name="made", text=TEXT, media_type="text/plain", sha256="", size=len(TEXT), reader="made"
    )
    context = Context(Config(annif=server), open_vocabularies(shipped_vocab()), date(2026, 1, 1))
    return list(AnnifGuest().describe(document, context))


def test_what_annif_suggests_is_a_topic_marked_as_its_own(annif: str) -> None:
    statements = describe(Annif(url=annif, project="ours", vocabulary="topics", limit=3))
    assert 0 < len(statements) <= 3
    first = statements[0]
    assert isinstance(first.value, Concept)
    assert first.value.uri == TOPIC + "strikes"
    assert first.value.label == "Strikes"
    (evidence,) = first.evidence
    assert (evidence.method, evidence.source, evidence.inferred) == ("annif", "annif:ours", True)
    assert 0 < evidence.confidence <= 1
    assert annif in evidence.note


def test_a_project_that_annif_does_not_have_leaves_no_suggestion(annif: str) -> None:
    assert describe(Annif(url=annif, project="missing", vocabulary="topics")) == []


def shape(value: Any) -> Any:
    """What a JSON value is made of, without its contents; of a list its first."""
    if isinstance(value, dict):
        return {name: shape(one) for name, one in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if isinstance(value, int | float) else type(value).__name__


FORM = {"text": TEXT, "limit": "2"}
BATCH = {"documents": [{"text": TEXT, "document_id": "a"}]}
ALIKE: dict[str, tuple[str, str, dict[str, Any], bool]] = {
    "information": ("GET", "/v1/", {}, True),
    "suggestions": ("POST", "/v1/projects/{id}/suggest", {"data": FORM}, True),
    "suggestions in a language": (
        "POST", "/v1/projects/{id}/suggest", {"data": {**FORM, "language": "de"}}, True,
    ),
    "no suggestions": ("POST", "/v1/projects/{id}/suggest", {"data": {"text": "x"}}, True),
    "none wanted": ("POST", "/v1/projects/{id}/suggest", {"data": {**FORM, "limit": "0"}}, True),
    "a batch": ("POST", "/v1/projects/{id}/suggest-batch", {"json": BATCH}, True),
    "an unknown project": ("POST", "/v1/projects/missing/suggest", {"data": FORM}, True),
    "an unknown project shown": ("GET", "/v1/projects/missing", {}, True),
    "an unknown language": (
        "POST", "/v1/projects/{id}/suggest", {"data": {**FORM, "language": "xx"}}, True,
    ),
    "no text": ("POST", "/v1/projects/{id}/suggest", {"data": {"limit": "2"}}, True),
    "a wrong limit": ("POST", "/v1/projects/{id}/suggest", {"data": {**FORM, "limit": "x"}}, True),
    "a low limit": ("POST", "/v1/projects/{id}/suggest", {"data": {**FORM, "limit": "-1"}}, True),
    "a wrong batch": ("POST", "/v1/projects/{id}/suggest-batch", {"json": {"documents": 1}}, True),
    "a language": (
        "POST", "/v1/detect-language", {"json": {"text": TEXT, "languages": ["en"]}}, True,
    ),
    "no languages": ("POST", "/v1/detect-language", {"json": {"text": TEXT}}, True),
    # backends and times differ, what there is of them does not
    "a project": ("GET", "/v1/projects/{id}", {}, False),
    "projects": ("GET", "/v1/projects", {}, False),
    "vocabularies": ("GET", "/v1/vocabs", {}, False),
}  # fmt: skip


@pytest.mark.parametrize("name", ALIKE)
def test_our_dialect_is_annifs(annif: str, ours: TestClient, name: str) -> None:
    method, path, more, strictly = ALIKE[name]
    theirs = httpx.request(method, annif + path.format(id="ours"), timeout=30, **more)
    mine = ours.request(method, path.format(id="topics"), **more)
    assert mine.status_code == theirs.status_code, theirs.text
    assert mine.headers["content-type"] == theirs.headers["content-type"]
    if strictly:
        assert shape(mine.json()) == shape(theirs.json())
    else:
        assert set(_keys(mine.json())) == set(_keys(theirs.json()))


def _keys(value: Any) -> Iterator[str]:
    """All names in a JSON value."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from _keys(one)
    elif isinstance(value, list):
        for one in value:
            yield from _keys(one)
