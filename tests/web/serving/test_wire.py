"""The wire: what the system takes at once and what the transport gets make up the whole."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colophon.index.sqlite import Excerpt
from colophon.web.oai.pages import SentChunk
from colophon.web.serving.transmission import Transmission

CONTENT = bytes(n * 7 % 253 for n in range(600_000))
PAIRED = hasattr(socket, "MSG_MORE")


class Transport:
    """A connection as asyncio has it; what it is given is kept."""

    def __init__(self, end: socket.socket) -> None:
        self.end = end
        self.waiting = 0
        self.encrypted = False
        self.given = b""

    def get_extra_info(self, name: str) -> Any:
        return {"socket": self.end, "sslcontext": self.encrypted or None}[name]

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def writelines(self, pieces: list[bytes]) -> None:
        self.given += b"".join(pieces)


class Payload:
    """A file as shelves are read."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("rb")

    def fileno(self) -> int:
        return self.file.fileno()

    def read(self, begin: int, length: int) -> bytes:
        self.file.seek(begin)
        return self.file.read(length)


@pytest.fixture(scope="module")
def payload(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Payload]:
    path = tmp_path_factory.mktemp("payload") / "payload"
    path.write_bytes(CONTENT)
    found = Payload(path)
    yield found
    found.file.close()


@contextmanager
def connected() -> Iterator[tuple[Transport, socket.socket]]:
    """A transport whose system takes little, and the other end."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        with socket.create_connection(listening.getsockname()) as other:
            end, _ = listening.accept()
            with end:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8_192)
                other.settimeout(5)
                yield Transport(end), other


def written(
    transport: Transport, other: socket.socket, chunks: list[SentChunk], direct: bool
) -> bytes:
    wire = Transmission(transport, direct=direct)
    wire.write(chunks)
    wire.close()
    transport.end.shutdown(socket.SHUT_WR)
    found = b""
    while piece := other.recv(65_536):
        found += piece
    return found


PIECES = st.lists(
    st.one_of(
        st.binary(max_size=20),
        st.tuples(st.integers(0, len(CONTENT)), st.integers(0, 400_000)),
    ),
    max_size=6,
)


@given(PIECES, st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_everything_arrives_in_order(payload: Any, pieces: list[Any], direct: bool) -> None:
    chunks: list[SentChunk] = []
    for one in pieces:
        if isinstance(one, tuple):
            one = Excerpt(payload, one[0], min(one[1], len(CONTENT) - one[0]))
        chunks.append(one)
    whole = b"".join(map(bytes, chunks))
    with connected() as (transport, other):
        found = written(transport, other, chunks, direct and PAIRED)
    assert found + transport.given == whole
    if not direct:
        assert found == b""


@pytest.mark.skipif(not PAIRED, reason="the system sends no files")
def test_files_go_from_the_disk_to_the_net(payload: Any) -> None:
    class Sealed(Excerpt):
        def __bytes__(self) -> bytes:
            raise AssertionError("it was read")

    with connected() as (transport, other):
        found = written(transport, other, [b"a", Sealed(payload, 5, 1_000), b"z"], True)
    assert found == b"a" + CONTENT[5:1_005] + b"z"
    assert transport.given == b""


@pytest.mark.parametrize("how", ["waiting", "encrypted"])
def test_where_the_transport_has_its_own_way_nothing_passes_it_by(payload: Any, how: str) -> None:
    with connected() as (transport, other):
        setattr(transport, how, True)
        assert written(transport, other, [b"a", Excerpt(payload, 0, 9)], PAIRED) == b""
    assert transport.given == b"a" + CONTENT[:9]


def test_a_broken_connection_is_left_to_the_transport(payload: Any) -> None:
    with connected() as (transport, _):
        transport.end.shutdown(socket.SHUT_WR)
        wire = Transmission(transport, direct=PAIRED)
        wire.write([Excerpt(payload, 0, 9)])
        wire.close()
    assert transport.given == CONTENT[:9]
