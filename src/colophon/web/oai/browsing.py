"""Browsing: an answer as a page for people, made here for browsers that ask for one.

The stylesheet that every answer names does the same in browsers that still apply XSLT.
"""

from functools import cache
from importlib.resources import files

from lxml import etree

from colophon.web.oai.pages import HeaderFields

STYLESHEET = files("colophon.web.oai").joinpath("browse.xsl").read_bytes()

_POLICY = b"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"


def is_browser(accept: bytes) -> bool:
    """Whether a browser asks: they name XHTML too, which programs that take any page do not."""
    return b"application/xhtml+xml" in accept and b"text/html" in accept


def show_answer(answer: bytes) -> bytes:
    """The answer as an HTML page."""
    return bytes(_load_transform()(etree.fromstring(answer)))


def fields(length: int) -> HeaderFields:
    """The header fields of such a page."""
    return HeaderFields(
        [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"vary", b"Accept, Accept-Encoding"),
            (b"cache-control", b"no-store"),
            (b"content-security-policy", _POLICY),
            (b"x-content-type-options", b"nosniff"),
            (b"content-length", b"%d" % length),
        ]
    )


@cache
def _load_transform() -> etree.XSLT:
    return etree.XSLT(etree.fromstring(STYLESHEET))
