"""Serving a catalogue: one process or several, ended without cutting anyone off."""

import asyncio
import logging
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from colophon.catalogue import Catalogue
from colophon.errors import UsageError
from colophon.web import _memory, _workers
from colophon.web.app import application
from colophon.web.oai.lane import Lane
from colophon.web.watching import Watch

if TYPE_CHECKING:
    from uvicorn import Config

Factory = Callable[[], Any]
Told = Callable[[str, int], None]
_MOST_CONNECTIONS = 1_000
_BACKLOG = 2_048
_IDLE = 15
"""seconds after which a connection that asks nothing is closed"""


def serve(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    workers: int = 1,
    watch: bool = False,
    access_log: bool = True,
    started: Told | None = None,
) -> None:
    """Answer harvesters from the catalogue in ``folder`` until told to stop.

    ``watch`` publishes by itself whenever records change.
    """
    catalogue = Catalogue.open(folder)
    trust_proxy = catalogue.config.serving.trust_proxy
    watching = Watch(folder) if watch else None
    if watching:
        watching.start()
    try:
        run(
            partial(application, folder),
            host=host,
            port=port,
            workers=workers,
            trust_proxy=trust_proxy,
            access_log=access_log,
            started=started,
        )
    finally:
        if watching:
            watching.stop()


def run(
    factory: Factory,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    workers: int = 1,
    trust_proxy: bool = False,
    access_log: bool = True,
    started: Told | None = None,
) -> None:
    """Run an ASGI application until SIGINT or SIGTERM.

    ``factory`` makes it in each worker, and must be picklable for more than one.
    ``port`` 0 takes a free one; ``started`` is told host and port once they are bound.
    """
    bound = _bound(host, port)
    work = partial(_work, factory, trust_proxy=trust_proxy, access_log=access_log)
    with bound:
        if started:
            started(host, bound.getsockname()[1])
        if workers > 1:
            _workers.supervise(work, bound, workers)
        else:
            work(bound)


def _work(factory: Factory, bound: socket.socket, *, trust_proxy: bool, access_log: bool) -> None:
    """One worker: serve until told to stop, then let requests in flight end."""
    import uvicorn

    _log(access_log)
    _memory.keep_freed()
    uvicorn.Server(configured(factory(), trust_proxy)).run(sockets=[bound])


def configured(app: Any, trust_proxy: bool = False) -> "Config":
    """How uvicorn serves an application."""
    import uvicorn

    return uvicorn.Config(
        app,
        http=_protocol(app, trust_proxy),
        proxy_headers=trust_proxy,
        forwarded_allow_ips="*" if trust_proxy else None,
        access_log=False,
        log_level="warning",
        server_header=False,
        lifespan="on",
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=_IDLE,
        timeout_graceful_shutdown=30,
        h11_max_incomplete_event_size=65_536,
    )


def _protocol(app: Any, trust_proxy: bool) -> Any:
    """What makes the protocol of each connection: a lane where the application has a door."""
    from uvicorn.protocols.http import auto

    usual: Callable[..., asyncio.Protocol] = auto.AutoHTTPProtocol
    lane = getattr(app.state, "lane", None)
    if lane is None:
        return usual
    answers, path = lane

    def protocol(*, server_state: Any, **more: Any) -> asyncio.Protocol:
        beyond = partial(usual, server_state=server_state, **more)
        if len(server_state.connections) >= _MOST_CONNECTIONS:
            return beyond()  # which turns it away
        return Lane(
            answers, quote(path).encode(), beyond, server_state.connections,
            idle_seconds=_IDLE, trust_proxy=trust_proxy,
        )  # fmt: skip

    return protocol


def _log(access: bool) -> None:
    """The access log on standard error, a line of JSON a request."""
    log = logging.getLogger("colophon.access")
    log.propagate = False
    log.setLevel(logging.INFO if access else logging.CRITICAL)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.handlers = [handler]


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
        bound.listen(_BACKLOG)
    except OSError as error:
        bound.close()
        raise UsageError(
            f"cannot listen there ({error.strerror}).",
            place=f"{host}:{port}",
            remedy="Choose another --port, or end the program that holds it.",
        ) from error
    bound.set_inheritable(True)
    return bound
