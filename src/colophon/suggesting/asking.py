"""Many requests in their order, several at once; a server that is broken is left alone.

Every request gets an outcome; nothing that goes wrong with one ends the others.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Generic, TypeVar

import msgspec

from colophon.describe.suggesting.answer import suggestions
from colophon.describe.suggesting.request import ModelAnswer, ModelRequest
from colophon.model.errors import ModelError
from colophon.suggesting.allowance import Allowance
from colophon.suggesting.answers import KeptAnswers
from colophon.suggesting.client import ModelClient

Item = TypeVar("Item")
BROKEN = 3
"""requests in a row that failed, after which a run asks no more"""
_FATAL = frozenset({"model-key", "model-address", "private-address"})
"""what goes wrong with every request alike"""


class RequestOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one request: an answer, from the ``kept`` ones or not, or why there is
    none: ``error``, or the bound of the run that was ``reached``."""

    answer: ModelAnswer | None = None
    kept: bool = False
    error: ModelError | None = None
    reached: str = ""


class AskedItem(msgspec.Struct, Generic[Item], frozen=True):
    """An item, and the outcome of its request; None where it had none."""

    item: Item
    outcome: RequestOutcome | None


class ModelAsker:
    """Asks one model for one run."""

    def __init__(self, client: ModelClient, kept: KeptAnswers | None = None) -> None:
        self.client = client
        self.allowance = Allowance(client.settings)
        self._kept = kept
        self._lock = Lock()
        self._failed = 0
        self._broken: ModelError | None = None

    def outcome(self, request: ModelRequest) -> RequestOutcome:
        """Ask, or find what was answered before; never raises for what a server does."""
        known = self._kept.get(request, self.client.generation) if self._kept else None
        if known is not None:
            return RequestOutcome(answer=known, kept=True)
        if self._broken is not None:
            return RequestOutcome(error=self._broken)
        reached = self.allowance.take()
        if reached:
            return RequestOutcome(reached=reached)
        try:
            answer = self.client.ask(request)
        except ModelError as error:
            self._note(error)
            return RequestOutcome(error=error)
        self._note(None)
        self.allowance.add(answer)
        return self._take_answer(request, answer)

    def _take_answer(self, request: ModelRequest, answer: ModelAnswer) -> RequestOutcome:
        """An answer that has the form is kept; one that has not may come better next time."""
        try:
            suggestions(answer.content, request.terms)
        except ModelError as error:
            return RequestOutcome(error=_cut_short(self.client) if answer.cut else error)
        if self._kept:
            self._kept.keep(request, answer)
        return RequestOutcome(answer=answer)

    def _note(self, error: ModelError | None) -> None:
        with self._lock:
            self._failed = self._failed + 1 if error else 0
            if error and (self._failed >= BROKEN or error.code in _FATAL):
                self._broken = error

    def all(
        self, items: Iterable[Item], request_of: Callable[[Item], ModelRequest | None]
    ) -> Iterator[AskedItem[Item]]:
        """The items in their order with the outcomes of their requests.

        No more than twice as many as are asked at once are taken ahead.
        """
        at_once = self.client.settings.concurrency
        waiting: deque[tuple[Item, Future[RequestOutcome] | None]] = deque()
        work: SimpleQueue[tuple[ModelRequest, Future[RequestOutcome]] | None] = SimpleQueue()
        for _ in range(at_once):
            # an interrupted run does not wait for answers that nobody will read
            Thread(target=self._work, args=(work,), name="model", daemon=True).start()
        try:
            for item in items:
                waiting.append((item, _give_work(work, request_of(item))))
                while waiting and (len(waiting) > 2 * at_once or _is_done(waiting[0][1])):
                    yield _finish_item(*waiting.popleft())
            while waiting:
                yield _finish_item(*waiting.popleft())
        finally:
            for _, future in waiting:
                if future:
                    future.cancel()
            for _ in range(at_once):
                work.put(None)

    def _work(
        self, work: "SimpleQueue[tuple[ModelRequest, Future[RequestOutcome]] | None]"
    ) -> None:
        while (task := work.get()) is not None:
            request, future = task
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self.outcome(request))
            except Exception as error:  # whoever waits for it is told
                future.set_exception(error)


def _cut_short(client: ModelClient) -> ModelError:
    return ModelError(
        f"the model's answer was cut at {client.settings.answer_tokens:,} tokens.",
        remedy="Raise answer_tokens under model: in catalogue.yaml, or ask for fewer fields.",
        code="model-answer",
    )


def _give_work(
    work: "SimpleQueue[tuple[ModelRequest, Future[RequestOutcome]] | None]",
    request: ModelRequest | None,
) -> "Future[RequestOutcome] | None":
    if request is None:
        return None
    future: Future[RequestOutcome] = Future()
    work.put((request, future))
    return future


def _is_done(future: "Future[RequestOutcome] | None") -> bool:
    return future is None or future.done()


def _finish_item(item: Item, future: "Future[RequestOutcome] | None") -> AskedItem[Item]:
    return AskedItem(item, future.result() if future else None)
