"""A site as real web servers give it, harvested there and proved by its address.

nginx and Apache with the rules of the site, and a host that knows neither rules nor
directory indexes.
"""

import http.server
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from lxml import etree
from tests.publish.linked_data.conftest import leaflet, said
from tests.site.conftest import Box
from tests.site.test_served_by_nginx import NGINX, OAI, _status
from tests.web.desk import browser

from colophon.model.errors import ConfigError
from colophon.model.problem import Problem
from colophon.model.record import Date, Record, Stage
from colophon.site.checked_files import WebFiles
from colophon.site.checking import Expected, check

pytestmark = pytest.mark.slow
MODULES = Path("/usr/lib/apache2/modules")
APACHE = """
ServerRoot {folder}
PidFile {folder}/apache.pid
Listen 127.0.0.1:{port}
ServerName localhost
{user}
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule dir_module {modules}/mod_dir.so
LoadModule mime_module {modules}/mod_mime.so
LoadModule rewrite_module {modules}/mod_rewrite.so
TypesConfig /dev/null
ErrorLog {folder}/apache.log
DocumentRoot {folder}/www
<Directory {folder}/www>
  AllowOverride All
  Require all granted
  Options FollowSymLinks
</Directory>
"""
IDS = frozenset(f"leaf-{number}" for number in range(7))
EXPECTED = Expected(
    live=IDS - {"leaf-3"},
    withdrawn=frozenset(("leaf-3",)),
    listed={"oai_dc": IDS, "marcxml": IDS},
    withheld={"quetzal": "draft", "ombudsperson": "leaf-5"},
    unpublished=frozenset(("draft", "later")),
    things="id/",
    base="/things/",
    address="https://box.example.org/things/",
)


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """Seven records, of which one was withdrawn; a draft, and one under embargo."""
    found = Box(tmp_path_factory.mktemp("checked"))
    found.publish(*(leaflet(id, f"Bread, {id}") for id in sorted(IDS)))
    found.withdraw("leaf-3")
    draft = leaflet("draft", "Quetzal diary")
    store = found.house.catalogue.store
    store.save(Record(id="draft", stage=Stage.DRAFT, statements=draft.statements), None)
    later = leaflet("later", "Kept until the year 2090")
    until = said("embargoUntil", Date(edtf="2090-01-01", display="2090-01-01"))
    later = msgspec.structs.replace(later, statements=(*later.statements, until))
    store.save(later, None)
    found.house.publish()
    found.build()
    yield found
    found.house.close()


@contextmanager
def running(command: list[str], home: str) -> Iterator[str]:
    """A web server, from when it answers."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                if _status(home) == 200:
                    break
                time.sleep(0.05)
            yield home
        finally:
            process.terminate()
            process.wait(20)


@contextmanager
def nginx(folder: Path) -> Iterator[str]:
    if shutil.which("nginx") is None:
        browser.absent("nginx")
    port, user = browser.free_port(), "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, user=user))
    command = ["nginx", "-c", f"{folder}/nginx.conf", "-p", str(folder)]
    with running(command, f"http://127.0.0.1:{port}/things/") as home:
        yield home


@contextmanager
def apache(folder: Path) -> Iterator[str]:
    if shutil.which("apache2") is None:
        browser.absent("apache2")
    user = ""
    if os.geteuid() == 0:
        # it reads nothing as root
        pwd.getpwnam("www-data")
        user = "User www-data\nGroup www-data"
    port = browser.free_port()
    said = APACHE.format(folder=folder, port=port, user=user, modules=MODULES)
    (folder / "apache.conf").write_text(said)
    command = ["apache2", "-DFOREGROUND", "-f", f"{folder}/apache.conf"]
    with running(command, f"http://127.0.0.1:{port}/things/index.html") as home:
        yield home.removesuffix("index.html")


class Bare(http.server.SimpleHTTPRequestHandler):
    """Files by their names; of folders it knows nothing."""

    def send_head(self) -> Any:
        if Path(self.translate_path(self.path)).is_dir():
            self.send_error(404)
            return None
        return super().send_head()

    def log_message(self, *_: Any, **__: Any) -> None: ...


@contextmanager
def bare(folder: Path) -> Iterator[str]:
    def handle(*given: Any) -> Bare:
        return Bare(*given, directory=str(folder / "www"))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handle) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/things/"
        finally:
            server.shutdown()


@pytest.fixture
def copied(box: Box) -> Iterator[Path]:
    """A folder that everybody may read, with a copy of the site at ``www/things``."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copytree(box.folder, folder / "www" / "things")
        yield folder


def codes(home: str) -> set[str]:
    return {one.code for one in check(WebFiles(home), EXPECTED) if isinstance(one, Problem)}


@pytest.mark.parametrize("server", [nginx, apache])
def test_a_good_site_is_proved_where_it_is_served(copied: Path, server: Any) -> None:
    with server(copied) as home:
        assert codes(home) == set()


@pytest.mark.parametrize("server", [nginx, apache])
def test_what_is_wrong_is_found_there(copied: Path, server: Any) -> None:
    site = copied / "www" / "things"
    (site / "vocab.html").unlink()
    shutil.copy(site / "record/leaf-1.ttl", site / "record/leaf-3.ttl")
    (site / "record/later.html").write_text("<p>Kept until 2090</p></html>")
    page = site / "record/leaf-5.html"
    page.write_text(page.read_text().replace("<main", "<p>The ombudsperson</p><main"))
    with server(copied) as home:
        found = [one for one in check(WebFiles(home), EXPECTED) if isinstance(one, Problem)]
    said = {(one.code, one.subject) for one in found}
    assert said == {
        ("site-broken-link", "vocab.html"),
        ("site-withdrawn-record", "record/leaf-3.ttl"),
        ("site-unpublished-record", "record/later.html"),
        ("site-withheld-word", "record/leaf-5.html"),
    }
    broken = next(one for one in found if one.code == "site-broken-link")
    assert broken.message.endswith("leads to this file, and it is not there.")


def test_a_host_without_directory_indexes_has_every_page(copied: Path) -> None:
    with bare(copied) as home:
        assert codes(home) == {"site-broken-redirect"}
        assert b"record/leaf-1.html" in urllib.request.urlopen(f"{home}id/leaf-1/index.html").read()


def test_a_host_that_answers_everything_deceives_nobody(copied: Path) -> None:
    class Deceiver(Bare):
        def send_error(self, *_: Any, **__: Any) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome!</html>")

    (copied / "www/things/vocab.html").unlink()
    with ExitStack() as stack:
        handle = lambda *given: Deceiver(*given, directory=str(copied / "www"))  # noqa: E731
        server = stack.enter_context(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handle))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        stack.callback(server.shutdown)
        home = f"http://127.0.0.1:{server.server_port}/things/"
        assert codes(home) == {"site-broken-link", "site-broken-redirect"}
        with pytest.raises(ConfigError, match="no site at this address"):
            WebFiles(f"{home}nowhere")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("", 200),
        ("records", 200),
        ("vocab", 200),
        ("browse", 200),
        ("record/leaf-1", 200),
        ("record/leaf-1.ttl", 200),
        ("set/genre:Text", 200),
        ("id/leaf-1", 303),
        ("nowhere", 404),
        ("record/leaf-3.ttl", 404),
        (".colophon-site.sqlite", 403),
    ],
)
def test_apache_answers_every_address(apache_home: str, path: str, status: int) -> None:
    assert _status(apache_home + path) == status


def test_apache_leads_to_the_folder(apache_home: str) -> None:
    assert _status(apache_home.rstrip("/")) == 301


@pytest.fixture(scope="module")
def apache_home(box: Box) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        shutil.copytree(box.folder, Path(name, "www", "things"))
        with apache(Path(name)) as home:
            yield home


def test_apache_is_harvested(apache_home: str) -> None:
    sickle = pytest.importorskip("sickle")
    client = sickle.Sickle(f"{apache_home}oai")
    assert client.Identify().granularity == "YYYY-MM-DD"
    for prefix in ("oai_dc", "marcxml"):
        found = [(one.header.identifier.rpartition(":")[2], one.deleted)
                 for one in client.ListRecords(metadataPrefix=prefix)]  # fmt: skip
        assert sorted(found) == [(id, id == "leaf-3") for id in sorted(IDS)]
    one = client.GetRecord(metadataPrefix="oai_dc", identifier="oai:box.example.org:leaf-1")
    assert one.metadata["title"] == ["Bread, leaf-1"]


def test_apache_gives_types_as_formats_have_them(apache_home: str) -> None:
    for path, media_type in (
        ("record/leaf-1.ttl", "text/turtle"),
        ("record/leaf-1", "text/html"),
        ("oai?verb=Identify", "text/xml"),
    ):
        with urllib.request.urlopen(apache_home + path) as answer:
            assert answer.headers.get_content_type() == media_type, path
            if "oai" in path:
                assert etree.fromstring(answer.read()).find(f"{OAI}Identify") is not None
