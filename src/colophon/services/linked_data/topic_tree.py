"""Topics as the tree their vocabulary makes of them, with the records below each."""

from collections.abc import Iterable

import msgspec

from colophon.index.search import Facet
from colophon.services.linked_data.facet_names import FacetNames


class TopicNode(msgspec.Struct):
    """A topic: ``count`` records have it; ``below`` are narrower ones in which others lie."""

    key: str
    label: str
    path: str
    count: int = 0
    below: list["TopicNode"] = []


def tree(facets: Iterable[Facet], names: FacetNames, language: str) -> list[TopicNode]:
    """The topics that records have, below those that their vocabularies put above them.

    A topic with several broader ones stands under each, with what is below it under the
    first alone; where topics lie in a circle, one of them stands by itself.
    """
    found = {one.key: _node(one, names, language) for one in facets}
    above = _with_broader(found, names, language)
    below: dict[str, list[TopicNode]] = {}
    for key, keys in above.items():
        for one in keys:
            below.setdefault(one, []).append(found[key])
    opened: set[str] = set()
    roots = [
        _open_node(one, below, opened) for one in _order_nodes(found.values()) if not above[one.key]
    ]
    # what lies in a circle hangs from no root
    rest = (one for one in _order_nodes(found.values()) if one.key not in opened)
    return [*roots, *(_open_node(one, below, opened) for one in rest if one.key not in opened)]


def _open_node(node: TopicNode, below: dict[str, list[TopicNode]], opened: set[str]) -> TopicNode:
    """A topic with all that hangs from it and was not shown before."""
    if node.key in opened:
        return node
    opened.add(node.key)
    found = [_open_node(one, below, opened) for one in _order_nodes(below.get(node.key, ()))]
    return msgspec.structs.replace(node, below=found)


def _order_nodes(nodes: Iterable[TopicNode]) -> list[TopicNode]:
    return sorted(nodes, key=lambda one: one.label.casefold())


def _with_broader(
    found: dict[str, TopicNode], names: FacetNames, language: str
) -> dict[str, set[str]]:
    """The broader topics of each, which come into ``found`` where they were not."""
    above: dict[str, set[str]] = {}
    waiting = list(found)
    while waiting:
        key = waiting.pop()
        above[key] = set()
        for facet in names.broader(key, language):
            if facet.key not in found:
                found[facet.key] = _node(facet, names, language)
                waiting.append(facet.key)
            if facet.key != key:
                above[key].add(facet.key)
    return above


def _node(facet: Facet, names: FacetNames, language: str) -> TopicNode:
    label = names.label("topic", facet, language)
    return TopicNode(facet.key, label, names.path("topic", facet.key), facet.count, [])
