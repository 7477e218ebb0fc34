"""Plain requests: what is taken for one is read as any HTTP parser reads it."""

from typing import Any

import httptools
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from colophon.web.oai.plain_request import plain

START = b"GET /oai?"
WHOLE = (
    b"GET /oai?verb=Identify HTTP/1.1\r\nHost: a.example.org\r\nUser-Agent: x (y; z)\r\n"
    b"Accept-Encoding:gzip \r\n\r\n"
)


def test_a_plain_request() -> None:
    found = plain(WHOLE, START)
    assert found
    assert found.query == b"verb=Identify"
    assert found.headers == {
        b"host": b"a.example.org",
        b"user-agent": b"x (y; z)",
        b"accept-encoding": b"gzip",
    }


@pytest.mark.parametrize(
    "data",
    [
        WHOLE.replace(b"GET", b"HEAD"),
        WHOLE.replace(b"GET", b"POST"),
        WHOLE.replace(b"GET", b"get"),
        WHOLE.replace(b"HTTP/1.1", b"HTTP/1.0"),
        WHOLE.replace(b"HTTP/1.1", b"HTTP/2.0"),
        WHOLE.replace(b" HTTP/1.1", b""),
        WHOLE.replace(b"/oai?", b"http://a.example.org/oai?"),
        WHOLE.replace(b"/oai?", b"/oai/?"),
        WHOLE.replace(b"verb=", b"verb =", 1),
        WHOLE.replace(b"Identify", "é".encode()),
        WHOLE.replace(b"\r\nHost", b"\nHost"),
        WHOLE.replace(b"Host: ", b"Host : "),
        WHOLE.replace(b"Host: ", b" Host: "),
        WHOLE.replace(b"User-Agent: x", b"User-Agent: \xff"),
        WHOLE.replace(b"User-Agent: x", b"User-Agent: \x00"),
        WHOLE.replace(b"User-Agent: x", b"User-Agent: x\r\n y"),
        WHOLE.replace(b"User-Agent", b"host"),
        WHOLE.replace(b"User-Agent", b"Content-Length"),
        WHOLE.replace(b"User-Agent: x (y; z)", b"Transfer-Encoding: chunked"),
        WHOLE.replace(b"User-Agent: x (y; z)", b"Expect: 100-continue"),
        WHOLE.replace(b"User-Agent: x (y; z)", b"Connection: close"),
        WHOLE.replace(b"User-Agent: x (y; z)", b"Connection: Upgrade\r\nUpgrade: h2c"),
        WHOLE + WHOLE,
        WHOLE + b"x",
        WHOLE.replace(b"gzip", b"g" * 16_384),
        b"GET /oai?verb=Identify HTTP/1.1\r\n\r\n",
        b"GET /oai?verb=Identify\r\n\r\n",
    ],
)
def test_what_is_more_than_plain(data: bytes) -> None:
    assert plain(data, START) is None


def test_a_part_of_a_request_is_none() -> None:
    assert not any(plain(WHOLE[:end], START) for end in range(len(WHOLE)))


class Heard:
    """What httptools hears."""

    def __init__(self) -> None:
        self.url = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = b""
        self.ended = 0

    def on_url(self, url: bytes) -> None:
        self.url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name.lower(), value.strip()))

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.ended += 1


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [b"Host: a", b"Accept-Encoding: gzip", b"Connection: keep-alive", b"X:", b": x",
             b"Content-Length: 5", b"Connection: close", b"A: b\rc", b"A\t: b", b"", b" folded"]
        ),
        st.binary(max_size=12),
    ),
    max_size=5,
)  # fmt: skip


@given(st.one_of(st.just(b"verb=Identify"), st.binary(max_size=12)), LINES, st.binary(max_size=3))
@example(b"verb=Identify", [b"Host: a"], b"")
def test_plain_is_what_a_parser_hears_too(query: bytes, lines: list[bytes], more: Any) -> None:
    data = START + query + b" HTTP/1.1\r\n" + b"".join(one + b"\r\n" for one in lines) + b"\r\n"
    found = plain(data + more, START)
    if found is None:
        return
    heard = Heard()
    parser = httptools.HttpRequestParser(heard)
    parser.feed_data(data + more)
    assert heard.ended == 1
    assert heard.body == b""
    assert heard.url == b"/oai?" + found.query
    assert heard.headers == list(found.headers.items())
    assert parser.get_method() == b"GET"
    assert parser.should_keep_alive()
    assert not parser.should_upgrade()
