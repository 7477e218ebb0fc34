"""The reconciliation service, as OpenRefine and other clients ask it."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.web.reconcile import routes

PRESSES = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix p: <https://e.org/press/> .
<https://e.org/press> a skos:ConceptScheme ; dcterms:title "Presses"@en .
p:lantern a skos:Concept, foaf:Organization ; skos:inScheme <https://e.org/press> ;
  skos:prefLabel "Lantern <Press>" ; skos:altLabel "The Lantern", "Lantern & Co" ;
  foaf:homepage <https://lantern.e.org/> ; skos:notation "L1" ; skos:related p:owl .
p:owl a skos:Concept, foaf:Organization ; skos:inScheme <https://e.org/press> ;
  skos:prefLabel "Owl Press" ; skos:altLabel "Owls" .
<urn:x-press:none> a skos:Concept ; skos:inScheme <https://e.org/press> ; skos:prefLabel "None" .
"""
SERVICE = "/reconcile/presses"
SKOS = "http://www.w3.org/2004/02/skos/core#"
FOAF = "http://xmlns.com/foaf/0.1/"
OWL, LANTERN = "https://e.org/press/owl", "https://e.org/press/lantern"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    folder = tmp_path_factory.mktemp("reconcile") / "house"
    make_catalogue(folder, {})
    (folder / "vocab" / "presses.ttl").write_text(PRESSES, encoding="utf-8")
    return TestClient(Starlette(routes=list(routes(Catalogue.open(folder)))))


def batch(client: TestClient, **queries: Any) -> dict[str, list[dict[str, Any]]]:
    answer = client.post(SERVICE, data={"queries": json.dumps(queries)})
    assert answer.status_code == 200, answer.text
    return {name: one["result"] for name, one in answer.json().items()}


def test_there_is_a_service_for_every_vocabulary(client: TestClient) -> None:
    services = client.get("/reconcile").json()["services"]
    assert {"publishers", "topics", "presses"} <= {one["name"] for one in services}
    for one in services:
        manifest = client.get(one["url"]).json()
        assert manifest["versions"] == ["0.1", "0.2"]


def test_the_manifest_has_what_the_specification_wants(client: TestClient) -> None:
    answer = client.get(SERVICE)
    assert answer.headers["access-control-allow-origin"] == "*"
    manifest = answer.json()
    assert manifest["identifierSpace"] == "https://e.org/press"
    assert manifest["schemaSpace"] == SKOS
    assert "Presses" in manifest["name"]
    assert {"id": FOAF + "Organization", "name": "Organization"} in manifest["defaultTypes"]
    assert "{{id}}" in manifest["view"]["url"]
    assert "{{id}}" in manifest["preview"]["url"]
    assert {type(manifest["preview"][one]) for one in ("width", "height")} == {int}
    assert set(manifest["suggest"]) == {"entity", "property", "type"}


def test_every_address_of_the_manifest_answers(client: TestClient) -> None:
    manifest = client.get(SERVICE).json()
    for kind, id_ in (("entity", OWL), ("property", SKOS + "altLabel"), ("type", SKOS + "Concept")):
        at = manifest["suggest"][kind]
        found = client.get(at["service_url"] + at["service_path"], params={"prefix": ""})
        assert "result" in found.json()
        flyout = at["flyout_service_url"] + at["flyout_service_path"].replace("${id}", quote(id_))
        assert client.get(flyout).json()["id"] == id_
    propose = manifest["extend"]["propose_properties"]
    place = propose["service_url"] + propose["service_path"]
    answer = client.get(place, params={"type": FOAF + "Organization", "limit": 100}).json()
    ids = {one["id"] for one in answer["properties"]}
    assert {SKOS + "broader", FOAF + "homepage"} <= ids
    assert client.get(manifest["preview"]["url"].replace("{{id}}", OWL)).status_code == 200
    view = client.get(manifest["view"]["url"].replace("{{id}}", OWL), follow_redirects=False)
    assert (view.status_code, view.headers["location"]) == (303, OWL)


def test_a_batch_as_openrefine_sends_it(client: TestClient) -> None:
    results = batch(
        client,
        q0={"query": "owl press", "type": "", "type_strict": "should", "limit": 3},
        q1={
            "query": "The Lantern",
            "type": FOAF + "Organization",
            "properties": [{"pid": SKOS + "related", "v": {"id": OWL, "name": "Owl Press"}}],
        },
        q2={"query": "Nobody at all"},
        q3={"properties": [{"pid": SKOS + "notation", "v": ["x", "L1"]}]},
    )
    (owl, *_) = results["q0"]
    assert (owl["id"], owl["match"], owl["name"]) == (OWL, True, "Owl Press")
    assert owl["score"] > 95
    assert {"id": SKOS + "Concept", "name": "Concept"} in owl["type"]
    assert {one["id"] for one in owl["features"]} == {"name"}
    assert (results["q1"][0]["id"], results["q1"][0]["match"]) == (LANTERN, True)
    assert results["q1"][0]["description"].startswith("also: The Lantern")
    assert results["q2"] == []
    assert [one["id"] for one in results["q3"]] == [LANTERN]


def test_get_post_and_the_first_version_answer_alike(client: TestClient) -> None:
    queries = json.dumps({"q0": {"query": "Owl Press"}})
    posted = client.post(SERVICE, data={"queries": queries}).json()
    assert client.get(SERVICE, params={"queries": queries}).json() == posted
    assert client.get(SERVICE, params={"query": "Owl Press"}).json() == posted["q0"]
    assert client.get(SERVICE, params={"query": '{"query": "Owl Press"}'}).json() == posted["q0"]
    called = client.get(SERVICE, params={"queries": queries, "callback": "jQ.x_1"})
    assert called.headers["content-type"].startswith("application/javascript")
    assert called.text.startswith("/**/jQ.x_1({")
    assert json.loads(called.text.removeprefix("/**/jQ.x_1(").removesuffix(");")) == posted


def test_the_limit_is_kept(client: TestClient) -> None:
    one = batch(client, a={"query": "press", "limit": 1}, b={"query": "press", "limit": 5})
    assert len(one["a"]) == 1
    assert len(one["b"]) == 2


def test_suggesting_as_one_types(client: TestClient) -> None:
    place = f"{SERVICE}/suggest/entity"
    (first, *_) = client.get(place, params={"prefix": "ow"}).json()["result"]
    assert (first["id"], first["name"]) == (OWL, "Owl Press")
    assert first["notable"]
    whole = client.get(place, params={"prefix": "press"}).json()["result"]
    rest = client.get(place, params={"prefix": "press", "cursor": "1"}).json()["result"]
    assert rest == whole[1:]
    by_uri = client.get(place, params={"prefix": OWL}).json()["result"]
    assert [one["id"] for one in by_uri] == [OWL]
    kinds = client.get(f"{SERVICE}/suggest/type", params={"prefix": "organi"}).json()["result"]
    assert [one["id"] for one in kinds] == [FOAF + "Organization"]


def test_values_of_properties_are_fetched(client: TestClient) -> None:
    wanted = {
        "ids": [LANTERN, "https://e.org/unknown"],
        "properties": [
            {"id": SKOS + "altLabel", "settings": {"limit": "1"}},
            {"id": SKOS + "related"},
            {"id": FOAF + "homepage"},
            {"id": "https://e.org/none"},
        ],
    }
    answer = client.post(SERVICE, data={"extend": json.dumps(wanted)}).json()
    assert [one["id"] for one in answer["meta"]] == [one["id"] for one in wanted["properties"]]  # type: ignore[index]
    assert answer["meta"][0]["name"] == "other label"
    row = answer["rows"][LANTERN]
    assert len(row[SKOS + "altLabel"]) == 1
    assert row[SKOS + "related"] == [{"id": OWL, "name": "Owl Press"}]
    assert row[FOAF + "homepage"] == [{"str": "https://lantern.e.org/"}]
    assert row["https://e.org/none"] == []
    assert set(map(tuple, answer["rows"]["https://e.org/unknown"].values())) == {()}


def test_pages_are_escaped_and_run_nothing(client: TestClient) -> None:
    page = client.get(f"{SERVICE}/preview", params={"id": LANTERN})
    assert "Lantern &lt;Press&gt;" in page.text
    assert "<Press>" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    script = "<script>alert(1)</script>"
    html = client.get(f"{SERVICE}/flyout/entity", params={"id": script}).json()["html"]
    assert "<script" not in html
    assert client.get(f"{SERVICE}/preview", params={"id": script}).status_code == 404


def q(value: Any) -> dict[str, Any]:
    return {"data": {"queries": json.dumps(value)}}


BAD: dict[str, tuple[str, str, dict[str, Any], int]] = {
    "unknown vocabulary": ("GET", "/reconcile/nothing", {}, 404),
    "path out of the house": ("GET", "/reconcile/..%2Fcatalogue", {}, 404),
    "queries no JSON": ("POST", SERVICE, {"data": {"queries": "{"}}, 400),
    "queries a list": ("POST", SERVICE, q([]), 400),
    "a query of nothing": ("POST", SERVICE, q({"q": {}}), 400),
    "a query of blanks": ("POST", SERVICE, q({"q": {"query": " "}}), 400),
    "a query that is a number": ("POST", SERVICE, q({"q": {"query": 3}}), 400),
    "an unknown strictness": ("POST", SERVICE, q({"q": {"query": "a", "type_strict": "x"}}), 400),
    "a property without id": (
        "POST", SERVICE, q({"q": {"query": "a", "properties": [{"v": "x"}]}}), 400,
    ),
    "many properties": (
        "POST", SERVICE, q({"q": {"query": "a", "properties": [{"pid": "x", "v": 1}] * 99}}), 400,
    ),
    "many queries": ("POST", SERVICE, q({str(n): {"query": "a"} for n in range(101)}), 413),
    "a large body": ("POST", SERVICE, q({"q": {"query": "a" * 2_100_000}}), 413),
    "a JSON body": ("POST", SERVICE, {"json": {"queries": []}}, 415),
    "extend no JSON": ("POST", SERVICE, {"data": {"extend": "x"}}, 400),
    "extend without ids": ("POST", SERVICE, {"data": {"extend": "{}"}}, 400),
    "deep JSON": ("POST", SERVICE, {"data": {"queries": "[" * 100_000}}, 400),
    "a callback that is code": ("GET", SERVICE, {"params": {"callback": "alert(1)//"}}, 400),
    "a callback of nothing": ("GET", SERVICE, {"params": {"callback": ""}}, 400),
    "unknown kind": ("GET", f"{SERVICE}/suggest/thing", {}, 404),
    "flyout without id": ("GET", f"{SERVICE}/flyout/entity", {}, 400),
    "view of a stranger": ("GET", f"{SERVICE}/view", {"params": {"id": "https://evil.e.org"}}, 404),
    "view of what is not on the web": (
        "GET", f"{SERVICE}/view", {"params": {"id": "urn:x-press:none"}}, 404,
    ),
    "deleted": ("DELETE", SERVICE, {}, 405),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_requests_are_errors_in_json(client: TestClient, name: str) -> None:
    method, path, more, status = BAD[name]
    answer = client.request(method, path, follow_redirects=False, **more)
    assert answer.status_code == status, answer.text[:300]
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    error = answer.json()
    assert (error["status"], error["code"]) == ("error", status)
    assert 0 < len(error["message"]) < 500


@pytest.mark.parametrize(
    "query",
    [
        {"query": "owl", "limit": -1},
        {"query": "owl", "limit": 1e300},
        {"query": "owl", "type": ["a", "b"], "type_strict": "all"},
        {"query": "owl", "properties": [{"pid": "x", "v": None}]},
        {"query": "owl", "properties": [{"pid": "x", "v": [[[]], {}, True, 1.5]}]},
        {"query": "owl\0press"},
        {"query": "\ufffd" * 3000},
        {"query": "owl", "unknown": {"x": 1}},
    ],
)
def test_odd_queries_are_answered(client: TestClient, query: dict[str, Any]) -> None:
    assert set(batch(client, q=query)) == {"q"}


SCALAR = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9)
)
ANYTHING = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)
QUERY = st.fixed_dictionaries(
    {},
    optional={
        "query": st.text(max_size=20) | ANYTHING,
        "type": ANYTHING,
        "type_strict": st.sampled_from(["any", "all", "should", "other"]),
        "limit": SCALAR,
        "properties": st.lists(
            st.fixed_dictionaries({"pid": st.text(max_size=9), "v": ANYTHING}), max_size=2
        ),
    },
)


@given(st.dictionaries(st.text(max_size=3), QUERY, max_size=3) | ANYTHING)
@settings(deadline=None)
def test_whatever_is_asked_is_answered_or_refused(client: TestClient, asked: Any) -> None:
    for field in ("queries", "extend", "query"):
        answer = client.post(SERVICE, data={field: json.dumps(asked)})
        assert answer.status_code in (200, 400, 413), answer.text
        assert isinstance(answer.json(), dict)
