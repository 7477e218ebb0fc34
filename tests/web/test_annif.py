"""Clients of Annif are answered from the topics of a catalogue."""

import json
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from tests.properties import examples

from colophon.catalogue import Catalogue, make_catalogue
from colophon.config import Annif, Config
from colophon.describe import Context
from colophon.describe.annif import AnnifGuest
from colophon.model.document import Document
from colophon.web.annif import routes
from colophon.web.serving.access import Logged

TEXT = "The dockers on strike. Strikes in every port: the trade unions support the strike."
SUGGEST = "/v1/projects/topics/suggest"
BATCH = "/v1/projects/topics/suggest-batch"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("annif") / "house"
    make_catalogue(folder, {})
    return Catalogue.open(folder)


@pytest.fixture(scope="module")
def client(catalogue: Catalogue) -> TestClient:
    return TestClient(Logged(Starlette(routes=list(routes(catalogue)))))


def test_what_annif_says_of_itself_and_its_projects(client: TestClient) -> None:
    info = client.get("/v1/").json()
    assert set(info) == {"title", "version"}
    listed = client.get("/v1/projects").json()["projects"]
    assert [one["project_id"] for one in listed] == ["topics", "all"]
    one = client.get("/v1/projects/topics").json()
    assert one == listed[0]
    assert one["backend"] == {"backend_id": "colophon"}
    assert one["vocab"]["vocab_id"] == "topics"
    assert {"name", "language", "vocab_language", "is_trained", "modification_time"} < set(one)
    (vocab,) = client.get("/v1/vocabs").json()["vocabs"]
    assert vocab["loaded"] is True
    assert "en" in vocab["languages"]
    assert vocab["size"] > 100


def test_suggestions_have_annifs_shape(client: TestClient) -> None:
    answer = client.post(SUGGEST, data={"text": TEXT})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    results = answer.json()["results"]
    assert results[0]["label"] == "Strikes"
    assert all(set(one) == {"uri", "label", "notation", "score"} for one in results)
    limited = client.post(SUGGEST, data={"text": TEXT, "limit": 1, "language": "fr"}).json()
    assert [one["label"] for one in limited["results"]] == ["Grèves"]
    sure = client.post(SUGGEST, data={"text": TEXT, "threshold": 1.0}).json()
    assert sure == {"results": []}
    assert client.post(SUGGEST, data={"text": "", "metadata_title": "x"}).json() == sure


def test_a_batch_keeps_order_and_ids(client: TestClient) -> None:
    documents = [{"text": TEXT, "document_id": "b"}, {"text": "", "metadata": {"title": "x"}}]
    answer = client.post(BATCH, params={"limit": 2}, json={"documents": documents})
    first, second = answer.json()
    assert (first["document_id"], second["document_id"]) == ("b", None)
    assert (
        first["results"] == client.post(SUGGEST, data={"text": TEXT, "limit": 2}).json()["results"]
    )
    assert second["results"] == []


def test_the_language_of_a_text_is_told(client: TestClient) -> None:
    asked = {"text": "Die Grünen und die Gewerkschaften sind nicht einer Meinung.", "languages": []}
    place = "/v1/detect-language"
    answer = client.post(place, json={**asked, "languages": ["en", "de"]}).json()["results"]
    assert answer[0]["language"] == "de"
    assert sum(one["score"] for one in answer) == pytest.approx(1)
    other = client.post(place, json={**asked, "languages": ["fi"]}).json()["results"]
    assert other[0] == {"language": None, "score": 1.0}
    assert client.post(place, json=asked).status_code == 400
    assert client.post(place, json={**asked, "languages": ["deutsch"]}).status_code == 400
    assert client.get(place).status_code == 405


@given(st.text(max_size=60), st.text(max_size=5), st.text(max_size=5))
@settings(deadline=None, max_examples=examples(60))
def test_whatever_is_sent_is_answered_or_refused(
    client: TestClient, text: str, limit: str, threshold: str
) -> None:
    fields = {"text": text, "limit": limit, "threshold": threshold}
    answer = client.post(SUGGEST, data=fields)
    assert answer.status_code in (200, 400), answer.text
    batch = client.post(BATCH, json={"documents": [{"text": text, "document_id": limit}]})
    assert batch.json()[0]["document_id"] == limit


def test_requests_are_logged_without_their_texts(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", logger="colophon.access"):
        client.post(SUGGEST, data={"text": "a private letter"})
    line = json.loads(caplog.messages[-1])
    assert (line["path"], line["status"]) == (SUGGEST, 200)
    assert "private" not in caplog.text


FORM = {"content-type": "application/x-www-form-urlencoded"}
BAD: dict[str, tuple[str, str, dict[str, Any], int]] = {
    "unknown project": ("POST", "/v1/projects/x/suggest", {"data": {"text": TEXT}}, 404),
    "unknown project shown": ("GET", "/v1/projects/x", {}, 404),
    "no such path": ("GET", "/v1/nothing/here", {}, 404),
    "no text": ("POST", SUGGEST, {"data": {"limit": "3"}}, 400),
    "empty form": ("POST", SUGGEST, {"content": b"", "headers": FORM}, 400),
    "limit not a number": ("POST", SUGGEST, {"data": {"text": "a", "limit": "ten"}}, 400),
    "limit below nothing": ("POST", SUGGEST, {"data": {"text": "a", "limit": "-1"}}, 400),
    "limit without end": ("POST", SUGGEST, {"data": {"text": "a", "limit": "9" * 5000}}, 400),
    "limit in other digits": ("POST", SUGGEST, {"data": {"text": "a", "limit": "٣"}}, 400),
    "threshold too high": ("POST", SUGGEST, {"data": {"text": "a", "threshold": "2"}}, 400),
    "threshold no number": ("POST", SUGGEST, {"data": {"text": "a", "threshold": "nan"}}, 400),
    "unknown language": ("POST", SUGGEST, {"data": {"text": "a", "language": "fi"}}, 400),
    "JSON for a form": ("POST", SUGGEST, {"json": {"text": TEXT}}, 415),
    "not UTF-8": ("POST", SUGGEST, {"content": b"text=%ff%fe", "headers": FORM}, 400),
    "raw bytes": ("POST", SUGGEST, {"content": b"text=\xff\xfe", "headers": FORM}, 400),
    "many fields": ("POST", SUGGEST, {"content": b"a=1&" * 5000, "headers": FORM}, 400),
    "long text": ("POST", SUGGEST, {"data": {"text": "a " * 1_100_000}}, 413),
    "large body": ("POST", SUGGEST, {"content": b"x" * 8_000_001, "headers": FORM}, 413),
    "asked with GET": ("GET", SUGGEST, {}, 405),
    "deleted": ("DELETE", "/v1/projects/topics", {}, 405),
    "batch without JSON": ("POST", BATCH, {"content": b"{"}, 400),
    "batch without documents": ("POST", BATCH, {"json": {}}, 400),
    "batch of numbers": ("POST", BATCH, {"json": {"documents": [1]}}, 400),
    "batch too long": ("POST", BATCH, {"json": {"documents": [{"text": ""}] * 33}}, 400),
    "batch too large": ("POST", BATCH, {"json": {"documents": [{"text": "a" * 10**6}] * 3}}, 413),
    "deep JSON": ("POST", BATCH, {"content": b"[" * 200_000}, 400),
    "lone surrogate": ("POST", BATCH, {"content": rb'{"documents":[{"text":"\ud800"}]}'}, 400),
    "learning": ("POST", "/v1/projects/topics/learn", {"json": []}, 403),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_requests_are_problems_in_json(client: TestClient, name: str) -> None:
    method, path, more, status = BAD[name]
    answer = client.request(method, path, **more)
    assert answer.status_code == status, answer.text[:300]
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["access-control-allow-origin"] == "*"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert len(problem["detail"]) < 500


def test_a_browser_may_send_json(client: TestClient) -> None:
    answer = client.options(BATCH, headers={"origin": "https://e.org"})
    assert answer.status_code == 204
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert "Content-Type" in answer.headers["access-control-allow-headers"]


@pytest.fixture(scope="module")
def server(catalogue: Catalogue) -> Iterator[str]:
    """The endpoints on a real socket; gives their address."""
    config = uvicorn.Config(
        Starlette(routes=list(routes(catalogue))), port=0, log_level="error", lifespan="off"
    )
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run)
    thread.start()
    deadline = time.monotonic() + 20
    while not running.started and time.monotonic() < deadline:
        time.sleep(0.01)
    port = running.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    running.should_exit = True
    thread.join(20)


@pytest.mark.slow
def test_our_own_guest_is_served_by_our_own_endpoint(server: str, catalogue: Catalogue) -> None:
    annif = Annif(url=server, project="all", vocabulary="topics", limit=3)
    config = Config(annif=annif)
    document = Document(
        name="made", text=TEXT, media_type="text/plain", sha256="", size=len(TEXT), reader="made"
    )
    context = Context(config, catalogue.vocabularies, date(2026, 1, 1))
    statements = list(AnnifGuest().describe(document, context))
    assert 0 < len(statements) <= 3
    assert statements[0].value.label == "Strikes"  # type: ignore[union-attr]
    assert statements[0].evidence[0].source == "annif:all"
    assert 0 < statements[0].evidence[0].confidence <= 1


@pytest.mark.slow
def test_annifs_own_client_is_served(server: str) -> None:
    client = pytest.importorskip("annif_client", reason="annif-client is not installed")
    annif = client.AnnifClient(api_base=f"{server}/v1/")
    assert annif.api_info["version"]
    assert [one["project_id"] for one in annif.projects] == ["topics", "all"]
    assert annif.get_project("all")["name"]
    assert annif.suggest("topics", TEXT, limit=1, threshold=0.1)[0]["label"] == "Strikes"
    (language, *_) = annif.detect_language(TEXT, ["en", "fi"])["results"]
    assert language["language"] == "en"
    documents = [{"document_id": "one", "text": TEXT}]
    (answer,) = annif.suggest_batch("topics", documents, limit=2)
    assert answer["document_id"] == "one"
    with pytest.raises(ValueError, match="'missing' not found"):
        annif.get_project("missing")


@pytest.mark.slow
def test_many_at_once_are_all_answered(server: str) -> None:
    answers: list[int] = []

    def ask() -> None:
        answers.append(httpx.post(server + SUGGEST, data={"text": TEXT}, timeout=30).status_code)

    threads = [threading.Thread(target=ask) for _ in range(20)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert answers == [200] * 20


def test_more_than_may_wait_are_told_to_come_back(tmp_path: Path) -> None:
    import asyncio

    from colophon.web._json import AnswerQueue, JsonRefusal

    release = threading.Event()

    async def crowd() -> list[Any]:
        queue = AnswerQueue(2, 10)
        asked = [asyncio.create_task(queue.work(release.wait)) for _ in range(5)]
        await asyncio.sleep(0.05)
        release.set()
        return await asyncio.gather(*asked, return_exceptions=True)

    found = asyncio.run(crowd())
    assert found[:2] == [True, True]
    assert all(isinstance(one, JsonRefusal) and one.status == 503 for one in found[2:])
    assert json.dumps([one.title for one in found[2:]])
