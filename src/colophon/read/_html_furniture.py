"""What a site puts around its pages: menus, teasers, lists of other pages, comments.

Their dates, names and addresses are not those of the page.  They are known by the names
of their elements, by the heading over them, or by being links and hardly anything else.
"""

from collections.abc import Mapping

import msgspec

from colophon.model.document import MarkKind
from colophon.read._html_words import HEADINGS, SHARE_NAMES, SHARES, is_furniture, related_pattern
from colophon.read.toolkit.composition import Composition

LARGEST = 4_000
"""characters of an element that may be furniture for being links and hardly anything else"""
ITEM = 160
"""characters of an item in a list of other pages, on average"""
REST = 40
"""characters beside the link of a teaser"""
_BOXES = frozenset("aside div footer ol p section table ul".split())
_ADDRESS = ("http://", "https://", "www.", "mailto:")


class _OpenBox(msgspec.Struct):
    """An open element, and how much the page held before it."""

    name: str
    start: int
    named: bool
    links: int
    linked: int
    shares: int
    addresses: int
    items: int
    led: int
    first_link: int = -1


class _RelatedHeading(msgspec.Struct):
    """A heading such as “Also read”: what follows it in its element is of other pages."""

    depth: int
    level: int
    start: int


class Furniture:
    """Follows the elements of a page and marks its site's furniture as navigation."""

    def __init__(self, made: Composition) -> None:
        self._made = made
        self._stack: list[_OpenBox] = []
        self._related: _RelatedHeading | None = None
        self._headed = False
        self._links = self._linked = self._shares = self._addresses = 0
        self._items = self._led = 0
        self._words = 0
        """words of the last link"""

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        level = HEADINGS.get(name, 0)
        if self._related and 0 < level <= self._related.level:
            self._end_related()
        named = bool(attributes) and is_furniture(name, attributes)
        if name == "article" and any(one.name in ("article", "aside") for one in self._stack):
            named = True  # an article in another one is a comment on it, or a teaser
        box = _OpenBox(
            name, self._made.length, named, self._links, self._linked, self._shares,
            self._addresses, self._items, self._led,
        )  # fmt: skip
        self._stack.append(box)

    def close(self, target: str) -> None:
        """The last open element ends; ``target`` is where it links to."""
        box = self._stack.pop()
        if target:
            self._link(box, target)
        elif box.name in HEADINGS:
            self._heading(box)
        elif box.name == "li":
            self._items += 1
            self._led += 0 <= box.first_link - box.start <= 2
        if box.named or (box.name in _BOXES and self._is_beside(box)):
            self._made.mark(MarkKind.NAVIGATION, box.start)
        if self._related and len(self._stack) < self._related.depth:
            self._end_related()

    def _link(self, box: _OpenBox, target: str) -> None:
        words = self._made.since(box.start).strip()
        self._links += 1
        self._linked += len(words)
        self._words = len(words.split())
        if SHARES.search(target) or SHARE_NAMES.fullmatch(words):
            self._shares += 1
        elif words.startswith(_ADDRESS) or _is_domain(words):
            self._addresses += 1
        for one in self._stack:
            if one.first_link < 0:
                one.first_link = box.start

    def _heading(self, box: _OpenBox) -> None:
        words = self._made.since(box.start).strip()
        self._headed = self._headed or bool(words)
        if self._related is None and related_pattern().fullmatch(words):
            self._related = _RelatedHeading(len(self._stack), HEADINGS[box.name], box.start)

    def _end_related(self) -> None:
        if self._related:
            self._made.mark(MarkKind.NAVIGATION, self._related.start)
        self._related = None

    def _is_beside(self, box: _OpenBox) -> bool:
        """Whether an element holds links to other pages and hardly anything else."""
        length = self._made.length - box.start
        links = self._links - box.links
        if not 0 < length <= LARGEST or not links or self._addresses > box.addresses:
            return False
        linked = self._linked - box.linked
        if self._shares > box.shares and linked * 10 >= length * 7:
            return True
        if box.name == "aside":
            return links > 1 or linked * 3 >= length
        if box.name in ("ul", "ol"):
            return self._lists_pages(box, length, linked)
        # a headline of another page and its date, over the title of this one
        return not self._headed and links == 1 and self._words > 2 and self._is_dated(box, linked)

    def _lists_pages(self, box: _OpenBox, length: int, linked: int) -> bool:
        items = self._items - box.items
        led = items >= 2 and self._led - box.led == items and length <= items * ITEM
        return led and (items > 3 or linked * 10 >= length * 9 or self._is_dated(box, linked))

    def _is_dated(self, box: _OpenBox, linked: int) -> bool:
        """Whether a date may stand beside the links."""
        words = self._made.since(box.start)
        items = max(1, self._items - box.items)
        return 0 < len(words) - linked <= REST * items and any(map(str.isdigit, words))


def _is_domain(words: str) -> bool:
    return "." in words and " " not in words and words.rpartition(".")[2].isalpha()
