"""The queue is ordered by what a decision is expected to gain."""

from datetime import UTC, datetime

from desk_samples import draft, put, suggested

from colophon.catalogue import Catalogue
from colophon.desk.queue import Queue, QueueFilter
from colophon.desk.summaries import Summaries
from colophon.model.record import Concept, Text

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def queue_of(catalogue: Catalogue) -> Queue:
    shelf = Summaries(catalogue)
    shelf.refresh()
    return Queue(shelf)


def order(queue: Queue) -> list[str]:
    return [one.id for one in queue.order_records()]


def test_a_name_that_nobody_knows_comes_first(house: Catalogue) -> None:
    assert order(queue_of(house)) == ["a", "b", "c"]


def test_doubt_counts_more_than_number(house: Catalogue) -> None:
    topic = Concept(uri="https://example.org/bees", label="Bees", language="en")
    sure = [draft(f"s{n}", suggested("language", Text(text="la"), 0.99)) for n in range(5)]
    doubtful = [draft(f"t{n}", suggested("subject", topic, 0.1)) for n in range(3)]
    put(house, *sure, *doubtful)
    found = order(queue_of(house))
    assert found.index("t0") < found.index("s0")


def test_a_draft_says_why_it_stands_there(house: Catalogue) -> None:
    listing = queue_of(house).list_page(QueueFilter(), NOW)
    reason = listing.reasons["c"]
    assert (reason.term, reason.words, reason.records) == ("type", "Text", 2)
    assert reason.gain == 1.0


def test_only_what_changed_is_moved(house: Catalogue) -> None:
    queue = queue_of(house)
    assert order(queue) == ["a", "b", "c"]
    house.decisions.accept(["a"], by="maria")
    queue.shelf.took(house.decisions.saved)
    assert queue.shelf.summaries["a"].open == 0
    assert order(queue)[0] == "a"  # the name has no authority yet
    house.store.path("b").unlink()
    queue.shelf.touch(["b"])
    assert order(queue) == ["a", "c"]


def test_filters_and_counts(house: Catalogue) -> None:
    queue = queue_of(house)
    assert [one.id for one in queue.choose_records(QueueFilter(language="en"))] == ["b"]
    assert [one.id for one in queue.choose_records(QueueFilter(stage="reviewed"))] == []
    assert [one.id for one in queue.choose_records(QueueFilter(stage="all", q="title of C"))] == [
        "c"
    ]
    listing = queue.list_page(QueueFilter(), NOW)
    assert listing.counts["draft"] == 3
    assert listing.counts["unresolved"] == 1
    assert listing.languages == (("en", 1),)


def test_the_records_before_and_after_stand_in_the_same_order(house: Catalogue) -> None:
    queue = queue_of(house)
    assert queue.neighbours("b") == ("a", "c")
    assert queue.neighbours("a") == ("", "b")
    assert queue.neighbours("gone") == ("", "a")
