"""The words of every language that reading needs: one file a language, data only.

A word stands in the file of its language, under what it says there: in a date, an imprint, a
byline.  What is shared by several languages stands in each.  Rules stand elsewhere and
gather what they need of all languages: :func:`every`, :func:`by_language`,
:func:`alternatives`, and :func:`word_pattern` for patterns with words in them.

Other distributions add languages by the entry point ``colophon.languages``.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from types import MappingProxyType

import msgspec

from colophon.languages.groups import Words
from colophon.languages.groups.absence import Absence
from colophon.languages.groups.addresses import PostalAddresses
from colophon.languages.groups.bodies import Bodies
from colophon.languages.groups.bylines import Bylines
from colophon.languages.groups.capitals import Capitals
from colophon.languages.groups.copying import Copying
from colophon.languages.groups.date_roles import DateRoles
from colophon.languages.groups.dates import Dates, Shown
from colophon.languages.groups.editions import Editions
from colophon.languages.groups.figures import Figures
from colophon.languages.groups.headings import Headings
from colophon.languages.groups.imprint import Imprint
from colophon.languages.groups.machines import Machines
from colophon.languages.groups.names import Names
from colophon.languages.groups.pages import Pages
from colophon.languages.groups.private import Private
from colophon.languages.groups.reading import Reading
from colophon.languages.groups.rights import Rights
from colophon.languages.groups.sides import Sides
from colophon.languages.groups.texts import Texts
from colophon.languages.groups.titles import Titles
from colophon.languages.groups.years import Years
from colophon.model.registry import Registry

__all__ = [
    "REGISTRY",
    "Absence",
    "Bodies",
    "Bylines",
    "Capitals",
    "Copying",
    "DateRoles",
    "Dates",
    "Editions",
    "Figures",
    "Headings",
    "Imprint",
    "Language",
    "Machines",
    "Names",
    "Pages",
    "PostalAddresses",
    "Private",
    "Reading",
    "Rights",
    "Shown",
    "Sides",
    "Texts",
    "Titles",
    "Words",
    "Years",
    "all_languages",
    "alternatives",
    "by_language",
    "every",
    "language_of",
    "phrases_in",
    "spell",
    "word_pattern",
    "word_sets",
    "words_in",
]


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language, by what they say.

    ``name`` is its BCP 47 tag and the name of its module, ``title`` its name in English.
    The words of a ``pattern`` show how a file is made and are never gathered.
    """

    name: str
    title: str
    pattern: bool = False
    dates: Dates = Dates()
    texts: Texts = Texts()
    pages: Pages = Pages()
    sides: Sides = Sides()
    absence: Absence = Absence()
    machines: Machines = Machines()
    private: Private = Private()
    capitals: Capitals = Capitals()
    titles: Titles = Titles()
    editions: Editions = Editions()
    bylines: Bylines = Bylines()
    names: Names = Names()
    bodies: Bodies = Bodies()
    rights: Rights = Rights()
    copying: Copying = Copying()
    reading: Reading = Reading()
    figures: Figures = Figures()
    years: Years = Years()
    date_roles: DateRoles = DateRoles()
    imprint: Imprint = Imprint()
    addresses: PostalAddresses = PostalAddresses()
    headings: Headings = Headings()


REGISTRY: Registry[Language] = Registry(__name__, "LANGUAGE", "colophon.languages")


@cache
def all_languages() -> tuple[Language, ...]:
    """Every language whose words are read, in the order of the registry."""
    return tuple(one for one in REGISTRY.values() if not one.pattern)


@cache
def language_of(tag: str) -> Language | None:
    """A language by its BCP 47 tag, or None; no other is loaded."""
    name = tag.split("-")[0].lower()
    return REGISTRY.get(name)


@cache
def phrases_in(tag: str, group: str) -> tuple[str, ...]:
    """The words of a group in one language, in their order; no other is loaded."""
    known = language_of(tag)
    return _split(attrgetter(group)(known)) if known else ()


@cache
def words_in(tag: str, group: str) -> frozenset[str]:
    """The words of a group in one language; no other is loaded."""
    return frozenset(phrases_in(tag, group))


@cache
def by_language(group: str) -> Mapping[str, tuple[str, ...]]:
    """Language → its words of a group (``imprint.publisher``), for those that have some.

    Raises AttributeError for a group that no language can have.
    """
    words = attrgetter(group)
    found = ((one.name, _split(words(one))) for one in all_languages())
    return MappingProxyType({name: own for name, own in found if own})


@cache
def every(group: str) -> tuple[str, ...]:
    """The words of a group in all languages, each once."""
    return tuple(dict.fromkeys(word for own in by_language(group).values() for word in own))


@cache
def alternatives(*groups: str, spelt: Callable[[str], str] = str) -> str:
    """A pattern for any of the words of some groups in all languages, the longest first.

    The words are patterns themselves; where there are none, nothing matches.  ``spelt``
    spells them as the text is spelt in which they are sought: without accents, in small letters.
    """
    words = {spell(word, spelt) for group in groups for word in every(group)}
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(ordered)})" if ordered else "(?!)"


_SPELT = re.compile(r"\\.|(?:[^\W\d_]|’)+| ")


def spell(pattern: str, spelt: Callable[[str], str]) -> str:
    """A pattern with its words spelt so; its blanks are kept in verbose patterns too."""

    def spell_one(found: re.Match[str]) -> str:
        escaped = found[0][0] == "\\"
        return r"\ " if found[0] == " " else found[0] if escaped else spelt(found[0])

    return _SPELT.sub(spell_one, pattern)


_GROUPS = re.compile(r"\{([a-z_]+\.[a-z_]+(?:\|[a-z_]+\.[a-z_]+)*)\}")


def word_pattern(
    template: str, flags: int = 0, *, spelt: Callable[[str], str] = str
) -> Callable[[], re.Pattern[str]]:
    """A function that gives a pattern, made when it is first asked for.

    ``{group.field}`` in the template stands for any word of that field in any language,
    ``{group.field|group.field}`` for one of several fields: see :func:`alternatives`.
    """

    def insert_words(named: re.Match[str]) -> str:
        return alternatives(*named[1].split("|"), spelt=spelt)

    @cache
    def make_pattern() -> re.Pattern[str]:
        return re.compile(_GROUPS.sub(insert_words, template), flags)

    return make_pattern


@cache
def word_sets(group: str) -> Mapping[str, frozenset[str]]:
    """Language → its words of a group as a set, for those that have some."""
    return MappingProxyType({name: frozenset(own) for name, own in by_language(group).items()})


def _split(words: Words) -> tuple[str, ...]:
    return tuple(words.split()) if isinstance(words, str) else words
