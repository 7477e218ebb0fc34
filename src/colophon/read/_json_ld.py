"""JSON-LD in a page: which of its nodes is the page's own work, and what that node says.

Site builders describe the site, its owner, its pictures and the article in one graph, and
point from one to the other by ``@id``.  Only the work's values are the document's.

https://www.w3.org/TR/json-ld11/ · https://schema.org/CreativeWork
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from colophon.model.document import Embedded

LONGEST = 1_000_000
"""characters of a block"""
MOST_NODES = 2_000
_DEEPEST = 4
_ITEMS = 100

_AGENTS = frozenset(
    "author creator editor translator illustrator contributor publisher copyrightHolder"
    " sourceOrganization provider producer sponsor photographer".split()
)
_BODIES = ("Organization", "Corporation", "Association", "Project", "Group", "Business", "NGO")
_WORKS = re.compile(
    r"\w*(?:Article|Posting|CreativeWork|DigitalDocument)|Book|Report|Thesis|Chapter|Manuscript"
    r"|PublicationIssue|ComicIssue|ComicStory|ShortStory|Poster|Newspaper|Periodical|Play"
    r"|VisualArtwork|Drawing|Map|Recipe|Statement|ArchiveComponent|Legislation"
)
_PAGES = re.compile(r"\w*Page")
_SCRIPT = re.compile(
    r"""
      \A\s*+(?:(?://\s*+)?+<!\[CDATA\[|<!--)
    | (?:(?://\s*+)?+\]\]>|-->|;)\s*+\Z
    """,
    re.VERBOSE,
)
"""what surrounds the data of a script where a page is to be XML, too, or is very old"""

Node = Mapping[str, Any]


def read_embedded(blocks: Iterable[str], title: str) -> Iterator[Embedded]:
    """``json-ld:headline``, ``json-ld:author/name`` … of the page's own work.

    Of the other nodes only the name is given, under their type (``json-ld:WebSite/name``).
    ``title`` is the title of the page, which tells its own article from others.
    """
    graph = _JsonLdGraph()
    for block in blocks:
        graph.add(_parse_block(block))
    work = graph.work(title)
    if work is not None:
        for key, value in work.items():
            yield from _property(graph, _local(key), value)
    for node in graph.nodes:
        if node is not work and isinstance(name := _scalar(node.get("name")), str) and name:
            yield Embedded(source=f"json-ld:{_kind(node) or 'Thing'}/name", value=name)


def _parse_block(text: str) -> Any:
    """The data of a block; what does not parse is left out."""
    if len(text) > LONGEST:
        return None
    try:
        return json.loads(_SCRIPT.sub("", text), strict=False)
    except (ValueError, RecursionError):
        return None


class _JsonLdGraph:
    """The nodes of all blocks, those that only point to others resolved."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._by_id: dict[str, Node] = {}

    def add(self, data: Any, depth: int = 0) -> None:
        """The nodes at the top of a block: one, a list, or an ``@graph``."""
        if isinstance(data, list) and depth < _DEEPEST:
            for one in data[:_ITEMS]:
                self.add(one, depth + 1)
        elif isinstance(data, dict) and len(self.nodes) < MOST_NODES:
            if "@graph" in data:
                if depth < _DEEPEST:
                    self.add(data["@graph"], depth + 1)
            elif len(data) > 1:
                self.nodes.append(data)
                self._index(data, 0)

    def _index(self, data: Any, depth: int) -> None:
        if depth > _DEEPEST or len(self._by_id) > MOST_NODES:
            return
        if isinstance(data, list):
            for one in data[:_ITEMS]:
                self._index(one, depth + 1)
        elif isinstance(data, dict):
            identity = data.get("@id")
            if isinstance(identity, str) and any(key[:1] != "@" for key in data):
                self._by_id.setdefault(identity, data)
            for value in data.values():
                self._index(value, depth + 1)

    def resolve(self, value: Any) -> Any:
        """The node that a reference points to; anything else as it is."""
        if isinstance(value, dict) and isinstance(identity := value.get("@id"), str):
            return self._by_id.get(identity, value)
        return value

    def work(self, title: str) -> Node | None:
        """The node that describes the page's own text: an article rather than a page."""
        ranked = []
        for number, node in enumerate((*self.nodes, *self._main_entities())):
            rank = _rank(node)
            if rank is None:
                continue
            name = _scalar(node.get("headline")) or _scalar(node.get("name")) or ""
            strange = bool(title) and not _begins_alike(str(name), title)
            ranked.append((rank, strange, number, node))
        return min(ranked, key=lambda one: one[:3])[3] if ranked else None

    def _main_entities(self) -> Iterator[Node]:
        for node in self.nodes:
            main = self.resolve(node.get("mainEntity"))
            if isinstance(main, dict):
                yield main


def _rank(node: Node) -> int | None:
    kinds = [_local(one) for one in _as_list(node.get("@type")) if isinstance(one, str)]
    if any(_WORKS.fullmatch(one) for one in kinds):
        return 0
    if any(_PAGES.fullmatch(one) for one in kinds):
        return 1
    return 2 if not kinds and "headline" in node else None


def _begins_alike(name: str, title: str) -> bool:
    first, second = (re.sub(r"\W+", "", one).casefold() for one in (name, title))
    return bool(first) and (second.startswith(first) or first.startswith(second))


def _property(graph: _JsonLdGraph, key: str, value: Any) -> Iterator[Embedded]:
    if key.startswith("@"):
        return
    for one in _as_list(value)[:_ITEMS]:
        if key in _AGENTS:
            yield from _agent(key, graph.resolve(one))
        elif key == "license":
            yield from _walk_values(key, _address(graph.resolve(one)))
        elif key == "inLanguage" and isinstance(one, dict):
            yield from _walk_values(
                key, _scalar(one.get("alternateName")) or _scalar(one.get("name"))
            )
        else:
            yield from _walk(key, one, 1)


def _agent(key: str, value: Any) -> Iterator[Embedded]:
    """A name; ``Family, Given`` where only its parts are given."""
    if not isinstance(value, dict):
        yield from _walk_values(f"{key}/name", value)
        return
    given, family = (_scalar(value.get(part)) or "" for part in ("givenName", "familyName"))
    name = _scalar(value.get("name")) or (f"{family}, {given}" if given and family else family)
    kind = _kind(value)
    what = "body" if kind.endswith(_BODIES) else "person" if kind == "Person" else ""
    if isinstance(name, str) and name.strip():
        yield Embedded(source=f"json-ld:{key}/name", value=name, kind=what)


def _walk(path: str, value: Any, depth: int) -> Iterator[Embedded]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value[:_ITEMS]:
            yield from _walk(path, one, depth + 1)
    elif isinstance(value, dict) and "@value" not in value:
        for key, inner in value.items():
            if not key.startswith("@"):
                yield from _walk(f"{path}/{_local(key)}", inner, depth + 1)
    else:
        yield from _walk_values(path, _scalar(value))


def _walk_values(path: str, value: Any) -> Iterator[Embedded]:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        yield Embedded(source=f"json-ld:{path}", value=str(value))


def _address(value: Any) -> Any:
    """A licence as an address, or as a node with one."""
    if isinstance(value, dict):
        return next((value[key] for key in ("url", "@id", "sameAs", "name") if value.get(key)), "")
    return value


def _scalar(value: Any) -> Any:
    value = value[0] if isinstance(value, list) and value else value
    return value.get("@value") if isinstance(value, dict) else value


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _kind(node: Node) -> str:
    kinds = [one for one in _as_list(node.get("@type")) if isinstance(one, str)]
    return _local(kinds[0]) if kinds else ""


def _local(name: str) -> str:
    """The name behind a prefix or namespace: ``schema:author`` → ``author``."""
    return name if name.startswith("@") else re.split(r"[/#:]", name)[-1]
