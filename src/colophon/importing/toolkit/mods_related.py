"""Related items in MODS: series, hosts, versions, the original of a translation."""

from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.values import language_tag
from colophon.importing.toolkit.xml_records import children, language_of, local
from colophon.mappings.mods import TRANSLATED, spaced_article
from colophon.mappings.mods_reading import PASSED_OVER, RELATED_FIELDS
from colophon.model.record import Link
from colophon.read.toolkit.xml_text import words

_XLINK = "{http://www.w3.org/1999/xlink}href"
_PARTS_OF_TITLE = ("title", "subTitle", "partName")


def read_related(element: Any, record: Gathering) -> None:
    """One relatedItem, in the field of its type."""
    if element.get("type") == "series":
        _series(element, record)
        return
    if element.get("otherType") == TRANSLATED:
        _original(element, record)
        return
    term = RELATED_FIELDS.get(element.get("type", ""), "relation")
    title = " ".join(
        " ".join((_whole_title(info), *map(words, children(info, "partNumber"))))
        for info in children(element, "titleInfo")
    )
    addresses = [words(one) for one in element.iter("{*}url")] + [element.get(_XLINK, "")]
    uri = next(filter(None, addresses), "")
    if uri:
        record.put(term, Link(uri=uri, label=title), "relatedItem", words(element) or uri)
    else:
        record.add(term, title or words(element), "relatedItem")
    if title or uri:  # else the words of all stand for it
        _leave_rest(element, ("titleInfo", "location") if uri else ("titleInfo",), record)


def _series(element: Any, record: Gathering) -> None:
    """A series: its title, number and ISSN."""
    for info in children(element, "titleInfo"):
        spoken = language_of(info)
        record.add("series", _whole_title(info), "relatedItem", language=spoken)
        for one in children(info, "partNumber"):
            record.add("seriesNumber", words(one), "relatedItem", language=spoken)
    for one in children(element, "identifier"):
        term = "seriesISSN" if one.get("type", "issn") == "issn" else ""
        _add_or_leave(term, words(one), record)
    for one in element.iter("{*}detail"):
        record.add("seriesNumber", words(one), "relatedItem")
    _leave_rest(element, ("titleInfo", "identifier", "part"), record)


def _whole_title(info: Any) -> str:
    """Article, title, subtitle and name of the part, as they are read together."""
    parts = {one: " ".join(map(words, children(info, one))) for one in _PARTS_OF_TITLE}
    found = f"{leading_article(info)}{parts['title']}"
    for mark, part in ((" : ", parts["subTitle"]), (". ", parts["partName"])):
        found += f"{mark}{part}" if part else ""
    return found


def leading_article(info: Any) -> str:
    """The article of a title, with the blank behind it where one belongs there."""
    return spaced_article(" ".join(map(words, children(info, "nonSort"))))


def _add_or_leave(term: str, text: str, record: Gathering) -> None:
    if term:
        record.add(term, text, "relatedItem")
    else:
        record.leave("relatedItem", text)


def _leave_rest(element: Any, read: tuple[str, ...], record: Gathering) -> None:
    """What a related item says beyond what is read."""
    for one in element.iterchildren("*"):
        if local(one) not in read and local(one) not in PASSED_OVER:
            record.leave(f"relatedItem/{local(one)}", words(one))


def _original(element: Any, record: Gathering) -> None:
    """What was translated: its title and language."""
    for info in children(element, "titleInfo"):
        record.add("originalTitle", _whole_title(info), "relatedItem", language=language_of(info))
    for one in element.iter("{*}languageTerm"):
        record.add("originalLanguage", language_tag(words(one)), "relatedItem")
    _leave_rest(element, ("titleInfo", "language"), record)
