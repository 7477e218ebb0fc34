"""What a token keeps: the set, the datestamps, the format, and standing alone.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from urllib.parse import quote

from lxml import etree

from colophon.examine import stamps
from colophon.examine.advertised import belongs, looked_into
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.offered import offered_formats
from colophon.examine.provider import DC, Provider

_MEND = "Carry every argument of the list in its token."


@check("token-set", Clause.FLOW_CONTROL, _MEND)
def token_set(provider: Provider) -> Faults:
    """The pages behind a token are of the set that was asked for."""
    long = {spec: first for spec, first in looked_into(provider).items() if first.next}
    if not long:
        raise Unexamined("None of the sets looked into fills more than a page.")
    for spec, first in long.items():
        page = provider.onward(first)
        for item in page.items:
            if not belongs(spec, item.sets):
                message = f"{item.identifier} on the second page of {spec} is not in it."
                yield Fault(message, page, ", ".join(item.sets))


@check("token-from", Clause.FLOW_CONTROL, _MEND)
def token_from(provider: Provider) -> Faults:
    """The pages behind a token are not from before the from that was asked for."""
    yield from _check_dated_list(provider, "from")


@check("token-until", Clause.FLOW_CONTROL, _MEND)
def token_until(provider: Provider) -> Faults:
    """The pages behind a token are not from after the until that was asked for."""
    yield from _check_dated_list(provider, "until")


def _check_dated_list(provider: Provider, name: str) -> Faults:
    """A selection that leaves something out and fills more than a page."""
    page = provider.onward(provider.headers)
    seen = sorted({one.datestamp for each in (provider.headers, page) for one in each.items})
    chosen = seen[1:] if name == "from" else seen[-2::-1]
    for stamp in [one for one in chosen if stamps.granularity(one)][:3]:
        first = provider.ask("ListIdentifiers", metadataPrefix=DC, **{f"{name}_": stamp})
        if first.next:
            yield from _within(provider.onward(first), name, stamp)
            return
    raise Unexamined(f"No selection by {name} was found that leaves records out and has two pages.")


def _within(page: Exchange, name: str, stamp: str) -> Faults:
    limits = (stamp, "") if name == "from" else ("", stamp)
    for item in page.items:
        if not stamps.within(item.datestamp, *limits):
            message = (
                f"{item.identifier} of {item.datestamp} is on the second page of {name}={stamp}."
            )
            yield Fault(message, page, item.datestamp)


@check("token-prefix", Clause.FLOW_CONTROL, _MEND)
def token_prefix(provider: Provider) -> Faults:
    """The pages behind a token are in the format that was asked for."""
    for one in offered_formats(provider):
        first = provider.ask("ListRecords", metadataPrefix=one.prefix) if one.prefix != DC else None
        if first is not None and first.next:
            yield from _alike(first, provider.onward(first))
            return
    raise Unexamined("There is no list of two pages in a format other than oai_dc.")


def _alike(first: Exchange, page: Exchange) -> Faults:
    known = {one.metadata.tag for one in first.items if one.metadata is not None}
    for item in page.items:
        if known and item.metadata is not None and item.metadata.tag not in known:
            said = etree.QName(item.metadata).localname
            yield Fault(f"{item.identifier} comes as {said} on the second page.", page, said)


@check("token-alone", Clause.FLOW_CONTROL, "Refuse a token beside other arguments: badArgument.")
def token_alone(provider: Provider) -> Faults:
    """A token beside other arguments is refused with badArgument."""
    for first in (provider.records, provider.headers):
        if not first.next:
            continue
        token = quote(first.next, safe="")
        query = f"verb={first.verb}&resumptionToken={token}&metadataPrefix={DC}"
        answer = provider.raw(query)
        if "badArgument" not in answer.errors:
            yield Fault(f"A token beside metadataPrefix gives {answer.said}.", answer)
    if not (provider.records.next or provider.headers.next):
        raise Unexamined("The list fits on one page.")
