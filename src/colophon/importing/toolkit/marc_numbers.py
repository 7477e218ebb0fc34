"""Numbers in MARC 21: standard ones, those of libraries, publishers and systems."""

import re

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField, strip_isbd
from colophon.mappings.marc_reading import NUMBERS
from colophon.model.standard_numbers import incorrect, isbn_valid, issn_valid

_NUMBER = re.compile(r"[\dXx-]{8,17}")


def standard_number(field: MarcField, record: Gathering) -> None:
    """020 and 022: standard numbers, the wrong ones told."""
    scheme, valid = ("isbn", isbn_valid) if field.tag == "020" else ("issn", issn_valid)
    for code, text in field.subfields:
        found = _NUMBER.search(text)
        if field.tag == "020" and code == "c":
            record.add("price", strip_isbd(text), "020 $c")
        elif code not in "azyl" or found is None:
            record.leave(f"{field.tag} ${code}", text)
        elif code == "a" and valid(found.group()):
            record.add("identifier", f"urn:{scheme}:{found.group()}", field.tag)
        else:
            record.add("identifier", incorrect(scheme, found.group()), f"{field.tag} ${code}")


def identifier(field: MarcField, record: Gathering) -> None:
    """024 and 035: an identifier, by which a record may be known too."""
    source = field.first("2")
    start = {"doi": "https://doi.org/", "hdl": "https://hdl.handle.net/"}.get(source, "")
    for text in field.all("a"):
        record.add("identifier", text if text.startswith("http") else start + text, field.tag)
        if field.tag == "035":
            record.keys.append(("identifier", text))


def other_number(field: MarcField, record: Gathering) -> None:
    """010–030: numbers of national bibliographies and of publishers, behind their source."""
    source = NUMBERS[field.tag] or field.first("2")
    for text in field.all("a"):
        record.add("identifier", f"{source}:{text.strip()}" if source else text, field.tag)
    rest = [f"${code} {text}" for code, text in field.subfields if code not in "a2680"]
    record.leave(field.tag, " ".join(rest))
