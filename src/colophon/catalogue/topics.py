"""Topics of documents: suggesting, learning from decisions, measuring."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue.kept_evidence import place_of, with_places
from colophon.catalogue.workshop import given_again, read_in_child, suggest_in_child
from colophon.describe.reading.home import ArchiveLessons
from colophon.describe.reading.home import LearntField as LearntField
from colophon.describe.topics import as_text
from colophon.model.document import Document
from colophon.model.errors import ColophonError, DocumentError
from colophon.model.problem import Problem
from colophon.model.record import Concept, Record, Statement, Status
from colophon.processes import ProcessFault
from colophon.topics import training
from colophon.topics.corpus import read_corpus
from colophon.topics.evaluate import evaluate, gold_uris
from colophon.topics.measures import Measures
from colophon.topics.memory import Memory, Report
from colophon.topics.structured_text import StructuredText
from colophon.vocabulary.matching import CompiledVocabulary

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_NEEDED = ("embedded", "language", "title", "topics", "annif")
"""describers that topics stand on"""
_ENOUGH = 25
"""decided records from which on a ranking is looked for by itself"""
_TEACHING = frozenset((Status.ACCEPTED, Status.EDITED, Status.REJECTED))
"""what somebody has judged; a value that was merely replaced teaches nothing"""
_MORE = 1.5
"""… and again when there are so many times as many"""

Lesson = tuple[str, StructuredText, list[str], list[str]]
"""id, text, accepted and rejected URIs"""


class Subjects:
    """What documents are about, by the catalogue's topic vocabularies.

    Decisions are noted when they are made and learnt before the next suggestion, so
    that deciding never waits for learning; training is done by a process of its own.
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def suggest(
        self, path: str, *, names: Iterable[str] = (), limit: int = 10
    ) -> tuple[Statement, ...] | Problem:
        """The topics of a document (- is standard input), or why it cannot be read.

        ``names`` are vocabularies in order of preference; none: those of the catalogue.
        """
        self.catch_up()
        arguments = self._arguments(names)
        try:
            statements = suggest_in_child(arguments, path, self.catalogue.clock().date(), _NEEDED)
        except (DocumentError, ProcessFault) as error:
            return Problem.of(error, subject=path)
        return tuple(one for one in statements if one.term == "subject")[:limit]

    # --- learning

    @property
    def folder(self) -> Path:
        """Where what was learnt is kept, as text files."""
        return self.catalogue.workings / "memory"

    @property
    def _waiting(self) -> Path:
        return self.folder / "waiting.txt"

    def note(self, ids: Iterable[str]) -> None:
        """Remember that these records were decided upon; they are learnt at the next need."""
        lines = "".join(f"{id_}\n" for id_ in ids)
        if lines:
            self.folder.mkdir(parents=True, exist_ok=True)
            with self._waiting.open("a", encoding="utf-8", newline="\n") as file:
                file.write(lines)

    def catch_up(self) -> int:
        """Learn what was decided since; returns how many records were taken in.

        A ranking is looked for in the background: no question waits for it.
        """
        taken = self._take_in()
        if taken:
            memory = Memory.open(self.folder)
            if len(memory) >= max(_ENOUGH, _MORE * memory.learnt.lessons):
                training.start(self.folder)
        return taken

    def _take_in(self) -> int:
        """Make lessons of what was decided since, without training; returns how many."""
        taken = self._waiting.with_suffix(".taken")
        if self.catalogue.lent or not (self._waiting.exists() or taken.exists()):
            return 0
        if taken.exists():
            # learning was cut short: those are learnt with what was noted since
            self.note(taken.read_text(encoding="utf-8").split())
        self._waiting.replace(taken)
        memory, home = Memory.open(self.folder), ArchiveLessons(self.folder)
        lessons: list[Lesson] = []
        for id_ in dict.fromkeys(taken.read_text(encoding="utf-8").split()):
            record = self._record(id_)
            document = self.document(record) if record else None
            self.catalogue.publishers.learn_from(id_, record, document.text if document else "")
            home.unlearn(id_) if record is None else home.learn(record)
            if record is None or document is None or not any(True for _ in _subjects(record)):
                memory.unlearn(id_)
            else:
                lessons.append(_lesson(record, document))
        if lessons:
            memory.learn(lessons, vocabularies=self._vocabularies(()))
        home.write()
        taken.unlink()
        return len(lessons)

    def learn(self) -> Report:
        """Learn from all records anew, and find the best ranking by decisions held back."""
        known = {
            record.id
            for record in self.catalogue.records()
            if any(one.status in _TEACHING for one in record.statements)
        }
        self.note(known)
        self._take_in()
        memory = Memory.open(self.folder)
        memory.train()
        return memory.report()

    def readings(self) -> tuple[LearntField, ...]:
        """What decisions say, field by field, of how often the reader is right."""
        return ArchiveLessons(self.folder).lessons()

    def _record(self, id_: str) -> Record | None:
        try:
            return self.catalogue.record(id_)
        except ColophonError:
            return None  # gone, or not readable any more: there is nothing to learn

    def document(self, record: Record) -> Document | None:
        """The document of a record, read again; None where it has gone or changed."""
        place = place_of(self.catalogue, record.source)
        if record.source is None or not place:
            return None
        source = with_places(self.catalogue, record.source)
        what = given_again(source, self.catalogue.folder)
        try:
            document = read_in_child(self.catalogue.config, what, self.catalogue.ocr_folder)
        except (ColophonError, OSError):
            return None
        digests = [document.sha256, *(one.sha256 for one in document.more)]
        return document if digests == [one.sha256 for one in source.files] else None

    # --- measuring

    def evaluate(
        self,
        corpus: Path,
        *,
        names: Iterable[str] = (),
        learn: Path | None = None,
        learn_limit: int | None = None,
        limit: int = 10,
    ) -> Measures:
        """Suggest for a corpus with gold topics, and measure by Annif's definitions.

        ``learn`` is a corpus to learn from first (into a passing memory); without it the
        plain scoring is measured, never what the catalogue learnt.
        """
        vocabularies = self._vocabularies(names)
        ranker = None
        language = self.catalogue.config.language
        if learn is not None:
            from tempfile import TemporaryDirectory

            with TemporaryDirectory() as folder:
                memory = Memory.open(Path(folder))
                samples = islice(read_corpus(learn, language), learn_limit)
                memory.learn(
                    (
                        (one.name, one.text, list(gold_uris(one, vocabularies)), [])
                        for one in samples
                    ),
                    vocabularies=vocabularies,
                )
                memory.train()
                ranker = memory.ranker()
        return evaluate(read_corpus(corpus, language), vocabularies, ranker, limit=limit)

    def _vocabularies(self, names: Iterable[str]) -> Sequence[CompiledVocabulary]:
        chosen = tuple(names) or self.catalogue.config.topics
        found = (self.catalogue.terms.vocabulary(name) for name in chosen)
        return [one for one in found if isinstance(one, CompiledVocabulary)]

    def _arguments(self, names: Iterable[str]) -> tuple[Any, ...]:
        """Those of a workshop, with these vocabularies for topics."""
        config, *others = self.catalogue.workshop_arguments
        chosen = tuple(names)
        for name in chosen:
            self.catalogue.terms.vocabulary(name)
        if chosen:
            config = msgspec.structs.replace(config, topics=chosen)
        return config, *others


def _subjects(record: Record) -> Iterator[Statement]:
    return (
        one
        for one in record.statements
        if one.term == "subject" and isinstance(one.value, Concept) and one.status in _TEACHING
    )


def _lesson(record: Record, document: Document) -> Lesson:
    language = str(record.first("language") or "")
    return record.id, as_text(document, language), *_decisions(record)


def _decisions(record: Record) -> tuple[list[str], list[str]]:
    found = list(_subjects(record))
    return (
        [one.value.uri for one in found if one.live],
        [one.value.uri for one in found if not one.live],
    )
