"""Changing a record file that has been in a person's hands: only what must change."""

from typing import Any

from colophon.store import _yaml


def splice(text: str, wanted: dict[str, Any]) -> str:
    return _yaml.dump(wanted)
