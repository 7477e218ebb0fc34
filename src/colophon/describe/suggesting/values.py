"""A value that a model gives, and the words it quotes → a value of the field, in those words.

What can be transcribed is the document's own words and not the model's; names, dates and
identifiers are read by the grammars that read documents.
"""

import re
from collections.abc import Callable, Mapping

import msgspec

from colophon.dating import whole
from colophon.dating.display import display
from colophon.dating.finding import find
from colophon.dating.values import date_from
from colophon.describe import Context
from colophon.describe.imprint.authority import resolve
from colophon.describe.imprint.imprint_names import agent, may_name
from colophon.describe.names.bodies import person_or_body
from colophon.describe.suggesting.answer import Suggested
from colophon.describe.suggesting.quotes import Quotable, QuotePlace
from colophon.describe.suggesting.request import ModelRequest
from colophon.describe.title import transcribe
from colophon.describe.wording.capitals import TextCapitals
from colophon.describe.wording.known_words import is_function_word
from colophon.describe.wording.place_capitals import write_place
from colophon.model.document import Document
from colophon.model.folding import Folded
from colophon.model.language_tags import canonical, is_registered
from colophon.model.record import Agent, Link, Text, Value
from colophon.model.standard_numbers import isbn_13, issn_valid
from colophon.profile import Field, Kind

_MAKERS = frozenset({"creator", "contributor", "responsiblePerson", "rightsHolder"})
"""fields of agents that are persons as often as bodies"""
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+\Z")
_NUMBER = re.compile(
    r"(?:IS[BS]N[- :]*(?:1[03][: ])?)?(?P<number>[\dXx][\dXx\s\u2010-\u2015-]{6,16}[\dXx])", re.I
)
_DASH = re.compile(r"[\s\u2010-\u2015-]+")
_WORD = re.compile(r"[^\W\d_]{3,}")


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A value and where its words stand; ``inferred`` where it is not those words."""

    value: Value
    place: QuotePlace
    inferred: bool = False


class QuotedCase(msgspec.Struct, frozen=True, kw_only=True):
    """A suggestion whose quote was found at ``place``."""

    field: Field
    said: Suggested
    place: QuotePlace
    quotable: Quotable
    document: Document
    context: Context
    request: ModelRequest

    @property
    def words(self) -> QuotePlace | None:
        """Where in the quoted words the value itself stands."""
        found = self.quotable.within(self.place).find(self.said.value)
        if found is None:
            return None
        return msgspec.structs.replace(
            found,
            exact=found.exact and self.place.exact,
            letters=max(found.letters, self.place.letters),
        )

    def text(self, place: QuotePlace) -> str:
        """The words of a place as cataloguers transcribe them."""
        return transcribe(self.document.text[place.start : place.end])


def read_value(case: QuotedCase) -> Read | None:
    """The value, or None where the quoted words do not bear it."""
    reader = _BY_TERM.get(case.field.term) or _BY_KIND[case.field.kind]
    return reader(case)


def _text(case: QuotedCase) -> Read | None:
    place = case.words
    words = case.text(place) if place else ""
    if not place or not words:
        return None
    return Read(value=Text(text=words, language=case.context.language), place=place)


def _title(case: QuotedCase) -> Read | None:
    found = _text(case)
    if found is None:
        return None
    capitals = case.context.analysis(TextCapitals, case.document)
    cased = capitals.title if case.field.term == "title" else capitals.write_following
    language = case.context.language
    value = Text(text=cased(str(found.value), language), language=language)
    return msgspec.structs.replace(found, value=value)


def _place(case: QuotedCase) -> Read | None:
    found = _text(case)
    if found is None:
        return None
    name = write_place(str(found.value), case.context.language)
    return msgspec.structs.replace(found, value=Text(text=name))


def _agent(case: QuotedCase) -> Read | None:
    place = case.words
    if place is None:
        return None
    name = " ".join(case.document.text[place.start : place.end].split()).strip(" ,;:")
    if case.field.term in _MAKERS:
        read = person_or_body(name, case.context.language)
        value: Agent | None = read.agent() if read else None
    else:
        value = resolve(case.context, agent(name, case.context.language))
    if value is None and may_name(name):
        value = Agent(name=name)
    if value is None or not (value.uri or may_name(value.name)):
        return None
    return Read(value=value, place=place)


def _date(case: QuotedCase) -> Read | None:
    language = case.context.language
    said = whole.read(case.said.value, language)
    if said is None or not said.edtf:
        return None
    stretch = Folded(case.document.text[case.place.start : case.place.end], case.place.start)
    for one in find(stretch, latest=case.context.today.year, language=language):
        if one.edtf == said.edtf or one.edtf.startswith(f"{said.edtf}-"):
            words = " ".join(case.document.text[one.start : one.end].split())
            shown = display(one.edtf, False, case.context.config.language)
            place = msgspec.structs.replace(case.place, start=one.start, end=one.end)
            return Read(value=date_from(one, shown, transcribed=words), place=place)
    return None


def _concept(case: QuotedCase) -> Read | None:
    wanted = case.said.value.casefold()
    chosen = next(
        (
            one.concept
            for one in case.request.choices
            if one.term == case.field.term and one.label.casefold() == wanted
        ),
        None,
    )
    quoted = case.document.text[case.place.start : case.place.end]
    tongue = case.context.language.split("-")[0]
    if chosen is None or all(is_function_word(one, tongue) for one in _WORD.findall(quoted)):
        return None
    return Read(value=chosen, place=case.place, inferred=True)


def _link(case: QuotedCase) -> Read | None:
    place = case.words
    address = case.document.text[place.start : place.end] if place else ""
    stems = case.field.stems
    # a letter more or less makes another address
    if not place or place.letters or not _ADDRESS.match(address):
        return None
    if stems and not address.startswith(stems):
        return None
    return Read(value=Link(uri=address), place=place)


def _identifier(case: QuotedCase) -> Read | None:
    place = case.words
    if place is None or place.letters:
        return None
    words = case.document.text[place.start : place.end].strip(" .,;")
    stated = _NUMBER.fullmatch(words)
    if stated is None:
        return Read(value=Text(text=words), place=place) if _ADDRESS.match(words) else None
    number = _DASH.sub("-", stated["number"]).upper()
    if issn_valid(number):
        return Read(value=Text(text=f"urn:issn:{number[:4]}-{number[-4:]}"), place=place)
    isbn = isbn_13(number)
    return Read(value=Text(text=f"urn:isbn:{isbn}"), place=place) if isbn else None


def _language(case: QuotedCase) -> Read | None:
    tag = canonical(case.said.value.strip())
    if not tag or not is_registered(tag) or len(_WORD.findall(case.said.quote)) < _FEW:
        return None
    return Read(value=Text(text=tag), place=case.place, inferred=True)


_FEW = 3
"""words of a passage from which its language can be told"""
_BY_TERM: Mapping[str, Callable[[QuotedCase], Read | None]] = {
    "title": _title,
    "subtitle": _title,
    "alternative": _title,
    "placeOfPublication": _place,
    "identifier": _identifier,
    "language": _language,
}
_BY_KIND: Mapping[Kind, Callable[[QuotedCase], Read | None]] = {
    Kind.TEXT: _text,
    Kind.AGENT: _agent,
    Kind.DATE: _date,
    Kind.CONCEPT: _concept,
    Kind.LINK: _link,
}
