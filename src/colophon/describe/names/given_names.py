"""Forenames of the languages read here, to tell the name of a person from other words.

``forenames.txt`` beside this module holds them folded (``headings.folded``), parted
by white space.  They were collected by hand, and from the lists of
forenames by country in Faker (https://github.com/joke2k/faker, MIT licence) without those
that are also common words, surnames or places.  A list is never complete: it raises trust
in a name, it refuses none.
"""

from importlib.resources import files


def _read() -> frozenset[str]:
    text = files("colophon.describe.names").joinpath("forenames.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


GIVEN = _read()


def is_given(word: str) -> bool:
    """Whether a folded word is a known forename; of a double one (``ana-maria``) the first part."""
    return word in GIVEN or ("-" in word and word.partition("-")[0] in GIVEN)
