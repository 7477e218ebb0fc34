"""The description of the endpoints: served, sound, and true of what they answer."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.web.app import application
from colophon.web.openapi import document

EXAMPLES = int(os.environ.get("COLOPHON_EXAMPLES", "40"))
"""requests that are made up for each operation"""
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance"
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, documents: Path) -> Path:
    folder = tmp_path_factory.mktemp("openapi") / "house"
    make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
    catalogue = Catalogue.open(folder)
    list(catalogue.draft([str(documents / "bus-route-fourteen.md")]))
    catalogue.decisions.accept(tuple(catalogue.store.ids()), by="ann")
    catalogue.services.publish()
    return folder


def test_it_is_served_and_names_operations_that_answer(house: Path) -> None:
    with TestClient(application(house), follow_redirects=False) as client:
        described = client.get("/openapi.json").json()
        assert described["openapi"] == "3.0.3"
        asked = 0
        for path, operations in described["paths"].items():
            address = (
                path.replace("{project_id}", "all")
                .replace("{vocabulary}", "topics")
                .replace("{kind}", "entity")
                .replace("{id}", Catalogue.open(house).store.ids()[0])
            )
            for method in operations.keys() & {"get", "post"}:
                answer = client.request(method, address)
                stated = operations[method]["responses"]
                assert str(answer.status_code) in stated, (method, address, answer.status_code)
                asked += 1
        assert asked > 18


def test_every_reference_leads_somewhere() -> None:
    text = document("/").decode()
    names = {one.split('"')[0] for one in text.split("#/components/schemas/")[1:]}
    assert names == {"Problem", "Refusal", "Project", "Suggestions"}
    assert "{base}" not in text


@pytest.fixture
def address(house: Path) -> Iterator[str]:
    """The endpoints, served by themselves."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    command = [sys.executable, "-m", "colophon", "serve", "--port", str(port)]
    server = subprocess.Popen(command, cwd=house, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                httpx.get(f"http://127.0.0.1:{port}/health")
                break
            except httpx.TransportError:
                time.sleep(0.3)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


@pytest.mark.slow
def test_schemathesis_finds_nothing(address: str, tmp_path: Path) -> None:
    """https://schemathesis.readthedocs.io"""
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run", f"{address}/openapi.json"),
        *("--checks", CHECKS, "--max-examples", str(EXAMPLES), "--seed", "7"),
        *("--phases", "examples,coverage,fuzzing", "--request-timeout", "60"),
    ]
    ran = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=1_500, check=False
    )
    assert ran.returncode == 0, ran.stdout[-6_000:] + ran.stderr[-2_000:]
