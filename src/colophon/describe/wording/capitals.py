"""Capital letters of titles by the rules of the profession, language by language.

A title is transcribed as it stands, capitals apart: the first word has one, and so has
what the language writes with one: names, German nouns, English days and peoples (RDA,
Appendix A; DCRM(B), 0G).  How a title in capitals would be written small is learnt from the
document's own running text; only what stands nowhere there is decided by lists.  Where not even
they tell if a word of a German title is a noun, the title stays in capitals, as it is printed
(RDA 1.7.2, alternative).
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from colophon.describe._rules import capitals as words
from colophon.describe.wording.accents import Accents
from colophon.describe.wording.early_letters import is_early, modern_capitals
from colophon.describe.wording.known_words import (
    is_common,
    is_function_word,
    is_german_small,
    is_name,
    is_proper,
    may_be_german_verb,
    spoken_language,
)
from colophon.describe.wording.title_names import names_within
from colophon.describe.wording.title_style import EMPHATIC, WORD, Style, TitleWord
from colophon.describe.wording.usage import NOWHERE, Usage, key, usage
from colophon.model.document import Document
from colophon.model.folding import lower_case

_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SENTENCE = re.compile(r"(?:[!?…]|[^\W\d_]{4}\.)['\"”’»)]*\s+\W*$")
_NUMBER = re.compile(r"\d(?![.)]\s+\W*$)\D*$")
"""a number that begins a title, unless it numbers it"""
_WITHOUT_CASE = ("zh", "ja", "ko", "ar", "fa", "he", "yi", "hi", "th")
_NEAR = 40
"""characters before a word in which a figure stands"""
_SHORT = 3
"""letters up to which a word in capitals among small ones is taken for an acronym"""


_HEAD = 4_000
"""code points in which a long s shows early print"""


class TextCapitals:
    """The capitals of one document's titles; the words are looked up in its running text once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._seen: dict[str, Usage] = {}
        self._asked: set[str] = set()
        self._accents = Accents(document)
        self._early = "ſ" in document.text[:_HEAD]

    def title(self, text: str, language: str, alternative: int = -1) -> str:
        """A title in the capitals of its language; ``alternative`` is where one begins in it."""
        return self._write_words(text, language, (0, alternative))

    def write_following(self, text: str, language: str) -> str:
        """Other title information: as a title, without a capital for being first."""
        return self._write_words(text, language, ())

    def _write_words(self, text: str, language: str, beginnings: tuple[int, ...]) -> str:
        tongue = spoken_language(text, language.split("-")[0].lower())
        if tongue in _WITHOUT_CASE or not WORD.search(text):
            return text
        found, text = text, modern_capitals(WORD.sub(_mend_word, text))
        self._look_up(text)
        style = Style(text, tongue, self._early or is_early(found))
        if not tongue and not style.shouted:
            return found  # whose rules they are is not known
        names = names_within(style, self.document)
        parts: list[str] = []
        at, named = 0, ""
        for place in style.places:
            parts.append(text[at : place.start])
            seen = self._seen.get(key(place.word), NOWHERE)
            if place.start in names:
                written = _initial(lower_case(place.word, tongue), tongue)
            else:
                word = _CasedWord(place, style, seen, named)
                rule = next(rule for rule in CASE_RULES if rule.holds(word))
                if rule.name == GUESSED and _may_be_verb(word):
                    return text  # transcribed as it stands, as RDA 1.7.2 allows
                written = self._accents.add_accent(rule.written(word), tongue)
            named = (
                written if (written[:1].isupper() and not place.first) or is_name(written) else ""
            )
            at = place.start + len(place.word)
            begins = any(
                start >= 0 and not WORD.search(text, start, place.start) and start <= place.start
                for start in beginnings
            ) and not _NUMBER.search(text[: place.start])
            if begins or ends_sentence(text, place.start):
                written = _initial(written, tongue)
            parts.append(written)
        return "".join((*parts, text[at:]))

    def _look_up(self, text: str) -> None:
        asked = {one for one in WORD.findall(text) if len(one) > 1} - self._asked
        self._asked |= asked
        self._seen.update(usage(self.document, asked))


def ends_sentence(text: str, end: int) -> bool:
    """Whether a sentence ends before a place of a text, with nothing but space and signs between.

    What is looked at begins four letters before the last word ends, however long the text is.
    """
    start = end
    while start and not (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return bool(_SENTENCE.search(text, max(start - 4, 0), end))


def _mend_word(found: re.Match[str]) -> str:
    """A word in capitals with the signs that reading machines take for its letters put right."""
    word = found.group()
    upper = sum(one.isupper() for one in word)
    if (
        upper < 2
        or upper * 3 < len(word) * 2
        or not all(one in "l01" or one.isupper() for one in word)
    ):
        return word
    plain = word.replace("l", "I")
    letters = plain.replace("0", "O").replace("1", "I")
    return letters if len(letters) > 2 or plain != letters else plain


class _CasedWord:
    """A word of a title in the ways in which it can be written; ``named`` is the name before."""

    def __init__(self, place: TitleWord, style: Style, seen: Usage, named: str) -> None:
        self.place, self.style, self.seen, self.named = place, style, seen, named
        self.word = place.word
        self.small = lower_case(place.word, style.tongue)
        self.capital = _initial(self.small, style.tongue)

    @property
    def is_genitive(self) -> bool:
        """Whether it is the s of a genitive."""
        before = self.place.before.endswith(("'", "’"))
        return before and len(self.word) <= 2 and self.place.start > 1

    @property
    def is_functional(self) -> bool:
        """Whether it is an article, a preposition, a conjunction, or the n of *don't*."""
        cut = self.small[-1:] == "n" and self.place.after in ("'t", "’t")
        return is_function_word(self.word, self.style.tongue) or cut

    @property
    def is_named(self) -> bool:
        """Whether names are written so, or it follows one as a surname does."""
        if is_proper(self.word, self.style.tongue) or is_name(self.word):
            return True
        return _goes_with(self.small, self.named, self.place, self.style)

    @property
    def stands_alone(self) -> bool:
        """Whether it is the first word and no name begins with it."""
        rest = self.style.text[self.place.start + len(self.word) :]
        names = re.match(r"\W{1,2}[^\W\d_]", rest) and len(self.style.places) > 1
        follow = bool(names) and self.style.places[1].word[:1].isupper()
        return self.place.first and not follow

    def is_positional(self, tongue: str) -> bool:
        """Whether its capital may come from where it stands in a title of this language."""
        return (self.place.first or self.style.titled) and self.style.tongue == tongue

    @property
    def in_english(self) -> str:
        """As a word is written that has its capital by its place in an English title."""
        prefix = self.place.after.startswith("-") and self.small in words.PREFIXES
        return self.small if prefix or self.style.early or is_common(self.word) else self.word


class CaseRule(NamedTuple):
    """How the words are written for which a condition holds."""

    name: str
    holds: Callable[[_CasedWord], object]
    written: Callable[[_CasedWord], str]


GUESSED = "guessed from capitals"
CASE_RULES = (
    CaseRule("kept", lambda a: _keeps_capitals(a.place, a.style, a.seen), lambda a: a.word),
    CaseRule("genitive", lambda a: a.is_genitive, lambda a: a.small),
    CaseRule("small", lambda a: a.word.islower(), lambda a: a.word),
    CaseRule(
        "function word",
        lambda a: a.is_functional,
        lambda a: a.small if a.style.habitual(a.place) else a.word,
    ),
    CaseRule(
        "small abbreviation",
        lambda a: a.small in words.SMALL_ABBREVIATIONS and a.place.after.startswith("."),
        lambda a: a.small,
    ),
    CaseRule(
        "abbreviation or saint",
        lambda a: a.small in words.ABBREVIATIONS or a.named.lower() in words.SAINTS,
        lambda a: a.capital,
    ),
    CaseRule(
        "meant as a name",
        lambda a: a.style.is_meant(a.place) or _ends_name(a.small, a.named, a.place, a.style),
        lambda a: a.capital,
    ),
    CaseRule(
        "seen in the text",
        lambda a: a.seen is not NOWHERE,
        lambda a: _as_seen(a.word, a.small, a.seen, a.style),
    ),
    CaseRule(
        "saint before a name",
        lambda a: a.small in words.SAINTS and a.style.name_follows(a.place),
        lambda a: a.capital,
    ),
    CaseRule("name", lambda a: a.is_named, lambda a: a.capital),
    CaseRule(
        GUESSED,
        lambda a: a.style.shouted or a.word.isupper(),
        lambda a: _guess_word(a.word, a.small, a.capital, a.style),
    ),
    CaseRule("English title", lambda a: a.is_positional("en"), lambda a: a.in_english),
    CaseRule(
        "German title",
        lambda a: a.is_positional("de"),
        lambda a: a.small if a.place.first and is_german_small(a.word) else a.word,
    ),
    CaseRule("first word", lambda a: a.stands_alone, lambda a: a.small),
    CaseRule("any other", lambda a: True, lambda a: a.word),
)
"""how a word is written within a title: the first rule that holds says it"""


def _goes_with(small: str, named: str, place: TitleWord, style: Style) -> bool:
    """Whether a word is the surname behind a forename."""
    initial = len(named) == 1
    if not _is_beside(named, place):
        return False
    german = style.tongue == "de" and is_german_small(small)
    return (
        (initial or is_name(named))
        and small not in words.NO_SURNAMES
        and not german
        and len(small) > 2
    )


def _ends_name(small: str, named: str, place: TitleWord, style: Style) -> bool:
    """Whether a word belongs to the name of a place before it: *Ferry Road Library*."""
    return style.tongue == "en" and small in words.PLACE_NOUNS and _is_beside(named, place)


def _is_beside(named: str, place: TitleWord) -> bool:
    """Whether nothing but a blank, and the stop of an initial, stands behind the name before."""
    return bool(named) and place.before[1:] == " " and place.before[0].isalnum() != (
        len(named) == 1
    )  # fmt: skip


def _guess_word(word: str, small: str, capital: str, style: Style) -> str:
    """A word in capitals that stands nowhere in the running text."""
    if style.tongue == "de":
        return small if is_german_small(word) else capital
    if style.tongue == "en" and not style.early and small not in words.PREFIXES:
        return small if is_common(word) else capital
    return small


def _may_be_verb(word: _CasedWord) -> bool:
    """Whether nothing tells if a word in a German title in capitals is a noun: not the running
    text, nor lists, nor how it ends and what stands before it.

    The first of a sentence, or of words in quotation marks, has a capital whatever it is; parts
    of compounds are nouns, and so are words behind figures.
    """
    place, style = word.place, word.style
    if style.tongue != "de" or not style.shouted or is_german_small(word.word):
        return False
    before = style.text[max(place.start - _NEAR, 0) : place.start]
    begins = ends_sentence(style.text, place.start) or re.search(r"\d\W*$", before)
    joined = place.before[-1:] not in (" ", "\n") or place.after[:1] == "-"
    if place.first or begins or joined:
        return False
    return may_be_german_verb(word.word, style.places[style.places.index(place) - 1].word)


def _as_seen(word: str, small: str, seen: Usage, style: Style) -> str:
    """A word as the running text has it."""
    large = seen.capital if style.tongue == "de" else seen.capital / 2
    if seen.small and seen.small >= large:
        exact = len(seen.form) == len(small) and style.tongue == "el"
        early = word.isupper() and key(seen.form) == key(small) and _differs_early(seen.form, small)
        return seen.form if (exact or early) and seen.form.islower() else small
    if seen.capital:
        capital = _initial(small, style.tongue)
        return seen.form if seen.form and style.tongue == "el" else capital
    return word if word.isupper() else small


def _differs_early(one: str, other: str) -> bool:
    """Whether two spellings differ in u and v, i and j only."""
    return one != other and one.translate(_EARLY) == other.translate(_EARLY)


_EARLY = str.maketrans("vj", "ui")


def _keeps_capitals(place: TitleWord, style: Style, seen: Usage) -> bool:
    """Acronyms, initials, numerals and words with capitals inside stay as they are."""
    word = place.word
    if not word.isupper():
        return any(one.isupper() for one in word[1:])
    if len(word) == 1:
        initial = place.after.startswith(".") and not place.before.endswith(("'", "’"))
        return (
            initial
            or (word == "I" and style.tongue == "en")
            or (word in "IVX" and not is_function_word(word, style.tongue) and bool(place.before))
        )
    meant = seen.shouted and not seen.small and len(word) <= EMPHATIC
    if word in words.ACRONYMS or (meant and not (style.tongue == "en" and is_common(word))):
        return not is_function_word(word, style.tongue)
    if word.lower() in words.ABBREVIATIONS | words.SMALL_ABBREVIATIONS:
        return False
    known = is_function_word(word, style.tongue) or seen.small or seen.capital
    if known:
        return False
    if _ROMAN.fullmatch(word) and not (style.tongue == "en" and is_common(word)):
        return True
    vowels = re.search("[AEIOUYÀ-ÖØ-ÝΑΕΗΙΟΥΩАЕЁИОУЫЭЮЯІЇЄ]", word)
    if not vowels and len(word) <= 5 and word[:1] < "\u0590":
        return True
    if style.shouted or is_name(word) or style.in_run(place):
        return False
    if style.tongue == "en":
        return len(word) <= EMPHATIC and not is_common(word)
    return len(word) <= _SHORT


def _initial(word: str, tongue: str) -> str:
    """A word with a capital at its beginning (Dutch has one of two letters)."""
    if any(one.isupper() for one in word[1:]):
        return word
    if tongue == "nl" and word.startswith("ij"):
        return "IJ" + word[2:]
    if tongue in ("tr", "az") and word.startswith("i"):
        return "İ" + word[1:]
    return word[:1].upper() + word[1:]
