"""oai-identifiers: ``oai:domain:local``.

http://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm
"""

from functools import lru_cache
from urllib.parse import quote, unquote

_SAFE = "-_.!~*'();/?:@&=+$,"


@lru_cache(maxsize=16)
def identifier(domain: str, id: str) -> str:
    """The OAI identifier of a record."""
    return f"oai:{domain}:{quote(id, safe=_SAFE)}"


def local(domain: str, written: str) -> str | None:
    """The record id in an OAI identifier, None where it is not one of ours."""
    start = f"oai:{domain}:"
    if not written.startswith(start):
        return None
    id = unquote(written[len(start) :], errors="replace")
    return id if identifier(domain, id) == written else None
