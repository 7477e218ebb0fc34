"""Whatever is asked of any endpoint: an answer by the rules of its protocol, never a traceback."""

import logging
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue
from colophon.services.linked_data.about import About
from colophon.web.app import application
from colophon.web.sparql import SparqlEndpoint
from colophon.web.sparql.pool import Pool

pytestmark = pytest.mark.slow
PROJECT = Path(__file__).parents[3]
MANY = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FEW = settings(MANY, max_examples=60)

PLACES = (
    "", "id/", "record/", "record/bread-by-the-member", "vocab/", "vocab/topics/", "set/",
    "set/language:", "records", "feed.atom", "sitemap-", "dump/", "resourcelist-", "changelist-",
    "resourcedump.xml", "changedump.xml", ".well-known/", "sru", "terms", "opensearch.xml",
)  # fmt: skip
RANGES = st.builds(
    "{}/{};q={}".format,
    st.sampled_from(("text", "application", "*", "", "image")),
    st.sampled_from(("turtle", "ld+json", "*", "html", "xml", "\xe9", ";", "plain")),
    st.sampled_from(("1", "0", "0.5", "-1", "nan", "1e9", "")),
)
ACCEPT = st.one_of(
    st.lists(RANGES, max_size=4).map(",".join), st.text('a/*;q=,"\\ \xe9', max_size=40)
)
PIECES = (
    "dc.title", "bath.any", "cql.anywhere", "rec.lastModificationDate", "nonsense.x", "=", "==",
    "<>", ">=", "within", "any", "all", "adj", "exact", "and", "or", "not", "prox", "sortby",
    "(", ")", '"', '"bread union"', "bread*", "*", "^", "\\", "/", "1950", "2026-01-01", "'", ";",
    "DROP TABLE doc", "/relevant", ">", "> dc=", "\x00", "\ufdd0", "é",
)  # fmt: skip
CQL = st.one_of(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), st.text(max_size=60))
TOKENS = (
    "SELECT", "*", "?a", "?b", "WHERE", "{", "}", ".", ";", "a", "dcterms:title", "<http://x>",
    '"x"', "OPTIONAL", "UNION", "FILTER", "(", ")", "GRAPH", "?g", "LIMIT", "5", "ORDER BY",
    "CONSTRUCT", "ASK", "DESCRIBE", "SERVICE", "INSERT DATA", "DROP ALL", "LOAD", "VALUES",
    "BIND", "AS", "COUNT", "GROUP BY", "\x00", "PREFIX", "BASE", "/", "*", "!", "^", "IN",
)  # fmt: skip
SPARQL = st.one_of(
    st.lists(st.sampled_from(TOKENS), max_size=20).map(" ".join), st.text(max_size=80)
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample catalogue, published."""
    made = tmp_path_factory.mktemp("any")
    for name in ("records", "vocab"):
        shutil.copytree(PROJECT / name, made / name)
    (made / "records" / "ledger.jsonl").unlink(missing_ok=True)
    catalogue = Catalogue.open(made)
    catalogue.services.publish()
    catalogue.services.take_in_triples()
    return made


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[TestClient]:
    with TestClient(application(folder), follow_redirects=False) as found:
        yield found


@pytest.fixture
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing may be logged as an error: what a client sends is not our fault."""
    with caplog.at_level(logging.ERROR, "colophon"):
        yield
    assert not caplog.records


def sound(answer: Any) -> None:
    """An answer that a protocol has."""
    assert answer.status_code < 500 or answer.status_code == 503, answer.status_code
    assert b"Traceback" not in answer.content
    xml = "xml" in answer.headers.get("content-type", "") and answer.status_code == 200
    if xml and answer.request.method != "HEAD":
        etree.fromstring(answer.content)


@MANY
@given(
    place=st.sampled_from(PLACES),
    rest=st.text(max_size=60),
    accept=ACCEPT,
    method=st.sampled_from(("GET", "HEAD", "OPTIONS", "POST", "PUT")),
    words=st.text(max_size=40),
)
def test_any_address(
    client: TestClient, quiet: None, place: str, rest: str, accept: str, method: str, words: str
) -> None:
    path = "/" + quote(place + rest, errors="replace", safe="/:.;=%")
    given = {"q": words.encode("utf-8", "replace"), "start": rest.encode("utf-8", "replace")}
    headers = {"accept": accept.encode("latin-1", "replace")}
    sound(client.request(method, path, params=given, headers=headers))  # type: ignore[arg-type]


ARGUMENTS = (
    "version", "operation", "startRecord", "maximumRecords", "recordSchema", "scanClause",
    "recordPacking", "responsePosition", "maximumTerms", "queryType", "stylesheet",
)  # fmt: skip
VALUES = st.one_of(
    st.sampled_from(("1.1", "2.0", "scan", "explain", "-1", "0", "99999999999", "dc")),
    st.text(max_size=10),
)


@MANY
@given(query=CQL, more=st.dictionaries(st.sampled_from(ARGUMENTS), VALUES, max_size=4))
def test_any_search(client: TestClient, quiet: None, query: str, more: dict[str, str]) -> None:
    given = {**more, "query": query}
    asked = {name: value.encode("utf-8", "replace") for name, value in given.items()}
    answer = client.get("/sru", params=asked)  # type: ignore[arg-type]
    sound(answer)
    assert answer.status_code == 200
    sound(client.post("/sru", data=asked))  # type: ignore[arg-type]


@FEW
@given(query=SPARQL, accept=ACCEPT, output=st.sampled_from(("", "html", "csv", "nonsense")))
def test_any_query(client: TestClient, quiet: None, query: str, accept: str, output: str) -> None:
    asked = {"query": query.encode("utf-8", "replace"), "output": output}
    headers = {"accept": accept.encode("latin-1", "replace")}
    sound(client.get("/sparql", params=asked, headers=headers))  # type: ignore[arg-type]


@pytest.mark.parametrize("endpoint", ["sparql", "sru", "oai", "records"])
def test_ten_megabytes_are_refused(client: TestClient, quiet: None, endpoint: str) -> None:
    answer = client.post(f"/{endpoint}", data={"query": "x" * 10_000_000})
    sound(answer)
    assert answer.status_code in (405, 413, 414)


BOMBS = (
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|!<x:b>)* ?b . ?b (!<x:a>)* ?c . ?c (!<x:b>)+ ?d }",
    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
    "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (REGEX(STR(?c), '(a*)*b')) }",
    "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "SELECT * { " + "OPTIONAL { ?a ?b ?c . ?d ?e ?f . " * 40 + "}" * 41,
    "SELECT * { ?a ?b " + "(" * 5_000 + "1" + ")" * 5_000 + " }",
    "ASK { FILTER (" + "!" * 50_000 + "true) }",
)


@pytest.fixture(scope="module")
def pool(folder: Path) -> Iterator[Pool]:
    catalogue = Catalogue.open(folder)
    made = Pool(folder, catalogue.services.triples, size=2, seconds=3.0)
    yield made
    made.close()


@pytest.mark.parametrize("bomb", BOMBS, ids=range(len(BOMBS)))
def test_a_bomb_hurts_nobody_else(pool: Pool, quiet: None, bomb: str) -> None:
    about = About(name="Box", namespace="https://box.example.org/id/")
    count = "SELECT (COUNT(*) AS ?n) { ?s a dcterms:BibliographicResource }"
    asking = TestClient(SparqlEndpoint(about, pool))
    with ThreadPoolExecutor(2) as threads:
        thrown = threads.submit(asking.post, "/sparql", data={"query": bomb})
        time.sleep(0.3)
        beside = asking.get("/sparql", params={"query": count})
        assert (beside.status_code, '"24"' in beside.text) == (200, True), beside.text
        answer = thrown.result()
        assert answer.status_code in (200, 400, 503), answer.text[:300]
        after = asking.get("/sparql", params={"query": count})
        assert after.status_code == 200
