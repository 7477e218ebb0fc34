"""What work costs, by comparison: a machine may be slow, or busy with other things."""

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TRIES = 5
SLACK = 3.0
"""times more than in proportion that may be spent; eight times the input would cost 64 times
as much where the time grew with its square"""
GRANTED = 0.1
"""seconds that are noise"""


def cost(act: Callable[[T], object], made: T) -> float:
    """CPU seconds of ``act(made)`` in this process, the collection of garbage left out."""
    gc.disable()
    try:
        begun = time.process_time()
        act(made)
        return time.process_time() - begun
    finally:
        gc.enable()


def assert_proportional(
    act: Callable[[T], object], make: Callable[[int], T], small: int, large: int
) -> None:
    """Fails where ``act(make(large))`` costs more than in proportion to ``act(make(small))``.

    It is tried again while it seems so: only time that always grows too fast is a fault.
    """
    few, many = make(small), make(large)
    once = more = 0.0
    for _ in range(TRIES):
        once, more = cost(act, few), cost(act, many)
        if more <= SLACK * large / small * once + GRANTED:
            return
    raise AssertionError(f"{small}: {once:.3f} s, {large}: {more:.3f} s")
