"""Serving a catalogue: one process or several, ended without cutting anyone off."""

import asyncio
import socket
import sys
from collections.abc import Callable
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue import Catalogue
from colophon.model.errors import UsageError
from colophon.web.app import application
from colophon.web.serving import access, files, logs, memory, metrics
from colophon.web.serving.bounds import ConnectionBounds
from colophon.web.serving.connection import Connection, Quick
from colophon.web.serving.watching import Watch
from colophon.web.serving.workers import supervise

if TYPE_CHECKING:
    from uvicorn import Config


Factory = Callable[[], Any]
Told = Callable[[str, int], None]
_BACKLOG = 2_048


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

    ``watch`` publishes by itself whenever records change.  Raises ConfigError where a
    demonstration would be served to others.
    """
    catalogue = Catalogue.open(folder)
    catalogue.services.require_servable(host)
    serving = catalogue.config.serving
    watching = Watch(folder) if watch else None
    if watching:
        watching.start()
    try:
        run(
            partial(application, folder),
            host=host,
            port=port,
            workers=workers,
            bounds=_bounds(catalogue),
            addresses=serving.log_addresses,
            access_log=access_log,
            counted=bool(serving.metrics),
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
    bounds: ConnectionBounds | None = None,
    access_log: bool = True,
    addresses: access.Addresses = "short",
    counted: bool = False,
    started: Told | None = None,
) -> None:
    """Run an ASGI application until SIGINT or SIGTERM.

    ``factory`` makes it in each worker, and must be picklable for more than one.
    ``counted``: all workers count what they answer, for ``/metrics``.
    ``port`` 0 takes a free one; ``started`` is told host and port once they are bound.
    """
    bound = _bind_socket(host, port)
    with bound, metrics.folder(counted) as counts:
        work = partial(_work, factory, bounds or ConnectionBounds(), access_log, addresses, counts)
        if started:
            started(host, bound.getsockname()[1])
        if workers > 1:
            supervise(work, bound, workers)
        else:
            work(bound)


def _bounds(catalogue: Catalogue) -> ConnectionBounds:
    """Of each worker; where any proxy may stand in front, its address is not one client's."""
    serving = catalogue.config.serving
    each = 1_000_000 if serving.trust_proxy and not serving.proxies else serving.connections_each
    exempt = (*ConnectionBounds().exempt, *serving.proxies)
    return ConnectionBounds(retry_after=serving.retry_after, each=each, exempt=exempt)


def _work(
    factory: Factory,
    bounds: ConnectionBounds,
    access_log: bool,
    addresses: access.Addresses,
    counts: Path | None,
    bound: socket.socket,
) -> None:
    """One worker: serve until told to stop, then let requests in flight end."""
    import uvicorn

    logs.begin(access_log)
    access.keep_addresses(addresses)
    metrics.begin(counts)
    memory.keep_freed()
    most = files.room_for(bounds.connections)
    bounds = msgspec.structs.replace(bounds, connections=most)
    uvicorn.Server(configure(factory(), bounds)).run(sockets=[bound])


def configure(app: Any, bounds: ConnectionBounds | None = None) -> "Config":
    """How uvicorn serves an application."""
    import uvicorn

    bounds = bounds or ConnectionBounds()
    return uvicorn.Config(
        app,
        http=_protocol(bounds, getattr(app.state, "fast_paths", None)),
        proxy_headers=False,
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan="on",
        timeout_keep_alive=ceil(bounds.idle_seconds),
        timeout_graceful_shutdown=30,
    )


def _protocol(bounds: ConnectionBounds, quick: Quick | None) -> Any:
    """What makes the protocol of each connection."""
    from uvicorn.protocols.http import auto

    usual: Callable[..., asyncio.Protocol] = auto.AutoHTTPProtocol

    def protocol(*, server_state: Any, **more: Any) -> Connection:
        behind = partial(usual, server_state=server_state, **more)
        return Connection(behind, server_state.connections, bounds, quick)

    return protocol


def _bind_socket(host: str, port: int) -> socket.socket:
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
