"""Who is at the desk: keys, sessions and the mark that only our own forms carry."""

import hashlib
import hmac
import ipaddress
import secrets
import time
from urllib.parse import urlsplit

import msgspec

from colophon.web.desk.users import User, Users

AGE = 12 * 3600
"""seconds that a session lasts"""
MOST = 500
"""sessions held at once"""
TRIES, WAIT = 10, 60.0
"""passwords that may be tried within so many seconds"""


class Session(msgspec.Struct, frozen=True):
    """One person's visit."""

    id: str
    user: User
    since: float

    @property
    def mark(self) -> str:
        """What a form of this session carries (against forged requests)."""
        return hmac.new(self.id.encode(), b"form", hashlib.sha256).hexdigest()


class Access:
    """Decides who may enter, and from where.

    ``key`` opens the desk on this computer; with ``users`` there is none.
    """

    def __init__(
        self, *, by: str, key: str = "", users: Users | None = None, host: str = "127.0.0.1"
    ) -> None:
        self.by = by
        self.key = key
        self.users = users
        self.host = host
        self._sessions: dict[str, Session] = {}
        self._tries: list[float] = []

    def by_key(self, key: str) -> Session | None:
        """A new session for whoever has the key."""
        if not self.key or not hmac.compare_digest(key.encode(), self.key.encode()):
            return None
        return self._begun(User(self.by))

    def by_password(self, name: str, password: str) -> Session | None:
        """A new session for a user; after many tries nobody enters for a while."""
        now = time.monotonic()
        self._tries = [one for one in self._tries if now - one < WAIT]
        if self.users is None or len(self._tries) >= TRIES:
            return None
        user = self.users.entering(name, password)
        if user is None:
            self._tries.append(now)
            return None
        return self._begun(user)

    def session(self, id_: str) -> Session | None:
        """The session of a cookie, while it lasts."""
        found = self._sessions.get(id_)
        if found is None or time.monotonic() - found.since > AGE:
            self._sessions.pop(id_, None)
            return None
        return found

    def end(self, session: Session) -> None:
        """Somebody leaves."""
        self._sessions.pop(session.id, None)

    def _begun(self, user: User) -> Session:
        while len(self._sessions) >= MOST:
            self._sessions.pop(next(iter(self._sessions)))
        session = Session(secrets.token_urlsafe(32), user, time.monotonic())
        self._sessions[session.id] = session
        return session

    def knows_host(self, header: str) -> bool:
        """Whether a request was meant for this desk and not lured here by another's name."""
        try:
            name = urlsplit(f"//{header}").hostname or ""
        except ValueError:
            return False
        if name in {"localhost", "127.0.0.1", "::1", self.host.strip("[]").lower()}:
            return True
        return self.users is not None and _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
