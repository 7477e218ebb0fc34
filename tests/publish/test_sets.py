"""Sets: legal whatever the labels, and different for different things."""

import re
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.config import parse
from colophon.config.sets import CuratedSet, Sets
from colophon.index.interface import ListedSet
from colophon.model.errors import ConfigError
from colophon.model.record import Agent, Concept, Harvest, Link, Record, Statement, Status, Text
from colophon.publish.sets import curated_sets, part, sets, source_sets

LEGAL = re.compile(r"[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*")
BY = {**Sets().by, "publisher": "publisher", "topic": "subject"}


def of(*values: tuple[str, Any]) -> list[str]:
    statements = tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in values)
    return [one.spec for one in sets(Record(id="r", statements=statements), BY)]


def test_what_came_from_one_repository_is_a_set() -> None:
    def harvested(base_url: str) -> Record:
        came = Harvest(
            base_url=base_url, identifier="oai:a:1", datestamp="2026-01-01",
            metadata_namespace="n", harvest_date="2026-01-02T00:00:00Z",
        )  # fmt: skip
        return Record(id="r", harvest=came)

    config = parse(
        "sets: {sources: source}\nsources: [{url: 'https://Zines.example.org/oai/', name: Zines}]\n"
    )

    def told(base_url: str, first: str = config.sets.sources) -> tuple[ListedSet, ...]:
        return source_sets(harvested(base_url), first, config.sources)

    assert told("http://zines.example.org/oai") == (ListedSet("source:Zines", ("Source", "Zines")),)
    (other,) = told("https://zines.example.org/other")
    assert LEGAL.fullmatch(other.spec)
    assert other.labels == ("Source", "zines.example.org/other")
    assert told("http://zines.example.org/oai", "") == ()
    assert source_sets(Record(id="r"), "source", config.sources) == ()


def test_what_a_catalogue_declares() -> None:
    ours = "https://w3id.org/colophon/vocab/"
    box = Link(uri="https://archive.example.org/boxes/7", label="Box 7")
    assert of(
        ("language", Text(text="en")),
        ("subject", Concept(uri=f"{ours}topics/labour", label="Labour", vocabulary="topics")),
        ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
        ("type", Concept(uri="http://vocab.getty.edu/aat/300220572", label="pamphlets")),
        ("publisher", Agent(name="PM Press")),
        ("publisher", Agent(name="Sub", uri=f"{ours}publishers/sub-media")),
        ("isPartOf", box),
    ) == [
        f"collection:7-{sha256(box.uri.encode()).hexdigest()[:8]}",
        "genre:Text",
        "genre:aat-300220572",
        "language:en",
        "publisher:PM-Press",
        "publisher:sub-media",
        "topic:topics:labour",
    ]


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_label_gives_a_legal_part_of_its_own(one: str, other: str) -> None:
    assert LEGAL.fullmatch(part(one))
    assert ":" not in part(one)
    if re.sub(r"[ \-]+", "-", one) != re.sub(r"[ \-]+", "-", other):
        assert part(one) != part(other)


def test_two_authorities_with_one_local_name_are_two_sets() -> None:
    specs = of(
        ("publisher", Agent(name="A", uri="https://a.example.org/1")),
        ("publisher", Agent(name="B", uri="https://b.example.org/1")),
    )
    assert len(set(specs)) == 2


def test_rejected_values_make_no_sets() -> None:
    statement = Statement(term="language", value=Text(text="en"), status=Status.REJECTED)
    assert sets(Record(id="r", statements=(statement,)), BY) == ()


def test_topics_and_publishers_are_sets_only_on_request() -> None:
    assert set(Sets().by) == {"collection", "genre", "language"}


def test_a_curated_set_holds_what_it_says() -> None:
    text = Statement(
        term="type",
        value=Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text"),
        status=Status.ACCEPTED,
    )
    one, other = Record(id="a", statements=(text,)), Record(id="b")
    declared = (
        CuratedSet(spec="best", name="Our best", records=("b",)),
        CuratedSet(spec="for:openaire", name="OpenAIRE", format="oai_openaire"),
        CuratedSet(spec="texts", name="Texts", where={"type": "Text"}),
    )
    assert [found.spec for found in curated_sets(one, declared, ("oai_dc",))] == ["texts"]
    found = curated_sets(other, declared, ("oai_openaire",))
    assert [(each.spec, each.labels) for each in found] == [
        ("best", ("Our best",)),
        ("for:openaire", ("for", "OpenAIRE")),
    ]


def test_there_is_a_set_for_openaire_unless_another_is_called_so_or_none_is_wanted() -> None:
    one = Record(id="a")
    (found,) = curated_sets(one, Sets().chosen, ("oai_dc", "oai_openaire"))
    assert (found.spec, found.labels) == ("openaire", ("OpenAIRE",))
    assert curated_sets(one, Sets().chosen, ("oai_dc",)) == ()
    assert Sets(openaire=False).chosen == ()
    own = CuratedSet(spec="openaire", name="Ours", records=("a",), hidden=True)
    other = CuratedSet(spec="best", name="Our best", records=("a",))
    assert Sets(curated=(own, other)).chosen == (own, other)
    assert [each.spec for each in Sets(curated=(other,)).chosen] == ["best", "openaire"]


@pytest.mark.parametrize("wrong", ["{spec: a b, name: A, records: [x]}", "{spec: a, name: A}"])
def test_a_curated_set_that_says_nothing_is_refused(wrong: str) -> None:
    with pytest.raises(ConfigError, match="sets"):
        parse(f"sets:\n  curated:\n  - {wrong}\n")
