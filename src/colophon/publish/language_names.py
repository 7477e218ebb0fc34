"""The names of languages, for people who read pages."""

from collections.abc import Mapping
from functools import cache

from colophon.config import shipped_vocab
from colophon.vocabulary import open_vocabulary


def language_name(tag: str, language: str = "en") -> str:
    """The name of a language by its BCP 47 tag: ``English``, ``English (en-GB)``.

    It is in the language asked for, else English.

    A tag that the vocabulary of languages does not know stays as it is.
    """
    found = _names(language).get(tag.partition("-")[0].lower(), "")
    if not found:
        return tag
    return f"{found} ({tag})" if "-" in tag else found


@cache
def _names(language: str) -> Mapping[str, str]:
    """Names by every notation, the shortest of which is the tag."""
    languages = open_vocabulary("languages", shipped_vocab() / "languages.ttl")
    return {code: entry.label(language).text for entry in languages for code in entry.notation}
