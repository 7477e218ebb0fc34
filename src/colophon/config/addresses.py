"""Addresses in settings: those of the computer itself, and that of a database.

The computer itself: RFC 1122, 3.2.1.3; RFC 6761, 6.3.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_loopback(host: str) -> bool:
    """Whether a host name or address is that of the computer itself."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost"


def require_index_url(url: str) -> None:
    """Raise ValueError, which does not repeat the URL, unless it may stand in a file."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise ValueError("index: is no address that can be read") from error
    if parts.scheme not in ("postgresql", "postgres"):
        raise ValueError("index: does not begin with postgresql://")
    if parts.password or "password=" in parts.query:
        raise ValueError(
            "index: a password does not stand in this file; put it into ~/.pgpass or PGPASSWORD,"
            " or the whole address into COLOPHON_INDEX"
        )
