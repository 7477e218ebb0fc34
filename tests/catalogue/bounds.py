"""A catalogue with other bounds of reading than those that ship."""

from pathlib import Path

from colophon.catalogue import Catalogue


def with_bounds(catalogue: Catalogue, bounds: str) -> Catalogue:
    """The catalogue opened anew, with these settings for reading."""
    settings = Path(catalogue.folder, "records/catalogue.yaml")
    with settings.open("a", encoding="utf-8") as file:
        file.write(f"\nreading: {{{bounds}}}\n")
    return Catalogue.open(catalogue.folder)
