"""What the columns of a list of labels hold, by their headings or else by their values."""

import re
from collections.abc import Mapping, Sequence

import msgspec

_NAMES = {
    "uri": "uri uris iri url concept concepturi concepturl conceptid address link subject "
    "skosconcept aboutconcept id identifier termuri authority authorityuri",
    "preferred": "label labels preflabel preferredlabel preferredterm prefterm term terms heading "
    "headings name title skospreflabel authoritativelabel mainheading descriptor termsptnpt",
    "alternative": "altlabel altlabels alternative alternativelabel alternatives synonym synonyms "
    "variant variants variantlabel usedfor uf npt nonpreferredterm nonpreferredterms skosaltlabel",
    "hidden": "hiddenlabel hiddenlabels hidden skoshiddenlabel",
    "notation": "notation notations code number",
    "broader": "broader bt broaderterm parent parents skosbroader broaderuri",
    "scope_note": "note scopenote definition description skosscopenote",
    "language": "language lang lng languagecode",
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
_MANY = frozenset({"alternative", "hidden", "broader"})
"""roles of which one cell may hold several, parted by ``|`` or ``;``"""
_TAGGED = re.compile(r"^(.*?)[\s_@:(\[-]+([a-z]{2,3}(?:-[a-z]{2,4})?)[)\]]?$", re.IGNORECASE)
_TAG = re.compile(r"^[a-z]{2}(?:-[a-z]{2,4})?$", re.IGNORECASE)
_ADDRESS = re.compile(r"^<?((?:https?://|urn:|info:|ark:/|doi:)[^\s<>\"{}|\\^`]+)>?$")


class VocabularyColumn(msgspec.Struct, frozen=True):
    """What a column holds: a role of :data:`_NAMES`, and the language of its labels."""

    role: str
    language: str = ""

    def values(self, cell: str) -> list[str]:
        """The values of a cell, without blanks."""
        parts = re.split(r"\s*[|;]\s*", cell) if self.role in _MANY else [cell]
        return [one for part in parts if (one := " ".join(part.split()))]


def address(text: str) -> str:
    """The URI that a cell is, angle brackets removed, or empty."""
    found = _ADDRESS.match(text.strip())
    return found[1] if found else ""


def column(heading: str) -> VocabularyColumn | None:
    """What a heading says of its column: ``altLabel_en``, ``URI``, ``label (fr)``, ``de``."""
    plain = heading.strip()
    role = _ROLES.get(_letters(plain))
    if role:
        return VocabularyColumn(role)
    tagged = _TAGGED.match(plain)
    if tagged and (role := _ROLES.get(_letters(tagged[1]))):
        return VocabularyColumn(role, tagged[2].lower())
    return VocabularyColumn("preferred", plain.lower()) if _TAG.match(plain) else None


def _letters(heading: str) -> str:
    return "".join(filter(str.isalnum, heading.rpartition("#")[2].rpartition("/")[2])).lower()


def columns(
    first: Sequence[str], second: Sequence[str]
) -> tuple[dict[int, VocabularyColumn], bool]:
    """The columns by number, and whether the first row is one of headings.

    Without headings the column with an address is that of addresses, the first other one
    that of labels.
    """
    if not any(map(address, first)):
        named = {at: found for at, one in enumerate(first) if (found := column(one))}
        return _sorted_out(named, second), True
    at = next(number for number, one in enumerate(first) if address(one))
    others = [number for number in range(len(first)) if number != at]
    return {
        at: VocabularyColumn("uri"),
        others[0]: VocabularyColumn("preferred"),
    } if others else {}, False


def _sorted_out(
    named: Mapping[int, VocabularyColumn], second: Sequence[str]
) -> dict[int, VocabularyColumn]:
    """One column of addresses: that which has one, where several headings could mean it."""
    wanted = [at for at, one in named.items() if one.role == "uri"]
    held = [at for at in wanted if at < len(second) and address(second[at])]
    chosen = (held or wanted)[:1]
    return {at: one for at, one in named.items() if one.role != "uri" or at in chosen}
