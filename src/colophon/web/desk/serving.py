"""Opening the desk: on this computer with a key, or for a house with a file of users."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from colophon.catalogue import Catalogue
from colophon.model.errors import UsageError
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access
from colophon.web.desk.users import Users
from colophon.web.serving.server import run

LOCAL = frozenset(("127.0.0.1", "localhost", "::1"))
_EVERYWHERE = frozenset(("0.0.0.0", "::", ""))
_ENTRY_PAGE = """\
<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={address}"><title>Colophon</title>
<p><a href="{address}">The review desk</a></p></html>
"""


# long: starting and ending in one place
def serve(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8100,
    users: Path | None = None,
    by: str = "cataloguer",
    started: Callable[[str, Path | None], None] | None = None,
) -> None:
    """Serve until interrupted.

    ``started`` is told the address and, where there is a key, a file that leads to it: a
    key in a command line would be everybody's on this computer.  Other addresses than this
    computer's need a file of users, and the names under which the desk is asked for.
    """
    catalogue = Catalogue.open(folder)
    hosts = catalogue.config.serving.hosts
    _require_known(host, users, hosts)
    entry_page = catalogue.workings / "desk.html"
    access = Access(
        by=by,
        key="" if users else secrets.token_urlsafe(24),
        users=Users.read(users) if users else None,
        hosts=(host, *hosts),
        used=partial(_close, entry_page),
    )

    def on_bound(host: str, port: int) -> None:
        address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
        if access.key:
            _open(entry_page, f"{address}?key={access.key}")
        if started:
            started(address, entry_page if access.key else None)

    try:
        run(
            partial(application, folder, access),
            host=host,
            port=port,
            access_log=False,
            started=on_bound,
        )
    finally:
        _close(entry_page)


def _require_known(host: str, users: Path | None, hosts: tuple[str, ...]) -> None:
    if host not in LOCAL and users is None:
        raise UsageError(
            "the desk is opened to other computers only with a file of users.",
            place=host,
            remedy="Give --users FILE, or leave --host out.",
        )
    if host in _EVERYWHERE and not hosts:
        raise UsageError(
            "nobody knows by which names other computers will ask for the desk.",
            place=host,
            remedy="Write them into records/catalogue.yaml: serving: {hosts: [desk.example.org]}.",
        )


def _open(entry_page: Path, address: str) -> None:
    """A file for this user alone that leads the browser to the address."""
    _close(entry_page)
    entry_page.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(entry_page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(_ENTRY_PAGE.format(address=address))


def _close(entry_page: Path) -> None:
    with suppress(OSError):
        entry_page.unlink()
