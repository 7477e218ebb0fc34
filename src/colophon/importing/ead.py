"""EAD 2002 and EAD3: the items of a finding aid, each with the box that it lies in.

https://www.loc.gov/ead/
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.ead_elements import container, identification, rest
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.xml_records import elements, local
from colophon.mappings.ead import CONTAINERS, HIGHER
from colophon.model.errors import ImportRefused
from colophon.read.toolkit.xml_text import words

_COMPONENT = re.compile(r"c(?:0[1-9]|1[0-2])?\Z")


class Ead(Importer):
    """A finding aid."""

    name = "ead"
    label = "EAD 2002 and EAD3 (items of a finding aid)"
    suffixes = (".ead", ".xml")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its root element."""
        return 0.9 if re.search(rb"<(?:\w+:)?ead[\s>]", head) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record for each component without components in it: the items, or the files."""
        found = list(elements(data, name, ("{urn:isbn:1-931666-22-9}ead", "ead",
                                           "{http://ead3.archivists.org/schema/}ead")))  # fmt: skip
        number = 0
        for ead in found:
            if isinstance(ead, str):
                yield incoming_of_broken(name, "the finding aid", ead)
                continue
            for number, component in enumerate(_items(ead), 1):
                yield _record(component, name, number, options)
        if not number:
            raise ImportRefused(
                "describes no items.", place=name, remedy="Export it with its components."
            )


def _is_component(element: Any) -> bool:
    return bool(_COMPONENT.match(local(element)))


def _items(ead: Any) -> Iterator[Any]:
    for one in ead.iter("{*}*"):
        if _is_component(one) and not any(map(_is_component, one.iterchildren("*"))):
            yield one


def _record(item: Any, name: str, number: int, options: Options) -> Incoming:
    record = Gathering(name, f"component {item.get('id') or number}", options.kinds)
    for one in item.iterchildren("*"):
        if local(one) == "did":
            identification(one, record)
        elif not _is_component(one):
            rest(one, record)
    _put_inherited(item, record)
    for term in ("callNumber",):
        record.keys += [(term, str(one.value)) for one in record.statements if one.term == term]
    return record.make_incoming()


def _put_inherited(item: Any, record: Gathering) -> None:
    """What is said once, higher up: containers, the series, the fonds, the archive."""
    above: list[Mapping[str, str]] = []
    for parent in item.iterancestors("{*}*"):
        did = parent.find("{*}did")
        if did is None:
            continue
        above.append({local(one): words(one) for one in did.iterchildren("*")})
        for one in did.iterchildren("{*}container"):
            kind = (one.get("localtype") or one.get("type") or "box").lower()
            if CONTAINERS.get(kind) and not record.has(CONTAINERS[kind]):
                container(one, record)
    for kind, term in HIGHER.items():
        text = next((one[kind] for one in above if one.get(kind)), "")
        if not record.has(term):
            record.add(term, text, f"{kind} (higher up)")


IMPORTER = Ead()
