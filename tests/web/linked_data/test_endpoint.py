"""The addresses over HTTP: conditions, methods, other origins, and trouble."""

import logging
from typing import Any

import pytest
from starlette.testclient import TestClient

from colophon.services.answer import Answer, ResourceRequest
from colophon.web.linked_data.endpoint import LinkedDataEndpoint


class Service:
    """A service that says what it was asked."""

    base = "/box/"

    edition = "1"

    def __enter__(self) -> "Service":
        return self

    def __exit__(self, *_: object) -> None:
        return

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.zipped = False

    def respond(self, asked: ResourceRequest) -> Answer:
        if self.error:
            raise self.error
        body = f"{asked.path}|{asked.accept}|{asked.query}".encode()
        if self.zipped:
            from colophon.publish.copies import zip_content

            body = zip_content(body)
        return Answer(body=body, zipped=self.zipped, tag="a1", stamp=1_000_000_000, vary="Accept")

    def close(self) -> None:
        return


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def client(service: Service) -> TestClient:
    return TestClient(LinkedDataEndpoint(service))


def test_path_query_and_accept_are_passed_on(client: TestClient) -> None:
    answer = client.get("/box/record/a%20b?x=1&x=%C3%A9", headers={"accept": "text/turtle"})
    assert answer.text == "record/a b|text/turtle|(('x', '1'), ('x', 'é'))"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["vary"] == "Accept, Accept-Encoding"


def test_an_unchanged_resource_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/box/x")
    for name, value in (
        ("if-none-match", first.headers["etag"]),
        ("if-modified-since", first.headers["last-modified"]),
    ):
        again = client.get("/box/x", headers={name: value})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
    assert client.get("/box/x", headers={"if-none-match": '"other"'}).status_code == 200
    assert client.get("/box/x", headers={"if-modified-since": "never"}).status_code == 200


def test_head_has_the_fields_and_no_body(client: TestClient) -> None:
    whole, head = client.get("/box/x"), client.head("/box/x")
    assert head.content == b""
    assert head.headers["content-type"] == whole.headers["content-type"]
    assert head.headers["etag"] == whole.headers["etag"]


def test_what_lies_zipped_is_unzipped_for_who_cannot(service: Service, client: TestClient) -> None:
    service.zipped = True
    plain = client.get("/box/x", headers={"accept-encoding": "identity"})
    assert plain.text.startswith("x|")
    assert "content-encoding" not in plain.headers
    zipped = client.get("/box/x", headers={"accept-encoding": "gzip"})
    assert zipped.headers["content-encoding"] == "gzip"
    assert zipped.text.startswith("x|")


def test_other_methods_are_refused_and_preflight_is_answered(client: TestClient) -> None:
    refused = client.post("/box/x")
    assert (refused.status_code, "GET" in refused.headers["allow"]) == (405, True)
    assert client.options("/box/x").status_code == 204
    assert client.get("/elsewhere").status_code == 404
    assert client.get("/box/x?" + "a" * 20_000).status_code == 414
    assert client.get("/box/x?" + "a=1&" * 100).status_code == 400


def test_trouble_is_logged_and_told_as_such(
    service: Service, client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("colophon.web").propagate = True
    service.error = ValueError("a fault of ours")
    answer: Any = client.get("/box/x")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "fault" not in answer.text
    assert "could not be answered" in caplog.text


def test_a_search_may_be_posted(client: TestClient) -> None:
    answer = client.post("/box/sru?version=1.2", data={"query": "dc.title = roses"})
    assert answer.text.endswith("(('version', '1.2'), ('query', 'dc.title = roses'))")
    assert (
        client.post("/box/sru", content=b"x", headers={"content-type": "text/xml"}).status_code
        == 415
    )
    assert client.post("/box/sru", data={"query": "x" * 20_000}).status_code == 413
    assert client.post("/box/record/a", data={"query": "x"}).status_code == 405
