"""The words of the public pages: one file a language (``LANG.json``), keys by page.

A key is ``page.word``.  Where a number decides the form, there are two keys, which end in
``.one`` and ``.other`` (http://cldr.unicode.org/index/cldr-spec/plural-rules); the four
languages that ship need no more.  What stands in braces is filled in.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""the languages of the pages, by their BCP 47 tags, and what they call themselves"""

_FROM_RIGHT = frozenset(("ar", "fa", "he", "ps", "sd", "ur", "yi"))
"""languages written from right to left"""


class LanguageTexts(msgspec.Struct, frozen=True):
    """The words of one language."""

    language: str
    said: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text under a key, with the values in their places; raises :class:`KeyError`."""
        text = self.said[key]
        return text.format(**values) if values else text

    def count_text(self, key: str, number: int, **values: object) -> str:
        """The text of this key for a number: ``1 record``, ``12 records``."""
        form = "one" if number == 1 else "other"
        return self(f"{key}.{form}", number=self.number(number), **values)

    def find_text(self, key: str, default: str) -> str:
        """The text under a key that there may be, or the default."""
        return self.said.get(key, default)

    def number(self, number: int) -> str:
        """A number with its thousands told apart."""
        return f"{number:,}".replace(",", _THOUSANDS.get(self.language, ","))

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        return direction(self.language)


_THOUSANDS = {"de": ".", "es": "\u202f", "fr": "\u202f"}


def direction(language: str) -> str:
    """The direction a language is written in: ``ltr`` or ``rtl``."""
    return "rtl" if language.partition("-")[0].lower() in _FROM_RIGHT else "ltr"


@cache
def open_texts(language: str) -> LanguageTexts:
    """The words of a language; English where there is none such.

    ``language`` is a BCP 47 tag, of which the first part is looked at.
    """
    wanted = language.partition("-")[0].lower()
    found = wanted if wanted in LANGUAGES else "en"
    content = files(__name__).joinpath(f"{found}.json").read_bytes()
    said: dict[str, Any] = msgspec.json.decode(content)
    return LanguageTexts(found, said)
