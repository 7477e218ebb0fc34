"""Words beside figures that make them something else than a year."""

from colophon.languages import every

PHONES = every("figures.telephone")
NUMBERS = every("figures.numbered")
STREET_ENDINGS = every("figures.street_endings")
STREETS_BEFORE = every("figures.streets")
COUNTED = every("figures.counted")
PROGRAMMES = (
    "natura agenda horizon horizont horizonte windows office boeing route highway channel"
).split()
"""names that a number goes on"""
