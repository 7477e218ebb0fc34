"""``colophon review``: the review desk in the browser."""

from pathlib import Path

import click

from colophon.cli._context import by_option, open_catalogue, speaker


@click.command("review")
@click.option("--host", default="127.0.0.1", show_default=True, help="Others need --users.")
@click.option("--port", default=8100, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--users",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Who may enter: lines of name:role:password hash (argon2).",
)
@click.option("--add-user", metavar="NAME", help="Write a user into the file of users, and end.")
@click.option(
    "--role",
    type=click.Choice(["cataloguer", "publisher"]),
    default="cataloguer",
    show_default=True,
)
@click.option("--open/--no-open", "open_", default=True, help="Open the browser too.")
@by_option
@click.pass_context
def review_command(
    ctx: click.Context,
    host: str,
    port: int,
    users: Path | None,
    add_user: str | None,
    role: str,
    open_: bool,
    by: str | None,
) -> None:
    """Go through the drafts in the browser: accept, replace, reject, publish.

    The file it names opens the desk once, and only you can read it. Other computers may
    only come in with --host and a file of users.
    """
    if add_user is not None:
        _add(users, add_user, role)
        return
    from colophon.web.desk import serve

    def on_start(address: str, entry_page: Path | None) -> None:
        click.echo(f"The review desk is at {address}\nCtrl-C ends it.", err=True)
        if entry_page:
            click.echo(f"Open it by {entry_page}, which works once.", err=True)
        if open_:
            click.launch(str(entry_page or address))

    serve(
        open_catalogue(ctx).folder,
        host=host,
        port=port,
        users=users,
        by=speaker(by),
        started=on_start,
    )


def _add(users: Path | None, name: str, role: str) -> None:
    """Ask for a password and put the user's line at the end of the file."""
    from colophon.web.desk.users import line

    if users is None:
        raise click.UsageError("Name the file with --users FILE.")
    password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    with users.open("a", encoding="utf-8", newline="\n") as file:
        file.write(line(name, role, password) + "\n")
    click.echo(f"{name} may enter as {role}; the file is {users}.", err=True)
