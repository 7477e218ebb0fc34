"""The about containers of a record: where it came from, and what may be done with it.

http://www.openarchives.org/OAI/2.0/guidelines-provenance.htm
http://www.openarchives.org/OAI/2.0/guidelines-rights.htm
"""

from functools import lru_cache

from colophon.config import Config
from colophon.harvest.provenance import sound
from colophon.model.record import Harvest, Record
from colophon.publish.xml_text import attribute, element, rooted

_OAI = "http://www.openarchives.org/OAI/2.0"
_PROVENANCE = rooted("provenance", f"{_OAI}/provenance", f"{_OAI}/provenance.xsd")
_RIGHTS = rooted("rights", f"{_OAI}/rights/", f"{_OAI}/rights.xsd")


def abouts(record: Record, config: Config) -> bytes:
    """All about elements of a record, in order.

    An origin that cannot be put into the container as the schema wants it (a datestamp
    that is none, say) is left out, and so is all that lies behind it.
    """
    rights = _rights(config.metadata_rights) if config.metadata_rights else b""
    return _provenance(record.harvest) + rights if record.harvest else rights


def _provenance(harvest: Harvest) -> bytes:
    return _about(f"{_PROVENANCE}{_origin(harvest)}</provenance>") if sound(harvest) else b""


def _origin(harvest: Harvest) -> str:
    """One repository that the record came through, and within it the one before."""
    altered = "true" if harvest.altered else "false"
    before = harvest.origin
    return (
        f'<originDescription harvestDate="{attribute(harvest.harvest_date)}"'
        f' altered="{altered}">'
        + element("baseURL", harvest.base_url)
        + element("identifier", harvest.identifier)
        + element("datestamp", harvest.datestamp)
        + element("metadataNamespace", harvest.metadata_namespace)
        + (_origin(before) if before and sound(before) else "")
        + "</originDescription>"
    )


@lru_cache(maxsize=8)
def _rights(uri: str) -> bytes:
    return _about(f'{_RIGHTS}<rightsReference ref="{attribute(uri)}"/></rights>')


def _about(part: str) -> bytes:
    return f"<about>{part}</about>".encode()
