"""The URL of an index in PostgreSQL: what libpq is told, and what messages may show.

https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
"""

import re
from hashlib import blake2b
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import msgspec

from colophon.model.errors import ConfigError

SCHEMES = ("postgresql", "postgres")
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_USUAL_SCHEMA = "colophon"


class DatabaseAddress(msgspec.Struct, frozen=True):
    """Where an index is; only ``dsn`` may hold a password, and nobody shows it.

    ``schema`` is the PostgreSQL schema that holds the tables: one for each catalogue.
    """

    dsn: str
    schema: str
    shown: str

    def __repr__(self) -> str:
        """Without the password."""
        return f"Address({self.shown!r})"

    def key(self, purpose: str) -> int:
        """The key of an advisory lock: the same for all who use this schema."""
        digest = blake2b(f"colophon {self.schema} {purpose}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big", signed=True)


def parse(url: str) -> DatabaseAddress:
    """The address in a URL; raises ConfigError, which never repeats the URL.

    Beside what libpq knows, the URL may name ``schema``.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
        asked = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError as error:
        raise _wrong("is no URL that can be read") from error
    if parts.scheme not in SCHEMES:
        raise _wrong("does not begin with postgresql://")
    schema = next((value for name, value in asked if name == "schema"), _USUAL_SCHEMA)
    if not _SCHEMA.fullmatch(schema):
        raise _wrong("names a schema that is not of small letters, digits and _")
    rest = [(name, value) for name, value in asked if name != "schema"]
    dsn = f"postgresql://{parts.netloc}{parts.path}"
    dsn += f"?{urlencode(rest, quote_via=quote)}" if rest else ""
    user = f"{unquote(parts.username)}@" if parts.username else ""
    given = dict(rest)
    host = given.get("host", parts.hostname or "")
    at = f":{port}" if port else ""
    database = given.get("dbname", unquote(parts.path.lstrip("/")))
    if "@" in host or "@" in database:  # a password that stands where none can
        raise _wrong("has an @ where none can stand")
    shown = f"PostgreSQL {user}{host}{at}/{database}, schema {schema}"
    return DatabaseAddress(dsn, schema, shown)


def _wrong(what: str) -> ConfigError:
    return ConfigError(
        f"the address of the index {what}.",
        place="index",
        remedy="Write it as postgresql://user@host:5432/database?schema=name.",
        code="index-address",
    )
