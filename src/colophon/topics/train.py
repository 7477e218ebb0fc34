"""Training and the gate: a ranking is used only when held-back decisions say it is better."""

from array import array
from collections.abc import Iterable, Sequence
from statistics import fmean, stdev
from sys import intern
from typing import Any, NamedTuple

import msgspec

from colophon.topics import score as score
from colophon.topics.learnt_ranking import FullLesson, Gain, LearntRanking
from colophon.topics.measures import count_matches, ndcg
from colophon.topics.past_decisions import Past
from colophon.topics.pasts import past_of
from colophon.topics.rank import COLUMNS, PLAIN, Blend, FeatureColumns, blend_row, temper
from colophon.topics.similarity import unpack

ENOUGH = 25
"""Decided records below which nothing is trained."""
FOLDS = 4
PARTS = 8
ROUNDS = 120
SETTINGS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 10, "min_data_in_leaf": 80,
    "feature_fraction": 0.5, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10.0,
    "seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 1, "verbose": -1,
}  # fmt: skip
BLENDS = tuple(Blend(habit, near) for habit in (0.0, 0.5, 1.0) for near in (0.0, 2.0, 5.0))


MOST = 3_000
"""records whose features are trained on, evenly chosen; all of them are the past that is asked"""
JUDGED = 1_500
"""records that ways of ranking are compared on"""


class Taught(NamedTuple):
    """A lesson, and the plain score of its candidates with its parts, held small."""

    lesson: FullLesson
    parts: "array[float]"
    odds: "array[float]"


class LessonTable(msgspec.Struct, frozen=True):
    """The ranked concepts of one record with their features, and which were accepted."""

    uris: list[str]
    numbers: "array[float]"
    accepted: frozenset[str]

    @property
    def rows(self) -> list[list[float]]:
        """The features of each concept, in the order of :data:`COLUMNS`."""
        width = len(COLUMNS)
        return [self.numbers[at : at + width].tolist() for at in range(0, len(self.numbers), width)]


def teach_scored(lessons: Iterable[FullLesson]) -> list[Taught]:
    """The lessons that were scored as scoring is now."""
    found = []
    for one in lessons:
        if one.scoring == score.VERSION:
            parts = array("f", [value for values in one.parts for value in values])
            odds = array("f", one.odds)
            one.parts, one.odds, one.names = [], [], [intern(name) for name in one.names]
            found.append(Taught(one, parts, odds))
    return found


def tables(lessons: Sequence[Taught]) -> list[LessonTable]:
    """One table a lesson, each by a past that knows no lesson of its part; :data:`MOST` at most.

    Leaving out single lessons would not do: counts that lack just one lesson tell the
    ranker which one it was.
    """
    made: dict[int, LessonTable] = {}
    chosen = _evenly(len(lessons), MOST)
    for part in range(PARTS):
        past = past_of([one.lesson for at, one in enumerate(lessons) if at % PARTS != part])
        for number in (at for at in chosen if at % PARTS == part):
            made[number] = _table(lessons[number], past)
    return [made[number] for number in sorted(made)]


def _evenly(count: int, most: int) -> list[int]:
    """So many of the numbers below a count, evenly spread."""
    step = max(count / most, 1.0)
    return [round(at * step) for at in range(min(count, most)) if round(at * step) < count]


def _table(taught: Taught, past: Past) -> LessonTable:
    one, width = taught.lesson, len(score.PARTS)
    parts = {
        uri: taught.parts[at * width : (at + 1) * width].tolist() for at, uri in enumerate(one.seen)
    }
    odds = dict(zip(one.seen, taught.odds, strict=True))
    labels = dict(zip(one.seen, one.names, strict=False))
    answer = past.ask(one.words, one.seen)
    rows = dict(FeatureColumns(parts, odds, answer, unpack(one.vectors), labels).rows())
    numbers = array("f", [value for row in rows.values() for value in row])
    return LessonTable(list(rows), numbers, frozenset(one.accepted))


Outcome = list[tuple[float, float]]
"""F1@5 and NDCG of each held-back record."""


def train_best(given: Iterable[FullLesson]) -> tuple[LearntRanking, str]:
    """The best way of ranking for these lessons, and the text of the model if it is one."""
    lessons = teach_scored(given)
    if len(lessons) < ENOUGH:
        note = f"{len(lessons)} decided records are too few: from {ENOUGH} on, more is learnt."
        return LearntRanking(lessons=len(lessons), note=note), ""
    rate = Past([one.lesson for one in lessons]).rate
    held, decisions = tables(lessons), len(lessons)
    del lessons  # what fitting needs is in the tables
    judged = [held[at] for at in _evenly(len(held), JUDGED)]
    plain = _outcome(judged, PLAIN, rate)
    blend = _best_blend(judged, rate)
    ways = {"blend": _outcome(judged, blend, rate)}
    note = ""
    if _lightgbm() is None:
        note = " LightGBM is not installed (colophon-catalogue[learn]): no ranker was trained."
    else:
        ways["ranker"] = _cross_validate(judged, decisions)
    better = {name: result for name, result in ways.items() if _better(result, plain)}
    method = max(better, key=lambda name: _mean(better[name], 1), default="plain")
    gain = _gain(plain, ways.get(method, plain))
    learnt = LearntRanking(
        method=method,
        blend=blend if method == "blend" else PLAIN,
        lessons=decisions,
        gain=gain,
        note=f"{_REASONS[method]}{note}",
    )
    return learnt, _fit_model(held) if method == "ranker" else ""


_REASONS = {
    "plain": "Nothing that was learnt did better than the plain scoring: it stays.",
    "blend": "Acceptance and neighbours, added to the plain scoring, did best.",
    "ranker": "The ranker that was trained did best.",
}


def _best_blend(held: Sequence[LessonTable], base: float) -> Blend:
    """Chosen on every other record, so that the rest can judge it."""
    return max(BLENDS, key=lambda blend: _mean(_outcome(held[::2], blend, base), 1))


def _outcome(held: Sequence[LessonTable], blend: Blend, base: float) -> Outcome:
    return [_result(one, [blend_row(row, blend, base) for row in one.rows]) for one in held]


def _result(one: LessonTable, values: Iterable[float]) -> tuple[float, float]:
    order = [
        uri for _, uri in sorted((-value, uri) for value, uri in zip(values, one.uris, strict=True))
    ]
    return count_matches(order, one.accepted, 5)[2], ndcg(order, one.accepted)


def _cross_validate(held: Sequence[LessonTable], decisions: int) -> Outcome:
    """Each record ranked by a model that did not learn from it, as if by all decisions."""
    results: dict[int, tuple[float, float]] = {}
    for fold in range(FOLDS):
        learnt = [one for number, one in enumerate(held) if number % FOLDS != fold]
        model = _model(learnt)
        for number in range(fold, len(held), FOLDS):
            one = held[number]
            said = zip(model.predict(_matrix(one), raw_score=True), one.rows, strict=True)
            results[number] = _result(one, [temper(odds, row, decisions) for odds, row in said])
    return [results[number] for number in range(len(held))]


def _fit_model(held: Sequence[LessonTable]) -> str:
    text: str = _model(held).model_to_string()
    return text


def _lightgbm() -> Any:
    try:
        import lightgbm
    except ImportError:
        return None
    return lightgbm


def _model(learnt: Sequence[LessonTable]) -> Any:
    lightgbm = _lightgbm()
    import numpy

    rows = numpy.concatenate([_matrix(one) for one in learnt])
    wanted = numpy.array([uri in one.accepted for one in learnt for uri in one.uris], dtype=float)
    data = lightgbm.Dataset(rows, wanted, feature_name=list(COLUMNS))
    return lightgbm.train(SETTINGS, data, ROUNDS)


def _matrix(one: LessonTable) -> Any:
    import numpy

    return numpy.frombuffer(one.numbers, "f4").reshape(-1, len(COLUMNS))


def _better(result: Outcome, plain: Outcome) -> bool:
    """Whether NDCG rises by more than chance would have it, and F1@5 does not fall."""
    rises = [one[1] - other[1] for one, other in zip(result, plain, strict=True)]
    doubt = stdev(rises) / len(rises) ** 0.5 if len(rises) > 1 else 1.0
    return fmean(rises) > doubt and _mean(result, 0) >= _mean(plain, 0)


def _mean(result: Outcome, part: int) -> float:
    return fmean(one[part] for one in result)


def _gain(plain: Outcome, result: Outcome) -> Gain:
    return Gain(
        documents=len(plain),
        plain_f1=round(_mean(plain, 0), 4),
        plain_ndcg=round(_mean(plain, 1), 4),
        f1=round(_mean(result, 0), 4),
        ndcg=round(_mean(result, 1), 4),
    )
