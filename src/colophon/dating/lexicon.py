"""What a word can be in a date: the words of every language in one table, folded.

A word may be several things (Dutch *en* is “and”, Spanish *en* “in”).  Each set of kinds
has one character of its own, so that a text becomes a string of such characters, and the
grammar is a table of regular expressions over them (:func:`pattern`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from colophon.dating import roman
from colophon.languages import all_languages
from colophon.model.folding import fold_word

KINDS = (
    "month", "short", "season", "quarter", "half", "weekday", "day", "tens", "ordinal", "link",
    "year", "circa", "before", "after", "since", "between", "both", "either", "until", "decade",
    "ending", "century", "early", "middle", "late", "hijri", "jalali", "hebrew", "calendar", "era",
    "roman", "doubt", "circa_behind", "before_behind", "after_behind",
    "place",
)  # fmt: skip
_PLAIN = {
    "ordinal": "ordinals", "link": "links", "year": "years", "circa": "circa", "before": "before",
    "after": "after", "since": "since", "between": "between", "both": "both", "either": "either",
    "until": "until", "decade": "decades", "ending": "decade_endings", "century": "centuries",
    "early": "early", "middle": "middle", "late": "late", "quarter": "quarters", "half": "halves",
    "doubt": "doubt", "circa_behind": "circa_behind", "before_behind": "before_behind",
    "after_behind": "after_behind", "place": "places",
}  # fmt: skip
"""kinds whose words have no value → the field of :class:`colophon.languages.Dates`"""
_COUNTED = {
    "month": "months",
    "season": "seasons",
    "weekday": "weekdays",
    "hijri": "hijri",
    "jalali": "jalali",
    "hebrew": "hebrew",
}
_VALUED = {"short": "short", "day": "days", "tens": "tens", "era": "eras"}
CALENDARS = ("common", "hijri", "jalali", "buddhist")
_SIGNS = 0xE000
"""first code point of Unicode's private use area: no text has these characters"""
_SEVERAL = re.compile(r"[_'\d-]")
"""what stands between the words of a phrase, or makes two tokens of one word: ``7ber``"""
_HAN = re.compile("[一-鿿]{2,}")
_OCR = 6
"""letters from which on a month whose last letter is lost is still known"""


class Meaning(NamedTuple):
    """A word as one kind of part; ``value`` is 0 where there is none; ``language`` BCP 47."""

    kind: str
    value: int
    language: str


class DateLexicon:
    """``words``, ``stems`` (beginnings of words) and ``phrases`` by their first word."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[Meaning, ...]] = {}
        self.stems: dict[str, tuple[Meaning, ...]] = {}
        self.phrases: dict[str, tuple[tuple[re.Pattern[str], tuple[Meaning, ...]], ...]] = {}
        words: defaultdict[str, list[Meaning]] = defaultdict(list)
        stems: defaultdict[str, list[Meaning]] = defaultdict(list)
        phrases: defaultdict[str, list[Meaning]] = defaultdict(list)
        entries = list(_entries())
        # folded in one go: this is done once a process, for some thousand words
        joined = fold_word("\n".join(form.rstrip("*") for form, _ in entries))
        for (form, meaning), folded in zip(entries, joined.split("\n"), strict=True):
            folded = folded.rstrip("'")  # of ``l'`` the apostrophe is a sign behind the word
            inside = _SEVERAL.search(form.rstrip("'")) or "'" in folded
            several = inside or _HAN.fullmatch(form)
            table = phrases if several else stems if form.endswith("*") else words
            table[folded].append(meaning)
            if table is stems:
                words[folded].append(meaning)
            if table is words and meaning.kind == "month" and len(folded) > _OCR:
                stems[folded[:-1]].append(meaning)
        for word, meanings in words.items():
            numeral = Meaning("roman", roman.number(word) or 0, "") if _numeral(word) else None
            self.words[word] = (*meanings, numeral) if numeral else tuple(meanings)
        self.stems = {stem: tuple(meanings) for stem, meanings in stems.items()}
        self._starts = frozenset(stem[:4] for stem in stems)
        found: defaultdict[str, list[tuple[re.Pattern[str], tuple[Meaning, ...]]]]
        found = defaultdict(list)
        for phrase in sorted(phrases, key=len, reverse=True):
            if _HAN.fullmatch(phrase):
                first, whole = phrase[0], re.compile(phrase)
            else:
                parts = re.findall(r"\d+|[^\W\d_]+", phrase)
                gap = r"[\s.'-]{0,3}" if phrase[0].isdigit() else r"[\s.'-]{1,3}"
                first, whole = parts[0], re.compile(gap.join(parts) + r"(?!\w)")
            found[first].append((whole, tuple(phrases[phrase])))
        self.phrases = {first: tuple(entries) for first, entries in found.items()}

    def meanings(self, word: str) -> tuple[Meaning, ...]:
        """What a folded word can be, or nothing."""
        known = self.words.get(word)
        if known is not None:
            return known
        if word[:4] in self._starts:
            for length in range(len(word), 3, -1):
                if word[:length] in self.stems:
                    return self.stems[word[:length]]
        if _numeral(word):
            return (Meaning("roman", roman.number(word) or 0, ""),)
        return ()


def _numeral(word: str) -> bool:
    return not word.strip("mdclxui") and bool(roman.number(word))


def _entries() -> Iterator[tuple[str, Meaning]]:
    """(form, meaning) of every language; a ``*`` or ``_`` is still in the form."""
    for one in all_languages():
        words, language = one.dates, one.name
        for kind, field in _PLAIN.items():
            for form in getattr(words, field).split():
                yield form, Meaning(kind, 0, language)
        for kind, field in _COUNTED.items():
            for number, forms in enumerate(getattr(words, field), 1):
                for form in forms.split():
                    yield form, Meaning(kind, number, language)
        for kind, field in _VALUED.items():
            for form, value in pairs(getattr(words, field)):
                yield form, Meaning(kind, int(value), language)
        for form, calendar in pairs(words.calendars):
            yield form, Meaning("calendar", CALENDARS.index(calendar), language)


def pairs(text: str) -> list[tuple[str, str]]:
    """``a=1 b=2`` as pairs."""
    return [(form, value) for form, _, value in (one.partition("=") for one in text.split())]


@lru_cache(maxsize=1)
def lexicon() -> DateLexicon:
    """The table of all languages, made when a date is first looked for."""
    return DateLexicon()


def names_month(word: str) -> bool:
    """Whether a folded word is the name of a month."""
    return any(one.kind == "month" for one in lexicon().meanings(word))


@lru_cache(maxsize=1)
def _signs() -> dict[frozenset[str], str]:
    """Every set of kinds that some word has → its character."""
    book = lexicon()
    meanings = [*book.words.values(), *book.stems.values()]
    meanings += [found for entries in book.phrases.values() for _, found in entries]
    sets = {frozenset(("roman",))}
    for found in meanings:
        sets.add(frozenset(one.kind for one in found))
        sets |= {frozenset(one.kind for one in in_language(found, each.language)) for each in found}
    ordered = sorted(sets, key=sorted)
    return {kinds: chr(_SIGNS + number) for number, kinds in enumerate(ordered)}


def in_language(meanings: tuple[Meaning, ...], language: str) -> tuple[Meaning, ...]:
    """What a word is in one language, or in all where this one does not have it."""
    own = tuple(one for one in meanings if one.language == language)
    return (*own, *(one for one in meanings if not one.language)) if own else meanings


@cache
def sign(meanings: tuple[Meaning, ...]) -> str:
    """The character of a word by what it can be; ``x`` for a word that dates do not have."""
    return _signs()[frozenset(one.kind for one in meanings)] if meanings else "x"


@cache
def pattern(grammar: str) -> re.Pattern[str]:
    """A regular expression over signs, in which ``@month`` is any word that can be a month."""
    return re.compile(re.sub(r"@(\w+?)\b", lambda name: _class(name[1]), grammar))


@cache
def _class(kind: str) -> str:
    if kind not in KINDS:
        raise ValueError(f"no word of a date is a {kind!r}")
    return "[" + "".join(found for kinds, found in _signs().items() if kind in kinds) + "]"


@lru_cache(maxsize=1)
def undated_pattern() -> re.Pattern[str]:
    """A pattern of all ways to say that there is no date."""
    forms = {form for one in all_languages() for form in one.dates.undated.split()}
    parts = ([re.escape(fold_word(part)) for part in form.split("_")] for form in forms)
    return re.compile(
        "|".join(sorted((r"[\s.'\"״-]{0,3}".join(one) for one in parts), key=len)[::-1])
    )


@lru_cache(maxsize=1)
def years_first() -> frozenset[str]:
    """The languages in which the year stands before the month."""
    return frozenset(one.name for one in all_languages() if one.dates.year_first)


def number_words() -> dict[str, int]:
    """Numbers in words, as they stand in years, folded."""
    table: dict[str, int] = {}
    for one in all_languages():
        for form, value in pairs(one.dates.numbers):
            table.setdefault(fold_word(form), int(value))
    return table


def day_words() -> dict[str, int]:
    """Ordinal numbers in words, folded."""
    table: dict[str, int] = {}
    for one in all_languages():
        for form, value in pairs(one.dates.days):
            table.setdefault(fold_word(form), int(value))
    return table
