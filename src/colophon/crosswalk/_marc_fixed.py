"""What of a MARC 21 record has a fixed length or no subfields: leader and control fields.

https://www.loc.gov/marc/bibliographic/bdleader.html ·
https://www.loc.gov/marc/bibliographic/bd00x.html
"""

from functools import lru_cache

from colophon.crosswalk._grouped import Grouped
from colophon.mappings.language_codes import bibliographic
from colophon.mappings.marc import DCMITYPE
from colophon.model.characters import content
from colophon.model.edtf import bounds
from colophon.model.record import Concept, Date

_TYPE_OF_RECORD = {
    "Text": "a",
    "Image": "k",
    "StillImage": "k",
    "Sound": "i",
    "Software": "m",
    "Dataset": "m",
    "InteractiveResource": "m",
    "MovingImage": "g",
    "PhysicalObject": "r",
    "Collection": "p",
}

UNKNOWN_MATERIAL = "|" * 17
"""008/18-34: nothing is claimed about illustrations, audience or contents"""


def leader(said: Grouped) -> str:
    """24 characters; description without ISBD punctuation (18 = c), abbreviated level (17 = 3)."""
    kinds = [
        value.uri.removeprefix(DCMITYPE)
        for one in said.of("type")
        if isinstance(value := one.value, Concept) and value.uri.startswith(DCMITYPE)
    ]
    kind = next((_TYPE_OF_RECORD[one] for one in kinds if one in _TYPE_OF_RECORD), "a")
    level = "c" if kind == "p" else "m"
    return f"00000n{kind}{level} a22000003c 4500"


def control_fields(said: Grouped) -> str:
    """001, 005 where a person has reviewed the record, and 008."""
    digits = _digits(said.record.reviewed_at)
    return (
        _control_field("001", said.record.id)
        + (_control_field("005", f"{digits[:14]}.0") if len(digits) >= 14 else "")
        + _control_field("008", _fixed_length(said))
    )


def _control_field(tag: str, data: str) -> str:
    return f'  <controlfield tag="{tag}">{content(data)}</controlfield>\n'


@lru_cache(maxsize=256)
def _digits(moment: str) -> str:
    return "".join(filter(str.isdigit, moment))


def _fixed_length(said: Grouped) -> str:
    moments = {one.at for one in said.record.statements} | {said.record.reviewed_at}
    entered = _digits(min(filter(None, moments), default=""))[2:8]
    codes = (bibliographic(str(one.value)) for one in said.of("language"))
    dates = _dates(_edtf(said, "issued"), _edtf(said, "dateCopyrighted"))
    return (
        f"{entered if len(entered) == 6 else '||||||'}{dates}xx "
        f"{UNKNOWN_MATERIAL}{next(filter(None, codes), 'und')} d"
    )


def _edtf(said: Grouped, field: str) -> str:
    """The first date of a field, or empty."""
    for one in said.of(field)[:1]:
        return one.value.edtf if isinstance(one.value, Date) else ""
    return ""


@lru_cache(maxsize=4096)
def _dates(issued: str, copyrighted: str) -> str:
    """008/06-14: type of date and two years; n for undated."""
    if not issued:
        return "nuuuuuuuu"
    try:
        first, last = (day[:4] or "uuuu" for day in bounds(issued, 0))
    except ValueError:
        return "nuuuuuuuu"
    if first != last:
        return f"{'m' if '/' in issued else 'q'}{first}{last}"
    exact = issued.replace("-", "")
    if exact.isdigit() and len(exact) in (6, 8) and exact[4:6] <= "12":
        return f"e{exact[:4]}{exact[4:]:<4}"
    if exact.isdigit() and copyrighted.isdigit():
        return f"t{first}{copyrighted:<4.4}"
    return f"s{first}    "
