"""Statements in the shape in which predictions and gold rows are kept."""

import re
from collections.abc import Iterable
from typing import Any

from colophon.model.record import Agent, Concept, Date, Link, Statement

_RIGHTS = ("license", "rights", "rightsURI")
"""what the document itself says comes before a statement that we suggest"""
_FINE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")


def prediction_of(statements: Iterable[Statement]) -> dict[str, Any]:
    """``{"title": …, "creators": […], "date": "YYYY[-MM[-DD]]", …}``: the fields with a value."""
    by_term: dict[str, list[Statement]] = {}
    for one in statements:
        by_term.setdefault(one.term, []).append(one)
    found: dict[str, Any] = {}
    for field, term in (
        ("title", "title"),
        ("subtitle", "subtitle"),
        ("language", "language"),
        ("place", "placeOfPublication"),
    ):
        if values := by_term.get(term):
            found[field] = str(values[0].value)
    for field, term in (("creators", "creator"), ("publishers", "publisher")):
        if values := by_term.get(term):
            found[field] = [{"name": _agent(one)} for one in values]
    if (dates := by_term.get("issued")) and (day := _day(dates[0])):
        found["date"] = day
    for term in _RIGHTS:
        if "rights" not in found and (values := by_term.get(term)):
            value = values[0].value
            found["rights"] = value.uri if isinstance(value, Link | Concept) else str(value)
    if topics := by_term.get("subject"):
        found["topics"] = [_topic(one) for one in topics]
    return found


def _agent(statement: Statement) -> str:
    value = statement.value
    return (value.heading or value.name) if isinstance(value, Agent) else str(value)


def _day(statement: Statement) -> str:
    """Year, month or day of an EDTF date that is precise enough, else empty."""
    value = statement.value
    edtf = value.edtf if isinstance(value, Date) else str(value)
    first = re.split(r"/|\.\.", edtf)[0].strip("[]{}?~% ")
    found = _FINE.match(first)
    return found.group() if found else ""


def _topic(statement: Statement) -> dict[str, str]:
    value = statement.value
    return {"label": str(value), "uri": value.uri}
