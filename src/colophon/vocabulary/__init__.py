"""Vocabularies: SKOS → concepts, looked up and found in text."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.model.namespaces import FOAF, RDF
from colophon.model.problem import Problem

if TYPE_CHECKING:
    from colophon.vocabulary.folder import FolderVocabularies


class Label(msgspec.Struct, frozen=True, array_like=True):
    """A label and its language (BCP 47, or empty)."""

    text: str
    language: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A concept as the vocabulary holds it; relations are URIs.

    ``properties`` has everything that is not SKOS by property URI, values as text
    (``http://xmlns.com/foaf/0.1/homepage`` → ``("https://sub.media/",)``).
    """

    uri: str
    scheme: str = ""
    preferred: tuple[Label, ...] = ()
    alternative: tuple[Label, ...] = ()
    hidden: tuple[Label, ...] = ()
    notation: tuple[str, ...] = ()
    scope_note: tuple[Label, ...] = ()
    definition: tuple[Label, ...] = ()
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()
    deprecated: bool = False
    properties: Mapping[str, tuple[str, ...]] = {}

    def label(self, language: str = "en") -> Label:
        """The preferred label in this language, else English, else any, else the URI."""
        for wanted in (language, language.split("-")[0], "en", ""):
            for label in self.preferred:
                if label.language == wanted:
                    return label
        return self.preferred[0] if self.preferred else Label(self.uri)

    @property
    def is_person(self) -> bool:
        """Whether this is an authority for a person, and not for a body."""
        return f"{FOAF}Person" in self.properties.get(f"{RDF}type", ())


class LabelHit(msgspec.Struct, frozen=True, array_like=True):
    """text[start:end] matches ``label`` of concept ``uri``.

    ``exactness`` is 1 where the words are the label's, less where only stems agree or
    words stand in another order.  ``inner`` marks a hit inside a longer one.
    ``qualifier`` is the part of the label in brackets, stripped for matching.
    """

    start: int
    end: int
    uri: str
    label: str
    exactness: float = 1.0
    inner: bool = False
    qualifier: str = ""


class Vocabulary(ABC):
    """A concept scheme, compiled for looking up and matching."""

    name: str
    uri: str
    title: str

    @abstractmethod
    def get(self, uri: str) -> Entry | None:
        """The concept with this URI."""

    @abstractmethod
    def find(self, label: str, language: str | None = None) -> tuple[Entry, ...]:
        """Concepts with exactly this label (case and accents folded), preferred first."""

    @abstractmethod
    def search(self, text: str, language: str | None = None, limit: int = 20) -> tuple[Entry, ...]:
        """Concepts for type-ahead: label prefixes first, then words inside labels."""

    @abstractmethod
    def match(self, text: str, language: str) -> tuple[LabelHit, ...]:
        """Where labels of this vocabulary stand in a text, in order of ``start``."""

    @abstractmethod
    def __iter__(self) -> Iterator[Entry]: ...

    @abstractmethod
    def __len__(self) -> int: ...


class Vocabularies(Mapping[str, Vocabulary]):
    """The vocabularies of a catalogue by name (``publishers``, ``topics``, ``genres``, …).

    Built by :func:`open_vocabularies`; each is opened on first use from a compiled
    index that is made anew when its source file changes.
    """

    def __init__(self, loaders: Mapping[str, "Vocabulary"]) -> None:
        self._members = loaders

    def __getitem__(self, name: str) -> Vocabulary:
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def open_vocabularies(*folders: Path, cache: Path | None = None) -> "FolderVocabularies":
    """The vocabularies in these folders; a later folder's take the place of an earlier's.

    A catalogue gives the shipped folder and its own.  Compiled indexes are kept in
    ``cache``, by default in the user's cache folder.
    """
    from colophon.vocabulary.folder import FolderVocabularies, sources

    found = {name: path for folder in folders for name, path in sources(folder).items()}
    return FolderVocabularies(found, cache)


PUBLISHERS = "publishers"
"""the vocabulary that every catalogue has for itself"""


def open_catalogue_vocabularies(
    shipped: Path, own: Path | None, cache: Path | None = None
) -> "FolderVocabularies":
    """The vocabularies that ship, with a catalogue's own in their place and beside them.

    The publishers that ship are those of the samples; no other catalogue has them.
    """
    from colophon.vocabulary.folder import FolderVocabularies, sources

    def look() -> dict[str, Path]:
        found = {name: path for name, path in sources(shipped).items() if name != PUBLISHERS}
        return found | (sources(own) if own else {})

    return FolderVocabularies(look(), cache, look)


def open_vocabulary(name: str, source: Path, cache: Path | None = None) -> Vocabulary:
    """One vocabulary file under a name, compiled first where its index is not fresh."""
    from colophon.vocabulary.folder import open_compiled

    return open_compiled(name, source, cache)


def add(
    source: Path, name: str, folder: Path, cache: Path | None = None, language: str = ""
) -> Vocabulary:
    """Copy a vocabulary file into a catalogue's ``vocab/`` folder and compile it.

    ``language`` is that of labels in a list (CSV, TSV, JSON) that names none.
    """
    from colophon.vocabulary.folder import add as added

    return added(source, name, folder, cache, language)


def check(vocabulary: Path) -> tuple[Problem, ...]:
    """What SKOS forbids in a vocabulary file; raises :class:`VocabularyError`."""
    from colophon.vocabulary._check import check_file
    from colophon.vocabulary.folder import call_guarded

    return call_guarded(vocabulary, check_file, vocabulary)
