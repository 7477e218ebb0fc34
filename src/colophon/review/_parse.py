"""What a person types → a value of the kind the field takes."""

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from colophon.dating.values import typed_date
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Text, Value
from colophon.profile import Field, Kind

Lookup = Callable[[Field, str], Sequence[Concept | Agent | Text]]
"""what of the field's vocabularies has this URI or exactly this label; languages by their tags"""

_KIND_SAID = re.compile(rf"(?P<kind>{'|'.join(AgentKind)}):\s+(?P<name>.+)", re.IGNORECASE)
"""a person, body, event or work that an item is about: “person: Imhof, Rosa”"""
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+\Z")


def nothing(field: Field, text: str) -> Sequence[Concept | Agent | Text]:
    """The lookup of a house without vocabularies."""
    return ()


def value_of(text: str, field: Field, lookup: Lookup = nothing, language: str = "") -> Value:
    """The value that a text stands for; raises :class:`DecisionError`."""
    text = text.strip()
    if not text:
        raise _error_of_refusal(field, "is empty", "Write a value, or reject the field's values.")
    if field.or_agent and (said := _KIND_SAID.fullmatch(text)):
        return Agent(name=said["name"], kind=AgentKind(said["kind"].lower()), language=language)
    match field.kind:
        case Kind.DATE:
            return _date(text, field, language)
        case Kind.LINK if is_uri(text):
            return Link(uri=text)
        case Kind.CONCEPT | Kind.AGENT | Kind.TEXT:
            found = _find_entry(text, field, lookup)
            if found is not None:
                return found
    if field.kind is Kind.TEXT or (field.or_text and not is_uri(text)):
        return Text(text=text, language=language)
    return _unresolved_value(text, field)


def is_uri(text: str) -> bool:
    """Whether this is an absolute URI in form."""
    return bool(_URI.match(text))


def _error_of_refusal(field: Field, message: str, remedy: str) -> DecisionError:
    return DecisionError(f"{field.label} {message}.", place=field.term, remedy=remedy)


def _find_entry(text: str, field: Field, lookup: Lookup) -> Concept | Agent | Text | None:
    found = {one.uri or one.key: one for one in lookup(field, text)}
    if len(found) > 1:
        raise _error_of_refusal(
            field,
            f"knows {len(found)} things called {text!r}",
            f"Give one by its URI: {', '.join(found)}.",
        )
    return next(iter(found.values()), None)


def _unresolved_value(text: str, field: Field) -> Value:
    if field.kind is Kind.CONCEPT and is_uri(text):
        return Concept(uri=text, label="")
    if field.kind is Kind.AGENT and not is_uri(text):
        return Agent(name=text)
    if field.kind is Kind.AGENT:
        raise _error_of_refusal(
            field, f"knows nobody by the URI {text}", "Add it to a vocabulary, or give the name."
        )
    if field.kind is Kind.LINK:
        raise _error_of_refusal(
            field, f"takes a URI, not {text!r}", "Write it with https:// in full."
        )
    raise _error_of_refusal(
        field,
        f"knows no concept {text!r}",
        "Search with colophon vocab search, or give the concept's URI.",
    )


def _date(text: str, field: Field, language: str) -> Date:
    found = typed_date(text, language)
    if found is None:
        raise _error_of_refusal(
            field,
            f"takes a date, not {text!r}",
            "Write 1976, May 1976, 12 May 1976, ca. 1976, [1976?], 1970s, 1970-1974, before 1976"
            " or undated; or EDTF such as 1976-05.",
        )
    if field.term == "dateCopyrighted" and found.edtf.endswith("?") and "?" not in text:
        return replace(
            found, edtf=found.edtf.removesuffix("?")
        )  # the sign says what the field does
    return found
