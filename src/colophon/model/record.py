"""Record, Statement, Evidence: the hub between documents and formats."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from colophon.model.document import ItemFile


class Status(StrEnum):
    """What a person has said of a statement."""

    SUGGESTED = "suggested"
    """made by the machine, confirmed by nobody"""
    ACCEPTED = "accepted"
    EDITED = "edited"
    """set by a person, in place of a suggestion or where there was none"""
    REJECTED = "rejected"
    """a person said that it is wrong: kept, so that it is not suggested again; never published"""
    REPLACED = "replaced"
    """another value was taken in its place: kept and unpublished as one that was rejected, but
    nobody said that it is wrong, so that nothing is learnt from it"""


class Stage(StrEnum):
    """How far a record has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class AgentKind(StrEnum):
    """What kind of agent a name stands for; events and works are named as subjects are."""

    PERSON = "person"
    BODY = "body"
    FAMILY = "family"
    PSEUDONYM = "pseudonym"
    EVENT = "event"
    """a meeting, a strike, a demonstration"""
    WORK = "work"
    """another publication, by its title"""


class Visibility(StrEnum):
    """Whether an agent's name leaves the house."""

    PUBLIC = "public"
    HIDDEN = "hidden"


class Generation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer of a language model that a value was taken from.

    ``model`` is its name at the ``server`` (scheme, host, port), ``digest`` what tells one
    state of it from another where the server says so, ``prompt`` the version of what it was
    asked, ``at`` when it answered (ISO 8601, UTC).
    """

    model: str
    digest: str = ""
    server: str = ""
    prompt: str = ""
    temperature: float = 0.0
    at: str = ""


class Evidence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a statement was made: the words, where they stand, the rule that read them.

    ``quote`` is ``document.text[start:end]`` (code points, end exclusive), or the
    embedded value where ``source`` names one (``pdf:info/Title``), or a neighbouring
    record's id where ``source`` is ``record``.  ``page`` counts from 1.  ``method`` and
    ``version`` name the describer; ``confidence`` lies in 0…1.  ``note`` is the rule or the
    reasoning in one sentence.  ``inferred`` is true where the value does not stand in
    the quote but was concluded from it.  ``parts`` are the parts of a score by name.

    Where the words were read from a picture, ``box`` is their left, top, width and height on
    it, in pixels of the picture as it is shown upright by its camera's note, or in points of
    a PDF's page; ``sheet`` is that page of the file, from 1, and ``file`` the file of the
    item, from 0.  ``generation`` is the answer of a language model from which it comes, and
    None of all that does not come from one.
    """

    method: str
    version: str = "1"
    confidence: float = 0.5
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    page: int | None = None
    source: str = "text"
    note: str = ""
    inferred: bool = False
    parts: tuple[tuple[str, float], ...] = ()
    alternatives: tuple[str, ...] = ()
    box: tuple[int, int, int, int] | None = None
    sheet: int | None = None
    file: int = 0
    generation: Generation | None = None


class Text(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="text"):
    """A literal: ``language`` is BCP 47; ``datatype`` a URI or empty."""

    text: str
    language: str = ""
    datatype: str = ""

    uri = ""

    @property
    def key(self) -> str:
        """What tells this value from others of the same field."""
        return self.text

    def __str__(self) -> str:
        return self.text


class Concept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="concept"):
    """A concept of a vocabulary by URI, with the label to show.

    ``scheme`` is the URI of its concept scheme or empty; ``vocabulary`` the name under
    which the catalogue holds it.
    """

    uri: str
    label: str
    language: str = ""
    scheme: str = ""
    vocabulary: str = ""

    @property
    def key(self) -> str:
        """What tells this value from others of the same field."""
        return self.uri

    def __str__(self) -> str:
        return self.label


class Agent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="agent"):
    """A person or body: ``name`` as transcribed, ``heading`` as filed (surname first).

    ``uri`` is the authority's, or empty while unresolved; ``role`` a MARC relator URI
    where the field's name does not already say it.
    """

    name: str
    heading: str = ""
    uri: str = ""
    kind: AgentKind | None = None
    role: str = ""
    language: str = ""
    visibility: Visibility = Visibility.PUBLIC

    @property
    def key(self) -> str:
        """What tells this value from others of the same field."""
        return self.uri or self.name

    def __str__(self) -> str:
        return self.heading or self.name


class Date(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="date"):
    """A date with its doubts (standards: EDTF level 1 with some of level 2).

    ``edtf`` is empty for "undated"; ``display`` is what a cataloguer writes
    (``[2025?]``); ``transcribed`` the words of the item; ``earliest`` and ``latest`` are
    ISO days or empty where open; ``basis`` is ``item``, ``copyright``, ``content``,
    ``embedded``, ``address``, ``links`` (addresses linked to), ``person``, ….
    """

    edtf: str
    display: str
    transcribed: str = ""
    earliest: str = ""
    latest: str = ""
    basis: str = "item"

    uri = ""
    language = ""

    @property
    def key(self) -> str:
        """What tells this value from others of the same field."""
        return self.edtf or self.display

    def __str__(self) -> str:
        return self.display or self.edtf


class Link(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="link"):
    """A resource by URI, with an optional label."""

    uri: str
    label: str = ""

    language = ""

    @property
    def key(self) -> str:
        """What tells this value from others of the same field."""
        return self.uri

    def __str__(self) -> str:
        return self.label or self.uri


Value = Text | Concept | Agent | Date | Link


# looked up once: asking an enumeration for a member takes longer than comparing with it
_ACCEPTED, _EDITED = Status.ACCEPTED, Status.EDITED
_REJECTED, _REPLACED = Status.REJECTED, Status.REPLACED


class Statement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One value of one field, and why.

    ``term`` is a field of the profile; ``by`` and ``at`` (ISO 8601, UTC) are the person
    and time of the last decision, empty while suggested; ``note`` is the cataloguer's.
    """

    term: str
    value: Value
    status: Status = Status.SUGGESTED
    evidence: tuple[Evidence, ...] = ()
    by: str = ""
    at: str = ""
    note: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Term and value: what makes two statements the same statement."""
        return self.term, self.value.key

    @property
    def confidence(self) -> float:
        """1 once a person has decided, else the best of its evidence, in 0…1."""
        if self.status is _ACCEPTED or self.status is _EDITED:
            return 1.0
        found = self.evidence
        if len(found) == 1:  # nearly always; asked for many times of each record
            return found[0].confidence
        return max((one.confidence for one in found), default=0.0)

    @property
    def live(self) -> bool:
        """Whether it counts as a value of the record: neither rejected nor replaced."""
        return self.status is not _REJECTED and self.status is not _REPLACED

    @property
    def confirmed(self) -> bool:
        """Whether a person stands behind it."""
        return self.status is _ACCEPTED or self.status is _EDITED

    @property
    def read(self) -> bool:
        """Whether a person here confirmed it.

        A value that was accepted on trust in a repository has its address in ``by``.
        """
        return self.confirmed and not self.by.startswith(("http://", "https://"))


class Source(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The document that a record describes, as it was read.

    An item of several files is told by its first; ``more`` are the others in their order.
    """

    name: str
    sha256: str
    media_type: str = ""
    size: int = 0
    reader: str = ""
    path: str = ""
    """where it lay, relative to the catalogue's folder where it is inside it"""
    more: tuple[ItemFile, ...] = ()

    @property
    def files(self) -> tuple[ItemFile, ...]:
        """All files of the item, the first one first."""
        first = ItemFile(
            name=self.name,
            sha256=self.sha256,
            media_type=self.media_type,
            size=self.size,
            path=self.path,
        )
        return first, *self.more

    def file(self, number: int) -> ItemFile:
        """A file by its place in the item, from 0; the first one where there is no such."""
        return self.files[number] if 0 <= number <= len(self.more) else self.files[0]

    @property
    def key(self) -> str:
        """What tells the item's files from others: a SHA-256 in hexadecimal."""
        if not self.more:
            return self.sha256
        joined = " ".join(one.sha256 for one in self.files)
        return hashlib.sha256(joined.encode()).hexdigest()


class Harvest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a harvested record came from (OAI provenance container).

    ``origin`` is where the repository had it from itself.  ``altered`` stays true for
    what we serve: our own identifier is added to every record, and what came is not kept
    byte for byte, so that nobody could say that it is the same.  ``rights`` is what that
    repository says may be done with the metadata: an address, or words; empty where it
    says nothing.
    """

    base_url: str
    identifier: str
    datestamp: str
    metadata_namespace: str
    harvest_date: str
    altered: bool = True
    origin: "Harvest | None" = None
    rights: str = ""


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One catalogue record: statements in profile order, each with its evidence.

    ``id`` is a slug, unique in the catalogue: a working name while it is ``provisional``,
    and for ever once the record has been published; ``ark`` its ARK or empty.
    """

    id: str
    provisional: bool = False
    stage: Stage = Stage.DRAFT
    statements: tuple[Statement, ...] = ()
    source: Source | None = None
    ark: str = ""
    harvest: Harvest | None = None
    reviewed_by: str = ""
    reviewed_at: str = ""

    def of(self, *terms: str) -> tuple[Statement, ...]:
        """The live statements of these fields, in order."""
        wanted = frozenset(terms)
        return tuple([one for one in self.statements if one.term in wanted and one.live])

    def first(self, term: str) -> Value | None:
        """The first live value of a field, or None."""
        return next((one.value for one in self.statements if one.term == term and one.live), None)

    @property
    def title(self) -> str:
        """The title to show, or the id."""
        value = self.first("title")
        return str(value) if value is not None else self.id

    @property
    def was_reviewed(self) -> bool:
        """Whether it was reviewed once, though something may wait by now."""
        return self.stage is Stage.REVIEWED or bool(self.reviewed_at)

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """The fields with a live value that no person has confirmed, in order."""
        return tuple(
            dict.fromkeys(one.term for one in self.statements if one.live and not one.confirmed)
        )

    def with_statements(self, statements: Iterable[Statement]) -> "Record":
        """The same record holding these statements instead."""
        return msgspec.structs.replace(self, statements=tuple(statements))
