"""What the values of facets are called in a language, and where their pages lie."""

from collections.abc import Mapping
from functools import cached_property
from urllib.parse import quote

from colophon.index.search import Facet
from colophon.publish import places
from colophon.publish.language_names import language_name
from colophon.publish.licence_names import licence_name
from colophon.services.linked_data.concepts import Concepts, short_address
from colophon.vocabulary import Entry, Vocabulary

FIELDS = (
    "publisher", "topic", "decade", "place", "language", "genre", "series", "box", "creator",
    "rights",
)  # fmt: skip
"""the facets that can be browsed, in the order they are offered"""

_WITH_PAGES = frozenset(("publisher", "topic"))
"""facets whose values have pages as concepts of a vocabulary"""
_LISTED = frozenset(("genre", "rights"))
"""facets whose keys may be addresses in vocabularies of others"""


class FacetNames:
    """Names and addresses of the values of facets."""

    def __init__(
        self, concepts: Concepts, vocabularies: Mapping[str, Vocabulary], language: str
    ) -> None:
        """``language`` is that of the catalogue's pages."""
        self._language = language
        self._concepts = concepts
        self._vocabularies = vocabularies

    def entry(self, field: str, key: str) -> Entry | None:
        """The concept that a value is; None where it is none."""
        name, slash, local = key.partition("/")
        if slash and name in self._vocabularies:
            return self._concepts.entry(name, local)
        if field in _LISTED and "://" in key:
            found = (one.get(key) for one in self._named)
            return next((entry for entry in found if entry), None)
        return None

    def of_uri(self, uri: str, language: str) -> str:
        """What a concept is called in a language by its URI; empty where that is not known."""
        entry = self.entry("topic", self._concepts.key(uri)) or self.entry("genre", uri)
        if entry is None or not any(one.language == language for one in entry.preferred):
            return ""
        return entry.label(language).text

    @cached_property
    def _named(self) -> tuple[Vocabulary, ...]:
        """The vocabularies that name concepts of others."""
        known = (self._vocabularies.get(name) for name in ("genres", "rights"))
        return tuple(one for one in known if one is not None)

    def label(self, field: str, facet: Facet, language: str) -> str:
        """What a value is called in a language, else as the record has it.

        In the catalogue's language it is called what the record calls it: no vocabulary is
        opened.
        """
        if field == "language":
            return language_name(facet.key, language)
        own = language == self._language
        entry = None if own else self.entry(field, facet.key)
        if entry is None or not any(one.language == language for one in entry.preferred):
            return licence_name(facet.label) if "://" in facet.label else facet.label
        return entry.label(language).text

    def broader(self, key: str, language: str) -> list[Facet]:
        """The topics above one, as values without records."""
        name, _, _ = key.partition("/")
        entry = self.entry("topic", key)
        vocabulary = self._vocabularies.get(name)
        if entry is None or vocabulary is None:
            return []
        found = (vocabulary.get(uri) for uri in entry.broader)
        above = [(one, self._concepts.key(one.uri)) for one in found if one is not None]
        return [Facet(place, one.label(language).text, 0) for one, place in above if place]

    def narrower(self, key: str) -> list[str]:
        """The keys of the topics below one."""
        entry = self.entry("topic", key)
        return [self._concepts.key(uri) for uri in entry.narrower] if entry else []

    def concept(self, uri: str, language: str) -> tuple[str, str, str]:
        """(name, path or address, key) of any concept by its URI."""
        key = self._concepts.key(uri)
        entry = self.entry("topic", key) if key else None
        if entry is None:
            return short_address(uri), uri, ""
        return entry.label(language).text, places.VOCABULARY + quote(key), key

    def path(self, field: str, key: str) -> str:
        """Where the page of a value lies below the catalogue."""
        if field in _WITH_PAGES and key.partition("/")[0] in self._vocabularies and "/" in key:
            return places.VOCABULARY + quote(key)
        return f"{places.BROWSE}{field}/{quote(key, safe='')}"
