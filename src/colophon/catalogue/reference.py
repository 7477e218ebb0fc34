"""What the manual says of formats and findings, as tables in Markdown, from the registries."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from colophon.catalogue.catalogue import Catalogue
from colophon.catalogue.checking import codes
from colophon.examine import CHECKS
from colophon.importing import IMPORTERS
from colophon.mappings.aggregators import AGGREGATORS
from colophon.read import READERS

Member = TypeVar("Member")


def tables(catalogue: Catalogue) -> Mapping[str, str]:
    """Each table by the name that the manual has for it."""
    return {
        "formats": _formats(catalogue),
        "importers": _importers(),
        "readers": _readers(),
        "record-codes": codes(),
        "provider-codes": _provider_codes(),
        "aggregators": _aggregators(),
    }


def _formats(catalogue: Catalogue) -> str:
    rows = (
        (
            f"`{one['name']}`",
            one["label"],
            f"`{one['media_type']}`",
            "yes" if one["xml_schema"] else "",
        )
        for one in catalogue.formats()
    )
    return _table(("Name", "What it is", "Media type", "Over OAI-PMH"), rows)


def _importers() -> str:
    rows = ((f"`{name}`", one.label) for name, one in _public(IMPORTERS))
    return _table(("Name", "What it is"), rows)


def _readers() -> str:
    rows = ((f"`{name}`", ", ".join(one.suffixes)) for name, one in _public(READERS))
    return _table(("Name", "Files"), rows)


def _provider_codes() -> str:
    rows = (
        (f"`{code}`", str(one.weight), one.demand.split("\n\n")[0], one.remedy)
        for code, (_, one) in CHECKS.items()
    )
    return _table(("Code", "Weight", "Demand", "What the provider has to do"), rows)


def _aggregators() -> str:
    rows = ((f"`{name}`", one.label, " ".join(one.remedies)) for name, one in AGGREGATORS.items())
    return _table(("Name", "Aggregator", "What it asks for"), rows)


def _public(members: Mapping[str, Member]) -> list[tuple[str, Member]]:
    """All but the pattern for those who write their own."""
    return [(name, one) for name, one in sorted(members.items()) if name != "dummy"]


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
