"""What an aggregator demands of a provider apart from its records: sets, deletions, pages."""

import re
from collections.abc import Iterator

from colophon.examine.check import ExaminationCheck, Fault, Faults, Run
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.item import elements, text
from colophon.examine.provider import DC, Provider
from colophon.examine.reading import OAI
from colophon.mappings.aggregators import (
    ANSWER_ADDRESSES,
    KEEP_DELETIONS,
    Aggregator,
    give_on_page,
    offer_set,
)

_VISITED = 3
"""records whose addresses are followed"""
_META = re.compile(rb"<meta\s[^>]*\bname=[\"']?([\w.:-]+)", re.IGNORECASE)


def provider_checks(name: str, aggregator: Aggregator) -> Iterator[ExaminationCheck]:
    """The demands of an aggregator that are not of records alone."""

    def make(
        code: str, demand: str, remedy: str, weight: CheckOutcome, run: Run
    ) -> ExaminationCheck:
        return ExaminationCheck(
            code=f"{name}-{code}",
            demand=demand,
            clause=aggregator.link,
            remedy=remedy,
            weight=weight,
            run=run,
        )

    fail, warn = CheckOutcome.FAIL, CheckOutcome.WARN
    if aggregator.set:
        said = f"The set {aggregator.set} is offered."
        yield make("set", said, offer_set(aggregator.set), warn, _look_for_set(aggregator))
    if aggregator.deletions:
        said = "Deleted records are announced for ever."
        yield make("deletions", said, KEEP_DELETIONS, warn, _look_at_deletions)
    if aggregator.visits:
        said = "The first dc:identifier of the first records answers."
        yield make("answers", said, ANSWER_ADDRESSES, fail, _follow_addresses)
    if aggregator.page:
        said = f"The page of a record has {', '.join(aggregator.page)}."
        yield make("page", said, give_on_page(aggregator.page), fail, _look_at_page(aggregator))


def _look_for_set(aggregator: Aggregator) -> Run:
    def run(provider: Provider) -> Faults:
        answer = provider.ask("ListSets")
        for _ in range(provider.bounds.pages):
            found = answer.content.findall(f"{OAI}set") if answer.content is not None else []
            if aggregator.set in {text(one, "setSpec") for one in found}:
                return
            if not answer.next:
                break
            answer = provider.onward(answer)
        # a set may be told to nobody, and answer who knows its name
        hidden = provider.ask("ListIdentifiers", metadataPrefix=DC, set=aggregator.set)
        if hidden.response is not None and hidden.items:
            return
        said = f"There is no set {aggregator.set}, which {aggregator.label} harvests."
        yield Fault(said, answer)

    return run


def _look_at_deletions(provider: Provider) -> Faults:
    said = provider.say_identity("deletedRecord")
    if said != "persistent":
        yield Fault(f"deletedRecord is {said or 'not given'}.", provider.identify)


def _follow_addresses(provider: Provider) -> Faults:
    for identifier, address in _addresses(provider):
        page = provider.visit(address)
        if page.answer is None or page.answer.status != 200:
            reason = page.trouble.message if page.trouble else page.said
            yield Fault(f"{identifier}: {address} does not answer: {reason}", page, page.said)


def _look_at_page(aggregator: Aggregator) -> Run:
    def run(provider: Provider) -> Faults:
        pages = [provider.visit(address) for _, address in _addresses(provider)]
        seen = [one for one in pages if one.answer is not None and one.answer.status == 200]
        if not seen:
            raise Unexamined("No page answered.")
        for page in seen:
            lacking = sorted({*aggregator.page} - _meta_names(page))
            if lacking:
                yield Fault(f"{page.asked} has no {', '.join(lacking)}.", page)

    return run


def _meta_names(page: Exchange) -> set[str]:
    body = page.answer.body if page.answer is not None else b""
    return {one.decode("ascii").lower() for one in _META.findall(body)}


def _addresses(provider: Provider) -> list[tuple[str, str]]:
    """(identifier, its first dc:identifier) of the first records that have an address."""
    found: list[tuple[str, str]] = []
    for item in provider.records.items:
        lines = elements(item.metadata) if item.metadata is not None else iter(())
        given = [one.text or "" for one in lines if str(one.tag).endswith("}identifier")]
        if given and given[0].strip().startswith(("http://", "https://")):
            found.append((item.identifier, given[0].strip()))
    if not found:
        raise Unexamined("No record seen has an address as its first identifier.")
    return found[:_VISITED]
