"""The metadata formats that a provider offers.

https://www.openarchives.org/OAI/openarchivesprotocol.html#ListMetadataFormats
"""

import msgspec

from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import text
from colophon.examine.provider import Provider
from colophon.examine.reading import OAI


class OfferedFormat(msgspec.Struct, frozen=True):
    """A metadata format as ListMetadataFormats declares it."""

    prefix: str
    schema: str
    namespace: str


def offered_formats(provider: Provider) -> list[OfferedFormat]:
    """The formats declared; raises :class:`Unexamined` without any."""
    return formats(provider.formats_answer)


def formats(answer: Exchange) -> list[OfferedFormat]:
    """The formats in an answer; raises :class:`Unexamined` without any."""
    content = answer.content
    found = content.findall(f"{OAI}metadataFormat") if content is not None else []
    if not found:
        raise Unexamined(f"{answer.asked} names no format.")
    return [
        OfferedFormat(
            text(one, "metadataPrefix"), text(one, "schema"), text(one, "metadataNamespace")
        )
        for one in found
    ]
