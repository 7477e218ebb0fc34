"""Labels before the names of makers: ``Author(s):``, ``Forfatter:``, ``Texte :``, by role.

What stands in brackets may be missing.  Labels that also announce a text or a picture
(``Text:``) are loose: a person's name has to follow them, no other words.
"""

import re
from functools import lru_cache

from colophon.describe.names.byline_words import AUTHOR, EDITOR, ILLUSTRATOR, TRANSLATOR
from colophon.describe.names.headings import fold_heading
from colophon.languages import every

_GROUPS = {
    AUTHOR: "authors",
    EDITOR: "editors",
    TRANSLATOR: "translators",
    ILLUSTRATOR: "illustrators",
}
"""MARC relator code → the group of its labels in :class:`colophon.languages.Names`"""


def _pattern(label: str) -> str:
    form = re.escape(fold_heading(label))
    # the brackets of “author(s)” may stand there or not
    return re.sub(r"\\\((\w+)\\\)", r"(?:\\(\1\\)|\1)?", form)


@lru_cache(maxsize=1)
def labels() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """Role, whether the label is loose, and a pattern of the label with its colon."""
    rows = [(role, False, every(f"names.{group}")) for role, group in _GROUPS.items()]
    rows.append((AUTHOR, True, every("names.loose")))
    return tuple((role, loose, _any_of(words)) for role, loose, words in rows)


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    forms = "|".join(sorted(map(_pattern, words), key=len, reverse=True))
    return re.compile(rf"\W*(?P<label>{forms})\s*[:：](?!\w+[:：])")
