"""Record → MARC 21 data fields.

After the Library of Congress's crosswalk from Dublin Core, with what is better for new
records: 264 for 260, roles as relators, URIs on controlled headings, 883 for what a
machine made.  Punctuation is ISBD's (leader/18 = i).  https://www.loc.gov/marc/dccross.html
"""

import re
from functools import lru_cache

from colophon.crosswalk import Frame
from colophon.crosswalk._grouped import Grouped, own_labels, series
from colophon.crosswalk._marc import (
    MarcFields,
    Subfield,
    Written,
    data_field,
    end_with_stop,
    one_line,
    punctuate,
)
from colophon.crosswalk._marc_values import WRITERS, agent, creation_field, kind_of
from colophon.crosswalk._skipped_articles import skipped_characters
from colophon.mappings.language_codes import bibliographic, three
from colophon.mappings.marc import (
    AGAIN,
    DCMITYPE,
    EXTENT,
    HOLDING,
    IMPRINT,
    MADE,
    NO_TITLE,
    PROVISION,
    PUNCTUATION,
    RECORD_PAGE,
    ROLES,
    SERIES,
    TITLE,
)
from colophon.mappings.marc_codes import (
    CONTENT,
    LANGUAGES,
    PRINTED,
    SHEET,
    SHEET_WORDS,
    SHEETS,
    UNMEDIATED,
    VOLUME,
)
from colophon.mappings.wording import word_value
from colophon.model.record import Agent, AgentKind, Statement, Value

_PARTS_OF_TITLE = tuple(term for term in TITLE if term != "title")
_NAMED = {"box": "Box ", "folder": "Folder "}
NUMBERED = re.compile(r"(?P<series>.*\S) ; (?P<number>\S.{0,24})", re.DOTALL)
"""a series that has its number behind it"""
_INITIALS = re.compile(r"\b(\w\.) (?=\w\.)")
_ONE_SHEET = re.compile(SHEET_WORDS)


def data_fields(said: Grouped, frame: Frame) -> MarcFields:
    """The data fields of a public record, in the order of their tags."""
    agency = frame.agency
    fields = MarcFields(said.label, said.unread, agency.code or agency.name)
    if agency.code:
        fields.add(data_field("035", "  ", ("a", f"({agency.code}){said.record.id}")))
    fields.add_constant(_source(agency.code or agency.name, agency.language, agency.rules))
    fields.add(data_field("856", "42", ("3", RECORD_PAGE), ("u", said.uri)))
    fields.add(data_field("024", "7 ", ("a", said.record.ark), ("2", "ark")))
    main = _main(said)
    _agents(said, fields, main)
    _titles(said, fields, main)
    _imprint(said, fields)
    _dates(said, fields)
    _physical(said, fields)
    _series(said, fields)
    _languages(said, fields)
    _put_holding(said, fields)
    own = own_labels(frame.profile)
    for one in said.record.statements:
        term = one.term
        if term in WRITERS:
            fields.add(WRITERS[term](term, one.value), one)
        elif term in own:
            fields.add(data_field("500", "  ", ("a", f"{own[term]}: {one.value}")), one)
    return fields


@lru_cache(maxsize=8)
def _source(agency: str, language: str, rules: str) -> list[Written]:
    """040: who made the record, in which language, by which rules."""
    spoken = bibliographic(language) or "eng"
    field = data_field("040", "  ", ("a", agency), ("b", spoken), ("e", rules), ("c", agency))
    return [] if field is None else [(field.tag, field, ())]


def _main(said: Grouped) -> Statement | None:
    """The main entry: the first creator whose kind is known."""
    for one in said.of("creator"):
        if kind_of(one.value) not in (None, AgentKind.WORK):
            return one
    return None


def _agents(said: Grouped, fields: MarcFields, main: Statement | None) -> None:
    """1XX for the main entry, 7XX for the others, 720 without kind."""
    for one in said.all_of(ROLES):
        if one.term in PROVISION and not _has_heading(one.value):
            continue  # transcribed in 264, and no more is known of it
        fields.add(agent(one.term, one.value, "1" if one is main else "7"), one)


def _has_heading(value: Value) -> bool:
    """Whether more is known of an agent than the words of the item."""
    if value.uri:
        return True
    return isinstance(value, Agent) and value.heading not in ("", value.name)


def _titles(said: Grouped, fields: MarcFields, main: Statement | None) -> None:
    """245, which every record has, and 246 for further titles."""
    titles = [one for one in said.of("title") if one_line(str(one.value)).strip()]
    for one in titles[1:]:
        fields.add(data_field("246", "33", ("a", str(one.value))), one)
    more = said.all_of(_PARTS_OF_TITLE)
    title = str(titles[0].value) if titles else NO_TITLE
    words = [("a", title), *((TITLE[part.term], _responsible(part)) for part in more)]
    subfields = end_with_stop(punctuate(words, PUNCTUATION["245"], AGAIN["245"]))
    skipped = skipped_characters(titles[0], said) if titles else 0
    indicators = f"{int(main is not None)}{skipped}"
    fields.add(data_field("245", indicators, *subfields), *titles[:1], *more)


def _responsible(part: Statement) -> str:
    """The words of a part of the title; initials stand together in a statement of
    responsibility."""
    text = str(part.value)
    if part.term == "statementOfResponsibility":
        return _INITIALS.sub(r"\1", text)
    return text


def _imprint(said: Grouped, fields: MarcFields) -> None:
    """264: place, publisher and date together; printer and distributor by themselves."""
    parts = said.all_of(IMPRINT)
    words = [(IMPRINT[one.term], word_value(one.value, "imprint")) for one in parts]
    subfields = end_with_stop(punctuate(words, PUNCTUATION["264"]), ".])?-")
    fields.add(data_field("264", " 1", *subfields), *parts)
    for one in said.all_of(("distributor", "printer")):
        name = end_with_stop(punctuate([("b", word_value(one.value, "imprint"))], {}), ".])?-")
        fields.add(data_field("264", f" {PROVISION[one.term]}", *name), one)
    for one in said.of("dateCopyrighted"):
        text = word_value(one.value, "imprint")
        text = text if text[:1] in "©c℗" else f"©{text}"
        fields.add(data_field("264", " 4", ("c", text)), one)
    for one in said.of("edition"):
        edition = end_with_stop(punctuate([("a", str(one.value))], {}))
        fields.add(data_field("250", "  ", *edition), one)


def is_published(said: Grouped) -> bool:
    """Whether the record says something of a publication."""
    return bool(said.all_of(IMPRINT))


def _dates(said: Grouped, fields: MarcFields) -> None:
    """046 for what was created, and its words: the date of production of what nobody
    published, else a note on the making (518)."""
    for one in said.of("created"):
        words = word_value(one.value, "imprint")
        fields.add(creation_field(one.value), one)
        if is_published(said):
            fields.add(data_field("518", "  ", ("o", MADE), ("d", words)), one)
        else:
            fields.add(data_field("264", " 0", ("c", words)), one)


def _physical(said: Grouped, fields: MarcFields) -> None:
    """300, and what 336–338 say of content, medium and carrier."""
    parts = said.all_of(EXTENT)
    words = punctuate(_repeat_parts(parts), PUNCTUATION["300"])
    fields.add(
        data_field("300", "  ", *(end_with_stop(words) if said.of("series") else words)), *parts
    )
    for one in said.of("format"):
        text = str(one.value)
        tag, code = ("347", "b") if "/" in text else ("340", "a")
        fields.add(data_field(tag, "  ", (code, text)), one)
    sheet = any(_ONE_SHEET.search(str(each.value)) for each in said.of("extent"))
    fields.add_constant(_carrier_fields(tuple([one.value.uri for one in said.of("type")]), sheet))


@lru_cache(maxsize=256)
def _carrier_fields(kinds: tuple[str, ...], sheet: bool) -> list[Written]:
    """336–338 for these types and genres; ``sheet`` where the extent says that it is one."""
    types = [uri.removeprefix(DCMITYPE) for uri in kinds if uri.startswith(DCMITYPE)]
    contents = [one for one in dict.fromkeys(types) if one in CONTENT]
    said = [("336", *CONTENT[one], "rdacontent") for one in contents]
    if contents and PRINTED.issuperset(contents):
        sheet = sheet or "Text" not in contents or not SHEETS.isdisjoint(kinds)
        said.append(("337", *UNMEDIATED, "rdamedia"))
        said.append(("338", *(SHEET if sheet else VOLUME), "rdacarrier"))
    found: list[Written] = []
    for tag, term, code, source in said:
        field = data_field(tag, "  ", ("a", term), ("b", code), ("2", source))
        if field is not None:
            found.append((tag, field, ()))
    return found


def _repeat_parts(parts: list[Statement]) -> list[Subfield]:
    """Extent, colour and size, values of the last two joined: they may not be repeated."""
    found: dict[str, list[str]] = {}
    for one in parts:
        found.setdefault(EXTENT[one.term], []).append(str(one.value))
    return [(code, "; ".join(texts)) for code, texts in found.items()]


def _series(said: Grouped, fields: MarcFields) -> None:
    """490: each series with its ISSN and number."""
    for parts in series(said):
        mine = [one for one in parts if one]
        words = [(SERIES[each.term], str(each.value)) for each in mine]
        if len(mine) == 1 and (parted := NUMBERED.fullmatch(words[0][1])):
            words = [("a", parted["series"]), ("v", parted["number"])]
        fields.add(data_field("490", "0 ", *punctuate(words, PUNCTUATION["490"])), *mine)


def _languages(said: Grouped, fields: MarcFields) -> None:
    """041 with codes of MARC, or of ISO 639-3 where MARC has none; 546 for words."""
    originals = said.of("originalLanguage")
    groups: dict[str, list[tuple[Subfield, Statement]]] = {}
    for code, found in (("a", said.of("language")), ("h", originals)):
        for one in found:
            words = str(one.value)
            coded, source = marc_language(words), "7" if not marc_language(words) else " "
            if not (coded or three(words)):
                fields.add(data_field("546", "  ", ("a", words)), one)
            else:
                groups.setdefault(source, []).append(((code, coded or three(words)), one))
    first = "1" if originals else " "
    for source, coded_as in groups.items():
        subfields = [subfield for subfield, _ in coded_as]
        if source == "7":
            subfields.append(("2", "iso639-3"))
        fields.add(data_field("041", first + source, *subfields), *[one for _, one in coded_as])


@lru_cache(maxsize=512)
def marc_language(tag: str) -> str:
    """The code of the MARC list for a BCP 47 tag, or empty where it has none."""
    code = bibliographic(tag)
    return code if code in LANGUAGES else ""


def _put_holding(said: Grouped, fields: MarcFields) -> None:
    """852: one for the place; a piece may have one barcode, others have fields of their own."""
    parts, barcodes = said.all_of(HOLDING), said.of("barcode")
    words = [(HOLDING[one.term], f"{_NAMED.get(one.term, '')}{one.value}") for one in parts]
    words += [("p", str(one.value)) for one in barcodes[:1]]
    fields.add(data_field("852", "8 ", *words), *parts, *barcodes[:1])
    for one in barcodes[1:]:
        fields.add(data_field("852", "8 ", ("p", str(one.value))), one)
