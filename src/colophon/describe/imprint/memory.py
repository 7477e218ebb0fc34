"""What accepted records teach the press authority: names, domains, addresses and their years."""

import re
from collections.abc import Iterable

import msgspec

from colophon.describe.imprint.authority import (
    ADDRESS,
    HOMEPAGE,
    IMPRINT,
    Tenure,
    domain_of,
    tenure,
)
from colophon.describe.imprint.domains import TOKEN
from colophon.describe.wording.line_starts import line_start
from colophon.languages import word_pattern
from colophon.model.edtf import bounds
from colophon.model.folding import fold
from colophon.model.record import Agent, AgentKind, Date, Evidence, Record, Statement
from colophon.vocabulary import Entry

TERMS = ("publisher", "printer", "distributor", "issuingBody")
_LONGEST = 240
_address = word_pattern(
    r"(?:\d{1,5}[a-z]?(?:[-/]\d{1,5})?,?\s(?:[^\W\d_][\w.'’-]*\s){0,4}{addresses.kept_streets}(?!\w)"
    r"|(?:[^\W\d_][\w.'’-]*[ -]){0,3}[^\W\d_]*{addresses.kept_streets}\s\d{1,4}[a-z]?(?!\w)"
    r"|\d{1,4}(?:\s?bis|\s?ter)?,?\s{addresses.kept_numbered}\s[^\n,.;]{3,40}"
    r"|{addresses.kept_routes}\s[^\n,.;\d]{3,40},?\s(?:n[.o°º]{1,3}\s?)?\d{1,4}"
    r"|{addresses.kept_boxes}\s\d{1,6})",
    re.IGNORECASE,
)


class Learned(msgspec.Struct, frozen=True, kw_only=True):
    """What one accepted statement adds to one publisher; nothing is known already.

    ``uri`` is the publisher's, empty for one that has no authority yet; ``name`` is the
    name as accepted.  ``variants`` are further names, ``domains`` bare domains,
    ``addresses`` new or widened tenures, ``imprints`` exact wordings.  ``record`` is the
    id of the record that taught it.
    """

    uri: str
    name: str
    record: str
    variants: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    addresses: tuple[Tenure, ...] = ()
    imprints: tuple[str, ...] = ()

    @property
    def properties(self) -> dict[str, tuple[str, ...]]:
        """The additions by property URI, as the vocabulary keeps them."""
        values = {
            HOMEPAGE: tuple(f"https://{one}/" for one in self.domains),
            ADDRESS: tuple(map(str, self.addresses)),
            IMPRINT: self.imprints,
        }
        return {name: found for name, found in values.items() if found}


def learn(record: Record, text: str, entries: Iterable[Entry]) -> tuple[Learned, ...]:
    """What the confirmed makers of a record teach; pure, nothing is written.

    ``text`` is the document's text, or empty where it is no longer at hand (then the
    quotes kept as evidence have to do).  ``entries`` are the publishers known.  Only
    what a person confirmed teaches, and only bodies have addresses: those of private
    persons are never remembered.  A date that was itself concluded from an address
    teaches no years.
    """
    known = {entry.uri: entry for entry in entries}
    years = _years(record)
    found = []
    for one in record.of(*TERMS):
        if one.confirmed and isinstance(one.value, Agent):
            learned = _learn_from(record, one, one.value, text, known.get(one.value.uri), years)
            if learned is not None:
                found.append(learned)
    return tuple(found)


def _learn_from(
    record: Record,
    statement: Statement,
    agent: Agent,
    text: str,
    entry: Entry | None,
    years: tuple[int, int],
) -> Learned | None:
    labels = {
        fold(label.text)
        for label in ((*entry.preferred, *entry.alternative, *entry.hidden) if entry else ())
    }
    properties = entry.properties if entry else {}
    wordings = [_wording(one, text) for one in statement.evidence if one.source == "text"]
    domain = _domain(agent.name)
    name_known = fold(agent.name) in labels or not entry
    homes = {domain_of(one) for one in properties.get(HOMEPAGE, ())}
    addresses: list[Tenure] = []
    if agent.kind is AgentKind.BODY or entry:
        addresses = _addresses(wordings, [tenure(t) for t in properties.get(ADDRESS, ())], years)
    imprints = [
        words
        for words in dict.fromkeys(wordings)
        if words and words not in properties.get(IMPRINT, ()) and len(words.split()) > 2
    ]
    learned = Learned(
        uri=agent.uri,
        name=agent.name,
        record=record.id,
        variants=() if name_known or domain else (agent.name,),
        domains=(domain,) if domain and domain not in homes else (),
        addresses=tuple(addresses),
        imprints=tuple(imprints),
    )
    anything = learned.variants or learned.domains or learned.addresses or learned.imprints
    return learned if anything or not entry else None


def _domain(name: str) -> str:
    found = TOKEN.fullmatch(name.strip())
    return domain_of(found.group()) if found else ""


def _wording(evidence: Evidence, text: str) -> str:
    """The statement in which a name stands: its line, with what belongs to it."""
    start, end = evidence.start, evidence.end
    if text and start is not None and end is not None and text[start:end] == evidence.quote:
        high = text.find("\n", end, end + 120)
        stretch = text[line_start(text, start, 120) : high if high >= 0 else end + 120]
    else:
        before = evidence.prefix.rsplit("\n", 1)[-1]
        stretch = before + evidence.quote + evidence.suffix.split("\n", 1)[0]
    words = re.sub(r"\s+", " ", stretch).strip()
    return words if len(words) <= _LONGEST else ""


def _years(record: Record) -> tuple[int, int]:
    """The years of issue that a person confirmed, (0, 0) where there are none to learn from."""
    for one in record.of("issued"):
        date = one.value
        if one.confirmed and isinstance(date, Date) and date.basis != "address":
            earliest, latest = date.earliest, date.latest
            if not earliest and date.edtf:
                earliest, latest = bounds(date.edtf)
            if earliest and latest and int(latest[:4]) - int(earliest[:4]) <= 5:
                return int(earliest[:4]), int(latest[:4])
    return 0, 0


def _addresses(wordings: list[str], tenures: list[Tenure], years: tuple[int, int]) -> list[Tenure]:
    """Addresses that are new, or whose years this record widens."""
    found: dict[str, Tenure] = {}
    for words in wordings:
        for match in _address().finditer(words):
            address = match.group().strip(" ,.;")
            same = next((one for one in tenures if fold(one.address) == fold(address)), None)
            wider = _widen_tenure(same or Tenure(address=address), years)
            if same is None or wider != same:
                found.setdefault(fold(address), wider)
    return list(found.values())


def _widen_tenure(one: Tenure, years: tuple[int, int]) -> Tenure:
    first, last = years
    if not first:
        return one
    return Tenure(
        address=one.address, first=min(one.first or first, first), last=max(one.last, last)
    )
