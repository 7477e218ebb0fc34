"""What decisions taught about topics, kept as text files in a folder.

``lessons.jsonl`` has one line for each decided record; ``ranker.txt`` is a LightGBM
model; ``learnt.json`` says which way of ranking is used and what it gained on decisions
held back.  Learning a record and unlearning it again leaves the same bytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from sys import intern
from typing import TypeVar

import msgspec

from colophon.model import files
from colophon.model.spoilt import SPOILT
from colophon.topics import score as score
from colophon.topics import similarity
from colophon.topics.learnt_ranking import FullLesson, LearntRanking
from colophon.topics.past_decisions import Past, TopicLesson
from colophon.topics.pasts import past_of
from colophon.topics.pool import find_candidates
from colophon.topics.rank import COLUMNS, PLAIN, Ranker, score_candidates
from colophon.topics.structured_text import StructuredText
from colophon.topics.trees import TopicForest
from colophon.vocabulary.matching import CompiledVocabulary

Kind = TypeVar("Kind", bound=TopicLesson)

LESSONS, MODEL, STATE = "lessons.jsonl", "ranker.txt", "learnt.json"


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What has been learnt, for people."""

    lessons: int
    concepts: int
    accepted: int
    rejected: int
    learnt: LearntRanking


class Memory:
    """The lessons of a folder and the ranker made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.learnt = _read_learnt(folder / STATE)

    @classmethod
    def open(cls, folder: Path) -> "Memory":
        """The memory in a folder, which need not exist yet."""
        return cls(folder)

    @cached_property
    def _lessons(self) -> list[TopicLesson]:
        """What the past needs of the lessons; neither learning nor training does."""
        return list(_read(self.folder / LESSONS, TopicLesson))

    def __len__(self) -> int:
        return len(self._lessons)

    def learn(
        self,
        decided: Iterable[tuple[str, StructuredText, list[str], list[str]]],
        *,
        vocabularies: Sequence[CompiledVocabulary],
    ) -> None:
        """Remember what was decided about records, in place of what was before:
        (id, text, accepted, rejected)."""
        new: dict[str, bytes] = {}
        for id, text, accepted, rejected in decided:
            new.pop(id, None)
            new[id] = _encode(lesson(id, text, accepted, rejected, vocabularies))
        self._replace(new)

    def unlearn(self, id: str) -> None:
        """Forget a record; unknown ones are forgotten already."""
        if any(known == id for known, _ in _lines(self.folder / LESSONS)):
            self._replace({id: b""})

    def _replace(self, new: dict[str, bytes]) -> None:
        """Put lines in place of those of the same records, at the end; empty ones are left out.

        One line is in memory beside the new ones.
        """
        path = self.folder / LESSONS
        with files.replacement(path, lasting=False) as file:
            file.writelines(line + b"\n" for id, line in _lines(path) if id not in new)
            file.writelines(line + b"\n" for line in new.values() if line)
        vars(self).pop("_lessons", None)

    def ranker(self) -> Ranker:
        """The ranking that was found best; plain as long as nothing was learnt."""
        past = past_of(self._lessons)
        if not self._lessons or self.learnt.method == "plain":
            return Ranker(past)
        model = self.folder / MODEL
        if self.learnt.method == "ranker" and self.learnt.columns == COLUMNS and model.is_file():
            return Ranker(past, forest=TopicForest(model.read_text(encoding="utf-8")))
        return Ranker(past, blend=self.learnt.blend)

    def train(self) -> LearntRanking:
        """Find the best way of ranking by decisions held back, and keep it."""
        from colophon.topics.train import train_best

        learnt, model = train_best(_read(self.folder / LESSONS, FullLesson))
        if model:
            files.write(self.folder / MODEL, model.encode(), lasting=False)
        else:
            (self.folder / MODEL).unlink(missing_ok=True)
        files.write(
            self.folder / STATE, msgspec.json.format(msgspec.json.encode(learnt)), lasting=False
        )
        self.learnt = learnt
        return learnt

    def report(self) -> Report:
        """What has been learnt so far."""
        return Report(
            lessons=len(self._lessons),
            concepts=len(Past(self._lessons).accepted),
            accepted=sum(len(one.accepted) for one in self._lessons),
            rejected=sum(len(one.rejected) for one in self._lessons),
            learnt=self.learnt,
        )


def lesson(
    id: str,
    text: StructuredText,
    accepted: Sequence[str],
    rejected: Sequence[str],
    vocabularies: Sequence[CompiledVocabulary],
) -> FullLesson:
    """What one decided record teaches."""
    plain = score_candidates(text, find_candidates(text, vocabularies))
    return FullLesson(
        id=id,
        words=dict(plain.words),
        accepted=list(dict.fromkeys(accepted)),
        labels=_labels_of(accepted, vocabularies),
        rejected=list(dict.fromkeys(rejected)),
        seen=plain.seen,
        parts=[[round(value, 4) for value in plain.parts[uri]] for uri in plain.seen],
        odds=[round(plain.odds[uri], 4) for uri in plain.seen],
        names=[plain.pool[uri].label for uri in plain.seen],
        vectors=similarity.pack(plain.vectors),
        scoring=score.VERSION,
    )


def _labels_of(uris: Iterable[str], vocabularies: Sequence[CompiledVocabulary]) -> dict[str, str]:
    """Concept → preferred label, of those that a vocabulary knows."""
    entries = (
        next(filter(None, (one.get(uri) for one in vocabularies)), None)
        for uri in dict.fromkeys(uris)
    )
    return {entry.uri: entry.label().text for entry in entries if entry}


_encode = msgspec.json.Encoder().encode


class _NamedLesson(msgspec.Struct):
    """A lesson of which only the record is of interest."""

    id: str


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    """Record → line; kept as bytes, a tenth of what they are as objects."""
    decode = msgspec.json.Decoder(_NamedLesson).decode
    if path.is_file():
        with path.open("rb") as file:
            yield from ((decode(line).id, line.rstrip(b"\n")) for line in file if line.strip())


def _read(path: Path, kind: type[Kind]) -> Iterator[Kind]:
    """The lessons of a file, one at a time; words and addresses are held once for all."""
    decode = msgspec.json.Decoder(kind).decode
    for _, line in _lines(path):
        one = decode(line)
        one.words = {intern(word): times for word, times in one.words.items()}
        one.accepted, one.rejected, one.seen = (
            [intern(uri) for uri in uris] for uris in (one.accepted, one.rejected, one.seen)
        )
        one.labels = {intern(uri): intern(label) for uri, label in one.labels.items()}
        yield one


def _read_learnt(path: Path) -> LearntRanking:
    if not path.is_file():
        return LearntRanking()
    try:
        return msgspec.json.decode(path.read_bytes(), type=LearntRanking)
    except SPOILT:
        return LearntRanking(
            method="plain", blend=PLAIN, note=f"{path.name} cannot be read: train again."
        )


@lru_cache(maxsize=4)
def _kept_ranker(folder: Path, states: tuple[tuple[int, int], ...]) -> Ranker:
    return Memory(folder).ranker()


def recall_ranker(folder: Path) -> Ranker:
    """The ranker of a folder, made anew only when its files have changed."""
    paths = (folder / LESSONS, folder / MODEL, folder / STATE)
    states = tuple(
        (stat.st_mtime_ns, stat.st_size)
        for path in paths
        if path.is_file() and (stat := path.stat())
    )
    return _kept_ranker(folder, states)
