"""About parts, in all answers that came: provenance, rights and others.

https://www.openarchives.org/OAI/2.0/guidelines.htm
"""

from collections.abc import Iterator

from lxml import etree

from colophon.examine import containers, stamps
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import ExaminedItem, elements
from colophon.examine.provider import Provider

Part = tuple[Exchange, ExaminedItem, etree._Element]


def _abouts(provider: Provider) -> Iterator[Part]:
    """The element inside each about."""
    found = [
        (exchange, item, one)
        for exchange, item in provider.items_seen("No record was given.")
        for about in item.abouts
        for one in elements(about)
    ]
    if not found:
        raise Unexamined("No record has an about part; they are optional.")
    return iter(found)


@check("about-content", Clause.GUIDE_CONTAINERS, "Fill the about part as its schema says.")
def about_content(provider: Provider) -> Faults:
    """About parts known to the guidelines are made as these say."""
    for exchange, item, root in _abouts(provider):
        for fault in containers.faults(root):
            yield Fault(f"{fault} ({item.identifier})", exchange)


@check(
    "about-schema",
    Clause.GUIDE_CONTAINERS,
    "Give the root of each about part its namespace and xsi:schemaLocation.",
)
def about_schema(provider: Provider) -> Faults:
    """Each about part says where the schema of its namespace lies."""
    for exchange, item, root in _abouts(provider):
        if containers.namespace(root) not in containers.locations(root):
            name = etree.QName(root).localname
            yield Fault(f"The about part {name} of {item.identifier} names no schema.", exchange)


@check(
    "provenance-date",
    Clause.GUIDE_PROVENANCE,
    "Write harvestDate in UTC, altered as true or false.",
)
def provenance_date(provider: Provider) -> Faults:
    """A provenance says when the record was harvested, in UTC, and whether it was altered."""
    found = [
        (exchange, one)
        for exchange, _, root in _abouts(provider)
        for one in root.iter(f"{{{containers.PROVENANCE}}}originDescription")
    ]
    if not found:
        raise Unexamined("No record has a provenance.")
    for exchange, one in found:
        date, altered = one.get("harvestDate", ""), one.get("altered", "")
        if not stamps.granularity(date) or altered not in ("true", "false"):
            yield Fault(f"harvestDate is {date!r}, altered {altered!r}.", exchange)
