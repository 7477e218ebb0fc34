"""Content negotiation: which of several representations a client would have.

https://www.rfc-editor.org/rfc/rfc9110#name-accept
"""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

_RANGE = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)/([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*(.*)")
_PARAMETER = re.compile(r';\s*([A-Za-z*-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;]*)')
_WEIGHT = re.compile(r"[01](?:\.\d{0,3})?|\.\d{1,3}")
"""also ``.5``, which some programs send"""
_PARTS = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+')
"""what stands between commas, those in quotation marks apart"""
_LONGEST = 4_000


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """A representation: ``names`` are the media types that ask for it, the first its own.

    ``suffix`` is what its own address ends in; ``profile`` the URI by which it is told
    from others of its type.
    """

    suffix: str
    names: tuple[str, ...]
    label: str
    profile: str = ""

    @property
    def media_type(self) -> str:
        """The media type that it is sent as."""
        return self.names[0]


class Range(msgspec.Struct, frozen=True):
    """A media range of an Accept header."""

    type: str
    subtype: str
    profiles: tuple[str, ...] = ()
    weight: float = 1.0


@lru_cache(maxsize=512)
def choose_variant(accept: str, variants: tuple[Variant, ...]) -> Variant | None:
    """The representation of the greatest weight, the first of equals; None where none will do.

    Without an Accept header it is the first.
    """
    if not accept.strip():
        return variants[0]
    ranges = _ranges(accept[:_LONGEST])
    if not ranges:
        return variants[0]  # what is no Accept header asks for nothing in particular
    weights = [_weight(one, ranges) for one in variants]
    best = max(weights)
    return variants[weights.index(best)] if best > 0 else None


def _ranges(accept: str) -> tuple[Range, ...]:
    found = []
    for part in _PARTS.findall(accept):
        match = _RANGE.fullmatch(part)
        if match:
            given = {name.lower(): value.strip('"') for name, value in _PARAMETER.findall(match[3])}
            weight = given.get("q", "1")
            found.append(
                Range(
                    match[1].lower(),
                    match[2].lower(),
                    tuple(_bare(one) for one in given.get("profile", "").split()),
                    float(weight) if _WEIGHT.fullmatch(weight) else 0.0,
                )
            )
    return tuple(found)


def _bare(profile: str) -> str:
    """A profile without what it is written with or without: its scheme and a slash behind it."""
    return profile.partition("//")[2].rstrip("/") or profile


def _weight(variant: Variant, ranges: Sequence[Range]) -> float:
    """The weight of the most specific range that names it; its own name counts before others."""
    best = (0, 0.0)
    for place, name in enumerate(variant.names):
        kind, _, subtype = name.partition(";")[0].partition("/")
        for one in ranges:
            fits = _fit(one, kind, subtype, variant.profile)
            if fits:
                weight = one.weight - (0.0001 if place and one.weight else 0.0)
                best = max(best, (fits, weight))
    return best[1]


def _fit(one: Range, kind: str, subtype: str, profile: str) -> int:
    """How closely a range names a media type; 0 where it does not."""
    if one.profiles and _bare(profile) not in one.profiles:
        return 0
    if (one.type, one.subtype) == (kind, subtype):
        return 4 if one.profiles else 3
    if one.type == kind and one.subtype == "*":
        return 2
    return 1 if (one.type, one.subtype) == ("*", "*") else 0
