"""Whether values keep to the constraints of the profile, and can be carried by XML."""

import re
from functools import lru_cache

from colophon.mappings.aggregators import PRIMO_LONGEST
from colophon.model.problem import Severity
from colophon.model.record import Agent, Concept, Date, Link, Text, Value
from colophon.profile import Field
from colophon.review._parse import is_uri
from colophon.review.checks import CheckedCase, Found, finds_in_value, quote_value

LONG_TITLE = 300
"""characters beyond which a title is rather a paragraph"""

# https://www.w3.org/TR/xml/#charsets
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def texts(value: Value) -> tuple[str, ...]:
    """All strings of a value that people wrote."""
    if isinstance(value, Text):
        return (value.text,)
    if isinstance(value, Agent):
        return value.name, value.heading
    if isinstance(value, Date):
        return value.edtf, value.display, value.transcribed
    return (value.label,)


@lru_cache(maxsize=256)
def _compile_pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@finds_in_value("empty-value", Severity.VIOLATION, "Reject it, or write something.")
def empty(case: CheckedCase) -> Found:
    """A value says nothing."""
    for field, one in case.live():
        if not one.value.key.strip():
            yield field.term, f"{field.label} is empty"


@finds_in_value("not-in-picklist", Severity.VIOLATION, "Choose one of the list in the profile.")
def picklist(case: CheckedCase) -> Found:
    """A value is not one of those the profile lists."""
    for field, one in case.live():
        if field.picklist and one.value.key not in field.picklist:
            yield field.term, f"{one.value.key!r} is not one of {', '.join(field.picklist)}"


@finds_in_value("pattern", Severity.VIOLATION, "Write it the way the field's note shows.")
def pattern(case: CheckedCase) -> Found:
    """A value does not have the form that the profile asks for."""
    for field, one in case.live():
        if field.pattern and not _compile_pattern(field.pattern).fullmatch(one.value.key):
            yield field.term, f"{quote_value(one.value.key)} has not the form {field.pattern}"


@finds_in_value(
    "foreign-uri", Severity.WARNING, "Take a URI from the vocabulary the profile names."
)
def stem(case: CheckedCase) -> Found:
    """A URI does not begin as the profile asks."""
    for field, one in case.live():
        uri = one.value.uri
        if field.stems and uri and not uri.startswith(field.stems):
            yield field.term, f"{uri} does not begin with {' or '.join(field.stems)}"


@finds_in_value("length", Severity.WARNING, "Shorten or complete it.")
def length(case: CheckedCase) -> Found:
    """A value is shorter or longer than the profile allows."""
    for field, one in case.live():
        count = len(one.value.key)
        if field.min_length is not None and count < field.min_length:
            yield field.term, f"{count} characters, and at least {field.min_length} are asked for"
        if field.max_length is not None and count > field.max_length:
            yield field.term, f"{count} characters, and at most {field.max_length} are allowed"


@finds_in_value(
    "long-value",
    Severity.WARNING,
    "Shorten it, or put it into several values.",
    "https://knowledge.exlibrisgroup.com/Primo",
)
def long_value(case: CheckedCase) -> Found:
    """A value is longer than discovery systems such as Primo take: they refuse the record."""
    for field, one in case.live():
        count = max(map(len, texts(one.value)))
        if count > PRIMO_LONGEST:
            yield field.term, f"{count:,} characters, of which Primo takes {PRIMO_LONGEST:,}"


@finds_in_value("out-of-range", Severity.VIOLATION, "Mend the value.")
def bounds(case: CheckedCase) -> Found:
    """A value lies below or above the bounds of the profile."""
    for field, one in case.live():
        if field.min_inclusive and _below(one.value, field.min_inclusive):
            yield field.term, f"{one.value.key} is below {field.min_inclusive}"
        if field.max_inclusive and _below(field.max_inclusive, one.value):
            yield field.term, f"{one.value.key} is above {field.max_inclusive}"


def _below(one: Value | str, other: Value | str) -> bool:
    """Whether one comes before the other: numbers as numbers, else as text (ISO dates)."""
    first, second = (value if isinstance(value, str) else value.key for value in (one, other))
    try:
        return float(first) < float(second)
    except ValueError:
        return first < second


@finds_in_value(
    "long-title", Severity.WARNING, "Keep the title, and move the rest to the subtitle."
)
def long_title(case: CheckedCase) -> Found:
    """A title is as long as a paragraph."""
    for field, one in case.live():
        if field.term == "title" and len(one.value.key) > LONG_TITLE:
            yield field.term, f"the title has {len(one.value.key)} characters"


@finds_in_value(
    "illegal-character",
    Severity.VIOLATION,
    "Remove it: no XML format can carry it.",
    "https://www.w3.org/TR/xml/#charsets",
)
def illegal(case: CheckedCase) -> Found:
    """A value holds a character that XML forbids."""
    for field, one in case.live():
        found = next(filter(None, map(_ILLEGAL.search, texts(one.value))), None)
        if found:
            yield field.term, f"there is a U+{ord(found[0]):04X} in it"


@finds_in_value(
    "language-not-allowed", Severity.VIOLATION, "Take one of the languages of the profile."
)
def language_in(case: CheckedCase) -> Found:
    """A value is in a language that the profile does not list."""
    for field, one in case.live():
        if field.languages and not _is_listed(one.value.language, field):
            said = one.value.language or "no language"
            yield field.term, f"{said} is not one of {', '.join(field.languages)}"


def _is_listed(tag: str, field: Field) -> bool:
    # SHACL's sh:languageIn matches basic ranges: "en" takes "en-GB"
    found = tag.casefold()
    return any(
        found == one.casefold() or found.startswith(f"{one.casefold()}-") for one in field.languages
    )


@finds_in_value(
    "uri-syntax",
    Severity.VIOLATION,
    "Write the whole URI, with https:// and without spaces.",
    "https://www.rfc-editor.org/rfc/rfc3986",
)
def uri_syntax(case: CheckedCase) -> Found:
    """What stands where a URI belongs is none."""
    for field, one in case.live():
        value = one.value
        if isinstance(value, Link | Concept) and not value.uri:
            yield field.term, "the URI is empty"
        if value.uri and not is_uri(value.uri):
            yield field.term, f"{quote_value(value.uri)} is no URI"


@finds_in_value("bare-uri", Severity.INFO, "Write it below “uri:”, so that it becomes a link.")
def bare_uri(case: CheckedCase) -> Found:
    """A web address stands as text where a link or concept belongs."""
    for field, one in case.live():
        value = one.value
        if field.or_text and isinstance(value, Text) and is_uri(value.text):
            yield field.term, f"{quote_value(value.text)} is text here"
