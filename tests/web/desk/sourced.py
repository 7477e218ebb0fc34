"""A catalogue that harvests four repositories: one well, one at rest, one due again, one new."""

from pathlib import Path

import msgspec

from colophon.catalogue.harvest_sources import SourceState

NOW = 4_000_000_000
"""a moment that has not come yet, in epoch seconds"""


def give_sources(house: Path) -> None:
    """Name the repositories in the settings, and say what became of them."""
    with (house / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "\nsources:\n"
            "- {url: 'https://well.example.org/oai', name: Zine Library, set: maps, accept: true}\n"
            "- {url: 'https://anna:secret@rest.example.org/oai', name: Pamphlet House}\n"
            "- {url: 'https://due.example.org/oai'}\n"
            "- {url: 'https://new.example.org/oai'}\n"
        )
    states = {
        "https://well.example.org/oai maps": SourceState(
            tried=1_700_000_000, done=1_700_000_000, taken=12, withdrawn=3, held=1_234, deleted=56
        ),
        "https://anna:secret@rest.example.org/oai": SourceState(
            tried=NOW,
            failures=2,
            code="no-answer",
            message="https://rest.example.org/oai: does not answer: connection refused.",
        ),
        "https://due.example.org/oai": SourceState(
            tried=1_700_000_000, failures=1, code="unheard-of", message="it said something else."
        ),
    }
    folder = house / ".colophon" / "harvests"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sources.json").write_bytes(msgspec.json.encode(states))
