"""Who may enter from other computers: a file of names, roles and argon2 hashes.

One user a line, ``name:role:hash``; roles are ``cataloguer`` and ``publisher``.
https://www.rfc-editor.org/rfc/rfc9106
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from colophon.model.errors import ConfigError, MissingComponent

ROLES = ("cataloguer", "publisher")


class User(msgspec.Struct, frozen=True):
    """Somebody at the desk; a publisher may do what a cataloguer may, and publish."""

    name: str
    role: str = "publisher"

    @property
    def publishes(self) -> bool:
        """Whether they may publish."""
        return self.role == "publisher"


class Users:
    """The users of a house."""

    def __init__(self, known: Mapping[str, tuple[User, str]]) -> None:
        self._known = known
        self._hasher = _hasher()
        self._nobody = self._hasher.hash("nobody has this password")

    @classmethod
    def read(cls, path: Path) -> "Users":
        """The users in a file; raises :class:`ConfigError` with the line."""
        known: dict[str, tuple[User, str]] = {}
        try:
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(
                "cannot be read as a text file.", place=str(path), remedy="Check its name."
            ) from error
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            name, _, rest = line.partition(":")
            role, _, hashed = rest.partition(":")
            if role not in ROLES or not hashed.startswith("$argon2") or not name.strip():
                raise ConfigError(
                    "is not name:role:hash.",
                    place=f"{path}:{number}",
                    remedy=f"Roles are {' and '.join(ROLES)}; the hash begins with $argon2id.",
                )
            known[name.strip()] = (User(name.strip(), role), hashed.strip())
        if not known:
            raise ConfigError("names no users.", place=str(path), remedy="Add one a line.")
        return cls(known)

    def find_entrant(self, name: str, password: str) -> User | None:
        """The user with this name and password; as slow for unknown names."""
        user, hashed = self._known.get(name, (None, self._nobody))
        try:
            self._hasher.verify(hashed, password[:1024])
        except Exception:  # argon2 has several, all of which say no
            return None
        return user


def line(name: str, role: str, password: str) -> str:
    """A line for the users file; raises :class:`ConfigError` for what it could not hold."""
    if not name or any(one in ":#" or not one.isprintable() for one in name):
        raise ConfigError(
            f"{name!r} can be no user's name.", remedy="Use letters, digits and blanks."
        )
    return f"{name}:{role}:{_hasher().hash(password[:1024])}"


def _hasher() -> Any:
    try:
        from argon2 import PasswordHasher
    except ImportError:
        raise MissingComponent(
            "passwords need argon2-cffi, which is not installed.",
            remedy="Install it: pip install 'colophon-catalogue[users]'.",
        ) from None
    return PasswordHasher()
