"""``colophon review``: the review desk in the browser."""

from pathlib import Path

import click

from colophon.cli._context import by_option, opened, speaker


@click.command("review")
@click.option("--host", default="127.0.0.1", show_default=True, help="Others need --users.")
@click.option("--port", default=8100, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--users",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Who may enter: lines of name:role:password hash (argon2).",
)
@click.option("--open/--no-open", "open_", default=True, help="Open the browser too.")
@by_option
@click.pass_context
def review_command(
    ctx: click.Context, host: str, port: int, users: Path | None, open_: bool, by: str | None
) -> None:
    """Go through the drafts in the browser: accept, replace, reject, publish.

    The address it prints holds a key: whoever has it may decide. Other computers may
    only come in with --host and a file of users.
    """
    from colophon.web.desk import serve

    def started(address: str) -> None:
        click.echo(f"The review desk is at {address}\nCtrl-C ends it.", err=True)
        if open_:
            click.launch(address)

    serve(opened(ctx).folder, host=host, port=port, users=users, by=speaker(by), started=started)
