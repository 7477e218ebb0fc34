"""What the first judgement says of each candidate beside the likeliest ones."""

import numpy

from colophon.describe.reading.joint import ANCHORS, FAR, LAST, NONE, NOT_NESTED, columns
from colophon.describe.reading.listed import listed_places

FIELDS = {"groups": ("title", "subtitle"), "names": ("publisher", "place")}
SPANS = {"groups": [(0, 10), (12, 30)], "names": [(100, 110), (112, 117), (900, 910)]}
ODDS = {
    "groups": numpy.array([[2.0, -3.0], [-1.0, 1.0]], dtype=numpy.float32),
    "names": numpy.array([[1.0, -4.0], [-3.0, 2.0], [-5.0, 0.5]], dtype=numpy.float32),
}


def distance(kind: str, index: int, anchor: str) -> float:
    found = columns(SPANS, ODDS, FIELDS, {})
    return float(found[kind][index, 2 * ANCHORS.index(anchor)])


def test_distances_tell_before_from_behind() -> None:
    assert distance("groups", 1, "title") == 3
    assert distance("groups", 0, "subtitle") == -3
    assert distance("names", 1, "publisher") == 3
    assert distance("names", 0, "publisher") == 0
    assert distance("names", 2, "publisher") == FAR
    assert distance("names", 0, "printer") == NONE


def test_how_far_a_candidate_is_behind_the_likeliest() -> None:
    made = columns(SPANS, ODDS, FIELDS, {})["names"]
    assert made.shape == (3, 2 * len(ANCHORS) + 12)
    assert made[:, -4].tolist() == [0.0, -4.0, -6.0]
    assert made[:, -2].tolist() == [0, 1, 2]
    assert made[:, -2:].max() <= LAST


def test_candidates_within_others_are_weighed_against_them() -> None:
    spans = {"groups": [(0, 30), (0, 10), (40, 50)]}
    odds = {"groups": numpy.array([[1.0, 0.0], [3.0, 0.0], [0.5, 0.0]], dtype=numpy.float32)}
    made = columns(spans, odds, {"groups": FIELDS["groups"]}, {})["groups"]
    inner, outer = made[:, 2 * len(ANCHORS)], made[:, 2 * len(ANCHORS) + 1]
    assert inner.tolist() == [2.0, -NOT_NESTED - 3.0, -NOT_NESTED - 0.5]
    assert outer.tolist() == [-NOT_NESTED - 1.0, -2.0, -NOT_NESTED - 0.5]


def test_candidates_that_overlap_add_up_and_others_are_rivals() -> None:
    spans = {"groups": [(0, 30), (0, 10), (40, 50)]}
    odds = {"groups": numpy.array([[0.0, 0.0], [0.0, 0.0], [3.0, 0.0]], dtype=numpy.float32)}
    made = columns(spans, odds, {"groups": FIELDS["groups"]}, {})["groups"]
    shares, rivals = made[:, 2 * len(ANCHORS) + 4], made[:, 2 * len(ANCHORS) + 5]
    assert shares[:2].tolist() == [1.0, 1.0]
    assert rivals.tolist() == [3.0, 3.0, -3.0]


def test_a_document_without_candidates() -> None:
    nothing = {"names": numpy.zeros((0, 2), dtype=numpy.float32)}
    assert columns({"names": []}, nothing, {"names": FIELDS["names"]}, {})["names"].shape[0] == 0


def test_what_a_list_says_stands_behind_everything_else() -> None:
    text = "Ada, Bo. Cy"
    places = listed_places(text, [(0, len(text))], [(0, 3), (5, 7), (9, 11)])
    names = {"names": [(0, 3), (5, 7), (9, 11)]}
    odds = {"names": ODDS["names"]}
    fields = {"names": FIELDS["names"]}
    bare = columns(names, odds, fields, {})["names"]
    made = columns(names, odds, fields, {"names": places})["names"]
    assert (made[:, : bare.shape[1]] == bare).all()
    assert (made[:, bare.shape[1] :] == places.columns(ODDS["names"])).all()
