"""EAD 2002 and EAD3: the items of a finding aid, each with the box that it lies in.

https://www.loc.gov/ead/
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.xml_records import elements, words
from colophon.mappings.ead import (
    ACCESS,
    CONTAINERS,
    HIGHER,
    IDENTIFICATION,
    PARAGRAPHS,
    PASSED_OVER,
)
from colophon.model.errors import ImportRefused

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
                yield _record(component, ead, name, number, options)
        if not number:
            raise ImportRefused(
                "describes no items.", place=name, remedy="Export it with its components."
            )


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _is_component(element: Any) -> bool:
    return bool(_COMPONENT.match(_local(element)))


def _items(ead: Any) -> Iterator[Any]:
    for one in ead.iter("{*}*"):
        if _is_component(one) and not any(map(_is_component, one.iterchildren("*"))):
            yield one


def _record(item: Any, ead: Any, name: str, number: int, options: Options) -> Incoming:
    record = Gathering(name, f"component {item.get('id') or number}", options.kinds)
    for one in item.iterchildren("*"):
        if _local(one) == "did":
            _identification(one, record)
        else:
            _rest(one, record)
    _put_inherited(item, ead, record)
    for term in ("callNumber",):
        record.keys += [(term, str(one.value)) for one in record.statements if one.term == term]
    return record.make_incoming()


def _identification(did: Any, record: Gathering) -> None:
    for one in did.iterchildren("*"):
        kind = _local(one)
        if kind == "container":
            _container(one, record)
        elif kind == "unitdate":
            record.add("issued", one.get("normal") or words(one), kind)
        elif kind == "unittitle":
            _title(one, record)
        elif kind in ("langmaterial", "physdesc", "origination", "physdescstructured", "daoset"):
            _parts(one, record)
        elif kind in IDENTIFICATION:
            _set(IDENTIFICATION[kind], one, kind, record)
        elif kind not in PASSED_OVER:
            record.leave(kind, words(one))


def _title(element: Any, record: Gathering) -> None:
    """The title without the dates that EAD 2002 lets stand in it."""
    dates = list(element.iter("{*}unitdate"))
    text = words(element)
    for one in dates:
        record.add("issued", one.get("normal") or words(one), "unitdate")
        text = text.replace(words(one), "").strip(" ,;")
    record.add("title", text, "unittitle")


def _parts(element: Any, record: Gathering) -> None:
    """The elements inside, each by itself; words of its own where it has none."""
    inside = [one for one in element.iter("{*}*") if _local(one) in IDENTIFICATION]
    for one in inside:
        _set(IDENTIFICATION[_local(one)], one, _local(one), record)
    if not inside:
        _set(IDENTIFICATION.get(_local(element), ""), element, _local(element), record)


def _set(term: str, element: Any, kind: str, record: Gathering) -> None:
    coded = element.get("langcode") if term == "language" else element.get("href", "")
    text = coded or words(element)
    if term:
        record.add(term, text, kind)
    else:
        record.leave(kind, text)


def _container(element: Any, record: Gathering) -> None:
    kind = (element.get("localtype") or element.get("type") or "box").lower()
    text = re.sub(rf"(?i)^{re.escape(kind)}\s+", "", words(element))
    if kind in CONTAINERS:
        record.add(CONTAINERS[kind], text, f"container {kind}")
    else:
        record.leave(f"container {kind}", text)


def _rest(element: Any, record: Gathering) -> None:
    kind = _local(element)
    if kind == "controlaccess":
        for one in element.iter("{*}*"):
            if _local(one) in ACCESS:
                record.add(ACCESS[_local(one)], words(one), _local(one))
    elif kind in PARAGRAPHS:
        heads = " ".join(words(one) for one in element.iterchildren("{*}head"))
        record.add(PARAGRAPHS[kind], words(element).removeprefix(heads).strip(), kind)
    elif kind not in PASSED_OVER and not _is_component(element):
        record.leave(kind, words(element))


def _put_inherited(item: Any, ead: Any, record: Gathering) -> None:
    """What is said once, higher up: containers, the series, the fonds, the archive."""
    above: list[Mapping[str, str]] = []
    for parent in item.iterancestors("{*}*"):
        did = parent.find("{*}did")
        if did is None:
            continue
        above.append({_local(one): words(one) for one in did.iterchildren("*")})
        for one in did.iterchildren("{*}container"):
            kind = (one.get("localtype") or one.get("type") or "box").lower()
            if CONTAINERS.get(kind) and not record.has(CONTAINERS[kind]):
                _container(one, record)
    for kind, term in HIGHER.items():
        text = next((one[kind] for one in above if one.get(kind)), "")
        if not record.has(term):
            record.add(term, text, f"{kind} (higher up)")


IMPORTER = Ead()
