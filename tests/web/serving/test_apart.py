"""A service that may keep one waiting: others go on, and are told to come back."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self

import pytest
from httpx import ASGITransport, AsyncClient
from starlette.testclient import TestClient

from colophon.services.answer import Answer as Said
from colophon.web.app import create_app
from colophon.web.linked_data.door import Door
from colophon.web.oai import OaiEndpoint
from colophon.web.oai.answers import OaiAnswers, Settings
from colophon.web.serving.apart import Apart, Here, Late


def test_here_is_the_thread_that_asks() -> None:
    here = Here()
    assert asyncio.run(here.ask(threading.get_ident)) == threading.get_ident()
    here.close()


def test_apart_is_one_other_thread_and_passes_on_what_is_raised() -> None:
    async def scene() -> None:
        apart = Apart(5)
        found = await asyncio.gather(*(apart.ask(threading.get_ident) for _ in range(20)))
        assert len({*found, threading.get_ident()}) == 2
        with pytest.raises(ZeroDivisionError):
            await apart.ask(lambda: 1 // 0)
        apart.close()

    asyncio.run(scene())


def test_the_loop_goes_on_while_a_question_waits_and_the_next_are_given_up_at_once() -> None:
    async def scene() -> None:
        apart, release = Apart(0.1), threading.Event()
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.005)
                ticks += 1

        ticking = asyncio.create_task(tick())
        with pytest.raises(Late):
            await apart.ask(lambda: release.wait(10))
        assert ticks > 5
        with pytest.raises(Late):
            apart.ask(lambda: 1).send(None)  # without a turn of the loop
        release.set()
        while True:
            try:
                assert await apart.ask(lambda: 1) == 1
                break
            except Late:
                await asyncio.sleep(0.01)
        ticking.cancel()
        apart.close()

    asyncio.run(scene())


def test_what_waits_behind_a_slow_question_never_runs_once_it_is_given_up() -> None:
    async def scene() -> None:
        apart, release = Apart(0.1), threading.Event()
        ran: list[int] = []
        slow = asyncio.create_task(apart.ask(lambda: release.wait(10)))
        behind = asyncio.create_task(apart.ask(lambda: ran.append(1)))
        for task in (slow, behind):
            with pytest.raises(Late):
                await task
        release.set()
        await asyncio.sleep(0.05)
        assert ran == []
        apart.close()

    asyncio.run(scene())


class SlowDoor:
    """A door that waits before each answer."""

    base = "/box/"
    edition = "1"

    def __init__(self) -> None:
        self.pause: Callable[[], object] = lambda: None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def state(self) -> tuple[str, int]:
        self.pause()
        return "1", int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())

    def answered(self, moment: int) -> None:
        return

    def respond(self, *_: Any) -> Any:
        self.pause()
        return Said(body=b"there")

    def close(self) -> None:
        return


@pytest.fixture
def slow() -> SlowDoor:
    return SlowDoor()


def test_a_slow_database_is_said_as_503_with_when_to_come_back(slow: SlowDoor) -> None:
    apart, release = Apart(0.1), threading.Event()
    endpoint = OaiEndpoint(OaiAnswers(slow, Settings(retry_after=7)), apart)
    client = TestClient(endpoint)
    slow.pause = lambda: release.wait(10)
    for _ in range(2):
        answer = client.get("/?verb=Identify")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "7")
    release.set()
    apart.close()


def test_so_are_addresses(slow: SlowDoor) -> None:
    apart, release = Apart(0.1), threading.Event()
    client = TestClient(Door(slow, 7, asking=apart))
    assert client.get("/box/record/a").text == "there"
    slow.pause = lambda: release.wait(10)
    answer = client.get("/box/record/a")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "7")
    release.set()
    apart.close()


@pytest.mark.parametrize("slowly", ["records?q=bread", "sru", "", "record/a/related", "browse/x"])
def test_a_slow_search_holds_up_nobody_who_asks_for_a_record(slow: SlowDoor, slowly: str) -> None:
    async def scene() -> tuple[list[int], int]:
        searching = SlowDoor()
        release = threading.Event()
        searching.pause = lambda: release.wait(10)
        apart = Apart(5)
        door = Door(slow, 7, searching=(searching, apart))
        transport = ASGITransport(door)
        async with AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            waiting = asyncio.create_task(client.get(f"/box/{slowly}"))
            quick = [
                (await client.get(f"/box/{path}")).status_code
                for path in ("record/a", "record/a.ttl", "assets/colophon.css")
            ]
            assert not waiting.done()
            release.set()
            late = (await waiting).status_code
        door.close()
        return quick, late

    assert asyncio.run(scene()) == ([200, 200, 200], 200)


def test_what_is_kept_at_hand_never_is_what_may_take_long(slow: SlowDoor) -> None:
    door = Door(slow)
    assert [door.is_quick(f"/box/{path}") for path in ("record/a", "record/a/related", "x")] == [
        True, False, False,
    ]  # fmt: skip


def test_health_does_not_wait_for_ever(slow: SlowDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.web.app._ANSWER_SECONDS", 0.1)
    release = threading.Event()
    with TestClient(create_app(slow, local=False)) as client:
        assert client.get("/health").status_code == 200
        slow.pause = lambda: release.wait(10)
        answer = client.get("/health")
        assert (answer.status_code, answer.json()["reason"]) == (503, "Late")
        release.set()


def test_only_what_is_local_has_a_way_past_the_loop(slow: SlowDoor) -> None:
    assert hasattr(create_app(slow).state, "fast_paths")
    assert not hasattr(create_app(slow, local=False).state, "fast_paths")
