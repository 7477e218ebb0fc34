"""Bring the real items together from mirrors of their repositories.

usage: python rebuild.py MIRRORS OUT

MIRRORS holds one Git directory a repository, as `owner+name`, `owner+name.git` or
`owner+name/repo` (bare or with a `.git` inside). Each file listed in sources.tsv is taken from
the commit named there, its SHA-256 digest is checked, and it is written to OUT/open or
OUT/sealed, as the item's `split` in gold.jsonl says. Exit code 0: all files are there and as
they were read; 1: some are lacking or differ (named on standard error); 2: usage.
"""

import csv
import hashlib
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def find_git_directory(mirrors: Path, repository: str) -> Path | None:
    """The Git directory of a repository under the folder of mirrors, or None."""
    name = repository.replace("/", "+")
    for folder in (mirrors / name, mirrors / f"{name}.git", mirrors / name / "repo"):
        for candidate in (folder / ".git", folder):
            if (candidate / "HEAD").is_file():
                return candidate
    return None


def read_blob(git_directory: Path, commit: str, path: str) -> bytes | None:
    """The bytes of a file at a commit, or None if the mirror lacks it."""
    command = ["git", f"--git-dir={git_directory}", "show", f"{commit}:{path}"]
    shown = subprocess.run(command, capture_output=True, check=False)
    return shown.stdout if shown.returncode == 0 else None


def read_splits() -> dict[str, str]:
    """For each file name the half it belongs to, `open` or `sealed`."""
    lines = (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return {item["file"]: item["split"] for item in map(json.loads, lines)}


def rebuild(mirrors: Path, out: Path) -> list[str]:
    """Write all items below `out`; returns a sentence for each file that is not as it should be."""
    faults = []
    splits = read_splits()
    with (HERE / "sources.tsv").open(encoding="utf-8", newline="") as sources:
        for row in csv.DictReader(sources, delimiter="\t", quoting=csv.QUOTE_NONE):
            git_directory = find_git_directory(mirrors, row["repository"])
            data = git_directory and read_blob(git_directory, row["commit"], row["path"])
            if not data:
                faults.append(f"{row['file']}: lacking, {row['repository']} {row['path']}")
                continue
            if hashlib.sha256(data).hexdigest() != row["sha256"]:
                faults.append(f"{row['file']}: differs, {row['repository']} {row['path']}")
                continue
            folder = out / splits[row["file"]]
            folder.mkdir(parents=True, exist_ok=True)
            (folder / row["file"]).write_bytes(data)
    return faults


def main(arguments: list[str]) -> int:
    """Run from the command line."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    faults = rebuild(Path(arguments[0]), Path(arguments[1]))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
