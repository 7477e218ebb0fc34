"""Who is at the desk: keys, sessions and the mark that only our own forms carry."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Iterable, Sequence

import msgspec

from colophon.web.desk.users import User, Users
from colophon.web.serving.hosts import Hosts

AGE = 12 * 3600
"""seconds that a session lasts"""
MOST = 500
"""sessions held at once"""
TRIES, WAIT = 10, 60.0
"""wrong passwords for one account, or from one address, within so many seconds"""
MOST_TRIED = 10_000
"""accounts and addresses that are remembered for it"""


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
        self,
        *,
        by: str,
        key: str = "",
        users: Users | None = None,
        hosts: Sequence[str] = (),
        used: Callable[[], None] | None = None,
    ) -> None:
        self.by = by
        self.key = key
        self.users = users
        self.hosts = Hosts(hosts)
        self._used = used
        self._sessions: dict[str, Session] = {}
        self._tries = Tries()

    def by_key(self, key: str) -> Session | None:
        """A new session for whoever has the key, which opens no second one."""
        if not self.key or not hmac.compare_digest(key.encode(), self.key.encode()):
            return None
        self.key = ""
        if self._used:
            self._used()
        return self._begin_session(User(self.by))

    def by_password(self, name: str, password: str, address: str = "") -> Session | None:
        """A new session for a user.

        After many wrong passwords for an account, or from an address, neither is let in
        for a while; others are.
        """
        asking = (f"name {name}", f"address {address}")
        if self.users is None or not self._tries.may_try(asking):
            return None
        user = self.users.find_entrant(name, password)
        if user is None:
            self._tries.note_failure(asking)
            return None
        return self._begin_session(user)

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

    def _begin_session(self, user: User) -> Session:
        while len(self._sessions) >= MOST:
            self._sessions.pop(next(iter(self._sessions)))
        session = Session(secrets.token_urlsafe(32), user, time.monotonic())
        self._sessions[session.id] = session
        return session

    def knows_host(self, header: str) -> bool:
        """Whether a request was meant for this desk and not lured here by another's name."""
        return self.hosts.is_known(header.encode("latin-1", "replace"))


class Tries:
    """Wrong passwords of the last minute, by account and by address."""

    def __init__(self) -> None:
        self._times: dict[str, list[float]] = {}

    def may_try(self, asking: Iterable[str]) -> bool:
        """Whether none of these has failed too often of late."""
        return all(len(self._of_late(one)) < TRIES for one in asking)

    def note_failure(self, asking: Iterable[str]) -> None:
        """Another wrong password for each of these."""
        for one in asking:
            if one not in self._times and len(self._times) >= MOST_TRIED:
                self._times.pop(next(iter(self._times)))
            self._times[one] = [*self._of_late(one), time.monotonic()]

    def _of_late(self, one: str) -> list[float]:
        now = time.monotonic()
        return [moment for moment in self._times.get(one, ()) if now - moment < WAIT]
