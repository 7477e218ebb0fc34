"""The contract of the index, which every back end keeps: see colophon.index.interface."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.index.interface import (
    Index,
    IndexReader,
    IndexWriter,
    Item,
    KeptRecord,
    ListedSet,
    ListSelection,
    ListStretch,
    ServedItem,
)

Rows = dict[str, tuple[int, str]]


def written(seq: int) -> str:
    """The datestamp of a publication."""
    return f"2026-01-01T00:00:{seq:02}Z"


def item(id: str, seq: int, body: str = "body") -> Item:
    """An item that is read as ``<[id stamp] body>`` and has ``[id stamp]`` for a header."""
    before, after = f"<[{id} ", f"] {body}>\n"
    return Item(seq, body, before.encode(), after.encode(), 1, len(before) + 21)


def tombstone(id: str, seq: int) -> Item:
    """The item of a record that is deleted."""
    before = f"<[{id} "
    return Item(seq, "", before.encode(), b"] gone>\n", 1, len(before) + 21)


def shown(id: str, seq: int, body: str = "body") -> bytes:
    return f"<[{id} {written(seq)}] {body}>".encode()


def listed(spec: str) -> ListedSet:
    return ListedSet(spec, tuple(part.upper() for part in spec.split(":")))


def put(writer: IndexWriter, rows: Rows, body: str = "body") -> None:
    for id, (seq, spec) in rows.items():
        writer.put(KeptRecord(id, "src", "", (listed(spec),)), {"f": item(id, seq, body)})


def fill(index: Index, rows: Rows, page: int = 3, body: str = "body") -> None:
    """Put records: publication number and set, by id; stamps are 100 times the number."""
    with publication(index, page) as writer:
        put(writer, rows, body)
        # what is stamped only now was put down without
        for seq in sorted({seq for seq, _ in rows.values()}):
            writer.stamp(seq, seq * 100, written(seq))
        writer.commit()
        writer.tidy()


@contextmanager
def publication(index: Index, page: int = 3) -> Iterator[IndexWriter]:
    with closing(index.writer(page)) as writer:
        writer.begin()
        yield writer


@contextmanager
def reading(index: Index) -> Iterator[IndexReader]:
    with closing(index.reader()) as reader:
        yield reader


def content(page: ListStretch) -> bytes:
    return b"".join(map(bytes, page.chunks))


def walk(reader: IndexReader, wanted: ListSelection, limit: int) -> list[bytes]:
    """A list page by page; every page is held to its headers, its count and its end."""
    found: list[bytes] = []
    after = None
    with reader.snapshot():
        while True:
            page = reader.page(wanted, after, limit)
            heads = reader.page(wanted, after, limit, headers=True)
            lines = content(page).splitlines()
            assert content(heads) == b"".join(line[1 : line.index(b"]") + 1] for line in lines)
            assert (heads.count, heads.last, heads.more) == (page.count, page.last, page.more)
            assert page.count == len(lines) <= limit
            assert page.count == limit or not page.more
            found += lines
            after = page.last
            if not page.more:
                assert len(found) == reader.count(wanted)
                return found


rows = st.dictionaries(
    st.sampled_from([f"r{n}" for n in range(12)]),
    st.tuples(st.integers(1, 4), st.sampled_from(["a", "a:b", "a:c", "d"])),
)
bounds = st.one_of(st.none(), st.sampled_from([0, 99, 100, 101, 200, 250, 300, 400, 401]))


@given(
    rows, rows, st.sampled_from(["", "a", "a:b", "d", "x"]), bounds, bounds,
    st.integers(1, 6), st.integers(1, 6),
)  # fmt: skip
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(25),
)
def test_a_list_in_pages_is_the_sorted_selection(
    new_index: Callable[[], Index],
    old: Rows,
    new: Rows,
    spec: str,
    start: int | None,
    end: int | None,
    limit: int,
    size: int,
) -> None:
    index = new_index()
    fill(index, old, size)
    fill(index, new, size, "more")
    both = old | new
    expected = [
        shown(id, seq, "more" if id in new else "body")
        for seq, id in sorted((seq, id) for id, (seq, _) in both.items())
        if (not spec or f"{both[id][1]}:".startswith(f"{spec}:"))
        and (start is None or seq * 100 >= start)
        and (end is None or seq * 100 <= end)
    ]
    with reading(index) as reader:
        assert walk(reader, ListSelection("f", spec, start, end), limit) == expected
        with reader.snapshot():
            live = {
                ":".join(one.split(":")[:depth]) for _, one in both.values() for depth in (1, 2)
            }
            assert [spec for spec, _ in reader.sets("", 100)] == sorted(live)
            assert reader.set_count() == len(live)
            stamps = [seq * 100 for seq, _ in both.values()]
            assert (reader.span() or (0,))[0] == min(stamps, default=0)


@given(st.lists(st.text(st.characters(exclude_characters="\0:", exclude_categories=["Cs"]),
                        min_size=1, max_size=6), unique=True, min_size=1, max_size=8))  # fmt: skip
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(10),
)
def test_ids_are_in_the_order_of_their_bytes(
    new_index: Callable[[], Index], ids: list[str]
) -> None:
    index = new_index()
    with publication(index) as writer:
        for id in ids:
            full = Item(1, "x", b"<" + id.encode().hex().encode(), b">\n", 0, 21)
            writer.put(KeptRecord(id, "src", "", (ListedSet(f"s:{id}", ("S", id)),)), {"f": full})
        writer.stamp(1, 100, written(1))
        writer.commit()
    in_order = sorted(ids, key=str.encode)
    with reading(index) as reader, reader.snapshot():
        assert [one.id for one in reader.marks("f", (0, ""), 100)] == in_order
        assert [spec for spec, _ in reader.sets("s", 100)] == [f"s:{id}" for id in in_order]
        half = len(ids) // 2
        if half:
            behind = reader.page(ListSelection("f"), (100, in_order[half - 1]), 100)
            assert (behind.count, behind.last) == (len(ids) - half, (100, in_order[-1]))


def test_a_reader_is_not_blocked_and_sees_whole_publications(index: Index) -> None:
    fill(index, {"a": (1, "x")})
    with reading(index) as reader, closing(index.writer()) as writer:
        writer.begin()
        writer.stamp(2, 200, written(2))
        put(writer, {"b": (2, "x")})
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 1)]
        with reader.snapshot():
            edition = reader.edition
            writer.commit()
            assert reader.span() == (100, 100)
            assert content(reader.page(ListSelection("f"), None, 5)) == shown("a", 1) + b"\n"
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 1), shown("b", 2)]
        assert reader.edition != edition


def test_without_an_index_it_is_empty_until_there_is_one(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("colophon.index.sqlite._reader._LOOK_EVERY", 0)
    assert not index.exists
    with reading(index) as reader:
        with reader.snapshot():
            assert reader.span() is None
            assert reader.sets("", 5) == []
            assert reader.set_count() == 0
            assert reader.get("a", "f") is None
            assert reader.item("a", "f") is None
            assert reader.offered_formats("a") is None
            assert reader.changes("f", (0, ""), 5) == reader.marks("f", (0, ""), 5) == []
            assert reader.members("f", "x", 5) == reader.steps("f", 5) == []
            assert reader.forms("a") == {}
        assert walk(reader, ListSelection("f", "x"), 5) == []
        fill(index, {"a": (1, "x")})
        assert index.exists
        assert walk(reader, ListSelection("f", "x"), 5) == [shown("a", 1)]
        index.remove()
        fill(index, {"b": (1, "x")})
        assert walk(reader, ListSelection("f", "x"), 5) == [shown("b", 1)]


def test_labels_are_the_commonest(index: Index) -> None:
    with publication(index) as writer:
        writer.stamp(1, 100, written(1))
        for id, label in (("a", "Work"), ("b", "Labour"), ("c", "Labour")):
            kept = KeptRecord(id, "", "", (ListedSet("topic:labour", ("Topic", label)),))
            writer.put(kept, {"f": item(id, 1)})
        writer.commit()
    with reading(index) as reader, reader.snapshot():
        assert reader.sets("", 5) == [("topic", "Topic"), ("topic:labour", "Labour")]
        assert reader.sets("topic", 5) == [("topic:labour", "Labour")]
        assert reader.sets("", 1) == [("topic", "Topic")]


def test_what_was_not_committed_never_was(index: Index) -> None:
    fill(index, {"a": (1, "x")})
    with publication(index) as writer:
        put(writer, {"a": (2, "y"), "b": (2, "y")})
        writer.set_meta("name", "value")
        writer.prepare()
        writer.rollback()
        assert writer.meta("name") == ""
        writer.begin()
        put(writer, {"c": (2, "y")})
        # and closed without a word
    with reading(index) as reader:
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 1)]
        with reader.snapshot():
            assert reader.sets("", 5) == [("x", "X")]
    with publication(index) as writer:
        assert list(writer.sources()) == ["a"]


def test_what_the_writer_knows_is_what_it_was_told(index: Index) -> None:
    sets = (listed("a:b"), listed("d"))
    with publication(index) as writer:
        assert (writer.meta("ledger"), writer.publications(), writer.sources()) == ("", {}, {})
        assert writer.census() == (0, 0)
        assert list(writer.all_served()) == []
        writer.set_meta("ledger", "one")
        writer.set_meta("ledger", "two")
        writer.stamp(1, 100, written(1))
        writer.stamp(2, 200, written(2))
        both = {"f": item("r1", 1), "g": item("r1", 2, "g")}
        writer.put(KeptRecord("r1", "s1", "2027-01-01", sets), both, known=False)
        writer.put(
            KeptRecord("r2", "s2", "", (), live=False), {"f": tombstone("r2", 2)}, known=False
        )
        writer.put(KeptRecord("r3", "s3", "", (), live=False), {}, known=False)
        writer.prepare()
        writer.touch("r3", "s4", "2028-01-01")
        writer.touch("r2", "s5", "")
        writer.commit()
    with publication(index) as writer:
        assert writer.meta("ledger") == "two"
        assert writer.publications() == {1: 100, 2: 200}
        assert writer.sources() == {
            "r1": ("s1", "2027-01-01", True),
            "r2": ("s5", "", False),
            "r3": ("s4", "2028-01-01", False),
        }
        assert writer.record("r1") == KeptRecord("r1", "s1", "2027-01-01", sets)
        assert writer.record("r9") is None
        assert writer.served_formats("r1") == {"f": (1, "body"), "g": (2, "g")}
        assert writer.served_formats("r9") == {}
        assert list(writer.all_served()) == [
            ("r1", sets, {"f": (1, "body"), "g": (2, "g")}),
            ("r2", (), {"f": (2, "")}),
        ]
        assert writer.census() == (1, 1)


def test_a_record_put_again_leaves_what_it_was(index: Index) -> None:
    fill(index, {"a": (1, "x"), "b": (1, "x")})
    with publication(index) as writer:
        writer.stamp(2, 200, written(2))
        same = {"f": item("a", 1), "g": item("a", 2, "g")}
        writer.put(KeptRecord("a", "new", "", (listed("y"),)), same)
        writer.put(KeptRecord("b", "", "", (listed("x"),), live=False), {"f": tombstone("b", 2)})
        writer.commit()
        writer.tidy(forgetting=True)
    with reading(index) as reader:
        assert walk(reader, ListSelection("f"), 1) == [shown("a", 1), shown("b", 2, "gone")]
        assert walk(reader, ListSelection("g"), 5) == [shown("a", 2, "g")]
        assert walk(reader, ListSelection("f", "x"), 5) == [shown("b", 2, "gone")]
        assert walk(reader, ListSelection("f", "y"), 5) == [shown("a", 1)]
        with reader.snapshot():
            assert reader.offered_formats("a") == ("f", "g")
            assert reader.forms("a") == {
                "f": ServedItem("a", 100, "body", shown("a", 1) + b"\n"),
                "g": ServedItem("a", 200, "g", shown("a", 2, "g") + b"\n"),
            }
            assert [one.digest for one in reader.forms("b").values()] == [""]
            assert reader.forms("c") == {}
            assert reader.offered_formats("b") == ()
            assert reader.get("b", "f") == shown("b", 2, "gone") + b"\n"
            assert reader.members("f", "x", 5) == []
            assert reader.members("f", "y", 5) == ["a"]
            assert reader.members("f", "nothing", 5) == []


def test_put_twice_in_one_transaction_the_last_counts(index: Index) -> None:
    with publication(index) as writer:
        put(writer, {"a": (1, "x")}, "first")
        put(writer, {"a": (1, "y")}, "second")
        writer.stamp(1, 100, written(1))
        writer.commit()
    with reading(index) as reader:
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 1, "second")]
        assert walk(reader, ListSelection("f", "x"), 5) == []
        with reader.snapshot():
            assert reader.sets("", 5) == [("y", "Y")]


def test_changes_are_told_in_order_with_tombstones(index: Index) -> None:
    fill(index, {"b": (1, "x"), "a": (1, "x"), "c": (2, "x")})
    with publication(index) as writer:
        writer.stamp(3, 300, written(3))
        writer.put(KeptRecord("a", "", "", (), live=False), {"f": tombstone("a", 3)})
        writer.commit()
    told = [
        ServedItem("b", 100, "body", shown("b", 1) + b"\n"),
        ServedItem("c", 200, "body", shown("c", 2) + b"\n"),
        ServedItem("a", 300, "", shown("a", 3, "gone") + b"\n"),
    ]
    with reading(index) as reader, reader.snapshot():
        assert reader.changes("f", (0, ""), 9) == told
        assert reader.changes("f", (100, "b"), 1) == told[1:2]
        assert reader.changes("f", (300, "a"), 9) == []
        assert reader.item("c", "f") == told[1]
        bare = [ServedItem(one.id, one.stamp, one.digest) for one in told]
        assert reader.marks("f", (0, ""), 2) == bare[:2]
        assert reader.steps("f", 2) == [(0, ""), (200, "c")]
        assert reader.steps("f", 3) == [(0, "")]
        assert reader.steps("f", 1) == [(0, ""), (100, "b"), (200, "c")]
        assert reader.changes("nothing", (0, ""), 9) == []


def test_a_later_stamp_is_seen_at_once_or_not_at_all(index: Index) -> None:
    fill(index, {"a": (1, "x"), "b": (1, "x")})
    with reading(index) as reader, publication(index) as writer:
        writer.stamp(1, 900, written(9))
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 1), shown("b", 1)]
        writer.commit()
        assert walk(reader, ListSelection("f"), 5) == [shown("a", 9), shown("b", 9)]
        with reader.snapshot():
            assert reader.span() == (900, 900)


def test_a_stamp_that_is_none_is_refused(index: Index) -> None:
    with publication(index) as writer, pytest.raises(ValueError, match="to the second"):
        writer.stamp(2, 200, "2026-01-01")


def test_a_hollow_item_is_filled_later(index: Index) -> None:
    fill(index, {"a": (1, "x")})
    with publication(index) as writer:
        writer.put(KeptRecord("a", "source"), {"f": item("a", 1), "h": Item(1, "h")})
        writer.commit()
        assert writer.hollow("a")
        assert not writer.hollow("b")
        with reading(index) as reader, reader.snapshot():
            assert reader.marks("h", (0, ""), 5) == []
            assert content(reader.page(ListSelection("f"), None, 5)) == shown("a", 1) + b"\n"
        writer.begin()
        writer.put(KeptRecord("a", "source"), {"f": item("a", 1), "h": item("a", 1, "h")})
        writer.commit()
        assert not writer.hollow("a")
    with reading(index) as reader:
        assert walk(reader, ListSelection("h"), 5) == [shown("a", 1, "h")]


def test_payloads_are_any_bytes(index: Index) -> None:
    body = bytes(range(256)) * 300
    with publication(index) as writer:
        full = Item(1, "x", b"<record>", b"</header>" + body + b"</record>\n", 8, 37)
        writer.put(KeptRecord("a", "s"), {"f": full})
        writer.stamp(1, 100, written(1))
        writer.commit()
    with reading(index) as reader, reader.snapshot():
        found = reader.item("a", "f")
        assert found is not None
        assert found.body == body
        head = reader.page(ListSelection("f"), None, 1, headers=True)
        assert content(head) == written(1).encode() + b"</header>"


def test_rights_are_gathered(index: Index) -> None:
    for stated in ({"b", "a"}, {"c"}, set()):
        with publication(index) as writer:
            writer.state_rights(stated)
            writer.stamp(1, 100, written(1))
            writer.commit()
    with reading(index) as reader, reader.snapshot():
        assert reader.rights == ("a", "b", "c")


def test_until_when_answers_were_given_is_kept_and_never_goes_back(index: Index) -> None:
    fill(index, {"a": (1, "x")})
    assert index.answered_until == 0
    index.note_answer(1_000)
    index.note_answer(900)
    assert index.answered_until == 1_000
    index.remove()
    assert index.answered_until == 1_000


def test_two_readers_are_in_different_times(index: Index) -> None:
    fill(index, {"a": (1, "x")})
    with reading(index) as early, reading(index) as late, early.snapshot():
        assert early.count(ListSelection("f")) == 1
        fill(index, {"b": (2, "x")})
        assert early.count(ListSelection("f")) == 1
        with late.snapshot():
            assert late.count(ListSelection("f")) == 2
