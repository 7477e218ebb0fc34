"""What a provider says of itself: its address, how fine its dates are, what it offers.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Identify
"""

from collections.abc import Iterator

import msgspec

from colophon.harvest.address import believe_address, without_arguments
from colophon.harvest.client import OaiClient
from colophon.harvest.envelope import OAI
from colophon.harvest.importers import IMPORTERS, PREFERRED
from colophon.model.errors import HarvestError

PAGES = 100
"""pages of sets that are looked through"""
SHOWN = 20
"""sets that are named to whoever asked for another"""

UNSAID = frozenset(("not-xml", "not-oai-pmh", "cut-short", "http-status", "server-error"))
"""codes of an Identify that is broken, at a provider that may give its records all the same"""


class ProviderIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """Who a provider is.

    ``base_url`` is its own name for itself where that can be believed; ``answered_at``
    the address that answers.
    """

    base_url: str
    answered_at: str
    granularity: str = ""


def identify(client: OaiClient) -> ProviderIdentity:
    """Ask a provider who it is; one that does not know is taken by its address."""
    try:
        envelope = client.ask(verb="Identify")
        said, granularity = envelope.text("baseURL"), envelope.text("granularity")
    except HarvestError as error:
        if error.code not in UNSAID:
            raise
        said = granularity = ""
    answered = without_arguments(client.answered_at or client.base_url)
    return ProviderIdentity(
        base_url=believe_address(said, answered), answered_at=answered, granularity=granularity
    )


def choose_prefix(client: OaiClient) -> str:
    """The richest format that the provider offers and an importer exists for.

    Prefixes are names that anyone may give; the namespace says what the format is.
    """
    offered = dict(_offered_formats(client))
    known = [prefix for prefix, namespace in offered.items() if namespace in IMPORTERS]
    named = [prefix for prefix in PREFERRED if prefix in offered]
    for prefix in (*sorted(known, key=_rank), *named):
        return prefix
    raise HarvestError(
        f"offers {', '.join(sorted(offered)) or 'no format'}; none of them can be imported.",
        place=client.base_url,
        remedy=f"Importable are: {', '.join(PREFERRED)}.",
    )


def see_set(client: OaiClient, spec: str) -> None:
    """Raise :class:`HarvestError` where a provider lists its sets, and not this one.

    A set that does not exist looks like one in which nothing has changed.
    """
    specs = _sets(client)
    if not specs or any(one == spec or one.startswith(f"{spec}:") for one in specs):
        return
    shown = ", ".join(specs[:SHOWN]) + (", …" if len(specs) > SHOWN else "")
    raise HarvestError(
        f"has no set {spec!r}.",
        place=client.base_url,
        remedy=f"Its sets are: {shown}.",
        code="no-such-set",
    )


def _sets(client: OaiClient) -> list[str]:
    """All setSpecs, or none where they are not all told."""
    specs: list[str] = []
    try:
        for number, page in enumerate(client.pages("ListSets")):
            if number >= PAGES:
                return []
            specs += page.texts("setSpec")
    except HarvestError:
        return []
    return specs


def _rank(prefix: str) -> float:
    """How poor a format is: one of another name is richer than the last of ours at least."""
    return PREFERRED.index(prefix) if prefix in PREFERRED else len(PREFERRED) - 1.5


def _offered_formats(client: OaiClient) -> Iterator[tuple[str, str]]:
    """(prefix, namespace) of each format."""
    envelope = client.ask(verb="ListMetadataFormats")
    for one in envelope.root.iter(f"{OAI}metadataFormat"):
        prefix = (one.findtext(f"{OAI}metadataPrefix") or "").strip()
        if prefix:
            yield prefix, (one.findtext(f"{OAI}metadataNamespace") or "").strip()
