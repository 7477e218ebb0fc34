"""Training: examples → lexicon, trees, calibration → weights as text.

``python -m colophon.describe.reading.learn --invented SET … --real SET … --out FILE``.
The same examples in the same order make the same weights, byte for byte.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy

from colophon.describe.reading import joint
from colophon.describe.reading.forest import Forest, Tree
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn import calibration, lexicon
from colophon.describe.reading.learn.examples import Example
from colophon.describe.reading.lexicon import Lexicon
from colophon.describe.reading.tables import FIELDS
from colophon.describe.reading.weights import SCALE, Curve, Stored, Table, Weights

FOLDS = 4
FIRST = 20
"""trees that judge every candidate"""
FURTHER = 70
"""trees that judge the likeliest, knowing what the first say of the others"""
SEED = 1
SHARE = 0.3
"""share of the candidates wrong for every field that trees learn from, each counted for all"""
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
    numbered = number_words(examples)
    for fold in sorted({one.fold for one in examples}):
        model = fit([one for one in examples if one.fold != fold], numbered)
        held = [one for one in examples if one.fold == fold]
        outcomes += calibration.outcomes(held, Weights(model))
        say(f"fold {fold}: {len(held)} documents held back")
    curves = calibration.curves(outcomes)
    least = calibration.thresholds(outcomes, curves, examples)
    whole = fit(examples, numbered)
    return Stored(whole.tables, curves, least, [])


def fit(examples: Sequence[Example], numbered: Mapping[str, lexicon.Numbered]) -> Stored:
    """Lexicon and trees; log-odds are taken for frequencies as they are."""
    kept = [one for one in examples if one.sheets]
    lessons = {kind: _Lesson(kept, kind, numbered[kind]) for kind in FIELDS}
    first = {kind: lesson.trees(FIRST) for kind, lesson in lessons.items()}
    odds = {kind: lesson.judged(Forest(first[kind])) for kind, lesson in lessons.items()}
    about: dict[str, list[Numbers]] = {kind: [] for kind in FIELDS}
    for number, one in enumerate(kept):
        spans = {kind: sheet.spans for kind, sheet in one.sheets.items()}
        made = joint.columns(spans, {kind: odds[kind][number] for kind in spans}, FIELDS)
        for kind, columns in made.items():
            about[kind].append(columns)
    tables = {}
    for kind, lesson in lessons.items():
        lesson.go_on(about[kind], odds[kind])
        tables[kind] = Table(
            list(FIELDS[kind]), lesson.words, lesson.speech, first[kind], lesson.trees(FURTHER)
        )
    fields = [field for all_ in FIELDS.values() for field in all_]
    return Stored(tables, dict.fromkeys(fields, START), dict.fromkeys(fields, 0.0), [])


def number_words(examples: Sequence[Example]) -> dict[str, lexicon.Numbered]:
    """Number the words of all examples once, so that no fold has to count strings again."""
    numbered = {kind: lexicon.Numbered() for kind in FIELDS}
    for one in examples:
        one.words = {
            kind: numbered[kind].matrix(sheet.spoken.rows()) for kind, sheet in one.sheets.items()
        }
    return numbered


class _Lesson:
    """What is learnt about one kind of candidate: rows, labels and weights of all documents."""

    def __init__(self, examples: Sequence[Example], kind: str, numbered: lexicon.Numbered) -> None:
        words = [one.words[kind] for one in examples]
        known = numbered.known(words)
        spelt = list(numbered.numbers)
        index = {spelt[number]: at for at, number in enumerate(known.tolist())}
        counts = [
            _counts(examples[part::FOLDS], words[part::FOLDS], kind, known, len(spelt))
            for part in range(FOLDS)
        ]
        made = _unseen_rows(examples, kind, index, counts)
        self.ends = numpy.cumsum([len(rows) for rows in made])[:-1]
        self.rows = numpy.concatenate(made)
        self.labels = numpy.concatenate([one.labels[kind] for one in examples])
        self.weights = _weights(examples, kind)
        self.begun: Numbers | None = None
        speech, loud = _loud(_speech(counts), index)
        self.words = "\n".join(loud)
        self.speech = [[int(one) for one in column] for column in numpy.round(speech.T * SCALE)]
        wrong = ~(numpy.nan_to_num(self.labels) > 0).any(axis=1)
        self.kept = numpy.random.RandomState(SEED).random_sample(len(wrong)) < SHARE
        if kind == "moments":
            self.kept[:] = True
        else:
            self.weights = numpy.where(wrong, self.weights / SHARE, self.weights)
        self.kept |= ~wrong

    def judged(self, forest: Forest) -> list[Numbers]:
        """What trees say of every candidate, by document."""
        return numpy.split(forest.log_odds(self.rows), self.ends)

    def go_on(self, columns: Sequence[Numbers], odds: Sequence[Numbers]) -> None:
        """Learn from further features, beginning where the first trees ended."""
        self.rows = numpy.concatenate([self.rows, numpy.concatenate(columns)], axis=1)
        self.begun = numpy.concatenate(odds)

    def trees(self, count: int) -> list[list[Tree]]:
        """For each field, this many trees."""
        import lightgbm

        made = []
        data = lightgbm.Dataset(self.rows[self.kept], params=SETTINGS, free_raw_data=False)
        for number in range(self.labels.shape[1]):
            labels = self.labels[self.kept, number]
            weights = numpy.where(numpy.isnan(labels), 0.0, self.weights[self.kept])
            data.set_label(numpy.nan_to_num(labels)).set_weight(weights)
            if self.begun is not None:
                data.set_init_score(self.begun[self.kept, number])
            model = lightgbm.train(SETTINGS, data, count)
            made.append([_tree(one) for one in model.model_to_string().split("\nTree=")[1:]])
        return made


Counts = tuple[Any, Any, Any, float]


def _weights(examples: Sequence[Example], kind: str) -> Numbers:
    return numpy.concatenate(
        [numpy.full(len(one.labels[kind]), one.weight, dtype=float) for one in examples]
    )


def _counts(
    examples: Sequence[Example], words: Sequence[Any], kind: str, known: Numbers, width: int
) -> Counts:
    """By word: right candidates of each field, candidates; and the same of all words."""
    if not examples:
        fields = len(FIELDS[kind])
        return numpy.zeros((len(known), fields)), numpy.zeros(len(known)), numpy.zeros(fields), 0.0
    weights = _weights(examples, kind)
    labels = numpy.nan_to_num(numpy.concatenate([one.labels[kind] for one in examples]))
    labels = labels * weights[:, None]
    matrix = lexicon.stacked(words, width)
    right, seen = matrix.T @ labels, matrix.T @ weights
    return right[known], seen[known], labels.sum(0), float(weights.sum())


def _speech(counts: Sequence[Counts]) -> Numbers:
    right, seen, labels, candidates = (sum(parts) for parts in zip(*counts, strict=True))
    share = numpy.maximum(labels / candidates, 1e-5)
    return numpy.asarray(lexicon.log_odds(right, seen, share), dtype=numpy.float32)


def _unseen_rows(
    examples: Sequence[Example], kind: str, known: Mapping[str, int], counts: Sequence[Counts]
) -> list[Numbers]:
    """Rows whose lexicon knew nothing of the document's own fifth."""
    made: list[Numbers] = [numpy.zeros((0, 0))] * len(examples)
    for part in range(min(FOLDS, len(examples))):
        others = [one for number, one in enumerate(counts) if number != part]
        heard = Lexicon(known, _speech(others))
        for number in range(part, len(examples), FOLDS):
            sheet = examples[number].sheets[kind]
            made[number] = numpy.concatenate([sheet.rows, sheet.spoken.speech(heard)], axis=1)
    return made


def _loud(speech: Numbers, known: Mapping[str, int]) -> tuple[Numbers, dict[str, int]]:
    """The words that say something: at least a sixteenth of log-odds of some field."""
    words = list(known)
    kept = numpy.abs(numpy.round(speech * SCALE)).max(axis=1) >= 4
    loud = [word for word, keep in zip(words, kept, strict=True) if keep]
    return speech[kept], {word: index for index, word in enumerate(loud)}


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
