"""Lists: pages, tokens, dates, sets."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.properties import examples

from colophon.config.sets import CuratedSet, Sets
from colophon.model.record import Record
from colophon.services.oai import resumption
from colophon.services.oai.errors import OaiRefusal
from colophon.services.oai.memory import KeptItem, MemoryRepository
from colophon.services.oai.repository import Identity, ListPlace, Prefix
from colophon.services.oai.respond import respond

OAI = "{http://www.openarchives.org/OAI/2.0/}"
Make = Callable[..., Record]
IDENTITY = Identity(
    name="Fake",
    base_url="https://fake.example.org/oai",
    emails=("a@fake.example.org",),
    domain="fake.example.org",
    prefixes=(Prefix("oai_dc", "urn:x", "urn:x.xsd"),),
    secret=b"secret",
)


def sized(box: Any, size: int) -> None:
    serving = msgspec.structs.replace(box.config.serving, page_size=size)
    box.config = msgspec.structs.replace(box.config, serving=serving)


def pages(box: Any, verb: str = "ListRecords", **arguments: str) -> list[etree._Element]:
    found = [box.ask(verb, metadataPrefix="oai_dc", **arguments)]
    while token := found[-1].findtext(f".//{OAI}resumptionToken"):
        found.append(box.ask(verb, resumptionToken=token))
    return found


def ids(answers: list[etree._Element]) -> list[str]:
    return [
        one.text.rpartition(":")[2] for page in answers for one in page.iter(f"{OAI}identifier")
    ]


@pytest.mark.parametrize("size", [1, 2, 3, 6, 7, 100])
@pytest.mark.parametrize("verb", ["ListRecords", "ListIdentifiers"])
def test_pages_of_any_size_give_the_same(box: Any, make: Make, size: int, verb: str) -> None:
    names = [f"r{number}" for number in range(7)]
    sized(box, size)
    box.publish(*map(make, names))
    answers = pages(box, verb)
    assert ids(answers) == names
    tokens = [page.find(f".//{OAI}resumptionToken") for page in answers]
    if len(answers) == 1:
        assert tokens == [None]
        return
    assert [int(one.get("cursor")) for one in tokens] == list(range(0, 7, size))
    assert {one.get("completeListSize") for one in tokens} == {"7"}
    assert not tokens[-1].text


def test_asking_again_gives_the_same_page(box: Any, make: Make) -> None:
    sized(box, 2)
    box.publish(*(make(f"r{number}") for number in range(5)))
    token = box.ask("ListRecords", metadataPrefix="oai_dc").findtext(f".//{OAI}resumptionToken")
    asked = [("verb", "ListRecords"), ("resumptionToken", token)]
    assert bytes(box.raw(asked)) == bytes(box.raw(asked))


def test_a_token_keeps_the_set_and_the_dates(box: Any, make: Make) -> None:
    sized(box, 1)
    box.publish(*(make(f"a{n}", language="en") for n in range(3)))
    box.clock.on(86_400)
    old = [make(f"a{n}", language="en") for n in range(3)]
    box.publish(*old, *(make(f"b{n}", language=("en", "fr")[n % 2]) for n in range(6)))
    assert ids(pages(box, set="language:fr")) == ["b1", "b3", "b5"]
    assert ids(pages(box, set="language:en", from_="2026-11-24")) == ["b0", "b2", "b4"]
    assert ids(pages(box, until="2026-11-23")) == ["a0", "a1", "a2"]


def test_until_a_day_means_all_of_it(box: Any, make: Make) -> None:
    box.clock.moment += timedelta(hours=11, minutes=59, seconds=58)
    box.publish(make("late"))
    assert ids(pages(box, until="2026-11-23")) == ["late"]
    assert ids(pages(box, from_="2026-11-23", until="2026-11-23")) == ["late"]


def test_both_ends_are_inclusive(box: Any, make: Make) -> None:
    box.publish(make("one"))
    stamp = "2026-11-23T12:00:01Z"
    assert ids(pages(box, from_=stamp, until=stamp)) == ["one"]


def test_a_set_holds_what_its_subsets_hold(box: Any, make: Make) -> None:
    box.publish(make("a", topics=["labour"]), make("b", topics=["housing"]), make("c"))
    assert ids(pages(box, set="topic")) == ["a", "b"]
    assert ids(pages(box, set="topic:topics")) == ["a", "b"]
    assert ids(pages(box, set="topic:topics:labour")) == ["a"]


@pytest.mark.parametrize("verb", ["ListIdentifiers", "ListSets"])
def test_a_token_serves_only_its_verb(box: Any, make: Make, verb: str) -> None:
    sized(box, 1)
    box.publish(make("a"), make("b"))
    token = box.ask("ListRecords", metadataPrefix="oai_dc").findtext(f".//{OAI}resumptionToken")
    assert box.raw([("verb", verb), ("resumptionToken", token)]).codes == ("badResumptionToken",)


def test_a_token_outlives_restart_and_rebuild(box: Any, make: Make) -> None:
    sized(box, 1)
    records = make("a"), make("b"), make("c")
    box.publish(*records)
    token = box.ask("ListRecords", metadataPrefix="oai_dc").findtext(f".//{OAI}resumptionToken")
    box.forget()
    box.publish(*records)
    assert ids([box.ask("ListRecords", resumptionToken=token)]) == ["b"]


def test_a_token_is_honoured_for_as_long_as_it_says(box: Any, make: Make) -> None:
    sized(box, 1)
    box.publish(make("a"), make("b"))
    element = box.ask("ListRecords", metadataPrefix="oai_dc").find(f".//{OAI}resumptionToken")
    assert element.get("expirationDate") >= "2026-11-30"
    asked = [("verb", "ListRecords"), ("resumptionToken", element.text)]
    box.clock.on(7 * 86_400 - 3600)
    assert box.raw(asked).codes == ()
    box.clock.on(7200)
    assert box.raw(asked).codes == ("badResumptionToken",)


def test_what_changes_during_a_harvest_is_neither_lost_nor_endless(box: Any, make: Make) -> None:
    sized(box, 2)
    titles = {f"r{number}": "first" for number in range(6)}
    box.publish(*(make(id, title) for id, title in titles.items()))
    answer = box.ask("ListRecords", metadataPrefix="oai_dc")
    begun = answer.findtext(f"{OAI}responseDate")
    for turn in range(20):
        token = answer.findtext(f".//{OAI}resumptionToken")
        if not token:
            break
        titles = dict.fromkeys(titles, f"turn {turn}")
        box.publish(*(make(id, title) for id, title in titles.items()))
        answer = box.ask("ListRecords", resumptionToken=token)
    else:
        pytest.fail("the harvest does not end")
    assert set(ids(pages(box, from_=begun))) == set(titles)


def test_a_clock_set_back_loses_nothing(box: Any, make: Make) -> None:
    box.publish(make("a"))
    answer = box.ask("ListRecords", metadataPrefix="oai_dc")
    box.clock.on(-3600)
    box.publish(make("a"), make("b"))
    assert "b" in ids(pages(box, from_=answer.findtext(f"{OAI}responseDate")))


def test_what_is_published_after_the_clock_was_set_back_is_not_missed(box: Any, make: Make) -> None:
    """Nothing was published meanwhile: only an answer has spoken of the later hour."""
    box.publish(make("a"))
    box.clock.on(40_000)
    asked = box.ask("ListRecords", metadataPrefix="oai_dc").findtext(f"{OAI}responseDate")
    box.clock.on(-1_800)
    box.publish(make("a"), make("b"))
    assert "b" in ids(pages(box, from_=asked))


def test_a_clock_that_was_days_ahead_is_not_followed(box: Any, make: Make) -> None:
    box.publish(make("a"))
    box.clock.on(90 * 86_400)
    box.ask("ListRecords", metadataPrefix="oai_dc")
    box.clock.on(-90 * 86_400)
    assert box.publish(make("a"), make("b")).stamp < "2026-11-24"


@given(st.binary(max_size=60), st.integers(0, 10_000))
@settings(max_examples=examples(200))
def test_a_tampered_token_is_refused(noise: bytes, place: int) -> None:
    token = resumption.ResumptionToken(
        version=resumption.VERSION,
        verb="ListRecords",
        given=0,
        cursor=1,
        size=2,
        after=ListPlace(5, "x" * 40),
    )
    written = resumption.write(token, IDENTITY)
    assert resumption.read(written, "ListRecords", IDENTITY, 0) == token
    raw = bytearray(written.encode())
    at = place % len(raw)
    raw[at : at + len(noise)] = noise
    tampered = raw.decode("latin-1")
    if tampered != written:
        with pytest.raises(OaiRefusal):
            resumption.read(tampered, "ListRecords", IDENTITY, 0)


def test_a_token_of_another_repository_is_refused() -> None:
    token = resumption.ResumptionToken(
        version=resumption.VERSION,
        verb="ListRecords",
        given=0,
        cursor=1,
        size=2,
        after=ListPlace(5, "x"),
    )
    for other in (
        msgspec.structs.replace(IDENTITY, secret=b"another"),
        msgspec.structs.replace(IDENTITY, base_url="https://other.example.org/oai"),
    ):
        with pytest.raises(OaiRefusal):
            resumption.read(resumption.write(token, other), "ListRecords", IDENTITY, 0)


@given(
    st.lists(st.tuples(st.text(max_size=8), st.text(max_size=12)), max_size=6),
    st.sampled_from(["Identify", "ListRecords", "GetRecord", "ListSets", ""]),
)
@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_asked_the_answer_is_valid(
    schema: Any, arguments: list[tuple[str, str]], verb: str
) -> None:
    from datetime import UTC, datetime

    repository = MemoryRepository(IDENTITY)
    repository.put(
        KeptItem(id="a", prefix="oai_dc", stamp=1, body=b"<metadata><x xmlns='u'/></metadata>")
    )
    answer = respond([("verb", verb), *arguments], repository, datetime(2026, 1, 1, tzinfo=UTC))
    schema.assertValid(etree.fromstring(bytes(answer)))


def test_many_sets_come_in_pages(box: Any, make: Make) -> None:
    box.publish(*(make(f"r{n}", topics=[f"t{n}-{k}" for k in range(30)]) for n in range(40)))
    answer = box.ask("ListSets")
    token = answer.find(f".//{OAI}resumptionToken")
    assert token.get("completeListSize") == str(1200 + 4)
    rest = box.ask("ListSets", resumptionToken=token.text)
    specs = [one.text for page in (answer, rest) for one in page.iter(f"{OAI}setSpec")]
    assert len(specs) == len(set(specs)) == 1204
    assert specs == sorted(specs)


def test_a_curated_set_is_described_and_a_hidden_one_is_not_told(box: Any, make: Make) -> None:
    declared = (
        CuratedSet(spec="best", name="Our best", description="Chosen & few.", records=("a",)),
        CuratedSet(spec="secret", name="Secret", records=("a", "b"), hidden=True),
    )
    sets = msgspec.structs.replace(box.config.sets, curated=declared)
    box.config = msgspec.structs.replace(box.config, sets=sets)
    box.publish(make("a"), make("b"), make("c"))
    answer = box.ask("ListSets")
    found = {one.findtext(f"{OAI}setSpec"): one for one in answer.iter(f"{OAI}set")}
    assert "secret" not in found
    assert "Chosen & few." in "".join(found["best"].itertext())
    assert ids(pages(box, set="secret")) == ["a", "b"]
    listed = box.ask("ListIdentifiers", metadataPrefix="oai_dc", set="secret")
    assert "secret" not in {one.text for one in listed.iter(f"{OAI}setSpec")}


def test_hidden_sets_alone_are_no_sets(box: Any, make: Make) -> None:
    secret = CuratedSet(spec="secret", name="Secret", records=("a",), hidden=True)
    sets = Sets(by={}, curated=(secret,), openaire=False)
    box.config = msgspec.structs.replace(box.config, sets=sets)
    box.publish(make("a"))
    assert box.ask("ListSets").find(f"{OAI}error").get("code") == "noSetHierarchy"
    assert ids(pages(box, set="secret")) == ["a"]


def test_a_set_of_deleted_records_alone_is_listed(box: Any, make: Make) -> None:
    box.publish(make("a", topics=["labour"]), make("b"))
    box.publish(make("b"))
    answer = box.ask("ListSets")
    specs = {one.text for one in answer.iter(f"{OAI}setSpec")}
    assert "topic:topics:labour" in specs
    listed = box.ask("ListIdentifiers", metadataPrefix="oai_dc", set="topic:topics:labour")
    assert [one.get("status") for one in listed.iter(f"{OAI}header")] == ["deleted"]
