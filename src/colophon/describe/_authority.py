"""The press authority: a name, domain or exact imprint → the publisher it belongs to."""

import re
from collections.abc import Iterable

import msgspec

from colophon.describe import Context
from colophon.describe._domains import bare
from colophon.record import Agent, AgentKind
from colophon.vocab import Entry, Vocabulary

HOMEPAGE = "http://xmlns.com/foaf/0.1/homepage"
ADDRESS = "https://w3id.org/colophon/terms#address"
IMPRINT = "https://w3id.org/colophon/terms#imprint"


class Tenure(msgspec.Struct, frozen=True, kw_only=True):
    """An address, and the years in which it is known (0 where open)."""

    address: str
    first: int = 0
    last: int = 0


def publishers(context: Context) -> Vocabulary | None:
    """The catalogue's publishers, or None where it has none."""
    try:
        return context.vocabularies["publishers"]
    except (KeyError, NotImplementedError):
        return None


def resolve(context: Context, agent: Agent, domain: str = "") -> Agent:
    """The agent with its authority's URI and heading, or as it was."""
    vocabulary = publishers(context)
    if vocabulary is None:
        return agent
    entry = by_domain(vocabulary, domain) if domain else None
    if entry is None:
        entry = next((one for one in vocabulary.find(agent.name) if not one.deprecated), None)
    if entry is None:
        return agent
    label = entry.label(context.config.language)
    return msgspec.structs.replace(
        agent, uri=entry.uri, heading=label.text, kind=agent.kind or AgentKind.BODY
    )


def by_domain(vocabulary: Vocabulary, domain: str) -> Entry | None:
    """The publisher whose name, variant name or homepage is this domain."""
    for label in (domain, f"www.{domain}"):
        for entry in vocabulary.find(label):
            if not entry.deprecated:
                return entry
    return domains(vocabulary).get(domain)


def domains(vocabulary: Vocabulary) -> dict[str, Entry]:
    """Publishers by the domains of their homepages."""
    known: dict[str, Entry] = {}
    for entry in vocabulary:
        for address in entry.properties.get(HOMEPAGE, ()):
            if not entry.deprecated:
                known.setdefault(domain_of(address), entry)
    return known


def domain_of(address: str) -> str:
    """The bare domain of a URL."""
    host = re.sub(r"^[a-z]+://", "", address.strip(), flags=re.IGNORECASE)
    return bare(re.split(r"[/?#:]", host, maxsplit=1)[0])


def tenures(entry: Entry) -> tuple[Tenure, ...]:
    """The addresses of a publisher with their years ("14 Elm Row (1974–1979)")."""
    return tuple(map(tenure, entry.properties.get(ADDRESS, ())))


_YEARS = re.compile(r"\s*\((?P<first>\d{4})?\s?(?P<dash>[-–])?\s?(?P<last>\d{4})?\)\s*$")


def tenure(text: str) -> Tenure:
    """An address as it is kept in the vocabulary, read."""
    found = _YEARS.search(text)
    if not found:
        return Tenure(address=text.strip())
    first = int(found["first"] or 0)
    last = int(found["last"] or 0) or (0 if found["dash"] else first)
    return Tenure(address=text[: found.start()].strip(), first=first, last=last)


def shown(tenure: Tenure) -> str:
    """An address as it is kept in the vocabulary."""
    if not tenure.first and not tenure.last:
        return tenure.address
    years = (
        str(tenure.first)
        if tenure.first == tenure.last
        else f"{tenure.first or ''}–{tenure.last or ''}"
    )
    return f"{tenure.address} ({years})"


def imprints(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Publishers by the exact wording of imprints accepted for them."""
    return {
        text: entry
        for entry in entries
        for text in entry.properties.get(IMPRINT, ())
        if not entry.deprecated
    }
