"""Elements of DataCite's kernel, which OpenAIRE's literature schema borrows.

https://schema.datacite.org/meta/kernel-4.6/
"""

from collections.abc import Iterable

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import one_date
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.mappings.marc import DCMITYPE, RELATORS
from colophon.mappings.research import COAR_TYPES, DATACITE_TYPES, OTHER
from colophon.model.characters import iri, tag
from colophon.model.record import Agent, AgentKind, Concept, Record, Value

_NAME_TYPES = {
    AgentKind.PERSON: "Personal",
    AgentKind.PSEUDONYM: "Personal",
    AgentKind.BODY: "Organizational",
    AgentKind.FAMILY: "Organizational",
}
_CONTRIBUTORS = {RELATORS + "edt": "Editor"}


class Kernel:
    """The elements under a prefix (``datacite:`` or empty), ``depth`` deep."""

    def __init__(self, prefix: str, depth: int) -> None:
        self._prefix = prefix
        self._depth = depth

    def titles(self, record: Record) -> str:
        """Title, subtitles and other titles."""
        kinds = (("title", ""), ("subtitle", "Subtitle"), ("alternative", "AlternativeTitle"))
        return self._list(
            "titles",
            (
                self._leaf("title", one.value, attribute_if_given("titleType", kind))
                for term, kind in kinds
                for one in record.of(term)
            ),
        )

    def creators(self, record: Record, otherwise: str = "") -> str:
        """Who made it; ``otherwise`` stands where nobody is known."""
        written = [self._agent("creator", one.value) for one in record.of("creator")]
        if not any(written) and otherwise:
            written = [self._name_element("creator", otherwise, "")]
        return self._list("creators", written)

    def contributors(self, record: Record) -> str:
        """Who else took part."""
        found = record.of("contributor")
        return self._list("contributors", (self._agent("contributor", one.value) for one in found))

    def subjects(self, record: Record) -> str:
        """What it is about; concepts with their addresses."""
        return self._list("subjects", (self._subject(one.value) for one in record.of("subject")))

    def sizes(self, record: Record) -> str:
        """How many pages, how high and wide."""
        found = record.of("extent", "dimensions")
        return self._list("sizes", (self._leaf("size", one.value, "", said=False) for one in found))

    def date(self, record: Record, frame: Frame) -> str:
        """The date of issue, where it is one that W3CDTF can write."""
        written, _ = one_date(record, frame)
        if not is_year(written[:4]):
            return ""
        inside = leaf(self._depth + 1, self._prefix + "date", written, ' dateType="Issued"')
        return branch(self._depth, self._prefix + "dates", inside)

    def _list(self, name: str, written: Iterable[str]) -> str:
        inside = "".join(written)
        return branch(self._depth, self._prefix + name, inside)

    def _leaf(self, name: str, value: Value, attributes: str, *, said: bool = True) -> str:
        language = attribute_if_given("xml:lang", tag(value.language)) if said else ""
        return leaf(self._depth + 1, self._prefix + name, str(value), attributes + language)

    def _agent(self, name: str, value: Value) -> str:
        kind = _NAME_TYPES.get(value.kind, "") if isinstance(value, Agent) and value.kind else ""
        role = value.role if isinstance(value, Agent) else ""
        return self._name_element(name, str(value), kind, _CONTRIBUTORS.get(role, "Other"))

    def _name_element(self, name: str, text: str, kind: str, role: str = "Other") -> str:
        inner = f"{self._prefix}{name}Name"
        inside = leaf(self._depth + 2, inner, text, attribute_if_given("nameType", kind))
        type_ = attribute_if_given("contributorType", role) if name == "contributor" else ""
        return branch(self._depth + 1, self._prefix + name, inside, type_)

    def _subject(self, value: Value) -> str:
        uri = iri(value.uri) if isinstance(value, Concept) else ""
        text = str(value) if str(value).strip() else uri
        attributes = attribute_if_given("valueURI", uri) + attribute_if_given(
            "xml:lang", tag(value.language)
        )
        return leaf(self._depth + 1, self._prefix + "subject", text, attributes)


def coar_type(record: Record) -> tuple[str, str]:
    """COAR's type of a record and its label."""
    uris = {one.value.uri for one in record.of("type")}
    return next((found for uri, found in COAR_TYPES.items() if uri in uris), OTHER)


def general_type(record: Record) -> str:
    """DataCite's general type of a record."""
    found = (one.value.uri.removeprefix(DCMITYPE) for one in record.of("type"))
    return next((DATACITE_TYPES[local] for local in found if local in DATACITE_TYPES), "Text")


def is_year(text: str) -> bool:
    """Whether a text is a year of four figures."""
    return len(text) == 4 and text.isascii() and text.isdecimal()
