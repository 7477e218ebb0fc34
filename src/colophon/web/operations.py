"""What those ask who keep the server running: is it alive, can it answer, how does it do.

``/live``: the process answers.  ``/ready`` and ``/health``: what is published can be served
now.  ``/metrics``: counts for Prometheus, to the networks that the settings name, asked
directly; everybody else is told that there is nothing.
"""

from collections.abc import Callable, Sequence

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from colophon.model.errors import ColophonError
from colophon.web.oai import OaiAnswering
from colophon.web.serving import metrics
from colophon.web.serving.access import within
from colophon.web.serving.apart import Asking, Late

_JSON = "application/json"
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""what a proxy puts into a request that somebody else made"""
_FRESH = {"cache-control": "no-store"}


Sources = Callable[[], Sequence[metrics.SourceTold]]
"""says what became of the repositories that are harvested"""


def routes(
    repository: OaiAnswering, asking: Asking, networks: Sequence[str] = (), sources: Sources = tuple
) -> tuple[BaseRoute, ...]:
    """The routes; ``networks`` are those from which metrics may be asked."""

    async def health(_: Request) -> Response:
        return await _state(repository, asking)

    async def tell_metrics(request: Request) -> Response:
        return await _metrics(request, repository, asking, networks, sources)

    return (
        Route("/health", health),
        Route("/ready", health),
        Route("/live", _live),
        Route("/metrics", tell_metrics),
    )


async def _live(_: Request) -> Response:
    return _answer_told("alive")


async def _state(repository: OaiAnswering, asking: Asking) -> Response:
    """Whether the endpoint can answer now; 503 and the kind of trouble where it cannot."""
    try:
        edition, latest = await asking.ask(repository.state)
    except Late:
        return _answer_told("failing", 503, reason="Late")
    except ColophonError as error:
        return _answer_told("failing", 503, reason=type(error).__name__, code=error.code)
    except Exception as error:  # any failure at all is what is asked for here
        return _answer_told("failing", 503, reason=type(error).__name__)
    return _answer_told("ok", state=edition, latest=latest)


async def _metrics(
    request: Request,
    repository: OaiAnswering,
    asking: Asking,
    networks: Sequence[str],
    sources: Sources,
) -> Response:
    meter = metrics.meter()
    peer = request.client.host if request.client else ""
    passed_on = any(name in request.headers for name in _FORWARDED)
    if meter is None or passed_on or not (networks and within(peer, networks)):
        return Response("Nothing is here.\n", 404, media_type="text/plain")
    try:
        _, latest = await asking.ask(repository.state)
        up = True
    except Exception:  # that it fails is what is told
        up, latest = False, 0
    told = meter.tell_metrics(up, latest, sources())
    return Response(told, media_type=metrics.MEDIA_TYPE, headers=_FRESH)


def _answer_told(status: str, code_: int = 200, **more: object) -> Response:
    body = msgspec.json.encode({"status": status, **more})
    return Response(body, code_, media_type=_JSON, headers=_FRESH)
