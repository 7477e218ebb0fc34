"""Whatever a record holds, every format writes it and every reader reads it."""

import io
import json
import runpy
from pathlib import Path

import pymarc
import pyoxigraph
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from rdflib.compare import isomorphic
from tests.properties import examples
from tests.public import is_public, public, write

from colophon.crosswalk import Frame
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Stage,
    Statement,
    Status,
    Text,
    Visibility,
)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

FRAME: Frame = runpy.run_path(str(Path(__file__).parents[1] / "golden" / "samples.py"))["frame"]()
TERMS = [one.term for one in FRAME.profile.fields if one.term != "accessState"]
WORDS = st.text(st.characters(codec=None), max_size=12)
TAGS = st.sampled_from(["", "en", "zh-Hant", "no such tag"])
URIS = st.one_of(
    st.sampled_from(
        [
            "",
            "https://a.example/x#y",
            "http://purl.org/dc/dcmitype/Text",
            "http://id.loc.gov/authorities/subjects/sh1",
            "urn:isbn:1",
        ]
    ),
    WORDS,
)
VALUES = st.one_of(
    st.builds(Text, text=WORDS, language=TAGS, datatype=URIS),
    st.builds(Concept, uri=URIS, label=WORDS, language=TAGS, scheme=URIS),
    st.builds(
        Agent,
        name=WORDS,
        heading=WORDS,
        uri=URIS,
        kind=st.sampled_from([None, *AgentKind]),
        role=URIS,
        language=TAGS,
        visibility=st.sampled_from(Visibility),
    ),
    st.builds(
        Date,
        edtf=st.sampled_from(["", "1999", "1999~", "199X", "[1990..1995]", "1999/..", "odd"]),
        display=WORDS,
        transcribed=WORDS,
        basis=WORDS,
    ),
    st.builds(Link, uri=URIS, label=WORDS),
)
EVIDENCE = st.builds(
    Evidence,
    method=WORDS,
    quote=WORDS,
    note=WORDS,
    start=st.none() | st.integers(0, 9),
    end=st.none() | st.integers(0, 9),
    page=st.none() | st.just(1),
    confidence=st.floats(0, 1),
)
STATEMENTS = st.builds(
    Statement,
    term=st.sampled_from(TERMS),
    value=VALUES,
    status=st.sampled_from(Status),
    evidence=st.lists(EVIDENCE, max_size=2).map(tuple),
    by=WORDS,
)
RECORDS = st.builds(
    Record,
    id=st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True),
    stage=st.sampled_from(Stage),
    statements=st.lists(STATEMENTS, max_size=6).map(tuple),
    ark=st.sampled_from(["", "ark:99999/x1"]),
).filter(lambda record: is_public(record, FRAME))
"""records of which anything may be seen"""

MANY = settings(
    max_examples=examples(60), suppress_health_check=[HealthCheck.too_slow], deadline=None
)


@MANY
@given(record=RECORDS)
def test_the_syntaxes_agree(record: Record) -> None:
    graphs = [
        rdflib.Graph().parse(data=write(name, record, FRAME), format=reader)
        for name, reader in (
            ("ntriples", "nt"),
            ("turtle", "turtle"),
            ("rdfxml", "xml"),
            ("jsonld", "json-ld"),
        )
    ]
    assert all(isomorphic(graphs[0], other) for other in graphs[1:])
    data = write("nquads", record, FRAME)
    quads = list(pyoxigraph.parse(data, pyoxigraph.RdfFormat.N_QUADS))
    told = {str(one.triple) for one in quads if str(one.graph_name).endswith("#record>")}
    assert len(told) == len(graphs[0])


@MANY
@given(record=RECORDS)
def test_the_others_are_read(record: Record, oai_schema: etree.XMLSchema) -> None:
    oai_schema.assertValid(etree.fromstring(write("oai_dc", record, FRAME)))
    for name in ("oai_dcterms", "oai_qdc", "mods"):
        root = etree.fromstring(write(name, record, FRAME))
        assert all(len(one) or one.text for one in root.iter())
    (marc,) = pymarc.parse_xml_to_array(io.BytesIO(write("marcxml", record, FRAME)))
    assert len(marc["008"].data) == 40
    assert json.loads(write("schemaorg", record, FRAME))["@id"]


@MANY
@given(record=RECORDS)
def test_public_is_done_once(record: Record) -> None:
    once = public(record, FRAME)
    again = public(once, FRAME)
    assert again.statements == once.statements
    assert all(one.status is not Status.REJECTED for one in once.statements)


def test_a_role_and_a_date_that_nobody_can_see() -> None:
    agent = Agent(name="A", role="\x01")
    values = [
        ("rightsHolder", agent),
        ("contributor", agent),
        ("issued", Date(edtf="", display="\x02")),
    ]
    record = Record(
        id="a", statements=tuple(Statement(term=term, value=value) for term, value in values)
    )
    shown = json.loads(write("schemaorg", record, FRAME))
    assert shown["copyrightHolder"]["name"] == shown["contributor"]["name"] == "A"
    assert b"<dc:date>" not in write("oai_dc", record, FRAME)
