"""Counts for Prometheus: added up over workers, told to those who may ask, and to nobody else."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import pytest
from starlette.testclient import TestClient

from colophon.web.app import create_app
from colophon.web.serving import access, metrics
from colophon.web.serving.access import LoggedOutcome
from colophon.web.serving.metrics import Meter, SourceTold


class FakeRepository:
    """An endpoint that answers one thing, or fails."""

    def __init__(self) -> None:
        self.failing = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def state(self) -> tuple[str, int]:
        if self.failing:
            raise OSError("disk on fire")
        return "1", int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())

    def answered(self, moment: int) -> None:
        return

    def respond(self, *_: Any) -> Any:
        raise AssertionError

    def close(self) -> None:
        return


@pytest.fixture
def counted(tmp_path: Path) -> Iterator[Path]:
    """The folder in which this process counts."""
    metrics.begin(tmp_path)
    yield tmp_path
    metrics.begin(None)


def values(text: str) -> dict[str, float]:
    """Value by metric and labels, as a scraper reads them."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def outcome(
    endpoint: str, status: int, sent: int = 0, verb: str = "", *codes: str
) -> LoggedOutcome:
    found = LoggedOutcome(status, sent)
    found.endpoint, found.verb, found.codes = endpoint, verb, codes
    return found


def test_what_is_counted_is_told(tmp_path: Path) -> None:
    meter = Meter(tmp_path)
    meter.count(outcome("oai", 200, 900, "ListRecords"), 0.002)
    meter.count(outcome("oai", 200, 100, "Identify", "badArgument"), 0.2)
    meter.count(outcome("addresses", 503), 30.0)
    found = values(meter.tell_metrics(True, 1_767_225_600))
    meter.close()
    assert found['colophon_requests_total{endpoint="oai",status="2xx"}'] == 2
    assert found['colophon_requests_total{endpoint="addresses",status="5xx"}'] == 1
    assert found['colophon_request_seconds_bucket{endpoint="oai",le="0.001"}'] == 0
    assert found['colophon_request_seconds_bucket{endpoint="oai",le="0.005"}'] == 1
    assert found['colophon_request_seconds_bucket{endpoint="oai",le="0.5"}'] == 2
    assert found['colophon_request_seconds_bucket{endpoint="oai",le="+Inf"}'] == 2
    assert found['colophon_request_seconds_bucket{endpoint="addresses",le="10"}'] == 0
    assert found['colophon_request_seconds_count{endpoint="oai"}'] == 2
    assert found['colophon_request_seconds_sum{endpoint="oai"}'] == pytest.approx(0.202)
    assert found['colophon_sent_bytes_total{endpoint="oai"}'] == 1_000
    assert found['colophon_oai_requests_total{verb="ListRecords"}'] == 1
    assert found['colophon_oai_errors_total{code="badArgument"}'] == 1
    assert found["colophon_index_up"] == 1
    assert found["colophon_last_publication_timestamp_seconds"] == 1_767_225_600


def test_what_became_of_each_source_is_told(tmp_path: Path) -> None:
    meter = Meter(tmp_path)
    sources = [
        SourceTold("https://a.example.org/oai", 1_767_225_600, 0, 12, 3, 1),
        SourceTold('https://b.example.org/oai say "x"\\', 0, 4, 0, 0, 0),
    ]
    text = meter.tell_metrics(True, 0, sources)
    meter.close()
    found = values(text)
    name = 'colophon_source_{}{{source="https://a.example.org/oai"}}'
    assert found[name.format("last_harvest_timestamp_seconds")] == 1_767_225_600
    assert found[name.format("failures")] == 0
    assert found[name.format("taken_records")] == 12
    assert found[name.format("withdrawn_records")] == 3
    assert found[name.format("problems")] == 1
    escaped = 'https://b.example.org/oai say \\"x\\"\\\\'
    assert found[f'colophon_source_failures{{source="{escaped}"}}'] == 4
    assert text.count("# TYPE colophon_source_failures gauge") == 1


def test_every_metric_is_introduced_once_and_stands_together(tmp_path: Path) -> None:
    meter = Meter(tmp_path)
    text = meter.tell_metrics(False, 0)
    meter.close()
    kinds = [line.split()[2:] for line in text.splitlines() if line.startswith("# TYPE")]
    assert len(kinds) == len({name for name, _ in kinds}) == 8
    seen: list[str] = []
    for line in text.splitlines():
        if not line.startswith("#"):
            family = next(name for name, _ in kinds if line.startswith(name))
            if not seen or seen[-1] != family:
                seen.append(family)
    assert len(seen) == len(set(seen)) == 8
    assert values(text)["colophon_index_up"] == 0


def test_workers_are_added_up_those_that_ended_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for pid in (11, 12):
        monkeypatch.setattr(os, "getpid", lambda pid=pid: pid)
        meter = Meter(tmp_path)
        meter.count(outcome("oai", 200), 0.1)
        text = meter.tell_metrics(True, 0)
        meter.close()
    found = values(text)
    assert found['colophon_requests_total{endpoint="oai",status="2xx"}'] == 2
    assert found["colophon_workers"] == 2


def test_what_nobody_foresaw_is_not_counted_and_harms_nothing(tmp_path: Path) -> None:
    meter = Meter(tmp_path)
    meter.count(outcome("elsewhere", 999, 1, "Nonsense", "unheardOf"), 0.1)
    told = values(meter.tell_metrics(False, 0))
    assert {name for name, value in told.items() if value} == {"colophon_workers"}
    meter.close()


def test_told_to_the_networks_that_are_named_and_asked_directly(counted: Path) -> None:
    app = create_app(FakeRepository(), metrics=("127.0.0.0/8", "10.0.0.0/8"))
    near = TestClient(app, client=("127.0.0.1", 5000))
    assert near.get("/live").json() == {"status": "alive"}
    answer = near.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == metrics.MEDIA_TYPE
    found = values(answer.text)
    assert found['colophon_requests_total{endpoint="other",status="2xx"}'] == 1
    for header in ("x-forwarded-for", "forwarded", "via", "x-real-ip"):
        assert near.get("/metrics", headers={header: "for=10.0.0.1"}).status_code == 404
    far = TestClient(app, client=("192.0.2.7", 5000))
    assert far.get("/metrics").status_code == 404


def test_without_a_network_there_is_nothing(counted: Path) -> None:
    assert (
        TestClient(create_app(FakeRepository()), client=("127.0.0.1", 5))
        .get("/metrics")
        .status_code
        == 404
    )


def test_where_nothing_is_counted_there_is_nothing() -> None:
    app = create_app(FakeRepository(), metrics=("127.0.0.0/8",))
    assert TestClient(app, client=("127.0.0.1", 5)).get("/metrics").status_code == 404
    assert not access.is_noting()


def test_an_index_that_fails_is_told(counted: Path) -> None:
    repository = FakeRepository()
    client = TestClient(create_app(repository, metrics=("127.0.0.0/8",)), client=("127.0.0.1", 5))
    assert client.get("/ready").json()["status"] == "ok"
    repository.failing = True
    for path in ("/ready", "/health"):
        answer = client.get(path)
        assert (answer.status_code, answer.json()["reason"]) == (503, "OSError")
    assert client.get("/live").status_code == 200
    assert values(client.get("/metrics").text)["colophon_index_up"] == 0


def test_the_folder_of_counts_goes_with_the_server() -> None:
    with metrics.folder(True) as path:
        assert path
        assert path.is_dir()
    assert not path.exists()
    with metrics.folder(False) as none:
        assert none is None
