"""Training: examples → lexicon, trees, calibration → weights as text.

``python -m colophon.describe.reading.learn --invented SET … --real SET … --out FILE``.
The same examples in the same order make the same weights, byte for byte.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy

from colophon.describe.reading.forest import Tree
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn import calibration, lexicon
from colophon.describe.reading.learn.examples import Example
from colophon.describe.reading.lexicon import Lexicon
from colophon.describe.reading.tables import FIELDS
from colophon.describe.reading.weights import SCALE, Curve, Stored, Table, Weights

FOLDS = 5
ROUNDS = 110
SEED = 1
NEGATIVES = 0.5
"""share of the wrong candidates that a tree learns from, each counted for all"""
SETTINGS = {
    "objective": "cross_entropy", "learning_rate": 0.08, "num_leaves": 12, "max_depth": 6,
    "min_data_in_leaf": 25, "feature_fraction": 0.35, "bagging_fraction": 0.8, "bagging_freq": 1,
    "lambda_l2": 5.0, "max_bin": 63, "seed": SEED, "deterministic": True, "force_row_wise": True,
    "num_threads": 1, "verbose": -1,
}  # fmt: skip
START = Curve([-6.0, 0.0, 6.0], [0.0, 0.5, 1.0])


def train(examples: Sequence[Example], say: Callable[[str], None]) -> Stored:
    """Weights for all examples, calibrated on readings by models that had not seen them."""
    outcomes: list[calibration.Outcome] = []
    for fold in sorted({one.fold for one in examples}):
        model = fit([one for one in examples if one.fold != fold])
        held = [one for one in examples if one.fold == fold]
        outcomes += calibration.outcomes(held, Weights(model))
        say(f"fold {fold}: {len(held)} documents held back")
    curves = calibration.curves(outcomes)
    least = calibration.thresholds(outcomes, curves, examples)
    whole = fit(examples)
    return Stored(whole.tables, curves, least, [])


def fit(examples: Sequence[Example]) -> Stored:
    """Lexicon and trees; log-odds are taken for frequencies as they are."""
    made = {kind: _table(examples, kind) for kind in FIELDS}
    fields = [field for all_ in FIELDS.values() for field in all_]
    return Stored(made, dict.fromkeys(fields, START), dict.fromkeys(fields, 0.0), [])


def _table(examples: Sequence[Example], kind: str) -> Table:
    known = lexicon.vocabulary([one.sheets[kind].spoken.rows() for one in examples if one.sheets])
    kept = [one for one in examples if one.sheets]
    counts = [_counts(one, kind, known) for one in kept]
    rows = numpy.concatenate(_unseen_rows(kept, kind, known, counts))
    labels = numpy.concatenate([one.labels[kind] for one in kept])
    weights = numpy.concatenate([numpy.full(len(one.labels[kind]), one.weight) for one in kept])
    speech = _speech(counts)
    speech, known = _loud(speech, known)
    trees = [
        _trees(rows, labels[:, number], weights, sample=kind != "moments")
        for number in range(len(FIELDS[kind]))
    ]
    return Table(
        list(FIELDS[kind]),
        "\n".join(known),
        [[int(one) for one in column] for column in numpy.round(speech.T * SCALE)],
        trees,
    )


Counts = tuple[Any, Any, Any, float]


def _counts(one: Example, kind: str, known: dict[str, int]) -> Counts:
    """By word: right candidates of each field, candidates; and the same of all words."""
    labels = numpy.nan_to_num(one.labels[kind]) * one.weight
    matrix = lexicon.matrix(one.sheets[kind].spoken.rows(), known)
    seen = numpy.asarray(matrix.sum(0)).ravel() * one.weight
    return matrix.T @ labels, seen, labels.sum(0), len(labels) * one.weight


def _added(counts: Iterable[Counts]) -> list[Any]:
    return [sum(parts) for parts in zip(*counts, strict=True)]


def _speech(counts: Sequence[Counts], without: Sequence[Counts] = ()) -> Numbers:
    right, seen, labels, candidates = _added(counts)
    if without:
        less = _added(without)
        right, seen = right - less[0], seen - less[1]
        labels, candidates = labels - less[2], candidates - less[3]
    share = numpy.maximum(labels / candidates, 1e-5)
    return numpy.asarray(lexicon.log_odds(right, seen, share), dtype=numpy.float32)


def _unseen_rows(
    examples: Sequence[Example], kind: str, known: dict[str, int], counts: Sequence[Counts]
) -> list[Numbers]:
    """Rows whose lexicon knew nothing of the document's own fifth."""
    made: list[Numbers] = [numpy.zeros((0, 0))] * len(examples)
    for part in range(FOLDS):
        numbers = range(part, len(examples), FOLDS)
        heard = Lexicon(known, _speech(counts, [counts[number] for number in numbers]))
        for number in numbers:
            sheet = examples[number].sheets[kind]
            made[number] = numpy.concatenate([sheet.rows, sheet.spoken.speech(heard)], axis=1)
    return made


def _loud(speech: Numbers, known: Mapping[str, int]) -> tuple[Numbers, dict[str, int]]:
    """The words that say something: at least a sixteenth of log-odds of some field."""
    words = list(known)
    kept = numpy.abs(numpy.round(speech * SCALE)).max(axis=1) >= 4
    loud = [word for word, keep in zip(words, kept, strict=True) if keep]
    return speech[kept], {word: index for index, word in enumerate(loud)}


def _trees(rows: Numbers, labels: Numbers, weights: Numbers, *, sample: bool) -> list[Tree]:
    import lightgbm

    kept = ~numpy.isnan(labels)
    if sample:
        drawn = numpy.random.RandomState(SEED).random_sample(len(labels)) < NEGATIVES
        kept &= drawn | (labels > 0)
        weights = numpy.where(labels > 0, weights, weights / NEGATIVES)
    data = lightgbm.Dataset(rows[kept], labels[kept], weight=weights[kept])
    model = lightgbm.train(SETTINGS, data, ROUNDS)
    return [_tree(block) for block in model.model_to_string().split("\nTree=")[1:]]


def _tree(block: str) -> Tree:
    fields = dict(
        line.split("=", 1) for line in block.split("\n\n", 1)[0].splitlines() if "=" in line
    )
    whole = {name: [int(one) for one in fields.get(name, "").split()] for name in
             ("split_feature", "left_child", "right_child")}  # fmt: skip
    return Tree(
        whole["split_feature"],
        [float(f"{float(one):.6g}") for one in fields.get("threshold", "").split()],
        whole["left_child"],
        whole["right_child"],
        [round(float(one), 4) for one in fields["leaf_value"].split()],
    )
