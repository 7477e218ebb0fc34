"""What files of reference managers share: numbers with their kind, roles, keys."""

import re
from collections.abc import Mapping

from colophon.importing.toolkit.gathering import Gathering
from colophon.mappings.bibliographic import STANDARD
from colophon.mappings.marc import RELATORS
from colophon.model.standard_numbers import isbn_valid, issn_valid

_NUMBERS = re.compile(r"[\dXx-]{8,17}")


def add(record: Gathering, table: Mapping[str, str], field: str, text: str, shown: str) -> None:
    """The words of a reference's field into ours, by a table; what has none is left.

    ``shown`` is the name of the field in the evidence.
    """
    term, _, role = table.get(field, "").partition(" ")
    if not term:
        record.leave(shown, text)
    elif term == "file":
        record.document = record.document or re.split(r"[/\\:]", text.strip(":;"))[-1]
        record.leave(shown, text)
    elif field in STANDARD:
        for one in standard(STANDARD[field], text):
            record.add(term, one, shown)
    else:
        record.add(term, text, shown, role=RELATORS + role if role else "")


def standard(scheme: str, text: str) -> list[str]:
    """The standard numbers in a text, in the form that records keep."""
    if scheme == "doi":
        return [f"https://doi.org/{text.rpartition('doi.org/')[2].removeprefix('doi:').strip()}"]
    found = _NUMBERS.findall(text)
    sound = [f"urn:isbn:{one}" for one in found if isbn_valid(one)]
    sound += [f"urn:issn:{one}" for one in found if len(one) < 10 and issn_valid(one)]
    return sound if len(sound) == len(found) and found else [text]
