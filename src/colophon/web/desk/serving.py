"""Opening the desk: on this computer with a key, or for a house with a file of users."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path

from colophon.model.errors import UsageError
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access
from colophon.web.desk.users import Users
from colophon.web.serving.server import run

LOCAL = frozenset(("127.0.0.1", "localhost", "::1"))


def serve(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8100,
    users: Path | None = None,
    by: str = "cataloguer",
    started: Callable[[str], None] | None = None,
) -> None:
    """Serve until interrupted; ``started`` is told the address to open.

    Other addresses than this computer's need a file of users.
    """
    if host not in LOCAL and users is None:
        raise UsageError(
            "the desk is opened to other computers only with a file of users.",
            place=host,
            remedy="Give --users FILE, or leave --host out.",
        )
    access = Access(
        by=by,
        key="" if users else secrets.token_urlsafe(24),
        users=Users.read(users) if users else None,
        host=host,
    )

    def bound(host: str, port: int) -> None:
        shown = f"[{host}]" if ":" in host else host
        door = f"?key={access.key}" if access.key else ""
        if started:
            started(f"http://{shown}:{port}/{door}")

    run(partial(application, folder, access), host=host, port=port, access_log=False, started=bound)
