"""Pages: kept while nothing changes, never longer, within bounds; queries read alike."""

import gzip
import random
import zlib
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.web.oai import OaiAnswers, Settings, pages
from colophon.web.oai.answers import fields
from colophon.web.oai.pages import KeptPage, KeptPages
from colophon.web.oai.reply import RefusedRequest
from colophon.web.oai.zipping import Zipped
from colophon.web.serving.access import LoggedOutcome

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
ASKED = [("verb", "Identify")]


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def body(answers: OaiAnswers, accept: bytes = b"") -> bytes:
    reply = answers.reply(ASKED, {b"accept-encoding": accept}, LoggedOutcome())
    return b"".join(map(bytes, reply.chunks))


def test_a_kept_page_is_given_with_the_time_of_now(repository: Any) -> None:
    clock = Clock()
    answers = OaiAnswers(repository, clock=clock)
    first = body(answers)
    clock.now += timedelta(seconds=59)
    assert body(answers) == first.replace(b"12:00:00", b"12:00:59") != first
    assert len(repository.asked) == 1


def test_a_zipped_page_is_kept_beside_the_plain_one(repository: Any) -> None:
    clock = Clock()
    answers = OaiAnswers(repository, clock=clock)
    assert body(answers)[:2] != b"\x1f\x8b"
    clock.now += timedelta(seconds=1)
    zipped = body(answers, b"gzip")
    assert len(zipped) < 500
    assert gzip.decompress(zipped) == body(answers)
    clock.now += timedelta(seconds=61)
    assert gzip.decompress(body(answers, b"gzip")) == body(answers)
    assert len(body(answers, b"gzip")) == len(zipped)
    assert len(repository.asked) == 2


@given(
    st.lists(st.one_of(st.binary(max_size=300), st.binary(min_size=1).map(lambda b: b * 999))),
    st.integers(0, 1_000),
    st.lists(st.binary(min_size=1_000, max_size=1_000), min_size=1, max_size=3),
)
def test_zipped_once_for_every_beginning(
    rest: list[bytes], begin: int, beginnings: list[bytes]
) -> None:
    zipped = Zipped(begin, rest)
    for one in beginnings:
        member = b"".join(zipped.under(one[:begin]))
        assert len(member) == zipped.length
        assert gzip.decompress(member) == one[:begin] + b"".join(rest)
        # one member, and nothing behind it
        left = zlib.decompressobj(wbits=31)
        left.decompress(member)
        assert left.eof
        assert left.unused_data == b""


@pytest.mark.parametrize("accept", [b"", b"gzip"])
def test_a_page_is_not_kept_for_ever(
    repository: Any, monkeypatch: pytest.MonkeyPatch, accept: bytes
) -> None:
    time = 1000.0
    monkeypatch.setattr(pages, "monotonic", lambda: time)
    answers = OaiAnswers(repository)
    body(answers, accept)
    time += pages._KEPT - 1
    body(answers, accept)
    assert len(repository.asked) == 1
    time += 2
    body(answers, accept)
    assert len(repository.asked) == 2


def test_a_change_ends_what_is_kept(repository: Any) -> None:
    answers = OaiAnswers(repository, Settings(look_seconds=0))
    tags = set()
    for changed in (1, 1, 2):
        repository.changed = changed
        reply = answers.reply(ASKED, {}, LoggedOutcome())
        tags.add(dict(reply.fields.pairs)[b"etag"])
    assert len(repository.asked) == len(tags) == 2


def test_changes_are_looked_for_again_and_again_not_each_time(
    repository: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    time = 1000.0
    monkeypatch.setattr("colophon.web.oai.answers.monotonic", lambda: time)
    answers = OaiAnswers(repository)
    body(answers)
    repository.changed = 2
    time += 0.019
    body(answers)
    assert len(repository.asked) == 1
    time += 0.002
    body(answers)
    assert len(repository.asked) == 2


def test_an_endpoint_that_fails_is_left_in_order(repository: Any) -> None:
    answers = OaiAnswers(repository, Settings(retry_after=7))
    repository.failing = True
    with pytest.raises(RefusedRequest) as refused:
        body(answers)
    assert (refused.value.status, refused.value.retry_after) == (503, 7)
    assert repository.inside == 0
    repository.failing = False
    assert body(answers)


class Said:
    """An answer of some bytes in memory and some in a file."""

    verb, codes = "Identify", ()

    def __init__(self, held: bytes, filed: bytes = b"") -> None:
        self.held, self.filed = held, filed

    def at(self, now: datetime) -> tuple[Any, ...]:
        return self.held, Filed(self.filed)


class Filed:
    def __init__(self, content: bytes) -> None:
        self.content = content

    def __len__(self) -> int:
        return len(self.content)

    def __bytes__(self) -> bytes:
        return self.content


def page(held: bytes, filed: bytes = b"", *, zipped: bool = False) -> KeptPage:
    return KeptPage(Said(held, filed), b"tag", 0, NOON, zipped=zipped)


def test_what_is_kept_is_bounded() -> None:
    kept = KeptPages(100_000)
    kept.turn("one")
    for number in range(50):
        kept.put(number, page(b"x" * 9_000))
    assert [number for number in range(50) if kept.get(number)] == list(range(40, 50))
    kept.put("too large", page(b"x" * 30_000))
    assert not kept.get("too large")
    noise = random.Random(1).randbytes(9_000)
    kept.put("noise", page(noise, zipped=True))
    assert sum(1 for number in range(50) if kept.get(number)) == 8


def test_what_lies_in_a_file_takes_no_room() -> None:
    kept = KeptPages(100_000)
    kept.turn("one")
    for number in range(50):
        kept.put(number, page(b"x", b"y" * 200_000))
    assert all(kept.get(number) for number in range(50))
    found = kept.get(7)
    assert found
    assert found.length == 200_001


WORDS = st.text(st.sampled_from("aZ0_:.-=&+%;/é \udcff"), max_size=8)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=12))
def test_simple_queries_are_read_as_all_are(pairs: list[tuple[str, str]]) -> None:
    raw = "&".join(f"{name}={value}" for name, value in pairs)
    encoded = "&".join(
        f"{quote(name, errors='surrogateescape')}={quote(value, errors='surrogateescape')}"
        for name, value in pairs
    )
    for query in (raw.encode("utf-8", "surrogateescape"), encoded.encode()):
        assert fields(query) == parse_qsl(
            query.decode("utf-8", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
        )
