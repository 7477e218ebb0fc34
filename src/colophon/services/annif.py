"""Topics for a bare text, by projects as Annif has them: the answers of its REST interface.

https://github.com/NatLibFi/Annif/wiki/REST-API
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import msgspec

from colophon.config import Config
from colophon.describe.wording.language_detection import guess
from colophon.model.errors import UsageError
from colophon.topics.corpus import read_titled
from colophon.topics.memory import LESSONS, recall_ranker
from colophon.topics.rank import Ranker
from colophon.topics.suggest import Suggestion, suggest
from colophon.vocabulary.folder import FolderVocabularies
from colophon.vocabulary.matching import CompiledVocabulary

ALL = "all"
"""The project of all topic vocabularies in order of preference."""
_SAMPLE = 6_000
"""Characters that tell the language of a text."""


class UnknownProject(UsageError):
    """There is no such project."""

    code = "unknown-project"


class ListedVocabulary(msgspec.Struct, frozen=True, kw_only=True):
    """A vocabulary as Annif lists it."""

    vocab_id: str
    languages: tuple[str, ...] = ()
    size: int | None = None
    loaded: bool = True


class Backend(msgspec.Struct, frozen=True, kw_only=True):
    """What answers for a project."""

    backend_id: str = "colophon"


class Project(msgspec.Struct, frozen=True, kw_only=True):
    """A project as Annif lists it; ``vocab`` is the preferred one of several."""

    project_id: str
    name: str
    language: str
    backend: Backend = Backend()
    vocab: ListedVocabulary | None = None
    vocab_language: str | None = None
    is_trained: bool = True
    modification_time: datetime | None = None


class SuggestedConcept(msgspec.Struct, frozen=True, kw_only=True):
    """A suggested concept; ``score`` lies in 0…1."""

    uri: str
    label: str
    notation: str | None
    score: float


class Suggesting:
    """The projects of a catalogue: one for each topic vocabulary, one for all of them.

    ``lessons`` is the folder of what decisions taught, or None where nothing is learnt.
    """

    def __init__(
        self, vocabularies: FolderVocabularies, config: Config, lessons: Path | None = None
    ) -> None:
        self._vocabularies = vocabularies
        self._config = config
        self._lessons = lessons

    @cached_property
    def _members(self) -> dict[str, tuple[CompiledVocabulary, ...]]:
        """Project → its vocabularies, opened once."""
        chosen = {
            name: one
            for name in self._config.topics
            if isinstance(one := self._vocabularies.vocabulary_named(name), CompiledVocabulary)
        }
        everything = ALL if ALL not in chosen else f"{ALL}-vocabularies"
        return {**{name: (one,) for name, one in chosen.items()}, everything: (*chosen.values(),)}

    def vocabularies(self) -> list[ListedVocabulary]:
        """The topic vocabularies, the preferred one first."""
        every = dict.fromkeys(one for found in self._members.values() for one in found)
        return [_source(one) for one in every]

    def projects(self) -> list[Project]:
        """All projects, those of single vocabularies first."""
        return [self.project(id_) for id_ in self._members]

    def project(self, id_: str) -> Project:
        """The project of this id; raises :class:`UnknownProject`."""
        found = self._find_vocabulary(id_)
        first = found[0] if found else None
        together = len(found) != 1 or (first is not None and id_ != first.name)
        return Project(
            project_id=id_,
            name="All topic vocabularies" if together or first is None else first.title,
            language=self._config.language,
            vocab=_source(first) if first else None,
            vocab_language=self._label_language(found),
            modification_time=self._time_of_learning(),
        )

    def suggest(
        self,
        id_: str,
        text: str,
        *,
        limit: int = 10,
        threshold: float = 0.0,
        language: str | None = None,
    ) -> list[SuggestedConcept]:
        """The best concepts of a project for a text, best first.

        ``language`` is that of the labels given; none: the catalogue's.  Raises
        :class:`UnknownProject`, and :class:`UsageError` for a language that the
        project's vocabularies do not have.
        """
        found = self._find_vocabulary(id_)
        wanted = language or self._label_language(found) or ""
        if language and not any(_speaks(one, language) for one in found):
            raise UsageError(f'language "{language[:40]}" not supported by vocabulary')
        if limit < 1 or not text.strip():
            return []
        spoken = read_titled(text, self._language(text, found))
        # scores are given rounded: one that is given must not be below the threshold
        suggestions = suggest(
            spoken, found, self._ranker(), limit=limit, least=max(0.0, threshold - 0.001)
        )
        return [_result(one, found, wanted) for one in suggestions if one.score >= threshold]

    def languages(self, text: str, among: Sequence[str]) -> list[tuple[str | None, float]]:
        """How sure each language is (0…1), the surest first; None is another or unknown."""
        guessed = guess(text[:_SAMPLE])
        sure = dict.fromkeys(among, 0.0)
        if guessed and guessed.tag in sure:
            sure[guessed.tag] = round(guessed.confidence, 4)
        ranked: list[tuple[str | None, float]] = [*sure.items()]
        ranked.append((None, round(1 - sum(sure.values()), 4)))
        return sorted(ranked, key=lambda one: -one[1])

    def _find_vocabulary(self, id_: str) -> tuple[CompiledVocabulary, ...]:
        try:
            return self._members[id_]
        except KeyError:
            raise UnknownProject(
                f"Project '{id_[:100]}' not found",
                remedy=f"Projects are: {', '.join(self._members)}.",
            ) from None

    def _ranker(self) -> Ranker | None:
        """What decisions taught, read anew when it has changed."""
        return recall_ranker(self._lessons) if self._lessons else None

    def _time_of_learning(self) -> datetime | None:
        if self._lessons is None or not (lessons := self._lessons / LESSONS).is_file():
            return None
        return datetime.fromtimestamp(int(lessons.stat().st_mtime), UTC)

    def _language(self, text: str, found: Sequence[CompiledVocabulary]) -> str:
        """The language of a text, as far as the vocabularies have it."""
        guessed = guess(text[:_SAMPLE])
        if guessed and any(_speaks(one, guessed.tag) for one in found):
            return guessed.tag
        return self._config.language

    def _label_language(self, found: Sequence[CompiledVocabulary]) -> str | None:
        own = self._config.language
        if any(_speaks(one, own) for one in found):
            return own
        return next((language for one in found for language in one.languages if language), None)


def _speaks(vocabulary: CompiledVocabulary, language: str) -> bool:
    return language.replace("_", "-").split("-")[0].lower() in vocabulary.languages


def _source(vocabulary: CompiledVocabulary) -> ListedVocabulary:
    return ListedVocabulary(
        vocab_id=vocabulary.name,
        languages=tuple(sorted(filter(None, vocabulary.languages))),
        size=len(vocabulary),
    )


def _result(
    one: Suggestion, found: Sequence[CompiledVocabulary], language: str
) -> SuggestedConcept:
    entry = next((entry for member in found if (entry := member.get(one.uri))), None)
    return SuggestedConcept(
        uri=one.uri,
        label=entry.label(language).text if entry else one.label,
        notation=entry.notation[0] if entry and entry.notation else None,
        score=one.score,
    )
