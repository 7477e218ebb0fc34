"""Addresses: cleaned, compared, believed or not, refused."""

import pytest

from colophon.harvest.address import (
    base,
    believe_address,
    inside,
    key,
    parse_address,
    without_arguments,
)
from colophon.harvest.transport import HttpTransport
from colophon.model.errors import HarvestError

BASE = "https://archive.example.org/oai"


@pytest.mark.parametrize(
    "typed",
    [
        BASE,
        f" {BASE}\n",
        f"{BASE}?verb=Identify",
        f"{BASE}?verb=ListRecords&metadataPrefix=oai_dc&set=a%3Ab#top",
        f"{BASE}#",
    ],
)
def test_a_pasted_request_is_its_base_url(typed: str) -> None:
    assert base(typed) == BASE


def test_what_belongs_to_a_base_url_stays() -> None:
    assert base(f"{BASE}?repository=a b&verb=Identify") == f"{BASE}?repository=a+b"
    assert base(f"{BASE}?repository=a%20b") == f"{BASE}?repository=a%20b"


def test_the_number_of_a_visit_is_no_address() -> None:
    assert without_arguments(f"{BASE};jsessionid=A7?verb=Identify") == BASE


@pytest.mark.parametrize(
    "other",
    [
        "http://archive.example.org/oai",
        "https://archive.example.org/oai/",
        "https://ARCHIVE.example.org:443/oai",
        "http://archive.example.org.:80/oai/",
    ],
)
def test_scheme_slash_and_case_make_no_other_provider(other: str) -> None:
    assert key(other) == key(BASE)


@pytest.mark.parametrize(
    "other",
    [
        "https://archive.example.org/OAI",
        "https://archive.example.org:8443/oai",
        "https://archive.example.org/oai?repository=2",
        "https://library.example.org/oai",
        "nonsense",
    ],
)
def test_other_providers_stay_others(other: str) -> None:
    assert key(other) != key(BASE)


def test_loopback_has_three_names() -> None:
    names = ("localhost", "127.0.0.1", "[::1]")
    assert len({key(f"http://{name}:8000/oai") for name in names}) == 1


@pytest.mark.parametrize(
    ("said", "answered", "expected"),
    [
        (BASE, "http://proxy.example.org/oai", BASE),
        (BASE, "http://archive.example.org/oai/", BASE),
        ("http://localhost:8000/oai", BASE, BASE),
        ("http://10.0.0.7/oai", BASE, BASE),
        ("http://backend/oai", BASE, BASE),
        ("http://oai.internal/oai", BASE, BASE),
        ("http://localhost:8000/oai", "http://127.0.0.1:8000/oai", "http://localhost:8000/oai"),
        ("http://localhost:8000/oai", "http://127.0.0.1:8001/oai", "http://127.0.0.1:8001/oai"),
        ("", BASE, BASE),
        ("no address", BASE, BASE),
        ("http://[::1", BASE, BASE),
    ],
)
def test_a_provider_is_believed_where_others_could_reach_it(
    said: str, answered: str, expected: str
) -> None:
    assert believe_address(said, answered) == expected


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1"),
        *("224.0.0.1", "::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "ff02::1"),
        *("2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
    ],
)
def test_what_lies_inside_a_house(host: str) -> None:
    assert inside(host)


@pytest.mark.parametrize("host", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_what_lies_outside(host: str) -> None:
    assert not inside(host)


WRONG = [
    *("ftp://archive.example.org", "file:///etc/passwd", "archive", "", "http://", "http:///oai"),
    *("http://[::1", "http://archive.example.org:99999/", "http://archive.example.org:port/"),
    *(f"http://{'a' * 70}.example.org/", "http://a..b/", "http://\udcff.example.org/"),
    "http://archive.example.org/\udcff",
]


@pytest.mark.parametrize("url", WRONG, ids=ascii)
def test_a_mistyped_address_is_a_sentence(url: str) -> None:
    for attempt in (parse_address, base, HttpTransport().get):
        with pytest.raises(HarvestError) as caught:
            attempt(url)
        assert caught.value.code == "bad-address"
        assert "http" in caught.value.remedy


def test_a_target_is_ascii() -> None:
    assert (
        parse_address("http://archive.example.org/über uns?q=é\n").target
        == "/%C3%BCber%20uns?q=%C3%A9"
    )
    assert parse_address("http://archive.example.org?verb=Identify").target == "/?verb=Identify"
    assert parse_address("http://archive.example.org/a%2Fb").target == "/a%2Fb"
