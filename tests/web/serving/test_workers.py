"""Workers: one that dies is started again; where all die again and again, it is told."""

from collections import deque
from types import SimpleNamespace
from typing import Any

import pytest

from colophon.model.errors import ColophonError
from colophon.web.serving import workers

DEAD: Any = SimpleNamespace(exitcode=-9)


def test_many_deaths_over_a_long_time(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter(range(0, 1_000, 6))
    monkeypatch.setattr(workers, "monotonic", lambda: next(times))
    deaths: deque[float] = deque(maxlen=4)
    for _ in range(50):
        workers._bury(DEAD, deaths)


def test_many_deaths_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter(range(100))
    monkeypatch.setattr(workers, "monotonic", lambda: next(times))
    deaths: deque[float] = deque(maxlen=4)
    for _ in range(4):
        workers._bury(DEAD, deaths)
    with pytest.raises(ColophonError, match="do not stay alive"):
        workers._bury(DEAD, deaths)
