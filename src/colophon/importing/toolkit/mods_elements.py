"""Elements of MODS → values of a record, by the tables of :mod:`colophon.mappings`."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.mods_names import name, written_name
from colophon.importing.toolkit.mods_origin import origin
from colophon.importing.toolkit.mods_related import leading_article, read_related
from colophon.importing.toolkit.values import named_agent
from colophon.importing.toolkit.xml_records import children, language_of, local
from colophon.mappings.marc import DCMITYPE
from colophon.mappings.mods import OTHER_HOLDING
from colophon.mappings.mods_reading import (
    DIMENSIONS,
    NAMES,
    NOTE_FIELDS,
    PASSED_OVER,
    PHYSICAL,
    RIGHTS_FIELDS,
    SUBJECT_FIELDS,
    TEXT_FIELDS,
    TYPES,
    URL_FIELDS,
)
from colophon.model.record import Agent, AgentKind, Concept, Link
from colophon.model.standard_numbers import incorrect, isbn_valid, issn_valid
from colophon.read.toolkit.xml_text import words

_XLINK = "{http://www.w3.org/1999/xlink}href"
_BOX = re.compile(r"(?i)^(box|folder)\s+(.+)$")
_OF_LOCATION = ("physicalLocation", "shelfLocator", "url", "itemIdentifier")
_RESOLVED = {"doi": "https://doi.org/", "hdl": "https://hdl.handle.net/", "oclc": "oclc:",
             "lccn": "lccn:"}  # fmt: skip
"""type of an identifier → what stands before it in ours"""
_VALID = {"isbn": isbn_valid, "issn": issn_valid}


def gather(mods: Any, record: Gathering) -> None:
    """Put what a ``mods`` element says into a record; what has no field is left."""
    for element in mods.iterchildren("*"):
        reader = _READERS.get(local(element))
        if reader is not None:
            reader(element, record)
        elif local(element) not in PASSED_OVER:
            record.leave(local(element), words(element))


def _title(element: Any, record: Gathering) -> None:
    spoken = language_of(element)
    main = "alternative" if element.get("type") else "title"
    for one in element.iterchildren("*"):
        text = words(one)
        term = {"subTitle": "subtitle", "partNumber": "issue", "partName": "subtitle"}
        if local(one) == "title":
            whole = f"{leading_article(element)}{text}"
            record.add(main, whole, "titleInfo/title", language=spoken)
        elif local(one) in term and main == "title":
            record.add(term[local(one)], text, f"titleInfo/{local(one)}", language=spoken)
        elif local(one) != "nonSort":
            record.leave(f"titleInfo/{local(one)}", text)


def _type(element: Any, record: Gathering) -> None:
    text = words(element)
    kind = "Collection" if element.get("collection") == "yes" else TYPES.get(text, "")
    if kind:
        value = Concept(uri=DCMITYPE + kind, label=kind)
        record.put("type", value, "typeOfResource", text)
    else:
        record.add("type", text, "typeOfResource")


def _genre(element: Any, record: Gathering) -> None:
    _put_controlled("type", element, "genre", words(element), record)


def _put_controlled(term: str, element: Any, field: str, label: str, record: Gathering) -> None:
    """A term, as a concept where its address is given."""
    uri = element.get("valueURI", "")
    if uri and label:
        value = Concept(uri=uri, label=label, language=language_of(element))
        record.put(term, value, field, label)
    else:
        record.add(term, label, field, language=language_of(element))


def _put_spoken(element: Any, record: Gathering) -> None:
    terms = list(children(element, "languageTerm"))
    coded = [one for one in terms if one.get("type") == "code"] or terms
    for one in coded[:1]:
        record.add("language", words(one), "language")
    for one in children(element, "scriptTerm"):
        record.add("script", words(one), "language")


def _physical(element: Any, record: Gathering) -> None:
    for one in element.iterchildren("*"):
        kind = f"{local(one)} {one.get('type', '')}"
        term = PHYSICAL.get(kind) or PHYSICAL.get(local(one))
        if term == "extent" and re.match(DIMENSIONS, words(one)):
            term = "dimensions"
        if term:
            record.add(term, words(one), local(one), language=language_of(one))
        elif local(one) not in PASSED_OVER:
            record.leave(local(one), words(one))


def _text(element: Any, record: Gathering) -> None:
    term = TEXT_FIELDS[local(element)]
    record.add(term, words(element), local(element), language=language_of(element))


def _note(element: Any, record: Gathering) -> None:
    kind = (element.get("type") or "").lower()
    label = element.get("displayLabel", "")
    text = f"{label}: {words(element)}" if label and not kind else words(element)
    term = NOTE_FIELDS.get(kind, "note")
    record.add(term, text, f"note {kind}".strip(), language=language_of(element))


def _subject(element: Any, record: Gathering) -> None:
    parts = list(element.iterchildren("*"))
    if len(parts) == 1 and local(parts[0]) in ("name", "titleInfo"):
        _named_subject(parts[0], element, record)
        return
    label = "--".join(filter(None, map(words, parts)))
    term = SUBJECT_FIELDS.get(local(parts[0]), "subject") if len(parts) == 1 else "subject"
    holder = parts[0] if len(parts) == 1 and parts[0].get("valueURI") else element
    _put_controlled(term, holder, "subject", label or words(element), record)


def _named_subject(part: Any, element: Any, record: Gathering) -> None:
    """The person, body, event or work that the item is about."""
    title = local(part) == "titleInfo"
    kind = "work" if title else NAMES.get(part.get("type", ""), "")
    text = words(part) if title else written_name(part)
    uri = part.get("valueURI", "") or element.get("valueURI", "")
    if kind in ("event", "work"):
        found = Agent(name=text, uri=uri, kind=AgentKind(kind)) if text else None
    else:
        found = named_agent(text, kind, uri=uri) if text else None
    if found is None:
        record.add("subject", words(part), "subject")
    else:
        record.put("subject", found, "subject", words(part))


def _classification(element: Any, record: Gathering) -> None:
    scheme = element.get("authority", "")
    record.add("classification", f"{scheme} {words(element)}".strip(), "classification")


def _identifier(element: Any, record: Gathering) -> None:
    kind, text = (element.get("type") or "").lower(), words(element)
    if kind in _VALID:
        sound = _VALID[kind](text) and element.get("invalid") != "yes"
        text = f"urn:{kind}:{text}" if sound else incorrect(kind, text)
    elif kind in _RESOLVED and not text.startswith("http"):
        text = _RESOLVED[kind] + text
    record.add("identifier", text, f"identifier {kind}".strip())


def _location(element: Any, record: Gathering) -> None:
    for one in element.iter("{*}*"):
        text, kind = words(one), local(one)
        if kind not in _OF_LOCATION:
            if not len(one):
                record.leave(f"location/{kind}", text)
            continue
        box = _BOX.match(text)
        if kind == "shelfLocator":
            record.add(box[1].lower() if box else "callNumber", box[2] if box else text, kind)
        elif kind == "url" and (term := URL_FIELDS.get(one.get("access", ""))):
            record.put(term, Link(uri=text), kind, text)
        elif kind == "physicalLocation" and element.get("displayLabel") == OTHER_HOLDING:
            record.add("otherHolding", text, kind)
        else:
            term = {"physicalLocation": "repository", "url": "identifier"}.get(kind, "barcode")
            record.add(term, text, kind)


def _condition(element: Any, record: Gathering) -> None:
    kind, href = (element.get("type") or "").lower(), element.get(_XLINK, "")
    if href and kind != "restriction on access":
        record.add("license", href, "accessCondition")
    else:
        term = RIGHTS_FIELDS.get(kind, "rights")
        record.add(term, words(element), "accessCondition", language=language_of(element))


def _part(element: Any, record: Gathering) -> None:
    record.add("issue", words(element), "part")


_READERS: Mapping[str, Callable[[Any, Gathering], None]] = {
    "titleInfo": _title,
    "name": name,
    "typeOfResource": _type,
    "genre": _genre,
    "originInfo": origin,
    "language": _put_spoken,
    "physicalDescription": _physical,
    **dict.fromkeys(TEXT_FIELDS, _text),
    "note": _note,
    "subject": _subject,
    "classification": _classification,
    "relatedItem": read_related,
    "identifier": _identifier,
    "location": _location,
    "accessCondition": _condition,
    "part": _part,
}
"""top elements of MODS"""
