"""The page of a record for people: plain HTML, complete without scripts.

What it says is worked out at publication and kept twice: as the page itself, in the
catalogue's language, and as :class:`RecordPage`, from which it is written in others.  Its
links are relative, so that it works wherever the catalogue is served.

https://scholar.google.com/intl/en/scholar/inclusion.html#indexing ·
https://ogp.me/ · https://www.w3.org/WAI/WCAG22/quickref/
"""

from collections.abc import Mapping

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk.embedded import span
from colophon.disclosure import PublicRecord
from colophon.model.characters import iri, legal, tag
from colophon.publish import places
from colophon.publish.appearance import Appearance, render
from colophon.publish.citation import citation, citations, imprint, meta_tags
from colophon.publish.language_names import language_name
from colophon.publish.licence_names import licence_name
from colophon.publish.media_types import FORMS
from colophon.publish.pictures_on_page import ShownPictures
from colophon.publish.shown_values import CODED, PageGroup, ShownValue, groups
from colophon.publish.texts import LanguageTexts, open_texts

VERSION = "8"
"""raised when the same record would give another page"""

FORMATS = (
    ("ttl", "Turtle"),
    ("jsonld", "JSON-LD"),
    ("rdf", "RDF/XML"),
    ("nt", "N-Triples"),
    ("nq", "N-Quads"),
    ("schema.json", "schema.org"),
    ("xml", "Dublin Core"),
    ("marcxml", "MARCXML"),
    ("mods", "MODS"),
)
"""the suffixes that a page offers, and what they are called"""
TYPES = {suffix: FORMS[f".{suffix}"] for suffix, _ in FORMATS}
"""the media types of these"""

_LONG = 90
"""characters from which on a title is set smaller"""
_SUMMARY = 300


class RecordPage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the page of a record says; ``data`` is the record in schema.org (JSON-LD).

    ``cited`` are (style, citation), ``tags`` (name, content) for reference managers;
    ``summary`` is what others show of it where they link to it.
    """

    id: str
    title: str
    uri: str
    language: str = ""
    licence: str = ""
    summary: str = ""
    byline: str = ""
    advisories: tuple[tuple[str, str], ...] = ()
    groups: tuple[PageGroup, ...] = ()
    given: str = ""
    cited: tuple[tuple[str, str], ...] = ()
    coins: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    pictures: ShownPictures | None = None


def record_page(
    record: PublicRecord, frame: Frame, pictures: ShownPictures | None = None
) -> RecordPage:
    """What the page of a record says; ``pictures`` are what is shown of its document."""
    abstract = record.first("abstract")
    given = record.first("bibliographicCitation")
    own = pictures.addresses if pictures else ()
    return RecordPage(
        id=record.id,
        title=legal(record.title),
        uri=frame.uri(record),
        language=tag(language(record)),
        licence=iri(frame.licence(record)),
        summary=legal(str(abstract)) if abstract is not None else citation(record, frame),
        byline=imprint(record),
        advisories=tuple(
            (legal(str(one.value)), tag(one.value.language)) for one in record.of("contentAdvisory")
        ),
        groups=groups(record, frame, own),
        given=legal(str(given)) if given is not None else "",
        cited=citations(record, frame),
        coins=span(record, frame),
        tags=tuple(meta_tags(record, frame)),
        pictures=pictures,
    )


def page_html(
    page: RecordPage,
    data: bytes,
    appearance: Appearance,
    t: LanguageTexts | None = None,
    names: Mapping[str, str] | None = None,
) -> bytes:
    """The page, in the words of a language; ``names`` are those of concepts in it, by URI.

    ``data`` is the record in schema.org, for search engines.
    """
    words = t or appearance.texts()
    return render(
        "record.html",
        appearance=appearance,
        t=words,
        up="../",
        here=places.record_path(page.id),
        page=page,
        pictures=page.pictures,
        title=page.title,
        long=len(page.title) > _LONG,
        summary=page.summary[:_SUMMARY],
        formats=FORMATS,
        types=TYPES,
        label=Labels(words).label,
        name=lambda term, value: _name(term, value, words, names or {}),
        # a "</script>" in a title ends no script
        data=data.decode().replace("<", "\\u003c"),
    )


class Labels:
    """What the fields are called in a language, where an archive has not named them itself."""

    def __init__(self, t: LanguageTexts) -> None:
        self._t = t

    def label(self, term: str, label: str) -> str:
        """The label of a field, which the profile has as ``label``."""
        key = f"field.{term}"
        ours = open_texts("en").find_text(key, "")
        return self._t.find_text(key, label) if label == ours else label


def _name(term: str, value: ShownValue, t: LanguageTexts, names: Mapping[str, str]) -> str:
    """A value that is a code by its name, in the language of the page."""
    if term in CODED:
        return language_name(value.code, t.language)
    named = names.get(value.code) or t.find_text(f"code.{term}.{value.text}", value.text)
    return licence_name(named) if "://" in named else named


def language(record: PublicRecord) -> str:
    """The language of a record's title, or empty (BCP 47)."""
    title = record.first("title")
    return title.language if title is not None else ""
