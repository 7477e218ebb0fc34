"""Bylines: ``by``, ``von``, ``par``, ``por``, ``di``, ``автор`` … and the names behind them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from colophon.describe.names.bodies import body, is_body
from colophon.describe.names.byline_words import (
    AUTHOR,
    LABELS,
    PHRASES,
    UNSPACED,
    WARY,
    WARY_ALONE,
    WEAK,
)
from colophon.describe.names.headings import PARTICLES, fold_heading
from colophon.describe.names.persons import PersonName, parse
from colophon.describe.page.title_bounds import STATED
from colophon.describe.wording.known_words import is_common, is_function_word
from colophon.languages import alternatives, every, word_pattern
from colophon.model.record import AgentKind

_LINE = tuple(
    (role, re.compile(rf"[\s_*•–—-]{{0,6}}(?P<by>{phrases})(?P<sep>\s*:\s*|[\s_*]+|$)", re.I))
    for role, phrases in PHRASES
)


@cache
def _inside() -> re.Pattern[str]:
    capital = r"\s+(?=[^\W\d_a-zà-öø-ÿ])"
    return re.compile(
        rf"(?P<lead>[.,;:!?)\]—–-] {{0,2}}|\n)(?P<by>{alternatives('bylines.inside')}){capital}"
        rf"|(?<=[^\W\d_] )(?P<amid>{alternatives('bylines.amid')}){capital}"
        rf"|\b(?P<verb>{alternatives('bylines.verbs')}){capital}"
    )


_TOKEN = re.compile(r"[’']?[^\W\d_](?:[\w'’`.-]*[\w.])?")
_and = word_pattern(
    r"\s*(?:,\s*(?:{names.between_makers}|&)\s+"
    r"|\s{names.between_makers|names.between_makers_too}\s+"
    r"|\s*[&,;/·|]\s*|\s*\n\s*(?:{names.between_makers}|&)\s+)",
    re.IGNORECASE,
)


@cache
def _abbreviated_words() -> frozenset[str]:
    return frozenset(map(fold_heading, every("names.abbreviated")))


_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,2}\.? ?){1,4}")
"""academic degrees behind a name: ``M.A.``, ``Ph. D.``, ``MPH``"""


_HAN = "[\u3040-\u30ff\u3400-\u9fff]"
_HANGUL = "[가-힣]"
_SEMITIC = (
    r"[\u05d0-\u05ea\u0620-\u064a'\"״׳]{2,14}\.?(?:\s[\u05d0-\u05ea\u0620-\u064a'\"״׳.]{1,14}){1,3}"
)
"""a name of two to four words in Hebrew or Arabic letters"""


@cache
def _chinese() -> re.Pattern[str]:
    labels, verbs = (alternatives(f"bylines.unspaced_{one}") for one in ("labels", "verbs"))
    return re.compile(
        rf"\s*(?:(?P<label>{labels})(?:\s*[:：]\s*|\s+)"
        rf"(?P<named>{_HAN}{{2,8}}|{_HAN}{{1,4}}\s{_HAN}{{1,4}}|{_HANGUL}{{2,5}}|{_SEMITIC})"
        rf"|(?P<maker>{_HAN}{{2,6}}|{_HAN}{{1,4}}\s{_HAN}{{1,4}}|{_HANGUL}{{2,5}}(?=\s))"
        rf"\s*(?P<verb>{verbs}))\s*$"
    )


_others = word_pattern(r"{bylines.not_authors}\W*$", re.IGNORECASE)
_rights = word_pattern(r"(?:{bylines.of_rights}|©)[\s,.]{0,3}(?:\d{4})?[\s,.]{0,3}$", re.IGNORECASE)
_hidden_pattern = word_pattern(
    r"\W*(?P<by>{bylines.hiding})\s+(?:{bylines.hidden}\s+)?"
    r"(?P<name>[^\W\d_][^.!?:\n]{3,60})",
    re.IGNORECASE,
)


@cache
def _professed_pattern() -> re.Pattern[str]:
    by, articles, adjectives, nouns, of = (
        alternatives(f"bylines.professed_{one}")
        for one in ("by", "articles", "adjectives", "nouns", "of")
    )
    return re.compile(
        rf"\b(?P<by>{by})\s+{articles}\s+(?P<name>(?:{adjectives}\s+)?{nouns}\s+{of}\s+"
        r"[^\W\d_][^.,;:()\n\d]{2,50})"
    )


_QUOTED = re.compile(r"[\"“„«‘](?P<name>[^\W\d_][^\"“”»’\n]{1,40})[\"”“»’]\.?")
_GOES_ON = re.compile(r" [a-z]{2}")
"""small letters behind a single word: “One of Them” is no name"""
_ranked_pattern = word_pattern(r"\b{bylines.ranked}\b")


_UNSURE = 0.5
"""trust of a name of which no part is known"""
ENGLISH = "en"


class Byline(msgspec.Struct, frozen=True):
    """A name that text[start:end] gives as maker in the role (MARC relator code)."""

    start: int
    end: int
    name: PersonName
    role: str
    phrase: str


_WITHOUT_CASE = re.compile("[\u05d0-\u06ff\u3001-\uffff]")


def is_byline_word(text: str) -> bool:
    """Whether a line is a byline word alone: the name is on the next line."""
    bare = text.strip(" _*.:,-–—\n")
    if not bare or len(bare) > 60 or (fold_heading(bare) in LABELS and ":" not in text):
        return False
    return any(
        found is not None and found.end() >= len(text.rstrip(" _*:."))
        for found in (pattern.match(text) for _, pattern in _LINE)
    )


def is_weak(text: str) -> bool:
    """Whether a byline word is a preposition that also stands in titles."""
    return fold_heading(text).strip(" _*.:,-–—") in WEAK


def on_line(text: str, start: int, end: int, language: str = "") -> list[Byline]:
    """The names of a byline that begins at ``start``."""
    if _WITHOUT_CASE.match(text, start):
        return without_case(text, start, end)
    for role, pattern in _LINE:
        found = pattern.match(text, start, end)
        if not found or not found.group("sep"):
            continue
        word = fold_heading(found.group("by")).strip(". ")
        if word in LABELS and ":" not in found.group("sep"):
            continue
        alone = "\n" in found.group("sep")
        weak = word in WEAK and not found.group("by")[:1].isupper() and not alone
        names = list(names_from(text, found.end(), end, language))
        good = [
            one
            for one in names
            if _is_trusted(one[2], weak, word, alone) and not is_saying(one[2], language)
        ]
        if good:
            return [Byline(at, stop, name, role, found.group("by")) for at, stop, name in good]
    return []


def _is_trusted(name: PersonName, weak: bool, word: str, alone: bool) -> bool:
    if name.kind is AgentKind.BODY:
        return True
    if word in WARY:
        return name.trust >= (0.5 if alone and word in WARY_ALONE else 0.65)
    return name.trust >= (0.65 if weak else 0.3)


def is_saying(name: PersonName, language: str) -> bool:
    """Whether words of which nothing but capitals says that they are a name are those of a saying:
    ``By Any Means Necessary``, ``By Popular Demand``, ``Von Mensch zu Mensch``.

    Small words of the language stand in it, or several English words that are all no names, or
    a word stands in it twice.  One word may be what somebody calls himself.
    """
    said = name.name.split()
    common = language.split("-")[0] in ("", ENGLISH) and len(said) > 1 and all(map(is_common, said))
    unsure = name.trust <= _UNSURE and name.kind in (None, AgentKind.PERSON)
    return unsure and (common or _has_small_words(said, language))


def is_no_maker(value: str) -> bool:
    """Whether a value reads as a name and has small English words in it, or a word twice."""
    name = parse(value)
    unsure = name is not None and name.kind is None and name.trust <= _UNSURE
    return unsure and _has_small_words(value.split(), ENGLISH)


def _has_small_words(said: Sequence[str], language: str) -> bool:
    """Whether words that a language never writes large stand among these, or a word twice."""
    tongue = language.split("-")[0] or ENGLISH
    bare = [one.strip(".,'’") for one in said if fold_heading(one) not in PARTICLES]
    small = any(len(one) > 1 and is_function_word(one, tongue) for one in bare)
    return small or len(bare) > len(set(map(fold_heading, bare)))


def hidden_bylines(text: str, start: int, end: int) -> Iterator[Byline]:
    """``BY A WORKING MAN'S WIFE`` on a line of its own: a phrase in place of a name."""
    found = _hidden_pattern().match(text, start, end)
    if found:
        words = " ".join(found["name"].split())
        name = PersonName(words, words, 0.55, AgentKind.PSEUDONYM)
        yield Byline(*found.span("name"), name, AUTHOR, found["by"])


def pseudonyms(text: str, start: int, end: int) -> Iterator[Byline]:
    """``By a Lover of Truth``: those who hide behind what they profess to be."""
    for found in _professed_pattern().finditer(text, start, end):
        words = " ".join(found["name"].split())
        name = PersonName(words, words, 0.55, AgentKind.PSEUDONYM)
        yield Byline(*found.span("name"), name, AUTHOR, found["by"])


def inside(text: str, start: int, end: int, language: str = "") -> Iterator[Byline]:
    """Bylines within a paragraph: ``…, by William Darragh.``"""
    for found in _inside().finditer(text, start, end):
        if _rights().search(text[max(start, found.start() - 24) : found.start() + 1]):
            continue  # “Copyright, 1887, by …” names the holder of the rights
        phrase = found.group("by") or found.group("verb") or found.group("amid")
        needed = 0.5
        if found.group("amid"):
            if _others().search(text[max(start, found.start() - 14) : found.start()]):
                continue
            needed = 0.65
        for at, stop, name in names_from(text, found.end(), min(end, found.end() + 200), language):
            if (name.trust >= needed or _ranked_pattern().search(name.name)) and not (
                name.kind is AgentKind.BODY or is_saying(name, language)
            ):
                yield Byline(at, stop, name, AUTHOR, phrase)


def byline_at(text: str, start: int, end: int) -> int | None:
    """Where the first byline in text[start:end] begins, or None."""
    if on_line(text, start, end):
        return start
    first = next(inside(text, start, end), None)
    if not first:
        return None
    at = text.rfind(first.phrase, start, first.start)
    return at if at >= 0 else first.start


def issued_by(text: str, start: int, end: int) -> Iterator[Byline]:
    """``A statement by the Night Bakers' Union``: a body that is its author."""
    for found in STATED.finditer(text, start, end):
        corporate = _body(text, found.end(), end)
        if corporate:
            yield Byline(*corporate, AUTHOR, found.group().strip())


def without_case(text: str, start: int, end: int) -> list[Byline]:
    """``作者：王小明``, ``王小明 著``, ``김철수 지음``; such names are filed as they stand."""
    found = _chinese().match(text, start, end)
    if not found:
        return []
    group = "named" if found["named"] else "maker"
    said = found["verb"] or found["label"]
    role = next((role for role, group in UNSPACED.items() if said.startswith(every(group))), AUTHOR)
    words = " ".join(found[group].split())
    return [Byline(*found.span(group), PersonName(words, words, 0.8), role, said)]


def names_from(
    text: str, start: int, end: int, language: str = ""
) -> Iterator[tuple[int, int, PersonName]]:
    """The names that stand one behind another from ``start`` on: start, end, name."""
    at = start
    while at < end:
        corporate = _body(text, at, end) if at == start else None
        found = _person(text, at, end, language)
        if corporate and (not found or found[2].trust < 0.75 or is_body(corporate[2].name)):
            found = corporate
        if not found:
            return
        if at > start and (found[2].trust < 0.5 or _DEGREE.fullmatch(text, at, found[1])):
            joined = _and().match(text, found[1], end)
            if not joined:
                return
            at = joined.end()
            continue
        yield found
        joined = _and().match(text, found[1], end)
        if not joined:
            return
        at = joined.end()


def _person(text: str, start: int, end: int, language: str) -> tuple[int, int, PersonName] | None:
    """The longest name that begins here; words in quotation marks are a pseudonym."""
    if quoted := _QUOTED.match(text, start, end):
        words = quoted["name"].strip()
        return start, quoted.end(), PersonName(words, words, 0.5, AgentKind.PSEUDONYM)
    stops: list[int] = []
    at = start
    while len(stops) < 7:
        found = _TOKEN.match(text, at, end)
        if not found:
            break
        word = found.group()
        stop = found.end()
        if text[stop : stop + 2] == ": " and fold_heading(word) in _abbreviated_words():
            stop += 1  # “Tho: Manton”: early print abbreviates with a colon too
        if (
            word.endswith(".")
            and len(word.rstrip(".")) > 2
            and word.count(".") == 1
            and fold_heading(word[:-1]) not in _abbreviated_words()
        ):
            stops.append(stop - 1)
            break
        stops.append(stop)
        space = re.compile(r"[ \t*_]*\n?[ \t*_]*(?:\d[\d,*]*)?[ \t]*").match(text, stop, end)
        at = space.end() if space else stop
        if at == stop:
            break
    for stop in reversed(stops):
        name = parse(text[start:stop], language)
        if name and not (len(name.name.split()) == 1 and _GOES_ON.match(text, stop, end)):
            return start, stop, name
    return None


def _body(text: str, start: int, end: int) -> tuple[int, int, PersonName] | None:
    stop = re.compile(r"[^,;.\n(]{3,110}").match(text, start, end)
    name = body(stop.group()) if stop else None
    return (start, stop.end(), name) if stop and name else None
