"""What describers found, without what tells of private persons.

Whoever a text calls, thanks, mourns, counts among those present or writes to is no maker
of it; a name that it also states in a byline, an imprint or its metadata stays public.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from colophon.describe.names.bodies import is_body, person_or_body
from colophon.describe.names.headings import fold_heading
from colophon.describe.responsibility.makers import LABELLED
from colophon.describe.wording.known_words import is_common
from colophon.model.document import Document
from colophon.model.record import Agent, AgentKind, Date, Evidence, Link, Statement, Text
from colophon.privacy.contacts import contacts
from colophon.privacy.finding import find, home_behind, lived_at
from colophon.privacy.people import IsName
from colophon.privacy.phrases import phrases
from colophon.privacy.private_words import PrivateKind, PrivateWords

OMITTED = "[…]"
"""stands in a title for words that tell of a private person"""
LONGEST = 36_000
"""characters that are looked through; of longer texts the beginning and the end"""
_SEVERAL = re.compile(r"\[…\](?:[\s,;]+\[…\])+")
_ENDS = 12_000
LIFETIME = 110
"""years after which nobody is alive whom a text names, as archives reckon"""
_LONG_S = 5
SURE = 0.5
"""confidence of the date that says so"""
_REDACTED = frozenset(("title", "subtitle", "alternative", "rights"))
"""texts of which the rest is worth keeping without the words that tell of somebody"""
_FIGURES = frozenset(
    "identifier format extent language price callNumber issue edition dimensions type".split()
)
"""texts in which figures are no telephone's"""
_STATED = re.compile(
    rf"{re.escape(LABELLED)}|The names stand between|named after|A note at the end"
)
"""begins a reason that the item states somebody as its maker, wherever that stands"""
_BYLINE = re.compile(r"The name stands behind|.*before it stands “(?P<word>[^”]*)”")
"""begins a reason that a word stands before the name"""
_NAMED = re.compile(r"[^\W\d_]{3,}")


def is_person(language: str) -> IsName:
    """The judgement whether words are a person's name, by what is known of names here."""

    @lru_cache(maxsize=4_096)
    def judge(text: str) -> bool | None:
        if is_body(text):
            return False
        found = person_or_body(text, language)
        if found is None or found.kind is AgentKind.BODY:
            return False
        if found.kind is AgentKind.PERSON and found.trust > 0.5:
            return True
        return False if is_common(text.split()[-1]) else None

    return judge


def is_of_the_dead(statements: Iterable[Statement], year: int) -> bool:
    """Whether an item was issued so long ago that nobody of it can be alive in ``year``."""
    dates = [one for one in statements if one.term == "issued" and isinstance(one.value, Date)]
    surest = max(dates, key=lambda one: one.confidence, default=None)
    if surest is None or not isinstance(surest.value, Date) or surest.confidence < SURE:
        return False
    latest = surest.value.latest[:4]
    return latest.isdecimal() and int(latest) < year - LIFETIME


def is_set_of_old(text: str, language: str) -> bool:
    """Whether a text has the long s, which only German print kept into the lives of the living."""
    return language.split("-")[0] != "de" and text.count("ſ") >= _LONG_S


def private_words(document: Document, language: str) -> tuple[PrivateWords, ...]:
    """What a document's text tells of private persons."""
    text = document.text
    if len(text) <= LONGEST:
        return find(text, language, is_person(language))
    tail = len(text) - _ENDS
    front = find(text[: LONGEST - _ENDS], language, is_person(language))
    back = find(text[tail:], language, is_person(language))
    moved = (replace(one, start=one.start + tail, end=one.end + tail) for one in back)
    return (*front, *moved)


def name_tells(
    name: str, told: Sequence[PrivateWords], language: str, statements: Sequence[Statement]
) -> bool:
    """Whether the name of a file tells of a private person, by itself or by what its text told.

    Somebody whom the document names as its maker is none.
    """
    stem = name.rpartition(".")[0] or name
    said = " ".join(re.split(r"[\s_.]+", stem))
    found = [*find(said, language, is_person(language)), *told]
    agents = [one.value for one in statements if isinstance(one.value, Agent)]
    public = [fold_heading(one.name) for one in agents]
    telling = (
        one.words
        for one in lived_at(found)
        if one.kind is not PrivateKind.PERSON or not _among(fold_heading(one.words), public)
    )
    plain = f" {_plain(stem)} "
    forms = (_plain(form) for words in telling for form in _forms(words))
    return any(f" {words} " in plain for words in forms if words)


def _plain(text: str) -> str:
    return fold_heading(re.sub(r"[\W_]+", " ", text))


def without_private_words(
    statements: Sequence[Statement], found: Sequence[PrivateWords], language: str
) -> tuple[Statement, ...]:
    """The statements without those, and without those words, that tell of private persons."""
    agents = [(one, one.value) for one in statements if isinstance(one.value, Agent)]
    spans = [one for one in found if one.kind is PrivateKind.PERSON and one.beside != "again"]
    mails = [one for one in found if one.kind is PrivateKind.MAIL]
    dropped = {id(one) for one, _ in agents if _is_private(one, spans) or _is_host(one, mails)}
    public = [fold_heading(agent.name) for one, agent in agents if id(one) not in dropped]
    hiding = _Hiding(lived_at(found), public, language)
    kept = (hiding.of(one) for one in statements if id(one) not in dropped)
    return tuple(one for one in kept if one is not None)


def _is_private(one: Statement, spans: Sequence[PrivateWords]) -> bool:
    """Whether an agent is named nowhere but where private persons are."""
    value = one.value
    if not isinstance(value, Agent) or value.uri or not one.evidence:
        return False
    if value.kind is AgentKind.BODY:
        return False
    return all(_in_private(piece, spans) for piece in one.evidence)


def _is_host(one: Statement, mails: Sequence[PrivateWords]) -> bool:
    """Whether an agent is the host of an e-mail address, and stands nowhere else."""
    name = str(one.value).casefold()
    return any(each.words.casefold().endswith(f"@{name}") for each in mails) and all(
        piece.start is not None
        and piece.end is not None
        and any(each.start <= piece.start and piece.end <= each.end for each in mails)
        for piece in one.evidence
    )


def _in_private(piece: Evidence, spans: Sequence[PrivateWords]) -> bool:
    if piece.source != "text" or piece.start is None or piece.end is None:
        return False
    if _STATED.match(piece.note):
        return False
    inside = [span for span in spans if span.start < piece.end and piece.start < span.end]
    byline = _BYLINE.match(piece.note)
    if byline and not list(phrases("contact").find(byline["word"] or "")):
        inside = [span for span in inside if span.beside not in ("reach", "contact")]
    return bool(inside)


class _Hiding:
    """The words of one document that are kept out of every value."""

    def __init__(self, found: Iterable[PrivateWords], public: Sequence[str], language: str) -> None:
        self.language = language
        listed = list(found)
        self.births = [one for one in listed if one.kind is PrivateKind.BIRTH]
        self.people = [
            one
            for one in listed
            if one.kind is PrivateKind.PERSON and not _among(fold_heading(one.words), public)
        ]
        told = [
            one
            for one in listed
            if one.kind is not PrivateKind.PERSON or not _among(fold_heading(one.words), public)
        ]
        self.certain = _pattern(one.words for one in told if one.sure and _is_plain(one))
        self.likely = _pattern(one.words for one in told)

    def of(self, one: Statement) -> Statement | None:
        """A statement as it may be suggested, or None."""
        value = one.value
        if isinstance(value, Text):
            return None if self._is_inside(one, self.people) else self._text(one, value)
        if isinstance(value, Date):
            return None if self._is_inside(one, self.births) else one
        if isinstance(value, Link):
            told = value.uri.startswith(("mailto:", "tel:")) or self._tells(value.label)
            return None if told else one
        return one

    def _is_inside(self, one: Statement, spans: Sequence[PrivateWords]) -> bool:
        """Whether a value stands nowhere but within words that tell of somebody."""
        return bool(one.evidence) and all(
            piece.source == "text"
            and piece.start is not None
            and piece.end is not None
            and any(
                span.start <= piece.start
                and piece.end <= span.end
                and (piece.end - piece.start) < (span.end - span.start)
                for span in spans
            )
            for piece in one.evidence
        )

    def _tells(self, text: str) -> bool:
        return bool(self.likely and self.likely.search(text))

    def _text(self, one: Statement, value: Text) -> Statement | None:
        read = any(piece.source == "text" for piece in one.evidence)
        pattern = self.certain if one.term in _REDACTED and read else self.likely
        said = value.text if read else self._told_itself(one, value.text)
        said = self._without(said, pattern, figures=one.term not in _FIGURES)
        if said == value.text:
            return one
        said = _SEVERAL.sub(OMITTED, said)
        if one.term not in _REDACTED or said.count(OMITTED) > 1 or not _NAMED.search(said):
            return None
        return replace(one, value=replace(value, text=said))

    def _told_itself(self, one: Statement, text: str) -> str:
        """What a file says of itself, without whom it names beside an address or a number."""
        found: list[str] = []
        for said in {text, *(piece.quote for piece in one.evidence if piece.source != "file")}:
            for name in self.likely.finditer(said) if self.likely else ():
                found.append(home_behind(said, name.end()))
            told = list(lived_at(find(said, self.language, is_person(self.language))))
            if any(each.kind is not PrivateKind.PERSON for each in told):
                found += [each.words for each in told]
        pattern = _pattern(filter(None, found))
        return pattern.sub(OMITTED, text) if pattern else text

    def _without(self, text: str, pattern: re.Pattern[str] | None, *, figures: bool) -> str:
        said = pattern.sub(OMITTED, text) if pattern else text
        if not figures or not re.search(r"[@\d]|\[at\]|\(at\)", said):
            return said
        found = [
            one
            for one in contacts(said, self.language)
            if one.kind is not PrivateKind.ADDRESS or OMITTED in said
        ]
        for one in sorted(found, key=lambda each: -each.start):
            said = said[: one.start] + OMITTED + said[one.end :]
        return said


def _is_plain(one: PrivateWords) -> bool:
    """Whether words are no others of a language: ``Roman Catholic`` may be a name too."""
    if one.kind is not PrivateKind.PERSON or one.beside == "death":
        return True
    return not all(map(is_common, one.words.split()))


def _pattern(told: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of these words, however they are spaced; None where there are none."""
    forms = {form for words in dict.fromkeys(told) for form in _forms(words)}
    longest_first = sorted(forms, key=lambda one: (-len(one), one))
    joined = "|".join(r"\s+".join(map(re.escape, one.split())) for one in longest_first)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if joined else None


def _forms(words: str) -> Iterator[str]:
    """The ways in which a name, or any words, may be written."""
    yield words
    parts = words.split()
    if len(parts) > 2 and is_common(parts[0]):
        yield " ".join(parts[1:])  # Ask Agathe Blumenau
    if 2 <= len(parts) <= 4 and not any(one.isdigit() for one in words):
        yield f"{parts[-1]}, {' '.join(parts[:-1])}"


def _among(name: str, public: Sequence[str]) -> bool:
    """Whether a folded name is one of those public, or a part or the whole of one."""
    return any(
        name == one or f" {name} " in f" {one} " or f" {one} " in f" {name} " for one in public
    )
