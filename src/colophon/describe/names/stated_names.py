"""Names that metadata states: one value, the agents that it names, each right way round.

``Muster, Berta`` · ``Example, Ada, 1950-`` · ``LEGRAND Simone`` · ``Hannah Oakes, Tomas
Brand and Lucy Wren`` · ``Oakes, Hannah; Brand, Tomas`` · ``Courant Communiste``.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from colophon.describe.names.bodies import body, has_acronym, is_body
from colophon.describe.names.given_names import is_given
from colophon.describe.names.headings import INITIALS, fold_heading, heading
from colophon.describe.names.persons import PersonName, is_suffix, parse, read_filed, tokens_of
from colophon.describe.names.placeholders import is_no_name
from colophon.languages import alternatives, word_pattern
from colophon.model.record import Agent, AgentKind

LONGEST = 2_000
"""characters of a value that is looked at"""
MOST = 200
"""names of one value"""

_NOISE = re.compile(
    r"""
      <[^<>]{0,120}>
    | \(?\b[\w.+-]{1,64}@[\w.-]{1,120}\)?
    | \(?\bhttps?://\S{1,300}\)?
    | \(?(?:orcid(?:\.org/)?:?\s?)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?
    | \[[^\]]{0,60}\]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_role = word_pattern(r"\s*[,(]?\s*\b{names.stated_roles}\)?\s*$", re.IGNORECASE)
_not_making = word_pattern(r"[(\[]{names.not_making}[^)\]]{0,30}[)\]]", re.IGNORECASE)
"""What stands in brackets behind a name: done to the file, not to the item."""
_lead = word_pattern(r"(?:{names.stated_leads} )?{bylines.hiding}\s+(?=[^\W\d_])", re.IGNORECASE)


@cache
def _dates() -> re.Pattern[str]:
    """The dates of a life behind a filed name.

    ``, 1950-``, ``(1881-1936)``, ``, born 1950``
    """
    year = rf"(?:{alternatives('names.about_years')}\s?)?\d{{3,4}}\??"
    born = rf"(?:b|d|fl)\.\s?|{alternatives('names.born')}\s"
    return re.compile(
        rf"[\s,(]{{1,3}}(?P<dates>(?:{born})?{year}\s?[-–—]\s?(?:{year})?"
        rf"|(?:{born}){year})\)?[\s.]*$",
        re.IGNORECASE,
    )


_and = word_pattern(r",?\s+(?:{names.between}|&)\s+", re.IGNORECASE)
_APART = re.compile(r"\s*(?:[;\n|•·]|\s/\s)\s*")


def agents(value: str, language: str = "", kind: str = "", role: str = "") -> list[Agent]:
    """The agents that a value names, in its order, none twice; ``kind`` is what the source
    calls them, ``person``, ``body`` or nothing."""
    found: list[Agent] = []
    for part in _single(" ".join(value[:LONGEST].split(" ")), language, kind):
        one = agent(part, language, kind, role)
        if one is not None and all(one.name != other.name for other in found):
            found.append(one)
    return found[:MOST]


def agent(value: str, language: str = "", kind: str = "", role: str = "") -> Agent | None:
    """The agent of one name as metadata states it, None where it names nobody.

    A body is kept as it stands.  A name of which nothing says whose kind it is stays as it
    stands too, without a heading.
    """
    text = _bare(value)
    if is_no_name(text) or _not_making().search(value):
        return None
    dates = _dates().search(text)
    undated = text[: dates.start()] if dates else text
    if kind != AgentKind.PERSON and (kind == AgentKind.BODY or _bodily(undated)):
        return Agent(name=text, kind=AgentKind.BODY, role=role)
    name = _person(undated, language, kind) if " " in undated else None
    if name is None:
        return Agent(name=text, role=role)
    filing = name.heading if name.kind is not None else ""
    if dates and filing:
        filing = f"{filing}, " + re.sub(r"\s?[–—-]\s?", "-", dates["dates"])
    return Agent(name=name.name, heading=filing, kind=name.kind, role=role)


def _bare(value: str) -> str:
    """The name without addresses, numbers, a role in brackets and the stop of a card."""
    text = " ".join(_NOISE.sub(" ", value).split())
    lead = None if "," in text else _lead().match(text)  # “von Muster, Ada” begins with no byline
    text = _role().sub("", text[lead.end() :] if lead else text)
    text = re.sub(r"\(\s*\)", "", text).strip(' ,;:"“”„«»*_')
    last = text.split()[-1][:-1] if text.endswith(".") else ""
    whole = len(last) > 3 or is_given(fold_heading(last))
    return text[:-1] if whole and text.count(".") == 1 else text


def _bodily(text: str) -> bool:
    """Whether a name is a body's: not where it is filed with initials (``Moss, S. A.``)."""
    head, comma, tail = (one.strip() for one in text.partition(","))
    if comma and len(head.split()) == 1 and INITIALS.fullmatch(tail):
        return False
    return is_body(text)


def _person(text: str, language: str, kind: str) -> PersonName | None:
    head, comma, tail = (one.strip() for one in text.partition(","))
    if comma and not is_suffix(tail):
        return read_filed(head, tail, stated=True) or _whole(head, tail, language)
    name = parse(text, language)
    if name is None or name.kind is not None:
        return None if name is not None and _unlike(name) else name
    tokens = tokens_of(text)
    if kind == AgentKind.PERSON and len(tokens) > 1:
        return PersonName(name.name, heading(tokens, language), name.trust)
    return name


def _whole(head: str, tail: str, language: str) -> PersonName | None:
    """A whole name with something behind the comma that is no part of it: a trade, a degree."""
    name = parse(head, language)
    named = name is not None and name.kind is not None and len(head.split()) > 1
    return name if named and len(tail.split()) < 8 else None


def _unlike(name: PersonName) -> bool:
    """Whether a name has an acronym in it where no surname stands in capitals."""
    words = name.name.split()
    last = words[-1].isupper() and is_given(fold_heading(words[0]).strip("."))
    return len(words) > 1 and has_acronym(words) and not last


def _single(value: str, language: str, kind: str) -> Iterator[str]:
    """The names of a value, each by itself."""
    for part in _APART.split(value):
        part = part.strip()
        if not part:
            continue
        if kind == AgentKind.BODY:
            yield part
        else:
            yield from _list_names(part, language)


def _list_names(text: str, language: str) -> Sequence[str]:
    """Names parted by commas or “and”, where every one of them is a whole person's."""
    dated = _dates().search(text)
    plain = text[: dated.start()] if dated else text
    head, comma, tail = (one.strip() for one in plain.partition(","))
    if comma and not _and().search(tail) and read_filed(head, tail, stated=True):
        return (text,)
    joined = [one.strip(" ,") for one in _and().split(text) if one.strip(" ,")]
    if len(joined) > 1 and all(_reads_filed(one) for one in joined):
        return joined
    parts = [one for piece in joined for one in map(str.strip, piece.split(",")) if one]
    if _are_whole(parts, language):
        return parts
    pairs = [f"{one}, {two}" for one, two in zip(parts[::2], parts[1::2], strict=False)]
    if len(parts) > 2 and len(parts) % 2 == 0 and all(map(_reads_filed, pairs)):
        return pairs
    return (text,)


def _reads_filed(text: str) -> bool:
    head, comma, tail = (one.strip() for one in text.partition(","))
    return bool(comma) and read_filed(head, tail, stated=True) is not None


def _are_whole(parts: Sequence[str], language: str) -> bool:
    """Several whole names of persons, or of persons and bodies."""
    persons = [_is_whole(one, language) for one in parts]
    return (
        len(parts) > 1
        and any(persons)
        and all(person or body(one) for person, one in zip(persons, parts, strict=True))
    )


def _is_whole(text: str, language: str) -> bool:
    """A person's whole name: two words or more, and one of them a known forename or initials."""
    name = parse(text, language)
    return name is not None and name.kind is not None and len(text.split()) > 1
