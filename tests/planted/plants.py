"""Fifty leaflets in ten languages in which private persons stand.

Of each language: an invitation with whom to call, a list of donors, an obituary, minutes,
and a letter, in ``leaflets/``; ``{a.name}``, ``{b.street}`` … stand for the persons of
``persons.py``, two to a leaflet.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.planted.persons import PERSONS, Person

KINDS = ("invitation", "donors", "obituary", "minutes", "letter")
FOLDER = Path(__file__).parent / "leaflets"
PRESSES = (
    "Quayside Tenants' Press|Verlag Rote Laterne|Éditions du Lavoir|Ediciones El Candil"
    "|Edizioni La Lucerna|Edições O Lampião|Uitgeverij De Lantaarn|Wydawnictwo Latarnia"
).split("|")
"""who printed or published leaflets, as far as describing knows: they are to stay public"""


class Leaflet(NamedTuple):
    """A leaflet: the name of its file, its text, and the persons planted in it."""

    name: str
    text: str
    persons: tuple[Person, Person]


def leaflets() -> Iterator[Leaflet]:
    """All leaflets, two persons in each."""
    for language, persons in PERSONS.items():
        for number, kind in enumerate(KINDS):
            a, b = persons[number * 2 : number * 2 + 2]
            name = f"{language}-{kind}.txt"
            text = (FOLDER / name).read_text(encoding="utf-8").format(a=a, b=b)
            yield Leaflet(name, text, (a, b))


def planted() -> dict[str, str]:
    """Every word that must not leave, and whose leaflet it stands in."""
    words: dict[str, str] = {}
    for leaflet in leaflets():
        for person in leaflet.persons:
            surname = person.name.split()[-1]
            for word in (*person.words, person.iban.replace(" ", ""), surname):
                words[word] = leaflet.name
    return words
