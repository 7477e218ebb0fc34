"""Fit the weights by which topics of pamphlets are judged, from judgements made by hand.

python tests/benchmarks/_topics_fit.py [--data FOLDER]

Reads the part ``fitted`` of ``topics_judged.tsv`` and writes ``judged.json`` beside the module
that uses it.  How often a topic was right is counted without the document that is learnt from.
Printed are AUC and calibration of documents that the weights were not fitted on, by tenths.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from math import log
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from topics_judged import DATA, Judged, as_text, auc, calibration_error, judgements, topics

from colophon.topics import score as score
from colophon.topics.judged import FEATURES, FILE, SIGNS, JudgedModel, features
from colophon.topics.pool import find_candidates
from colophon.topics.suggest import is_weak

PART = "fitted"
SMOOTH = 4
"""judgements that the mean of all topics weighs beside those of one topic"""
STRENGTH = 0.2
"""inverse of the penalty on weights: that with the least log loss on judgements held out"""
FOLDS = 10
KEPT = {name: score.WEIGHTS[name] for name in ("alone", "qualifier", "generic")}
"""weights that are not fitted: what they tell apart was kept from being judged"""


class Row(NamedTuple):
    """A judged suggestion with its features, the topic's record left out."""

    digest: str
    concept: str
    good: bool
    features: tuple[float, ...]


def rows(folder: Path) -> Iterator[Row]:
    judged = judgements()[PART]
    vocabulary = topics()
    for digest, text in as_text(folder, {digest for digest, _ in judged}):
        pool = find_candidates(text, [vocabulary])
        for uri, one in pool.items():
            judgement = judged.get((digest, uri))
            size = len(text.text)
            if judgement is not None and not is_weak(one, size):
                values = features(one, score.parts(one, size), size, {})
                yield Row(digest, uri, judgement != "wrong", values)


def records(found: list[Row], without: Row | None = None) -> dict[str, float]:
    """Log-odds by topic of being right, drawn to the mean, 0 for those that are right more
    often than that; ``without`` one suggestion."""
    offered = Counter(one.concept for one in found)
    good = Counter(one.concept for one in found if one.good)
    mean = sum(good.values()) / len(found)
    if without is not None:
        offered = Counter({without.concept: offered[without.concept] - 1})
        good = Counter({without.concept: good[without.concept] - without.good})
    return {
        uri: min(
            log((good[uri] + SMOOTH * mean) / (offered[uri] - good[uri] + SMOOTH * (1 - mean)))
            - log(mean / (1 - mean)),
            0.0,
        )
        for uri in offered
    }


def fitted(learnt: list[Row]) -> JudgedModel:
    """The model of some rows, of which those that a kept weight moves are left out."""
    learnt = [one for one in learnt if not any(one.features[FEATURES.index(name)] for name in KEPT)]
    at = FEATURES.index(SIGNS[-1])
    table = numpy.array([one.features for one in learnt])
    table[:, at] = [records(learnt, one)[one.concept] for one in learnt]
    scale = StandardScaler().fit(table)
    fit = LogisticRegression(C=STRENGTH, max_iter=1_000)
    fit.fit(scale.transform(table), [one.good for one in learnt])
    weights = fit.coef_[0] / scale.scale_
    bias = float(fit.intercept_[0] - (weights * scale.mean_).sum())
    named = zip(FEATURES, weights, strict=True)
    return JudgedModel(
        round(bias, 4),
        {name: round(float(weight), 4) for name, weight in named} | KEPT,
        {uri: round(value, 3) for uri, value in sorted(records(learnt).items()) if value},
    )


def crossed(found: list[Row]) -> list[Judged]:
    """Each suggestion by a model that was not fitted on its document."""
    at = FEATURES.index(SIGNS[-1])
    digests = sorted({one.digest for one in found})
    result = []
    for fold in range(FOLDS):
        held = set(digests[fold::FOLDS])
        model = fitted([one for one in found if one.digest not in held])
        for one in (one for one in found if one.digest in held):
            values = list(one.features)
            values[at] = model.records.get(one.concept, 0.0)
            sure = 1 / (1 + numpy.exp(-model.log_odds(values)))
            result.append(Judged(float(sure), 0, "right" if one.good else "wrong"))
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    learnt = list(rows(given.data))
    held = crossed(learnt)
    print(f"{len(learnt)} judgements, held out: AUC {auc(held):.3f}", end=", ")
    print(f"calibration error {calibration_error(held):.3f}")
    FILE.write_bytes(msgspec.json.format(msgspec.json.encode(fitted(learnt)), indent=1) + b"\n")


if __name__ == "__main__":
    main()
