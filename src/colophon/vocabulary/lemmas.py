"""Basic forms of words (lemmas), for languages whose endings a stemmer does not reach.

Finnish alone: Voikko (https://voikko.puimula.org/, its library and dictionary are of the
system), else simplemma (https://github.com/adbar/simplemma).  Both are of the extra ``finnish``;
without them words are stemmed.
"""

import threading
from collections.abc import Callable
from functools import cache, partial
from importlib.util import find_spec
from typing import NamedTuple

LANGUAGES = ("fi",)
"""languages in which basic forms were measured to find more than stems"""


class Lemmatiser(NamedTuple):
    """How an analyser is called, and what it makes of a word in small letters.

    ``sure``: words with one basic form are forms of one word; not so where forms that are in
    no dictionary are guessed.
    """

    name: str
    lemma: Callable[[str], str]
    sure: bool


@cache
def lemmatiser(language: str) -> Lemmatiser | None:
    """The analyser of a language that is installed, or ``None``."""
    if language not in LANGUAGES:
        return None
    voikko = _open_voikko(language)
    if voikko is not None:
        return Lemmatiser(f"voikko {language}", voikko, True)
    if find_spec("simplemma") is not None:
        simple = partial(_simple_lemma, language=language)
        return Lemmatiser(f"simplemma {language}", simple, False)
    return None


def name_installed() -> str:
    """The names of the analysers that are used: what was compiled with others is out of date."""
    return " ".join(found.name for one in LANGUAGES if (found := lemmatiser(one)))


def _open_voikko(language: str) -> Callable[[str], str] | None:
    """Voikko's basic form of a word; ``None`` where library or dictionary are missing."""
    try:
        import libvoikko

        voikko = libvoikko.Voikko(language)
    except (ImportError, OSError, AttributeError):  # no package, no library, an older one
        return None
    except libvoikko.VoikkoException:  # no dictionary
        return None
    lock = threading.Lock()  # one analyser must not be asked by two threads at once

    def lemma(word: str) -> str:
        with lock:
            readings = voikko.analyze(word) or voikko.analyze(word.capitalize())
        forms = (one.get("BASEFORM") for one in readings)
        return next((form.lower() for form in forms if form), word)

    return lemma


def _simple_lemma(word: str, language: str) -> str:
    from simplemma import lemmatize

    return str(lemmatize(word, lang=language)).lower()
