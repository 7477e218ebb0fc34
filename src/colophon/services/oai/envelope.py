"""The envelope around every answer."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from colophon.publish.xml_text import XSI, attribute, text
from colophon.services.oai.errors import OaiCode
from colophon.services.oai.repository import Identity

NAMESPACE = "http://www.openarchives.org/OAI/2.0/"
SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
CLOSING = b"</OAI-PMH>\n"


def before(identity: Identity) -> bytes:
    """From the XML declaration to the place of the responseDate."""
    return _before(identity.stylesheet)


def after(identity: Identity, attributes: Mapping[str, str]) -> bytes:
    """From behind the responseDate to the end of the request element."""
    given = "".join([f' {name}="{attribute(value)}"' for name, value in attributes.items()])
    base_url = text(identity.base_url)
    return f"</responseDate>\n<request{given}>{base_url}</request>\n".encode()


@lru_cache(maxsize=16)
def _before(stylesheet: str) -> bytes:
    style = (
        f'<?xml-stylesheet type="text/xsl" href="{attribute(stylesheet)}"?>\n' if stylesheet else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{style}'
        f'<OAI-PMH xmlns="{NAMESPACE}" xmlns:xsi="{XSI}"'
        f' xsi:schemaLocation="{NAMESPACE} {SCHEMA}">\n<responseDate>'
    ).encode()


def errors(faults: Iterable[tuple[OaiCode, str]]) -> list[bytes]:
    """The error elements."""
    return [f'<error code="{code}">{text(message)}</error>\n'.encode() for code, message in faults]
