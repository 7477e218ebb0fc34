"""Names and dates in TEI, put together from their parts.

https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
"""

from collections.abc import Iterator
from typing import Any

from colophon.read.toolkit.xml_text import words

_NAMES = {
    one.lower(): one
    for one in (
        "titleStmt publicationStmt sourceDesc biblFull biblStruct editionStmt seriesStmt notesStmt"
        " langUsage textClass keywords pubPlace respStmt persName orgName placeName profileDesc"
        " docDate docAuthor msDesc listBibl encodingDesc revisionDesc fileDesc teiHeader"
        " nameLink roleName genName addName biblScope"
    ).split()
}
_NAMED = frozenset({"persName", "orgName", "name"})
_NO_NAME = frozenset(
    "idno affiliation note email address ref date occupation birth death ptr bibl".split()
)
_WHEN = ("when", "when-iso", "when-custom", "value")
_SPANS = (("from", "to", "{}/{}"), ("notBefore", "notAfter", "[{}..{}]"))
"""attributes of a stretch of time, and how EDTF writes it"""


def local(element: Any) -> str:
    """The local name in P5's spelling, whatever the case of the source."""
    if not isinstance(element.tag, str):
        return ""
    name = element.tag.rpartition("}")[2]
    return _NAMES.get(name.lower(), name if not name.isupper() else name.lower())


def agents(element: Any) -> Iterator[tuple[str, str]]:
    """The names in an element with what each is: ``person``, ``body`` or empty.

    A name with a surname and forenames is filed, ``Surname, Forenames``; what is said of
    the person beside the name (number, address, affiliation) is no part of it.
    """
    inner = [one for one in element if local(one) in _NAMED] or [element]
    for one in inner:
        kind = {"persName": "person", "orgName": "body"}.get(local(one), "")
        filed = _file_name(one)
        name = filed or " ".join("".join(_words(one)).split())
        if name:
            yield name, kind or ("person" if filed else "")


def _file_name(element: Any) -> str:
    parts: dict[str, list[str]] = {}
    for one in element.iter():
        if one is not element and (text := words(one)):
            parts.setdefault(local(one), []).append(text)
    surname = [*parts.get("nameLink", ()), *parts.get("surname", ()), *parts.get("genName", ())]
    forenames = parts.get("forename", [])
    if "surname" not in parts or not forenames:
        return ""
    return f"{' '.join(surname)}, {' '.join(forenames)}"


def _words(element: Any) -> Iterator[str]:
    """The text of a name, with blanks between its elements."""
    yield element.text or ""
    for child in element:
        if local(child) and local(child) not in _NO_NAME:
            yield " "
            yield from _words(child)
            yield " "
        yield child.tail or ""


def said_date(element: Any) -> tuple[str, str]:
    """A date and the attribute that gives it; the words where none does."""
    for name in _WHEN:
        if value := element.get(name):
            return value.strip(), name
    for start, end, form in _SPANS:
        first, last = element.get(start, ""), element.get(end, "")
        if first or last:
            open_end = ".." if "/" in form else ""
            return form.format(first or open_end, last or open_end), start if first else end
    return words(element), ""
