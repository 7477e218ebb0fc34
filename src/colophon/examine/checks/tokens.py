"""The resumptionToken element: where it stands, and what its attributes say.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from collections.abc import Iterator

from colophon.examine import stamps
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import LISTS, Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import Provider
from colophon.examine.walks import (
    Walk,
    ended_records,
    follow_to_end,
    walk_all_headers,
    whole_number,
)


@check("token-needless", Clause.FLOW_CONTROL, "Leave the token out where a list fits on one page.")
def token_needless(provider: Provider) -> Faults:
    """A list that is complete in one answer carries no token."""
    for page in _pages(provider):
        if not page.resumed and page.token is not None and not page.next:
            yield Fault("A complete list carries an empty resumptionToken.", page)


@check("token-attributes", Clause.FLOW_CONTROL, "Write whole numbers, and dates in UTC to come.")
def token_attributes(provider: Provider) -> Faults:
    """completeListSize and cursor are numbers, expirationDate is a moment to come."""
    pages = [page for page in _pages(provider) if page.token is not None]
    if not pages:
        raise Unexamined("No resumptionToken was given.")
    for page in pages:
        for name in ("completeListSize", "cursor"):
            said = _attribute(page, name)
            if said is not None and whole_number(said) is None:
                yield Fault(f"{name} is {said!r}, which is no number.", page, said)
        expires = _attribute(page, "expirationDate")
        if expires is not None and page.next and not _to_come(expires, page):
            yield Fault(f"expirationDate is {expires!r}: no moment to come.", page, expires)


def _attribute(page: Exchange, name: str) -> str | None:
    said = None if page.token is None else page.token.get(name)
    return None if said is None else str(said)


def _to_come(expires: str, page: Exchange) -> bool:
    when, now = stamps.moment(expires), stamps.moment(page.response_date)
    if when is None or stamps.granularity(expires) != stamps.SECOND:
        return False
    return now is None or when > now


@check("cursor", Clause.FLOW_CONTROL, "Let cursor say how many records came on earlier pages.")
def cursor(provider: Provider) -> Faults:
    """cursor counts what earlier pages gave, from 0."""
    found, given, told = walk_all_headers(provider), 0, False
    for page in found.pages:
        said = _attribute(page, "cursor")
        if said is not None:
            told = True
            if whole_number(said) != given:
                yield Fault(f"cursor is {said} after {given} records.", page, said)
        given += len(page.items)
    if len(found.pages) == 1:
        raise Unexamined("The list fits on one page.")
    if not told:
        raise Unexamined("No cursor is given; it is optional.")


@check(
    "list-size",
    Clause.FLOW_CONTROL,
    "Count the list, or leave completeListSize out.",
    weight=CheckOutcome.WARN,
)
def list_size(provider: Provider) -> Faults:
    """completeListSize is the number of records that come."""
    told = False
    for found in _follow_lists(provider):
        count = len(found.identifiers)
        for page in found.pages:
            said = _attribute(page, "completeListSize")
            size = whole_number(said)
            told = told or size is not None
            if size is not None and (size != count if found.ended else size < count):
                message = f"completeListSize is {said}, and {count} records came."
                yield Fault(message, page, str(said))
    if not told:
        raise Unexamined("No completeListSize is given; it is optional.")


def _follow_lists(provider: Provider) -> Iterator[Walk]:
    yield walk_all_headers(provider)
    yield follow_to_end(provider)
    yield ended_records(provider)


def _pages(provider: Provider) -> list[Exchange]:
    """All pages of lists that came so far."""
    found = [one for one in provider.answered if one.content is not None and one.verb in LISTS]
    if not found:
        raise Unexamined("No list was given.")
    return found
