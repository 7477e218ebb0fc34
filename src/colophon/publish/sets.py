"""OAI-PMH sets: what a catalogue declares of its fields, as legal setSpecs.

http://www.openarchives.org/OAI/openarchivesprotocol.html#Set
"""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256

from colophon.config import HarvestSource
from colophon.config.sets import CuratedSet
from colophon.harvest.address import key as address_key
from colophon.index.interface import ListedSet
from colophon.model.record import Agent, Concept, Link, Record, Value

OURS = "https://w3id.org/colophon/vocab/"
PREFIXES = {
    OURS: "",
    "http://purl.org/dc/dcmitype/": "",
    "http://vocab.getty.edu/aat/": "aat-",
    "http://id.loc.gov/authorities/genreForms/": "lcgft-",
    "http://id.loc.gov/vocabulary/iso639-2/": "",
}
"""vocabularies whose local names tell their concepts apart"""

SCHEMED = "topic"
"""the set whose concepts stand under their scheme"""

_FOREIGN = re.compile(r"[^A-Za-z0-9]+")
_LOSSLESS = re.compile(r"[A-Za-z0-9]+(?:[ \-][A-Za-z0-9]+)*")
_LONGEST = 60


def sets(record: Record, by: Mapping[str, str]) -> tuple[ListedSet, ...]:
    """The sets of a record in order; ``by`` maps the first part of a setSpec to a field."""
    found: dict[str, ListedSet] = {}
    told = record.of(*by.values())
    for name, term in by.items():
        for statement in told:
            if statement.term == term:
                listed = _make_listed(name, statement.value)
                found.setdefault(listed.spec, listed)
    return tuple(found[spec] for spec in sorted(found))


def source_sets(
    record: Record, first: str, sources: Iterable[HarvestSource]
) -> tuple[ListedSet, ...]:
    """The set of the repository that a record was harvested from, as the settings call it.

    ``first`` is the first part of its setSpec; empty for no such sets.
    """
    if not first or record.harvest is None:
        return ()
    address = address_key(record.harvest.base_url)
    named = (one.name for one in sources if one.name and address_key(one.url) == address)
    name = next(named, address)
    return (ListedSet(f"{part(first)}:{part(name)}", (first.capitalize(), name)),)


def curated_sets(
    record: Record, declared: Iterable[CuratedSet], formats: Container[str]
) -> tuple[ListedSet, ...]:
    """The sets of the archive's choosing that a record is in; ``formats`` it is written in."""
    return tuple(
        ListedSet(one.spec, (*one.spec.split(":")[:-1], one.name))
        for one in declared
        if record.id in one.records
        or (one.format and one.format in formats)
        or (one.where and all(_has(record, term, text) for term, text in one.where.items()))
    )


def _has(record: Record, term: str, text: str) -> bool:
    return any(text in (one.value.key, str(one.value)) for one in record.of(term))


def part(text: str) -> str:
    """A setSpec part for a text: readable, legal, and another for every other text.

    What cannot be spelled in the letters allowed is told apart by a digest.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    slug = _FOREIGN.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")
    if _LOSSLESS.fullmatch(text) and len(text) <= _LONGEST:
        return slug
    return f"{slug}-{_digest(text)}" if slug else _digest(text)


@lru_cache(maxsize=8192)
def _make_listed(name: str, value: Value) -> ListedSet:
    parts = list(_parts(name, value))
    return ListedSet(":".join(spec for spec, _ in parts), tuple(label for _, label in parts))


def _parts(name: str, value: Value) -> Iterator[tuple[str, str]]:
    yield part(name), name.replace("-", " ").capitalize()
    if name == SCHEMED and isinstance(value, Concept) and (value.vocabulary or value.scheme):
        scheme = value.vocabulary or value.scheme.rstrip("/#").rpartition("/")[2]
        yield part(scheme), scheme
    yield _leaf(value), " ".join(str(value).split()) or value.key


def _leaf(value: Value) -> str:
    if not isinstance(value, Concept | Agent | Link) or not value.uri:
        return part(value.key)
    for start, short in PREFIXES.items():
        if value.uri.startswith(start):
            return short + part(value.uri.rpartition("/")[2])
    # two authorities may use one local name: the whole URI tells them apart
    local = re.split(r"[/#]", value.uri.rstrip("/#"))[-1]
    return f"{part(local)}-{_digest(value.uri)}"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]
