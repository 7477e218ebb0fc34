"""Publishers at the desk: who a name is, mergers and separations, with the records at hand."""

from typing import TYPE_CHECKING

from colophon.desk.authorities import Authorities
from colophon.desk.summaries import Summaries
from colophon.desk.type_ahead import PRESS
from colophon.model.errors import DecisionError

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class PublisherDesk:
    """The press authority of one catalogue; to be used by one thread at a time."""

    def __init__(self, catalogue: "Catalogue", shelf: Summaries) -> None:
        self.catalogue = catalogue
        self.shelf = shelf

    def resolve(self, name: str, uri: str, *, by: str, openly: bool = False) -> str:
        """Say who a publisher's name is; ``openly`` as in the catalogue.

        ``uri`` may be the name of a publisher; where there is none of that name, one is made.
        """
        self.shelf.refresh(now=True)
        ids = [one.id for one in self.shelf.summaries.values() if name in one.unresolved]
        if not ids:
            raise DecisionError(
                "no record has that name without an authority.",
                place=name,
                remedy="Somebody may have settled it just now.",
            )
        heading = " ".join(uri.split()) if self._is_new(uri) else ""
        house = "" if heading else self.house(uri)
        said = self.catalogue.publishers.resolve(
            name, house, heading=heading, by=by, ids=ids, openly=openly
        )
        self.shelf.refresh(now=True)
        return said

    def merge(self, uri: str, into: str, *, by: str, openly: bool = False) -> str:
        """One publisher becomes another."""
        ids = self._records_using(uri)
        said = self.catalogue.publishers.merge(uri, self.house(into), by=by, ids=ids, openly=openly)
        self.shelf.refresh(now=True)
        return said

    def split(self, uri: str, name: str, *, by: str) -> str:
        """A name becomes a publisher of its own."""
        said = self.catalogue.publishers.split(uri, name, by=by, ids=self._records_using(uri))
        self.shelf.refresh(now=True)
        return said

    def _records_using(self, uri: str) -> list[str]:
        self.shelf.refresh(now=True)
        return [one.id for one in self.shelf.summaries.values() if uri in one.authorities]

    def authorities(self) -> Authorities:
        """The authority beside the records that name it."""
        self.shelf.refresh()
        return Authorities(self.catalogue, self.shelf.summaries.values())

    def _is_new(self, text: str) -> bool:
        """Whether this is the name of a publisher that nobody knows yet."""
        vocabulary = self.catalogue.vocabularies.get(PRESS)
        named = bool(text.strip()) and ":" not in text.split("//")[0]
        return named and not (vocabulary and list(vocabulary.find(text.strip())))

    def house(self, text: str) -> str:
        """The URI of a publisher by URI or exact name; empty stays empty."""
        text = text.strip()
        vocabulary = self.catalogue.vocabularies.get(PRESS)
        if not text or vocabulary is None or vocabulary.get(text):
            return text
        found = [one.uri for one in vocabulary.find(text) if not one.deprecated]
        if len(found) != 1:
            raise DecisionError(
                "there is no publisher of that name."
                if not found
                else "there are several so called.",
                place=text,
                remedy="Choose one of the list that opens while you write.",
            )
        return found[0]
