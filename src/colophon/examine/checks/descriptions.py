"""The description containers of Identify, and what oai-identifiers promise.

https://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm
"""

import re

from lxml import etree

from colophon.examine import containers
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import DC, Provider

_DOMAIN = re.compile(r"[A-Za-z][A-Za-z0-9\-]*(?:\.[A-Za-z][A-Za-z0-9\-]*)+")
_LOCAL = re.compile(r"(?:[A-Za-z0-9\-_.!~*'();/?:@&=+$,]|%[0-9A-Fa-f]{2})+")
_OAI = re.compile(r"oai:([^:]*):(.*)", re.DOTALL)


def _oai_identifier(provider: Provider) -> etree._Element:
    """The oai-identifier description; raises :class:`Unexamined` without one."""
    for one in provider.descriptions:
        if containers.namespace(one) == containers.IDENTIFIER:
            return one
    raise Unexamined("Identify has no oai-identifier description.")


def _say_once(provider: Provider, name: str) -> str:
    found = _oai_identifier(provider).findtext(f"{{{containers.IDENTIFIER}}}{name}")
    return (found or "").strip()


def _describe_elements(provider: Provider) -> list[etree._Element]:
    found = provider.descriptions
    if not found:
        raise Unexamined("Identify has no descriptions; they are optional.")
    return found


@check("description-content", Clause.GUIDE_CONTAINERS, "Fill the description as its schema says.")
def description_content(provider: Provider) -> Faults:
    """Descriptions known to the guidelines are made as these say."""
    for one in _describe_elements(provider):
        for fault in containers.faults(one):
            yield Fault(fault, provider.identify)


@check(
    "description-schema",
    Clause.GUIDE_CONTAINERS,
    "Give the root of each description its namespace and xsi:schemaLocation.",
)
def description_schema(provider: Provider) -> Faults:
    """Each description says where the schema of its namespace lies."""
    for one in _describe_elements(provider):
        if containers.namespace(one) not in containers.locations(one):
            name = etree.QName(one).localname
            yield Fault(f"The description {name} has no schemaLocation.", provider.identify)


@check("oai-identifier", Clause.GUIDE_IDENTIFIER, "Describe identifiers as the guidelines do.")
def oai_identifier(provider: Provider) -> Faults:
    """The oai-identifier description has the scheme oai, a colon, and a registered domain."""
    for name, expected in (("scheme", "oai"), ("delimiter", ":")):
        if _say_once(provider, name) != expected:
            yield Fault(f"{name} is {_say_once(provider, name)!r}.", provider.identify)
    domain = _say_once(provider, "repositoryIdentifier")
    if not _DOMAIN.fullmatch(domain):
        yield Fault(f"repositoryIdentifier {domain!r} is no registered domain.", provider.identify)


@check(
    "oai-identifier-once",
    Clause.GUIDE_IDENTIFIER,
    "Keep the one oai-identifier description that is true.",
    weight=CheckOutcome.WARN,
)
def oai_identifier_once(provider: Provider) -> Faults:
    """There is one oai-identifier description."""
    _oai_identifier(provider)
    found = [containers.namespace(one) for one in provider.descriptions]
    if found.count(containers.IDENTIFIER) > 1:
        yield Fault("There are several oai-identifier descriptions.", provider.identify)


@check(
    "repository-identifier",
    Clause.GUIDE_IDENTIFIER,
    "Make repositoryIdentifier the domain that the identifiers of the records carry.",
)
def repository_identifier(provider: Provider) -> Faults:
    """The identifiers given carry the repositoryIdentifier."""
    start = f"oai:{_say_once(provider, 'repositoryIdentifier')}:"
    for page in (provider.headers, provider.records):
        for item in page.items:
            # what is harvested elsewhere keeps its own identifier: one of ours is enough
            if item.identifier.startswith(start):
                return
    given = provider.sample.identifier
    yield Fault(f"No identifier begins with {start}; one is {given}.", provider.headers, given)


@check(
    "sample-identifier",
    Clause.GUIDE_IDENTIFIER,
    "Make sampleIdentifier an identifier of this repository.",
)
def sample_identifier(provider: Provider) -> Faults:
    """sampleIdentifier begins with oai: and the repositoryIdentifier."""
    start = f"oai:{_say_once(provider, 'repositoryIdentifier')}:"
    sample = _say_once(provider, "sampleIdentifier")
    if not sample.startswith(start):
        yield Fault(f"sampleIdentifier {sample!r} does not begin with {start}", provider.identify)


@check(
    "sample-exists",
    Clause.GUIDE_IDENTIFIER,
    "Give as sampleIdentifier one of an item that exists.",
    weight=CheckOutcome.WARN,
)
def sample_exists(provider: Provider) -> Faults:
    """The item of sampleIdentifier exists."""
    sample = _say_once(provider, "sampleIdentifier")
    _ = provider.sample  # while there are no records, none can exist
    found = provider.ask("GetRecord", identifier=sample, metadataPrefix=DC)
    if sample and {"idDoesNotExist", "badArgument"} & set(found.errors):
        yield Fault(f"There is no item {sample}.", found)


@check(
    "oai-scheme",
    Clause.GUIDE_IDENTIFIER,
    "Write oai:domain:local, and escape what may not stand in a URI.",
)
def oai_scheme(provider: Provider) -> Faults:
    """Identifiers that begin with oai: are made as the guidelines say."""
    found = [
        item.identifier for page in (provider.headers, provider.records) for item in page.items
    ]
    named = [one for one in found if one.startswith("oai:")]
    if not named:
        raise Unexamined("No identifier that begins with oai: was given.")
    for one in dict.fromkeys(named):
        parts = _OAI.fullmatch(one)
        if not parts or not _DOMAIN.fullmatch(parts[1]) or not _LOCAL.fullmatch(parts[2]):
            yield Fault(f"{one!r} is no oai-identifier.", provider.headers, one)
