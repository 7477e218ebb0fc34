"""SPARQL over HTTP: the protocol, the page, and queries that never end."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.services.answer import Answer
from colophon.services.linked_data.about import About
from colophon.web.sparql import SparqlDoor
from colophon.web.sparql.pool import Pool

ABOUT = About(name="The Box", namespace="https://box.example.org/id/", sparql=True)
KIND = {"content-type": "application/sparql-query"}
SELECT = "SELECT ?s { ?s ?p ?o }"
RESULT = b'{"head":{"vars":["name","n"]},"results":{"bindings":[{"name":{"type":"literal",\
"value":"<b>"},"n":{"type":"literal","value":"3"}}]}}'


class Queries:
    """Answers that repeat the query and the form it was wanted in."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def answer(self, query: str, accept: str) -> Answer:
        self.asked.append((query, accept))
        return Answer(media_type="application/sparql-results+json", body=RESULT)

    def prepare(self) -> None:
        self.asked.append(("", "prepared"))

    def close(self) -> None:
        return


@pytest.fixture
def queries() -> Queries:
    return Queries()


@pytest.fixture
def client(queries: Queries) -> TestClient:
    return TestClient(SparqlDoor(ABOUT, queries))


def test_a_query_comes_in_three_ways(client: TestClient, queries: Queries) -> None:
    accept = {"accept": "text/csv"}
    client.get("/sparql", params={"query": SELECT}, headers=accept)
    client.post("/sparql", data={"query": SELECT}, headers=accept)
    client.post("/sparql", content=SELECT, headers=accept | KIND)
    assert queries.asked == [(SELECT, "text/csv")] * 3


def test_a_result_is_shown_as_a_table(client: TestClient) -> None:
    page = client.get("/sparql", params={"query": SELECT, "output": "html"})
    assert "<td>&lt;b&gt;</td>" in page.text
    assert "width:12" in page.text


def test_without_a_query_it_describes_itself(client: TestClient) -> None:
    page = client.get("/sparql", headers={"accept": "text/html"})
    assert page.text.count("<details>") == 12
    turtle = client.get("/sparql", headers={"accept": "text/turtle"})
    assert "sparql-service-description#" in turtle.text


@pytest.mark.parametrize(
    ("method", "options", "status"),
    [
        ("GET", {"params": {"query": "SELECT * { SERVICE <http://x> {?s ?p ?o} }"}}, 400),
        ("GET", {"params": {"query": " "}}, 400),
        ("GET", {"params": [("query", SELECT), ("query", SELECT)]}, 400),
        ("GET", {"params": {"query": SELECT, "default-graph-uri": "http://x"}}, 400),
        ("POST", {"data": {"update": "DROP ALL"}}, 403),
        ("POST", {"content": b"x" * 400_000, "headers": KIND}, 413),
        ("POST", {"content": b"\xff", "headers": KIND}, 400),
        ("POST", {"json": {}}, 415),
        ("PUT", {}, 405),
        ("OPTIONS", {}, 204),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(
    client: TestClient, method: str, options: dict[str, Any], status: int
) -> None:
    assert client.request(method, "/sparql", **options).status_code == status


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("sparql") / "box"
    make_catalogue(folder, {"domain": "box.example.org", "email": "keeper@box.example.org"})
    text = "id: ID\nstage: reviewed\ntitle: Bread ID\nissued: '1978'\nlanguage: en\n"
    for number in range(40):
        path = folder / "records" / f"bread-{number}.yaml"
        path.write_text(text.replace("ID", f"bread-{number}"), encoding="utf-8")
    catalogue = Catalogue(folder, clock=lambda: datetime(2026, 3, 2, tzinfo=UTC))
    catalogue.doors.publish()
    catalogue.doors.take_in_triples()
    return catalogue


@pytest.fixture
def pool(house: Catalogue) -> Iterator[Pool]:
    made = Pool(Path(house.folder), house.doors.triples, size=1, seconds=3.0)
    yield made
    made.close()


@pytest.mark.slow
def test_a_stuck_query_is_ended_and_the_next_is_answered(house: Catalogue, pool: Pool) -> None:
    client = TestClient(SparqlDoor(ABOUT, pool))
    count = "SELECT (COUNT(*) AS ?n) { ?s a dcterms:BibliographicResource }"
    assert '"40"' in client.get("/sparql", params={"query": count}).text
    bomb = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    answer = client.get("/sparql", params={"query": bomb})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert '"40"' in client.get("/sparql", params={"query": count}).text


def test_what_was_withdrawn_while_nobody_asked_is_in_no_answer(house: Catalogue) -> None:
    """The store is kept up only while somebody asks: the first who does waits for it."""
    stored = house.store.load("bread-7")
    house.store.delete("bread-7", stored.version)
    house.doors.publish()
    made = Pool(Path(house.folder), house.doors.triples, size=1)
    asked = {"query": "ASK { ?s dcterms:title 'Bread bread-7' }"}
    answer = TestClient(SparqlDoor(ABOUT, made)).get("/sparql", params=asked)
    made.close()
    assert (answer.status_code, answer.json()["boolean"]) == (200, False)
