"""The interface in the reader's language: one JSON file a language."""

import json
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from starlette.requests import Request

from colophon.model.problem import Problem

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


class DeskTexts:
    """Called with a key and its numbers and names; a missing text falls back to English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._own = languages()[language]
        self._fallback = languages()[FALLBACK]

    def __call__(self, key: str, **given: Any) -> str:
        if str(given.get("n", given.get("of"))) == "1" and f"{key}.one" in self._own:
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

    def label(self, term: str, own: str) -> str:
        """The name of a field: in the reader's language, unless the archive gave its own."""
        key = f"term.{term}"
        return self(key) if self._fallback.get(key) == own else own

    def field_named(self, words: str) -> str:
        """The name of a field in the reader's language by its English one; else the words."""
        term = _terms().get(words)
        return self(f"term.{term}") if term else words

    def tell_finding(self, problem: Problem) -> "ToldFinding":
        """A finding and its remedy: by its code in the reader's language, else in English.

        The meaning of the code stands for the sentence about the one case.
        """
        key = f"finding.{problem.code}"
        if key not in self._own or self.language == FALLBACK:
            return ToldFinding(problem.message, problem.remedy, FALLBACK)
        return ToldFinding(self._own[key], self._own.get(f"{key}.remedy", ""), self.language)


@cache
def _terms() -> dict[str, str]:
    """The English name of a field → its term."""
    return {label: term for term, label in DeskTexts(FALLBACK).below("term.").items()}


class ToldFinding(NamedTuple):
    """A finding for the eye: the sentence, what to do, and the language of both."""

    message: str
    remedy: str
    language: str


def texts_for(request: Request) -> DeskTexts:
    """The texts that a request is answered in: as chosen, else as the browser asks."""
    known = languages()
    chosen = request.cookies.get(COOKIE, "")
    if chosen in known:
        return DeskTexts(chosen)
    for part in request.headers.get("accept-language", "").split(",")[:20]:
        code = part.split(";")[0].strip().split("-")[0].lower()
        if code in known:
            return DeskTexts(code)
    return DeskTexts(FALLBACK)
