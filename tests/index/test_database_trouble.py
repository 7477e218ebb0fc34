"""Trouble that only a real disk and a real network give: full, and cut.

Both need the rights of root, to mount a small file system and to part a network; without
them the tests are skipped.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from tests import postgres
from tests.postgres import Cluster

from colophon.index.interface import Index, Item, KeptRecord, ListSelection
from colophon.index.opening import open_index
from colophon.model.errors import IndexUnusable

pytestmark = pytest.mark.slow
MEGABYTES = 24
HOLD = """
import sys
from colophon.index.opening import open_index
with open_index(sys.argv[1]).publication_lock():
    writer = open_index(sys.argv[1]).writer()
    writer.begin()
    print("held", flush=True)
    sys.stdin.readline()
"""


def publish(index: Index, count: int, seq: int, body: int = 1_000) -> None:
    """A publication of so many records with bodies of so many bytes that cannot be packed."""
    with closing(index.writer()) as writer:
        writer.begin()
        for number in range(count):
            one = Item(seq, f"digest{seq}", b"<a>", b"</a>" + os.urandom(body), 0, 27)
            writer.put(KeptRecord(f"r{number:05}", "source"), {"f": one})
        writer.stamp(seq, seq * 100, f"2026-01-01T00:00:{seq:02}Z")
        writer.commit()


def seen(index: Index) -> tuple[int, object]:
    """What a reader sees."""
    with closing(index.reader()) as reader, reader.snapshot():
        return reader.count(ListSelection("f")), reader.span()


@contextmanager
def run_or_skip(*commands: str, after: tuple[str, ...] = ()) -> Iterator[None]:
    """Commands that need root, and those that take back what they did."""
    if os.geteuid():
        pytest.skip("needs the rights of root")
    try:
        for one in commands:
            done = subprocess.run(one.split(), capture_output=True, text=True, check=False)
            if done.returncode:
                pytest.skip(f"{one}: {done.stderr.strip()}")
        yield
    finally:
        for one in after:
            subprocess.run(one.split(), capture_output=True, check=False)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with little room, of whoever runs the server."""
    import pwd

    made = Path("/tmp") / f"colophon-small-{os.getpid()}"
    made.mkdir()
    try:
        mount = f"mount -t tmpfs -o size={MEGABYTES}m,mode=700 tmpfs {made}"
        with run_or_skip(mount, after=(f"umount {made}",)):
            user = pwd.getpwnam("postgres")
            os.chown(made, user.pw_uid, user.pw_gid)
            yield made
    finally:
        made.rmdir()


def test_a_full_disk_is_named_and_nothing_is_lost(cluster: Cluster, small_disk: Path) -> None:
    cluster.psql(f"CREATE TABLESPACE small LOCATION '{small_disk}'")
    cluster.psql(f"CREATE DATABASE little OWNER {postgres.ROLE} TABLESPACE small")
    try:
        url = cluster.url("full").replace(f"/{postgres.DATABASE}?", "/little?")
        with closing(open_index(url)) as index:
            publish(index, 100, 1)
            before = seen(index)
            with pytest.raises(IndexUnusable, match="disk of the database server is full") as told:
                publish(index, 40_000, 2)
            assert told.value.remedy == "Make room there."
            assert told.value.code != "index-damaged"
            assert seen(index) == before
            more = f"mount -o remount,size={4 * MEGABYTES}m {small_disk}"
            subprocess.run(more.split(), check=True)
            publish(index, 110, 3)
            assert seen(index) == (110, (300, 300))
    finally:
        cluster.psql("DROP DATABASE little WITH (FORCE)")
        cluster.psql("DROP TABLESPACE small")


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[tuple[Cluster, str]]:
    """A server at the other end of a wire, and the name of the wire's end on this side."""
    name = f"colo{os.getpid() % 100_000}"
    inside = f"ip netns exec {name}"
    with (
        run_or_skip(
            f"ip netns add {name}",
            f"ip link add {name}a type veth peer name {name}b",
            f"ip link set {name}b netns {name}",
            f"ip addr add 10.211.77.1/29 dev {name}a",
            f"ip link set {name}a up",
            f"{inside} ip addr add 10.211.77.2/29 dev {name}b",
            f"{inside} ip link set {name}b up",
            after=(f"ip link del {name}a", f"ip netns del {name}"),
        ),
        postgres.cluster() as running,
    ):
        running.stop()
        with (running.folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write("listen_addresses = '*'\n")
        access = running.folder / "data" / "pg_hba.conf"
        access.write_text("local all all trust\nhost all all 10.211.77.0/29 trust\n", "utf-8")
        user = "setpriv --reuid=postgres --regid=postgres --clear-groups"
        running.begins = f"{inside} {user}".split()
        running.start()
        yield running, f"{name}a"


def test_a_network_that_is_cut_is_told_and_healed(wire: tuple[Cluster, str]) -> None:
    running, end = wire
    url = f"postgresql://{postgres.ROLE}@10.211.77.2/{postgres.DATABASE}?schema=cut"
    with closing(open_index(url)) as index, closing(index.reader()) as reader, ExitStack() as stack:
        publish(index, 100, 1)
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 100
        holder = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-c", HOLD, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        )
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        subprocess.run(["ip", "link", "set", end, "down"], check=True)
        with pytest.raises(IndexUnusable, match="cannot be reached"), reader.snapshot():
            reader.count(ListSelection("f"))
        # its machine goes away without a word, and what it held is given back all the same
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        for change in (f"addr flush dev {end}", f"addr add 10.211.77.3/29 dev {end}"):
            subprocess.run(["ip", *change.split()], check=True)
        subprocess.run(["ip", "link", "set", end, "up"], check=True)
        locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
        for _ in range(60):
            if running.psql(locks) == "0":
                break
            time.sleep(1)
        else:
            pytest.fail("a lock of a machine that has gone is held for ever")
        with index.publication_lock():
            publish(index, 110, 2)
        assert seen(index) == (110, (200, 200))
