"""A model's answer → what it suggests; whatever has another form is left out and counted.

https://www.rfc-editor.org/rfc/rfc8259
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from colophon.describe.suggesting.schema import SUMMARY
from colophon.model.errors import ModelError

LONGEST = 400_000
"""characters of an answer that are looked at"""
MOST = 12
"""values of a field, and sentences of a summary, that are looked at"""

_THOUGHTS = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)


class Suggested(msgspec.Struct, frozen=True):
    """A value that a model gives for a field, and the words that it brings for it."""

    term: str
    value: str
    quote: str = ""
    in_picture: bool = False


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of a summary, and the words that it rests on."""

    text: str
    quotes: tuple[str, ...] = ()


class Suggestions(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer holds; ``misshapen`` counts what had not the form that was asked for."""

    values: tuple[Suggested, ...] = ()
    summary: tuple[Sentence, ...] = ()
    misshapen: int = 0


def suggestions(content: str, terms: tuple[str, ...]) -> Suggestions:
    """What a model suggests for these fields; raises :class:`ModelError` where it is no JSON."""
    data = _object(content)
    values: list[Suggested] = []
    summary: list[Sentence] = []
    misshapen = 0
    for term, said in data.items():
        if term not in terms:
            misshapen += 1
            continue
        for one in _as_list(said)[:MOST]:
            found = _sentence(one) if term == SUMMARY else _value(term, one)
            if isinstance(found, Sentence):
                summary.append(found)
            elif isinstance(found, Suggested):
                values.append(found)
            else:
                misshapen += one not in (None, "", {})
    return Suggestions(values=tuple(values), summary=tuple(summary), misshapen=misshapen)


def _object(content: str) -> dict[str, Any]:
    """The JSON object of an answer, also where words or a fence stand around it."""
    text = _THOUGHTS.sub("", content[:LONGEST])
    for candidate in _candidates(text):
        try:
            found = msgspec.json.decode(candidate)
        except (msgspec.DecodeError, RecursionError):
            continue
        if isinstance(found, dict):
            return found
    raise ModelError(
        "the model's answer is not JSON.",
        remedy="Try a larger model, or see with colophon model check which forms it honours.",
        code="model-answer",
    )


def _candidates(text: str) -> Iterator[bytes]:
    start, end = text.find("{"), text.rfind("}")
    yield text.encode("utf-8", "replace")
    if 0 <= start < end:
        yield text[start : end + 1].encode("utf-8", "replace")
        yield _close_json(text[start : end + 1]).encode("utf-8", "replace")


def _close_json(text: str) -> str:
    """What of a JSON object was whole when it was cut, with its brackets closed."""
    opened: list[str] = []
    whole = ""
    quoted = escaped = False
    for at, sign in enumerate(text):
        if quoted:
            quoted, escaped = escaped or sign != '"', sign == "\\" and not escaped
        elif sign == '"':
            quoted = True
        elif sign in "{[":
            opened.append("}" if sign == "{" else "]")
        elif sign in "}]":
            if not opened or opened.pop() != sign:
                break
            whole = text[: at + 1] + "".join(reversed(opened))
    return whole


def _as_list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else [said]


def _value(term: str, one: Any) -> Suggested | None:
    if not isinstance(one, dict) or not isinstance(one.get("value"), str):
        return None
    quote = one.get("quote")
    if not one["value"].strip():
        return None
    return Suggested(
        term=term,
        value=" ".join(one["value"].split()),
        quote=quote if isinstance(quote, str) else "",
        in_picture=one.get("in_picture") is True,
    )


def _sentence(one: Any) -> Sentence | None:
    if not isinstance(one, dict) or not isinstance(one.get("sentence"), str):
        return None
    quotes = tuple(quote for quote in _as_list(one.get("quotes")) if isinstance(quote, str))
    text = " ".join(one["sentence"].split())
    return Sentence(text, quotes[:MOST]) if text else None
