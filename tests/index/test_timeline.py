"""From moments to places in lists, and back."""

from hypothesis import given
from hypothesis import strategies as st

from colophon.index.timeline import Timeline

publications = st.lists(
    st.tuples(st.integers(1, 5), st.integers(1, 50)), max_size=6
).map(lambda steps: [
    (sum(a for a, _ in steps[: n + 1]), sum(b for _, b in steps[: n + 1]))
    for n in range(len(steps))
])  # fmt: skip
"""(number, stamp) of publications, both rising"""


@given(publications, st.integers(0, 300))
def test_bounds_take_in_what_they_say(known: list[tuple[int, int]], moment: int) -> None:
    timeline = Timeline(known)
    low, id = timeline.start(moment, None)
    assert id == ""
    assert [seq for seq, _ in known if seq >= low] == [
        seq for seq, stamp in known if stamp >= moment
    ]
    high = timeline.end(moment)
    assert [seq for seq, _ in known if seq <= high] == [
        seq for seq, stamp in known if stamp <= moment
    ]


@given(publications)
def test_without_bounds_everything_is_in(known: list[tuple[int, int]]) -> None:
    timeline = Timeline(known)
    assert timeline.start(None, None) == (0, "")
    assert timeline.end(None) == (known[-1][0] if known else -1)
    assert timeline.latest == (known[-1][1] if known else None)
    assert all(timeline.stamp(seq) == stamp for seq, stamp in known)


@given(publications, st.integers(0, 300), st.integers(0, 300))
def test_a_list_goes_on_behind_a_place_and_not_before_its_start(
    known: list[tuple[int, int]], moment: int, start: int
) -> None:
    timeline = Timeline(known)
    key = timeline.start(start, (moment, "r"))
    items = [(seq, id) for seq, _ in known for id in ("a", "r", "z")]
    stamps = dict(known)
    assert [one for one in items if one > key] == [
        (seq, id) for seq, id in items if (stamps[seq], id) > (moment, "r") and stamps[seq] >= start
    ]
