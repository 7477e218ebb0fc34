"""Record → the elements of MODS; where each field goes is in the tables.

https://www.loc.gov/standards/mods/userguide/
"""

from functools import lru_cache

from colophon.crosswalk import CataloguingAgency, Frame
from colophon.crosswalk._grouped import Grouped, grouped, own_labels, series
from colophon.crosswalk._mods_values import (
    LANGUAGE_CODE,
    access_condition,
    agent,
    classification,
    date,
    identifier,
    in_language,
    language_term,
    related_item,
    script,
    subject,
    type_of_resource,
)
from colophon.crosswalk._skipped_articles import article_and_rest
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import exposed_fields
from colophon.mappings.countries import UNKNOWN, country
from colophon.mappings.language_codes import bibliographic
from colophon.mappings.marc import ROLES
from colophon.mappings.mods import (
    DATES,
    NOTES,
    OTHER_HOLDING,
    PHYSICAL,
    RELATED,
    RIGHTS,
    SUBJECTS,
    TEXTS,
    TRANSLATED,
    URLS,
)
from colophon.mappings.wording import word_value
from colophon.model.characters import iri
from colophon.model.record import Record, Stage
from colophon.profile import Profile
from colophon.profile.memo import PerProfile

_RELATED = tuple(term for term in RELATED if term != "series")
_OTHER_ROLES = tuple(term for term in ROLES if term != "publisher")
_CONFIRMED = leaf(2, "recordOrigin", "Every value was confirmed by a cataloguer.")
_UNREAD = leaf(
    2, "recordOrigin", "The values that no cataloguer confirmed are named in notes on the record."
)
_NOT_CONFIRMED = ' type="not confirmed"'
_PERIODICALS = frozenset(
    (
        "http://id.loc.gov/authorities/genreForms/gf2014026139",
        "http://id.loc.gov/authorities/genreForms/gf2014026174",
        "http://vocab.getty.edu/aat/300026657",
        "http://vocab.getty.edu/aat/300215389",
    )
)
"""genres of what appears in issues"""


def elements(record: Record, frame: Frame) -> str:
    """All top elements of a public record, each on its lines."""
    said = grouped(record, frame)
    return "".join(
        (
            _titles(said),
            *[agent(one.term, one.value) for one in said.all_of(_OTHER_ROLES)],
            *[agent(one.term, one.value) for one in said.of("publisher") if one.value.uri],
            *[type_of_resource(one.value) for one in said.of("type")],
            _origin(said),
            _languages(said),
            _physical(said),
            _texts(said, frame),
            *[subject(one.term, one.value) for one in said.all_of(SUBJECTS)],
            *[classification(str(one.value)) for one in said.of("classification")],
            _series(said),
            *[related_item(one.term, one.value) for one in said.all_of(_RELATED)],
            _original_of_translation(said),
            _identifiers(said),
            _location(said),
            *[access_condition(one.term, one.value) for one in said.all_of(RIGHTS)],
            _record_info(said, frame.agency),
        )
    )


def _titles(said: Grouped) -> str:
    written = ""
    for place, one in enumerate(said.of("title")):
        article, rest = article_and_rest(one, said)
        inside = leaf(2, "nonSort", article) + leaf(2, "title", rest)
        if place == 0:
            for term, name in (("subtitle", "subTitle"), ("issue", "partNumber")):
                for more in said.of(term):
                    inside += leaf(2, name, str(more.value))
        written += branch(1, "titleInfo", inside, in_language(one.value))
    for one in said.of("alternative"):
        inside = leaf(2, "title", str(one.value))
        written += branch(1, "titleInfo", inside, ' type="alternative"' + in_language(one.value))
    return written


def _origin(said: Grouped) -> str:
    inside = ""
    for one in said.of("placeOfPublication"):
        text = word_value(one.value, "imprint")
        terms = leaf(3, "placeTerm", text, ' type="text"')
        if terms and (code := country(text)) != UNKNOWN:
            terms += leaf(3, "placeTerm", code.strip(), ' type="code" authority="marccountry"')
        inside += branch(2, "place", terms)
    for one in said.of("publisher"):
        inside += leaf(2, "publisher", word_value(one.value, "imprint"))
    key = ' keyDate="yes"'
    for one in said.all_of(DATES):
        inside += date(DATES[one.term], one.value, key)
        key = ""
    for one in said.of("edition"):
        inside += leaf(2, "edition", str(one.value), in_language(one.value))
    serial = any(one.value.uri in _PERIODICALS for one in said.of("type"))
    if inside:
        inside += leaf(2, "issuance", "serial" if serial else "monographic")
    return branch(1, "originInfo", inside, ' eventType="publication"')


def _physical(said: Grouped) -> str:
    inside = ""
    for one in said.all_of(PHYSICAL):
        name, kind = PHYSICAL[one.term]
        inside += leaf(
            2, name, str(one.value), attribute_if_given("type", kind) + in_language(one.value)
        )
    for one in said.of("format"):
        name = "internetMediaType" if "/" in str(one.value) else "form"
        inside += leaf(2, name, str(one.value))
    # a file of something that has pages or a size was made from it
    if said.of("fileAddress") and said.all_of(("extent", "dimensions")):
        inside += leaf(2, "digitalOrigin", "reformatted digital")
    return branch(1, "physicalDescription", inside)


def _languages(said: Grouped) -> str:
    """Languages, the first with the script; where none is named it is one not determined."""
    scripts = "".join(script(str(one.value)) for one in said.of("script"))
    found = [language_term(str(one.value)) for one in said.of("language")]
    first = (found[0] if found else language_term("und")) + scripts if found or scripts else ""
    return branch(1, "language", first) + "".join(branch(1, "language", one) for one in found[1:])


def _series(said: Grouped) -> str:
    """Series with numbers and ISSNs."""
    written = ""
    for title, issn, number in series(said):
        inside = leaf(3, "title", str(title.value)) if title else ""
        inside += leaf(3, "partNumber", str(number.value)) if number else ""
        found = branch(2, "titleInfo", inside, in_language(title.value) if title else "")
        found += leaf(2, "identifier", str(issn.value), ' type="issn"') if issn else ""
        written += branch(1, "relatedItem", found, ' type="series"')
    return written


def _original_of_translation(said: Grouped) -> str:
    """The original of a translation: its title and language."""
    inside = "".join(
        branch(2, "titleInfo", leaf(3, "title", str(one.value)), in_language(one.value))
        for one in said.of("originalTitle")
    )
    for one in said.of("originalLanguage"):
        inside += branch(2, "language", language_term(str(one.value)))
    return branch(1, "relatedItem", inside, attribute_if_given("otherType", TRANSLATED))


def _words_of(profile: Profile) -> dict[str, tuple[str, str]]:
    """Term → element and attributes, for fields whose words stand by themselves."""
    found = {}
    for term, field in exposed_fields(profile).items():
        if term in TEXTS:
            found[term] = TEXTS[term], ""
        elif term in NOTES:
            found[term] = "note", attribute_if_given("type", NOTES[term])
        elif term in own_labels(profile):
            found[term] = "note", attribute_if_given("displayLabel", field.label)
    return found


_WORDS = PerProfile(_words_of)


def _texts(said: Grouped, frame: Frame) -> str:
    words = _WORDS(frame.profile)
    written = ""
    for one in said.record.statements:
        if one.term in words:
            name, attributes = words[one.term]
            written += leaf(1, name, str(one.value), attributes + in_language(one.value))
    return written


def _identifiers(said: Grouped) -> str:
    written = leaf(1, "identifier", said.uri, ' type="uri"')
    written += leaf(1, "identifier", said.record.ark, ' type="ark"')
    for one in said.of("identifier"):
        written += identifier(str(one.value))
    return written


def _location(said: Grouped) -> str:
    inside = leaf(2, "url", iri(said.uri), ' usage="primary display" access="object in context"')
    for one in said.all_of(URLS):
        inside += leaf(
            2,
            "url",
            iri(one.value.uri) or str(one.value),
            attribute_if_given("access", URLS[one.term]),
        )
    reached = branch(1, "location", inside)
    inside = ""
    for one in said.of("repository"):
        inside += leaf(2, "physicalLocation", str(one.value))
    for term, before in (("callNumber", ""), ("box", "Box "), ("folder", "Folder ")):
        for one in said.of(term):
            inside += leaf(2, "shelfLocator", f"{before}{one.value}")
    copies = ""
    for one in said.of("barcode"):
        barcode = leaf(4, "itemIdentifier", str(one.value), ' type="barcode"')
        copies += branch(3, "copyInformation", barcode)
    ours = branch(1, "location", inside + branch(2, "holdingSimple", copies))
    others = "".join(
        branch(
            1,
            "location",
            leaf(2, "physicalLocation", str(one.value)),
            attribute_if_given("displayLabel", OTHER_HOLDING),
        )
        for one in said.of("otherHolding")
    )
    return reached + ours + others


def _record_info(said: Grouped, agency: CataloguingAgency) -> str:
    """Who made the record, when, by which rules, and which of its values nobody confirmed."""
    record = said.record
    moments = sorted({one.at for one in record.statements if one.at})
    source = ' authority="marcorg"' if agency.code else ""
    inside = leaf(2, "recordContentSource", agency.code or agency.name, source)
    coded = ' encoding="w3cdtf"'
    inside += leaf(2, "recordCreationDate", moments[0] if moments else "", coded)
    inside += leaf(2, "recordChangeDate", record.reviewed_at, coded)
    inside += leaf(2, "recordIdentifier", record.id, attribute_if_given("source", agency.code))
    if said.unread:
        inside += _UNREAD
        for one in said.unread:
            inside += leaf(2, "recordInfoNote", note(one, said.label(one)), _NOT_CONFIRMED)
    elif said.record.stage is Stage.REVIEWED:
        inside += _CONFIRMED
    return branch(1, "recordInfo", inside + _cataloguing_element(agency.language, agency.rules))


@lru_cache(maxsize=8)
def _cataloguing_element(language: str, rules: str) -> str:
    """Language and rules of the record."""
    term = leaf(3, "languageTerm", bibliographic(language) or "eng", LANGUAGE_CODE)
    followed = leaf(2, "descriptionStandard", rules, ' authority="marcdescription"')
    return branch(2, "languageOfCataloging", term) + followed
