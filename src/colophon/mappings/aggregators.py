"""What aggregators and later services demand of a record and its provider: rules as data.

Each demand names the elements that can meet it, the form that a value must have, and
whether a record that does not meet it is refused or merely shown less well.  Records are
judged in simple Dublin Core, which every provider has; what is demanded of the format that
an aggregator would rather have stands in :mod:`colophon.mappings.aggregator_formats`.

Europeana: https://pro.europeana.eu/page/edm-documentation · DPLA:
https://pro.dp.la/hubs/metadata-application-profile · OpenAIRE:
https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/ · BASE:
https://www.base-search.net/about/en/faq_oai.php · DINI:
https://dini.de/standards/dini-zertifikat · Primo:
https://knowledge.exlibrisgroup.com/Primo · Google Scholar:
https://scholar.google.com/intl/en/scholar/inclusion.html · Dataverse:
https://guides.dataverse.org/en/latest/admin/harvestclients.html · ZineCat:
https://zinecat.org/
"""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from colophon.mappings.aggregator_formats import FORMAT_DEMANDS
from colophon.mappings.edm import TYPES as EDM_TYPES

Line = tuple[str, str]
"""an element of Dublin Core and its value"""


class Weight(StrEnum):
    """What becomes of a record that does not meet a demand."""

    REFUSE = "refuse"
    WANT = "want"
    """it is taken, and shown or found less well"""


class Demand(msgspec.Struct, frozen=True, kw_only=True):
    """One demand: some value of one of ``elements`` has the form ``form`` (all of it).

    ``first``: the first value of the element must have it.  ``longest``: no value of any
    element may be longer, in characters.  ``spared``: DCMI types of what is not asked for it;
    something is what the first of its DCMI types says, and a text without one.
    """

    code: str
    says: str
    remedy: str
    elements: tuple[str, ...] = ()
    form: str = r"(?s).*\S.*"
    first: bool = False
    longest: int = 0
    spared: frozenset[str] = frozenset()
    weight: Weight = Weight.REFUSE

    def is_met(self, lines: Sequence[Line]) -> bool:
        """Whether a record meets it."""
        if self.longest:
            return all(len(value) <= self.longest for _, value in lines)
        if self.spared and _dcmi_type(lines) in self.spared:
            return True
        values = [value.strip() for name, value in lines if name in self.elements]
        judged = values[:1] if self.first else values
        return any(re.fullmatch(self.form, value) for value in judged)


def _dcmi_type(lines: Sequence[Line]) -> str:
    types = ("".join(value.split()) for name, value in lines if name == "type")
    return next((one for one in types if one in EDM_TYPES), "Text")


class Aggregator(msgspec.Struct, frozen=True, kw_only=True):
    """An aggregator: what it demands of records, and of who provides them.

    ``prefix`` is the metadataPrefix that it would rather have, ``set`` the set it looks
    for.  ``deletions``: deleted records must be told for ever.  ``visits``: the first
    identifier of a record is followed; ``page`` are names of ``meta`` elements that must
    stand on the page found there.
    """

    label: str
    link: str
    demands: tuple[Demand, ...]
    prefix: str = ""
    set: str = ""
    deletions: bool = False
    visits: bool = False
    page: tuple[str, ...] = ()

    @property
    def remedies(self) -> tuple[str, ...]:
        """All that it asks for, as what is to be done, each once."""
        found = [one.remedy for one in self.demands]
        found += [f"Offer {self.prefix}."] if self.prefix else []
        found += [one.remedy for one in FORMAT_DEMANDS.get(self.prefix, ())]
        found += [offer_set(self.set)] if self.set else []
        found += [KEEP_DELETIONS] if self.deletions else []
        found += [ANSWER_ADDRESSES] if self.visits else []
        found += [give_on_page(self.page)] if self.page else []
        return tuple(dict.fromkeys(found))


def offer_set(name: str) -> str:
    """What is to be done where an aggregator looks for a set."""
    return f"Offer the set {name}."


def give_on_page(names: Sequence[str]) -> str:
    """What is to be done where it looks for ``meta`` elements."""
    return f"Give {', '.join(names)} in the head of the page."


KEEP_DELETIONS = "Announce deleted records for ever: deletedRecord persistent."
ANSWER_ADDRESSES = "Let the first dc:identifier of every record answer."


PRIMO_LONGEST = 32_766
"""characters of a value that Primo takes"""

_ADDRESS = r"https?://\S+"
_YEAR = r"\d{4}(?:-\d\d(?:-\d\d)?)?"

TITLE = Demand(
    code="title", elements=("title",), says="It has no title.", remedy="Give it a title."
)
TITLE_OR_DESCRIPTION = Demand(
    code="title",
    elements=("title", "description"),
    says="It has neither a title nor a description.",
    remedy="Give it a title, or a description.",
)
ADDRESS = Demand(
    code="address",
    elements=("identifier",),
    form=_ADDRESS,
    first=True,
    says="Its first identifier is no address on the web.",
    remedy="Give the address of its page as the first dc:identifier.",
)
AUTHOR = Demand(
    code="author",
    elements=("creator", "contributor"),
    says="Nobody is named as its maker.",
    remedy="Name its maker, or say that it is anonymous.",
    weight=Weight.WANT,
)
DATE = Demand(
    code="date",
    elements=("date",),
    form=_YEAR,
    says="It has no date that a machine can read.",
    remedy="Give a date of publication, a year at least.",
)
ABSTRACT = Demand(
    code="abstract",
    elements=("description",),
    says="It has no description.",
    remedy="Write an abstract.",
    weight=Weight.WANT,
)
TYPE = Demand(
    code="type", elements=("type",), says="It has no type.", remedy="Say what it is: its type."
)
LANGUAGE = Demand(
    code="language", elements=("language",), says="It has no language.", remedy="Give its language."
)
RIGHTS = Demand(
    code="rights",
    elements=("rights",),
    says="Nothing is said of its rights.",
    remedy="Choose a statement of rightsstatements.org, or give its licence.",
)
PICTURE = Demand(
    code="picture",
    elements=("relation", "identifier", "source", "format", "description"),
    form=r"(?i)https?://\S+\.(?:jpe?g|png|gif|webp|tiff?)",
    says="No small picture of it is given.",
    remedy="Give the address of a small picture.",
    weight=Weight.WANT,
)
PERSISTENT = Demand(
    code="persistent",
    elements=("identifier",),
    form=r"(?i)(?:doi:\s*|hdl:\s*|https?://(?:(?:dx\.)?doi\.org|hdl\.handle\.net)/)?"
    r"(?:10\.\d{4,9}|\d+(?:\.\d+)*)/\S+",
    says="It has neither a DOI nor a Handle.",
    remedy="Give it a DOI or a Handle.",
)

_NO_TEXTS = frozenset(name for name, kind in EDM_TYPES.items() if kind != "TEXT")


def _make_demand(one: Demand) -> Demand:
    return msgspec.structs.replace(one, weight=Weight.WANT)


AGGREGATORS = {
    "europeana": Aggregator(
        label="Europeana",
        link="https://pro.europeana.eu/page/edm-documentation",
        prefix="edm",
        demands=(
            TITLE_OR_DESCRIPTION,
            msgspec.structs.replace(LANGUAGE, spared=_NO_TEXTS),
            Demand(
                code="context",
                elements=("subject", "type", "coverage"),
                says="It has no subject, type, place or period.",
                remedy="Give one of them.",
            ),
            Demand(
                code="rights",
                elements=("rights",),
                form=r"https?://(?:creativecommons\.org/(?:licenses|publicdomain)/\S+"
                r"|rightsstatements\.org/(?:vocab|page)/"
                r"(?:NoC-NC|NoC-OKLR|InC|InC-EDU|InC-OW-EU|CNE)/1\.0/?)",
                says="It has none of the rights statements that Europeana knows.",
                remedy="Choose a Creative Commons licence, or one of NoC-NC, NoC-OKLR, InC,"
                " InC-EDU, InC-OW-EU and CNE of rightsstatements.org.",
            ),
            ADDRESS,
        ),
    ),
    "dpla": Aggregator(
        label="DPLA",
        link="https://pro.dp.la/hubs/metadata-application-profile",
        demands=(
            TITLE,
            RIGHTS,
            ADDRESS,
            _make_demand(DATE),
            _make_demand(LANGUAGE),
            _make_demand(TYPE),
            PICTURE,
        ),
    ),
    "openaire": Aggregator(
        label="OpenAIRE",
        link="https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/",
        prefix="oai_openaire",
        set="openaire",
        demands=(TITLE, DATE, TYPE, ADDRESS, AUTHOR, _make_demand(LANGUAGE), ABSTRACT),
    ),
    "base": Aggregator(
        label="BASE",
        link="https://www.base-search.net/about/en/faq_oai.php",
        deletions=True,
        visits=True,
        demands=(
            TITLE,
            ADDRESS,
            AUTHOR,
            _make_demand(DATE),
            ABSTRACT,
            _make_demand(TYPE),
            _make_demand(RIGHTS),
        ),
    ),
    "dini": Aggregator(
        label="DINI",
        link="https://dini.de/standards/dini-zertifikat",
        deletions=True,
        visits=True,
        demands=(TITLE, ADDRESS, DATE, TYPE, AUTHOR, _make_demand(LANGUAGE), ABSTRACT),
    ),
    "primo": Aggregator(
        label="Primo",
        link="https://knowledge.exlibrisgroup.com/Primo",
        demands=(
            TITLE,
            Demand(
                code="length",
                longest=PRIMO_LONGEST,
                says=f"A value is longer than {PRIMO_LONGEST:,} characters.",
                remedy="Shorten it.",
            ),
            _make_demand(TYPE),
        ),
    ),
    "scholar": Aggregator(
        label="Google Scholar",
        link="https://scholar.google.com/intl/en/scholar/inclusion.html",
        visits=True,
        page=("citation_title", "citation_author", "citation_publication_date"),
        demands=(TITLE, msgspec.structs.replace(AUTHOR, weight=Weight.REFUSE), DATE, ADDRESS),
    ),
    "dataverse": Aggregator(
        label="Dataverse",
        link="https://guides.dataverse.org/en/latest/admin/harvestclients.html",
        demands=(TITLE, PERSISTENT),
    ),
    "zinecat": Aggregator(
        label="ZineCat",
        link="https://zinecat.org/",
        demands=(
            TITLE,
            msgspec.structs.replace(AUTHOR, weight=Weight.REFUSE),
            _make_demand(DATE),
            LANGUAGE,
            _make_demand(TYPE),
        ),
    ),
}
"""by the name under which ``harvest-check --profile`` knows them"""


def unmet_demands(name: str, lines: Iterable[Line]) -> list[Demand]:
    """The demands of an aggregator that a record in Dublin Core does not meet."""
    held = list(lines)
    return [one for one in AGGREGATORS[name].demands if not one.is_met(held)]
