"""The interface in the reader's language: one JSON file a language."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.requests import Request

COOKIE = "colophon-language"
FALLBACK = "en"


@cache
def languages() -> dict[str, dict[str, str]]:
    """All texts by language, then by key."""
    folder = files("colophon.web.desk").joinpath("texts")
    found = {
        one.name.removesuffix(".json"): json.loads(one.read_text(encoding="utf-8"))
        for one in folder.iterdir()
        if one.name.endswith(".json")
    }
    return dict(sorted(found.items()))


class Texts:
    """Called with a key and its numbers and names; a missing text falls back to English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._own = languages()[language]
        self._fallback = languages()[FALLBACK]

    def __call__(self, key: str, **given: Any) -> str:
        if given.get("n") == 1 and f"{key}.one" in self._own:
            key = f"{key}.one"
        text = self._own.get(key) or self._fallback.get(key) or key
        return text.format(**given) if given else text

    def below(self, prefix: str) -> dict[str, str]:
        """The texts whose keys begin so, by the rest of the key, for scripts."""
        return {
            key.removeprefix(prefix): self(key) for key in self._fallback if key.startswith(prefix)
        }

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._fallback


def spoken(request: Request) -> Texts:
    """The texts that a request is answered in: as chosen, else as the browser asks."""
    known = languages()
    chosen = request.cookies.get(COOKIE, "")
    if chosen in known:
        return Texts(chosen)
    for part in request.headers.get("accept-language", "").split(",")[:20]:
        code = part.split(";")[0].strip().split("-")[0].lower()
        if code in known:
            return Texts(code)
    return Texts(FALLBACK)
