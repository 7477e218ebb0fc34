"""Lists that have no end, and lists that only look so."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest

from colophon.harvest.client import OaiClient
from colophon.harvest.ends import EMPTY, REPEATED, SPARE, TIMES
from colophon.model.errors import HarvestError

Page = tuple[list[int], str]
"""numbers of the records on it, and its token element"""


def token(text: object, size: int | None = None) -> str:
    told = f' completeListSize="{size}"' if size is not None else ""
    return f"<resumptionToken{told}>{text}</resumptionToken>"


@pytest.fixture
def listed(kit: Any) -> Callable[[Callable[[int], Page]], Iterator[int]]:
    """The numbers of the records of a list whose pages are made by a function."""

    def run(page: Callable[[int], Page]) -> Iterator[int]:
        turns = count()

        def answer(url: str) -> Any:
            numbers, rest = page(next(turns))
            headers = "".join(
                f"<header><identifier>oai:x:{one}</identifier></header>" for one in numbers
            )
            body = (
                '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListIdentifiers>'
                f"{headers}{rest}</ListIdentifiers></OAI-PMH>"
            )
            return kit.xml(body.encode(), url)

        client = OaiClient(kit.base, kit.scripted(answer))
        for envelope in client.pages("ListIdentifiers", metadataPrefix="oai_dc"):
            yield from (int(one.identifier[6:]) for one in envelope.items())

    return run


Listed = Callable[[Callable[[int], Page]], Iterator[int]]


def collected(numbers: Iterator[int]) -> tuple[list[int], str]:
    """What came before the list was broken off, and why it was."""
    found: list[int] = []
    try:
        for one in numbers:
            found.append(one)
    except HarvestError as error:
        return found, error.code
    return found, ""


def test_a_token_that_comes_again_ends_the_list(listed: Listed) -> None:
    found, code = collected(listed(lambda turn: ([turn], token("AB"[turn % 2]))))
    assert (found, code) == ([0, 1, 2], "token-loop")


def test_fresh_tokens_over_the_same_records_end_it(listed: Listed) -> None:
    found, code = collected(listed(lambda turn: ([turn % 3, 7], token(turn))))
    assert code == "endless-list"
    assert len(found) < 2 * (REPEATED + 5)


def test_records_that_are_shuffled_end_it_too(listed: Listed) -> None:
    found, code = collected(listed(lambda turn: ([turn % 7, turn * turn % 5], token(turn))))
    assert code == "endless-list"
    assert len(found) < 60


def test_empty_pages_are_borne_for_long_but_not_for_ever(listed: Listed) -> None:
    found, code = collected(listed(lambda turn: ([turn] if turn == EMPTY - 1 else [], token(turn))))
    assert (found, code) == ([EMPTY - 1], "endless-list")


def test_a_list_far_longer_than_it_was_said_to_be_is_broken_off(listed: Listed) -> None:
    found, code = collected(
        listed(lambda turn: (list(range(turn * 500, turn * 500 + 500)), token(turn, 24)))
    )
    assert code == "long-list"
    assert 24 * TIMES + SPARE < len(found) <= 24 * TIMES + SPARE + 500


@pytest.mark.parametrize("size", [0, 1, 60, 100, None])
def test_a_list_that_was_counted_wrong_is_had_whole(listed: Listed, size: int | None) -> None:
    def page(turn: int) -> Page:
        return [turn], token(turn if turn < 59 else "", size)

    assert collected(listed(page)) == (list(range(60)), "")


def test_some_pages_that_come_twice_do_no_harm(listed: Listed) -> None:
    def page(turn: int) -> Page:
        return [turn // (REPEATED - 1)], token(turn if turn < 99 else "")

    found, code = collected(listed(page))
    assert (sorted(set(found)), code) == (list(range(99 // (REPEATED - 1) + 1)), "")
