"""Where workers are, and what is said of places that are none."""

import pytest

from colophon.model.errors import ClusterError
from colophon.processes.cluster_connection import require_cluster_place


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
