"""What only a picture shows: a value without words to find, marked as such."""

import re

from colophon.dating import whole
from colophon.dating.display import display
from colophon.dating.values import date_from
from colophon.describe import Context
from colophon.describe.imprint.imprint_names import agent, may_name
from colophon.describe.suggesting.answer import Suggested
from colophon.describe.suggesting.quotes import QuotePlace
from colophon.describe.suggesting.request import ModelRequest
from colophon.describe.suggesting.screening import find_commands
from colophon.describe.suggesting.values import Read
from colophon.model.record import Text, Value
from colophon.profile import Field, Kind

NOWHERE = QuotePlace(0, 0, exact=False)
_LETTERS = re.compile(r"[^\W\d_]{2}")


def read_seen(field: Field, one: Suggested, request: ModelRequest, context: Context) -> Read | None:
    """The value of a field that a model says it sees, or None where it cannot be one."""
    if find_commands(one.value):
        return None
    if field.kind is not Kind.DATE and not _LETTERS.search(one.value):
        return None
    value = _value(field, one, request, context)
    return Read(value=value, place=NOWHERE) if value else None


def _value(field: Field, one: Suggested, request: ModelRequest, context: Context) -> Value | None:
    if field.kind is Kind.DATE:
        return _date(one, context)
    if field.kind is Kind.AGENT:
        return agent(one.value, context.language) if may_name(one.value) else None
    if field.kind is Kind.CONCEPT:
        offered = (each for each in request.choices if each.term == field.term)
        return next((each.concept for each in offered if each.label == one.value), None)
    return Text(text=one.value, language=context.language) if field.kind is Kind.TEXT else None


def _date(one: Suggested, context: Context) -> Value | None:
    said = whole.read(one.value, context.language)
    if said is None or not said.edtf or said.year > context.today.year:
        return None
    shown = display(said.edtf, False, context.config.language)
    return date_from(said, shown, transcribed=one.value)
