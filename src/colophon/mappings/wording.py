"""Where the words of the item stand and where the form under which it is filed: for all formats.

A publisher's name is “published by the Harbour Lane Press” on the item and “Harbour Lane
Press” in the authority; a date “May ’78” and 1978-05.  Places of a format are named here
by what they are for, whatever the format calls them.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from colophon.model.record import Agent, AgentKind, Date, Value


class Wording(StrEnum):
    """Which of its forms of words a value shows."""

    ITEM = "item"
    """as transcribed"""
    FILED = "filed"
    """heading of an agent, the cataloguer's words for a date"""


WORDING: Mapping[str, Wording] = {
    "imprint": Wording.ITEM,  # MARC 264, MODS originInfo, BIBFRAME provisionActivityStatement
    "access point": Wording.FILED,  # MARC 1XX 6XX 7XX, MODS name, EAD persname and corpname
    "element": Wording.FILED,  # Dublin Core, EDM, DataCite
    "citation": Wording.FILED,  # RIS, BibTeX, CSL, Zotero, COinS
    "statement": Wording.ITEM,  # MARC 245 $c, EAD physdesc: what is copied from the item
}
"""what a place is for → whose words stand there"""


def word_value(value: Value, place: str) -> str:
    """The words of a value as this kind of place has them."""
    transcribed = WORDING[place] is Wording.ITEM
    if isinstance(value, Agent):
        first, second = (value.name, value.heading) if transcribed else (value.heading, value.name)
        return first or second
    if isinstance(value, Date) and transcribed:
        return value.transcribed or str(value)
    return str(value)


_YEAR = r"(?:[^\W\d]+\.? )?\d{3,4}\??"
_DATED = re.compile(
    rf"(?P<name>.*[^\s,]),\s+(?P<dates>{_YEAR}(?:\s?[-–]\s?(?:{_YEAR})?)?|[-–]\s?{_YEAR})"
)
"""a heading that ends in years: “1950-”, “approximately 1900-1950”, “geb. 1950”"""
_PEOPLE = (AgentKind.PERSON, AgentKind.PSEUDONYM, AgentKind.FAMILY)


def name_and_dates(value: Value, place: str) -> tuple[str, str]:
    """The words of a value, and apart from them the years at the end of a person's heading.

    MARC and MODS have an element for the years, and a citation names people without them.
    """
    words = word_value(value, place)
    if isinstance(value, Agent) and value.kind in (*_PEOPLE, None):
        found = _DATED.fullmatch(words)
        if found:
            return found["name"], found["dates"]
    return words, ""
