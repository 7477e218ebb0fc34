"""The one reading: values chosen together, with their frequency, evidence and reason."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.costs import assert_proportional
from tests.properties import examples

from colophon.config import Config, shipped_vocab
from colophon.describe import DESCRIBERS, Context, describe
from colophon.describe.reader import decided_by_rules
from colophon.describe.reading.weights import FOLDER, file_name, weights
from colophon.model.document import Document
from colophon.model.record import Statement
from colophon.read import read_bytes
from colophon.vocabulary import open_vocabularies

RULES = ("language", "title", "creators", "publishers", "place", "dates", "edition", "rights",
         "embedded", "identifiers", "reader")  # fmt: skip

LEAFLET = """
                    THE WATER MEADOWS
                   ARE NOT FOR SALE

             An appeal to the people of Tarrow


For two hundred years the meadows below the weir have been open to
everybody. The council now means to sell them for a car park, and has
asked nobody. We ask you to come to the town hall and say what you think
of it, and to write to the papers before the vote is taken.

                         *    *    *

Published by the Tarrow Commons Association, 14 Weir Lane, Tarrow.
Printed by Hobday Brothers, Mill Street. March 1934.
"""


def values(statements: tuple[Statement, ...], term: str) -> list[str]:
    return [str(one.value) for one in statements if one.term == term]


@pytest.fixture
def read(made: Callable[..., Document], described) -> Callable[..., tuple[Statement, ...]]:
    return lambda text, **options: described(made(text, **options), *RULES)


UNTITLED = """and so we came home by the weir and the dog went in after a duck, and everybody
said it was the last time, and it was not the last time, as you may well suppose,

for there were two letters, one of them from the water board about the meter
which nobody has seen since the wall came down, and a bill from the sweep.
"""


def test_where_no_title_is_likely_none_is_given(read) -> None:
    assert values(read(UNTITLED), "title") == []


def test_a_title_that_its_file_states_is_kept(read) -> None:
    found = read(UNTITLED, embedded=(("markdown:front-matter/title", "Wet Sundays"),))
    assert values(found, "title") == ["Wet Sundays"]


def test_a_leaflet_is_read_as_a_whole(read) -> None:
    found = read(LEAFLET)
    assert [one.casefold() for one in values(found, "title")] == [
        "the water meadows are not for sale"
    ]
    assert any("Tarrow Commons Association" in one for one in values(found, "publisher"))
    assert values(found, "printer")[0].startswith("Hobday Brothers")
    assert values(found, "issued")[0].startswith("March 1934") or "1934" in str(
        values(found, "issued")
    )
    assert values(found, "creator") == []


def test_every_choice_has_evidence_and_a_reason(read) -> None:
    for one in read(LEAFLET):
        if one.evidence[0].method == "reader":
            first = one.evidence[0]
            assert first.quote or first.inferred
            assert first.note.endswith(".")
            assert one.confidence == first.confidence
            assert 0.25 <= first.confidence <= 1


def test_addresses_on_a_line_are_given_in_its_order(read) -> None:
    body = LEAFLET.split("Published")[0]
    found = read(f"{body}\n\nweirlane.example | tarrowcommons.example | slowbell.example\n")
    publishers = [one for one in found if one.term == "publisher"]
    assert [one.value.name for one in publishers] == [
        "weirlane.example", "tarrowcommons.example", "slowbell.example",
    ]  # fmt: skip
    assert len({one.confidence for one in publishers}) == 1
    for one in publishers:
        assert len({(each.method, each.note) for each in one.evidence}) == len(one.evidence)


def test_where_the_writer_stands_dates_an_item_that_states_no_date(read) -> None:
    body = LEAFLET.split("Published")[0]
    (issued,) = [one for one in read(f"{body}Already in 2023 half of the meadow was lost.\n")
                 if one.term == "issued"]  # fmt: skip
    assert (issued.value.edtf, issued.value.basis) == ("2023?", "content")


def test_a_rule_that_is_said_to_agree_is_among_the_evidence(read) -> None:
    agreed = 0
    for one in (*read(LEAFLET), *read("On hedges\n\nPublished by Quill House, Otterham, 2019\n")):
        for each in one.evidence:
            if "a rule reads it so too" in each.note:
                agreed += 1
                assert {other.method for other in one.evidence} > {"reader"}, one.key
    assert agreed


def test_rules_are_never_surer_than_the_reading(read) -> None:
    for one in read(LEAFLET):
        if one.evidence[0].method == "reader":
            assert all(each.confidence <= one.evidence[0].confidence for each in one.evidence)


def test_a_text_of_nothing_says_nothing_surely(read) -> None:
    for text in ("\n", "1 2 3 4\n" * 50, "¤ ¤¤ ¤\n" * 30, "ꓘꓘꓘ ꓭꓬ ꓘꓘ\n" * 20):
        assert all(
            one.confidence < 0.75
            for one in read(text)
            if one.term in ("creator", "publisher", "printer", "placeOfPublication")
        )


@pytest.mark.parametrize("part", ["xxxxx", "word "])
def test_a_line_without_end_is_read_in_linear_time(read, part: str) -> None:
    assert_proportional(read, lambda n: part * n, 2_500, 20_000)


def test_the_weights_are_small_and_text() -> None:
    files = [FOLDER / file_name(paged) for paged in (False, True)]
    assert sum(one.stat().st_size for one in files) < 3_000_000
    assert all(one.read_text(encoding="utf-8") for one in files)
    for paged in (False, True):
        assert set(weights(paged).judges) == {"names", "groups", "moments"}


def test_the_rules_decide_where_they_are_better(made: Callable[..., Document]) -> None:
    assert decided_by_rules(made(LEAFLET)) == frozenset()
    assert "date" in decided_by_rules(made(LEAFLET * 30))
    assert "date" in decided_by_rules(made(LEAFLET.replace("1934", "1734")))
    paged = decided_by_rules(made(LEAFLET, media_type="application/pdf"))
    assert paged == frozenset({"creator"})
    assert decided_by_rules(made(LEAFLET, media_type="text/html")) == frozenset()
    named = made(LEAFLET, embedded=(("opf:dc:title", "The Water Meadows"),))
    assert "title" in decided_by_rules(named)


def test_statements_may_be_added_while_it_reads(made: Callable[..., Document]) -> None:
    document = made(LEAFLET * 30)
    context = Context(Config(), SHIPPED, date(2026, 11, 28))
    describe(document, context, only=RULES[:-1])
    known = len(context.found)
    for one in DESCRIBERS["reader"].describe(document, context):
        context.found.append(one)
        assert len(context.found) <= 2 * known


SHIPPED = open_vocabularies(shipped_vocab())


@settings(max_examples=examples(40), deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    document = Document(
        name="-", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )
    context = Context(Config(), SHIPPED, date(2026, 11, 28))
    for one in describe(document, context, only=RULES):
        for each in one.evidence:
            if each.start is not None:
                assert document.text[each.start : each.end] == each.quote
    assert context.problems == []


def test_a_date_in_the_address_of_a_link_is_a_bound(described) -> None:
    text = "# The tap\n\nIt is dry, and [the Courier](https://c.example/2017/05/a) said so."
    found = described(read_bytes(text.encode(), "tap.md"), *RULES)
    (issued,) = [one for one in found if one.term == "issued"]
    assert issued.value.edtf == "[2017..]"


def test_a_date_that_is_passed_over_leaves_the_item_undated(read) -> None:
    told = "We remember how in 1974 the bridge fell, and in 1981 the mill.\n"
    (issued,) = [one for one in read(f"The tap\n\n{told * 8}") if one.term == "issued"]
    assert (issued.value.edtf, issued.value.display) == ("", "undated")


@pytest.mark.parametrize(
    ("words", "term"),
    [("Published by", "publisher"), ("Issued by", "publisher"), ("Printed by", "printer")],
)
def test_words_beside_a_name_give_it_its_role(read, words: str, term: str) -> None:
    text = f"BREAD FOR ALL\n\nA leaflet on baking bread\n\n{words} Otter Press, Leeds, May 1987\n"
    found = [one for one in read(text) if str(one.value) == "Otter Press"]
    assert [one.term.replace("issuingBody", "publisher") for one in found] == [term]


BOOKLET = """THE CANAL BOATS
A handbook for walkers

{said} Margaret Hollis

Published by Towpath Press, Leeds, 1983

Walking along the canal is free, and a pleasure for everyone who lives in the town.
Bring your own lunch, and leave the gates as you find them.
"""


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Translated by", "trl"),
        ("Illustrated by", "ill"),
        ("With a preface by", "aui"),
    ],
)
def test_who_had_a_share_is_no_creator(read, said: str, role: str) -> None:
    found = read(BOOKLET.format(said=said))
    assert values(found, "creator") == []
    (share,) = [one.value for one in found if one.term == "contributor"]
    assert share.name == "Margaret Hollis"
    assert share.role.endswith(f"/{role}")


@pytest.mark.parametrize("said", ["Compiled by", "Edited by", "Written and illustrated by", "By"])
def test_a_maker_is_not_stated_in_two_roles(read, said: str) -> None:
    found = read(BOOKLET.format(said=said))
    assert values(found, "creator") == ["Hollis, Margaret"]
    assert values(found, "contributor") == []


def test_an_author_stands_beside_a_translator(read) -> None:
    found = read(BOOKLET.format(said="By Anton Weller\nTranslated by"))
    assert values(found, "creator") == ["Weller, Anton"]
    assert values(found, "contributor") == ["Hollis, Margaret"]
