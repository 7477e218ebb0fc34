"""``colophon harvest`` over a real socket: between two catalogues, and interrupted."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.harvest.hostile import Hostile, Said, http

Colophon = Callable[..., tuple[int, str, str]]
COLOPHON = [sys.executable, "-m", "colophon"]


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The catalogue in a folder, served by a process of its own; the address of its endpoint."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [*COLOPHON, "-C", str(folder), "serve", "--port", str(port), "--no-access-log"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as serving:
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}/oai"
        finally:
            serving.terminate()


def _wait_for(port: int) -> None:
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("the server does not start")


@pytest.mark.slow
def test_one_catalogue_is_harvested_into_another(colophon: Colophon, house: Path) -> None:
    """Taken, changed, left alone, withdrawn; edited here; published again; harvested on."""
    colophon("describe", "../gate.txt")
    (id_,) = (path.stem for path in (house / "records").glob("the-*.yaml"))
    colophon("accept", id_)
    colophon("publish")
    colophon("init", "../library", "--yes", "--domain", "library.example.org")

    def library(*arguments: str) -> str:
        code, out, err = colophon("-C", "../library", *arguments)
        assert code == 0, err
        return out + err

    def harvest(url: str) -> str:
        return library("harvest", url, "--allow-private", "--accept").splitlines()[-1]

    with served(house) as endpoint:
        assert harvest(endpoint) == "1 record taken, 0 withdrawn, 0 problems."
        assert "1 new" in library("publish")
        assert harvest(endpoint) == "0 records taken, 0 withdrawn, 0 problems."
        assert harvest(f"{endpoint}?verb=Identify") == "0 records taken, 0 withdrawn, 0 problems."
        assert "Nothing has changed" in library("publish")

        (theirs,) = (path.stem for path in Path("../library/records").glob("the-*.yaml"))
        library("set", theirs, "note", "Torn.")
        colophon("set", id_, "title", "The Upper Gate")
        time.sleep(1.1)
        colophon("publish")
        assert harvest(endpoint) == "1 record taken, 0 withdrawn, 0 problems."
        shown = library("show", theirs)
        assert "The Upper Gate" in shown
        assert "Torn." in shown
        assert "0 new, 1 changed, 0 withdrawn" in library("publish")

        colophon("set", id_, "accessState", "tombstone")
        time.sleep(1.1)
        colophon("publish")
        assert harvest(endpoint) == "0 records taken, 1 withdrawn, 0 problems."
        assert "1 withdrawn" in library("publish")


# --- interrupted

DC = (
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Leaflet %d</dc:title></oai_dc:dc>'
)
RECORD = (
    "<record><header><identifier>oai:x:%d</identifier><datestamp>2026-01-01</datestamp>"
    f"</header><metadata>{DC}</metadata></record>"
)
PAGES = 3


def answer(inner: str) -> bytes:
    text = (
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
        f"<responseDate>2026-01-02</responseDate>{inner}</OAI-PMH>"
    )
    return http(text.encode(), Content_Type="text/xml")


def provider(target: str) -> bytes:
    """Three pages of two leaflets."""
    asked = {name: found[0] for name, found in parse_qs(urlsplit(target).query).items()}
    if asked["verb"] == "Identify":
        return answer("<Identify><granularity>YYYY-MM-DD</granularity></Identify>")
    if asked["verb"] == "ListMetadataFormats":
        return answer(
            "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
            "</metadataFormat></ListMetadataFormats>"
        )
    page = int(asked.get("resumptionToken", 0))
    records = "".join(RECORD % (number, number) for number in (2 * page, 2 * page + 1))
    rest = page + 1 if page + 1 < PAGES else ""
    token = f'<resumptionToken completeListSize="6" cursor="{2 * page}">{rest}</resumptionToken>'
    return answer(f"<ListRecords>{records}{token}</ListRecords>")


@pytest.mark.slow
def test_ctrl_c_leaves_what_can_be_gone_on_with(colophon: Colophon, house: Path) -> None:
    stalling = True

    def script(target: str) -> bytes | Sequence[Said]:
        if stalling and "resumptionToken=2" in target:
            return (30.0,)
        return provider(target)

    with Hostile(script) as server:
        command = [*COLOPHON, "harvest", server.url, "--allow-private"]
        with subprocess.Popen(command, cwd=house, stderr=subprocess.PIPE, text=True) as running:
            for _ in range(1000):
                if len(server.asked) >= 5:
                    break
                time.sleep(0.01)
            running.send_signal(signal.SIGINT)
            _, err = running.communicate(timeout=120)
        assert running.returncode == 2
        assert err.startswith("colophon: ")
        assert "goes on where it stopped" in err
        assert len(err.splitlines()) == 1

        stalling = False
        server.asked.clear()
        code, _, err = colophon("harvest", server.url, "--allow-private")
        assert code == 0
        assert err.startswith("2 records taken, 0 withdrawn, 0 problems.\n")
        assert [one.rpartition("resumptionToken=")[2] for one in server.asked[2:]] == ["2"]
    assert len(list((house / "records").glob("leaflet-*.yaml"))) == 6


@pytest.mark.slow
def test_a_harvest_is_watched_at_a_terminal(house: Path) -> None:
    """Records of all there are, on the terminal that is there."""
    pty = pytest.importorskip("pty")
    with Hostile(provider) as server:
        leader, follower = pty.openpty()
        command = [*COLOPHON, "harvest", server.url, "--allow-private"]
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
        with subprocess.Popen(command, cwd=house, stderr=follower, env=environment) as running:
            os.close(follower)
            shown = _all_of(leader)
            assert running.wait(timeout=120) == 0
    assert b"harvesting" in shown
    assert b"/6" in shown


def _all_of(leader: int) -> bytes:
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # the other end is closed
            return shown
        if not piece:
            return shown
        shown += piece


def test_waiting_is_told(colophon: Colophon, house: Path) -> None:
    turns = iter((http(b"", "503 Busy", Retry_After="0"),))

    def script(target: str) -> bytes:
        return next(turns, None) or provider(target)

    with Hostile(script) as server:
        code, _, err = colophon("harvest", server.url, "--allow-private")
    assert code == 0
    assert err.splitlines()[0] == "waiting 1 s … the provider is busy (HTTP 503)."


@pytest.mark.parametrize("command", ["harvest", "harvest-check"])
@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:99999/oai", f"http://{'a' * 70}.example.org/", "http://[::1", "oai", ""],
)
def test_a_mistyped_address_is_one_sentence(
    colophon: Colophon, house: Path, command: str, url: str
) -> None:
    code, _, err = colophon(command, url)
    assert code == 2
    assert err.startswith("colophon: ")
    assert len(err.splitlines()) == 1


def test_addresses_inside_the_house_are_refused(colophon: Colophon, house: Path) -> None:
    with Hostile(provider) as server:
        code, _, err = colophon("harvest", server.url)
        assert code == 2
        assert "--allow-private" in err
        assert server.asked == []


# --- every source


def test_every_source_is_harvested_and_what_became_of_each_is_told(
    colophon: Colophon, house: Path
) -> None:
    assert colophon("harvest", "--all")[0] == 2
    assert "No repository is named" in colophon("harvest", "--status")[2]
    settings = house / "records" / "catalogue.yaml"
    with Hostile(provider) as server:
        with settings.open("a", encoding="utf-8") as file:
            file.write(
                "\nsources:\n- {url: 'file:///nowhere'}\n"
                f"- {{url: '{server.url}', allow_private: true}}\n"
            )
        code, out, err = colophon("harvest", "--status")
        assert (code, out.count("not harvested yet")) == (0, 2)
        code, _, err = colophon("harvest", "--all")
        assert code == 1
        assert "1 could not be harvested" in err
        assert f"{2 * PAGES} records taken, 0 withdrawn, 0 problems." in err
    code, out, _ = colophon("harvest", "--status")
    assert code == 1
    assert "failed 1 time in a row, never harvested to its end" in out
    assert f"{2 * PAGES} records taken" in out
    assert colophon("harvest", "--all", "http://127.0.0.1:9/oai")[0] == 2
    assert colophon("harvest")[0] == 2


def test_a_source_left_in_peace_is_a_finding_and_is_named_with_its_time(
    colophon: Colophon, house: Path
) -> None:
    with (house / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write("\nsources:\n- {url: 'file:///nowhere', name: Nowhere}\n")
    assert colophon("harvest", "--all")[0] == 1
    code, _, err = colophon("harvest", "--all")
    assert code == 1
    title, rest, last, remedy = err.splitlines()
    assert title == "Nowhere (file:///nowhere)"
    assert re.match(
        r"not asked: it failed 1 time in a row and is tried again"
        r" from \d{4}-\d\d-\d\d \d\d:\d\d UTC on\. .*is not an http or https address",
        rest,
    )
    assert last == "1 was not asked, after failures: Nowhere (file:///nowhere)."
    assert "--again" in remedy
    code, out, _ = colophon("harvest", "--status")
    assert code == 1
    assert "tried again from" in out
    code, _, err = colophon("harvest", "--all", "--again")
    assert (code, "not asked" in err) == (1, False)
