"""The about containers of a record: where it came from, and what may be done with it.

http://www.openarchives.org/OAI/2.0/guidelines-provenance.htm
http://www.openarchives.org/OAI/2.0/guidelines-rights.htm
"""

from functools import lru_cache

from colophon.config import Config
from colophon.harvest.provenance import sound
from colophon.model.characters import iri
from colophon.model.record import Harvest, Record
from colophon.publish.xml_text import attribute, element, root_tag

_OAI = "http://www.openarchives.org/OAI/2.0"
_PROVENANCE = root_tag("provenance", f"{_OAI}/provenance", f"{_OAI}/provenance.xsd")
_RIGHTS = root_tag("rights", f"{_OAI}/rights/", f"{_OAI}/rights.xsd")
_DC = (
    f'<oai_dc:dc xmlns:oai_dc="{_OAI}/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    f' xsi:schemaLocation="{_OAI}/oai_dc/ {_OAI}/oai_dc.xsd">'
)


def abouts(record: Record, config: Config) -> bytes:
    """All about elements of a record, in order.

    An origin that cannot be put into the container as the schema wants it (a datestamp
    that is none, say) is left out, and so is all that lies behind it.  The rights of a
    record that was harvested are those its repository states, never ours.
    """
    if record.harvest:
        return _provenance(record.harvest) + _rights(record.harvest.rights)
    return _rights(config.metadata_rights)


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
def _rights(said: str) -> bytes:
    """What may be done with a record's metadata, by an address or in words; empty: nothing."""
    if not said:
        return b""
    return _about(f"{_RIGHTS}{express_rights(said)}</rights>")


def express_rights(said: str) -> str:
    """Rights as the element that refers to them, or that says them in words."""
    if iri(said):
        return f'<rightsReference ref="{attribute(said)}"/>'
    words = f"{_DC}{element('dc:rights', said)}</oai_dc:dc>"
    return f"<rightsDefinition>{words}</rightsDefinition>"


def _about(part: str) -> bytes:
    return f"<about>{part}</about>".encode()
