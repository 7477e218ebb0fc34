"""The sets that a provider advertises, and the few of them that are looked into.

https://www.openarchives.org/OAI/openarchivesprotocol.html#ListSets
"""

import msgspec
from lxml import etree

from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import text
from colophon.examine.provider import DC, Provider
from colophon.examine.reading import OAI

_LOOKED_INTO = 5


class Advertised(msgspec.Struct, frozen=True):
    """The pages of ListSets as far as they were followed, and whether that was the end."""

    pages: tuple[Exchange, ...]
    complete: bool

    @property
    def elements(self) -> list[etree._Element]:
        """The set elements of all pages."""
        contents = (page.content for page in self.pages)
        return [one for each in contents if each is not None for one in each.iter(f"{OAI}set")]

    @property
    def specs(self) -> list[str]:
        """The setSpecs in order, as they came."""
        return [one.findtext(f"{OAI}setSpec") or "" for one in self.elements]

    @property
    def names(self) -> list[str]:
        """The setNames in order."""
        return [text(one, "setName") for one in self.elements]


def list_advertised(provider: Provider) -> Advertised:
    """All sets, or the first pages of them; raises :class:`Unexamined` where there are none."""
    page = provider.ask("ListSets")
    if "noSetHierarchy" in page.errors:
        raise Unexamined("There are no sets.")
    pages = [page]
    while page.response is not None and page.next and len(pages) < provider.bounds.pages:
        page = provider.onward(page)
        pages.append(page)
    answered = [one for one in pages if one.response is not None]
    found = Advertised(tuple(answered), page.response is not None and not page.next)
    if not found.specs:
        raise Unexamined("ListSets names no set.")
    return found


def looked_into(provider: Provider) -> dict[str, Exchange]:
    """setSpec → the first page of its headers, for some sets from the whole of the list."""
    specs = list(dict.fromkeys(list_advertised(provider).specs))
    step = max(1, len(specs) // _LOOKED_INTO)
    chosen = specs[::step][:_LOOKED_INTO]
    asked = {spec: provider.ask("ListIdentifiers", metadataPrefix=DC, set=spec) for spec in chosen}
    return {spec: answer for spec, answer in asked.items() if answer.response is not None}


def belongs(spec: str, sets: tuple[str, ...]) -> bool:
    """Whether a header's setSpecs put it into a set: its own, or one below it."""
    return any(one == spec or one.startswith(f"{spec}:") for one in sets)


def lineages(sets: tuple[str, ...]) -> set[str]:
    """The setSpecs of a header and those above them: ``a:b`` is in ``a`` as well."""
    parts = [spec.split(":") for spec in sets]
    return {":".join(one[: depth + 1]) for one in parts for depth in range(len(one))}
