"""Elements of a component of EAD → values of a record, by the tables of :mod:`colophon.mappings`.

https://www.loc.gov/ead/EAD3taglib/ · https://www.loc.gov/ead/tglib/
"""

import re
from collections.abc import Iterator
from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.headings import target_of
from colophon.importing.toolkit.values import ADDRESS, coded_date, named_agent, rights_field
from colophon.importing.toolkit.xml_records import local
from colophon.mappings.ead import (
    ACCESS,
    BY_PARAGRAPH,
    CERTAINTIES,
    CONTAINERS,
    DATES,
    IDENTIFICATION,
    IDENTIFIERS,
    KINDS,
    LABELLED,
    PARAGRAPHS,
    PASSED_OVER,
    PLACE_OF_PUBLICATION,
)
from colophon.mappings.marc import RELATORS
from colophon.mappings.marc_reading import RESPONSIBLE, ROLE_FIELDS, ROLE_WORDS
from colophon.model.record import Agent, AgentKind, Concept, Link
from colophon.profile import Kind
from colophon.read.toolkit.xml_text import words

_WITH_ADDRESS = re.compile(r"(?P<label>.*\S) <(?P<uri>https?://\S+)>")


def _attribute(element: Any, *names: str) -> str:
    """The first of these attributes that is there: EAD 2002 and EAD3 name them differently."""
    return next((found for one in names if (found := str(element.get(one, "") or ""))), "")


def identification(did: Any, record: Gathering) -> None:
    """What identifies an item: its ``did``."""
    for one in did.iterchildren("*"):
        kind = local(one)
        if kind == "container":
            container(one, record)
        elif kind in ("unitdate", "unitdatestructured"):
            _date(one, record)
        elif kind == "unittitle":
            _title(one, record)
        elif kind == "unitid":
            coded = _attribute(one, "localtype", "type").lower() in IDENTIFIERS
            record.add("identifier" if coded else "callNumber", words(one), kind)
        elif kind == "physdescstructured":
            _quantity(one, record)
        elif kind in _MIXED:
            _parts(one, record)
        elif kind in IDENTIFICATION:
            _set(_field_of_label(one) or IDENTIFICATION[kind], one, kind, record)
        elif kind not in PASSED_OVER:
            record.leave(kind, words(one))


_MIXED = ("langmaterial", "physdesc", "origination", "daoset")


def _title(element: Any, record: Gathering) -> None:
    """The title without the dates that EAD 2002 lets stand in it; other titles behind it."""
    text = words(element)
    for one in element.iter("{*}unitdate"):
        _date(one, record)
        text = text.replace(words(one), "").strip(" ,;")
    record.add("alternative" if record.has("title") else "title", text, "unittitle")


def _date(element: Any, record: Gathering) -> None:
    """A date: its words, and its form with what is said of how sure it is."""
    kind = _attribute(element, "datechar", "label").lower()
    term = next((term for word, term in DATES.items() if word in kind), "issued")
    ends = [
        _attribute(one, "standarddate") or words(one)
        for one in element.iter("{*}fromdate", "{*}todate", "{*}datesingle")
    ]
    form = _attribute(element, "normal") or "/".join(filter(None, ends[:2]))
    mark = CERTAINTIES.get(_attribute(element, "certainty").lower(), "")
    if form and "/" not in form:
        form += mark
    shown = "" if ends else words(element)
    if record.has(term):
        record.leave(local(element), shown or form)
    elif shown or form:
        record.put(term, coded_date(form or shown, shown), local(element), shown or form)


def _quantity(element: Any, record: Gathering) -> None:
    """“24 pages” in two elements, and the size and form beside it."""
    counted = [words(one) for one in element.iterchildren("{*}quantity", "{*}unittype")]
    record.add("extent", " ".join(counted), "physdescstructured")
    for one in element.iterchildren("{*}physfacet", "{*}dimensions"):
        _set(IDENTIFICATION[local(one)], one, local(one), record)
    for one in element.iterchildren("{*}descriptivenote"):
        record.leave("descriptivenote", words(one))


def _parts(element: Any, record: Gathering) -> None:
    """The elements inside, each by itself; words of its own where it has none."""
    inside = [
        one
        for one in element.iterdescendants("{*}*")
        if local(one) in IDENTIFICATION and local(one) not in _MIXED
    ]
    for one in inside:
        if local(one) in KINDS:
            name(one, record)
        else:
            _set(IDENTIFICATION[local(one)], one, local(one), record)
    kind = local(element)
    if not inside:
        _set(_field_of_label(element) or IDENTIFICATION.get(kind, ""), element, kind, record)
    else:
        record.leave(kind, " ".join(_words_between(element, inside)))


def _words_between(element: Any, inside: list[Any]) -> Iterator[str]:
    """The words of an element that stand in none of those."""
    if element in inside:
        return
    yield (element.text or "").strip()
    for one in element.iterchildren("*"):
        yield from _words_between(one, inside)
        yield (one.tail or "").strip(" \n\t,;.")


def _field_of_label(element: Any) -> str:
    """Our field by the label of an element, or empty."""
    label = _attribute(element, "label")
    found = target_of(label, {}) if label else ""
    return found if found in LABELLED else ""


def _set(term: str, element: Any, kind: str, record: Gathering) -> None:
    coded = element.get("langcode") if term == "language" else element.get("href", "")
    text = coded or words(element)
    if term == "fileAddress" and ADDRESS.fullmatch(text):
        record.put(term, Link(uri=text, label=words(element)), kind, text)
    elif term == "fileAddress":
        record.leave(kind, f"{text} {words(element)}")
    elif term == "creator":
        name(element, record)
    elif term:
        record.add(term, text, kind)
    else:
        record.leave(kind, text)


def name(element: Any, record: Gathering, *, about: bool = False) -> None:
    """Somebody with a role, whom the item is ``about`` where none is said among the points
    of access."""
    text, role = _words_of_name(element), _attribute(element, "relator", "role").lower()
    code = role.rpartition("/")[2]
    code = code if len(code) == 3 else ROLE_WORDS.get(role.strip(" ."), "")
    term = ROLE_FIELDS.get(code, "contributor" if code else "subject" if about else "creator")
    if role == RESPONSIBLE:
        term = "responsiblePerson"
    kind, uri = KINDS.get(local(element), ""), _address(element)
    if term == "subject" and not kind:
        record.add(term, text, local(element))
    elif kind in ("work", "family"):
        record.put(term, Agent(name=text, uri=uri, kind=AgentKind(kind)), local(element), text)
    else:
        kept = RELATORS + code if code and code not in ROLE_FIELDS else ""
        found = named_agent(text, kind, role=kept, uri=uri) if text else None
        if found is None:
            record.leave(local(element), text)
        else:
            record.put(term, found, local(element), text)


def _words_of_name(element: Any) -> str:
    """A name or heading: parts of EAD3 are joined as headings join theirs."""
    parts = [words(one) for one in element.iterchildren("{*}part")]
    joint = ", " if local(element) in KINDS else "--"
    return joint.join(filter(None, parts)) if len(parts) > 1 else words(element)


def _address(element: Any) -> str:
    found = _attribute(element, "identifier", "authfilenumber", "valueuri")
    return found if ADDRESS.fullmatch(found) else ""


def container(element: Any, record: Gathering) -> None:
    """A box or folder."""
    kind = _attribute(element, "localtype", "type").lower() or "box"
    text = re.sub(rf"(?i)^{re.escape(kind)}\s+", "", words(element))
    if kind in CONTAINERS:
        record.add(CONTAINERS[kind], text, f"container {kind}")
    else:
        record.leave(f"container {kind}", text)


def rest(element: Any, record: Gathering) -> None:
    """An element beside the ``did``: points of access, or paragraphs."""
    kind = local(element)
    if kind == "controlaccess":
        _access(element, record)
    elif kind in BY_PARAGRAPH:
        for one in element.iterdescendants("{*}p", "{*}item", "{*}bibref", "{*}legalstatus"):
            if not any(local(inner) in ("p", "item") for inner in one.iterdescendants("{*}*")):
                _paragraph(PARAGRAPHS[kind], words(one), kind, record)
    elif kind in PARAGRAPHS:
        heads = " ".join(words(one) for one in element.iterchildren("{*}head"))
        record.add(PARAGRAPHS[kind], words(element).removeprefix(heads).strip(), kind)
    elif kind not in PASSED_OVER:
        record.leave(kind, words(element))


def _paragraph(term: str, text: str, field: str, record: Gathering) -> None:
    """A value, as a link where its address stands behind it."""
    found = _WITH_ADDRESS.fullmatch(text)
    if found is None:
        record.add(term, text, field)
        return
    uri, label = found["uri"], found["label"]
    if term == "rights":
        term = rights_field(uri, term)
    match record.kinds.get(term):
        case Kind.CONCEPT:
            record.put(term, Concept(uri=uri, label=label), field, text)
        case Kind.LINK:
            record.put(term, Link(uri=uri, label=label), field, text)
        case _:
            record.add(term, text, field)


def _access(element: Any, record: Gathering) -> None:
    for one in element.iterchildren("*"):
        kind = local(one)
        if kind == "controlaccess":
            _access(one, record)
        elif kind in KINDS:
            name(one, record, about=True)
        elif kind == "geogname" and _attribute(one, "relator", "role").lower() in (
            PLACE_OF_PUBLICATION
        ):
            record.add("placeOfPublication", _words_of_name(one), kind)
        elif kind in ACCESS and (uri := _address(one)):
            label = _words_of_name(one)
            record.put(ACCESS[kind], Concept(uri=uri, label=label), kind, label)
        elif kind in ACCESS:
            record.add(ACCESS[kind], _words_of_name(one), kind)
        elif kind not in PASSED_OVER:
            record.leave(f"controlaccess/{kind}", words(one))
