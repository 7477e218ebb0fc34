"""Politeness: a pause, bounds to requests, time and bytes, and patience with the busy."""

from itertools import count

import pytest
from tests.examine.fake import BASE, NOW, Ask, Fake, http, usual_repository

from colophon.examine import ExaminationBounds, Finding, examine
from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.model.errors import HarvestError


class Watch:
    """A clock that goes on only by sleeping and by ``step`` at each request."""

    def __init__(self, step: float = 0) -> None:
        self.now = NOW.timestamp()
        self.step = step
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def over(self, fake: Transport, bounds: ExaminationBounds) -> list[Finding]:
        client = OaiClient(BASE, fake, sleep=self.sleep, clock=self)
        return list(examine(client, bounds))


def unexamined(findings: list[Finding], said: str) -> list[str]:
    return [one.code for one in findings if one.outcome == "not-examined" and said in one.message]


def test_there_is_a_pause_between_requests() -> None:
    watch, fake = Watch(), Fake(usual_repository())
    watch.over(fake, ExaminationBounds(pause=0.5))
    assert watch.slept == [0.5] * (len(fake.asked) - 1)


def test_a_slow_answer_counts_as_a_pause() -> None:
    watch = Watch()

    def slow(query: str, ask: Ask) -> HttpAnswer:
        watch.now += 2
        return ask(query)

    watch.over(Fake(usual_repository(), slow), ExaminationBounds(pause=0.5))
    assert sum(watch.slept) == 0


def test_requests_are_bounded_and_the_rest_is_not_called_right() -> None:
    fake = Fake(usual_repository())
    findings = Watch().over(fake, ExaminationBounds(pause=0, requests=30))
    assert len(fake.asked) == 30
    assert "from-after-until" in unexamined(findings, "bound of 30 requests")


def test_time_is_bounded() -> None:
    fake = Fake(usual_repository())
    findings = Watch().over(fake, ExaminationBounds(pause=10, seconds=100))
    assert len(fake.asked) == 12
    assert unexamined(findings, "time allowed (100 s)")


def test_bytes_are_bounded() -> None:
    fake = Fake(usual_repository())
    findings = Watch().over(fake, ExaminationBounds(pause=0, octets=100_000))
    assert len(fake.asked) < 40
    assert unexamined(findings, "MB had come")


def test_who_falls_silent_is_left_in_peace() -> None:
    turns = count()

    def mute(query: str, ask: Ask) -> HttpAnswer:
        if next(turns) < 10:
            return ask(query)
        raise HarvestError("does not answer.", place=query, code="no-answer")

    fake = Fake(usual_repository(), mute)
    findings = Watch().over(fake, ExaminationBounds(pause=0))
    assert len(fake.asked) == 20
    assert unexamined(findings, "last 10 requests had no answer")
    assert next(one for one in findings if one.code == "answered").count == 10


@pytest.mark.parametrize(
    ("said", "slept"),
    [("7", [7.0, 7.0]), ("Mon, 23 Nov 2026 12:00:30 GMT", [30.0, 0.0]), ("soon", [5.0, 5.0])],
)
def test_the_busy_are_given_their_time(said: str, slept: list[float]) -> None:
    watch = Watch()

    def busy(query: str, ask: Ask) -> HttpAnswer:
        if query == "verb=ListSets":
            return http(b"", f"{BASE}?{query}", 503, retry_after=said)
        return ask(query)

    findings = watch.over(Fake(usual_repository(), busy), ExaminationBounds(pause=0))
    assert watch.slept == slept
    assert [one.code for one in findings if one.fault and one.group == "HTTP"] == (
        ["busy"] if said != "soon" else ["busy", "retry-after"]
    )


def test_nobody_waits_for_hours() -> None:
    watch = Watch()

    def busy(query: str, ask: Ask) -> HttpAnswer:
        return ask(query) if "Sets" not in query else http(b"", BASE, 503, retry_after="3600")

    watch.over(Fake(usual_repository(), busy), ExaminationBounds(pause=0))
    assert watch.slept == []
