"""Requests by the grammar of every endpoint, and beside it: none may be answered with a 5xx."""

import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec

Request = tuple[str, str, dict[str, str], bytes]
"""method, path with query, headers, body"""

_VERBS = (
    "Identify",
    "ListRecords",
    "ListIdentifiers",
    "GetRecord",
    "ListSets",
    "ListMetadataFormats",
)
_NAMES = (
    "verb",
    "metadataPrefix",
    "identifier",
    "from",
    "until",
    "set",
    "resumptionToken",
    "x",
    "",
)
ODD = (
    "", " ", "0", "-1", "1e9", "\x00", "\ufdd0", "\U0001ffff", "\u202e", "é" * 300, "a" * 9_000,
    "%", "%zz", "../..", "<b>", "'", '"', "{}", "[]", "null", "2026-02-30", "2026-11-23T00:00:00Z",
    "9999-12-31", "0000-00-00", "oai_dc", "marcxml", "oai:archive.example.org:x", "topics", "en",
)  # fmt: skip
_HEADERS = (
    ("accept", "text/html"), ("accept", "*/*;q=x"), ("accept-encoding", "gzip;q=0, *"),
    ("content-type", "application/json"), ("content-type", "application/x-www-form-urlencoded"),
    ("content-type", "\xff"), ("if-none-match", '"x"'), ("if-modified-since", "yesterday"),
    ("range", "bytes=9-1"), ("x-forwarded-for", "a,b"), ("host", "evil.example"),
    ("cookie", "a=;;="),
)  # fmt: skip
_ANNIF = (
    "", "projects", "vocabs", "projects/topics", "projects/all/suggest",
    "projects/topics/suggest-batch", "projects/topics/learn", "x/y",
)  # fmt: skip
_RECONCILE = (
    "topics", "publishers", "nothing", "topics/suggest/entity", "topics/preview",
    "topics/extend", "topics/suggest/property",
)  # fmt: skip
_METHODS = ("GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH")


def oai(chance: random.Random) -> Request:
    """OAI-PMH: verbs and arguments, right and wrong."""
    pairs = [("verb", chance.choice((*_VERBS, *ODD)))]
    pairs += [(chance.choice(_NAMES), chance.choice(ODD)) for _ in range(chance.randrange(5))]
    chance.shuffle(pairs)
    query = urlencode(pairs, errors="replace")
    if chance.random() < 0.3:
        return "POST", "/oai", {"content-type": "application/x-www-form-urlencoded"}, query.encode()
    return chance.choice(_METHODS), f"/oai?{query}", _headers(chance), b""


def annif(chance: random.Random) -> Request:
    """Annif's REST dialect."""
    path = chance.choice(_ANNIF)
    fields = {"text": _value(chance), "limit": _value(chance), "threshold": _value(chance)}
    if chance.random() < 0.5:
        body = msgspec.json.encode({**fields, "documents": _value(chance)})
        return "POST", f"/v1/{path}", {"content-type": "application/json"}, body
    form = urlencode({name: str(one) for name, one in fields.items()}, errors="replace").encode()
    return chance.choice(_METHODS), f"/v1/{path}", _headers(chance), form


def reconcile(chance: random.Random) -> Request:
    """OpenRefine's reconciliation, with queries of any shape."""
    path = chance.choice(_RECONCILE)
    query = {"query": _value(chance), "limit": _value(chance), "type": _value(chance),
             "properties": _value(chance)}  # fmt: skip
    said = {"queries": msgspec.json.encode({"q0": query}).decode(), "prefix": chance.choice(ODD)}
    if chance.random() < 0.3:
        said["queries"] = chance.choice(ODD)
    coded = urlencode(said, errors="replace")
    if chance.random() < 0.5:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        return "POST", f"/reconcile/{path}", headers, coded.encode()
    return chance.choice(_METHODS), f"/reconcile/{path}?{coded}", _headers(chance), b""


def anywhere(chance: random.Random) -> Request:
    """Any address, among them those of records, concepts and files."""
    parts = (
        "id",
        "records",
        "topics",
        "sets",
        "catalogue",
        "health",
        "oai.xsl",
        "..",
        "%2e%2e",
        "%00",
    )
    path = "/".join(
        chance.choice((*parts, "a" * 2_000, "é.ttl")) for _ in range(chance.randint(1, 4))
    )
    return chance.choice(_METHODS), f"/{path}", _headers(chance), bytes(chance.randbytes(20))


_CQL = (
    "dc.title", "cql.anywhere", "=", "any", "all", "exact", "<", ">", "within", "and", "or", "not",
    "prox", "(", ")", "sortby", "tea*", "?", '"', "/", "\\", "bread", "1976", "x.y",
)  # fmt: skip
_SPARQL = (
    "SELECT", "*", "?s", "WHERE", "{", "}", "?s ?p ?o", ".", "GRAPH ?g", "FILTER", "(", ")",
    "regex(?o, '(a+)+$')", "LIMIT 3", "ORDER BY ?s", "CONSTRUCT", "ASK", "DESCRIBE <x:y>", "UNION",
    "SERVICE <http://a.example/>", "PREFIX a: <x>", "(a|^b)*", "COUNT(*)", "INSERT DATA",
)  # fmt: skip


def sru(chance: random.Random) -> Request:
    """SRU: operations with queries in CQL, right and wrong."""
    query = " ".join(chance.choice((*_CQL, *ODD)) for _ in range(chance.randrange(8)))
    pairs = [
        ("operation", chance.choice(("searchRetrieve", "scan", "explain", *ODD))),
        ("version", chance.choice(("1.1", "1.2", "2.0", *ODD))),
        (chance.choice(("query", "scanClause")), query),
        (chance.choice(("maximumRecords", "startRecord", "recordSchema", "queryType", "x")),
         chance.choice(ODD)),
    ]  # fmt: skip
    return (
        chance.choice(_METHODS),
        f"/sru?{urlencode(pairs, errors='replace')}",
        _headers(chance),
        b"",
    )


def sparql(chance: random.Random) -> Request:
    """SPARQL 1.1: words of its grammar in any order."""
    query = " ".join(
        chance.choice((*_SPARQL, chance.choice(ODD))) for _ in range(chance.randrange(9))
    )
    if chance.random() < 0.3:
        query = f"SELECT * WHERE {{ ?s ?p ?o {query} }} LIMIT 5"
    coded = urlencode({"query": query, "output": chance.choice(ODD)}, errors="replace")
    if chance.random() < 0.3:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        return "POST", "/sparql", headers, coded.encode()
    return chance.choice(_METHODS), f"/sparql?{coded}", _headers(chance), b""


_STEMS = (
    "record/route-14", "id/route-14", "records", "vocab/topics", "set/x", "feed.atom",
    "sitemap.xml", "void", "dump/records.nt.gz", "opensearch.xml", ".well-known/resourcesync",
    "record/x", "openapi.json",
)  # fmt: skip


def addresses(chance: random.Random) -> Request:
    """Pages, data, feeds and dumps, with conditions and arguments."""
    stem = chance.choice(_STEMS)
    ending = chance.choice(
        ("", ".ttl", ".nt", ".nq", ".jsonld", ".rdf", ".xml", ".mods", ".x", "/")
    )
    pairs = [(chance.choice(("q", "page", "from", "x")), chance.choice(ODD)) for _ in range(2)]
    query = urlencode(pairs, errors="replace")
    return chance.choice(_METHODS), f"/{stem}{ending}?{query}", _headers(chance), b""


ENDPOINTS: Mapping[str, Callable[[random.Random], Request]] = {
    "oai": oai,
    "annif": annif,
    "reconcile": reconcile,
    "anywhere": anywhere,
    "sru": sru,
    "sparql": sparql,
    "addresses": addresses,
}


def _headers(chance: random.Random) -> dict[str, str]:
    return dict(chance.choice(_HEADERS) for _ in range(chance.randrange(3)))


def _value(chance: random.Random) -> Any:
    """A JSON value of any kind."""
    match chance.randrange(6):
        case 0:
            return [_value(chance) for _ in range(chance.randrange(3))]
        case 1:
            return {chance.choice(("text", "id", "v", "")): _value(chance) for _ in range(2)}
        case 2:
            return chance.choice((0, -1, 10**30, 1.5, True, None))
        case _:
            return chance.choice(("bread and tea", "Allotments", *ODD))


def opened(folder: str) -> Callable[[tuple[str, int]], None]:
    """Work for a child process: the requests of a seed are put to the endpoints of a catalogue."""
    from starlette.testclient import TestClient

    from colophon.web.app import application

    client = TestClient(application(Path(folder)), raise_server_exceptions=True)

    def asked(task: tuple[str, int]) -> None:
        endpoint, seed = task
        method, path, headers, body = ENDPOINTS[endpoint](random.Random(f"{endpoint} {seed}"))
        try:
            answer = client.request(
                method,
                path,
                headers={name: value.encode("latin-1") for name, value in headers.items()},  # type: ignore[misc]
                content=body,
                follow_redirects=False,
            )
        except (UnicodeError, ValueError) as error:
            if "httpx" in type(error).__module__ or isinstance(error, UnicodeError):
                return  # no client can send that
            raise
        busy = answer.status_code == 503 and (endpoint == "sparql" or method in ("PUT", "DELETE"))
        assert answer.status_code < 500 or busy, (answer.status_code, method, path[:200])
        for noncharacter in ("\ufdd0", "\ufffe", "\uffff", "\U0001ffff"):
            assert noncharacter.encode() not in answer.content, path[:200]

    return asked
