"""Mapping files: how the columns of lists go into fields, kept where people correct them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from colophon.model import files
from colophon.model.errors import ImportRefused

FOLDER = "imports"
"""the folder of a catalogue in which mappings are kept, one file a list"""

_HEAD = """\
# Which column goes to which field. Correct it, then import the list again.
# A column with nothing behind it is kept as an internal note; ignore leaves it out;
# file is the file that a row describes; id the id that a record has here.
# separator parts several values in a cell, separators says it of single columns (Tags: ",");
# match names the fields a record is known by.
"""


def path(folder: Path, file: str) -> Path:
    """Where the mapping of a list is kept."""
    return folder / FOLDER / f"{Path(file).stem}.map.yaml"


def load(source: Path) -> Mapping[str, Any]:
    """The content of a mapping file; raises :class:`ImportRefused`."""
    try:
        found = yaml.safe_load(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise ImportRefused(
            f"cannot be read ({(error.strerror or str(error)).lower()}).",
            place=str(source),
            remedy="Name the mapping's file with --map.",
        ) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ImportRefused(
            f"is no YAML ({' '.join(str(error).split())[:120]}).",
            place=str(source),
            remedy="Mend that line, or delete the file to have it guessed anew.",
        ) from None
    if not isinstance(found, dict):
        raise ImportRefused(
            "is no mapping.", place=str(source), remedy="Write columns: and a line for each."
        )
    return found


def dump(mapping: Mapping[str, Any]) -> str:
    """The text of a mapping file."""
    return _HEAD + yaml.safe_dump(
        dict(mapping), allow_unicode=True, sort_keys=False, default_flow_style=False
    ).replace(": null\n", ":\n")


def keep(folder: Path, file: str, mapping: Mapping[str, Any]) -> Path:
    """Write the mapping of a list to where it is found the next time."""
    target = path(folder, file)
    files.write(target, dump(mapping).encode())
    return target
