"""Record by record: what a list does not give whole is asked for by identifier."""

from colophon.harvest.client import OaiClient
from colophon.harvest.envelope import HarvestedItem, ProtocolError
from colophon.model.errors import HarvestError
from colophon.model.problem import Problem

ASKED = 10
"""broken records in a row that GetRecord does not give either, after which it is let be"""
FETCHED = 100
"""headers in a row whose records cannot be had, after which the provider is at fault"""

GONE = "no-such-record"
"""code of a record that was in a list and does not exist"""

LOST = frozenset(("no-answer", "busy", "private-address"))
"""codes that say nothing of a record: the provider is not there"""


class Singly:
    """Asks for records by GetRecord; ``prefix`` is the metadataPrefix."""

    def __init__(self, client: OaiClient, prefix: str) -> None:
        self.client = client
        self.prefix = prefix
        self._in_vain = 0

    def mend_item(self, item: HarvestedItem) -> HarvestedItem | Problem:
        """A record that came broken: as it comes alone, or what is left of it, or why not."""
        found: HarvestedItem | Problem = _unreadable(item, "it is not XML.")
        if self._in_vain < ASKED:
            found, _ = self._ask_item(item)
        return item if isinstance(found, Problem) and item.metadata is not None else found

    def fetch_item(self, item: HarvestedItem) -> HarvestedItem | Problem:
        """The record behind a header, or why it cannot be had.

        Raises :class:`HarvestError` where the provider gives none at all.
        """
        found, error = self._ask_item(item)
        if error and self._in_vain >= FETCHED:
            raise error
        return found

    def _ask_item(self, item: HarvestedItem) -> tuple[HarvestedItem | Problem, HarvestError | None]:
        try:
            envelope = self.client.ask(
                verb="GetRecord", metadataPrefix=self.prefix, identifier=item.identifier
            )
        except HarvestError as error:
            if error.code in LOST:
                raise
            self._in_vain += not isinstance(error, ProtocolError)
            code = GONE if error.code == "idDoesNotExist" else "unreadable-record"
            return _unreadable(item, error.message, code), error
        self._in_vain = 0
        found = next((one for one in envelope.items() if one.identifier == item.identifier), None)
        if found is None or (found.broken and found.metadata is None):
            return _unreadable(item, "what comes is not that record."), None
        return found, None


def _unreadable(item: HarvestedItem, why: str, code: str = "unreadable-record") -> Problem:
    return Problem(
        code=code,
        message=f"The record cannot be read: {why}",
        subject=item.identifier,
        remedy="It is asked for again at the next harvest; tell the provider.",
    )
