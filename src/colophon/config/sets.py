"""The sets of a catalogue: those of fields, and those of the archive's choosing."""

import re

import msgspec

_SPEC = re.compile(r"[A-Za-z0-9\-_.!~*'()]+(?::[A-Za-z0-9\-_.!~*'()]+)*")


class CuratedSet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A set of the archive's choosing, under ``spec``.

    In it are the ``records`` named by id, those in which every field of ``where`` (by term)
    has that value, and those that can be written in ``format``.  One that is ``hidden`` is
    told to nobody and answers who knows its name.
    """

    spec: str
    name: str
    description: str = ""
    records: tuple[str, ...] = ()
    where: dict[str, str] = {}
    format: str = ""
    hidden: bool = False

    def __post_init__(self) -> None:
        if not _SPEC.fullmatch(self.spec):
            raise ValueError(f"sets: {self.spec!r} cannot be the name of a set")
        if not (self.records or self.where or self.format):
            raise ValueError(f"sets: {self.spec} says nothing of which records are in it")


OPENAIRE = CuratedSet(
    spec="openaire",
    name="OpenAIRE",
    description="What can be described as the OpenAIRE guidelines for literature repositories ask.",
    format="oai_openaire",
)
"""the set that OpenAIRE harvests, under the specification and name of its guidelines

https://guidelines.openaire.eu/en/latest/literature/use_of_oai_pmh.html
"""


class Sets(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which fields become OAI-PMH sets, by term; the set's first part is the name given.

    Topics and publishers can too (``topic: subject``, ``publisher: publisher``): a set for
    each, which is many.  ``sources`` is the first part of sets of the records that came from
    one repository; empty for no such sets.  ``curated`` are sets of the archive's choosing;
    ``openaire`` says whether there is one for OpenAIRE where none of them is called so.
    """

    by: dict[str, str] = msgspec.field(
        default_factory=lambda: {"collection": "isPartOf", "genre": "type", "language": "language"}
    )
    sources: str = ""
    curated: tuple[CuratedSet, ...] = ()
    openaire: bool = True

    @property
    def chosen(self) -> tuple[CuratedSet, ...]:
        """The curated sets, and that for OpenAIRE unless it is declared or not wanted."""
        declared = any(one.spec == OPENAIRE.spec for one in self.curated)
        return self.curated if declared or not self.openaire else (*self.curated, OPENAIRE)
