"""The envelope around every answer."""

from collections.abc import Iterable, Mapping

from colophon.publish.oai.datestamps import written
from colophon.publish.oai.errors import Code
from colophon.publish.oai.markup import XSI, attribute, text
from colophon.publish.oai.repository import Identity

NAMESPACE = "http://www.openarchives.org/OAI/2.0/"
SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
CLOSING = b"</OAI-PMH>\n"


def opening(identity: Identity, moment: int, attributes: Mapping[str, str]) -> bytes:
    """From the XML declaration to the end of the request element."""
    style = (
        f'<?xml-stylesheet type="text/xsl" href="{attribute(identity.stylesheet)}"?>\n'
        if identity.stylesheet
        else ""
    )
    given = "".join(f' {name}="{attribute(value)}"' for name, value in attributes.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{style}'
        f'<OAI-PMH xmlns="{NAMESPACE}" xmlns:xsi="{XSI}"'
        f' xsi:schemaLocation="{NAMESPACE} {SCHEMA}">\n'
        f"<responseDate>{written(moment)}</responseDate>\n"
        f"<request{given}>{text(identity.base_url)}</request>\n"
    ).encode()


def errors(faults: Iterable[tuple[Code, str]]) -> list[bytes]:
    """The error elements."""
    return [f'<error code="{code}">{text(message)}</error>\n'.encode() for code, message in faults]
