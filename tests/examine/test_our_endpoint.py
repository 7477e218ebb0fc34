"""Our own endpoint over our own records, on a real socket: nothing to find fault with."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue.examining import ExaminationBounds, Finding, examine_provider

ROOT = Path(__file__).parents[2]
UNSEEN = {
    "finer-refused",  # our datestamps are to the second
    "set-pages",  # there are no thousand sets
    "retry-after",  # nor is it busy
    "provenance-date",  # no record was harvested elsewhere
    "token-from",  # nearly all were published in one second
    "token-until",
}
BEYOND = {"deleted-bare", "deleted-policy", "get-record-deleted"}
"""the tombstone is the last of the list: a long one is not read so far"""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def published(folder: Path, url: str, size: int) -> None:
    """Our records, published twice: one is gone the second time."""
    for name in ("records", "vocab"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "records" / "ledger.jsonl").unlink(missing_ok=True)
    settings = folder / "records" / "catalogue.yaml"
    lines = settings.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("base_url:")]
    more = [f"base_url: {url}", f"serving: {{page_size: {size}}}"]
    settings.write_text("\n".join([*kept, *more, ""]), encoding="utf-8")
    Catalogue.open(folder).services.publish()
    sorted((folder / "records").glob("a*.yaml"))[-1].unlink()
    time.sleep(1)  # so that the tombstone is of another second
    assert Catalogue.open(folder).services.publish().tombstones == 1


@contextmanager
def served(folder: Path, port: int) -> Iterator[None]:
    """``colophon serve`` over this folder."""
    command = [sys.executable, "-m", "colophon", "-C", str(folder), "serve", "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(200):
                with socket.socket() as one:
                    if one.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield
        finally:
            server.terminate()


@pytest.fixture(scope="module", params=[3, 6], ids=["long-list", "whole-list"])
def findings(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Finding]:
    """What is found, with pages so small that the list is too long to read, and a little larger."""
    folder, port = tmp_path_factory.mktemp("house"), free_port()
    url = f"http://127.0.0.1:{port}/oai"
    published(folder, url, request.param)
    with served(folder, port):
        bounds = ExaminationBounds(pause=0)
        return list(examine_provider(url, bounds=bounds, allow_private=True))


@pytest.mark.slow
def test_nothing_is_wrong(findings: list[Finding]) -> None:
    assert [one for one in findings if one.fault] == []


@pytest.mark.slow
def test_nearly_all_was_seen(findings: list[Finding], request: pytest.FixtureRequest) -> None:
    allowed = UNSEEN | BEYOND if "long-list" in request.node.name else UNSEEN
    unseen = {one.code: one.message for one in findings if one.outcome == "not-examined"}
    assert {code: said for code, said in unseen.items() if code not in allowed} == {}
