"""Programs in JavaScript as second readers: Node with the packages that CI installs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = Path(__file__).parents[1] / ".node" / "node_modules"


def answers(script: Path, package: str, given: str) -> list[str]:
    """The lines that a script answers to lines; skips where Node or its package is missing."""
    node = shutil.which("node")
    folder = os.environ.get("NODE_PATH") or str(PACKAGES)
    if node is None or not (Path(folder) / package).is_dir():
        missing = f"Node's package {package} is missing"
        if os.environ.get("CI") == "true":
            pytest.fail(f"{missing}, and CI has to have it")
        pytest.skip(missing)
    said = subprocess.run(
        [node, str(script)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
        env={**os.environ, "NODE_PATH": folder},
    )
    return said.stdout.splitlines()
