"""Authorities at the desk: what is known of a publisher, who a name may be, and what a
merger would change."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec
from rapidfuzz import fuzz

from colophon.catalogue.kept_evidence import restore_words
from colophon.catalogue.publisher_decisions import TERMS, agents
from colophon.catalogue.summary import Summary
from colophon.desk.type_ahead import PRESS
from colophon.model.errors import ColophonError, UsageError
from colophon.model.folding import fold_letters
from colophon.model.record import Agent, AgentKind, Record
from colophon.vocabulary import Entry
from colophon.vocabulary.reconcile import candidates

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

FOAF, TERM, DCTERMS = (
    "http://xmlns.com/foaf/0.1/",
    "https://w3id.org/colophon/terms#",
    "http://purl.org/dc/terms/",
)
MOST_RECORDS = 100
"""records that are listed"""
MOST_LINES = 8
"""imprint lines that are shown of a name"""
ALIKE = 72
"""likeness, of 100, from which names are shown beside each other"""
MOST_ALIKE = 8


class NamedAuthority(msgspec.Struct, frozen=True, kw_only=True):
    """An authority or a bare name (no ``uri``) that is like another; ``score`` of 100."""

    name: str
    uri: str = ""
    score: int = 0
    records: int = 0
    why: str = ""
    """the label that is alike, where it is not the name"""
    is_person: bool = False


class NamingRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record that names an authority."""

    id: str
    title: str
    issued: str
    reviewed: bool


class Authority(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is known of a publisher or a person who publishes."""

    uri: str
    name: str
    is_person: bool
    kind: str
    names: tuple[str, ...]
    addresses: tuple[str, ...]
    imprints: tuple[str, ...]
    notes: tuple[str, ...]
    links: tuple[str, ...]
    years: tuple[str, str]
    replaced_by: str
    records: tuple[NamingRecord, ...]
    count: int
    alike: tuple[NamedAuthority, ...]
    open_names: tuple[NamedAuthority, ...]


class NamingLine(msgspec.Struct, frozen=True, kw_only=True):
    """The line of a document that names somebody: the words with those around them."""

    id: str
    title: str
    before: str
    words: str
    after: str
    page: int


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A name that nobody has resolved: who is it?"""

    name: str
    count: int
    lines: tuple[NamingLine, ...]
    candidates: tuple[NamedAuthority, ...]
    others: tuple[NamedAuthority, ...]
    is_pseudonym: bool = False
    """whether a record says that the name is one: it is no person's without saying so"""


class Merger(msgspec.Struct, frozen=True, kw_only=True):
    """What would change if one authority took another's place, or a name left one."""

    names: tuple[str, ...]
    records: tuple[NamingRecord, ...]
    count: int


class Authorities:
    """The press authority beside the records that name it."""

    def __init__(self, catalogue: "Catalogue", summaries: Iterable[Summary]) -> None:
        self.catalogue = catalogue
        self.summaries = tuple(summaries)

    @property
    def _language(self) -> str:
        return self.catalogue.config.language

    def entry(self, uri: str) -> Entry:
        """One authority; raises :class:`UsageError`."""
        found = self.catalogue.vocabularies.get(PRESS)
        entry = found.get(uri) if found is not None else None
        if entry is None:
            raise UsageError("there is no such publisher.", place=uri[:300])
        return entry

    def page(self, uri: str) -> Authority:
        """What is known of one."""
        entry = self.entry(uri)
        held = [one for one in self.summaries if uri in one.authorities]
        years = sorted(year for one in held if (year := one.issued.strip("[]?c. ")[:4]).isdecimal())
        known = entry.properties
        labels = (*entry.preferred, *entry.alternative, *entry.hidden)
        name = entry.label(self._language).text
        homepages = known.get(f"{FOAF}homepage", ())
        return Authority(
            uri=uri,
            name=name,
            is_person=entry.is_person,
            kind=", ".join(known.get(f"{DCTERMS}type", ())),
            names=tuple(dict.fromkeys(one.text for one in labels if one.text != name)),
            addresses=known.get(f"{TERM}address", ()),
            imprints=known.get(f"{TERM}imprint", ()),
            notes=tuple(one.text for one in (*entry.scope_note, *entry.definition)),
            links=tuple(dict.fromkeys((*homepages, *entry.exact, *entry.close))),
            years=(years[0], years[-1]) if years else ("", ""),
            replaced_by=next(iter(entry.replaced_by), ""),
            records=tuple(map(_held_entry, held[:MOST_RECORDS])),
            count=len(held),
            alike=tuple(self._alike(_labels(entry), without=uri)),
            open_names=tuple(self._open(_labels(entry))),
        )

    def question(self, name: str, first: str = "") -> Question:
        """A name, the lines that ask, and whom it may stand for; raises :class:`UsageError`.

        The lines of the record ``first`` come first.
        """
        held = [one for one in self.summaries if name in one.unresolved]
        held.sort(key=lambda one: one.id != first)
        if not held:
            raise UsageError("no record has that name without an authority.", place=name[:300])
        lines: dict[tuple[str, str, str, str], NamingLine] = {}
        for one in held[: MOST_LINES * 3]:
            for line in self._lines(one, name):  # two fields may be read from the same words
                lines.setdefault((line.id, line.before, line.words, line.after), line)
            if len(lines) >= MOST_LINES:
                break
        return Question(
            name=name,
            count=len(held),
            lines=tuple(lines.values())[:MOST_LINES],
            candidates=tuple(self._candidates(name)),
            others=tuple(one for one in self._open([name]) if one.name != name),
            is_pseudonym=any(
                one.name == name and one.kind is AgentKind.PSEUDONYM
                for each in held[:MOST_RECORDS]
                for one in agents(self._record(each.id))
            ),
        )

    def merger(self, uri: str, into: str) -> Merger:
        """What becomes of the records and names of one authority in another."""
        old, new = self.entry(uri), self.entry(into)
        known = set(_labels(new))
        held = [one for one in self.summaries if uri in one.authorities]
        names = tuple(one for one in _labels(old) if one not in known)
        return Merger(
            names=names, records=tuple(map(_held_entry, held[:MOST_RECORDS])), count=len(held)
        )

    def preview_merger(self, uri: str, name: str) -> Merger:
        """The records that follow a name which becomes an authority of its own."""
        if name not in _labels(self.entry(uri)):
            raise UsageError("that is no name of this publisher.", place=name[:300])
        held = [
            one
            for one in self.summaries
            if uri in one.authorities and self._names(one.id, uri, name)
        ]
        return Merger(
            names=(name,), records=tuple(map(_held_entry, held[:MOST_RECORDS])), count=len(held)
        )

    def _names(self, id_: str, uri: str, name: str) -> bool:
        return any(
            isinstance(one.value, Agent) and one.value.uri == uri and one.value.name == name
            for one in self._record(id_).of(*TERMS)
        )

    def _record(self, id_: str) -> Record:
        try:
            return self.catalogue.record(id_)
        except ColophonError:  # it has gone, or cannot be read since
            return Record(id=id_)

    def _lines(self, one: Summary, name: str) -> Iterator[NamingLine]:
        """Where the document of a record names it."""
        for statement in restore_words(self.catalogue, self._record(one.id)).of(*TERMS):
            if not (isinstance(statement.value, Agent) and statement.value.name == name):
                continue
            for piece in statement.evidence[:2]:
                yield NamingLine(
                    id=one.id,
                    title=one.title,
                    before=_from_a_word(piece.prefix[-120:]),
                    words=piece.quote or name,
                    after=_to_a_word(piece.suffix[:120]),
                    page=piece.page or 0,
                )

    def _candidates(self, name: str) -> Iterator[NamedAuthority]:
        """Authorities that a name may stand for, by their labels."""
        vocabulary = self.catalogue.vocabularies.get(PRESS)
        found = {
            one.entry.uri: NamedAuthority(
                name=one.entry.label(self._language).text,
                uri=one.entry.uri,
                score=round(one.score * 100),
                records=self._used[one.entry.uri],
                why=one.label,
                is_person=one.entry.is_person,
            )
            for one in (candidates(vocabulary, name, MOST_ALIKE) if vocabulary else ())
            if not one.entry.deprecated
        }
        for alike in self._alike([name]):
            found.setdefault(alike.uri, alike)
        yield from sorted(found.values(), key=lambda one: (-one.score, one.name))[:MOST_ALIKE]

    @property
    def _used(self) -> Counter[str]:
        return Counter(uri for one in self.summaries for uri in one.authorities)

    def _alike(self, names: Iterable[str], without: str = "") -> Iterator[NamedAuthority]:
        """Authorities with a name like one of these, the most alike first."""
        wanted = [fold_letters(one) for one in names]
        used = self._used
        found = []
        for entry in self.catalogue.vocabularies.get(PRESS) or ():
            if entry.uri == without or entry.deprecated:
                continue
            score, label = max(
                (_likeness(one, fold_letters(label)), label)
                for one in wanted
                for label in (_labels(entry) or [entry.uri])
            )
            if score >= ALIKE:
                shown = entry.label(self._language).text
                why = label if label != shown else ""
                found.append(
                    NamedAuthority(
                        name=shown,
                        uri=entry.uri,
                        score=score,
                        records=used[entry.uri],
                        why=why,
                        is_person=entry.is_person,
                    )
                )
        yield from sorted(found, key=lambda one: (-one.score, one.name))[:MOST_ALIKE]

    def _open(self, names: Iterable[str]) -> Iterator[NamedAuthority]:
        """Names without an authority that are like one of these."""
        wanted = [fold_letters(one) for one in names]
        counts = Counter(name for one in self.summaries for name in one.unresolved)
        found = [
            NamedAuthority(name=name, score=score, records=count)
            for name, count in counts.items()
            if (score := max(_likeness(one, fold_letters(name)) for one in wanted)) >= ALIKE
        ]
        yield from sorted(found, key=lambda one: (-one.score, one.name))[:MOST_ALIKE]


def _from_a_word(text: str) -> str:
    """Text that was cut anywhere, without the rest of a word at its beginning."""
    return text.partition(" ")[2] if " " in text.strip() else text


def _to_a_word(text: str) -> str:
    """Text that was cut anywhere, without the beginning of a word at its end."""
    return text.rpartition(" ")[0] if " " in text.strip() else text


def _likeness(one: str, other: str) -> int:
    """How alike two names are, whatever the order of their words, of 100."""
    return round(fuzz.token_sort_ratio(one, other))


def _labels(entry: Entry) -> list[str]:
    """The names of an authority, without domains."""
    labels = (*entry.preferred, *entry.alternative)
    return list(dict.fromkeys(one.text for one in labels))


def _held_entry(one: Summary) -> NamingRecord:
    return NamingRecord(id=one.id, title=one.title, issued=one.issued, reviewed=one.reviewed)
