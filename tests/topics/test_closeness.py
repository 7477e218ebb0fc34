"""How close labels are to a document, as the learnt ranking is told."""

import msgspec
import numpy
import pytest

from colophon.topics import similarity
from colophon.topics.closeness import CLOSENESS, closeness
from colophon.topics.learnt_ranking import FullLesson
from colophon.topics.memory import lesson
from colophon.topics.past_decisions import Past
from colophon.topics.structured_text import StructuredText
from colophon.topics.train import tables, teach_scored
from colophon.vocabulary.matching import CompiledVocabulary

TITLE = "Striking miners"
TEXT = f"{TITLE}\n\nThe miners of the valley are on strike for wages."
LABELS = ["Strikes", "Astronomy", "Coal miners"]


def read(language: str = "en") -> StructuredText:
    return StructuredText(text=TEXT, language=language, title=((0, len(TITLE)),))


@pytest.fixture
def extra() -> None:
    pytest.importorskip("wordllama", reason="needs the extra similarity")


def test_without_vectors_labels_tell_only_how_long_they_are() -> None:
    rows = closeness(None, LABELS)
    assert [row[-2:] for row in rows] == [[7, 1], [9, 1], [11, 2]]
    assert all(not any(row[:-2]) for row in rows)
    assert {len(row) for row in rows} == {len(CLOSENESS)}


def test_nothing_is_told_of_no_label() -> None:
    assert closeness(None, []) == []


@pytest.mark.usefixtures("extra")
def test_labels_of_the_matter_are_closer_than_others() -> None:
    rows = [
        dict(zip(CLOSENESS, row, strict=True))
        for row in closeness(similarity.text_vectors(read()), LABELS)
    ]
    assert rows[1]["near-text"] < min(rows[0]["near-text"], rows[2]["near-text"])
    assert rows[1]["near-text-rank"] == rows[1]["near-rank"] == 2
    assert rows[1]["near-text-unusual"] < 0


@pytest.mark.usefixtures("extra")
def test_vectors_are_read_as_they_were_kept() -> None:
    vectors = similarity.text_vectors(read())
    assert numpy.array_equal(similarity.unpack(similarity.pack(vectors)), vectors)
    assert similarity.pack(None) == ""
    assert similarity.unpack("") is None


@pytest.mark.usefixtures("extra")
def test_texts_in_other_languages_have_no_vectors() -> None:
    assert similarity.text_vectors(read("fr")) is None


def test_a_lesson_names_what_was_accepted_though_no_word_does(shipped: CompiledVocabulary) -> None:
    [entry] = shipped.find("Strikes", "en")[:1]
    [absent] = shipped.find("Zines", "en")[:1]
    learnt = lesson("one", read(), [entry.uri, absent.uri, "unknown:1"], [], [shipped])
    assert learnt.labels == {one.uri: one.label().text for one in (entry, absent)}
    assert Past([learnt]).labels == learnt.labels
    assert len(learnt.names) == len(learnt.seen)


def test_lessons_of_old_have_no_vectors_and_still_teach(shipped: CompiledVocabulary) -> None:
    [entry] = shipped.find("Strikes", "en")[:1]
    made = [lesson(f"r{at}", read(), [entry.uri], [], [shipped]) for at in range(9)]
    kept = [msgspec.to_builtins(one) for one in made]
    for one in kept:
        for new in ("names", "vectors", "labels"):
            one.pop(new, None)
    old = [msgspec.convert(one, FullLesson) for one in kept]
    held = tables(teach_scored(old))
    assert len(held) == len(old)
    assert all(row[-len(CLOSENESS) : -2] == [0.0] * (len(CLOSENESS) - 2) for row in held[0].rows)
