"""A PostgreSQL cluster of its own for tests and benchmarks: in a temporary folder, on a socket.

The server does not run as root; where the tests do, it runs as the system's ``postgres``.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROLE = "archivist"
"""a role that may do nothing but own its database"""
DATABASE = "catalogues"
PASSWORD = "open sesame"
"""that of the role ``guarded``, which is asked for one"""

_SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
synchronous_commit = on
full_page_writes = off
shared_buffers = {buffers}
max_connections = 40
"""
_ACCESS = "local all guarded scram-sha-256\nlocal all all trust\n"


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest version's; None where it is missing."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3])
    )
    return debian[-1].parent if debian else None


class Cluster:
    """A running server with one database; ``url`` addresses a schema in it."""

    def __init__(self, folder: Path, programs: Path, buffers: str = "32MB") -> None:
        self.folder = folder
        self._programs = programs
        self._as: dict[str, object] = {}
        if os.geteuid() == 0:
            import pwd

            user = pwd.getpwnam("postgres")
            self._as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(folder, user.pw_uid, user.pw_gid)
        self.begins: list[str] = []
        """what the command of the server begins with, where that is more than its name"""
        self._server: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-D", "data", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N")
        settings = _SETTINGS.format(folder=folder, buffers=buffers)
        with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(settings)
        (folder / "data" / "pg_hba.conf").write_text(_ACCESS, encoding="utf-8")

    def fill(self) -> None:
        """Start the server and make its roles and its database."""
        self.start()
        for statement in (
            f"CREATE ROLE {ROLE} LOGIN",
            f"CREATE ROLE guarded LOGIN PASSWORD '{PASSWORD}'",
            f"CREATE DATABASE {DATABASE} OWNER {ROLE}",
        ):
            self.psql(statement, database="postgres")

    def url(self, schema: str, role: str = ROLE) -> str:
        """The address of an index in this cluster."""
        return f"postgresql://{role}@/{DATABASE}?host={self.folder}&schema={schema}"

    def psql(self, statement: str, database: str = DATABASE, role: str = "postgres") -> str:
        """What a statement gives, as psql shows it bare."""
        return self._run(
            "psql", "-h", str(self.folder), "-U", role, "-d", database, "-XAtc", statement
        )

    def dump(self, schema: str) -> bytes:
        """A dump of a schema, as pg_dump makes it."""
        return self._run(
            "pg_dump", "-h", str(self.folder), "-U", ROLE, "-n", schema, DATABASE
        ).encode()

    def restore(self, dump: bytes) -> None:
        """Run a dump as the role that owns the database."""
        path = self.folder / "dump.sql"
        path.write_bytes(dump)
        self._run(
            "psql", "-h", str(self.folder), "-U", ROLE, "-d", DATABASE, "-Xq",
            "-v", "ON_ERROR_STOP=1", "-f", str(path),
        )  # fmt: skip

    def start(self) -> None:
        """Start the server unless it runs, and wait until it answers."""
        if self._server:
            return
        log = (self.folder / "log").open("ab")
        command = [*self.begins, self._programs / "postgres", "-D", "data"]
        self._server = subprocess.Popen(
            command, cwd=self.folder, stdout=log, stderr=log, **({} if self.begins else self._as)
        )  # type: ignore[call-overload]
        log.close()
        for _ in range(600):
            ready = [self._programs / "pg_isready", "-q", "-h", self.folder]
            if subprocess.run(ready, check=False).returncode == 0:
                return
            if self._server.poll() is not None:
                self._server = None
                break
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text("utf-8", "replace"))

    def stop(self, how: int | None = None) -> None:
        """End the server at once and without care (SIGQUIT), or by another signal."""
        if self._server:
            self._server.send_signal(signal.SIGQUIT if how is None else how)
            self._server.wait(30)
            self._server = None

    def signal(self, number: int) -> None:
        """Send a signal to every process of the server."""
        for pid in self.pids():
            os.kill(pid, number)

    def pids(self) -> list[int]:
        """The processes of the server."""
        if not self._server:
            return []
        children = Path(f"/proc/{self._server.pid}/task/{self._server.pid}/children")
        return [self._server.pid, *map(int, children.read_text().split())]

    def _run(self, program: str, *arguments: str) -> str:
        done = subprocess.run(
            [self._programs / program, *arguments], cwd=self.folder, check=False,
            capture_output=True, text=True, **self._as,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")
        return done.stdout.strip()


@contextmanager
def cluster(buffers: str = "32MB", within: Path | None = None) -> Iterator[Cluster]:
    """A cluster that lives as long as the block, in a folder within another."""
    found = programs()
    if found is None:
        raise FileNotFoundError("PostgreSQL's programs are not installed")
    folder = Path(tempfile.mkdtemp(prefix="colophon-pg-", dir=within))
    made: Cluster | None = None
    try:
        made = Cluster(folder, found, buffers)
        made.fill()
        yield made
    finally:
        if made:
            made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def required() -> None:
    """Skip the test where PostgreSQL or psycopg is missing; in CI that is a failure."""
    missing = "" if programs() else "PostgreSQL (Debian: postgresql)"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        missing = "psycopg"
    if missing:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{missing} is missing, and CI has to have it")
        pytest.skip(f"{missing} is not installed")
