"""The envelope around every answer."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from colophon.publish.oai.datestamps import written
from colophon.publish.oai.errors import Code
from colophon.publish.oai.markup import XSI, attribute, text
from colophon.publish.oai.repository import Identity

NAMESPACE = "http://www.openarchives.org/OAI/2.0/"
SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
CLOSING = b"</OAI-PMH>\n"


def opening(identity: Identity, moment: int, attributes: Mapping[str, str]) -> bytes:
    """From the XML declaration to the end of the request element."""
    start, end = _constant(identity.stylesheet, identity.base_url)
    given = "".join([f' {name}="{attribute(value)}"' for name, value in attributes.items()])
    return f"{start}{written(moment)}</responseDate>\n<request{given}>{end}".encode()


@lru_cache(maxsize=16)
def _constant(stylesheet: str, base_url: str) -> tuple[str, str]:
    """What stands before the responseDate, and behind the attributes of the request."""
    style = (
        f'<?xml-stylesheet type="text/xsl" href="{attribute(stylesheet)}"?>\n' if stylesheet else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{style}'
        f'<OAI-PMH xmlns="{NAMESPACE}" xmlns:xsi="{XSI}"'
        f' xsi:schemaLocation="{NAMESPACE} {SCHEMA}">\n<responseDate>'
    ), f"{text(base_url)}</request>\n"


def errors(faults: Iterable[tuple[Code, str]]) -> list[bytes]:
    """The error elements."""
    return [f'<error code="{code}">{text(message)}</error>\n'.encode() for code, message in faults]
