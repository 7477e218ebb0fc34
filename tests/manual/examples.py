"""The examples in the manual."""

import re
from collections.abc import Iterator

from colophon import manual


def blocks(language: str) -> Iterator[str]:
    """The blocks of code in a language, in the order of the chapters."""
    for chapter in manual.chapters():
        yield from re.findall(rf"^```{language}\n(.*?)^```", chapter.text, re.DOTALL | re.MULTILINE)
