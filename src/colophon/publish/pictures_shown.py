"""Of which records pictures are shown: kept in the folder of the pictures."""

from pathlib import Path

import msgspec

from colophon.model import files
from colophon.publish.feed import Place
from colophon.publish.pictures import Seen

STATE = "state.json"


class Held(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was made for a record: the name of its folder, the files as they were then, how
    many pages are shown, and whether something could not be made."""

    key: str
    files: tuple[Seen, ...] = ()
    pages: int = 0
    failed: bool = False


class State(msgspec.Struct, omit_defaults=True):
    """What is shown of which record, as far as the index was read."""

    place: Place = Place()
    shown: dict[str, Held] = {}


def read_state(folder: Path) -> State:
    """What is shown; nothing where that is not known."""
    try:
        return msgspec.json.decode((folder / STATE).read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return State()


def write_state(folder: Path, state: State) -> None:
    """Keep what is shown."""
    files.write(folder / STATE, msgspec.json.encode(state), lasting=False)
