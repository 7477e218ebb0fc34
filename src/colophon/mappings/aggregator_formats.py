"""What aggregators demand of a record in the format that they would rather have: as data.

Europeana: https://github.com/europeana/metis-schema (EDM-EXTERNAL) · OpenAIRE:
https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/
"""

import re

import msgspec
from lxml import etree

RDF_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"

_CHO = "{*}ProvidedCHO"
_AGGREGATION = "{*}Aggregation"
_COAR = r"http://purl\.org/coar"


class FormatDemand(msgspec.Struct, frozen=True, kw_only=True):
    """One demand: an element at one of ``paths`` has the form ``form`` (all of it).

    ``paths`` are those of ElementTree, from the root of the record; it is the ``attribute``
    that must have the form where one is named, else text, or an address in
    ``rdf:resource``.
    """

    code: str
    paths: tuple[str, ...]
    says: str
    remedy: str
    attribute: str = ""
    form: str = r"(?s).*\S.*"

    def is_met(self, record: etree._Element) -> bool:
        """Whether a record meets it."""
        found = (one for path in self.paths for one in record.iterfind(path))
        return any(re.fullmatch(self.form, self._value(one)) for one in found)

    def _value(self, element: etree._Element) -> str:
        if self.attribute:
            return str(element.get(self.attribute, "")).strip()
        return str(element.text or "").strip() or str(element.get(RDF_RESOURCE, ""))


FORMAT_DEMANDS: dict[str, tuple[FormatDemand, ...]] = {
    "edm": (
        FormatDemand(
            code="title",
            paths=(f"{_CHO}/{{*}}title", f"{_CHO}/{{*}}description"),
            says="It has neither a title nor a description.",
            remedy="Give dc:title or dc:description.",
        ),
        FormatDemand(
            code="type",
            paths=(f"{_CHO}/{{*}}type",),
            form="TEXT|IMAGE|SOUND|VIDEO|3D",
            says="It has no edm:type.",
            remedy="Give edm:type: TEXT, IMAGE, SOUND, VIDEO or 3D.",
        ),
        FormatDemand(
            code="context",
            paths=tuple(f"{_CHO}/{{*}}{one}" for one in ("subject", "type", "temporal", "spatial")),
            # edm:type is no dc:type
            form=r"(?s)(?!(?:TEXT|IMAGE|SOUND|VIDEO|3D)$).*\S.*",
            says="It has no subject, type, place or period.",
            remedy="Give one of dc:subject, dc:type, dcterms:temporal and dcterms:spatial.",
        ),
        FormatDemand(
            code="dataprovider",
            paths=(f"{_AGGREGATION}/{{*}}dataProvider",),
            says="It does not say who gives it: edm:dataProvider.",
            remedy="Give edm:dataProvider.",
        ),
        FormatDemand(
            code="provider",
            paths=(f"{_AGGREGATION}/{{*}}provider",),
            says="It does not say through whom it comes: edm:provider.",
            remedy="Give edm:provider.",
        ),
        FormatDemand(
            code="shown",
            paths=(f"{_AGGREGATION}/{{*}}isShownAt", f"{_AGGREGATION}/{{*}}isShownBy"),
            form=r"https?://\S+",
            says="It leads neither to a page nor to a file.",
            remedy="Give edm:isShownAt or edm:isShownBy.",
        ),
        FormatDemand(
            code="rights",
            paths=(f"{_AGGREGATION}/{{*}}rights",),
            attribute=RDF_RESOURCE,
            form=r"http://(?:creativecommons\.org/(?:licenses|publicdomain)/\S+"
            r"|rightsstatements\.org/vocab/"
            r"(?:NoC-NC|NoC-OKLR|InC|InC-EDU|InC-OW-EU|CNE)/1\.0/)",
            says="Its edm:rights is none that Europeana knows.",
            remedy="Give edm:rights as Europeana lists it, with http.",
        ),
    ),
    "oai_openaire": (
        FormatDemand(
            code="title",
            paths=(".//{*}title",),
            says="It has no title.",
            remedy="Give datacite:title.",
        ),
        FormatDemand(
            code="identifier",
            paths=("{*}identifier",),
            says="It has no identifier.",
            remedy="Give datacite:identifier.",
        ),
        FormatDemand(
            code="date",
            paths=("{*}dates/{*}date",),
            form=r"\d{4}(?:-\d\d(?:-\d\d)?)?",
            says="It has no date of publication.",
            remedy="Give datacite:date with dateType Issued.",
        ),
        FormatDemand(
            code="type",
            paths=("{*}resourceType",),
            attribute="uri",
            form=rf"{_COAR}/resource_type/\S+",
            says="Its type is none of COAR's.",
            remedy="Give oaire:resourceType with an address of COAR's vocabulary.",
        ),
        FormatDemand(
            code="access",
            paths=("{*}rights",),
            attribute="rightsURI",
            form=rf"{_COAR}/access_right/(?:c_abf2|c_f1cf|c_16ec|c_14cb)",
            says="Its access rights are none of COAR's.",
            remedy="Give datacite:rights with an address of COAR's access rights.",
        ),
    ),
}
"""by metadataPrefix"""
