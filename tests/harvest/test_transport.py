"""The real network, over real sockets, against servers that do what servers do."""

import gzip
import socket
import zlib
from collections.abc import Callable, Iterator
from itertools import repeat

import pytest
from tests.harvest.hostile import Hostile, Said, Script, http

from colophon.harvest.transport import MAX_REDIRECTS, HttpTransport
from colophon.model.errors import HarvestError

BODY = b"<a>" + b"leaflet " * 5000 + b"</a>"
BARE = zlib.compressobj(wbits=-15)
DEFLATED = BARE.compress(BODY) + BARE.flush()


@pytest.fixture
def serving() -> Iterator[Callable[[Script], Hostile]]:
    """Start a server with a script; all are stopped in the end."""
    running: list[Hostile] = []

    def start(script: Script) -> Hostile:
        running.append(Hostile(script).__enter__())
        return running[-1]

    yield start
    for one in running:
        one.__exit__()


Serving = Callable[[Script], Hostile]


def network(**bounds: float) -> HttpTransport:
    return HttpTransport(allow_private=True, **bounds)  # type: ignore[arg-type]


def refused(url: str, **bounds: float) -> str:
    with pytest.raises(HarvestError) as caught:
        network(**bounds).get(url)
    assert caught.value.remedy
    return caught.value.code


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("identity", BODY),
        ("gzip", gzip.compress(BODY)),
        ("x-gzip", gzip.compress(BODY)),
        ("gzip", gzip.compress(BODY[:2000]) + gzip.compress(BODY[2000:])),
        ("gzip", gzip.compress(BODY) + bytes(512)),
        ("deflate", zlib.compress(BODY)),
        ("deflate", DEFLATED),
        ("gzip", b"<?xml version='1.0'?>" + BODY),
        ("", gzip.compress(BODY)),
    ],
    ids=["plain", "gzip", "x-gzip", "members", "padded", "zlib", "bare", "not packed", "unsaid"],
)
@pytest.mark.parametrize("told", [True, False], ids=["length", "closed"])
def test_a_body_is_unpacked(serving: Serving, coding: str, packed: bytes, told: bool) -> None:
    more = {"Content_Encoding": coding} if coding else {}
    server = serving(lambda _: http(packed, length=None if told else -1, **more))
    answer = network().get(server.url)
    assert answer.status == 200
    assert answer.body.endswith(BODY)


def test_pieces_of_unknown_number_are_put_together(serving: Serving) -> None:
    def script(_: str) -> Iterator[Said]:
        yield http(length=-1, Transfer_Encoding="chunked")
        for start in range(0, len(BODY), 7000):
            piece = BODY[start : start + 7000]
            yield b"%x\r\n%b\r\n" % (len(piece), piece)
        yield b"0\r\n\r\n"

    assert network().get(serving(script).url).body == BODY


CUT = {
    "plain": http(BODY[:-100], length=len(BODY)),
    "gzip": http(gzip.compress(BODY)[:-20], Content_Encoding="gzip", length=-1),
    "member": http(gzip.compress(BODY) + gzip.compress(BODY)[:-9], Content_Encoding="gzip"),
    "spoilt": http(gzip.compress(BODY)[:-8] + b"12345678", Content_Encoding="gzip"),
    "chunked": http(b"ffff\r\nleaflet", length=-1, Transfer_Encoding="chunked"),
    "no chunk": http(b"leaflet\r\n", length=-1, Transfer_Encoding="chunked"),
}


@pytest.mark.parametrize("kind", CUT)
def test_a_connection_cut_in_the_middle_is_told(serving: Serving, kind: str) -> None:
    assert refused(serving(lambda _: CUT[kind]).url) == "cut-short"


@pytest.mark.parametrize("packed", [BODY * 3, gzip.compress(BODY * 3)], ids=["plain", "bomb"])
def test_an_answer_is_not_larger_than_it_may_be(serving: Serving, packed: bytes) -> None:
    coding = {"Content_Encoding": "gzip"} if packed[0] == 0x1F else {}
    server = serving(lambda _: http(packed, **coding))
    assert refused(server.url, max_bytes=len(BODY) * 2) == "too-large"
    assert network(max_bytes=len(BODY) * 3).get(server.url).body == BODY * 3


def test_a_bomb_of_many_members_bursts_early(serving: Serving) -> None:
    member = gzip.compress(bytes(1_000_000), 9)
    server = serving(lambda _: http(member * 1000, Content_Encoding="gzip"))
    assert refused(server.url, max_bytes=5_000_000) == "too-large"


def test_an_answer_without_end_is_not_read_to_it(serving: Serving) -> None:
    server = serving(lambda _: (http(length=-1), *repeat(b" " * 100_000, 1000)))
    assert refused(server.url, max_bytes=1_000_000) == "too-large"


DRIPS = {
    "body": lambda: (http(b"", length=1000), *(part for _ in range(100) for part in (b" ", 0.02))),
    "head": lambda: (b"HTTP/1.1 200 OK\r\nX: ", *(p for _ in range(100) for p in (b"x", 0.02))),
    "continue": lambda: (p for _ in range(100) for p in (b"HTTP/1.1 100 Continue\r\n\r\n", 0.02)),
}


@pytest.mark.parametrize("kind", DRIPS)
def test_an_answer_that_drips_has_a_deadline(serving: Serving, kind: str) -> None:
    server = serving(lambda _: DRIPS[kind]())
    assert refused(server.url, deadline=0.2) == "too-slow"


def test_silence_is_no_answer(serving: Serving) -> None:
    server = serving(lambda _: (5.0,))
    assert refused(server.url, timeout=0.1) == "no-answer"


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"HTTP/1.1 abc\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200,
    ],
    ids=["nothing", "no status", "ssh", "headers"],
)
def test_what_is_not_http_is_no_answer(serving: Serving, said: bytes) -> None:
    assert refused(serving(lambda _: said).url) == "no-answer"


def test_nobody_there_is_no_answer() -> None:
    with Hostile(lambda _: b"") as server:
        port = server.port
    assert refused(f"http://127.0.0.1:{port}/") == "no-answer"


def test_a_server_without_tls_is_no_answer_to_https(serving: Serving) -> None:
    server = serving(lambda _: http(BODY))
    assert refused(server.url.replace("http:", "https:"), timeout=0.1) == "no-answer"


def test_the_next_address_of_a_name_is_tried(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serving(lambda _: http(BODY))
    both = [(2, 1, 6, "", (host, server.port)) for host in ("127.0.0.7", "127.0.0.1")]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: both)
    connect = socket.create_connection

    def one_is_down(address: tuple[str, int], timeout: float) -> socket.socket:
        if address[0] == "127.0.0.7":
            raise ConnectionRefusedError
        return connect(("127.0.0.1", address[1]), timeout)

    monkeypatch.setattr("socket.create_connection", one_is_down)
    assert network().get(server.url).body == BODY


def test_a_name_with_one_address_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(2, 1, 6, "", (host, 80)) for host in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: both)
    with pytest.raises(HarvestError) as caught:
        HttpTransport().get("http://archive.example.org/oai")
    assert caught.value.code == "private-address"


def test_a_coding_that_was_not_asked_for_is_named(serving: Serving) -> None:
    server = serving(lambda _: http(b"\x8b\x08\x80", Content_Encoding="br"))
    assert refused(server.url) == "unknown-coding"


# --- redirects


@pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
def test_a_redirect_is_followed(serving: Serving, status: str) -> None:
    def script(target: str) -> bytes:
        if target.startswith("/oai"):
            return http(b"moved", status, Location=f"/new{target}")
        return http(BODY)

    server = serving(script)
    answer = network().get(f"{server.url}?verb=Identify")
    assert answer.body == BODY
    assert answer.url == f"http://127.0.0.1:{server.port}/new/oai?verb=Identify"
    assert server.asked == ["/oai?verb=Identify", "/new/oai?verb=Identify"]


def test_letters_in_a_redirect_are_escaped_as_they_came(serving: Serving) -> None:
    def script(target: str) -> bytes:
        return http(BODY) if "caf" in target else http(b"", "302 F", Location="/café")

    server = serving(script)
    network().get(server.url)
    assert server.asked == ["/oai", "/caf%E9"]


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("http://[::1", "bad-address"),
        ("http://archive.example.org:99999/", "bad-address"),
        ("http://archive.example.org:x/", "bad-address"),
        (f"http://{'a' * 70}.example.org/", "bad-address"),
        ("file:///etc/passwd", "bad-address"),
        ("ftp://archive.example.org/", "bad-address"),
        ("/oai", "redirects"),
    ],
)
def test_a_redirect_to_nowhere_is_told(serving: Serving, location: str, code: str) -> None:
    server = serving(lambda _: http(b"", "302 Found", Location=location))
    assert refused(server.url) == code
    assert len(server.asked) <= MAX_REDIRECTS + 1


def test_a_redirect_into_the_house_is_refused(
    serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first address counts as the world outside; what it leads to does not."""
    inner = serving(lambda _: http(BODY))
    outer = serving(lambda _: http(b"", "302 Found", Location=inner.url.replace(".1:", ".2:")))
    monkeypatch.setattr("colophon.harvest.connection.inside", lambda host: host != "127.0.0.1")
    with pytest.raises(HarvestError) as caught:
        HttpTransport().get(outer.url)
    assert caught.value.code == "private-address"
    assert outer.asked
    assert not inner.asked


def test_the_deadline_is_for_all_redirects_together(serving: Serving) -> None:
    server = serving(lambda _: (0.1, http(b"", "302 Found", Location="/oai")))
    assert refused(server.url, deadline=0.25) == "too-slow"


def test_a_form_is_posted(serving: Serving) -> None:
    server = serving(lambda _: http(BODY))
    assert network().post(server.url, b"verb=Identify").body == BODY
