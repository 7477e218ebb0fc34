"""Words that name nothing by themselves: pronouns, auxiliaries, particles, by language.

A label of such words alone is never found in running text: French *or* is no gold, Finnish
*voi* (can) no butter.  It is the surface form that counts; *voita* still is butter.
"""

from functools import cache

from colophon.languages import every, words_in
from colophon.vocabulary.words import SPOKEN


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of a language (primary tag), in small letters; of all for none."""
    if not language:
        return frozenset((*every("texts.function"), *every("texts.commonest")))
    commonest = "nb" if language == "no" else language
    return words_in(SPOKEN.get(language, language), "texts.function") | words_in(
        commonest, "texts.commonest"
    )
