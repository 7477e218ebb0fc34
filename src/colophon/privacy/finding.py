"""All that a text tells of private persons, in the order in which it stands."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from colophon.privacy.contacts import contacts
from colophon.privacy.people import IsName, people, shape_only
from colophon.privacy.phrases import fold_text, split_words
from colophon.privacy.private_words import PrivateKind, PrivateSpans, PrivateWords

_REACHES = frozenset((
    PrivateKind.TELEPHONE, PrivateKind.MAIL, PrivateKind.ACCOUNT, PrivateKind.ADDRESS,
    PrivateKind.BIRTH,
))  # fmt: skip
_OF_SOMEBODY = frozenset((PrivateKind.PERSON, PrivateKind.BIRTH))
"""what tells that somebody is spoken of, by name or not"""
_HOME = re.compile(
    r",?\s+(?:of |at )?(?P<home>\d{1,4}[a-z]?,? [^\W\d_a-zß-öø-ÿα-ωа-яё][\w'’-]*"
    r"(?: [^\W\d_a-zß-öø-ÿα-ωа-яё][\w'’-]*){0,2})(?=[,;.)\n]|\s*$)"
)
_NEAR = 160
"""characters between a person and the address at which the person lives"""


def find(text: str, language: str = "", is_name: IsName = shape_only) -> tuple[PrivateWords, ...]:
    """What a text tells of private persons.

    ``language`` (BCP 47) says where telephone numbers without a country are dialled;
    ``is_name`` judges whether words are a person's name.
    """
    reach = list(contacts(text, language))
    wanted = [one for one in reach if one.kind in _REACHES]
    named = _unlike(people(text, wanted, is_name), reach)
    again = list(_again(text, named))
    taken = PrivateSpans((one.start, one.end) for one in reach)
    homes = [one for one in _homes(text, named) if not taken.overlap(one.start, one.end)]
    found = [*reach, *named, *again, *homes]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def lived_at(found: Iterable[PrivateWords]) -> Iterator[PrivateWords]:
    """Of what was found, without the addresses at which no private person lives."""
    listed = list(found)
    people_ = PrivateSpans((one.start, one.end) for one in listed if one.kind in _OF_SOMEBODY)
    for one in listed:
        lived = people_.overlap(one.start - _NEAR, one.end + _NEAR)
        if one.kind is not PrivateKind.ADDRESS or lived:
            yield one


def _homes(text: str, named: Iterable[PrivateWords]) -> Iterator[PrivateWords]:
    """A house number and a name behind somebody who is called or written to: no street is said."""
    for one in named:
        home = home_behind(text, one.end) if one.beside in ("contact", "reach") else ""
        if home:
            start = text.index(home, one.end)
            yield PrivateWords(
                kind=PrivateKind.ADDRESS,
                start=start,
                end=start + len(home),
                words=" ".join(home.split()),
            )


def home_behind(text: str, end: int) -> str:
    """A house number and a name that follow the name of a person, which ends at ``end``."""
    found = _HOME.match(text, end)
    return found["home"] if found else ""


def _unlike(found: Iterable[PrivateWords], reach: list[PrivateWords]) -> list[PrivateWords]:
    """Each stretch once, where it is surest; a name is no part of an address."""
    taken = PrivateSpans((one.start, one.end) for one in reach if one.kind is PrivateKind.ADDRESS)
    best: dict[tuple[int, int], PrivateWords] = {}
    for one in found:
        if taken.overlap(one.start, one.end):
            continue
        known = best.get((one.start, one.end))
        if known is None or (one.sure and not known.sure):
            best[one.start, one.end] = one
    sure = {one.words for one in best.values() if one.sure}
    return [replace(one, sure=one.words in sure) for one in best.values()]


def _again(text: str, named: list[PrivateWords]) -> Iterator[PrivateWords]:
    """The other places where somebody who was found is named in full."""
    names = {one.words: one for one in named if " " in one.words}
    if not names:
        return
    known = PrivateSpans((one.start, one.end) for one in named)
    low, places = split_words(text)
    for name, one in names.items():
        spelt = fold_text(name)
        first = re.search(r"\w+", spelt)
        others = [
            place
            for place in (places.get(first[0], ()) if first else ())
            if not known.overlap(place, place + 1)
        ]
        if not others:
            continue
        pattern = re.compile(r"\s+".join(map(re.escape, spelt.split())) + r"(?!\w)")
        for place in others:
            match = pattern.match(low, place)
            if match and not known.overlap(match.start(), match.end()):
                yield replace(one, start=match.start(), end=match.end(), beside="again")
