"""Addresses that are those of the computer itself (RFC 1122, 3.2.1.3; RFC 6761, 6.3)."""

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    """Whether a host name or address is that of the computer itself."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost"
