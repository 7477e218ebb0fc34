"""Fields of MARC 21 → values of a record, by the tables of :mod:`colophon.mappings`.

Punctuation of ISBD at the end of subfields goes; the evidence keeps it.
"""

import re
from collections.abc import Callable, Mapping

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import Field, MarcRecord
from colophon.importing.toolkit.marc_agents import agent
from colophon.importing.toolkit.marc_dates import coded_dates, imprint
from colophon.mappings.marc import DCMITYPE
from colophon.mappings.marc_reading import (
    AGENTS,
    HEADINGS,
    INTERNAL_NOTES,
    PASSED_OVER,
    PUBLIC_NOTES,
    RELATED,
    SINGLE,
    SUBDIVISIONS,
    SUMMARIES,
    TEXTS,
    TYPES,
)
from colophon.model.record import Concept, Link
from colophon.model.standard_numbers import incorrect, isbn_valid, issn_valid

_ISBD = re.compile(r"\s*[/:;=,]\s*$")
_STOP = re.compile(r"(?:(?<=\w\w\w)|(?<=[\])\"”]))\.$")
_BOX = re.compile(r"(?i)^(box|folder)\s+(.+)$")
_NUMBER = re.compile(r"[\dXx-]{8,17}")
_ADDRESS = re.compile(r"https?://\S+")


def plain(text: str) -> str:
    """Words without the punctuation that ISBD puts behind them."""
    return _STOP.sub("", _ISBD.sub("", text)).strip()


def gather(marc: MarcRecord, record: Gathering) -> None:
    """Put what a record of MARC 21 says into ours; what has no field is left."""
    for field in marc.fields:
        _READERS.get(field.tag, _other)(field, record)
    imprint(marc, record)
    coded_dates(marc, record)
    _control(marc, record)


def _control(marc: MarcRecord, record: Gathering) -> None:
    number, agency = marc.control.get("001", "").strip(), marc.control.get("003", "").strip()
    ours = any(one.tag == "856" and one.first("3") == "Catalogue record" for one in marc.fields)
    if number and agency and not ours:
        record.add("identifier", f"({agency}){number}", "001")
        record.keys.append(("identifier", f"({agency}){number}"))
    if not record.has("language"):
        code = marc.control.get("008", "")[35:38].strip(" |")
        record.add("language", "" if code in ("und", "zxx", "mul", "###") else code, "008/35-37")
    kind = TYPES.get(marc.leader[6:7], "")
    types = [one.value.uri for one in record.statements if one.term == "type"]
    if kind and not any(one.startswith(DCMITYPE) for one in types):
        record.put("type", Concept(uri=DCMITYPE + kind, label=kind), "leader/06", marc.leader[6:7])


def _other(field: Field, record: Gathering) -> None:
    """A field of the tables, or one that has no place."""
    tag = field.tag
    if tag in TEXTS:
        codes, term, joint = TEXTS[tag]
        record.add(term, joint.join(map(plain, field.all(codes))), tag)
    elif tag in SINGLE:
        code, term = SINGLE[tag]
        for text in field.all(code):
            record.add(term, plain(text) if tag < "500" else text, f"{tag} ${code}")
    elif tag in PUBLIC_NOTES or tag in INTERNAL_NOTES:
        record.add("note" if tag in PUBLIC_NOTES else "internalNote", " ".join(_words(field)), tag)
    elif tag in AGENTS:
        agent(field, record)
    elif tag in HEADINGS:
        _heading(field, record)
    elif tag in RELATED:
        _related(field, record)
    elif tag not in PASSED_OVER:
        record.leave(tag, str(field))


def _words(field: Field) -> list[str]:
    return [text for code, text in field.subfields if code.isalpha() and text]


def _title(field: Field, record: Gathering) -> None:
    rest = {"b": "subtitle", "n": "issue", "p": "subtitle", "c": "statementOfResponsibility"}
    parallel = field.first("a").rstrip().endswith("=")
    for code, text in field.subfields:
        if code == "a":
            record.add("title", plain(text), "245 $a")
        elif code == "b" and parallel:
            record.add("alternative", plain(text), "245 $b")
        elif code in rest:
            record.add(rest[code], plain(text), f"245 ${code}")
        elif code not in "6788":
            record.leave(f"245 ${code}", text)


def _extent(field: Field, record: Gathering) -> None:
    for code, text in field.subfields:
        term = {"a": "extent", "b": "medium", "c": "dimensions", "e": "note"}.get(code)
        if term:
            record.add(term, plain(text), f"300 ${code}")
        else:
            record.leave(f"300 ${code}", text)


def _summary(field: Field, record: Gathering) -> None:
    term = SUMMARIES.get(field.indicators[0], "description")
    record.add(term, " ".join(field.all("ab")), "520")


def _custody(field: Field, record: Gathering) -> None:
    """561: private where its first indicator says so."""
    term = "internalNote" if field.indicators[0] == "0" else "provenance"
    record.add(term, field.first("a"), "561")


def _rights(field: Field, record: Gathering) -> None:
    address = field.first("u")
    record.add("license" if address else "rights", address or field.first("a"), "540")


def _number(field: Field, record: Gathering) -> None:
    """020 and 022: standard numbers, the wrong ones told."""
    scheme, valid = ("isbn", isbn_valid) if field.tag == "020" else ("issn", issn_valid)
    for code, text in field.subfields:
        found = _NUMBER.search(text)
        if code not in "azyl" or found is None:
            record.leave(f"{field.tag} ${code}", text)
        elif code == "a" and valid(found.group()):
            record.add("identifier", f"urn:{scheme}:{found.group()}", field.tag)
        else:
            record.add("identifier", incorrect(scheme, found.group()), f"{field.tag} ${code}")


def _identifier(field: Field, record: Gathering) -> None:
    text, source = field.first("a"), field.first("2")
    record.add("identifier", f"https://doi.org/{text}" if source == "doi" else text, field.tag)
    if field.tag == "035" and text:
        record.keys.append(("identifier", text))


def _languages(field: Field, record: Gathering) -> None:
    for text in field.all("a"):
        parts = re.findall("...", text) if len(text) % 3 == 0 else [text]
        for part in parts:
            record.add("language", part, "041 $a")
    rest = [f"${code} {text}" for code, text in field.subfields if code not in "a2"]
    record.leave("041", " ".join(rest))


def _heading(field: Field, record: Gathering) -> None:
    codes, term = HEADINGS[field.tag]
    head = " ".join(map(plain, field.all(codes)))
    parts = (head, *map(plain, field.all(SUBDIVISIONS)))
    label = "--".join(filter(None, parts))
    uri = next((one for one in field.all("01") if _ADDRESS.fullmatch(one)), "")
    if uri.startswith(DCMITYPE):
        record.put(term, Concept(uri=uri, label=uri.removeprefix(DCMITYPE)), field.tag, label)
    elif uri and label:
        record.put(term, Concept(uri=uri, label=label), field.tag, str(field))
    else:
        record.add(term, label, field.tag)


def _related(field: Field, record: Gathering) -> None:
    term = RELATED[field.tag]
    uri = next((one for one in field.all("ouw") if _ADDRESS.fullmatch(one)), "")
    label = " ".join(map(plain, field.all("atng")))
    if uri:
        record.put(term, Link(uri=uri, label=label), field.tag, str(field))
    else:
        record.add(term, label or plain(" ".join(_words(field))), field.tag)


def _holding(field: Field, record: Gathering) -> None:
    for code, text in field.subfields:
        box = _BOX.match(text)
        if code == "c" and box:
            record.add(box[1].lower(), box[2], "852 $c")
        elif code in "abp" or code in "hijklm":
            term = {"a": "repository", "b": "repository", "p": "barcode"}.get(code, "callNumber")
            record.add(term, text, f"852 ${code}")
        elif code not in "8":
            record.leave(f"852 ${code}", text)


def _location(field: Field, record: Gathering) -> None:
    """856: the thing itself, or something related to it."""
    related = field.indicators[1:] == "2" and field.first("3") != "Catalogue record"
    for address in field.all("u"):
        record.add("relation" if related else "identifier", address, "856 $u")
    for kind in field.all("q"):
        record.add("format", kind, "856 $q")


def _nothing(field: Field, record: Gathering) -> None:
    """Read with other fields."""


_READERS: Mapping[str, Callable[[Field, Gathering], None]] = {
    "020": _number,
    "022": _number,
    "024": _identifier,
    "035": _identifier,
    "041": _languages,
    "046": _nothing,
    "245": _title,
    "260": _nothing,
    "264": _nothing,
    "300": _extent,
    "520": _summary,
    "540": _rights,
    "561": _custody,
    "852": _holding,
    "856": _location,
}
"""fields that are more than a row of a table"""
