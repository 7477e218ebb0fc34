"""Headers, in all answers that came: identifiers, datestamps, setSpecs.

https://www.openarchives.org/OAI/openarchivesprotocol.html#header
"""

import re
from collections import Counter

from colophon.examine import stamps
from colophon.examine.check import Fault, Faults, check
from colophon.examine.checks.sets import SPEC
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.provider import DC, Provider

_NONE = "No record was given."
_URI = re.compile(
    r"""
    [A-Za-z][A-Za-z0-9+.\-]*:
    (?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})+
    """,
    re.VERBOSE,
)
_APART = 2.0
"""seconds between two answers in which a datestamp that follows the clock must move"""


@check("identifier-form", Clause.UNIQUE_IDENTIFIER, "Make each identifier a URI.")
def identifier_form(provider: Provider) -> Faults:
    """Each identifier is a URI."""
    for exchange, item in provider.items_seen(_NONE):
        if not _URI.fullmatch(item.identifier):
            yield Fault(f"The identifier {item.identifier!r} is no URI.", exchange, item.identifier)


@check("identifier-once", Clause.UNIQUE_IDENTIFIER, "List each record once.")
def identifier_once(provider: Provider) -> Faults:
    """No identifier stands twice on a page."""
    pages = {id(exchange): exchange for exchange, _ in provider.items_seen(_NONE)}
    for page in pages.values():
        for one, times in Counter(item.identifier for item in page.items).items():
            if times > 1:
                yield Fault(f"{one} stands {times} times on one page.", page, one)


@check("datestamp-form", Clause.DATES, "Write datestamps in UTC, in the granularity declared.")
def datestamp_form(provider: Provider) -> Faults:
    """Each datestamp is a real date in the granularity declared, without fractions or zone."""
    for exchange, item in provider.items_seen(_NONE):
        if stamps.granularity(item.datestamp) not in provider.granularities:
            forms = " or ".join(provider.granularities)
            message = f"The datestamp {item.datestamp!r} is not {forms}."
            yield Fault(message, exchange, item.datestamp)


@check("datestamp-future", Clause.HEADER, "Stamp records with the time of their change.")
def datestamp_future(provider: Provider) -> Faults:
    """No datestamp is later than the answer it comes in."""
    for exchange, item in provider.items_seen(_NONE):
        now = exchange.response_date
        if not stamps.granularity(now):
            now = stamps.write_moment(provider.now, stamps.SECOND)
        if stamps.granularity(item.datestamp) and not stamps.within(item.datestamp, "", now):
            message = f"{item.identifier} is of {item.datestamp}, and it is {now}."
            yield Fault(message, exchange, item.datestamp)


@check("datestamps-rest", Clause.RECORD, "Move a datestamp only when the record changes.")
def datestamps_rest(provider: Provider) -> Faults:
    """Datestamps stay as they are while records do: they do not follow the clock."""
    first = provider.headers
    old = {one.identifier: one.datestamp for one in first.items}
    again = _later(provider, first)
    new = {one.identifier: one.datestamp for one in again.items}
    common = old.keys() & new.keys()
    moved = [one for one in common if old[one] != new[one]]
    # one or two may have been edited meanwhile; not most of a page
    if len(moved) > len(common) / 2:
        message = f"{len(moved)} of {len(common)} datestamps have moved since the first answer."
        yield Fault(message, again)
    elif not common:
        raise Unexamined("No record was given twice.")
    elif _fresh(first) and not _apart(first, again):
        raise Unexamined("All records are of today, and two answers came too close together.")


def _later(provider: Provider, first: Exchange) -> Exchange:
    """The same list some time later, by another query: the first answer may be in a cache."""
    if _fresh(first):
        provider.client.sleep(_APART + 1)  # a second may be rounded off
    now = stamps.write_moment(provider.now, provider.granularities[0])
    return provider.ask("ListIdentifiers", metadataPrefix=DC, until=now)


def _fresh(page: Exchange) -> bool:
    """Whether all datestamps are of the day of the answer."""
    today = stamps.day(page.response_date)
    return all(stamps.day(one.datestamp) == today for one in page.items)


def _apart(first: Exchange, again: Exchange) -> bool:
    one, other = stamps.moment(first.response_date), stamps.moment(again.response_date)
    seconds = all(len(item.datestamp) > stamps.DAY_LENGTH for item in first.items)
    return bool(one and other and seconds and (other - one).total_seconds() >= _APART)


@check(
    "set-spec-form", Clause.SET, "Make setSpecs of letters, digits and -_.!~*'(), colons between."
)
def set_spec_form(provider: Provider) -> Faults:
    """Each setSpec in a header is legal."""
    named = [(one, spec) for one, item in provider.items_seen(_NONE) for spec in item.sets]
    if not named:
        raise Unexamined("No header names a set.")
    for exchange, spec in named:
        if not SPEC.fullmatch(spec):
            yield Fault(f"The setSpec {spec!r} is not legal.", exchange, spec)


@check("list-empty", Clause.ERRORS, "Answer an empty list with noRecordsMatch.")
def list_empty(provider: Provider) -> Faults:
    """No list is empty: where nothing matches, noRecordsMatch is the answer."""
    verbs = ("ListRecords", "ListIdentifiers")
    found = [one for one in provider.answered if one.content is not None and one.verb in verbs]
    if not found:
        raise Unexamined("No list was given.")
    for page in found:
        if not page.items:
            yield Fault(f"{page.verb} is answered with a list of nothing.", page)
