"""A real browser at a desk of its own process; axe-core from npm, kept outside the tree."""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from filelock import FileLock

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking"
).split()
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "colophon-tests"


def absent(what: str) -> Any:
    """Skip with the reason, but CI has to have it."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and CI has to have it")
    pytest.skip(f"there is no {what}")


@contextmanager
def program(*arguments: str) -> Iterator[str]:
    """A command of the program that serves, until the end; gives the address it prints."""
    command = [sys.executable, "-m", "colophon", *arguments]
    environment = {**os.environ, "COLOPHON_USER": "maria", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stderr
            found = None
            while found is None:  # remarks on the settings may come first
                said = process.stderr.readline().decode()
                assert said, "it ended"
                found = re.search(r"http://(?:127|localhost)[^\s?]*", said)
            yield opening(process.stderr) if "review" in arguments else found[0]
        finally:
            process.terminate()
            process.communicate(timeout=20)


def opening(said: IO[bytes]) -> str:
    """The address, with its key, in the file that a desk says it is opened by."""
    while not (named := re.match(r"Open it by (.*), which works once", said.readline().decode())):
        pass
    leads = re.search(r'href="([^"]+)"', Path(named[1]).read_text(encoding="utf-8"))
    assert leads
    return leads[1]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def chromium() -> Iterator[Any]:
    """The browser."""
    if not Path(CHROMIUM).exists():
        absent("Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def desk_page(house: Path) -> Iterator[Any]:
    """The desk of a catalogue, in a window of 1440 × 900."""
    with (
        program("-C", str(house), "review", "--no-open", "--port", "0") as address,
        chromium() as chrome,
    ):
        page = chrome.new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.goto(address)
        page.wait_for_selector("main h1")
        yield page


def axe() -> Path:
    """The script of axe-core, fetched once by npm."""
    script = CACHE / "node_modules" / "axe-core" / "axe.min.js"
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(CACHE / "npm.lock"):
        if script.exists():
            return script
        npm = shutil.which("npm")
        if npm is None:
            absent("npm")
        command = [str(npm), "install", "--no-save", "--prefix", str(CACHE), "axe-core@4"]
        subprocess.run(command, check=True, capture_output=True, timeout=120, cwd=CACHE)
    return script


def pictured(page: Any, name: str) -> None:
    """Keep a screenshot where the environment asks for them."""
    folder = os.environ.get("COLOPHON_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def tab_to(page: Any, selector: str, most: int = 400) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(most):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {selector}")
