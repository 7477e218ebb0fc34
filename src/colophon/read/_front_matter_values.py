"""Values of front matter under one name each, however their writers nest them.

Titles as lists of types, authors as lists of objects (Quarto, Pandoc's EPUB metadata,
CSL, Citation File Format), sections of a theme (Hugo's ``params``, Zola's ``extra``).

https://quarto.org/docs/authoring/front-matter.html
https://pandoc.org/MANUAL.html#epub-metadata
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

MOST = 300
"""values kept"""
VISITS = 5_000
"""nodes looked at: the aliases of YAML can multiply a few lines into millions"""
DEEPEST = 5
"""levels of nesting: the aliases of YAML can make circles"""

_PEOPLE = frozenset(
    "author authors creator creators editor editors translator translators illustrator"
    " illustrators contributor contributors photographer by".split()
)
_SECTIONS = frozenset({"params", "extra", "taxonomies", "metadata", "book", "page"})
"""tables whose keys mean what they mean at the top"""
_GIVEN = ("given", "given-names", "given-name", "givenname", "first", "first-name", "firstname")
_FAMILY = ("family", "family-names", "family-name", "familyname", "last", "last-name", "lastname")
_WHOLE = ("name", "literal", "text", "fullname", "full-name", "display-name")
_PARTICLES = ("dropping-particle", "non-dropping-particle", "particle")
_NAME_KEYS = frozenset((*_GIVEN, *_FAMILY, *_WHOLE, *_PARTICLES))

Pair = tuple[str, str]


def values(data: Any) -> Iterator[Pair]:
    """Key and value of each scalar; ``author/translator`` is an author in that role."""
    pairs = islice(_fields(data, 1), VISITS)
    return islice((pair for pair in pairs if pair[1]), MOST)


def _fields(data: Any, depth: int) -> Iterator[Pair]:
    """Each node visited gives a pair; those of containers are empty."""
    if not isinstance(data, dict) or depth > DEEPEST:
        return
    for key, value in data.items():
        name = _plain(key)
        yield name, ""
        if name in _SECTIONS and isinstance(value, dict):
            yield from _fields(value, depth + 1)
        elif name in _PEOPLE:
            yield from _people(name, value, depth)
        elif name == "title" and isinstance(value, dict | list):
            yield from _titles(value)
        else:
            yield from _walk(name, value, depth)


def _walk(path: str, value: Any, depth: int) -> Iterator[Pair]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        yield path, ""
        for key, inner in value.items():
            yield from _walk(f"{path}/{_plain(key)}", inner, depth + 1)
    elif isinstance(value, list):
        yield path, ""
        for one in value:
            yield from _walk(path, one, depth + 1)
    else:
        yield path, _line(value)


def _titles(value: Any) -> Iterator[Pair]:
    """``- type: subtitle, text: …``; without a type it is the title."""
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, dict):
            yield "title", "" if isinstance(one, list) else _line(one)
            continue
        kind = _plain(one.get("type") or "main")
        path = {"main": "title", "subtitle": "subtitle"}.get(kind, f"title/{kind}")
        text = one.get("text") or one.get("main") or one.get("name")
        yield from _walk(path, text, DEEPEST)
        yield from _walk("subtitle", one.get("sub") or one.get("subtitle"), DEEPEST)


def _people(path: str, value: Any, depth: int) -> Iterator[Pair]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        yield path, ""
        for one in value:
            yield from _people(path, one, depth + 1)
    elif isinstance(value, dict):
        yield from _person(path, value, depth)
    else:
        for name in re.split(r"[;\n]", str(value or "")):
            yield path, _line(name)


def _person(path: str, written: dict[Any, Any], depth: int) -> Iterator[Pair]:
    fields = {_plain(key): value for key, value in written.items()}
    name, role = _name(fields), fields.get("role")
    if not name and len(written) == 1:  # ``- Ada Example: {institute: …}``
        name, fields = _line(next(iter(written))), {}
    role = _plain(role) if isinstance(role, str) else ""
    yield path if role in ("", "author", "aut") else f"{path}/{role}", name
    for key, value in fields.items():
        if key not in _NAME_KEYS and key != "role":
            yield from _walk(f"{path}/{key}", value, depth + 1)


def _name(fields: dict[str, Any]) -> str:
    """A name in one piece: as it stands, or ``Family, Given`` where its parts are told apart."""
    whole = next((fields[key] for key in _WHOLE if fields.get(key)), "")
    if isinstance(whole, dict):
        parts = {_plain(key): value for key, value in whole.items() if isinstance(value, str)}
        return _name(parts)
    family, given = _first(fields, _FAMILY), _first(fields, _GIVEN)
    if not family:
        return "" if isinstance(whole, list) else _line(whole or given)
    particles = (fields[key] for key in _PARTICLES if isinstance(fields.get(key), str))
    family = _line(" ".join((*particles, family)))
    return f"{family}, {given}" if given else family


def _first(fields: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next((_line(fields[key]) for key in keys if isinstance(fields.get(key), str)), "")


def _line(value: Any) -> str:
    return "" if value is None else " ".join(str(value).split())


def _plain(key: Any) -> str:
    """A key in small letters, its words joined by hyphens."""
    return re.sub(r"[\s_]+", "-", str(key).strip().lower())
