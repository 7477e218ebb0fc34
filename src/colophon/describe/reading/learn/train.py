"""Training: examples → lexicon, trees, calibration → weights as text.

``python -m colophon.describe.reading.learn --invented SET … --real SET … --out FILE``.
The same examples in the same order make the same weights, byte for byte.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
import numpy

from colophon.describe.reading import joint
from colophon.describe.reading.choice import KEPT, is_paged, listed_in
from colophon.describe.reading.forest import FieldForest, FieldTree
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn import calibration, lexicon
from colophon.describe.reading.learn.examples import Example
from colophon.describe.reading.learn.processes import at_a_time, shared_work
from colophon.describe.reading.lexicon import WordLexicon
from colophon.describe.reading.tables import BOUNDED, FIELDS, JUDGED
from colophon.describe.reading.weights import SCALE, Curve, StoredWeights, Weights, WeightTable

FOLDS = 4
FIRST = 48
"""trees that judge every candidate"""
FURTHER = 240
"""trees that judge the likeliest, knowing what the first say of the others"""
HALVES = 2
"""parts of which each is judged first by trees that learnt from the others; of names, folds"""
LESS = 0.3
"""what a text counts among the examples for documents of pages: it has words, and no layout"""
SEED = 1
SHARE = 0.3
"""share of the candidates wrong for every field that trees learn from, each counted for all"""
QUIET = 3
"""what a word has to say, in sixteenths of log-odds, to be kept"""
SETTINGS = {
    "objective": "cross_entropy", "learning_rate": 0.08, "num_leaves": 20, "max_depth": 8,
    "min_data_in_leaf": 15, "feature_fraction": 0.35, "bagging_fraction": 0.8, "bagging_freq": 1,
    "lambda_l2": 5.0, "max_bin": 63, "seed": SEED, "deterministic": True, "force_row_wise": True,
    "num_threads": 1, "verbose": -1,
}  # fmt: skip
FINER = {
    "learning_rate": 0.07, "min_data_in_leaf": 12, "feature_fraction": 0.2, "lambda_l2": 3.0,
}  # fmt: skip
"""what is different for the trees that judge the likeliest"""
NAMED = {"learning_rate": 0.09, "min_data_in_leaf": 8, "feature_fraction": 0.3, "extra_trees": True}
"""what is different again for names, of which there are most: bounds drawn at random"""
START = Curve([-6.0, 0.0, 6.0], [0.0, 0.5, 1.0])


def train(
    examples: Sequence[Example],
    say: Callable[[str], None],
    processes: int = 1,
    *,
    paged: bool = False,
) -> StoredWeights:
    """Weights for texts, or for documents of pages (``paged``).

    All examples teach; frequencies are those of values read by models that had not seen the
    document, in those that are not there for practice.
    Folds are fitted in so many ``processes`` at a time, which make no difference to them.
    """
    examples = [_weigh(one, paged) for one in examples]
    outcomes: list[calibration.JudgedChoice] = []
    lesson = (examples, number_words(examples))
    folds = sorted({one.fold for one in examples})
    with at_a_time(processes, lesson) as each:
        whole = each(_fit_whole, [None])
        for fold, (held, found) in zip(folds, each(_fit_fold, folds), strict=True):
            outcomes += found
            say(f"fold {fold}: {held} documents held back")
        (model,) = whole
    curves = calibration.curves(outcomes, paged)
    judged = [one for one in examples if not one.practice]
    least = calibration.thresholds(outcomes, curves, judged, paged)
    return StoredWeights(model.tables, curves, least, [])


def _weigh(one: Example, paged: bool) -> Example:
    """An example with the weight it has among those for documents of pages, or for texts.

    Bounds are learnt for texts alone: with them, documents of pages were read a little worse.
    """
    texts_less = LESS if paged and not is_paged(one.sheets) else 1.0
    made = one.labels
    if paged:
        bounds = {kind: [field == BOUNDED.get(kind) for field in JUDGED[kind]] for kind in made}
        made = {kind: numpy.where(bounds[kind], numpy.nan, some) for kind, some in made.items()}
    return msgspec.structs.replace(one, weight=one.weight * texts_less, labels=made)


def _fit_whole(_: None) -> StoredWeights:
    return fit(*shared_work())


def _fit_fold(fold: int) -> tuple[int, list[calibration.JudgedChoice]]:
    """How many documents were held back, and what a model of the others chose in them."""
    examples, numbered = shared_work()
    model = fit([one for one in examples if one.fold != fold], numbered)
    held = [one for one in examples if one.fold == fold and not one.practice]
    return len(held), calibration.outcomes(held, Weights(model))


def fit(
    examples: Sequence[Example], numbered: Mapping[str, lexicon.NumberedWords]
) -> StoredWeights:
    """Lexicon and trees; log-odds are taken for frequencies as they are."""
    kept = [one for one in examples if one.sheets]
    lessons = {kind: _TrainingLesson(kept, kind, numbered[kind]) for kind in FIELDS}
    odds = {kind: lesson.first_odds() for kind, lesson in lessons.items()}
    about: dict[str, list[Numbers]] = {kind: [] for kind in FIELDS}
    for number, one in enumerate(kept):
        spans = {kind: sheet.spans for kind, sheet in one.sheets.items()}
        first = {kind: odds[kind][number] for kind in spans}
        made = joint.columns(spans, first, JUDGED, listed_in(one.sheets))
        for kind, columns in made.items():
            about[kind].append(columns)
    tables = {}
    for kind, lesson in lessons.items():
        further = lesson.further_trees(about[kind], odds[kind])
        tables[kind] = WeightTable(
            list(JUDGED[kind]), lesson.words, lesson.speech, lesson.first_trees(), further
        )
    fields = [field for all_ in FIELDS.values() for field in all_]
    return StoredWeights(tables, dict.fromkeys(fields, START), dict.fromkeys(fields, 0.0), [])


def number_words(examples: Sequence[Example]) -> dict[str, lexicon.NumberedWords]:
    """Number the words of all examples once, so that no fold has to count strings again."""
    numbered = {kind: lexicon.NumberedWords() for kind in FIELDS}
    for one in examples:
        one.words = {
            kind: numbered[kind].matrix(sheet.spoken.rows()) for kind, sheet in one.sheets.items()
        }
    return numbered


class _TrainingLesson:
    """What is learnt about one kind of candidate: rows, labels and weights of all documents."""

    def __init__(
        self, examples: Sequence[Example], kind: str, numbered: lexicon.NumberedWords
    ) -> None:
        self.fields = FIELDS[kind]
        self.finer = SETTINGS | FINER | (NAMED if kind == "names" else {})
        self.parts = FOLDS if kind == "names" else HALVES
        words = [one.words[kind] for one in examples]
        known = numbered.known_numbers(words)
        spelt = list(numbered.numbers)
        index = {spelt[number]: at for at, number in enumerate(known.tolist())}
        self.labels = numpy.concatenate([one.labels[kind] for one in examples])
        self.own = self.weights = _weights(examples, kind)
        wrong = ~(numpy.nan_to_num(self.labels) > 0).any(axis=1)
        self.kept = numpy.random.RandomState(SEED).random_sample(len(wrong)) < SHARE
        if kind == "moments":
            self.kept[:] = True
        else:
            self.weights = numpy.where(wrong, self.weights / SHARE, self.weights)
        self.kept |= ~wrong
        counts = [len(one.labels[kind]) for one in examples]
        part = self.part = numpy.repeat(numpy.arange(len(examples)) % FOLDS, counts)
        matrix = lexicon.stack_rows(words, len(spelt))[:, known]
        made: list[Numbers] = [numpy.zeros((0, 0))] * len(examples)
        for number in range(min(FOLDS, len(examples))):
            heard = WordLexicon(index, self._learn_words(matrix, part != number))
            for at in range(number, len(examples), FOLDS):
                sheet = examples[at].sheets[kind]
                made[at] = numpy.concatenate([sheet.rows, sheet.spoken.speech(heard)], axis=1)
        self.ends = numpy.cumsum(counts)[:-1]
        self.rows = numpy.concatenate(made)
        speech, loud = _loud(self._learn_words(matrix, numpy.ones(len(part), dtype=bool)), index)
        self.words = "\n".join(loud)
        self.speech = [[int(one) for one in column] for column in numpy.round(speech.T * SCALE)]

    def _learn_words(self, words: Any, rows: Numbers) -> Numbers:
        """What words say, from some rows."""
        used = numpy.flatnonzero(rows & self.kept)
        labels = self.labels[used]
        weights = numpy.where(numpy.isnan(labels), 0.0, self.weights[used, None])
        return lexicon.learn_weights(words[used], numpy.nan_to_num(labels), weights)

    def first_trees(self, rows: Numbers | None = None) -> list[list[FieldTree]]:
        """For each field, the trees that judge every candidate; learnt from these rows."""
        used = self.kept if rows is None else self.kept & rows
        return [
            _trees(
                self.rows[used],
                self.labels[used, number],
                self.weights[used],
                FIRST,
                SETTINGS,
                None,
            )
            for number in range(self.labels.shape[1])
        ]

    def first_odds(self) -> list[Numbers]:
        """What first trees say of every candidate that they did not learn from, by document."""
        odds = numpy.zeros(self.labels.shape, dtype=numpy.float32)
        parts = self.part % self.parts
        for number in numpy.unique(parts):
            unseen = parts == number
            odds[unseen] = FieldForest(self.first_trees(~unseen)).log_odds(self.rows[unseen])
        return numpy.split(odds, self.ends)

    def further_trees(
        self, columns: Sequence[Numbers], odds: Sequence[Numbers]
    ) -> list[list[FieldTree]]:
        """For each field, trees that judge the likeliest, beginning where the first ended."""
        rows = numpy.concatenate([self.rows, numpy.concatenate(columns)], axis=1)
        begun = numpy.concatenate(odds)
        starts = [0, *self.ends.tolist()]
        made = []
        for number in range(len(self.fields)):
            likely = numpy.concatenate(
                [
                    at + numpy.argsort(-one[:, number], kind="stable")[:KEPT]
                    for at, one in zip(starts, odds, strict=True)
                ]
            )
            likely = numpy.sort(likely).astype(numpy.intp)
            made.append(
                _trees(
                    rows[likely], self.labels[likely, number], self.own[likely], FURTHER,
                    self.finer, begun[likely, number],
                )
            )  # fmt: skip
        return made


def _trees(
    rows: Numbers, labels: Numbers, weights: Numbers, count: int, settings: dict[str, Any],
    begun: Numbers | None,
) -> list[FieldTree]:  # fmt: skip
    """So many trees; a label that is not a number teaches nothing."""
    import lightgbm

    known = ~numpy.isnan(labels)
    if not known.any():
        return []
    data = lightgbm.Dataset(
        rows[known], labels[known], weight=weights[known], params=settings,
        init_score=None if begun is None else begun[known],
    )  # fmt: skip
    model = lightgbm.train(settings, data, count)
    return [_tree(one) for one in model.model_to_string().split("\nTree=")[1:]]


def _weights(examples: Sequence[Example], kind: str) -> Numbers:
    return numpy.concatenate(
        [numpy.full(len(one.labels[kind]), one.weight, dtype=float) for one in examples]
    )


def _loud(speech: Numbers, known: Mapping[str, int]) -> tuple[Numbers, dict[str, int]]:
    """The words that say something of some field."""
    words = list(known)
    kept = numpy.abs(numpy.round(speech * SCALE)).max(axis=1) >= QUIET
    loud = [word for word, keep in zip(words, kept, strict=True) if keep]
    return speech[kept], {word: index for index, word in enumerate(loud)}


def _tree(block: str) -> FieldTree:
    fields = dict(
        line.split("=", 1) for line in block.split("\n\n", 1)[0].splitlines() if "=" in line
    )
    whole = {name: [int(one) for one in fields.get(name, "").split()] for name in
             ("split_feature", "left_child", "right_child")}  # fmt: skip
    return FieldTree(
        whole["split_feature"],
        [float(f"{float(one):.6g}") for one in fields.get("threshold", "").split()],
        whole["left_child"],
        whole["right_child"],
        [round(float(one), 3) for one in fields["leaf_value"].split()],
    )
