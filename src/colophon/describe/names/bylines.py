"""Bylines: ``by``, ``von``, ``par``, ``por``, ``di``, ``автор`` … and the names behind them."""

import re
from collections.abc import Iterator

import msgspec

from colophon.describe.names.bodies import body, is_body
from colophon.describe.names.byline_words import AUTHOR, LABELS, PHRASES, TRANSLATOR, WEAK
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import PersonName, parse
from colophon.describe.page.title_bounds import STATED
from colophon.model.record import AgentKind

_LINE = tuple(
    (role, re.compile(rf"[\s_*•–—-]{{0,6}}(?P<by>{phrases})(?P<sep>\s*:\s*|[\s_*]+|$)", re.I))
    for role, phrases in PHRASES
)
_INSIDE = re.compile(
    r"(?P<lead>[.,;:!?)\]—–-] {0,2}|\n)(?P<by>(?:[Ww]ritten |[Cc]ompo[sſ]ed |[Pp]reached "
    r"|[Dd]elivered |[Pp]enned |[Cc]ollected |[Ss]et forth |WRITTEN )?[Bb]y|BY|Par|PAR|Von"
    r"|VON|Por|POR|Di|DI|Door)\s+(?=[^\W\d_a-zà-öø-ÿ])"
    r"|(?<=[^\W\d_] )(?P<amid>By|BY|Par|PAR)\s+(?=[^\W\d_a-zà-öø-ÿ])"
    r"|\b(?P<verb>(?:[Ww]ritten|WRITTEN|[Cc]ompo[sſ]ed|[Pp]reached|[Dd]elivered|[Pp]enned"
    r"|[Cc]ollected|[Ss]et forth|[Dd]rawn up|[Tt]aken) (?:by|BY|By))\s+(?=[^\W\d_a-zà-öø-ÿ])"
)
_TOKEN = re.compile(r"[’']?[^\W\d_](?:[\w'’`.-]*[\w.])?")
_AND = re.compile(
    r"\s*(?:,\s*(?:and|und|et|y|e|en|и|και|&)\s+|\s(?:and|und|et|y|e|en|och|og|ja|и|και|with"
    r"|avec|mit)\s+|\s*[&,;/·|]\s*|\s*\n\s*(?:and|und|et|y|e|en|и|και|&)\s+)",
    re.I,
)
_ABBREVIATED = frozenset(
    "phil jur med theol rer nat dr mr mrs prof rev st ste hen tho rob wil geo chas jas jos "
    "wm thos edw benj sam alex "
    "jun sen jr sr fr hon capt col gen sir ph d".split()
)


_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,2}\.? ?){1,4}")
"""academic degrees behind a name: ``M.A.``, ``Ph. D.``, ``MPH``"""


_HAN = "[\u3040-\u30ff\u3400-\u9fff]"
_CHINESE = re.compile(
    rf"\s*(?:(?P<label>作者|著者|撰者|編者|编者|譯者|译者|訳者)\s*[:：]\s*(?P<named>{_HAN}{{2,8}})"
    rf"|(?P<maker>{_HAN}{{2,6}})\s*(?P<verb>著|撰|編|编|譯|译|訳|作))\s*$"
)
_OTHERS = re.compile(r"(?:printed|published|sold|imprim\w+|vendu\w*|donn\w+|translated)\W*$", re.I)
_RIGHTS = re.compile(r"(?i)(?:copyright(?:ed)?|©|entered)[\s,.]{0,3}(?:\d{4})?[\s,.]{0,3}$")
_HIDDEN = re.compile(
    r"\W*(?P<by>by|par|por|von|di|door|av|af)\s+(?:(?:an?|un|une|una|uno|einem|einer|een|en"
    r"|ett|et)\s+)?"
    r"(?P<name>[^\W\d_][^.!?:\n]{3,60})",
    re.I,
)
_PROFESSED = re.compile(
    r"\b(?P<by>[Bb]y|BY)\s+(?:an?|A|An|AN|the|one|ONE)\s+(?P<name>(?:(?:true|sincere|hearty"
    r"|TRUE|real)\s+)?"
    r"(?:[Ll]over|LOVER|[Ww]ell-?[Ww]i[sſ]+her|WELL-?WISHER|[Ff]riend|FRIEND)\s+(?:of|to|OF|TO)\s+"
    r"[^\W\d_][^.,;:()\n\d]{2,50})"
)
_QUOTED = re.compile(r"[\"“„«‘](?P<name>[^\W\d_][^\"“”»’\n]{1,40})[\"”“»’]\.?")
_GOES_ON = re.compile(r" [a-z]{2}")
"""small letters behind a single word: “One of Them” is no name"""
_RANKED = re.compile(r"\b(?:[Ss]ieur|SIEVR|[Cc]hevalier|Esq)\b")


class Byline(msgspec.Struct, frozen=True):
    """A name that text[start:end] gives as maker in the role (MARC relator code)."""

    start: int
    end: int
    name: PersonName
    role: str
    phrase: str


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
    if text[start : start + 1] > "\u3000":
        return in_chinese(text, start, end)
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
        good = [one for one in names if _is_trusted(one[2], weak, word, alone)]
        if good:
            return [Byline(at, stop, name, role, found.group("by")) for at, stop, name in good]
    return []


def _is_trusted(name: PersonName, weak: bool, word: str, alone: bool) -> bool:
    if name.kind is AgentKind.BODY:
        return True
    if word in ("του", "της", "των", "de", "di", "da", "del", "av", "af"):
        return name.trust >= (0.5 if alone and word in ("av", "af") else 0.65)
    return name.trust >= (0.65 if weak else 0.3)


def hidden_bylines(text: str, start: int, end: int) -> Iterator[Byline]:
    """``BY A WORKING MAN'S WIFE`` on a line of its own: a phrase in place of a name."""
    found = _HIDDEN.match(text, start, end)
    if found:
        words = " ".join(found["name"].split())
        name = PersonName(words, words, 0.55, AgentKind.PSEUDONYM)
        yield Byline(*found.span("name"), name, AUTHOR, found["by"])


def pseudonyms(text: str, start: int, end: int) -> Iterator[Byline]:
    """``By a Lover of Truth``: those who hide behind what they profess to be."""
    for found in _PROFESSED.finditer(text, start, end):
        words = " ".join(found["name"].split())
        name = PersonName(words, words, 0.55, AgentKind.PSEUDONYM)
        yield Byline(*found.span("name"), name, AUTHOR, found["by"])


def inside(text: str, start: int, end: int, language: str = "") -> Iterator[Byline]:
    """Bylines within a paragraph: ``…, by William Darragh.``"""
    for found in _INSIDE.finditer(text, start, end):
        if _RIGHTS.search(text[max(start, found.start() - 24) : found.start() + 1]):
            continue  # “Copyright, 1887, by …” names the holder of the rights
        phrase = found.group("by") or found.group("verb") or found.group("amid")
        needed = 0.5
        if found.group("amid"):
            if _OTHERS.search(text[max(start, found.start() - 14) : found.start()]):
                continue
            needed = 0.65
        for at, stop, name in names_from(text, found.end(), min(end, found.end() + 200), language):
            if (name.trust >= needed or _RANKED.search(name.name)) and (
                name.kind is not AgentKind.BODY
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


def in_chinese(text: str, start: int, end: int) -> list[Byline]:
    """``作者：王小明`` and ``王小明 著``; names of Chinese characters are filed as they stand."""
    found = _CHINESE.match(text, start, end)
    if not found:
        return []
    group = "named" if found["named"] else "maker"
    role = TRANSLATOR if (found["verb"] or found["label"])[0] in "譯译訳" else AUTHOR
    name = PersonName(found[group], found[group], 0.8)
    return [Byline(*found.span(group), name, role, found["verb"] or found["label"])]


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
            joined = _AND.match(text, found[1], end)
            if not joined:
                return
            at = joined.end()
            continue
        yield found
        joined = _AND.match(text, found[1], end)
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
        if text[stop : stop + 2] == ": " and fold_heading(word) in _ABBREVIATED:
            stop += 1  # “Tho: Manton”: early print abbreviates with a colon too
        if (
            word.endswith(".")
            and len(word.rstrip(".")) > 2
            and word.count(".") == 1
            and fold_heading(word[:-1]) not in _ABBREVIATED
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
