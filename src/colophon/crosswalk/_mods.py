"""Record → the elements of MODS; where each field goes is in the tables.

https://www.loc.gov/standards/mods/userguide/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._grouped import Grouped, grouped
from colophon.crosswalk._mods_values import (
    access_condition,
    agent,
    date,
    identifier,
    in_language,
    language,
    related_item,
    subject,
    type_of_resource,
)
from colophon.crosswalk._unread import note
from colophon.crosswalk._xml import branch, given, leaf
from colophon.disclosure import exposed_fields
from colophon.mappings.marc import ROLES
from colophon.mappings.mods import DATES, NOTES, RELATED, RIGHTS, SUBJECTS, TEXTS
from colophon.model.namespaces import COLOPHON, DCTERMS, SKOS
from colophon.model.record import Record, Stage
from colophon.profile import Profile
from colophon.profile.memo import PerProfile

_OTHER_ROLES = tuple(term for term in ROLES if term != "publisher")
_CONFIRMED = leaf(2, "recordOrigin", "Every value was confirmed by a cataloguer.")
_UNREAD = leaf(
    2, "recordOrigin", "The values that no cataloguer confirmed are named in notes on the record."
)
_NOT_CONFIRMED = ' type="not confirmed"'
_IN_ENGLISH = branch(
    2,
    "languageOfCataloging",
    leaf(3, "languageTerm", "eng", ' type="code" authority="iso639-2b"'),
)


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
            *[language(str(one.value)) for one in said.of("language")],
            _physical(said),
            _texts(said, frame),
            *[subject(one.term, one.value) for one in said.all_of(SUBJECTS)],
            *[related_item(one.term, one.value) for one in said.all_of(RELATED)],
            _identifiers(said),
            _location(said),
            *[access_condition(one.term, one.value) for one in said.all_of(RIGHTS)],
            _record_info(said),
        )
    )


def _titles(said: Grouped) -> str:
    written = ""
    for place, one in enumerate(said.of("title")):
        inside = leaf(2, "title", str(one.value))
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
        inside += branch(2, "place", leaf(3, "placeTerm", str(one.value), ' type="text"'))
    for one in said.of("publisher"):
        inside += leaf(2, "publisher", str(one.value))
    key = ' keyDate="yes"'
    for one in said.all_of(DATES):
        inside += date(DATES[one.term], one.value, key)
        key = ""
    for one in said.of("edition"):
        inside += leaf(2, "edition", str(one.value), in_language(one.value))
    return branch(1, "originInfo", inside, ' eventType="publication"')


def _physical(said: Grouped) -> str:
    inside = ""
    for one in said.of("medium"):
        inside += leaf(2, "form", str(one.value), in_language(one.value))
    for one in said.of("format"):
        name = "internetMediaType" if "/" in str(one.value) else "form"
        inside += leaf(2, name, str(one.value))
    for one in said.all_of(("extent", "dimensions")):
        inside += leaf(2, "extent", str(one.value), in_language(one.value))
    return branch(1, "physicalDescription", inside)


def _words_of(profile: Profile) -> dict[str, tuple[str, str]]:
    """Term → element and attributes, for fields whose words stand by themselves."""
    found = {}
    for term, field in exposed_fields(profile).items():
        if term in TEXTS:
            found[term] = TEXTS[term], ""
        elif term in NOTES:
            found[term] = "note", given("type", NOTES[term])
        elif not field.property.startswith((COLOPHON, DCTERMS, SKOS)):
            found[term] = "note", given("displayLabel", field.label)
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
    return branch(1, "location", inside + branch(2, "holdingSimple", copies))


def _record_info(said: Grouped) -> str:
    inside = leaf(2, "recordIdentifier", said.record.id)
    if said.unread:
        inside += _UNREAD
        for one in said.unread:
            inside += leaf(2, "recordInfoNote", note(one, said.label(one)), _NOT_CONFIRMED)
    elif said.record.stage is Stage.REVIEWED:
        inside += _CONFIRMED
    return branch(1, "recordInfo", inside + _IN_ENGLISH)
