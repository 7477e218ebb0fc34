"""The ASGI application: the doors and what is around them."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from colophon.catalogue import Catalogue
from colophon.catalogue.harvest_sources import HarvestSources
from colophon.catalogue.kept_pictures import REGIONS
from colophon.web import annif, openapi, operations, reconcile
from colophon.web.linked_data.door import Door
from colophon.web.linked_data.fast_path import RecordFastPath
from colophon.web.linked_data.regions import PictureRegions
from colophon.web.oai import OaiAnswering, OaiAnswers, OaiEndpoint, Settings
from colophon.web.oai.browsing import STYLESHEET
from colophon.web.oai.fast_path import HarvestFastPath
from colophon.web.serving.access import Logged, Proxies
from colophon.web.serving.apart import Apart, Asking, Here
from colophon.web.serving.connection import FastPaths, Quick
from colophon.web.serving.hosts import Hosts, OnlyKnown
from colophon.web.serving.metrics import SourceTold
from colophon.web.sparql import SparqlDoor
from colophon.web.sparql.pool import Pool

_ANSWER_SECONDS = 12.0
"""seconds after which a database that has not answered is not waited for: a little more than
it is given for one question"""


def application(folder: Path) -> Starlette:
    """The application of a catalogue: what each worker runs."""
    catalogue = Catalogue.open(folder)
    serving = catalogue.config.serving
    local = catalogue.doors.open_index().local
    regions = PictureRegions(catalogue.workings / REGIONS)
    addresses = Door(
        catalogue.doors.addresses(),
        serving.retry_after,
        regions,
        asking=_asking_policy(local),
        # a search of a file may take long too, of a great catalogue's
        searching=(catalogue.doors.addresses(), Apart(_ANSWER_SECONDS)),
    )
    sparql = SparqlDoor(catalogue.doors.about, Pool(folder, catalogue.doors.triples))

    def close() -> None:
        addresses.close()
        sparql.close()

    return create_app(
        catalogue.doors.repository(),
        path=urlsplit(catalogue.config.base_url).path,
        settings=Settings(max_requests=serving.max_requests, retry_after=serving.retry_after),
        proxies=serving.proxies or serving.trust_proxy,
        hosts=_hosts(catalogue),
        more=(
            *annif.routes(catalogue),
            *reconcile.routes(catalogue),
            openapi.route(addresses.base),
            Route(f"{addresses.base}sparql", sparql),
        ),
        otherwise=addresses,
        at_end=close,
        local=local,
        metrics=serving.metrics,
        sources=lambda: _tell_sources(catalogue),
    )


def _tell_sources(catalogue: Catalogue) -> list[SourceTold]:
    """What became of the repositories that the settings name."""
    return [
        SourceTold(
            f"{one.url} {one.set}".strip(),
            state.done, state.failures, state.taken, state.withdrawn, state.problems,
        )
        for one, state in HarvestSources(catalogue).states()
    ]  # fmt: skip


def _hosts(catalogue: Catalogue) -> Hosts | None:
    """The names configured, and that of the door itself; None where nobody has named any."""
    config = catalogue.config
    if not config.serving.hosts:
        return None
    return Hosts((*config.serving.hosts, urlsplit(config.base_url).hostname or ""))


# long: every service is put together here
def create_app(
    door: OaiAnswering,
    *,
    path: str = "/oai",
    settings: Settings | None = None,
    more: tuple[BaseRoute, ...] = (),
    proxies: Proxies = False,
    hosts: Hosts | None = None,
    at_end: Callable[[], None] | None = None,
    otherwise: Door | None = None,
    local: bool = True,
    metrics: Sequence[str] = (),
    sources: operations.Sources = tuple,
) -> Starlette:
    """The application that serves a door at its path, its stylesheet, and what operators ask.

    ``more`` are the routes of other doors, ``proxies`` those whose word on the client is
    taken, ``hosts`` the only names under which it is asked; ``at_end`` is called when all is
    done.  What no route knows is asked ``otherwise``.  A door whose index is not ``local`` is
    asked in a thread of its own, and plain requests have no way past the loop.  ``metrics``
    are the networks from which ``/metrics`` may be asked, ``sources`` what it tells of the
    repositories that are harvested.
    """
    path = path.rstrip("/")
    answers = OaiAnswers(door, settings)
    asking = _asking_policy(local)
    endpoint = OaiEndpoint(answers, asking)

    async def xsl(_: Request) -> Response:
        headers = {"cache-control": "public, max-age=3600", "x-content-type-options": "nosniff"}
        return Response(STYLESHEET, media_type="text/xsl", headers=headers)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        asking.close()
        door.close()
        if at_end:
            at_end()

    app = Starlette(
        middleware=[
            Middleware(Logged, proxies=proxies),
            *([Middleware(OnlyKnown, hosts=hosts)] if hosts else []),
        ],
        routes=[
            Route(path or "/", endpoint),
            *([Route(f"{path}/", endpoint)] if path else []),
            Route(f"{path or '/oai'}.xsl", xsl),
            *operations.routes(door, asking, metrics, sources),
            *more,
        ],
        lifespan=lifespan,
    )
    # a redirect would be made of whatever host the client names
    app.router.redirect_slashes = False
    if otherwise:
        app.router.default = otherwise
    if local:
        fast_paths: list[Quick] = [HarvestFastPath(answers, quote(path or "/"), proxies, hosts)]
        if otherwise:
            fast_paths.append(RecordFastPath(otherwise, proxies, hosts))
        app.state.fast_paths = FastPaths(tuple(fast_paths))
    return app


def _asking_policy(local: bool) -> Asking:
    return Here() if local else Apart(_ANSWER_SECONDS)
