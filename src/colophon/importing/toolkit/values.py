"""Words of another catalogue's field → values of one of ours."""

import re
from collections.abc import Mapping
from functools import lru_cache

from colophon.dating.values import date_from, given_date
from colophon.dating.whole import read
from colophon.describe.extent import pages
from colophon.describe.names.stated_names import agents
from colophon.importing.toolkit.heading_words import OF_PAGES
from colophon.model.language_tags import canonical
from colophon.model.record import Agent, Concept, Date, Link, Text, Value
from colophon.profile import Kind

_COUNT = re.compile(r"[0-9]{1,5}")
ADDRESS = re.compile(r"https?://\S+")

KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(
        ("creator", "contributor", "publisher", "printer", "distributor", "issuingBody",
         "responsiblePerson", "rightsHolder", "donor"), Kind.AGENT),
    **dict.fromkeys(("issued", "created", "dateCopyrighted", "embargoUntil"), Kind.DATE),
    **dict.fromkeys(("subject", "type", "spatial", "rightsSignal"), Kind.CONCEPT),
    **dict.fromkeys(
        ("rightsURI", "license", "isPartOf", "hasPart", "isVersionOf", "hasVersion", "isFormatOf",
         "hasFormat", "references", "isReferencedBy", "replaces", "isReplacedBy", "source",
         "relation", "fileAddress", "thumbnail"), Kind.LINK),
}  # fmt: skip
"""the kinds of the fields of the shipped profile that are not text"""

_NO_LANGUAGE = frozenset(
    """
    identifier callNumber barcode box folder format dimensions issue price accessState
    reviewBy repository classification seriesNumber seriesISSN script originalLanguage
    """.split()
)
"""fields whose words are of no language"""

RIGHTS: Mapping[str, str] = {
    "http://rightsstatements.org/vocab/": "rightsURI",
    "https://rightsstatements.org/vocab/": "rightsURI",
    "https://creativecommons.org/": "license",
    "http://creativecommons.org/": "license",
}
"""how the address of a statement of rights begins → the field for such addresses"""


def rights_field(address: str, otherwise: str) -> str:
    """The field that takes the address of a statement of rights."""
    return next((to for start, to in RIGHTS.items() if address.startswith(start)), otherwise)


def say_pages(text: str, field: str) -> str:
    """An extent with its unit: a bare number in a field of pages counts them."""
    from colophon.importing.toolkit.headings import fold_heading

    if _COUNT.fullmatch(text) and fold_heading(field.rpartition(":")[2]) in OF_PAGES:
        return pages(int(text))
    return text


@lru_cache(maxsize=16_384)
def values_of(
    term: str, text: str, language: str, kind: Kind, basis: str = "imported", role: str = ""
) -> tuple[Value, ...]:
    """The values that the words of a field stand for: of names each one, of others one.

    ``role`` is a MARC relator address, for names.  Names that name nobody give none.
    """
    if term == "language":
        return (Text(text=language_tag(text)),)
    match kind:
        case Kind.AGENT:
            return tuple(agents(text, language, "", role))
        case Kind.DATE:
            return (given_date(text, basis, language),)
        case Kind.CONCEPT if ADDRESS.fullmatch(text):
            return (Concept(uri=text, label=""),)
        case Kind.LINK if ADDRESS.fullmatch(text):
            return (Link(uri=text),)
    return (Text(text=text, language="" if term in _NO_LANGUAGE else language),)


def coded_date(form: str, shown: str) -> Date:
    """A date of which the file gives a form (EDTF, ISO 8601) and the words to show."""
    given = read(form)
    if given is None or not shown or shown == form:
        return given_date(form, "imported")
    return date_from(given, shown, "imported")


def named_agent(name: str, kind: str, *, role: str = "", uri: str = "") -> Agent | None:
    """The one agent whom a field names that says what kind it is, None where it names nobody."""
    found = _single_agent(name, kind, role)
    if found is None or not uri:
        return found
    return Agent(name=found.name, heading=found.heading, uri=uri, kind=found.kind, role=role)


@lru_cache(maxsize=16_384)
def _single_agent(name: str, kind: str, role: str) -> Agent | None:
    from colophon.describe.names.stated_names import agent

    return agent(name, "", kind, role)


@lru_cache(maxsize=1024)
def language_tag(text: str) -> str:
    """A language as BCP 47 where it is a code or its name is known; else as it came."""
    text = text.strip()
    if len(text) <= 3 or "-" in text or "_" in text:
        return canonical(text) or text
    return _by_name(text) or text


def _by_name(name: str) -> str:
    """The tag of a language by its name, in English or in the language itself, or empty."""
    return _NAMES.get(name.casefold(), "")


_NAMES = {
    name: tag
    for tag, names in {
        "en": "english englisch anglais inglés ingles inglese engels",
        "de": "german deutsch allemand alemán aleman tedesco duits",
        "fr": "french französisch franzoesisch français francais francés frances francese frans",
        "es": "spanish spanisch espagnol español espanol castellano castilian spagnolo spaans",
        "it": "italian italienisch italien italiano italiaans",
        "pt": "portuguese portugiesisch portugais português portugues portugués",
        "nl": "dutch niederländisch néerlandais neerlandais neerlandés holandés nederlands",
        "ca": "catalan katalanisch catalán català catala",
        "eu": "basque baskisch vasco euskera euskara",
        "gl": "galician galicisch galicien gallego galego",
        "el": "greek griechisch grec griego ελληνικά",
        "ru": "russian russisch russe ruso русский",
        "uk": "ukrainian ukrainisch ukrainien ucraniano українська",
        "pl": "polish polnisch polonais polaco polski",
        "cs": "czech tschechisch tchèque tcheque checo čeština",
        "hu": "hungarian ungarisch hongrois húngaro magyar",
        "sv": "swedish schwedisch suédois sueco svenska",
        "da": "danish dänisch danois danés dansk",
        "no": "norwegian norwegisch norvégien noruego norsk",
        "fi": "finnish finnisch finnois finés suomi",
        "tr": "turkish türkisch turc turco türkçe",
        "ku": "kurdish kurdisch kurde kurdo kurdî",
        "ar": "arabic arabisch arabe árabe العربية",
        "he": "hebrew hebräisch hébreu hebreo עברית",
        "yi": "yiddish jiddisch ייִדיש",
        "eo": "esperanto espéranto",
        "la": "latin latein latín",
        "ja": "japanese japanisch japonais japonés 日本語",
        "zh": "chinese chinesisch chinois chino 中文",
        "mul": "multilingual mehrsprachig multilingue multilingüe",
    }.items()
    for name in names.split()
}
"""names of languages, as the lists of archives have them, in four languages and their own"""
