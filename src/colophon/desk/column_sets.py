"""The columns that each person has chosen for the grid, and the sets that they have named."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from colophon.model import files
from colophon.model.errors import DecisionError
from colophon.model.spoilt import SPOILT

MOST_SETS, LONGEST_NAME, MOST_COLUMNS = 50, 60, 200


class Chosen(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One person's columns now, and their sets by name."""

    now: tuple[str, ...] = ()
    sets: dict[str, tuple[str, ...]] = {}


class ColumnSets:
    """Column sets of all persons, in one file of the workings."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def of(self, person: str) -> Chosen:
        """What a person has chosen."""
        return self._all().get(person, Chosen())

    def choose(self, person: str, columns: Iterable[str]) -> None:
        """These columns are shown from now on."""
        chosen = self.of(person)
        chosen.now = tuple(columns)[:MOST_COLUMNS]
        self._keep(person, chosen)

    def name(self, person: str, name: str) -> None:
        """Keep the present columns under a name; raises :class:`DecisionError`."""
        chosen, name = self.of(person), name.strip()
        if not name or len(name) > LONGEST_NAME:
            raise DecisionError(
                "a set of columns needs a name.", remedy=f"Write up to {LONGEST_NAME} letters."
            )
        if len(chosen.sets) >= MOST_SETS and name not in chosen.sets:
            raise DecisionError("there are too many sets of columns.", remedy="Remove one first.")
        chosen.sets[name] = chosen.now
        self._keep(person, chosen)

    def take(self, person: str, name: str) -> None:
        """Show the columns of a set."""
        self.choose(person, self.of(person).sets.get(name, ()))

    def remove(self, person: str, name: str) -> None:
        """Forget a set."""
        chosen = self.of(person)
        chosen.sets.pop(name, None)
        self._keep(person, chosen)

    def _all(self) -> dict[str, Chosen]:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=dict[str, Chosen])
        except (OSError, *SPOILT):
            return {}

    def _keep(self, person: str, chosen: Chosen) -> None:
        data = msgspec.json.encode({**self._all(), person: chosen})
        files.write(self.path, msgspec.json.format(data), lasting=False)
