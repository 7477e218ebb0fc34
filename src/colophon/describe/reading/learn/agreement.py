"""Whether a stretch of a document says what a cataloguer recorded.

Case, accents, punctuation, leading articles, legal forms and small misreadings of OCR do
not matter.
"""

import re
from difflib import SequenceMatcher
from functools import cache, lru_cache

from colophon.languages import every
from colophon.model.folding import fold_letters


@cache
def _left_out() -> frozenset[str]:
    """Articles and kinds of body before a name."""
    return frozenset((*every("reading.left_out"), *every("reading.left_out_kinds")))


@cache
def _forms() -> tuple[list[str], ...]:
    """The words of each legal form."""
    return tuple(one.split() for one in every("reading.left_out_forms"))


@cache
def _honours() -> frozenset[str]:
    return frozenset(every("reading.left_out_honours"))


@lru_cache(maxsize=200_000)
def plain(text: str, person: bool = False) -> str:
    """Small letters and digits with single blanks, articles and legal forms left out."""
    text = fold_letters(text).replace("ı", "i").replace("ς", "σ").replace("ł", "l")
    text = text.replace("&", " and ")
    words = re.sub(r"[\W_]+", " ", re.sub(r"[’'ʼ`]", "", text)).split()
    while person and len(words) > 1 and words[0] in _honours():
        words = words[1:]
    changed = True
    while changed and len(words) > 1:
        changed = False
        if words[0] in _left_out():
            words, changed = words[1:], True
        for form in _forms():
            if not person and len(words) > len(form) and words[-len(form) :] == form:
                words, changed = words[: -len(form)], True
    return " ".join(words)


def alike(one: str, other: str, least: float = 0.93) -> bool:
    """Whether two plain texts are the same but for a few misread letters."""
    if not one or not other:
        return False
    if one == other:
        return True
    shorter, longer = sorted((len(one), len(other)))
    if shorter < 8 or 2 * shorter < least * (shorter + longer):
        return False
    return _ratio(other, one) >= least


@lru_cache(maxsize=64)
def _matcher(text: str) -> SequenceMatcher[str]:
    matcher = SequenceMatcher(None)
    matcher.set_seq2(text)
    return matcher


def _ratio(wanted: str, found: str) -> float:
    matcher = _matcher(wanted)
    matcher.set_seq1(found)
    quick = matcher.quick_ratio()
    return matcher.ratio() if quick > 0.9 else quick


def titles_agree(found: str, wanted: str, subtitle: str = "") -> bool:
    """Whether this is the title, or title and subtitle in one."""
    mine = plain(found)
    if alike(mine, plain(wanted), 0.95):
        return True
    return bool(subtitle) and alike(mine, plain(f"{wanted} {subtitle}"), 0.95)


def names_agree(found: str, wanted: str, place: str = "") -> bool:
    """Whether two names are of the same person or body, inverted or followed by their town."""
    for person in (False, True):
        one, other = plain(found, person), plain(wanted, person)
        if alike(one, other):
            return True
        town = plain(place) if place else ""
        for first, second in ((one, other), (other, one)):
            if town and first.endswith(f" {town}") and alike(first[: -len(town) - 1], second):
                return True
    head, comma, tail = wanted.partition(",")
    if comma and alike(plain(f"{tail} {head}", True), plain(found, True)):
        return True
    head, comma, tail = found.partition(",")
    return bool(comma) and alike(plain(f"{tail} {head}", True), plain(wanted, True))


_DOMAIN = re.compile(
    r"""
    (?:https?://)?(?:www\.)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})
    (?:/\S*)?
    """,
    re.IGNORECASE | re.VERBOSE,
)


def domain_of(text: str) -> str:
    """The bare domain that is all of a text, or empty."""
    match = _DOMAIN.fullmatch(text.strip().rstrip("/."))
    return match[1].lower() if match else ""


def spells(name: str, domain: str) -> bool:
    """Whether a domain spells a name (``secondstairpress.net``)."""
    squash = plain(name).replace(" ", "")
    raw = re.sub(r"[\W_]+", "", name.casefold())
    parts = domain.split(".")
    return bool(squash) and bool({squash, raw} & {parts[0].replace("-", ""), "".join(parts)})


def bodies_agree(found: str, name: str, url: str, place: str = "") -> bool:
    """Whether a name or domain found is a publisher recorded by name, address or both."""
    domain = domain_of(found)
    wanted = domain_of(url) if url else ""
    if domain and wanted and domain == wanted:
        return True
    if domain:
        return bool(name) and spells(name, domain)
    if name and domain_of(name):
        return spells(found, domain_of(name))
    return bool(name and names_agree(found, name, place)) or bool(wanted and spells(found, wanted))
