"""originInfo of MODS: places, publishers, dates, edition."""

from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.providers import provider
from colophon.importing.toolkit.values import coded_date
from colophon.importing.toolkit.xml_records import local
from colophon.mappings.mods_reading import DATES, EVENTS, PASSED_OVER
from colophon.read.toolkit.xml_text import words

_QUALIFIERS = {"approximate": "~", "questionable": "?"}
_CODED = frozenset(("edtf", "w3cdtf", "iso8601", "marc"))


def origin(element: Any, record: Gathering) -> None:
    """All of one originInfo."""
    event = element.get("eventType") or "publication"
    if event == "publication":
        _publication(element, record)
    elif event in EVENTS:
        _provide(element, EVENTS[event], f"originInfo {event}", record)
    else:
        record.leave(f"originInfo {event}", words(element))


def _publication(element: Any, record: Gathering) -> None:
    dates: dict[str, list[Any]] = {}
    for one in element.iterchildren("*"):
        kind, text = local(one), words(one)
        if kind in DATES:
            dates.setdefault(kind, []).append(one)
        elif kind == "place":
            for term in one.iterchildren("{*}placeTerm"):
                if term.get("type") != "code":
                    record.add("placeOfPublication", words(term), "place")
        elif kind == "publisher":
            provider(kind, text, kind, record)
        elif kind == "edition":
            record.add(kind, text, kind)
        elif kind not in PASSED_OVER:
            record.leave(kind, text)
    for kind, found in dates.items():
        if record.has(DATES[kind]):
            record.leave(kind, " ".join(map(words, found)))
        else:
            _date(kind, found, record)


def _provide(element: Any, term: str, field: str, record: Gathering) -> None:
    """Who printed or spread it; no field takes where and when."""
    for one in element.iterchildren("*"):
        if str(one.tag).endswith("}publisher"):
            provider(term, words(one), field, record)
        else:
            record.leave(field, words(one))


def _date(kind: str, found: list[Any], record: Gathering) -> None:
    """One date of what may be several elements: words, a coded form, two ends."""
    shown = next((words(one) for one in found if not one.get("encoding")), "")
    coded = [one for one in found if one.get("encoding") in _CODED] or found
    ends = {one.get("point", ""): words(one) for one in reversed(coded)}
    form = "/".join(filter(None, (ends.get("start", ""), ends.get("end", "")))) or ends.get("", "")
    mark = _QUALIFIERS.get(coded[0].get("qualifier", ""), "")
    if mark and form and form[-1] not in "?~%]" and "/" not in form:
        form += mark
    quote = " ".join(map(words, found))
    if quote:
        record.put(DATES[kind], coded_date(form or quote, shown), kind, quote)
