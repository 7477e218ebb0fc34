"""What all tests share: the data beside the checkout and the samples."""

import gc
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests import postgres

# how long an example takes says nothing on a machine that others use too
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", settings.get_profile("suite"), max_examples=30)
settings.register_profile("ci", settings.get_profile("suite"), derandomize=True)
# CI tries Hypothesis's hundred examples of each property, the same each time, so that what it
# says of a change does not hang on chance; at the desk it is thirty a run, always others
settings.load_profile("ci" if os.environ.get("CI") == "true" else "quick")

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"

MEMORY = Path("/dev/shm")
ROOM = 4 * 1024**3
"""bytes free from which on the folders of tests lie in memory; a run needs less than one GiB"""


def pytest_configure() -> None:
    """Folders of tests lie in memory where there is room, and may hold programs.

    Tests of a catalogue waited for the disk most of their time (105 s there, 39 s in memory, by
    the clock of a busy machine), and nothing of theirs has to outlive a loss of power.
    """
    if not MEMORY.is_dir() or os.statvfs(MEMORY).f_flag & os.ST_NOEXEC:
        return
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("TMPDIR", str(MEMORY))
        tempfile.tempdir = None  # it may have been asked for already


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Nothing of what collecting makes is garbage: the collector need not walk it meanwhile."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """What collecting made stays to the end: the collector need not walk it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real documents and schemas; CI must have it."""
    if not SHARED.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{SHARED} is missing, and CI has to have it")
        pytest.skip(f"no data set at {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Cluster]:
    """A PostgreSQL server for the tests of this session."""
    postgres.required()
    with postgres.cluster() as running:
        yield running


@pytest.fixture(scope="session")
def documents() -> Path:
    """Our own sample documents."""
    return HERE / "documents"
