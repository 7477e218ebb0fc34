"""What of a MARC 21 record has a fixed length or no subfields: leader and control fields.

https://www.loc.gov/marc/bibliographic/bdleader.html ·
https://www.loc.gov/marc/bibliographic/bd00x.html
"""

from functools import lru_cache

from colophon.crosswalk._grouped import Grouped
from colophon.crosswalk._marc_fields import is_published, marc_language
from colophon.mappings.countries import UNKNOWN, country
from colophon.mappings.marc import DCMITYPE
from colophon.mappings.marc_codes import MATERIAL, PHYSICAL, POSTERS, TYPE_OF_RECORD
from colophon.model.characters import content
from colophon.model.edtf import bounds
from colophon.model.record import Concept, Date

NO_DAY = "000101"
"""008/00-05 of a record that nobody touched: the position takes neither blanks nor fill"""


def leader(said: Grouped) -> str:
    """24 characters; ISBD punctuation included (18 = i), abbreviated level (17 = 3)."""
    kind = _kinds(said)[0]
    level = "c" if kind == "p" else "m"
    return f"00000n{kind}{level} a22000003i 4500"


def _kinds(said: Grouped) -> list[str]:
    """The types of record, the first for the leader."""
    found = [
        TYPE_OF_RECORD.get(value.uri.removeprefix(DCMITYPE), "")
        for one in said.of("type")
        if isinstance(value := one.value, Concept) and value.uri.startswith(DCMITYPE)
    ]
    return list(dict.fromkeys(filter(None, found))) or ["a"]


def control_fields(said: Grouped, agency: str = "") -> list[tuple[str, str]]:
    """001, 003 where there is an agency, 005 where a person has reviewed the record, 006 for a
    second type, 007 for print, and 008."""
    digits = _digits(said.record.reviewed_at)
    first, *others = _kinds(said)
    found = [("001", said.record.id), ("003", agency)]
    found.append(("005", f"{digits[:14]}.0" if len(digits) >= 14 else ""))
    found += [("006", one + MATERIAL[one]) for one in others]
    found += [("007", _physical(said, first)), ("008", _fixed_length(said, first))]
    return [(tag, data) for tag, data in found if data]


def _physical(said: Grouped, kind: str) -> str:
    """007 of a type of record; a picture may be a poster."""
    data = PHYSICAL.get(kind, "")
    poster = kind == "k" and any(one.value.uri in POSTERS for one in said.of("type"))
    return f"kk{data[2:]}" if poster else data


def control_elements(said: Grouped, agency: str) -> str:
    """The control fields as MARCXML."""
    return "".join(
        [
            f'  <controlfield tag="{tag}">{content(data)}</controlfield>\n'
            for tag, data in control_fields(said, agency)
        ]
    )


@lru_cache(maxsize=256)
def _digits(moment: str) -> str:
    return "".join(filter(str.isdigit, moment))


def _fixed_length(said: Grouped, kind: str) -> str:
    record = said.record
    moments = {one.at for one in record.statements} | {record.reviewed_at}
    if record.harvest:
        moments.add(record.harvest.harvest_date)
    entered = _digits(min(filter(None, moments), default=""))[2:8]
    codes = (marc_language(str(one.value)) for one in said.of("language"))
    made = _edtf(said, "issued" if is_published(said) else "created")
    dates = _dates(made, _edtf(said, "dateCopyrighted"))
    return (
        f"{entered if len(entered) == 6 else NO_DAY}{dates}{_country(said)}"
        f"{MATERIAL[kind]}{next(filter(None, codes), 'und')} d"
    )


def _country(said: Grouped) -> str:
    """The country of the first place of publication that is known to be in one."""
    found = (country(str(one.value)) for one in said.of("placeOfPublication"))
    return next((one for one in found if one != UNKNOWN), UNKNOWN)


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
