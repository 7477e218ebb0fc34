"""Elements of Dublin Core, in whatever container, → values of a record."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.values import ADDRESS
from colophon.mappings.dublin_fields import FIELDS, NOTED, TYPES
from colophon.mappings.marc import DCMITYPE, RELATORS
from colophon.mappings.marc_reading import ROLE_FIELDS, ROLE_WORDS
from colophon.model.record import Agent, Concept
from colophon.read.toolkit.xml_text import words

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
_AGENTS = frozenset(("creator", "contributor", "publisher", "rightsHolder"))
_ROLE = re.compile(r"(?P<name>.+\S) \((?P<role>[^()]+)\)")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def gather(element: Any, record: Gathering) -> None:
    """Put what any container of dc and dcterms elements says into a record."""
    for child in dublin_elements(element):
        name = child.tag.rsplit("}", 1)[1]
        text = words(child)
        language = child.get(_LANG, "")
        scheme = child.get(_XSI_TYPE, "")
        if name in NOTED:
            record.add("note", f"{NOTED[name]}: {text}" if text else "", name, language=language)
        elif name not in FIELDS:
            record.leave(name, text)
        elif name == "type" and scheme.endswith(":DCMIType") and text in TYPES:
            record.put("type", Concept(uri=DCMITYPE + text, label=text), name, text)
        elif FIELDS[name] in _AGENTS:
            _agent(FIELDS[name], text, name, language, record)
        else:
            record.add(FIELDS[name], text, name, language=language)


def _agent(term: str, text: str, name: str, language: str, record: Gathering) -> None:
    """A name, with its role in brackets where one is known; or the address of the last one."""
    last = record.statements[-1] if record.statements else None
    if ADDRESS.fullmatch(text) and last and last.term == term and isinstance(last.value, Agent):
        if not last.value.uri:
            record.amend(len(record.statements) - 1, replace(last.value, uri=text))
        return
    said = _ROLE.fullmatch(text)
    code = ROLE_WORDS.get(said["role"].casefold(), "") if said else ""
    if said and code:
        term = ROLE_FIELDS.get(code, "contributor")
        role = RELATORS + code if term == "contributor" and code != "ctb" else ""
        record.add(term, said["name"], name, language=language, role=role)
    else:
        record.add(term, text, name, language=language)


def dublin_elements(element: Any) -> Iterator[Any]:
    """The outermost dc and dcterms elements, through whatever is wrapped around them."""
    for child in element.iterchildren("*"):
        if child.tag.startswith((DC, DCTERMS)):
            yield child
        else:
            yield from dublin_elements(child)
