"""Resumption tokens: lists that go on, and end.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from collections import Counter

from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.provider import DC, Provider
from colophon.examine.walks import Walk, ended_records, follow_to_end, walk_all_headers

_LAST = "Put an empty resumptionToken on the last page."


@check("token-next", Clause.FLOW_CONTROL, "Answer a token with the next records of its list.")
def token_next(provider: Provider) -> Faults:
    """A token gives the next records, not an error and not nothing."""
    for first in (provider.records, provider.headers):
        page = provider.onward(first)
        if not page.items:
            yield Fault(f"The token of the first page gives {page.said}.", page)


@check("token-again", Clause.FLOW_CONTROL, "Make tokens that can be asked again.")
def token_again(provider: Provider) -> Faults:
    """A token asked again gives the same page."""
    page = provider.onward(provider.records)
    again = provider.onward(provider.records, again=True)
    if _identifiers(page) != _identifiers(again):
        message = "The same token gives another page when it is asked again."
        yield Fault(message, again, f"first {page.said}, then {again.said}")


@check("token-circle", Clause.FLOW_CONTROL, "Move the token on with each page.")
def token_circle(provider: Provider) -> Faults:
    """No token comes twice: the list has an end."""
    found = walk_all_headers(provider)
    if found.circles:
        yield Fault("A token came that had come before: the list has no end.", found.pages[-1])
    elif len(found.pages) == 1:
        raise Unexamined("The list fits on one page.")


@check("token-repeats", Clause.FLOW_CONTROL, "Begin each page behind the last record given.")
def token_repeats(provider: Provider) -> Faults:
    """No record is given twice in one list."""
    for first in (provider.records, provider.headers):
        page = provider.onward(first)
        known = set(_identifiers(first))
        for one in _identifiers(page):
            if one in known:
                yield Fault(f"The second page repeats {one}.", page, one)
    found = walk_all_headers(provider)
    many = Counter(dict.fromkeys(found.identifiers, 0))
    for page in found.pages:
        many.update(set(_identifiers(page)))
    for one, times in many.items():
        if times > 1:
            yield Fault(f"{one} stands on {times} pages of one list.", found.pages[0], one)


@check("token-last-records", Clause.FLOW_CONTROL, _LAST)
def token_last_records(provider: Provider) -> Faults:
    """The page that completes a list of records carries an empty token."""
    yield from _check_finish(ended_records(provider))


@check("token-last-headers", Clause.FLOW_CONTROL, _LAST)
def token_last_headers(provider: Provider) -> Faults:
    """The page that completes a list of headers carries an empty token."""
    yield from _check_finish(follow_to_end(provider))


def _check_finish(found: Walk) -> Faults:
    if found.pages[-1].token is None:
        yield Fault("The last page has no resumptionToken element.", found.pages[-1])


def _identifiers(page: Exchange) -> list[str]:
    return [item.identifier for item in page.items]


@check("list-cut", Clause.FLOW_CONTROL, "Give a resumptionToken as long as anything is left.")
def list_cut(provider: Provider) -> Faults:
    """A list that ends without a token holds all that other lists of the same give."""
    known: dict[str, Exchange] = {}
    for exchange, item in provider.items_seen("No record was given."):
        if exchange.prefix == DC and exchange.verb in ("ListRecords", "ListIdentifiers"):
            known.setdefault(item.identifier, exchange)
    for first in (provider.records, provider.headers):
        if not first.items or first.next:
            continue
        latest = max(item.datestamp for item in first.items)
        later = provider.ask("ListIdentifiers", metadataPrefix=DC, from_=latest)
        if later.response is not None:
            known.update((item.identifier, later) for item in later.items)
        missing = known.keys() - set(_identifiers(first))
        if missing:
            message = (
                f"{first.verb} ends after {len(first.items)} without a token; other lists"
                f" have {len(missing)} more, such as {min(missing)}."
            )
            yield Fault(message, first, f"{len(first.items)} items and no resumptionToken")
