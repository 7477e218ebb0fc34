"""The client: patience, tokens, and providers that misbehave."""

from collections.abc import Callable
from typing import Any

import pytest

from colophon.harvest.client import OaiClient
from colophon.harvest.envelope import ProtocolError
from colophon.harvest.patience import LONGEST_WAIT, Patience
from colophon.harvest.transport import HttpAnswer, HttpTransport
from colophon.harvest.watching import Watcher
from colophon.model.errors import HarvestError

IDENTIFY = (
    b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><Identify>'
    b"<repositoryName>R</repositoryName></Identify></OAI-PMH>"
)


def test_all_pages_come(client: OaiClient) -> None:
    found = [
        item.identifier
        for page in client.pages("ListRecords", metadataPrefix="oai_dc")
        for item in page.items()
    ]
    assert len(found) == len(set(found)) == 25


def test_an_error_of_the_protocol_is_raised_with_its_code(client: OaiClient) -> None:
    with pytest.raises(ProtocolError) as caught:
        client.ask(verb="ListRecords", metadataPrefix="marc_of_cain")
    assert caught.value.code == "cannotDisseminateFormat"


Turn = HttpAnswer | HarvestError


class Trial(Watcher):
    """A client whose server has a turn for each request; the last one comes for ever."""

    def __init__(self, kit: Any, *turns: Any, patience: Patience | None = None) -> None:
        self.slept: list[float] = []
        self.told: list[tuple[float, str]] = []
        self.now = kit.now.timestamp()
        self.transport = kit.scripted(self._answer)
        self.turns = list(turns)
        self.client = OaiClient(
            kit.base,
            self.transport,
            sleep=self._sleep,
            clock=lambda: self.now,
            patience=patience or Patience(),
            watcher=self,
        )

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def _answer(self, url: str) -> HttpAnswer:
        turn = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        if isinstance(turn, HarvestError):
            raise turn
        found: HttpAnswer = turn(url) if callable(turn) else turn
        return found

    def on_waiting(self, seconds: float, why: str) -> None:
        self.told.append((seconds, why))


@pytest.fixture
def trial(kit: Any) -> Callable[..., Trial]:
    return lambda *turns, **more: Trial(kit, *turns, **more)


def status(kit: Any, code: int, body: bytes = b"", **headers: str) -> Callable[[str], HttpAnswer]:
    return lambda url: kit.xml(body, url, code, **headers)


def good(kit: Any) -> Callable[[str], HttpAnswer]:
    return status(kit, 200, IDENTIFY)


def lost(code: str = "no-answer") -> HarvestError:
    return HarvestError("does not answer: connection refused.", code=code)


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        ("7", 7.0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 1.0),
        ("0", 1.0),
        ("-5", 1.0),
        ("²", 1.0),
        ("soon", 1.0),
        ("Mon, 23 Nov 0001 12:00:30", 1.0),
        ("", 1.0),
    ],
)
def test_a_busy_server_is_given_the_time_it_asks_for(
    kit: Any, trial: Callable[..., Trial], said: str, waited: float
) -> None:
    found = trial(status(kit, 503, retry_after=said), good(kit))
    assert found.client.ask(verb="Identify").text("repositoryName") == "R"
    assert found.slept == [waited]
    assert found.told == [(waited, "the provider is busy (HTTP 503).")]


@pytest.mark.parametrize("said", ["5", "0"])
def test_a_server_that_stays_busy_is_left_in_peace(
    kit: Any, trial: Callable[..., Trial], said: str
) -> None:
    found = trial(status(kit, 503, retry_after=said))
    with pytest.raises(HarvestError, match="busy"):
        found.client.ask(verb="Identify")
    assert len(found.transport.asked) == Patience().busy
    assert found.slept == [max(1.0, float(said))] * (Patience().busy - 1), (
        "no waiting after the last try"
    )


def test_nobody_waits_for_hours(kit: Any, trial: Callable[..., Trial]) -> None:
    found = trial(status(kit, 503, retry_after=str(int(LONGEST_WAIT) + 1)))
    with pytest.raises(HarvestError, match="busy"):
        found.client.ask(verb="Identify")
    assert found.slept == []


def test_an_address_where_nobody_is_is_known_soon(trial: Callable[..., Trial]) -> None:
    found = trial(lost())
    with pytest.raises(HarvestError, match="refused"):
        found.client.ask(verb="Identify")
    assert found.slept == [1.0]
    assert found.told == [(1.0, "the provider does not answer: connection refused.")]


def test_a_provider_that_was_there_is_given_more_time(
    kit: Any, trial: Callable[..., Trial]
) -> None:
    found = trial(good(kit), lost())
    found.client.ask(verb="Identify")
    with pytest.raises(HarvestError, match="refused"):
        found.client.ask(verb="Identify")
    assert found.slept == [1.0, 2.0, 4.0, 8.0]


@pytest.mark.parametrize("code", ["no-answer", "cut-short"])
def test_what_got_lost_on_the_way_is_asked_again(
    kit: Any, trial: Callable[..., Trial], code: str
) -> None:
    found = trial(good(kit), lost(code), good(kit))
    assert found.client.ask(verb="Identify")
    assert found.client.ask(verb="Identify").text("repositoryName") == "R"
    assert found.slept == [1.0]


def test_a_response_without_its_end_is_asked_again(kit: Any, trial: Callable[..., Trial]) -> None:
    found = trial(status(kit, 200, IDENTIFY[:-20]), good(kit))
    assert found.client.ask(verb="Identify").text("repositoryName") == "R"
    assert found.told == [(1.0, "the answer was cut short.")]


@pytest.mark.parametrize("code", ["bad-address", "private-address", "too-large", "redirects"])
def test_what_will_not_change_is_asked_once(trial: Callable[..., Trial], code: str) -> None:
    found = trial(lost(code))
    with pytest.raises(HarvestError):
        found.client.ask(verb="Identify")
    assert found.slept == []


# --- errors of HTTP

ERROR = (
    b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
    b"<responseDate>2026-11-23T12:00:00Z</responseDate>"
    b'<error code="badResumptionToken">expired</error></OAI-PMH>'
)


@pytest.mark.parametrize("code", [400, 404, 422, 500])
def test_the_error_of_the_protocol_is_read_whatever_http_says(
    kit: Any, trial: Callable[..., Trial], code: int
) -> None:
    found = trial(status(kit, code, ERROR))
    with pytest.raises(ProtocolError) as caught:
        found.client.ask(verb="ListRecords", resumptionToken="x")
    assert caught.value.code == "badResumptionToken"
    assert caught.value.response_date == "2026-11-23T12:00:00Z"
    assert found.slept == []


@pytest.mark.parametrize("body", [b"", b"<html/>", b"Fatal error", IDENTIFY])
def test_a_server_that_fails_is_asked_a_little_more(
    kit: Any, trial: Callable[..., Trial], body: bytes
) -> None:
    found = trial(status(kit, 500, body), good(kit))
    assert found.client.ask(verb="Identify").text("repositoryName") == "R"
    assert found.slept == [1.0]
    stays = trial(status(kit, 500, body))
    with pytest.raises(HarvestError, match="HTTP 500"):
        stays.client.ask(verb="Identify")
    assert stays.slept == [1.0, 2.0]


@pytest.mark.parametrize("code", [204, 301, 401, 403, 404, 410])
def test_other_answers_are_final(kit: Any, trial: Callable[..., Trial], code: int) -> None:
    found = trial(status(kit, code, b"<html/>"))
    with pytest.raises(HarvestError, match=f"HTTP {code}"):
        found.client.ask(verb="Identify")
    assert found.slept == []


# --- an examination


# --- addresses and answers


def test_a_pasted_request_is_asked_as_the_provider_it_is_of(kit: Any) -> None:
    transport = kit.scripted(lambda url: kit.xml(IDENTIFY, url))
    client = OaiClient(f" {kit.base}?verb=ListSets ", transport)
    client.ask(verb="Identify")
    assert transport.asked == [f"{kit.base}?verb=Identify"]


def test_where_it_answered_is_known(kit: Any) -> None:
    moved = "https://new.example.org/oai?verb=Identify"
    client = OaiClient(kit.base, kit.scripted(lambda url: kit.xml(IDENTIFY, moved)))
    client.ask(verb="Identify")
    assert client.answered_at == moved


def test_illegal_characters_are_taken_out(kit: Any) -> None:
    broken = IDENTIFY.replace(b">R<", b">R\x0c&#x1;S<")
    client = OaiClient(kit.base, kit.scripted(lambda url: kit.xml(broken, url)))
    envelope = client.ask(verb="Identify")
    assert envelope.mended
    assert envelope.text("repositoryName") == "RS"


def test_entities_are_not_followed(kit: Any) -> None:
    hostile = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + IDENTIFY.replace(
        b">R<", b">&e;<"
    )
    client = OaiClient(kit.base, kit.scripted(lambda url: kit.xml(hostile, url)))
    assert "root" not in client.ask(verb="Identify").text("repositoryName")


@pytest.mark.parametrize("body", [b"", b"<html/>", b"not xml", b"\xff\xfe"])
def test_what_is_no_provider_is_told_in_a_sentence(kit: Any, body: bytes) -> None:
    client = OaiClient(kit.base, kit.scripted(lambda url: kit.xml(body, url)))
    with pytest.raises(HarvestError) as caught:
        client.ask(verb="Identify")
    assert caught.value.remedy


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/oai", "http://localhost/oai", "http://[::1]/oai", "http://10.1.2.3/"],
)
def test_addresses_inside_the_house_are_refused(url: str) -> None:
    with pytest.raises(HarvestError) as caught:
        HttpTransport().get(url)
    assert caught.value.code == "private-address"
