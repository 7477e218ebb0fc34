"""Words for matching: tokens, folding, stems and function words by language.

Stems are Snowball's (https://snowballstem.org/), or basic forms where the language has an
analyser for them; a language that has neither is matched by whole words.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from colophon.languages import words_in
from colophon.model.folding import fold_letters
from colophon.vocabulary.lemmas import lemmatiser
from colophon.vocabulary.spellings import respeller

SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

BARRIERS = frozenset('.!?;:,()[]{}"“”„«»‹›–—|•…¡¿。，、')
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*|[.!?;:,()\[\]{}\"“”„«»‹›–—|•…¡¿。，、]|\n[ \t]*\n"
)
"""A dotted abbreviation, a word with its apostrophes, or something no label runs across."""

ELIDING = frozenset({"fr", "it", "ca"})
ELISION = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W_]+['’](?=[^\W_])|[^\W_]+"
    r"|[.!?;:,()\[\]{}\"“”„«»‹›–—|•…¡¿。，、]|\n[ \t]*\n"
)
"""The same where the apostrophe parts words (``l'école``)."""

LETTERED = frozenset({"da", "et", "fi", "hu", "nb", "nn", "no", "sv", "tr"})
"""Languages in which a letter with a mark is a letter of its own, seldom left out."""

SPOKEN = {"no": "nb", "nn": "nb"}
"""languages whose function words and endings are those of another"""
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

KEPT = 200_000
"""Words whose stems are kept."""

SHORT_CAPITALS = 5
"""Capitals up to this length are an acronym, not a shouted word."""


def fold(text: str) -> str:
    """Lower case, accents and runs of space removed: how labels are compared."""
    return " ".join(fold_letters(text).split())


def compose_letters(text: str) -> str:
    """Lower case and runs of space removed, accents kept, each letter with its own as one."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def differ_in_endings(said: str, meant: str, language: str) -> bool:
    """Whether two folded wordings differ only in the endings of number and case.

    A language without a list is taken to inflect in up to three letters; two spellings of a
    word (*labour*, *labor*) are the same.
    """
    one, other = WORD.findall(said), WORD.findall(meant)
    respell = respeller(language)
    if respell is not None:
        one, other = list(map(respell, one)), list(map(respell, other))
    if len(one) != len(other):
        return False
    endings = words_in(SPOKEN.get(language, language), "texts.endings")
    return all(_akin(*pair, endings) for pair in zip(one, other, strict=True))


def _akin(one: str, other: str, endings: frozenset[str]) -> bool:
    at = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        at += 1
    rest = one[at:], other[at:]
    if not endings:
        return max(map(len, rest)) <= 3
    return all(not tail or tail in endings for tail in rest)


def primary(language: str) -> str:
    """The language itself, without region or script; empty where there is none."""
    tag = language.replace("_", "-").split("-", 1)[0].lower()
    return "" if tag in ("mul", "und", "zxx") else tag


def acronym(word: str) -> str:
    """The capitals that a word is an acronym by (``NGOs`` → ``NGO``), or empty."""
    if "." in word:
        word = word.replace(".", "")
    if len(word) > 2 and word[-1] == "s" and word[:-1].isupper():
        word = word[:-1]
    letters = sum(map(str.isalpha, word))
    return word if word.isupper() and letters >= 2 and len(word) <= 10 else ""


class Analyser:
    """How the words of one language are brought to what labels are matched by.

    ``name`` says which: ``snowball english``, ``voikko fi``, or ``whole words`` where there
    is none.
    """

    def __init__(self, language: str) -> None:
        self.language = primary(language)
        algorithm = SNOWBALL.get(self.language, "")
        lemmas = lemmatiser(self.language)
        self.name = f"snowball {algorithm}" if algorithm else "whole words"
        self.token = ELISION if self.language in ELIDING else TOKEN
        self.ignored = words_in(SPOKEN.get(self.language, self.language), "texts.unmatched")
        self._respell = respeller(self.language)
        self._keys: dict[str, str] = {}
        self._stem: Callable[[str], str] | None = None
        self.lemmatised = lemmas is not None and lemmas.sure
        """whether words with one key are forms of one word, as stems do not say"""
        if lemmas is not None:
            self.name, self._stem = lemmas.name, lemmas.lemma
        elif algorithm:
            import snowballstemmer

            self._stem = snowballstemmer.stemmer(algorithm).stemWord

    def key(self, word: str) -> str:
        """The stem of a word, folded; empty for a function word.  Kept, as stemming is slow."""
        key = self._keys.get(word)
        if key is None:
            if len(self._keys) > KEPT:
                self._keys.clear()
            key = self._keys[word] = self._key(word)
        return key

    def _key(self, word: str) -> str:
        lower = word.lower()
        if "’" in lower:
            lower = lower.replace("’", "'")
        if lower.endswith("'"):
            return ""  # an elided article
        if lower in self.ignored:
            return ""
        if "." in lower:
            lower = lower.replace(".", "")
        if self._respell is not None:
            lower = self._respell(lower)
        stem = self._stem(lower) if self._stem is not None else lower
        return stem if stem.isascii() or self.language in LETTERED else fold(stem)

    def words(self, text: str) -> list[str]:
        """The words of a text as written, barriers left out."""
        return [
            word for word in self.token.findall(text) if word not in BARRIERS and not word.isspace()
        ]


@cache
def analyser(language: str) -> Analyser:
    """The analyser of a language (BCP 47); made once."""
    return Analyser(language)
