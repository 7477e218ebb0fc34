"""Examining a provider: is it harvestable, and where does it break the specification?

Every check is declared with its code and clause; the examination runs all of them.
https://www.openarchives.org/OAI/openarchivesprotocol.html
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from urllib.parse import quote

import msgspec

from colophon.errors import HarvestError
from colophon.publish.harvest.client import Client
from colophon.publish.harvest.envelope import Envelope, Item, parse

SPECIFICATION = "https://www.openarchives.org/OAI/openarchivesprotocol.html#"


class Outcome(StrEnum):
    """What a check found."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the table: what was checked, what came out, where it is written."""

    code: str
    outcome: Outcome
    message: str
    link: str = ""


class Provider:
    """A provider under examination; what several checks need is asked once."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._envelopes: dict[str, Envelope | HarvestError] = {}

    @property
    def base_url(self) -> str:
        """The address examined."""
        return self.client.base_url

    def query(self, query: str) -> Envelope:
        """The response to a raw query string, errors of the protocol included."""
        if query not in self._envelopes:
            joint = "&" if "?" in self.base_url else "?"
            try:
                self._envelopes[query] = parse(self.client.fetch(f"{self.base_url}{joint}{query}"))
            except HarvestError as error:
                self._envelopes[query] = error
        found = self._envelopes[query]
        if isinstance(found, HarvestError):
            raise found
        return found

    def errors(self, query: str) -> tuple[str, ...]:
        """The error codes in the response to a query."""
        return tuple(code for code, _ in self.query(query).errors)

    @property
    def identify(self) -> Envelope:
        """The answer to Identify."""
        return self.query("verb=Identify")

    @property
    def records(self) -> tuple[Item, ...]:
        """The first page of all records as oai_dc."""
        return tuple(self.query("verb=ListRecords&metadataPrefix=oai_dc").items())

    def token_query(self, token: str) -> str:
        """The query that asks for the page behind a token."""
        return f"verb=ListRecords&resumptionToken={quote(token, safe='')}"


Result = Iterator[tuple[Outcome, str]]
Check = Callable[[Provider], Result]
CHECKS: dict[str, tuple[str, Check]] = {}
"""Code → clause of the specification and the check, in the order they are run."""


def check(code: str, clause: str) -> Callable[[Check], Check]:
    """Declare a check: it yields what it finds, or nothing where all is well."""

    def declare(function: Check) -> Check:
        if code in CHECKS:
            raise ValueError(f"two checks are called {code}")
        CHECKS[code] = (SPECIFICATION + clause, function)
        return function

    return declare


def examine(client: Client) -> Iterator[Finding]:
    """Run every check; the first that cannot reach the provider ends the examination."""
    from colophon.publish.examine import answers, lists, paging  # noqa: F401  (they declare)

    provider = Provider(client)
    try:
        _ = provider.identify
    except HarvestError as error:
        link, _check = CHECKS["identify"]
        yield Finding(code="identify", outcome=Outcome.FAIL, message=str(error), link=link)
        return
    for code, (link, run) in CHECKS.items():
        try:
            found = list(run(provider)) or [(Outcome.PASS, (run.__doc__ or "").strip())]
        except HarvestError as error:
            found = [(Outcome.FAIL, str(error))]
        for outcome, message in found:
            yield Finding(code=code, outcome=outcome, message=message, link=link)
