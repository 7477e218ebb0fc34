"""The examination: all checks over one provider, each a finding, whatever comes."""

from collections.abc import Iterator, Mapping

from colophon.examine.asking import ExaminationBounds
from colophon.examine.check import ExaminationCheck, Fault
from colophon.examine.checks import declared_checks
from colophon.examine.exchange import Unexamined
from colophon.examine.finding import CheckOutcome, Finding
from colophon.examine.profiles import profile_checks
from colophon.examine.provider import Provider
from colophon.harvest.client import OaiClient
from colophon.mappings.aggregators import AGGREGATORS

_MORE = 9
"""faults of one kind that are told in full, beside the first"""
_MOST = 1000
"""faults of one kind that are counted"""
_SHOWN = 300


def _collect_checks() -> dict[str, tuple[str, ExaminationCheck]]:
    found: dict[str, tuple[str, ExaminationCheck]] = {}
    for group, one in declared_checks():
        if one.code in found:
            raise ValueError(f"two checks are called {one.code}")
        found[one.code] = (group, one)
    return found


CHECKS: Mapping[str, tuple[str, ExaminationCheck]] = _collect_checks()
"""Code → the group and the check, in the order in which they are run."""

OUT_OF_SIGHT: Mapping[str, str] = {
    "datestamps-move": "that a datestamp moves when a record, its sets or its format change:"
    " somebody must change one meanwhile",
    "deletions-persist": "that tombstones stay for ever, and that all deletions are told",
    "tokens-expire": "that a token lives until its expirationDate, and through a restart",
    "harvest-while-editing": "that changes during a harvest are neither lost nor given twice",
    "metadata-schemas": "that metadata is valid by its own schema, but for oai_dc: no foreign"
    " schema is fetched",
    "all-records": "that every record is sound: some pages are read, not all",
}
"""What no request from outside, or none that is polite, can show."""


def examine(
    client: OaiClient, bounds: ExaminationBounds | None = None, profile: str = ""
) -> Iterator[Finding]:
    """Run every check, one finding each; ``profile`` names an aggregator whose demands are
    looked for too.

    Raises :class:`~colophon.model.errors.HarvestError` where nobody answers at the address, or
    somebody who does not speak OAI-PMH; after that nothing that comes ends the examination.
    """
    provider = Provider(client, bounds or ExaminationBounds())
    provider.reach()
    for group, one in CHECKS.values():
        yield _find_fault(group, one, provider)
    if profile:
        for one in profile_checks(profile):
            yield _find_fault(AGGREGATORS[profile].label, one, provider)


def _find_fault(group: str, one: ExaminationCheck, provider: Provider) -> Finding:
    faults: list[Fault] = []
    reason = ""
    try:
        for fault in one.run(provider):
            faults.append(fault)
            if len(faults) == _MOST:
                break
    except Unexamined as lacking:
        reason = str(lacking)
    except Exception as error:  # a provider can send what nobody has thought of
        reason = f"What came could not be examined: {error!a}."
    if faults:
        return _faulty(group, one, faults)
    outcome = CheckOutcome.UNEXAMINED if reason else CheckOutcome.PASS
    message = reason or one.demand
    return Finding(
        code=one.code, group=group, outcome=outcome, message=_plain(message), link=str(one.clause)
    )


def _faulty(group: str, one: ExaminationCheck, faults: list[Fault]) -> Finding:
    first = faults[0]
    told = dict.fromkeys(_plain(fault.message) for fault in faults)
    others = tuple(told)[1:]
    return Finding(
        code=one.code,
        group=group,
        outcome=one.weight,
        message=_plain(first.message),
        asked=_plain(first.exchange.asked),
        came=_plain(first.came or first.exchange.said),
        count=len(faults),
        more=others[:_MORE],
        remedy=one.remedy,
        link=str(one.clause),
    )


def _plain(said: str) -> str:
    """What a provider sent, short, and without characters that a terminal would obey."""
    shown = said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}…"
    if shown.isprintable():
        return shown
    return "".join(one if one.isprintable() else "�" for one in shown)
