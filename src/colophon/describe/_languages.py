"""Which language a stretch of text is in: by script, then by the words nothing is without.

``py3langid`` is asked only where these do not decide.  Importing it and unpacking its model costs
0.7 s of CPU, more than describing a leaflet may take in all; counting function words
costs some milliseconds and settles nine documents in ten.
"""

import re
from collections import Counter
from functools import cache
from typing import Any

import msgspec

from colophon.describe._stopwords import STOPWORDS

SET = (
    "af ar be bg br bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr ht hu hy "
    "id is it ja ka ko ku la lt lv mk ms mt nb nl nn oc pl ps "
    "pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi xh zh zu"
).split()
"""What py3langid may answer: the languages that pamphlets in archives are in.

Left out are those it names in error for them: ``grc`` (it takes every modern Greek
text for it), ``an`` and ``ast`` (Spanish), ``lb`` and ``nds`` (German), ``wa`` (old French),
``no`` (Norwegian is ``nb`` or ``nn``), ``jv`` and ``su`` (Indonesian)."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
_SCRIPTS = (
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u017f]")),
)
_ARABIC = (("ur", re.compile("[ٹڈڑےں]")), ("fa", re.compile("[پچژگ]")))
_CYRILLIC = (
    ("uk", re.compile("[їєґЇЄҐ]")),
    ("be", re.compile("[ўЎ]")),
    ("mk", re.compile("[ѓќѕЃЌЅ]")),
    ("sr", re.compile("[ђћџљњјЂЋЏЉЊЈ]")),
)
_WORDS_OF_CYRILLIC = ("ru", "uk", "bg", "sr")


class Guess(msgspec.Struct, frozen=True):
    """A language, how sure (0…1), and the rule; ``rivals`` are the next best."""

    tag: str
    confidence: float
    note: str
    rivals: tuple[str, ...] = ()


def guess(text: str, *, ask: bool = True) -> Guess | None:
    """The language of a text of up to some 10,000 code points, or None; ``ask`` py3langid."""
    script = _script(text)
    if not script:
        return None
    if script == "ar":
        return _by_letters(text, _ARABIC, "ar", 0.004)
    if script == "cyrillic":
        found = _by_letters(text, _CYRILLIC, "", 0.004)
        return found if found.tag else _by_words(text, _WORDS_OF_CYRILLIC, ask)
    if script == "latin":
        return _by_words(
            text, tuple(tag for tag in STOPWORDS if tag not in _WORDS_OF_CYRILLIC), ask
        )
    if script == "el":
        return Guess(
            "el", 0.97, "Greek script; Greek in print is taken for modern, whatever its accents."
        )
    return Guess(script, 0.95, "The script is used by this language almost alone.")


def _script(text: str) -> str:
    """The script most letters are in; kana make Japanese of Chinese characters."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    if counts["ja"] * 10 > counts["zh"] > 0:
        return "ja"
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


def _by_letters(
    text: str, letters: tuple[tuple[str, re.Pattern[str]], ...], otherwise: str, share: float
) -> Guess:
    for tag, pattern in letters:
        if len(pattern.findall(text)) > share * len(text):
            return Guess(tag, 0.9, "Letters that only this language uses.")
    return Guess(otherwise, 0.9, "The script, without the letters of its other languages.")


def _by_words(text: str, tags: tuple[str, ...], ask: bool) -> Guess | None:
    words = [one.rstrip("'’") for one in _TOKEN.findall(text.lower().replace("ſ", "s"))]
    if not words:
        return None
    counts = Counter(words)
    hits = {
        tag: sum(counts[word] for word in STOPWORDS[tag] & counts.keys()) / len(words)
        for tag in tags
    }
    ranked = sorted(hits, key=lambda tag: -hits[tag])
    first, second = ranked[0], ranked[1]
    lead = hits[first] - hits[second]
    if len(words) >= 12 and hits[first] >= 0.12 and lead > 0.25 * hits[first]:
        sure = min(0.98, 0.75 + lead)
        share = round(100 * hits[first])
        return Guess(first, sure, f"{share} of 100 words are its commonest words.", (second,))
    if ask and len(words) >= 4:
        return _asked(text, first if hits[first] >= 0.12 else "")
    if hits[first] >= 0.2 and lead > 0:
        return Guess(first, 0.5, "Few words, most of them its commonest.", (second,))
    return None


def _asked(text: str, common: str) -> Guess:
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
