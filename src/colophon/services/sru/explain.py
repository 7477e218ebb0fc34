"""The explain record: what can be searched here, and how, as ZeeRex has it.

http://zeerex.z3950.org/dtd/
"""

from urllib.parse import urlsplit

from colophon.publish.xml_text import attribute, element
from colophon.services.linked_data.about import About
from colophon.services.sru.indexes import INDEXES, SETS, SORTS
from colophon.services.sru.schemas import SCHEMAS

_NAMESPACE = "http://explain.z3950.org/dtd/2.0/"
DEFAULT_RECORDS = 10
MOST_RECORDS = 1_000


def explain(about: About, address: str, version: str) -> str:
    """The record of a catalogue that is searched at an address."""
    place = urlsplit(address)
    port = place.port or (443 if place.scheme == "https" else 80)
    server = (
        f'<serverInfo protocol="SRU" version="{version}" transport="{place.scheme}">'
        f"{element('host', place.hostname or '')}{element('port', str(port))}"
        f"{element('database', place.path.lstrip('/'))}</serverInfo>"
    )
    database = (
        f'<databaseInfo><title lang="{attribute(about.language)}" primary="true">'
        f"{attribute(about.name)}</title></databaseInfo>"
    )
    return (
        f'<explain xmlns="{_NAMESPACE}">{server}{database}{_indexes()}{_schemas()}'
        f"<configInfo>{_setting_element('default', 'numberOfRecords', DEFAULT_RECORDS)}"
        f"{_setting_element('setting', 'maximumRecords', MOST_RECORDS)}</configInfo></explain>"
    )


def _indexes() -> str:
    sets = "".join(f'<set name="{name}" identifier="{uri}"/>' for name, uri in SETS.items())
    indexes = []
    for full, index in INDEXES.items():
        prefix, _, name = full.partition(".")
        scanned = "true" if index.field else "false"
        sorted_ = "true" if full in SORTS else "false"
        indexes.append(
            f'<index search="true" scan="{scanned}" sort="{sorted_}">'
            f"{element('title', index.title)}"
            f'<map><name set="{prefix}">{name}</name></map></index>'
        )
    return f"<indexInfo>{sets}{''.join(indexes)}</indexInfo>"


def _schemas() -> str:
    written = "".join(
        f'<schema name="{name}" identifier="{one.identifier}" sort="false">'
        f"{element('title', one.title)}</schema>"
        for name, one in SCHEMAS.items()
    )
    return f"<schemaInfo>{written}</schemaInfo>"


def _setting_element(name: str, kind: str, value: int) -> str:
    return f'<{name} type="{kind}">{value}</{name}>'
