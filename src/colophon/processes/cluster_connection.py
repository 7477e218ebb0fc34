"""The way to a Dask cluster: what names one, and a client of it.

https://distributed.dask.org/en/stable/client.html
"""

import logging
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any

from colophon.model.errors import ClusterError, MissingComponent

_PLACE = re.compile(
    r"""
      dask(?P<tls>\+tls)?://(?P<host>\[[0-9a-fA-F:.]+\]|[^/:@\[\]]+):
      (?P<port>\d{1,5})/?
    | processes:(?P<processes>[1-9]\d{0,2})
    """,
    re.VERBOSE,
)
_REACH = 10.0
"""seconds in which a scheduler has to answer"""


def require_cluster_place(where: str) -> re.Match[str]:
    """What a place says; raises :class:`ClusterError` for what is none."""
    found = _PLACE.fullmatch(where)
    if found is None:
        raise ClusterError(
            f"{where!r} is no place of workers.",
            remedy="Write dask://HOST:PORT for a Dask scheduler, or processes:2.",
        )
    return found


def _import_dask(where: str) -> Any:
    """Dask's scheduler and client; raises MissingComponent."""
    try:
        return import_module("distributed")
    except ImportError as error:
        raise MissingComponent(
            "work on other machines needs Dask.",
            place=where,
            remedy='Install it: pip install "colophon-catalogue[dask]".',
        ) from error


@contextmanager
def connect(place: re.Match[str]) -> Iterator[Any]:
    """A client of the cluster; one of this machine is started, and ended afterwards."""
    distributed = _import_dask(place[0])
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        if place["processes"]:
            client = stack.enter_context(_local(distributed, int(place["processes"])))
        else:
            scheme = "tls" if place["tls"] else "tcp"
            address = f"{scheme}://{place['host']}:{place['port']}"
            try:
                client = distributed.Client(address, timeout=_REACH, set_as_default=False)
            except (OSError, ValueError, RuntimeError) as error:
                raise _unreachable(place[0], error) from error
            stack.callback(client.close)
        yield client


_LOCAL = {
    "distributed.worker.daemon": False,
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "5s",
    "distributed.nanny.pre-spawn-environ": dict.fromkeys(
        ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), 1
    ),
}
"""Workers that may start the children in which documents are read; no pages about them, and
none of the looks at themselves that would feed these.  As surroundings Dask's own but for
``MALLOC_TRIM_THRESHOLD_``: with it memory is given back at once and asked for again, in the
children too (https://man7.org/linux/man-pages/man3/mallopt.3.html)."""


@contextmanager
def _local(distributed: Any, processes: int) -> Iterator[Any]:
    """Workers on this machine.  What they are told is encrypted with keys of this run, for
    everybody on the machine can reach their ports, and they do what they are told."""
    with (
        import_module("dask.config").set(_LOCAL),
        distributed.LocalCluster(
            n_workers=processes,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            memory_limit=0,
            security=True,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client


def _unreachable(where: str, error: Exception) -> ClusterError:
    said = str(error).splitlines()[0] if str(error) else type(error).__name__
    return ClusterError(
        f"no Dask scheduler answers there ({said}).",
        place=where,
        remedy="Start one with dask scheduler, and workers with dask worker.",
    )
