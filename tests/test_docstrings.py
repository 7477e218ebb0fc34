"""The public API says what it is, and renders as pages; its examples are run with the README's."""

import importlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PUBLIC = (
    "colophon.catalogue colophon.read colophon.describe colophon.crosswalk colophon.importing "
    "colophon.disclosure colophon.profile colophon.model.record colophon.model.document"
).split()


@pytest.mark.parametrize("name", PUBLIC)
def test_what_is_public_says_what_it_is(name: str) -> None:
    module = importlib.import_module(name)
    own = [
        one
        for title, one in vars(module).items()
        if not title.startswith("_") and getattr(one, "__module__", "") == name
    ]
    assert (module.__doc__ or "").strip()
    assert all((one.__doc__ or "").strip() for one in own if callable(one)), name


@pytest.mark.slow
def test_the_public_api_renders_as_pages(tmp_path: Path) -> None:
    """By the command of CONTRIBUTING.md."""
    if importlib.util.find_spec("pdoc") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("pdoc is missing: pip install pdoc")
        pytest.skip("pdoc is not installed")
    contributing = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    line = next(one for one in contributing.splitlines() if ".venv/bin/pdoc" in one)
    assert line.split()[3:] == PUBLIC
    done = subprocess.run(
        [sys.executable, "-m", "pdoc", "-o", str(tmp_path), *PUBLIC],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "colophon" / "catalogue.html").read_text(encoding="utf-8")
    assert "Catalogue" in page
    assert all((tmp_path / Path(*name.split("."))).with_suffix(".html").exists() for name in PUBLIC)
