"""Names in imprints: where a name ends, how several are told apart, what kind they are."""

import re
from functools import cache, lru_cache

import msgspec

from colophon.dating import roman
from colophon.describe._rules import imprint
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.role_words import role_words
from colophon.describe.names.bodies import is_body
from colophon.describe.names.body_words import SURNAMES
from colophon.describe.names.persons import parse
from colophon.describe.wording.phrasebook import Phrasebook, PhraseHit
from colophon.languages import every, word_pattern
from colophon.model.folding import fold, fold_word
from colophon.model.record import Agent, AgentKind

LONGEST = 110
"""characters a name in an imprint may have"""
_abbreviated_pattern = word_pattern(
    r"(?:^|[\s.&])(?:[^\W\d_]{1,3}|{imprint.abbreviated})$", spelt=fold_word
)
_words_left_over = word_pattern(
    r"(?:[\s,]+(?:{imprint.between_names|imprint.articles}|&))+\s*\Z", spelt=fold_word
)
"""“and the”, left over where a name was cut at a street"""
_suffix = word_pattern(r",\s{0,2}{imprint.suffixes}\b\.?", spelt=fold_word)
_next_name = word_pattern(
    r"""
        [,;]?\s{1,3}(?:{imprint.between_names}|&)\s{1,3}
        (?:{imprint.before_names}\s{1,3})?
        (?!{imprint.no_second_names}\b)
        (?=
            (?:[^\W\d_]{1,6}\.\s{0,2}){1,3}[^\W\d_]{2,}
          | [^\W\d_]{3,}\s[^\W\d_]{2,}
          | [^\W\d_]\.\s?[^\W\d_]\.
        )
        """,
    re.VERBOSE,
    spelt=fold_word,
)
_later_name = word_pattern(
    r"""
        [,.]?\s{1,3}(?:{imprint.between_later_names}|&)\s{1,3}
        (?:{imprint.before_names}\s{1,3})?
        (?P<name>
            (?:[^\W\d_]{1,5}\.\s{0,2}){1,3}[^\W\d_]{2,}(?:\s[^\W\d_]{2,})?
          | [^\W\d_]{3,}\s[^\W\d_]{3,}
        )
        (?=
            ,?\s{1,3}{imprint.behind_later_names}\b
          | ,\s{1,3}{imprint.trade_stems}
          | \s*[,.]\s*(?:1[5-8]\d\d|m\.)
        )
        """,
    re.VERBOSE,
    spelt=fold_word,
)
_BREAK = re.compile(
    r"""
      (?<=[^\W\d_]{5}):
    | (?<=[\s\d)]):
    | [;()\[\]|{}<>@#=]
    | \n\s*\n
    | \.{3}
    | \s-{1,3}\s
    | -{2,}
    | [•·●]
    | \d
    | https?
    """,
    re.VERBOSE,
)
_FULL_STOP = re.compile(r"[.;,]")
_EDGE = re.compile(r"[,.\n]")
_LABEL = re.compile(r"\s*[^\W\d_][^\n:,.;]{1,30}:(?!\S)")
"""a line that begins with a label of its own: no name goes on there"""
_CLOSING = {"»": "«", "”": "“", "“": "„"}
_LETTERS = re.compile(r"[^\W\d_]{3}")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?\s?){2,3}$")


@cache
def _widows() -> frozenset[str]:
    return frozenset(map(fold_word, every("imprint.widows")))


_no_names = word_pattern(r"{imprint.before_no_names}?{imprint.no_names}\b", spelt=fold_word)
_makers = word_pattern(r"(?:{imprint.before_makers}\s?){0,2}{imprint.makers}", spelt=fold_word)


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] names somebody in a role; ``cue`` is where the statement begins."""

    role: str
    start: int
    end: int
    cue: int
    rule: str
    confidence: float


@lru_cache(maxsize=1)
def stops() -> Phrasebook[str]:
    """Phrases at which a name in an imprint ends."""
    return Phrasebook([(phrase, "stop") for phrase in imprint.STOPS])


def has_case(letter: str) -> bool:
    """Whether a letter has a capital and a small form."""
    return letter.upper() != letter.lower()


def _end_without_case(folded: str, start: int) -> int:
    """Where a name in a script without capitals ends: at a mark, a number or a role."""
    limit = min(start + LONGEST // 2, len(folded))
    broken = _MARKED_OFF.search(folded, start, limit)
    limit = broken.start() if broken else limit
    labels = role_words().find(folded, start, min(limit + 1, len(folded)))
    role = next((hit for hit in labels if hit.start > start), None)
    limit = role.start if role else limit
    if _HAN.match(folded, start):
        whole = _TWO_HAN.match(folded, start, limit) or _TO_BLANK.match(folded, start, limit)
        limit = whole.end() if whole else limit
    return limit


_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_TWO_HAN = re.compile(
    f"{_HAN.pattern}{{1,3}} {_HAN.pattern}{{1,3}}(?![\u3040-\u30ff\u3400-\u9fff])"
)
"""``山田 太郎``: a person's name, parted"""
_TO_BLANK = re.compile(r"\S+")
_MARKED_OFF = re.compile(
    r"[,،;؛:|/(){}<>\[\]「」『』【】•·、。！？\n\d@©]|\.(?:\s|$)|\s{2,}|\s-\s|https?"
)


def name_end(folded: str, start: int) -> int:
    """Where the name that starts here in folded text ends (exclusive)."""
    if folded[start : start + 1].isalpha() and not has_case(folded[start]):
        return _end_without_case(folded, start)
    limit = min(start + LONGEST, len(folded))
    broken = _BREAK.search(folded, start, limit)
    limit = broken.start() if broken else limit
    numeral = roman.NUMERAL.search(folded, start, limit)
    limit = numeral.start() if numeral else limit
    if folded.startswith(("imprimeurs", "imprimeus"), start):
        # the king's printers are named by their office, over the line
        full = _FULL_STOP.search(folded, start, limit)
        return full.start() if full else limit
    position = start
    housed = _first_word(folded, start) in _house_words()
    while position < limit:
        match = _EDGE.search(folded, position, limit)
        edge = match.start() if match else limit
        stop = next((hit.start for hit in stops().find(folded, position, edge)
                     if hit.start > start and folded[hit.start - 1] != "-"
                     and not _inside(folded, start, hit.start)
                     and not (housed and _bare(folded, hit))), None)  # fmt: skip
        if stop is not None:
            return start + len(_words_left_over().sub("", folded[start:stop]))
        if match is None:
            return limit
        if not _goes_on(folded, start, edge, limit):
            suffix = _suffix().match(folded, edge, limit)
            return suffix.end() if suffix else edge
        position = edge + 1
    return limit


def _first_word(folded: str, start: int) -> str:
    match = re.compile(r"\w+").search(folded, start, start + 40)
    return match.group() if match else ""


@lru_cache(maxsize=1)
def _house_words() -> frozenset[str]:
    """First words of houses: in their names a preposition is part of the name."""
    words = [word for houses in imprint.HOUSES.values() for word in houses]
    return frozenset(fold_word(word).split()[0] for word in (*words, *imprint.BODIES))


def _bare(folded: str, hit: PhraseHit[str]) -> bool:
    """Whether a stop is a small word that no comma sets apart."""
    return hit.end - hit.start <= 6 and folded[: hit.start].rstrip()[-1:] not in (",", ";", ".")


def _inside(folded: str, start: int, place: int) -> bool:
    """A stop word right behind the first word or behind "of" is part of the name."""
    return folded[start:place].strip() in ("", "the", "la", "le")


def _goes_on(folded: str, start: int, edge: int, limit: int) -> bool:
    so_far = folded[start:edge]
    mark = folded[edge]
    if mark == ",":
        return False
    if mark == ".":
        after = folded[edge + 1 : limit].lstrip(" ")
        label = role_words().at(folded, edge + 1 + len(folded[edge + 1 : limit]) - len(after))
        if label is not None and label.phrase.endswith(":"):
            return False
        words = [word for word in so_far.split() if word not in _widows()]
        first = len(words) == 1 and len(words[0]) <= 7 and bool(_LETTERS.match(after))
        return (first or bool(_abbreviated_pattern().search(so_far))) and not after.startswith("\n")
    words = so_far.split()
    if not words:
        return True
    after = folded[edge + 1 : limit].lstrip()
    if _LABEL.match(folded, edge + 1):
        return False
    if after.startswith(("& ", "and ", "et ", "und ")):
        return True
    return len(words) == 1 or words[-1] in ("&", "and", "et", "und", "de", "la", "of", "u.", "der")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names in text[start:end]: two persons are parted, "Duncker & Humblot" is not."""
    folded = fold(text[start:end])
    parts = []
    position = 0
    for match in _next_name().finditer(folded):
        before = folded[position : match.start()].split()
        if len(before) < 2 or before[-1] in ("&", "and"):
            continue
        parts.append((start + position, start + match.start()))
        position = match.end()
    parts.append((start + position, end))
    return [trim_span(text, *part) for part in parts]


def later_names(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Further names behind the address of the first: "…, and T. Benskin in St. Brides"."""
    return [match.span("name") for match in _later_name().finditer(folded, start, end)]


def trim_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and punctuation about it; the dot of an abbreviation stays."""
    end = min(end, len(text))
    while start < end and (not text[start].isalnum()) and text[start] not in "’'(":
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ")"):
        end -= 1
    inner = end + 1 if text[end : end + 1] in " \u00a0\u202f" else end
    if text[inner : inner + 1] == "»" and "«" in text[start:end]:
        return start, inner + 1  # French sets a blank before it
    if text[end : end + 1] in _CLOSING and _CLOSING[text[end]] in text[start:end]:
        end += 1
    if text[end : end + 1] == "." and _INITIALS.match(text[start:end]) and end - start < 8:
        end += 1
    if text[end : end + 1] == "." and re.search(
        r"(?i)(?:^|[\s,&])(?:co|inc|ltd|bros|cie|jr|jun|comp)$", text[max(start, end - 6) : end]
    ):
        end += 1
    return start, end


_town_behind = word_pattern(
    r"\s(?P<at>{imprint.before_towns})\s+(?P<town>[^\n]+)\Z", spelt=fold_word
)


def without_town(text: str, start: int, end: int) -> int:
    """Where a name ends without its town: ``Jan Mol te Gent``, ``Imprimerie Dubois à Lille``.

    What a body is called may hold a town, a person's name does not.
    """
    match = _town_behind().search(fold(text[start:end]))
    place = known_places().at(match["town"], 0) if match else None
    if match is None or place is None or place.end < len(match["town"]):
        return end
    accented = text[start + match.start("at") : start + match.end("at")] == "à"
    person = kind_of(text[start : start + match.start()]) is AgentKind.PERSON
    return start + match.start() if accented or person else end


def plausible(name: str) -> bool:
    """Whether this may be the name of a maker of publications."""
    folded = fold(name)
    if _INITIALS.match(folded) and name.isupper():
        return True
    if not 2 < len(name) <= LONGEST or not re.search(r"[^\W\d_]{2}", name):
        return False
    if _no_names().match(folded):
        return False
    if _makers().match(folded):
        return True
    first = re.search(r"[^\W\d_]", name)
    if first is None or not first.group().isupper():
        return False
    words = re.findall(r"[^\W\d_]+", name)
    capital = sum(word[0].isupper() for word in words)
    small = sum(len(word) <= 3 for word in words if not word[0].isupper())
    place = known_places().at(folded, 0)
    if place and place.end >= len(folded.rstrip(" .,")):
        return False
    return capital >= len(words) - capital - small and len(words) <= 12


def may_name(name: str) -> bool:
    """Whether words that somebody calls a name may be one, in scripts without capitals too.

    There, capitals cannot tell a name from other words: it is only no sentence, and no date.
    """
    first = re.search(r"[^\W\d_]", name)
    if first is None or has_case(first.group()):
        return plausible(name)
    few = len(name) <= LONGEST // 2 and len(name.split()) <= 8
    return few and len(re.findall(r"[^\W\d_]", name)) > 1 and not _SAID.search(name)


_SAID = re.compile(r"[.!?。！？؟۔\n]|\d")


@lru_cache(maxsize=1)
def _body_words() -> frozenset[str]:
    houses = [
        word for words in imprint.HOUSES.values() for house in words for word in house.split()
    ]
    return frozenset(fold_word(word) for word in (*imprint.BODIES, *houses) if len(word) > 3)


def kind_of(name: str) -> AgentKind | None:
    """A body where a word says so, a person where it is built like a person's name."""
    folded = fold(name)
    words = set(re.findall(r"\w+", folded))
    if is_body(name) or (words - SURNAMES) & _body_words() or re.search(r"&|\be\.u\b", folded):
        return AgentKind.BODY
    read = parse(tidy(name)) if 2 <= len(words) <= 5 else None
    return read.kind if read is not None and read.trust >= 0.5 else None


def may_be_name(name: str) -> bool:
    """Whether words are a body's name or built like a person's: not those of a place."""
    read = parse(tidy(name))
    return kind_of(name) is not None or (read is not None and read.trust >= 0.5)


def tidy(text: str) -> str:
    """A transcription on one line: white space made single, emphasis marks dropped."""
    return re.sub(r"\s+", " ", re.sub(r"[_*]+", " ", text)).strip()


def agent(text: str, language: str = "") -> Agent:
    """The agent of a name as transcribed; persons get a heading, surname first."""
    name = tidy(text)
    kind = kind_of(name)
    heading = ""
    if kind is AgentKind.PERSON:
        read = parse(name, language)
        heading = read.heading if read else ""
    return Agent(name=name, heading=heading, kind=kind)
