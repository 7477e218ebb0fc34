"""``colophon publish`` and ``serve``: reviewed records go out."""

from collections.abc import Iterable
from urllib.parse import urlsplit

import click
import msgspec

from colophon.catalogue.publishing import PublicationReport
from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue
from colophon.cli._progress import counter
from colophon.model.counts import say_count
from colophon.model.problem import Problem


@click.command("publish")
@click.option(
    "--new-domain",
    is_flag=True,
    help="The domain of all identifiers is another one now, and harvesters know.",
)
@click.option(
    "--anew", is_flag=True, help="Forget what was published before: while nobody has harvested."
)
@click.option(
    "--on",
    default="",
    metavar="WORKERS",
    help="Who writes the records: dask://HOST:PORT (the workers of a Dask scheduler),"
    " dask+tls://HOST:PORT, or processes:N on this machine.",
)
@json_option
@click.pass_context
def publish_command(
    ctx: click.Context, new_domain: bool, anew: bool, on: str, as_json: bool
) -> int:
    """Bring the reviewed records into the index that libraries harvest from.

    What did not change keeps its datestamp; what is no longer public is announced as
    deleted.  Drafts stay in the house.
    """
    services = open_catalogue(ctx).services
    if anew:
        services.forget_publications()
    report = services.publish(
        progress=lambda records: counter(records, "publishing"),
        new_domain=new_domain,
        watch=lambda records: counter(records, "making pictures of"),
        on=on,
    )
    _warn(services.unready())
    if as_json:
        click.echo(msgspec.json.encode(report))
    else:
        click.echo(_tell_report(report))
        for old, new in report.named:
            click.echo(f"  {old} is {new} from now on, for ever.")
        if report.problems:
            click.echo(_view.problems(report.problems), err=True)
    return 1 if report.problems else 0


def _warn(problems: Iterable[Problem]) -> None:
    told = _view.problems(problems)
    if told:
        click.echo(told, err=True)


def _tell_report(report: PublicationReport) -> str:
    served = f"{say_count(report.live, 'record')} served"
    if not report.stamp:
        return f"Nothing has changed; {served}."
    same = report.live - report.added - report.changed
    return (
        f"{report.added} new, {report.changed} changed, {report.tombstones} withdrawn,"
        f" {same} as before. {served}, {report.deleted} announced as deleted."
    )


_LOGGED = (
    "\nNoted here of each request: time, {address}, path, arguments, outcome and program."
    " Nothing else keeps it: keep it no longer than you need it (two weeks, say)."
)
_NOTED = {
    "short": _LOGGED.format(address="address without its last part"),
    "whole": _LOGGED.format(address="whole address"),
    "none": _LOGGED.format(address="no address"),
}
"""what the access log says of itself, by how much of addresses it keeps"""


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, envvar="COLOPHON_HOST")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), envvar="COLOPHON_PORT"
)
@click.option(
    "--workers", default=1, show_default=True, type=click.IntRange(1), envvar="COLOPHON_WORKERS"
)
@click.option(
    "--watch",
    is_flag=True,
    envvar="COLOPHON_WATCH",
    help="Publish by itself whenever records change.",
)
@click.option(
    "--access-log/--no-access-log",
    default=True,
    envvar="COLOPHON_ACCESS_LOG",
    help="One JSON line a request.",
)
@click.pass_context
def serve_command(
    ctx: click.Context, host: str, port: int, workers: int, watch: bool, access_log: bool
) -> None:
    """Answer harvesters (OAI-PMH 2.0) until interrupted.

    For the world outside, let a web server with TLS stand in front, and write its
    address into base_url in records/catalogue.yaml.  Every option may stand in the
    environment instead: COLOPHON_HOST, COLOPHON_PORT, COLOPHON_WORKERS, COLOPHON_WATCH,
    COLOPHON_ACCESS_LOG; and COLOPHON_INDEX says where the index is.
    """
    from colophon.web.serving.server import serve

    catalogue = open_catalogue(ctx)
    base_url = catalogue.config.base_url
    catalogue.services.require_servable(host)
    _warn(catalogue.services.unready(to_serve=True))
    serve(
        catalogue.folder,
        host=host,
        port=port,
        workers=workers,
        watch=watch,
        access_log=access_log,
        started=lambda host, port: click.echo(
            f"Harvesters are answered at http://{host}:{port}{urlsplit(base_url).path}"
            f"?verb=Identify (base URL {base_url}); Ctrl-C ends it."
            + (_NOTED[catalogue.config.serving.log_addresses] if access_log else ""),
            err=True,
        ),
    )
