"""Which vocabularies topics are suggested from, written into a configuration that people edit."""

import re

from colophon.config import Config

_TOPICS = re.compile(r"^topics:[ \t]*(?P<inline>\[[^\]\n]*\])?[ \t]*(?:#.*)?\n", re.MULTILINE)
_ITEM = re.compile(r"(?P<indent>[ \t]*)- [^\n]*\n|[ \t]*(?:#[^\n]*)?\n")


def with_topic_vocabulary(text: str, name: str) -> str:
    """The text of a configuration with a vocabulary named behind the others under topics."""
    text = text if text.endswith("\n") or not text else text + "\n"
    found = _TOPICS.search(text)
    if found is None:
        named = "".join(f"- {one}\n" for one in (*Config().topics, name))
        return f"{text}topics:\n{named}"
    if found["inline"] is not None:
        close = found.end("inline") - 1
        comma = ", " if found["inline"].strip("[] \t") else ""
        return f"{text[:close]}{comma}{name}{text[close:]}"
    at, indent = found.end(), ""
    place = at
    while item := _ITEM.match(text, place):
        place = item.end()
        if item["indent"] is not None:
            at, indent = place, item["indent"]
    return f"{text[:at]}{indent}- {name}\n{text[at:]}"
