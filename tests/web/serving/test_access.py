"""The access log: who asked, as far as that can be known, and what became of it."""

import pytest

from colophon.web.serving.access import Proxies, client_of, shorten_address

NETWORKS = ("10.0.0.0/8", "192.0.2.7")


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "client"),
    [
        ("192.0.2.1", "", True, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", False, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", True, "198.51.100.7"),
        # what stands before the last proxy's word is the client's own
        ("192.0.2.1", "forged, 198.51.100.7", True, "198.51.100.7"),
        ("10.1.1.1", "198.51.100.7, 10.0.0.2", NETWORKS, "198.51.100.7"),
        ("192.0.2.7", "forged, 198.51.100.7, 10.0.0.2", NETWORKS, "198.51.100.7"),
        ("198.51.100.9", "forged", NETWORKS, "198.51.100.9"),
        ("10.1.1.1", "10.0.0.3, 10.0.0.2", NETWORKS, "10.0.0.3"),
        ("10.1.1.1", "not an address", NETWORKS, "not an address"),
    ],
)
def test_who_asked(peer: str, forwarded: str, proxies: Proxies, client: str) -> None:
    assert client_of(peer, forwarded, proxies) == client


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("192.0.2.77", "192.0.2.0"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::"),
        ("::ffff:192.0.2.77", "192.0.2.0"),
        ("not an address", ""),
        ("", ""),
    ],
)
def test_addresses_are_kept_without_what_tells_a_household(whole: str, short: str) -> None:
    assert shorten_address(whole) == short
