"""One value in a record file → Value; what does not fit is named by its path."""

from collections.abc import KeysView, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

import msgspec

from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Text, Value
from colophon.profile import Field, Kind, date_of
from colophon.profile.keywords import KEYWORDS, SPOKEN

Path = tuple[str | int, ...]


class MisfitValue(Exception):
    """The value behind ``path`` does not fit; ``expected`` says what would."""

    def __init__(self, path: Path, message: str, expected: str) -> None:
        self.path, self.message, self.expected = path, message, expected
        super().__init__(path, message, expected)


EXPECTED = {
    Kind.TEXT: "text, or a mapping of text and language",
    Kind.CONCEPT: "a mapping of uri and label",
    Kind.AGENT: "a mapping of name, kind and perhaps uri",
    Kind.DATE: "an EDTF date such as 1976, 1976~ or 197X, or text: undated",
    Kind.LINK: "a mapping of uri and perhaps label",
}


def text_of(data: Mapping[str, Any], key: str) -> str:
    """The text below a key, or empty; raises :class:`MisfitValue`."""
    found = data.get(key, "")
    if not isinstance(found, str):
        raise MisfitValue((key,), "is not text", "text")
    return found


@cache
def _names(kind: type[msgspec.Struct]) -> KeysView[str]:
    """The keys of a struct in a file, in order; asking msgspec costs more than converting."""
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}.keys()


def convert(data: Any, kind: Any, path: Path) -> Any:
    """A struct of this kind; raises :class:`MisfitValue` at the key that does not fit."""
    if isinstance(data, dict) and not data.keys() <= (names := _names(kind)):
        key = min(data.keys() - names)
        raise MisfitValue((*path, key), f"there is no key {key!r} here", ", ".join(names))
    try:
        return msgspec.convert(data, kind, strict=False)
    except msgspec.ValidationError as error:
        said, _, at = str(error).partition(" - at `$")
        keys = [key for key in at.rstrip("`").split(".") if key]
        steps = [step for key in keys for step in key.replace("]", "").split("[") if step]
        path += tuple(int(step) if step.isdecimal() else step for step in steps)
        raise MisfitValue(path, said[:1].lower() + said[1:], said) from error


def choice(found: Any, kind: type[StrEnum], path: Path) -> Any:
    """A member of a closed set; raises :class:`MisfitValue`."""
    if not isinstance(found, str) or found not in kind.__members__.values():
        raise MisfitValue(path, f"{found!r} is not one of {', '.join(kind)}", " or ".join(kind))
    return kind(found)


def as_list(found: Any) -> list[Any]:
    """A list, also where one item was written without a dash."""
    return found if isinstance(found, list) else [found]


def value_of(raw: Any, field: Field, path: Path) -> Value:
    """The value of a field; raises :class:`MisfitValue`."""
    if isinstance(raw, str):
        if field.kind is Kind.TEXT or field.or_text:
            return Text(text=raw)
        if field.kind is Kind.DATE:
            return date_of(raw)
        if field.kind is Kind.LINK:
            return Link(uri=raw)
    elif isinstance(raw, dict):
        value = _from_mapping(raw, field, path)
        if value is not None:
            return value
    raise MisfitValue(path, f"is not a value for {field.term}", EXPECTED[field.kind])


def _from_mapping(raw: dict[str, Any], field: Field, path: Path) -> Value | None:
    if not KEYWORDS.keys().isdisjoint(raw):
        raw = {KEYWORDS.get(key, key): value for key, value in raw.items()}
    if field.or_agent and "name" in raw:
        return _agent({**raw, "language": raw.get(SPOKEN, raw.get("language", ""))}, path)
    if field.kind is Kind.AGENT:
        return _agent(raw, path)
    if field.kind is Kind.DATE:
        if "text" in raw:
            return Date(edtf="", display=text_of(raw, "text"))
        return convert({"edtf": "", "display": "", **raw}, Date, path)  # type: ignore[no-any-return]
    if "text" in raw and (field.kind is Kind.TEXT or field.or_text):
        return convert(raw, Text, path)  # type: ignore[no-any-return]
    if "uri" in raw and field.kind is Kind.LINK:
        return convert(raw, Link, path)  # type: ignore[no-any-return]
    if "uri" in raw and field.kind is Kind.CONCEPT:
        return _concept(raw, path)
    return None


def _agent(raw: dict[str, Any], path: Path) -> Agent:
    raw = {key: value for key, value in raw.items() if key != SPOKEN}
    if "name" not in raw and "uri" not in raw:
        raise MisfitValue(path, "has neither name nor uri", EXPECTED[Kind.AGENT])
    if raw.get("kind"):
        choice(raw["kind"], AgentKind, (*path, "kind"))
    return convert({"name": "", **raw}, Agent, path)  # type: ignore[no-any-return]


def _concept(raw: dict[str, Any], path: Path) -> Concept:
    label, language = raw.get("label", ""), raw.get("language", "")
    if isinstance(label, dict):
        language, label = next(iter(label.items()), ("", ""))
    # a language belongs to a label: without one it says nothing
    known = {"label": label, "language": language if label else ""}
    return convert({**raw, **known}, Concept, path)  # type: ignore[no-any-return]


def value_named(name: str, field: Field) -> Value:
    """A value of which only the name is left."""
    match field.kind:
        case Kind.CONCEPT if not (field.or_text and ":" not in name):
            return Concept(uri=name, label="")
        case Kind.LINK if not (field.or_text and ":" not in name):
            return Link(uri=name)
        case Kind.AGENT:
            return Agent(name=name)
        case Kind.DATE:
            return date_of(name)
        case _:
            return Text(text=name)
