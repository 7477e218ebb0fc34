"""Sparse matrices say the same of a text as counting record by record does."""

import random

import pytest

from colophon.topics.past_decisions import FEATURES, Past, TopicLesson
from colophon.topics.pasts import MANY, past_of

numpy = pytest.importorskip("numpy")
pytest.importorskip("scipy")


def lessons(count: int, seed: int = 3) -> list[TopicLesson]:
    chance = random.Random(seed)
    words = [f"w{number}" for number in range(300)]
    uris = [f"urn:c{number:02}" for number in range(40)]
    made = []
    for number in range(count):
        said = {word: chance.randint(1, 5) for word in chance.sample(words, chance.randint(0, 30))}
        seen = chance.sample(uris, 8)
        made.append(
            TopicLesson(
                id=f"r{number}", words=said, seen=seen,
                accepted=[*chance.sample(seen, 2), chance.choice(uris)], rejected=seen[-1:],
            )
        )  # fmt: skip
    return made


def test_many_lessons_are_kept_as_matrices() -> None:
    assert type(past_of(lessons(MANY))).__name__ == "MatrixPast"
    assert type(past_of(lessons(3))) is Past


def test_both_say_the_same() -> None:
    known = lessons(MANY + 50)
    plain, matrices = Past(known), past_of(known)
    for asked in (*lessons(25, seed=9), TopicLesson(id="", words={"unheard": 1}, accepted=[])):
        one, other = plain.ask(asked.words, asked.seen), matrices.ask(asked.words, asked.seen)
        pairs = zip(one.neighbours, other.neighbours, strict=True)
        assert all(left[1] == pytest.approx(right[1], abs=1e-5) for left, right in pairs)
        assert set(one.concepts_named()) == set(other.concepts_named())
        for uri in (*one.concepts_named(), *asked.seen, "urn:nobody"):
            left, right = one.features(uri), other.features(uri)
            close = dict(zip(FEATURES, zip(left, right, strict=True), strict=True))
            assert left == pytest.approx(right, abs=1e-4), (uri, close)
