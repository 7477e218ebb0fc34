"""What a transaction adds to the sizes of lists."""

from colophon.index.interface import ListedSet
from colophon.index.tallies import Tallies, lineages, members

NUMBERS = {"a": 1, "a:b": 2, "d": 3}


def test_a_set_counts_for_those_above_it() -> None:
    sets = (ListedSet("a:b", ("A", "B")), ListedSet("d", ("D",)))
    assert lineages(sets, NUMBERS.__getitem__) == {1: "A", 2: "B", 3: "D"}


def test_items_count_in_the_list_of_all_and_in_their_sets() -> None:
    tallies = Tallies()
    assert not tallies.changed
    tallies.count(((7, 1), (8, 2)), True, {1: "A", 2: "B"}, +1)
    tallies.count(((7, 1),), False, {}, +1)
    assert tallies.changed
    assert tallies.items() == {
        (7, 0, 1): 2, (8, 0, 2): 1, (7, 1, 1): 1, (8, 1, 2): 1, (7, 2, 1): 1, (8, 2, 2): 1
    }  # fmt: skip
    assert tallies.live == {1: 1, 2: 1}
    assert tallies.labels == {(1, "A"): 1, (2, "B"): 1}


def test_what_is_taken_back_leaves_nothing() -> None:
    tallies = Tallies()
    for by in (+1, -1):
        tallies.count(((7, 1),), True, {1: "A"}, by)
    assert not any(tallies.items().values())
    assert not any(tallies.live.values())
    tallies.clear()
    assert not tallies.changed


def test_a_record_stands_once_in_a_set_for_each_of_its_publications() -> None:
    assert members("r", ((7, 2), (8, 1), (9, 2)), (3, 4)) == [
        (3, 1, "r"), (3, 2, "r"), (4, 1, "r"), (4, 2, "r")
    ]  # fmt: skip
