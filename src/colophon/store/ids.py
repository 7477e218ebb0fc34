"""Identifiers: readable slugs for files and URIs, and ARKs with a check character.

https://datatracker.ietf.org/doc/draft-kunze-ark/ , https://metacpan.org/dist/Noid
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Container, Iterator

from colophon.config import Arks
from colophon.model.errors import ConfigError
from colophon.model.record import Date, Record

LONGEST = 60
"""characters of a slug before a year or number is put behind it"""

# names that Windows keeps for devices, with and without an ending, and our own
RESERVED = frozenset(
    (
        *("con", "prn", "aux", "nul", "catalogue", "journal", "ledger", "index", "record"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    )
)

_LETTERS = str.maketrans(
    {
        **dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", (
            *"a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        ), strict=True)),
        **dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", (
            *"a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch".split(),
            "", "y", "", "e", "yu", "ya",
        ), strict=True)),
        **dict(zip("іїєґўђјљњћџѓќѕ", (
            *"i yi ye g u dj j lj nj c dz gj kj dz".split(),
        ), strict=True)),
        **dict(zip("ßæœøłđðþıħŋĸ", (*"ss ae oe o l d d th i h ng k".split(),), strict=True)),
        "&": " and ",
        "'": "",
        "’": "",
    }
)  # fmt: skip

ALPHABET = "0123456789bcdfghjkmnpqrstvwxz"
"""the 29 extended digits of NOID: no vowels, no l, no y"""

_TEMPLATE = re.compile(r"r?[ed]{2,30}k?\Z")
_ATTEMPTS = 1_000


def slug(text: str) -> str:
    """A text in lower-case ASCII letters, digits and hyphens; may be empty."""
    # letters first: to decompose й or ø would lose what tells them from и and o
    spelt = unicodedata.normalize("NFC", text.casefold()).translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", spelt)
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    words = re.sub(r"[^a-z0-9]+", "-", plain.casefold().translate(_LETTERS)).strip("-")
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]


def new_id(record: Record, taken: Container[str]) -> str:
    """An id for a record that has none: its title, with issue, year or number where taken."""
    for candidate in _candidates(record):
        if candidate not in RESERVED and candidate not in taken:
            return candidate
    raise AssertionError("numbers never end")


def _candidates(record: Record) -> Iterator[str]:
    base = slug(record.title) or slug(
        record.source.name.rpartition(".")[0] if record.source else ""
    )
    base = base or "untitled"
    yield base
    issue, year = record.first("issue"), _year(record)
    for addition in (slug(str(issue)) if issue else "", year):
        if addition and not base.endswith(addition):
            yield f"{base}-{addition[:LONGEST]}"
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def _year(record: Record) -> str:
    value = record.first("issued")
    found = re.search(r"\d{4}", value.edtf) if isinstance(value, Date) else None
    return found[0] if found else ""


def mint(
    arks: Arks, taken: Container[str], choose: Callable[[int], int] = secrets.randbelow
) -> str:
    """A new ARK such as ``ark:99999/x5d8k3m``; ``choose(n)`` gives a number below n.

    Template letters: ``e`` an extended digit, ``d`` a digit, a last ``k`` the check
    character.  Raises :class:`ConfigError` for a template that says otherwise, or when
    nearly all ARKs of this form are taken.
    """
    if not _TEMPLATE.match(arks.template):
        raise ConfigError(
            f"{arks.template!r} is no template for ARKs.",
            place="catalogue.yaml",
            remedy="Use e and d for characters and digits and a last k, such as eedeedk.",
        )
    for _ in range(_ATTEMPTS):
        letters = arks.template.removeprefix("r")
        digits = (ALPHABET[choose(29 if letter == "e" else 10)] for letter in letters.rstrip("k"))
        name = f"{arks.naan}/{arks.shoulder}{''.join(digits)}"
        ark = f"ark:{name}{check_character(name) if letters.endswith('k') else ''}"
        if ark not in taken:
            return ark
    raise ConfigError(
        "nearly all ARKs of this form are taken.",
        place="catalogue.yaml",
        remedy="Make the template longer, or begin a new shoulder.",
    )


def check_character(name: str) -> str:
    """The NOID check character of ``NAAN/Name`` (no scheme, no check character)."""
    total = sum(place * max(ALPHABET.find(letter), 0) for place, letter in enumerate(name, start=1))
    return ALPHABET[total % len(ALPHABET)]


def ark_sound(ark: str) -> bool:
    """Whether the last character of an ARK (old style or new) is its check character."""
    name = re.sub(r"^ark:/?", "", ark)
    return len(name) > 1 and check_character(name[:-1]) == name[-1]
