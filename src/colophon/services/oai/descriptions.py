"""What Identify says beside the mandatory: identifiers, friends, rights, branding.

http://www.openarchives.org/OAI/2.0/guidelines.htm
"""

from collections.abc import Iterable, Iterator

from colophon.publish.abouts import express_rights
from colophon.publish.oai_identifiers import identifier
from colophon.publish.xml_text import element, root_tag
from colophon.services.oai.repository import Identity

_OAI = "http://www.openarchives.org/OAI/2.0"


def descriptions(identity: Identity, sample: str, others: Iterable[str]) -> Iterator[str]:
    """The content of each description element.

    ``sample`` is the id of an item; ``others`` are what is said of the rights in metadata
    that was taken from elsewhere, beside our own.
    """
    yield _oai_identifier(identity.domain, sample)
    stated = [one for one in dict.fromkeys((identity.rights, *others)) if one]
    if stated:
        yield _rights_manifest(stated)
    if identity.friends:
        yield _friends(identity)
    if identity.icon:
        yield _branding_element(identity)


def _oai_identifier(domain: str, sample: str) -> str:
    start = root_tag("oai-identifier", f"{_OAI}/oai-identifier", f"{_OAI}/oai-identifier.xsd")
    return (
        f"{start}<scheme>oai</scheme>{element('repositoryIdentifier', domain)}"
        "<delimiter>:</delimiter>"
        f"{element('sampleIdentifier', identifier(domain, sample))}</oai-identifier>"
    )


def _rights_manifest(stated: Iterable[str]) -> str:
    """All rights that records of metadata carry; which is whose, each record says itself."""
    applies = f' appliesTo="{_OAI}/entity#metadata"'
    start = root_tag("rightsManifest", f"{_OAI}/rights/", f"{_OAI}/rightsManifest.xsd", applies)
    inside = "".join(f"<rights>{express_rights(one)}</rights>" for one in stated)
    return f"{start}{inside}</rightsManifest>"


def _friends(identity: Identity) -> str:
    urls = "".join(element("baseURL", url) for url in identity.friends)
    return f"{root_tag('friends', f'{_OAI}/friends/', f'{_OAI}/friends.xsd')}{urls}</friends>"


def _branding_element(identity: Identity) -> str:
    icon = identity.icon
    parts = ("url", icon.url), ("link", icon.link), ("title", icon.title)  # type: ignore[union-attr]
    inside = "".join(element(name, value) for name, value in parts if value)
    start = root_tag("branding", f"{_OAI}/branding/", f"{_OAI}/branding.xsd")
    return f"{start}<collectionIcon>{inside}</collectionIcon></branding>"
