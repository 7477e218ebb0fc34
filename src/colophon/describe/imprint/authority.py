"""The press authority: a name, domain, address or exact imprint → the publisher it belongs to."""

import re
from functools import cached_property
from weakref import WeakKeyDictionary

import msgspec

from colophon.describe import Context
from colophon.describe.imprint.domains import bare
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.model.record import Agent, AgentKind
from colophon.vocabulary import Entry, Vocabulary

HOMEPAGE = "http://xmlns.com/foaf/0.1/homepage"
ADDRESS = "https://w3id.org/colophon/terms#address"
IMPRINT = "https://w3id.org/colophon/terms#imprint"


class Tenure(msgspec.Struct, frozen=True, kw_only=True):
    """An address and the years in which it is known, 0 where open."""

    address: str
    first: int = 0
    last: int = 0

    def __str__(self) -> str:
        """As it is kept in the vocabulary: ``14 Elm Row (1974–1979)``."""
        if not self.first and not self.last:
            return self.address
        if self.first == self.last:
            return f"{self.address} ({self.first})"
        return f"{self.address} ({self.first or ''}–{self.last or ''})"


_YEARS = re.compile(r"\s*\((?P<first>\d{4})?\s?(?P<dash>[-–])?\s?(?P<last>\d{4})?\)\s*$")


def tenure(text: str) -> Tenure:
    """An address as it is kept in the vocabulary, read."""
    found = _YEARS.search(text)
    if not found or not (found["first"] or found["last"]):
        return Tenure(address=text.strip())
    first = int(found["first"] or 0)
    last = int(found["last"] or 0) or (0 if found["dash"] else first)
    return Tenure(address=text[: found.start()].strip(), first=first, last=last)


class RememberedPublishers:
    """What a vocabulary of publishers remembers, ready to be found in text."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self.entries = tuple(one for one in entries if not one.deprecated)

    @cached_property
    def domains(self) -> dict[str, Entry]:
        """Publishers by the bare domains of their homepages."""
        known: dict[str, Entry] = {}
        for entry in self.entries:
            for address in entry.properties.get(HOMEPAGE, ()):
                known.setdefault(domain_of(address), entry)
        return known

    @cached_property
    def addresses(self) -> Phrasebook[tuple[Entry, Tenure]]:
        """Their addresses, with the years of each."""
        pairs = [
            (tenure(text), entry)
            for entry in self.entries
            for text in entry.properties.get(ADDRESS, ())
        ]
        return Phrasebook([(_plain(one.address), (entry, one)) for one, entry in pairs])

    @cached_property
    def imprints(self) -> Phrasebook[Entry]:
        """The exact wording of imprints that were accepted for them."""
        return Phrasebook(
            [
                (_plain(text), entry)
                for entry in self.entries
                for text in entry.properties.get(IMPRINT, ())
            ]
        )


def _plain(text: str) -> str:
    """A wording without the signs that mean something in a phrasebook."""
    return re.sub(r"\s+", " ", re.sub(r"[\[\]*]", " ", text)).strip()


_PRESSES: WeakKeyDictionary[Vocabulary, RememberedPublishers] = WeakKeyDictionary()
_NONE = RememberedPublishers(())


def publishers(context: Context) -> Vocabulary | None:
    """The catalogue's publishers, or None where it has none."""
    return context.vocabularies.get("publishers")


def remembered_publishers(context: Context) -> RememberedPublishers:
    """What the catalogue's publishers are remembered by; made once a vocabulary."""
    vocabulary = publishers(context)
    if vocabulary is None:
        return _NONE
    if vocabulary not in _PRESSES:
        _PRESSES[vocabulary] = RememberedPublishers(tuple(vocabulary))
    return _PRESSES[vocabulary]


def resolve(context: Context, agent: Agent, domain: str = "") -> Agent:
    """The agent with its authority's URI and heading, or as it was."""
    vocabulary = publishers(context)
    if vocabulary is None:
        return agent
    entry = remembered_publishers(context).domains.get(domain) if domain else None
    for label in (domain, f"www.{domain}") if domain else (agent.name,):
        if entry is None:
            entry = next((one for one in vocabulary.find(label) if not one.deprecated), None)
    return agent if entry is None else known_agent(agent, entry, context.config.language)


def known_agent(agent: Agent, entry: Entry, language: str) -> Agent:
    """The agent as the authority knows it; its name stays as transcribed."""
    return msgspec.structs.replace(
        agent,
        uri=entry.uri,
        heading=entry.label(language).text,
        kind=AgentKind.PERSON if entry.is_person else AgentKind.BODY,
    )


def domain_of(address: str) -> str:
    """The bare domain of a URL."""
    host = re.sub(r"^[a-z]+://", "", address.strip(), flags=re.IGNORECASE)
    return bare(re.split(r"[/?#:]", host, maxsplit=1)[0])
