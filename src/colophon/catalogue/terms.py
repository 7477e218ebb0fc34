"""The vocabularies of a catalogue: listing, looking up, adding, checking."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from colophon import vocabulary as skos
from colophon.catalogue.new_catalogue import CONFIG
from colophon.catalogue.topic_vocabularies import with_topic_vocabulary
from colophon.config import parse
from colophon.model import files
from colophon.model.errors import UnknownTerm, UnknownVocabulary
from colophon.model.problem import Problem
from colophon.vocabulary import Entry, Vocabulary
from colophon.vocabulary.folder import sources
from colophon.vocabulary.reconcile import Unlinked, missing_uris

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class Terms:
    """What can be asked of a catalogue's vocabularies."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def vocabulary(self, name: str) -> Vocabulary:
        """The vocabulary of that name; raises :class:`UnknownVocabulary`."""
        try:
            return self.catalogue.vocabularies[name]
        except KeyError:
            known = ", ".join(self.catalogue.vocabularies)
            raise UnknownVocabulary(
                f"there is no vocabulary {name!r}.",
                remedy=f"There are {known}; add one with colophon vocab add.",
            ) from None

    def _choose_vocabularies(self, name: str | None) -> Iterator[tuple[str, Vocabulary]]:
        for one in (name,) if name else self.catalogue.vocabularies:
            yield one, self.vocabulary(one)

    def list_vocabularies(self) -> list[dict[str, Any]]:
        """Name, title, URI, number of concepts, and place among the topic vocabularies."""
        preferred = {name: place for place, name in enumerate(self.catalogue.config.topics, 1)}
        return [
            {
                "name": name,
                "title": found.title,
                "uri": found.uri,
                "concepts": len(found),
                "preferred": preferred.get(name),
            }
            for name, found in self._choose_vocabularies(None)
        ]

    def concepts(self, wanted: str, name: str | None = None) -> tuple[Entry, ...]:
        """The concepts with this URI or exactly this label."""
        found: list[Entry] = []
        for _, vocabulary in self._choose_vocabularies(name):
            entry = vocabulary.get(wanted)
            found += [entry] if entry else vocabulary.find(wanted)
        return tuple(found)

    def search(
        self, text: str, name: str | None = None, language: str | None = None, limit: int = 20
    ) -> list[tuple[str, Entry]]:
        """(vocabulary, concept) for type-ahead, each vocabulary's best first."""
        found: list[tuple[str, Entry]] = []
        for one, vocabulary in self._choose_vocabularies(name):
            found += [(one, entry) for entry in vocabulary.search(text, language, limit)]
        return found[:limit]

    def find_unlinked(self, term: str = "subject") -> tuple[Unlinked, ...]:
        """Values of a field (term or label) without a URI, the commonest first; what each may be.

        Looked for in the topic vocabulary preferred, or in the field's own.
        """
        field = self.catalogue.profile.field_named(term)
        names = self.catalogue.config.topics if field.term == "subject" else ()
        names = names or field.vocabularies
        if not names:
            raise UnknownTerm(
                f"{field.label} is no field with a vocabulary.", remedy="See colophon profile."
            )
        values = (one.value for record in self.catalogue.records() for one in record.of(field.term))
        return missing_uris(((str(one), one.uri) for one in values), self.vocabulary(names[0]))

    def add(
        self, file: Path, name: str, language: str = ""
    ) -> tuple[Vocabulary, tuple[Problem, ...]]:
        """Copy a vocabulary file into the catalogue and compile it; SKOS problems come too.

        Labels of a list that names no language are in ``language``, else the catalogue's.
        """
        spoken = language or self.catalogue.config.language
        added = skos.add(file, name, self.catalogue.vocab_folder, language=spoken)
        kept = sources(self.catalogue.vocab_folder)[name]
        return added, skos.check(kept)

    def is_for_topics(self, name: str) -> bool:
        """Whether topics are suggested from a vocabulary."""
        return name in self.catalogue.config.topics

    def use_for_topics(self, name: str) -> None:
        """Name a vocabulary under ``topics:`` in ``catalogue.yaml``, behind those named there.

        All else in the file stays as it was written.
        """
        path = self.catalogue.folder / CONFIG
        text = with_topic_vocabulary(path.read_text(encoding="utf-8-sig"), name)
        parse(text, str(path))  # never leave a file that cannot be read
        files.write(path, text.encode())

    def check(self, names: tuple[str, ...] = ()) -> list[Problem]:
        """What SKOS forbids in vocabularies or files, by default all of the catalogue's."""
        return [problem for path in self._files(names) for problem in skos.check(path)]

    def _files(self, names: tuple[str, ...]) -> Iterator[Path]:
        known = self.catalogue.vocabularies
        for name in names or known:
            if name in known:
                yield known.source(name)
            elif Path(name).is_file():
                yield Path(name)
            else:
                self.vocabulary(name)
