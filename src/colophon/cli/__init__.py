"""The command line: argv → catalogue → text.  One file per group of commands."""

import errno
import importlib
import sys
from typing import Any

import click

from colophon.cli._groups import TellingGroup

COMMANDS = {
    "init": "start",
    "describe": "describe",
    "model": "model",
    "topics": "topics",
    "learn": "topics",
    "new": "new",
    "show": "records",
    "list": "records",
    "accept": "decide",
    "reject": "decide",
    "set": "decide",
    "undo": "decide",
    "redo": "decide",
    "rename": "naming",
    "discard": "naming",
    "delete": "naming",
    "join": "items",
    "part": "items",
    "text": "items",
    "erase": "care",
    "rewrite": "care",
    "move-records": "moving",
    "review": "review",
    "check": "check",
    "evaluate": "check",
    "report": "report",
    "export": "export",
    "formats": "export",
    "profile": "export",
    "vocab": "vocab",
    "publishers": "publishers",
    "publish": "publish",
    "serve": "publish",
    "site": "site",
    "import": "importing",
    "harvest": "harvest",
    "harvest-check": "examine",
    "manual": "manual",
}
"""Command → the module of this package that holds it, in the order of the help page."""


class Lazy(TellingGroup):
    """A group that imports a command's module when the command is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"colophon.cli.{COMMANDS[name]}")
        command: click.Command = getattr(module, name.replace("-", "_") + "_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS:
            from colophon.model.likeness import find_nearest

            near = find_nearest(name, COMMANDS)
            meant = f" Did you mean {near[0]!r}?" if near else " See colophon --help."
            raise click.UsageError(f"There is no command {name!r}.{meant}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Lazy,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "-C",
    "--catalogue",
    metavar="FOLDER",
    help="The catalogue's folder; else the one here or above.",
)
@click.version_option(message="%(prog)s %(version)s", package_name="colophon-catalogue")
@click.pass_context
def cli(ctx: click.Context, catalogue: str | None) -> None:
    """Colophon turns pamphlets, zines and leaflets into catalogue records.

    Describe a document and see why every value was suggested; decide; then write
    Dublin Core or RDF, or let libraries harvest.
    """
    ctx.obj = catalogue
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run(args: list[str] | None = None) -> None:
    """Run, and turn exceptions into one sentence and an exit code.

    0 done, 1 findings, 2 usage or environment, 130 interrupted.
    """
    from colophon.model.errors import ColophonError

    _speak_utf8()
    try:
        result: Any = cli.main(args, prog_name="colophon", standalone_mode=False)
    except ColophonError as error:
        _complain(str(error))
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        _complain("Interrupted; what was saved is kept, and running it again continues.")
        sys.exit(130)
    except BrokenPipeError:
        _close_pipe()
        sys.exit(0)
    except SystemExit:
        # click's own answer to a reader that has gone; nothing else ends a command so
        _close_pipe()
        sys.exit(0)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            _complain("The disk is full. Make room and run it again; what was saved is kept.")
            sys.exit(2)
        _complain(f"{error.filename or 'The system'}: {error.strerror or error}.")
        sys.exit(2)
    sys.exit(result if isinstance(result, int) else 0)


def _complain(message: str) -> None:
    click.echo(f"colophon: {message}", err=True)


def _speak_utf8() -> None:
    """Documents hold every script; a terminal that cannot show one shows a mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _close_pipe() -> None:
    """The reader has gone (``| head``): say nothing more, also at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
