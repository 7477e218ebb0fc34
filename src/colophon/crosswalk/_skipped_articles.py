"""How many characters of a title filing passes over: the article before it, and signs.

https://www.loc.gov/marc/bibliographic/bd245.html (second indicator) ·
https://www.loc.gov/standards/mods/userguide/titleinfo.html (nonSort)
"""

from collections.abc import Iterator
from functools import lru_cache

from colophon.crosswalk._grouped import Grouped
from colophon.languages import by_language, phrases_in
from colophon.mappings.marc import TITLE_IN_SOURCE
from colophon.mappings.mods import spaced_article
from colophon.model.record import Statement
from colophon.vocabulary.function_words import function_words

MOST = 9
"""characters that the indicator of MARC can count"""
_MARKED = "“\"‘'„«¿¡([*…. "
"""signs before the first word of a title; filing passes over them with the article"""
_BEFORE_A_WORD = f"{_MARKED}’-"
"""signs that may stand right before the word under which a title is filed"""
_LANGUAGES = {"no": "nb"}
"""tags of languages whose articles are those of another"""
_THE = "the "
"""an article in whatever language a record is: no other language has such a word"""


def skipped_characters(one: Statement, said: Grouped) -> int:
    """The number for a title: as the record says that it came from, else by the articles of
    the languages of title and item, or of the language that a title without one looks to be in.
    """
    title = str(one.value)
    bare = title.lstrip(_MARKED)
    start = len(title) - len(bare)
    for skipped in _skipped_in_source(one):
        if start < skipped < len(title) and title[skipped - 1] in _BEFORE_A_WORD:
            return skipped
    languages = _languages(one, said)
    found = filter(None, (_article_length(bare, each) for each in languages))
    length = next(found, 0) or (0 if languages else _guessed_length(bare))
    if not length and bare.casefold().startswith(_THE):
        length = len(_THE)
    return min(start + length, MOST) if length else 0


def _languages(one: Statement, said: Grouped) -> list[str]:
    if one.value.language:
        return [one.value.language]
    return [str(each.value) for each in said.of("language")]


def _skipped_in_source(one: Statement) -> Iterator[int]:
    """What the second indicator of the 245 said that a title was imported from."""
    for piece in one.evidence:
        if found := TITLE_IN_SOURCE.search(piece.source):
            yield int(found["skipped"])


def _article_length(words: str, language: str) -> int:
    """The length of an article of a language and the blank behind it, 0 without one."""
    words = words.casefold()
    tag = language.partition("-")[0].lower()
    for article in phrases_in(_LANGUAGES.get(tag, tag), "texts.articles"):
        elided = article[-1] in "’'"
        if words.startswith(article if elided else f"{article} "):
            return len(article) + (not elided)
    return 0


@lru_cache(maxsize=4096)
def _guessed_length(words: str) -> int:
    """The same in the language of which most further words of the title are small words; none
    where languages that are alike in this tell different things."""
    rest = set(words.casefold().split()[1:])
    counts = {one: len(rest & function_words(one)) for one in by_language("texts.commonest")}
    most = max(counts.values())
    found = {_article_length(words, one) for one, count in counts.items() if count == most}
    return found.pop() if most and len(found) == 1 else 0


def article_and_rest(one: Statement, said: Grouped) -> tuple[str, str]:
    """A title as MODS parts it: what filing passes over, and the rest; nothing and the whole
    where putting them together would make another title."""
    title = str(one.value)
    skipped = skipped_characters(one, said)
    article, rest = title[:skipped].rstrip(), title[skipped:]
    is_whole = f"{spaced_article(article)}{rest}" == title
    return (article, rest) if skipped and is_whole else ("", title)
