"""Sets: what is advertised, and what selecting by it gives.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Set
"""

import re
from collections import Counter

from colophon.examine import stamps
from colophon.examine.advertised import belongs, list_advertised, looked_into
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import DC, Provider
from colophon.examine.reading import OAI

_PART = r"[A-Za-z0-9\-_.!~*'()]+"
SPEC = re.compile(rf"{_PART}(?::{_PART})*")


@check("list-sets", Clause.LIST_SETS, "Answer ListSets with the sets, or with noSetHierarchy.")
def list_sets(provider: Provider) -> Faults:
    """ListSets is answered with sets, or with noSetHierarchy."""
    answer = provider.ask("ListSets")
    if answer.content is None and answer.errors != ("noSetHierarchy",):
        yield Fault(f"ListSets is answered with {answer.said}.", answer)


@check(
    "set-pages", Clause.FLOW_CONTROL, "Answer the tokens of ListSets, and end with an empty one."
)
def set_pages(provider: Provider) -> Faults:
    """A list of sets on several pages goes on, and ends with an empty token."""
    found = list_advertised(provider)
    if len(found.pages) == 1 and found.complete:
        raise Unexamined("The list of sets fits on one page.")
    for page in found.pages[1:]:
        if page.content is None or not page.content.findall(f"{OAI}set"):
            yield Fault(f"The token of ListSets gives {page.said}.", page)
    if found.complete and found.pages[-1].token is None:
        yield Fault("The last page of sets has no resumptionToken element.", found.pages[-1])


@check("set-form", Clause.SET, "Make setSpecs of letters, digits and -_.!~*'(), colons between.")
def set_form(provider: Provider) -> Faults:
    """Each setSpec is legal."""
    found = list_advertised(provider)
    for spec in found.specs:
        if not SPEC.fullmatch(spec):
            yield Fault(f"The setSpec {spec!r} is not legal.", found.pages[0], spec)


@check("set-once", Clause.SET, "Give each set a setSpec of its own.")
def set_once(provider: Provider) -> Faults:
    """No setSpec is advertised twice."""
    found = list_advertised(provider)
    for spec, times in Counter(found.specs).items():
        if times > 1:
            yield Fault(f"The set {spec} is advertised {times} times.", found.pages[0], spec)


@check("set-name", Clause.LIST_SETS, "Name each set for people.", weight=CheckOutcome.WARN)
def set_name(provider: Provider) -> Faults:
    """Each set has a name."""
    found = list_advertised(provider)
    for spec, name in zip(found.specs, found.names, strict=True):
        if not name:
            yield Fault(f"The set {spec} has no name.", found.pages[0], spec)


@check(
    "set-parents",
    Clause.GUIDE_HIERARCHY,
    "Advertise the sets above a set, too.",
    weight=CheckOutcome.WARN,
)
def set_parents(provider: Provider) -> Faults:
    """Where a set is below another, that one is advertised."""
    found = list_advertised(provider)
    if not found.complete:
        raise Unexamined("The list of sets was not followed to its end.")
    known = set(found.specs)
    for spec in found.specs:
        above = spec.rpartition(":")[0]
        if above and above not in known:
            yield Fault(f"{spec} is advertised, {above} is not.", found.pages[0], spec)


@check(
    "set-empty", Clause.BY_SET, "Advertise only sets that hold records.", weight=CheckOutcome.WARN
)
def set_empty(provider: Provider) -> Faults:
    """The sets looked into hold records."""
    for spec, answer in looked_into(provider).items():
        if not answer.items:
            yield Fault(f"The set {spec} is advertised and gives {answer.said}.", answer)


@check("set-members", Clause.BY_SET, "Give for a set its records, with its setSpec in the header.")
def set_members(provider: Provider) -> Faults:
    """Selecting by a set gives records whose headers say that they are in it."""
    for spec, answer in looked_into(provider).items():
        for item in answer.items:
            if not belongs(spec, item.sets):
                said = ", ".join(item.sets) or "no setSpec"
                yield Fault(f"{item.identifier} is listed in {spec}; it has {said}.", answer, said)
                break


@check(
    "set-advertised", Clause.SET, "Advertise every set that headers name.", weight=CheckOutcome.WARN
)
def set_advertised(provider: Provider) -> Faults:
    """The sets that headers name are advertised."""
    specs: set[str] = set()
    if "noSetHierarchy" not in provider.ask("ListSets").errors:
        found = list_advertised(provider)
        specs = set(found.specs)
        if not found.complete:
            raise Unexamined("The list of sets was not followed to its end.")
    for page in (provider.headers, provider.records):
        for item in page.items:
            for spec in item.sets:
                if spec not in specs:
                    message = f"{item.identifier} is in {spec}, which ListSets lacks."
                    yield Fault(message, page, spec)


@check("set-hierarchy", Clause.SET, "Let a set hold what the sets below it hold.")
def set_hierarchy(provider: Provider) -> Faults:
    """A record of a set is found in the set above it."""
    for item in (*provider.headers.items, *provider.records.items):
        above = next((spec.rpartition(":")[0] for spec in item.sets if ":" in spec), "")
        when = {"from_": item.datestamp, "until": item.datestamp}
        if not above or not stamps.granularity(item.datestamp):
            continue
        answer = provider.ask("ListIdentifiers", metadataPrefix=DC, set=above, **when)
        given = [one.identifier for one in answer.items]
        if item.identifier not in given:
            if answer.next:
                raise Unexamined(f"The list of {above} does not fit on one page.")
            yield Fault(f"{item.identifier} is below {above}, which does not give it.", answer)
        return
    raise Unexamined("No record was given that is in a set below another.")
