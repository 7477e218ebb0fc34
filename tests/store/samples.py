"""Records for the tests of the store: one that has everything, and any that can be."""

from hypothesis import strategies as st

from colophon.config import shipped_vocab
from colophon.disclosure.evidence import reduce_record
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Harvest,
    Link,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.profile import RESERVED, Field, Kind, date_of, load
from colophon.store.records import RecordStore
from colophon.store.table import TableTexts

PROFILE = load(shipped_vocab() / "profile.csv")

EVIDENCE = Evidence(
    method="title",
    confidence=0.85,
    quote="A message: to # all",
    prefix="before\n",
    suffix=" after",
    start=7,
    end=26,
    page=1,
    note="the first line",
    inferred=True,
    parts=(("place", 0.5), ("size", 0.35)),
    alternatives=("A message",),
)


def said(term: str, value: Value, status: Status = Status.SUGGESTED) -> Statement:
    decided = {"by": "ann", "at": "2026-11-23T10:00:00Z"} if status is not Status.SUGGESTED else {}
    return Statement(term=term, value=value, status=status, evidence=(EVIDENCE,), **decided)


FULL = reduce_record(
    PROFILE.arrange(
        Record(
            id="a-message-to-all",
            stage=Stage.DRAFT,
            ark="ark:99999/x5tq",
            source=Source(name="message.txt", sha256="0f" * 32, media_type="text/plain", size=812),
            harvest=Harvest(
                base_url="https://example.org/oai",
                identifier="oai:example.org:1",
                datestamp="2026-01-01",
                metadata_namespace="http://purl.org/dc/terms/",
                harvest_date="2026-11-23T10:00:00Z",
                altered=False,
            ),
            reviewed_by="ann",
            reviewed_at="2026-11-23T10:00:00Z",
            statements=(
                said("title", Text(text="A message: to # all", language="en"), Status.ACCEPTED),
                said("title", Text(text="Turned down"), Status.REJECTED),
                said("alternative", Text(text="no")),
                said("alternative", Text(text="1923-03-12", language="de")),
                said("creator", Agent(name="J.", kind=AgentKind.PSEUDONYM, heading="J.")),
                said("creator", Agent(name="Jane Doe", visibility=Visibility.HIDDEN)),
                said(
                    "contributor",
                    Agent(name="Ill", role="http://id.loc.gov/vocabulary/relators/ill"),
                ),
                said(
                    "contributor",
                    Agent(
                        name="Ed",
                        uri="https://example.org/ed",
                        kind=AgentKind.PERSON,
                        role="http://id.loc.gov/vocabulary/relators/edt",
                    ),
                ),
                said("publisher", Agent(name="Hive", uri="https://example.org/hive")),
                said(
                    "issued",
                    Date(
                        edtf="2025~",
                        display="[2025?]",
                        transcribed="this winter",
                        earliest="2023-01-01",
                        latest="2027-12-31",
                        basis="content",
                    ),
                ),
                said("created", date_of("2024-05")),
                said("dateCopyrighted", Date(edtf="", display="undated")),
                said("language", Text(text="en"), Status.EDITED),
                said("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
                said(
                    "subject",
                    Concept(
                        uri="https://example.org/t/1",
                        label="Gefängnis",
                        language="de",
                        scheme="https://example.org/t",
                        vocabulary="topics",
                    ),
                ),
                said("subject", Text(text="bees", language="en")),
                said(
                    "subject",
                    Agent(name="Ада", heading="Ада", kind=AgentKind.PERSON, language="ru"),
                ),
                said("subject", Agent(name="The Long Fast", kind=AgentKind.EVENT)),
                said("description", Text(text="One.\n\n  Two: “three”.\nFour", language="en")),
                said("rightsURI", Link(uri="http://rightsstatements.org/vocab/CNE/1.0/")),
                said("isPartOf", Link(uri="https://example.org/serial", label="Bee Serial")),
                said("isPartOf", Text(text="A series")),
                said("internalNote", Text(text="secret note", language="en")),
            ),
        )
    )
)

TREES = st.recursive(
    st.text(),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4)
        | st.dictionaries(st.text(), inner, min_size=1, max_size=4)
    ),
    max_leaves=12,
)
DATA = st.dictionaries(st.text(), TREES, min_size=1, max_size=4)
"""what YAML can hold and we use: mappings, lists and strings"""

WORDS = st.text(min_size=1).filter(lambda text: text.strip() != "")
MAYBE = st.just("") | WORDS
URIS = st.integers(0, 99).map(lambda number: f"https://example.org/{number}")
BASES = st.sampled_from(["item", "content"])
LANGUAGES = st.sampled_from(["", "en", "no", "zh-Hant"])


def values(field: Field) -> st.SearchStrategy[Value]:
    """Values that a field takes."""
    text = st.builds(Text, text=st.text(), language=LANGUAGES)
    labelled = st.builds(Concept, uri=URIS, label=WORDS, language=LANGUAGES, vocabulary=MAYBE)
    kinds: dict[Kind, st.SearchStrategy[Value]] = {
        Kind.TEXT: text,
        Kind.CONCEPT: labelled | st.builds(Concept, uri=URIS, label=st.just("")),
        Kind.AGENT: st.builds(
            Agent,
            name=WORDS,
            heading=MAYBE,
            uri=st.just("") | URIS,
            kind=st.none() | st.sampled_from(AgentKind),
            role=st.just("") | URIS,
            language=LANGUAGES,
            visibility=st.sampled_from(Visibility),
        ),
        Kind.DATE: st.builds(Date, edtf=st.just(""), display=WORDS, basis=BASES)
        | st.sampled_from(["1976", "1976~", "197X", "[1971,1972]"]).map(date_of)
        | st.builds(Date, edtf=WORDS, display=MAYBE, transcribed=MAYBE, basis=BASES),
        Kind.LINK: st.builds(Link, uri=URIS, label=MAYBE),
    }
    found = kinds[field.kind] | text if field.or_text else kinds[field.kind]
    return found | kinds[Kind.AGENT] if field.or_agent else found


EVIDENCES = st.builds(
    Evidence,
    method=WORDS,
    version=WORDS,
    confidence=st.floats(0, 1),
    quote=st.text(),
    prefix=st.text(),
    start=st.none() | st.integers(0),
    inferred=st.booleans(),
    parts=st.lists(st.tuples(WORDS, st.floats(0, 1)), max_size=2, unique_by=lambda one: one[0]).map(
        tuple
    ),
    alternatives=st.lists(st.text(), max_size=2).map(tuple),
)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    field = draw(st.sampled_from(PROFILE.fields))
    return draw(
        st.builds(
            Statement,
            term=st.just(field.term),
            value=values(field),
            status=st.sampled_from(Status),
            evidence=st.lists(EVIDENCES, min_size=1, max_size=2).map(tuple),
            by=MAYBE,
            at=MAYBE,
            note=MAYBE,
        )
    )


RECORDS = st.builds(
    Record,
    id=st.just("any"),
    stage=st.sampled_from(Stage),
    ark=st.sampled_from(["", "ark:99999/x5tq"]),
    reviewed_by=MAYBE,
    statements=st.lists(statements(), max_size=6, unique_by=lambda one: one.key).map(tuple),
).map(lambda record: reduce_record(PROFILE.arrange(record)))

_KEYS = [*(field.term for field in PROFILE.fields), *sorted(RESERVED - {"id"}), "@context"]
_INNER = st.sampled_from(
    "text language uri label name kind role edtf display field agent for value status by because "
    "parts method page title issued creator sha256 visibility".split()
)
_NODES = st.recursive(
    st.sampled_from(["", "x", "7", "title", "suggested", "https://example.org/1"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(_INNER, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)
NEARLY = st.dictionaries(st.sampled_from(_KEYS), _NODES, min_size=1, max_size=4)
"""data of a record file, most often with a mistake in it"""


def another(store: RecordStore) -> RecordStore:
    """The same store, opened once more."""
    table = TableTexts(store.texts.path) if isinstance(store.texts, TableTexts) else None
    return RecordStore(store.folder, PROFILE, texts=table)
