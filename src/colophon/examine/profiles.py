"""What an aggregator demands beyond OAI-PMH, looked for in the records that were read."""

from collections.abc import Iterator

from lxml import etree

from colophon.examine.check import ExaminationCheck, Fault, Faults
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.item import ExaminedItem, elements
from colophon.examine.offered import offered_formats
from colophon.examine.profile_providers import provider_checks
from colophon.examine.provider import Provider
from colophon.mappings.aggregator_formats import FORMAT_DEMANDS, FormatDemand
from colophon.mappings.aggregators import AGGREGATORS, Aggregator, Demand, Line, Weight

_OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
_OUTCOMES = {Weight.REFUSE: CheckOutcome.FAIL, Weight.WANT: CheckOutcome.WARN}


def profile_checks(name: str) -> Iterator[ExaminationCheck]:
    """The demands of an aggregator as checks."""
    aggregator = AGGREGATORS[name]
    if aggregator.prefix:
        yield _prefix_check(name, aggregator)
    for demand in aggregator.demands:
        yield _demand_check(name, aggregator, demand)
    for one in FORMAT_DEMANDS.get(aggregator.prefix, ()):
        yield _format_check(name, aggregator, one)
    yield from provider_checks(name, aggregator)


def _prefix_check(name: str, aggregator: Aggregator) -> ExaminationCheck:
    prefix = aggregator.prefix

    def run(provider: Provider) -> Faults:
        if not _offers(provider, prefix):
            said = f"{prefix} is not offered, which {aggregator.label} harvests."
            yield Fault(said, provider.formats_answer)

    return ExaminationCheck(
        code=f"{name}-prefix",
        demand=f"{prefix} is offered.",
        clause=aggregator.link,
        remedy=f"Offer {prefix}.",
        weight=CheckOutcome.WARN,
        run=run,
    )


def _demand_check(name: str, aggregator: Aggregator, demand: Demand) -> ExaminationCheck:
    def run(provider: Provider) -> Faults:
        for exchange, item in provider.items_seen("No record was seen."):
            lines = _lines(item.metadata) if item.metadata is not None else []
            if lines and not demand.is_met(lines):
                yield Fault(f"{item.identifier}: {demand.says}", exchange)

    return ExaminationCheck(
        code=f"{name}-{demand.code}",
        demand=f"No record seen fails in what {aggregator.label} demands: {demand.code}.",
        clause=aggregator.link,
        remedy=demand.remedy,
        weight=_OUTCOMES[demand.weight],
        run=run,
    )


def _format_check(name: str, aggregator: Aggregator, demand: FormatDemand) -> ExaminationCheck:
    prefix = aggregator.prefix

    def run(provider: Provider) -> Faults:
        for exchange, item in _items_in_format(provider, prefix):
            if item.metadata is not None and not demand.is_met(item.metadata):
                yield Fault(f"{item.identifier} as {prefix}: {demand.says}", exchange)

    return ExaminationCheck(
        code=f"{name}-record-{demand.code}",
        demand=f"No record seen as {prefix} fails in what is mandatory: {demand.code}.",
        clause=aggregator.link,
        remedy=demand.remedy,
        weight=CheckOutcome.FAIL,
        run=run,
    )


def _items_in_format(provider: Provider, prefix: str) -> list[tuple[Exchange, ExaminedItem]]:
    """The records of the first page in a format."""
    if not _offers(provider, prefix):
        raise Unexamined(f"{prefix} is not offered.")
    answer = provider.ask("ListRecords", metadataPrefix=prefix)
    if not answer.items:
        raise Unexamined(f"No record was seen as {prefix}.")
    return [(answer, one) for one in answer.items]


def _offers(provider: Provider, prefix: str) -> bool:
    return prefix in {one.prefix for one in offered_formats(provider)}


def _lines(metadata: etree._Element) -> list[Line]:
    """The elements of a record in simple Dublin Core; none of a record in another format."""
    if not str(metadata.tag).startswith(f"{{{_OAI_DC}}}"):
        return []
    return [(str(one.tag).rpartition("}")[2], one.text or "") for one in elements(metadata)]
