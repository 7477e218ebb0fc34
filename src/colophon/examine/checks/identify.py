"""What a repository says of itself.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Identify
"""

import re

from colophon.examine import stamps
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import DC, Provider

_EMAIL = re.compile(r"[^\s@]+@(?:[^\s.@]+\.)+[^\s.@]+")
_PLACEHOLDERS = ("0001-01-01", "1900-01-01", "1970-01-01")


@check("identify", Clause.IDENTIFY, "Answer verb=Identify with an Identify element.")
def identify(provider: Provider) -> Faults:
    """Identify is answered."""
    if provider.identify.content is None:
        yield Fault("Identify is not answered with an Identify element.", provider.identify)


@check("repository-name", Clause.IDENTIFY, "Give the repository a name that people know.")
def repository_name(provider: Provider) -> Faults:
    """The repository has a name."""
    if not provider.say_identity("repositoryName"):
        yield Fault("repositoryName is missing or empty.", provider.identify)


@check("base-url", Clause.IDENTIFY, "Set the base URL to the address harvesters are to use.")
def base_url(provider: Provider) -> Faults:
    """baseURL is the address that was asked, to the letter."""
    said = provider.say_identity("baseURL")
    if said != provider.base_url:
        yield Fault(f"baseURL is {said!r}, but {provider.base_url!r} was asked.", provider.identify)


@check("protocol-version", Clause.IDENTIFY, "Say 2.0, and answer as OAI-PMH 2.0 wants it.")
def protocol_version(provider: Provider) -> Faults:
    """protocolVersion is 2.0."""
    said = provider.say_identity("protocolVersion")
    if said != "2.0":
        yield Fault(f"protocolVersion is {said!r}, not '2.0'.", provider.identify)


@check("admin-email", Clause.IDENTIFY, "Write the address of whoever answers for the repository.")
def admin_email(provider: Provider) -> Faults:
    """There is an adminEmail, and each is an address."""
    for said in provider.all_said("adminEmail") or ("",):
        if not _EMAIL.fullmatch(said):
            yield Fault(f"adminEmail {said!r} is no address.", provider.identify)


@check("granularity", Clause.IDENTIFY, "Say YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, letter by letter.")
def granularity(provider: Provider) -> Faults:
    """granularity is one of the two."""
    said = provider.say_identity("granularity")
    if said not in (stamps.DAY, stamps.SECOND):
        yield Fault(f"granularity is {said!r}.", provider.identify)


@check("deleted-record", Clause.DELETED, "Say no, transient or persistent.")
def deleted_record(provider: Provider) -> Faults:
    """deletedRecord is no, transient or persistent."""
    said = provider.say_identity("deletedRecord")
    if said not in ("no", "transient", "persistent"):
        yield Fault(f"deletedRecord is {said!r}.", provider.identify)


@check(
    "deletions-kept",
    Clause.DELETED,
    "Keep a tombstone for each deletion for ever, and say persistent.",
    weight=CheckOutcome.WARN,
)
def deletions_kept(provider: Provider) -> Faults:
    """Deletions are announced for ever."""
    said = provider.say_identity("deletedRecord")
    if said == "no":
        message = "Deletions are never announced: harvesters keep what is gone."
        yield Fault(message, provider.identify, said)
    elif said == "transient":
        message = "Deletions are announced for a while: who comes seldom misses them."
        yield Fault(message, provider.identify, said)


@check("earliest-form", Clause.IDENTIFY, "Write earliestDatestamp in the finest granularity.")
def earliest_form(provider: Provider) -> Faults:
    """earliestDatestamp is a real date in the granularity declared."""
    said = provider.say_identity("earliestDatestamp")
    if stamps.granularity(said) not in provider.granularities:
        message = f"earliestDatestamp {said!r} is not {' or '.join(provider.granularities)}."
        yield Fault(message, provider.identify)


@check("earliest-datestamp", Clause.IDENTIFY, "Lower earliestDatestamp to the oldest datestamp.")
def earliest_datestamp(provider: Provider) -> Faults:
    """No record, deleted or not, is older than earliestDatestamp."""
    earliest = provider.say_identity("earliestDatestamp")
    if not stamps.granularity(earliest):
        raise Unexamined("earliestDatestamp is no date.")
    limit = stamps.before(earliest)
    _ = provider.headers.items
    if limit:
        provider.ask("ListIdentifiers", metadataPrefix=DC, until=limit)
    for exchange, item in provider.items_seen("No record was given."):
        if stamps.granularity(item.datestamp) and not stamps.within(item.datestamp, earliest, ""):
            message = f"{item.identifier} is of {item.datestamp}, before {earliest}."
            yield Fault(message, exchange, item.datestamp)


@check(
    "earliest-placeholder",
    Clause.GUIDE_REPOSITORY,
    "Compute earliestDatestamp from the records.",
    weight=CheckOutcome.WARN,
)
def earliest_placeholder(provider: Provider) -> Faults:
    """earliestDatestamp is no placeholder."""
    said = provider.say_identity("earliestDatestamp")
    if said.startswith(_PLACEHOLDERS):
        message = f"earliestDatestamp {said} makes harvesters ask for empty decades."
        yield Fault(message, provider.identify, said)
