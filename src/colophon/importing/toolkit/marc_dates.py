"""Imprints and dates in MARC 21: 260, 264, 046 and 008/06-14."""

import re
from collections.abc import Iterator, Mapping, Sequence

from colophon.dating.values import date_from, given_date
from colophon.dating.whole import read
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField, MarcRecord
from colophon.importing.toolkit.providers import provider
from colophon.mappings.marc import MADE
from colophon.mappings.marc_reading import NOT_KNOWN, PROVISION
from colophon.model import edtf
from colophon.model.record import Date

_PUNCTUATION = re.compile(r"\s*[:;,]\s*$")
_COPYRIGHT = re.compile(r"^(?:©|c(?:op)?\.?|℗|p)\s?(?=\d{4})", re.I)
_CODED = "008:"
_YEAR = re.compile(r"[\du]{4}")
_NOT_KNOWN = re.compile(NOT_KNOWN)


def imprint(marc: MarcRecord, record: Gathering) -> None:
    """Places, names and dates of publication, printing and distribution."""
    made = [
        f"{one.first('k')}/{one.first('l')}" if one.first("l") else one.first("k")
        for one in marc.of("046")
        if one.first("2") == "edtf"
    ]
    fixed = _fixed_form(marc)
    apart = any(is_creation(one) or _is_production(one) for one in marc.fields)
    coded = {"0": iter(made), "1": iter([fixed] if apart or not made else [*made, fixed])}
    for field in marc.of("260", "264"):
        kind = field.indicators[1:] if field.tag == "264" else "1"
        for code, text in _in_brackets(field.subfields):
            _subfield(field.tag, kind, code, text, record, coded)
    for field in marc.of("518"):
        if is_creation(field):
            _date("0", field.first("d"), "518 $d", record, coded)
    if not record.has("issued") and not apart:
        for form in made[:1]:
            record.add("issued", form, "046 $k")


def is_creation(field: MarcField) -> bool:
    """Whether a field is our note on when something published was made."""
    return field.tag == "518" and field.first("o") == MADE and bool(field.first("d"))


def _is_production(field: MarcField) -> bool:
    return field.tag == "264" and field.indicators[1:] == "0"


def _in_brackets(subfields: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The subfields, each in its own square brackets: a pair may stand around several of them."""
    inside = False
    for code, text in subfields:
        words = _PUNCTUATION.sub("", text).strip()
        opened, inside = inside, inside + words.count("[") > words.count("]")
        start, end = "[" if opened else "", "]" if inside else ""
        yield code, f"{start}{words}{end}" if start or end else text


def _subfield(
    tag: str, kind: str, code: str, text: str, record: Gathering, coded: Mapping[str, Iterator[str]]
) -> None:
    words, name = _PUNCTUATION.sub("", text).strip(), f"{tag} ${code}"
    if code in "ab" and _NOT_KNOWN.fullmatch(words):
        return
    if code == "a" and kind in "1 ":
        record.add("placeOfPublication", _without_stop(words), name)
    elif code == "b" and PROVISION.get(kind):
        provider(PROVISION[kind], _without_stop(words), name, record)
    elif code == "f":
        record.add("printer", words.strip("()"), name)
    elif code == "g" and tag == "260":
        record.add("note", words.strip("()"), name)
    elif code == "c":
        _date(kind, words, name, record, coded)
    elif code not in "368":
        record.leave(name, text)


def _without_stop(words: str) -> str:
    """Without the full stop at the end of the field, which is no abbreviation's."""
    return words[:-1] if re.search(r"(?:\w{4}|[)\]])\.$", words) else words


def _date(
    kind: str, words: str, name: str, record: Gathering, coded: Mapping[str, Iterator[str]]
) -> None:
    words = words.rstrip(".") if words.count(".") == 1 else words
    mark = _COPYRIGHT.match(words)
    if kind == "4" or (mark and not record.has("dateCopyrighted")):
        record.add("dateCopyrighted", _COPYRIGHT.sub("", words), name)
    elif kind in "01 ":
        term = "created" if kind == "0" else "issued"
        if record.has(term):
            record.leave(name, words)
        else:
            record.put(term, _exactly(words, next(coded.get(kind, coded["1"]), "")), name, words)


def _exactly(words: str, form: str) -> Date:
    """The words as they stand, with the form that 046 gives them, or 008 where they alone say
    nothing."""
    given = given_date(words, "imported")
    if given.edtf and form.startswith(_CODED):
        return given
    form = form.removeprefix(_CODED)
    if not form or form == given.edtf or not edtf.valid(form):
        return given
    found = read(form)
    return given if found is None else date_from(found, words, "imported")


def _fixed_form(marc: MarcRecord) -> str:
    """The form that 008 gives, marked as being no more than that, or empty."""
    fixed = marc.control.get("008", "")
    form = _form(fixed[6:7], fixed[7:11].lower(), fixed[11:15].lower())
    return _CODED + form if form else ""


def coded_dates(marc: MarcRecord, record: Gathering) -> None:
    """008/06-14, where no field says a date."""
    published = any(one.tag == "260" or one.indicators[1:] == "1" for one in marc.of("260", "264"))
    if record.has("issued") or (record.has("created") and not published):
        return  # of what nobody published, 008 says when it was made
    fixed = marc.control.get("008", "")
    kind = fixed[6:7]
    form = _fixed_form(marc).removeprefix(_CODED)
    if form:
        record.add("issued", form, "008/06-14")
    elif kind == "n":
        record.add("issued", "undated", "008/06-14")


def _form(kind: str, first: str, last: str) -> str:
    """The EDTF form of two coded dates, or empty."""
    if not _YEAR.fullmatch(first) or first.startswith("u"):
        return ""
    year = first.replace("u", "X")
    if kind == "e" and last.strip().isdigit():
        form = "-".join(filter(None, (year, last[:2], last[2:].strip())))
        return form if edtf.valid(form) else year
    if kind == "q" and last.isdigit():
        return f"[{year}..{last}]" if last != first else f"{year}?"
    if kind in "ucdmik" and last.isdigit() and last != "9999":
        return f"{year}/{last}"
    return year if kind in "srtpqm" else ""
