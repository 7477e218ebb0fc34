"""Walks: lists followed page by page, and a short list found where the whole is long.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

import msgspec

from colophon.examine import stamps
from colophon.examine.advertised import lineages
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.provider import DC, Provider

_TRIES = 6
"""windows looked through for a list that ends soon"""


class Walk(msgspec.Struct, frozen=True):
    """The pages of one list as far as they were followed; ``ended`` where that was the end.

    ``circles`` is true where a token came that had come before.
    """

    pages: tuple[Exchange, ...]
    ended: bool = False
    circles: bool = False

    @property
    def few(self) -> bool:
        """Whether it has but one page, or nothing at all."""
        return (
            len(self.pages) == 1 and self.pages[0].response is not None and not self.pages[0].next
        )

    @property
    def identifiers(self) -> list[str]:
        """The identifiers of all pages in order."""
        return [item.identifier for page in self.pages for item in page.items]


def walk(provider: Provider, verb: str, **arguments: str) -> Walk:
    """Follow a list until it ends or the bound of pages is reached."""
    page = provider.ask(verb, **arguments)
    pages, tokens = [page], {""}
    while page.response is not None and page.next and len(pages) < provider.bounds.pages:
        if page.next in tokens:
            return Walk(tuple(pages), circles=True)
        tokens.add(page.next)
        page = provider.onward(page)
        pages.append(page)
    answered = page.response is not None and not page.errors
    return Walk(tuple(pages), answered and not page.next, answered and page.next in tokens - {""})


def walk_all_headers(provider: Provider) -> Walk:
    """All headers, as far as the bound of pages goes."""
    found = walk(provider, "ListIdentifiers", metadataPrefix=DC)
    if not found.pages[0].items:
        raise Unexamined("No list of records was given.")
    return found


def follow_to_end(provider: Provider) -> Walk:
    """A list of headers on several pages, followed to its end.

    Raises :class:`Unexamined` where there is none: all fits on one page, or is long and
    no selection of it is short.
    """
    found = walk_all_headers(provider)
    if not found.ended:
        found = _short(provider, found)
    if len(found.pages) == 1:
        raise Unexamined("The list fits on one page.")
    return found


def ended_records(provider: Provider) -> Walk:
    """The same list with its records; raises :class:`Unexamined` likewise."""
    listing = dict(follow_to_end(provider).pages[0].listing)
    if "from" in listing:
        listing["from_"] = listing.pop("from")
    found = walk(provider, "ListRecords", **listing)
    if len(found.pages) == 1:
        raise Unexamined("The list fits on one page.")
    if not found.ended:
        raise Unexamined("The list of records is longer than that of headers: no end was seen.")
    return found


def _short(provider: Provider, long: Walk) -> Walk:
    """A selection that ends on a second page or a little later."""
    seen = {item.datestamp for page in long.pages for item in page.items}
    stamped = sorted(one for one in seen if stamps.granularity(one))
    tried = chain(
        _between(provider, stamped), _by_set(provider, long), _since(provider, stamped[-1:])
    )
    for found in tried:
        if found.ended and len(found.pages) > 1:
            return found
    raise Unexamined(
        f"The list is longer than {len(long.pages)} pages, and no selection by datestamps or"
        " set was found that has several pages and ends sooner: its end was not seen."
    )


def _between(provider: Provider, seen: list[str]) -> Iterator[Walk]:
    """Windows from the first datestamp seen to another, made wider or narrower.

    The datestamps of some pages are a sample of all, whatever order the list is in.
    """
    narrow, wide = 0, len(seen)
    for _ in range(_TRIES):
        middle = (narrow + wide) // 2
        if middle >= wide:
            return
        found = _try_list(provider, from_=seen[0], until=seen[middle])
        yield found
        narrow, wide = (middle + 1, wide) if found.few else (narrow, middle)


def _by_set(provider: Provider, long: Walk) -> Iterator[Walk]:
    """Sets that fill more than a page by what was seen of them, the smallest first.

    Where all was loaded in one second, only a set is a part of the list.
    """
    seen = [spec for page in long.pages for item in page.items for spec in lineages(item.sets)]
    full = len(long.pages[0].items)
    large = [spec for spec, count in reversed(Counter(seen).most_common()) if count > full]
    for spec in large[:_TRIES]:
        yield _try_list(provider, set=spec)


def _since(provider: Provider, latest: list[str]) -> Iterator[Walk]:
    """What changed since the latest datestamp seen, or since some time between it and now."""
    for stamp in latest:
        early, late = stamps.moment(stamp), provider.now
        for _ in range(_TRIES):
            if early is None or early >= late:
                return
            found = _try_list(provider, from_=stamp)
            yield found
            when = stamps.moment(stamp) or late
            early, late = (early, when) if found.few else (when, late)
            stamp = stamps.write_moment(early + (late - early) / 2, stamps.granularity(stamp))


def _try_list(provider: Provider, **arguments: str) -> Walk:
    """A list followed, unless it says itself that it is too long."""
    first = provider.ask("ListIdentifiers", metadataPrefix=DC, **arguments)
    if first.response is not None and first.token is not None:
        size = whole_number(first.token.get("completeListSize"))
        if size is not None and size > len(first.items) * provider.bounds.pages:
            return Walk((first,))
    return walk(provider, "ListIdentifiers", metadataPrefix=DC, **arguments)


def whole_number(said: str | None) -> int | None:
    """A number written in ASCII digits, else None."""
    return int(said) if said and len(said) < 20 and said.isascii() and said.isdigit() else None
