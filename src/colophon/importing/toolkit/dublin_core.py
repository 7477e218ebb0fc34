"""Elements of Dublin Core, in whatever container, → values of a record."""

from collections.abc import Iterator
from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.xml_records import words
from colophon.mappings.dublin_fields import FIELDS, NOTED, TYPES
from colophon.mappings.marc import DCMITYPE
from colophon.model.record import Concept

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
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
        else:
            record.add(FIELDS[name], text, name, language=language)


def dublin_elements(element: Any) -> Iterator[Any]:
    """The outermost dc and dcterms elements, through whatever is wrapped around them."""
    for child in element.iterchildren("*"):
        if child.tag.startswith((DC, DCTERMS)):
            yield child
        else:
            yield from dublin_elements(child)
