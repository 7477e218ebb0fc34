"""Of which records pictures are shown: kept in the folder of the pictures."""

from pathlib import Path

import msgspec

from colophon.model import files
from colophon.publish.feed import FeedPlace
from colophon.publish.pictures import VerifiedFile

STATE = "state.json"


class HeldPictures(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was made for a record: the name of its folder, the files as they were then, how
    many pages are shown, and whether something could not be made."""

    key: str
    files: tuple[VerifiedFile, ...] = ()
    pages: int = 0
    failed: bool = False


class PicturesState(msgspec.Struct, omit_defaults=True):
    """What is shown of which record, as far as the index was read."""

    place: FeedPlace = FeedPlace()
    shown: dict[str, HeldPictures] = {}


def read_state(folder: Path) -> PicturesState:
    """What is shown; nothing where that is not known."""
    try:
        return msgspec.json.decode((folder / STATE).read_bytes(), type=PicturesState)
    except (OSError, msgspec.DecodeError):
        return PicturesState()


def write_state(folder: Path, state: PicturesState) -> None:
    """Keep what is shown."""
    files.write(folder / STATE, msgspec.json.encode(state), lasting=False)
