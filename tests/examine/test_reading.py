"""Reading: strict, but for characters that may not be there, and plain about what else came."""

import pytest
from tests.examine.fake import http

from colophon.examine.reading import OAI, read
from colophon.model.errors import HarvestError

XML = b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">%b</OAI-PMH>'


@pytest.mark.parametrize(
    "inside", [b"", b"<a>\t\n\r\xc2\x9b</a>", b"<a>&#x9;&#10;&#xFFFD;&#x10FFFF;</a>"]
)
def test_what_is_sound_is_read(inside: bytes) -> None:
    found = read(http(XML % inside))
    assert (found.root.tag, found.illegal) == (f"{OAI}OAI-PMH", False)


@pytest.mark.parametrize(
    "inside",
    [
        b"\x00",
        b"\x0c",
        b"\x1f",
        b"\xef\xbf\xbf",
        b"&#0;",
        b"&#11;",
        b"&#x1F;",
        b"&#x00b;",
        b"&#xFFFE;",
    ],
)
def test_illegal_characters_are_read_over_and_told(inside: bytes) -> None:
    assert read(http(XML % (b"<a>" + inside + b"</a>"))).illegal


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 200, "not-xml"),
        (XML % b"Smith & Sons", 200, "not-xml"),
        (XML % b"\xe9", 200, "not-xml"),
        (XML % b"\x0c<a>", 200, "not-xml"),
        (b"<html/>", 200, "not-oai-pmh"),
        (b"<OAI-PMH/>", 200, "not-oai-pmh"),
        (b"Gone", 410, "http-status"),
        (b"<html><br></html>", 501, "http-status"),
    ],
)
def test_what_is_no_response_is_named(body: bytes, status: int, code: str) -> None:
    with pytest.raises(HarvestError) as caught:
        read(http(body, status=status))
    assert caught.value.code == code


def test_a_response_under_a_status_of_failure_is_read() -> None:
    assert not read(http(XML % b"", status=400)).illegal
