"""Addresses of providers: taken apart, cleaned as people paste them, and told apart.

https://www.rfc-editor.org/rfc/rfc3986
"""

import ipaddress
import re
from functools import lru_cache
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import msgspec

from colophon.model.errors import HarvestError

PORTS = {"http": 80, "https": 443}
ARGUMENTS = frozenset(
    ("verb", "metadataPrefix", "identifier", "from", "until", "set", "resumptionToken")
)
"""what OAI-PMH itself puts behind a base URL"""

_VISIT = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_USERINFO = re.compile(r"(?i)\b(https?://)[^\s/?#@]+@")
_LEGAL = "/%:@!$&'()*+,;=~-._?[]"


class Address(msgspec.Struct, frozen=True):
    """An http(s) address: ``target`` is path and query, in ASCII."""

    scheme: str
    host: str
    port: int
    target: str


def parse_address(url: str) -> Address:
    """An address taken apart; raises :class:`HarvestError` for what is none."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        host.encode("idna")
        port = parts.port
        path, query = quote(parts.path or "/", safe=_LEGAL), quote(parts.query, safe=_LEGAL)
    except UnicodeError as error:
        raise _no_address(url, "has a name with a part that is empty or too long") from error
    except ValueError as error:
        raise _no_address(url, f"is no address ({error})") from error
    if parts.scheme not in PORTS or not host:
        raise _no_address(url, "is not an http or https address")
    target = f"{path}?{query}" if query else path
    return Address(parts.scheme, host, PORTS[parts.scheme] if port is None else port, target)


def base(typed: str) -> str:
    """The base URL in what a person gave: a whole request, pasted, is one as well."""
    url = typed.strip()
    parse_address(url)
    parts = urlsplit(url)
    given = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in given if name not in ARGUMENTS]
    query = parts.query if len(kept) == len(given) else urlencode(kept)
    return parts._replace(query=query, fragment="").geturl()


def without_arguments(url: str) -> str:
    """The base URL in the address that answered a request, whichever visit it counts."""
    try:
        return _VISIT.sub("", base(url))
    except HarvestError:
        return url


def hide_password(text: str) -> str:
    """A text without the names and passwords that stand in its addresses."""
    return _USERINFO.sub(r"\1", text)


@lru_cache(maxsize=1_024)
def key(url: str) -> str:
    """The same for addresses that differ only in scheme, case, a last slash or loopback name."""
    try:
        found = parse_address(url)
    except HarvestError:
        return url
    host = "localhost" if _loopback(found.host) else found.host.rstrip(".")
    port = "" if found.port in PORTS.values() else f":{found.port}"
    path, mark, query = found.target.partition("?")
    return f"{host}{port}{path.rstrip('/')}{mark}{query}"


def believe_address(said: str, answered: str) -> str:
    """The base URL that a provider gives itself, or the one it answered at.

    An address that leads nowhere from outside its own house is a setting that nobody
    has made: two providers may well have the same.
    """
    try:
        found = parse_address(said)
    except HarvestError:
        return answered
    return said if key(said) == key(answered) or _reachable(found.host) else answered


def inside(host: str) -> bool:
    """Whether an IP address lies inside a house or network, in whatever way it is written."""
    ip = ipaddress.ip_address(host.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        carried = ip.ipv4_mapped or ip.sixtofour or _translated_address(ip)
        ip = carried or ip
    return not ip.is_global or ip.is_multicast


def _translated_address(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address behind a translator (RFC 6052)."""
    if ip in ipaddress.ip_network("64:ff9b::/96"):
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return None


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.rstrip(".") == "localhost"


def _reachable(host: str) -> bool:
    try:
        return not inside(host)
    except ValueError:
        return "." in host.strip(".") and not host.endswith((".localhost", ".local", ".internal"))


def _no_address(url: str, message: str) -> HarvestError:
    return HarvestError(
        f"{message}.", place=url, remedy="Write it as http(s)://host/path.", code="bad-address"
    )
