"""What every command begins with: the catalogue, and who is speaking."""

import getpass
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from colophon.catalogue import Catalogue

Command = TypeVar("Command", bound=Callable[..., Any])


def open_catalogue(ctx: click.Context) -> Catalogue:
    """The catalogue named by --catalogue, or the one here or above."""
    return Catalogue.open(Path(ctx.find_root().obj)) if _is_named(ctx) else Catalogue.here()


def opened_or_none(ctx: click.Context) -> Catalogue:
    """As :func:`open_catalogue`; outside a catalogue one that lends the shipped vocabularies."""
    if _is_named(ctx):
        return open_catalogue(ctx)
    return Catalogue.here(or_lent=True)


def _is_named(ctx: click.Context) -> bool:
    return ctx.find_root().obj is not None


def speaker(by: str | None) -> str:
    """Who decides: --by, else COLOPHON_USER, else the login name."""
    if by:
        return by
    named = os.environ.get("COLOPHON_USER")
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "cataloguer"


def by_option(command: Command) -> Command:
    """The option that says who decides."""
    return click.option("--by", metavar="NAME", help="Who decides; else COLOPHON_USER or login.")(
        command
    )


def json_option(command: Command) -> Command:
    """The option for output that programs read."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")(command)
