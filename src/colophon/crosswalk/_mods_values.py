"""One value → one element of MODS.

What comes from vocabularies and authorities is said again in record after record, and so
are dates: their elements are kept.  Free text is not, it would only fill the memory.
"""

import re
from functools import lru_cache

from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.mappings.language_codes import SCRIPT, bibliographic, three
from colophon.mappings.marc import (
    DCMITYPE,
    RELATORS,
    ROLES,
    SOURCES,
    SUBJECT_HEADINGS,
    SYSTEM_NUMBERS,
    TYPED_IDENTIFIERS,
)
from colophon.mappings.marc_codes import LANGUAGES, RELATOR_TERMS
from colophon.mappings.mods import (
    IDENTIFIERS,
    NAME_TYPES,
    QUALIFIERS,
    RELATED,
    RESOURCES,
    RIGHTS,
    SUBJECTS,
    SYSTEMS,
)
from colophon.mappings.wording import name_and_dates, word_value
from colophon.model.characters import iri, tag
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Value
from colophon.model.standard_numbers import standard_number

_TYPED = [(one, re.compile(TYPED_IDENTIFIERS[one][1])) for one in IDENTIFIERS]
_SYSTEM = re.compile(r"\(?(?P<scheme>[A-Za-z]+)[):] ?(?P<number>\S+)")
LANGUAGE_CODE = ' type="code" authority="iso639-2b"'
_CONTROLLED = SOURCES | {SUBJECT_HEADINGS: "lcsh"}


def in_language(value: Value) -> str:
    """The attribute that says in which language a value is, or empty."""
    return attribute_if_given("xml:lang", tag(value.language))


@lru_cache(maxsize=4096)
def agent(field: str, value: Value) -> str:
    """An agent with its role; the same ones come again in record after record."""
    if not str(value).strip():
        return ""
    term, code = ROLES[field]
    if isinstance(value, Agent) and value.role.startswith(RELATORS):
        code = value.role.removeprefix(RELATORS)
        term = RELATOR_TERMS.get(code, "")
    role = leaf(3, "roleTerm", term, ' type="text"')
    role += leaf(3, "roleTerm", code, ' type="code" authority="marcrelator"')
    return _name(1, value, branch(2, "role", role))


def _name(depth: int, value: Value, role: str = "") -> str:
    kind = value.kind if isinstance(value, Agent) else None
    attributes = attribute_if_given("type", NAME_TYPES.get(kind, "")) if kind else ""
    attributes += attribute_if_given("valueURI", iri(value.uri)) + in_language(value)
    name, dates = name_and_dates(value, "access point")
    inside = leaf(depth + 1, "namePart", name) + leaf(depth + 1, "namePart", dates, ' type="date"')
    inside += role
    return branch(depth, "name", inside, attributes)


@lru_cache(maxsize=1024)
def type_of_resource(value: Value) -> str:
    """What kind of thing it is: typeOfResource for DCMI's types, genre for all others."""
    local = value.uri.removeprefix(DCMITYPE)
    if local in RESOURCES:
        return leaf(
            1, "typeOfResource", RESOURCES[local], attribute_if_given("valueURI", value.uri)
        )
    if local == "Collection":
        return leaf(1, "typeOfResource", "mixed material", ' collection="yes"')
    return leaf(1, "genre", str(value), _authority_attributes(value) + in_language(value))


def _authority_attributes(value: Value) -> str:
    """The attributes of a term that comes from a vocabulary."""
    if not isinstance(value, Concept):
        return ""
    code = next((code for start, code in _CONTROLLED.items() if value.uri.startswith(start)), "")
    return attribute_if_given("authority", code) + attribute_if_given("valueURI", iri(value.uri))


@lru_cache(maxsize=4096)
def date(element: str, value: Value, key: str) -> str:
    """The date in words, and as EDTF with its doubt; the first is the key date."""
    if not isinstance(value, Date) or not value.edtf:
        return leaf(2, element, word_value(value, "imprint"))
    qualifier = next((QUALIFIERS[sign] for sign in value.edtf if sign in QUALIFIERS), "")
    if not qualifier and value.basis not in ("item", "copyright"):
        qualifier = "inferred"
    written = leaf(
        2,
        element,
        value.edtf,
        ' encoding="edtf"' + attribute_if_given("qualifier", qualifier) + key,
    )
    shown = word_value(value, "imprint")
    return written if shown == value.edtf else written + leaf(2, element, shown)


@lru_cache(maxsize=512)
def language_term(words: str) -> str:
    """A language by its code, or in words where it has none."""
    code = bibliographic(words)
    if code in LANGUAGES:
        return leaf(2, "languageTerm", code, LANGUAGE_CODE)
    if code:
        return leaf(2, "languageTerm", three(words), ' type="code" authority="iso639-3"')
    return leaf(2, "languageTerm", words, ' type="text"')


def script(code: str) -> str:
    """The script that a text is written in, by its code of ISO 15924, or in words."""
    coded = ' type="code" authority="iso15924"' if SCRIPT.fullmatch(code) else ' type="text"'
    return leaf(2, "scriptTerm", code, coded)


def classification(text: str) -> str:
    """A notation; “udc 331.105” names its scheme first."""
    scheme, gap, notation = text.partition(" ")
    if gap and scheme.isalpha():
        return leaf(1, "classification", notation, attribute_if_given("authority", scheme.lower()))
    return leaf(1, "classification", text)


@lru_cache(maxsize=4096)
def subject(field: str, value: Value) -> str:
    """A topic, place or period; or the person, body, event or work that it is about."""
    if isinstance(value, Agent):
        if value.kind is AgentKind.WORK:
            title = branch(2, "titleInfo", leaf(3, "title", str(value)))
            return branch(1, "subject", title, attribute_if_given("valueURI", iri(value.uri)))
        return branch(1, "subject", _name(2, value))
    words = value.label or value.uri if isinstance(value, Concept) else str(value)
    inside = leaf(2, SUBJECTS[field], words)
    return branch(1, "subject", inside, _authority_attributes(value) + in_language(value))


def related_item(field: str, value: Value) -> str:
    """Another resource, by its title and address."""
    words = value.label if isinstance(value, Link | Concept) else str(value)
    address = iri(value.uri)
    title = leaf(3, "title", words or ("" if address else value.uri))
    inside = branch(2, "titleInfo", title, in_language(value))
    inside += branch(2, "location", leaf(3, "url", address))
    return branch(1, "relatedItem", inside, attribute_if_given("type", RELATED[field]))


def identifier(text: str) -> str:
    """An identifier with its type; a standard number that is incorrect is ``invalid``."""
    if found := standard_number(text):
        wrong = attribute_if_given("invalid", "" if found.correct else "yes")
        return leaf(1, "identifier", found.number, attribute_if_given("type", found.scheme) + wrong)
    kind, written = _type_of_identifier(text)
    return leaf(1, "identifier", written, attribute_if_given("type", kind))


def _type_of_identifier(text: str) -> tuple[str, str]:
    """What kind of identifier a text is, and what of it is to be written."""
    for source, start in _TYPED:
        if found := start.match(text):
            return source, text[found.end() :]
    if said := _SYSTEM.fullmatch(text):
        agency = SYSTEM_NUMBERS.get(said["scheme"].lower(), said["scheme"])
        if agency in SYSTEMS:
            return SYSTEMS[agency], said["number"]
    return ("uri" if iri(text) == text else "local"), text


def access_condition(field: str, value: Value) -> str:
    """What may be done with it, or who may see it."""
    words = value.label or value.uri if isinstance(value, Link | Concept) else str(value)
    attributes = attribute_if_given("type", RIGHTS[field]) + attribute_if_given(
        "xlink:href", iri(value.uri)
    )
    return leaf(1, "accessCondition", words, attributes + in_language(value))
