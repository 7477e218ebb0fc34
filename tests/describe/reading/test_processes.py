"""Work in several processes."""

import pytest

from colophon.describe.reading.learn.processes import at_a_time, shared_work


def doubled(number: int) -> int:
    return int(shared_work()[number]) * 2


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_in_order(processes: int) -> None:
    with at_a_time(processes, [3, 1, 2]) as each:
        assert list(each(doubled, range(3))) == [6, 2, 4]
