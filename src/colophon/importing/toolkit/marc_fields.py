"""Fields of MARC 21 → values of a record, by the tables of :mod:`colophon.mappings`.

Punctuation of ISBD at the end of subfields goes; the evidence keeps it.
"""

import re
from collections.abc import Callable, Mapping

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField, MarcRecord, strip_isbd
from colophon.importing.toolkit.marc_agents import agent
from colophon.importing.toolkit.marc_dates import coded_dates, imprint, is_creation
from colophon.importing.toolkit.marc_numbers import identifier, other_number, standard_number
from colophon.importing.toolkit.marc_series import traced_series
from colophon.importing.toolkit.marc_subjects import heading
from colophon.importing.toolkit.values import language_tag, rights_field
from colophon.mappings.language_codes import SCRIPT
from colophon.mappings.marc import DCMITYPE, NO_TITLE, RECORD_PAGE, TITLE_FIELD
from colophon.mappings.marc_reading import (
    AGENTS,
    CLASSES,
    HEADINGS,
    INTERNAL_NOTES,
    NUMBERS,
    PARTED,
    PASSED_OVER,
    PRINTS_IN_COLOUR,
    PUBLIC_NOTES,
    READ,
    RELATED,
    SINGLE,
    SUMMARIES,
    TEXTS,
    TYPES,
)
from colophon.model.record import Concept, Link
from colophon.profile import Kind

_BOX = re.compile(r"(?i)^(box|folder)\s+(.+)$")
_ADDRESS = re.compile(r"https?://\S+")
_COLOUR = re.compile(PRINTS_IN_COLOUR)
_END_OF_300 = re.compile(r"(?<=\w\w)\.$")
"""the stop of the field; that of “24 p.” and “24 S.” is of the word"""
_SAID_OF_OTHERS = "0123568"
"""subfields with sources, identities and links"""


def gather(marc: MarcRecord, record: Gathering) -> None:
    """Put what a record of MARC 21 says into ours; what has no field is left."""
    for field in marc.fields:
        _READERS.get(field.tag, _other)(field, record)
        _leave_rest(field, record)
    traced_series(marc, record)
    imprint(marc, record)
    coded_dates(marc, record)
    _control(marc, record)


def _leave_rest(field: MarcField, record: Gathering) -> None:
    """Subfields that the reader of this tag does not ask for."""
    read = READ.get(field.tag)
    if read is None:
        return
    rest = [
        f"${code} {text}" for code, text in field.subfields if code not in read and code.isalpha()
    ]
    if rest:
        record.leave(field.tag, " ".join(rest))


def _control(marc: MarcRecord, record: Gathering) -> None:
    number, agency = marc.control.get("001", "").strip(), marc.control.get("003", "").strip()
    ours = any(one.tag == "856" and one.first("3") == RECORD_PAGE for one in marc.fields)
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


def _other(field: MarcField, record: Gathering) -> None:
    """A field of the tables, or one that has no place."""
    tag = field.tag
    if tag in TEXTS:
        codes, term, joint = TEXTS[tag]
        record.add(term, joint.join(map(strip_isbd, field.all(codes))), tag)
    elif tag in SINGLE:
        code, term = SINGLE[tag]
        for text in field.all(code):
            record.add(term, strip_isbd(text) if tag < "500" else text, f"{tag} ${code}")
    elif tag in PUBLIC_NOTES or tag in INTERNAL_NOTES:
        record.add("note" if tag in PUBLIC_NOTES else "internalNote", " ".join(_words(field)), tag)
    elif tag in AGENTS:
        agent(field, record)
    elif tag in HEADINGS:
        heading(field, record)
    elif tag in RELATED:
        _put_related(field, record)
    elif tag not in PASSED_OVER:
        record.leave(tag, str(field))


def _words(field: MarcField) -> list[str]:
    return [text for code, text in field.subfields if code.isalpha() and text]


def _title(field: MarcField, record: Gathering) -> None:
    rest = {"b": "subtitle", "n": "issue", "p": "subtitle", "c": "statementOfResponsibility"}
    parallel = field.first("a").rstrip().endswith("=")
    last = len(field.subfields) - 1
    for at, (code, text) in enumerate(field.subfields):
        if code == "n" and at == last:  # the stop of the field, “no. 3.”
            text = text.removesuffix(".")
        if code == "a" and strip_isbd(text) != NO_TITLE:
            record.add("title", strip_isbd(text), _place_of_title(field.indicators))
        elif code == "b" and parallel:
            record.add("alternative", strip_isbd(text), "245 $b")
        elif code == "h":
            record.add("format", strip_isbd(strip_isbd(text).strip("[]")), "245 $h")
        elif code in rest:
            record.add(rest[code], strip_isbd(text), f"245 ${code}")
        elif code not in "a6788":
            record.leave(f"245 ${code}", text)


def _place_of_title(indicators: str) -> str:
    """How evidence names 245 $a: with the indicators where they tell of an article."""
    shown = indicators.replace(" ", "#")
    return TITLE_FIELD.format(shown) if shown[1:] in set("123456789") else "245 $a"


def _put_parted(field: MarcField, record: Gathering) -> None:
    """A field whose subfields go into fields of their own."""
    tag = field.tag
    for code, text in field.subfields:
        term = PARTED[tag].get(code)
        if tag == "300" and code == "b" and not _COLOUR.search(text):
            term = "medium"
        if term == "script" and not SCRIPT.fullmatch(strip_isbd(text)):
            term = "note"  # a notation, of music most often, or the name of a script
        if term:
            words = strip_isbd(text)
            record.add(
                term, _END_OF_300.sub("", words) if tag == "300" else words, f"{tag} ${code}"
            )
        elif code not in _SAID_OF_OTHERS:
            record.leave(f"{tag} ${code}", text)


def _acquisition(field: MarcField, record: Gathering) -> None:
    """541: from whom and how; it stays in the house, as our fields for it do."""
    record.add("donor", field.first("a").rstrip(" ;,."), "541 $a")
    rest = [text for code, text in field.subfields if code in "bcdefhno" and text]
    record.add("acquisition", " ".join(rest), "541")


def _class(field: MarcField, record: Gathering) -> None:
    """A notation behind the name of its scheme."""
    scheme = CLASSES.get(field.tag) or field.first("2")
    item = field.first("b")
    for text in field.all("a"):
        notation = " ".join(filter(None, (scheme, text, item)))
        record.add("classification", notation, field.tag)


def _summary(field: MarcField, record: Gathering) -> None:
    term = SUMMARIES.get(field.indicators[0], "description")
    record.add(term, " ".join(field.all("abc")), "520")


def _event(field: MarcField, record: Gathering) -> None:
    """518: when what was published was made, in our form, is read with the other dates."""
    if not is_creation(field):
        record.add("note", " ".join(_words(field)), "518")


def _custody(field: MarcField, record: Gathering) -> None:
    """561: private where its first indicator says so."""
    term = "internalNote" if field.indicators[0] == "0" else "provenance"
    record.add(term, field.first("a"), "561")


def _rights(field: MarcField, record: Gathering) -> None:
    address, words = field.first("u"), strip_isbd(field.first("a"))
    if not address:
        record.add("rights", field.first("a"), "540")
    elif not words or not _ADDRESS.fullmatch(address):
        record.add("license", address, "540")
    else:
        term = rights_field(address, "license")
        kind = Concept if record.kinds.get(term) is Kind.CONCEPT else Link
        record.put(term, kind(uri=address, label=words), "540", str(field))


def _languages(field: MarcField, record: Gathering) -> None:
    for text in field.all("a"):
        parts = re.findall("...", text) if len(text) % 3 == 0 else [text]
        for part in parts:
            record.add("language", part, "041 $a")
    for text in field.all("h"):
        for part in re.findall("...", text):
            record.add("originalLanguage", language_tag(part), "041 $h")
    rest = [f"${code} {text}" for code, text in field.subfields if code not in "ah28"]
    record.leave("041", " ".join(rest))


def _put_related(field: MarcField, record: Gathering) -> None:
    term = RELATED[field.tag]
    uri = next((one for one in field.all("ouw") if _ADDRESS.fullmatch(one)), "")
    for number in field.all("ouw"):
        if not _ADDRESS.fullmatch(number):
            record.leave(field.tag, number)
    label = " ".join(map(strip_isbd, field.all("abc" if field.tag == "510" else "atng")))
    if uri:
        record.put(term, Link(uri=uri, label=label), field.tag, str(field))
    else:
        record.add(term, label or strip_isbd(" ".join(_words(field))), field.tag)


def _put_holding(field: MarcField, record: Gathering) -> None:
    for code, text in field.subfields:
        box = _BOX.match(text)
        if code == "c" and box:
            record.add(box[1].lower(), box[2], "852 $c")
        elif code in "abp" or code in "hijklm":
            term = {"a": "repository", "b": "repository", "p": "barcode"}.get(code, "callNumber")
            record.add(term, text, f"852 ${code}")
        elif code not in "8":
            record.leave(f"852 ${code}", text)


def _location(field: MarcField, record: Gathering) -> None:
    """856: the thing itself, a picture of it, our own page, or something related."""
    material, version = field.first("3"), field.indicators[1:]
    label = " ; ".join((*field.all("y"), *field.all("z")))
    for address in field.all("u"):
        if material.casefold() == "thumbnail":
            record.put("thumbnail", Link(uri=address), "856 $u", address)
        elif version == "2" and material != RECORD_PAGE:
            term = "relation" if _ADDRESS.fullmatch(address) else ""
            _put_link(term, address, label or material, record)
        elif version in ("0", "1") and _ADDRESS.fullmatch(address):
            _put_link("fileAddress", address, label, record)
        else:
            record.add("identifier", address, "856 $u")
            record.leave("856", label)
    if not field.all("u"):
        record.leave("856", label)
    for kind in field.all("q"):
        record.add("format", kind, "856 $q")


def _put_link(term: str, address: str, label: str, record: Gathering) -> None:
    if term:
        record.put(term, Link(uri=address, label=label), "856 $u", address)
    else:
        record.add("relation", address, "856 $u")
        record.leave("856", label)


def _nothing(field: MarcField, record: Gathering) -> None:
    """Read with other fields."""


_READERS: Mapping[str, Callable[[MarcField, Gathering], None]] = {
    "020": standard_number,
    "022": standard_number,
    "024": identifier,
    **dict.fromkeys(NUMBERS, other_number),
    "035": identifier,
    "041": _languages,
    "046": _nothing,
    "245": _title,
    "260": _nothing,
    "264": _nothing,
    "830": _nothing,
    "518": _event,
    "520": _summary,
    "540": _rights,
    "561": _custody,
    "541": _acquisition,
    "084": _class,
    **dict.fromkeys(CLASSES, _class),
    **dict.fromkeys(PARTED, _put_parted),
    "852": _put_holding,
    "856": _location,
}
"""fields that are more than a row of a table"""
