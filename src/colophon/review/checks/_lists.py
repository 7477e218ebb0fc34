"""The vocabularies that values are held against."""

from collections.abc import Iterator, Mapping

from colophon.profile import Field, Kind
from colophon.vocabulary import Entry, Vocabulary

OWN = "local"
"""the vocabulary of concepts that the archive made itself; any field may take them"""

AUTHORITY = "publishers"
"""the vocabulary of agents"""

LANGUAGES = "languages"
"""the vocabulary that has each language's names and, as plain notation, its tag"""


class Lists:
    """The vocabularies of a catalogue, by name, and which of them a field's values are from.

    ``topics`` are those that the catalogue takes subjects from; ``elsewhere`` are names of
    vocabularies that a server holds: nobody here can look into them.
    """

    def __init__(
        self,
        vocabularies: Mapping[str, Vocabulary],
        *,
        topics: tuple[str, ...] = (),
        elsewhere: frozenset[str] = frozenset(),
    ) -> None:
        self.vocabularies = vocabularies
        self.topics = topics
        self.elsewhere = elsewhere
        self._found: dict[str, tuple[str, Entry] | None] = {}

    def names(self, field: Field) -> tuple[str, ...]:
        """The vocabularies that a field's values come from, those that are there."""
        named = (
            *(self.topics if field.term == "subject" else ()),
            *field.vocabularies,
            *((AUTHORITY,) if field.kind is Kind.AGENT else (OWN,)),
        )
        return tuple(name for name in dict.fromkeys(named) if name in self.vocabularies)

    def concept(self, uri: str) -> tuple[str, Entry] | None:
        """The concept with this URI, with the name of the vocabulary that has it."""
        if uri not in self._found:
            if len(self._found) > 10_000:
                self._found.clear()
            self._found[uri] = next(self._everywhere(uri), None)
        return self._found[uri]

    def _everywhere(self, uri: str) -> Iterator[tuple[str, Entry]]:
        for name in self.vocabularies:
            entry = self.vocabularies[name].get(uri)
            if entry is not None:
                yield name, entry

    def concepts_called(self, field: Field, label: str) -> Iterator[tuple[str, Entry]]:
        """The concepts of a field with exactly this label, each with its vocabulary."""
        for name in self.names(field):
            for entry in self.vocabularies[name].find(label):
                if not entry.deprecated:
                    yield name, entry

    def home(self, uri: str) -> str:
        """The vocabulary in whose own namespace a URI lies, or empty."""
        for name in self.vocabularies:
            scheme = self.vocabularies[name].uri
            if scheme and uri.startswith((f"{scheme}/", f"{scheme}#")):
                return name
        return ""

    def tag(self, language: str) -> str:
        """The tag of the language with this name, in any language; empty where unknown."""
        if LANGUAGES not in self.vocabularies:
            return ""
        found = self.vocabularies[LANGUAGES].find(language)
        tags = {one.notation[0] for one in found if one.notation}
        return tags.pop() if len(tags) == 1 else ""
