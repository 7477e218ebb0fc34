"""Any provider examined: what a systems librarian wants to know before harvesting it."""

from collections.abc import Iterator

from colophon.examine import CHECKS, OUT_OF_SIGHT, CheckOutcome, ExaminationBounds, Finding, examine
from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpTransport, Transport
from colophon.mappings.aggregators import AGGREGATORS

__all__ = [
    "CODES",
    "OUT_OF_SIGHT",
    "PROFILES",
    "CheckOutcome",
    "ExaminationBounds",
    "Finding",
    "examine_provider",
]

SILENCE = 15.0
ENOUGH = 30.0
"""seconds without a byte, and for a whole answer, after which an examination goes on"""

PROFILES = tuple(AGGREGATORS)
"""the aggregators whose demands are known"""

CODES = tuple(CHECKS)
"""the code of every check, in the order in which they are run"""


def examine_provider(
    url: str,
    *,
    bounds: ExaminationBounds | None = None,
    allow_private: bool = False,
    transport: Transport | None = None,
    profile: str = "",
) -> Iterator[Finding]:
    """Every check of the examination, run against a provider; see ``publish.examine``.

    ``url`` is the base URL; a request that somebody has pasted is cut down to it.
    ``profile`` names an aggregator whose demands are looked for too.
    """
    base = url.partition("?verb=")[0]
    network = transport or HttpTransport(
        allow_private=allow_private, timeout=SILENCE, deadline=ENOUGH
    )
    return examine(OaiClient(base, network), bounds, profile)
