"""Identifiers: readable slugs for files and URIs, and ARKs with a check character.

https://datatracker.ietf.org/doc/draft-kunze-ark/ , https://metacpan.org/dist/Noid
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Container, Iterator

from colophon.config import Arks
from colophon.model.errors import ConfigError
from colophon.model.folding import fold_letters
from colophon.model.record import Agent, AgentKind, Date, Record, Visibility

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

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")
_ADDRESS = re.compile(r"\S+@\S+")
_PERSONS = frozenset(("creator", "contributor", "responsiblePerson", "rightsHolder"))
"""fields in which somebody of no known kind is taken for a person"""
_TELLING = 3
"""letters of a part of a hidden name that tells who it is"""
_TEMPLATE = re.compile(r"r?[ed]{2,30}k?\Z")
_ATTEMPTS = 1_000


def slug(text: str) -> str:
    """A text in lower-case ASCII letters, digits and hyphens; may be empty."""
    return _shorten_words(_spell_out(text))


def _spell_out(text: str) -> str:
    # letters first: to decompose й or ø would lose what tells them from и and o
    spelt = unicodedata.normalize("NFC", text.casefold()).translate(_LETTERS)
    return re.sub(r"[^a-z0-9]+", "-", fold_letters(spelt).translate(_LETTERS)).strip("-")


def _shorten_words(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]


def new_id(record: Record, taken: Container[str], base: str = "") -> str:
    """An id for a record: its title, with issue, year or number where taken.

    The names of persons in the record, and addresses, are left out of it.  ``base`` is
    a number, say, to make it of instead.
    """
    for candidate in _candidates(record, slug(base) or _title(record)):
        if candidate not in RESERVED and candidate not in taken:
            return candidate
    raise AssertionError("numbers never end")


def sound(id: str) -> bool:
    """Whether a text can be a record's id and the name of its file everywhere."""
    return bool(_ID.fullmatch(id)) and id.casefold().partition(".")[0] not in RESERVED


def _title(record: Record) -> str:
    """The words of the title, else of the file's name, without what is private."""
    value = record.first("title")
    names = [record.source.name.rpartition(".")[0]] if record.source else []
    for text in (str(value) if value is not None else "", *names):
        found = _shorten_words(_without_names(_spell_out(_ADDRESS.sub(" ", text)), record))
        if found:
            return found
    return "untitled"


def _without_names(words: str, record: Record) -> str:
    """The words without the names of persons: whole ones, and surnames of hidden persons."""
    found = f"-{words}-"
    for name in sorted(_private_names(record), key=len, reverse=True):
        while f"-{name}-" in found:
            found = found.replace(f"-{name}-", "-")
    return found.strip("-")


def _private_names(record: Record) -> set[str]:
    """The names of persons of a record as an id would spell them, in any order."""
    found: set[str] = set()
    for one in record.statements:
        agent = one.value
        if not isinstance(agent, Agent) or not _is_person(one.term, agent):
            continue
        for name in (agent.name, agent.heading):
            parts = _spell_out(name).split("-")
            found |= {"-".join(parts), "-".join((*parts[1:], *parts[:1]))}
            found |= {"-".join((*parts[-1:], *parts[:-1]))}
            if agent.visibility is Visibility.HIDDEN:
                found |= {part for part in parts if len(part) >= _TELLING}
    return found - {""}


def _is_person(term: str, agent: Agent) -> bool:
    if agent.visibility is Visibility.HIDDEN:
        return True
    if agent.kind is None:
        return term in _PERSONS
    return agent.kind in (AgentKind.PERSON, AgentKind.PSEUDONYM)


def _candidates(record: Record, base: str) -> Iterator[str]:
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
