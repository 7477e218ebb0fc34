"""Where workers are, what is said of places that are none, and of a scheduler that has gone."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import contextmanager

import pytest
from tests.processes import deeds

from colophon.model.errors import ClusterError
from colophon.processes import cluster
from colophon.processes.cluster_connection import require_cluster_place
from colophon.processes.work import Work


@pytest.mark.parametrize(
    "place",
    ["dask://scheduler:8786", "dask+tls://10.0.0.4:8786", "dask://[::1]:8786/", "processes:2"],
)
def test_a_place_is_a_scheduler_or_processes(place: str) -> None:
    assert require_cluster_place(place)[0] == place


@pytest.mark.parametrize(
    "place",
    ["", "scheduler:8786", "dask://scheduler", "processes:0", "processes:", "tcp://h:1",
     "dask://user:word@h:1"],
)  # fmt: skip
def test_any_other_place_is_refused_with_the_way_to_write_one(place: str) -> None:
    with pytest.raises(ClusterError) as refused:
        require_cluster_place(place)
    assert "dask://HOST:PORT" in refused.value.remedy


@pytest.mark.slow
def test_children_of_workers_here_keep_their_memory_as_those_of_one_process_do() -> None:
    names = ("MALLOC_TRIM_THRESHOLD_", "OMP_NUM_THREADS")
    asked = [("surroundings", name) for name in names]
    found = cluster.answers_on("processes:1", Work(open_work=deeds.work), asked, dict)
    assert list(found) == [None, "1"]


class Losing:
    """A client, and a future of its own, that lose their scheduler when they are asked so often."""

    def __init__(self, asked: int, error: Exception) -> None:
        self._left, self._error = asked, error
        self.status = "running"

    def _ask(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise self._error

    def nthreads(self) -> dict[str, int]:
        self._ask()
        return {"tcp://worker:1": 1}

    def run(self, *_: object, **__: object) -> dict[str, dict[str, str]]:
        self._ask()
        return {"tcp://worker:1": {"Colophon": "1"}}

    def submit(self, *_: object, **__: object) -> "LosingFuture":
        self._ask()
        return LosingFuture(self._ask)

    def cancel(self, *_: object, **__: object) -> None:
        self._ask()


class LosingFuture:
    """A future that was finished when its state was looked at."""

    status = "finished"

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self.answer: tuple[float, list[object]] = (0.1, ["one", "two"])

    def result(self) -> tuple[float, list[object]]:
        self._ask()
        return self.answer

    def add_done_callback(self, call: Callable[[object], None]) -> None:
        call(self)


@pytest.mark.parametrize("error", [CancelledError("lost"), OSError(), RuntimeError("closed")])
@pytest.mark.parametrize("asked", range(5))
def test_a_scheduler_that_goes_at_any_question_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, asked: int, error: Exception
) -> None:
    with pytest.raises(ClusterError, match="the Dask scheduler has gone"):
        _answers_by(monkeypatch, Losing(asked, error))


def test_a_scheduler_that_goes_after_the_last_answer_harms_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert _answers_by(monkeypatch, Losing(5, OSError())) == ["one", "two"]


class RemadeFuture(LosingFuture):
    """A future whose answer was lost with its worker, and is made anew while it is asked."""

    status = "lost"

    def exception(self) -> None:
        self.status = "finished"


def test_an_answer_that_is_lost_with_its_worker_and_made_anew_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Remaking(Losing):
        def submit(self, *_: object, **__: object) -> LosingFuture:
            return RemadeFuture(self._ask)

    assert _answers_by(monkeypatch, Remaking(1_000, OSError())) == ["one", "two"]


def _answers_by(
    monkeypatch: pytest.MonkeyPatch, client: Losing, tasks: Iterable[int] = (1, 2)
) -> list[object]:
    @contextmanager
    def connect(_: object) -> Iterator[Losing]:
        yield client

    monkeypatch.setattr(cluster, "connect", connect)
    return list(cluster.answers_on("dask://host:1", Work(open_work=len), tasks, _facts))


class Prompt(Losing):
    """A client of four workers, each of which has done a batch as soon as it is asked."""

    def __init__(self) -> None:
        super().__init__(1_000, OSError())
        self.sizes: list[int] = []

    def nthreads(self) -> dict[str, int]:
        return {f"tcp://worker:{number}": 1 for number in range(4)}

    def submit(self, *told: object, **_: object) -> LosingFuture:
        tasks = told[-1]
        assert isinstance(tasks, list)
        self.sizes.append(len(tasks))
        future = LosingFuture(self._ask)
        future.answer = 0.1 * len(tasks), tasks
        return future


@pytest.mark.parametrize("count", [0, 1, 5, 100])
def test_the_last_batches_are_small_so_that_no_worker_waits_for_another(
    monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    client = Prompt()
    assert _answers_by(monkeypatch, client, range(count)) == list(range(count))
    assert sum(client.sizes) == count
    assert max(client.sizes[-4:], default=0) <= 4
    if count == 100:
        assert max(client.sizes) > 4


def _facts() -> Mapping[str, str]:
    return {"Colophon": "1"}
