"""What a person decides stands; what the machine says comes and goes around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from colophon.config import shipped_vocab
from colophon.errors import DecisionError, UnknownTerm
from colophon.profile import Field, date_of, load
from colophon.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Stage,
    Statement,
    Status,
    Text,
    Value,
)
from colophon.review.decisions import accept, add, merge_draft, reject, set_value, settle, value_of

PROFILE = load(shipped_vocab() / "profile.csv")
WHO = {"profile": PROFILE, "by": "ann", "at": "2026-11-23T12:00:00Z"}
EVIDENCE = (Evidence(method="title", confidence=0.7, quote="Bees"),)


def said(term: str, value: Value | str, status: Status = Status.SUGGESTED) -> Statement:
    return Statement(
        term=term,
        value=Text(text=value) if isinstance(value, str) else value,
        status=status,
        evidence=EVIDENCE,
    )


DRAFT = Record(
    id="bees",
    statements=(
        said("title", Text(text="Bees", language="en")),
        said("title", "Bees in the city"),
        said("issued", date_of("1976~")),
        said("language", "en"),
        said("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
        said("subject", "bees"),
        said("subject", "roofs"),
    ),
)


def shown(record: Record, term: str) -> list[tuple[str, str]]:
    return [(str(one.value), one.status.value) for one in record.statements if one.term == term]


def test_accepting_all_makes_a_reviewed_record() -> None:
    record = accept(DRAFT, **WHO)
    assert record.stage is Stage.REVIEWED
    assert (record.reviewed_by, record.reviewed_at) == ("ann", WHO["at"])
    assert record.unconfirmed == ()
    assert shown(record, "title") == [("Bees", "accepted"), ("Bees in the city", "rejected")]
    assert {one.by for one in record.statements} == {"ann"}
    assert all(one.evidence for one in record.statements)


def test_mandatory_fields_alone_make_a_reviewed_record() -> None:
    record = DRAFT
    for term in ("title", "issued", "language"):
        record = accept(record, term, **WHO)
        assert record.stage is Stage.DRAFT
    record = accept(record, "type", **WHO)
    assert record.stage is Stage.REVIEWED
    assert record.unconfirmed == ("subject",)


def test_a_violation_keeps_it_a_draft_until_it_is_mended() -> None:
    record = accept(DRAFT, **WHO)
    record = add(record, "identifier", "urn:isbn:9780000000000", **WHO)
    assert record.stage is Stage.DRAFT
    assert record.reviewed_by == ""
    record = reject(record, "identifier", "urn:isbn:9780000000000", **WHO)
    assert record.stage is Stage.REVIEWED


def test_rejecting_what_is_needed_makes_it_a_draft_again() -> None:
    record = reject(accept(DRAFT, **WHO), "language", "en", **WHO)
    assert record.stage is Stage.DRAFT


def test_one_value_by_text_by_key_or_itself() -> None:
    by_text = accept(DRAFT, "subject", "roofs", **WHO)
    assert shown(by_text, "subject") == [("bees", "suggested"), ("roofs", "accepted")]
    by_uri = accept(DRAFT, "type", "http://purl.org/dc/dcmitype/Text", **WHO)
    assert shown(by_uri, "type") == [("Text", "accepted")]
    assert accept(DRAFT, "subject", Text(text="roofs"), **WHO) == by_text


def test_a_rejected_value_can_be_taken_back() -> None:
    record = reject(DRAFT, "subject", **WHO)
    assert shown(record, "subject") == [("bees", "rejected"), ("roofs", "rejected")]
    record = accept(record, "subject", "bees", **WHO)
    assert shown(record, "subject") == [("bees", "accepted"), ("roofs", "rejected")]


def test_setting_replaces_and_remembers() -> None:
    record = set_value(DRAFT, "title", "Urban bees", **WHO)
    assert shown(record, "title") == [
        ("Urban bees", "edited"),
        ("Bees", "rejected"),
        ("Bees in the city", "rejected"),
    ]
    assert record.first("title") == Text(text="Urban bees", language="en")
    again = set_value(record, "title", "City bees", language="de", **WHO)
    # a person's own former value leaves no trace
    assert shown(again, "title")[0] == ("City bees", "edited")
    assert "Urban bees" not in dict(shown(again, "title"))
    assert again.first("title") == Text(text="City bees", language="de")


def test_setting_one_of_several() -> None:
    record = set_value(DRAFT, "subject", "honey", old="bees", **WHO)
    assert shown(record, "subject") == [
        ("honey", "edited"),
        ("roofs", "suggested"),
        ("bees", "rejected"),
    ]


def test_setting_what_was_suggested_accepts_it() -> None:
    record = set_value(DRAFT, "subject", "bees", **WHO)
    assert shown(record, "subject") == [("bees", "accepted"), ("roofs", "rejected")]


def test_adding() -> None:
    record = add(DRAFT, "subject", "honey", note="see p. 3", **WHO)
    assert shown(record, "subject")[-1] == ("honey", "edited")
    assert record.of("subject")[-1].note == "see p. 3"
    assert shown(add(record, "subject", "roofs", **WHO), "subject")[1] == ("roofs", "accepted")
    with pytest.raises(DecisionError, match="takes one value"):
        add(DRAFT, "issued", "1980", **WHO)


def test_what_cannot_be_decided_is_refused() -> None:
    for refused in (
        lambda: accept(Record(id="x"), **WHO),
        lambda: accept(DRAFT, "subject", "wasps", **WHO),
        lambda: reject(DRAFT, "publisher", **WHO),
        lambda: set_value(DRAFT, "subject", "x", old="wasps", **WHO),
        lambda: set_value(DRAFT, "subject", "  ", **WHO),
        lambda: set_value(DRAFT, "title", Agent(name="x"), **WHO),
    ):
        with pytest.raises(DecisionError) as caught:
            refused()
        assert caught.value.remedy
    for decide in (accept, reject):
        with pytest.raises(UnknownTerm):
            decide(DRAFT, "nonsense", **WHO)
    with pytest.raises(UnknownTerm):
        set_value(DRAFT, "nonsense", "x", **WHO)


def field(term: str) -> Field:
    found = PROFILE.field(term)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1976", "1976"),
        ("[1976?]", "1976?"),
        ("ca. 1976", "1976~"),
        ("[circa 1976?]", "1976%"),
        ("um 1976-05", "1976-05~"),
        ("[197-]", "197X"),
        ("[197-?]", "197X?"),
        ("[19--]", "19XX"),
        ("1970/1974", "1970/1974"),
        ("[1971,1972]", "[1971,1972]"),
        ("12/3/1976", "[1976-03-12,1976-12-03]"),
        ("12 May 1921", "1921-05-12"),
        ("between 1970 and 1974", "[1970..1974]"),
        ("undated", ""),
        ("[n.d.]", ""),
    ],
)
def test_dates_as_cataloguers_write_them(text: str, edtf: str) -> None:
    value = value_of(text, field("issued"))
    assert isinstance(value, Date)
    assert value.edtf == edtf
    assert bool(value.earliest) == bool(edtf)


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Juli 1921", "", "Juli 1921"),
        ("12.5.1921", "", "12 May 1921"),
        ("5/6/1976", "", "[6 May 1976 or 5 June 1976]"),
        ("5/6/1976", "de", "5 June 1976"),
    ],
)
def test_words_stay_as_typed_and_figures_say_what_was_read(
    text: str, language: str, shown: str
) -> None:
    assert str(value_of(text, field("issued"), language=language)) == shown


def test_the_sign_of_copyright_is_no_doubt_in_its_own_field() -> None:
    for term, edtf in (("dateCopyrighted", "1976"), ("issued", "1976?")):
        value = value_of("©1976", field(term))
        assert isinstance(value, Date)
        assert value.edtf == edtf


@pytest.mark.parametrize("text", ["yesterday", "76", "1976-13", "[197--]", "31 June 1976"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DecisionError, match="takes a date"):
        value_of(text, field("issued"))


BEES = Concept(uri="https://example.org/t/bees", label="Bees", vocabulary="topics")
WASPS = Concept(uri="https://example.org/t/wasps", label="Bees", vocabulary="topics")


def test_concepts_are_looked_up() -> None:
    def lookup(field: Field, text: str) -> tuple[Concept, ...]:
        known = {"bees": (BEES,), BEES.uri: (BEES,), "both": (BEES, WASPS)}
        return known.get(text.casefold(), ())

    assert value_of("Bees", field("subject"), lookup) == BEES
    assert value_of(BEES.uri, field("subject"), lookup) == BEES
    with pytest.raises(DecisionError, match="2 things") as caught:
        value_of("both", field("subject"), lookup)
    assert WASPS.uri in caught.value.remedy
    assert value_of("roofs", field("subject"), lookup, "en") == Text(text="roofs", language="en")
    with pytest.raises(DecisionError, match="no concept"):
        value_of("free", field("rightsSignal"), lookup)
    foreign = value_of("https://example.org/else", field("subject"), lookup)
    assert foreign == Concept(uri="https://example.org/else", label="")


def test_agents_and_links() -> None:
    press = Agent(name="Hive", uri="https://example.org/hive")
    assert value_of("Hive", field("publisher"), lambda field, text: (press,)) == press
    assert value_of("Nobody", field("publisher")) == Agent(name="Nobody")
    with pytest.raises(DecisionError, match="nobody"):
        value_of("https://example.org/x", field("publisher"))
    assert value_of("https://e.org/x", field("isPartOf")) == Link(uri="https://e.org/x")
    assert value_of("A series", field("isPartOf")) == Text(text="A series")
    with pytest.raises(DecisionError, match="takes a URI"):
        value_of("CC BY", field("license"))


def test_describing_anew_keeps_decisions() -> None:
    decided = set_value(accept(DRAFT, "language", **WHO), "title", "Urban bees", **WHO)
    decided = reject(decided, "subject", "roofs", **WHO)
    new = Record(
        id="other",
        statements=(
            said("title", "Bees in the city"),
            said("title", "Quite another title"),
            said("language", "fr"),
            said("subject", "roofs"),
            said("subject", "honey"),
        ),
    )
    merged = merge_draft(decided, new, PROFILE)
    assert merged.id == "bees"
    assert merged.first("title") == Text(text="Urban bees", language="en")
    assert "Quite another title" not in dict(shown(merged, "title"))
    assert shown(merged, "language") == [("en", "accepted"), ("fr", "suggested")]
    assert shown(merged, "subject") == [("honey", "suggested"), ("roofs", "rejected")]
    assert merged.of("type") == ()  # no longer suggested


STATUSES = st.sampled_from(Status)
ANY = st.lists(
    st.builds(
        Statement,
        term=st.sampled_from(["title", "subject", "language", "note"]),
        value=st.builds(Text, text=st.sampled_from("abcd")),
        status=STATUSES,
        evidence=st.just(EVIDENCE),
    ),
    unique_by=lambda one: one.key,
    max_size=8,
).map(lambda found: Record(id="any", statements=tuple(found)))


@settings(deadline=None)
@given(old=ANY, new=ANY)
def test_no_draft_ever_changes_a_decision(old: Record, new: Record) -> None:
    merged = merge_draft(old, new, PROFILE)
    decided = [one for one in old.statements if one.status is not Status.SUGGESTED]
    assert [one for one in decided if one not in merged.statements] == []
    assert len({one.key for one in merged.statements}) == len(merged.statements)
    rejected = {one.key for one in decided if not one.live}
    assert not rejected & {one.key for one in merged.statements if one.live}
    assert merge_draft(merged, new, PROFILE) == merged


@settings(deadline=None)
@given(record=ANY)
def test_the_stage_is_what_the_statements_have_earned(record: Record) -> None:
    once = settle(record, PROFILE, by="ann", at="now")
    assert settle(once, PROFILE, by="bob", at="later") == once
    flipped = Stage.DRAFT if once.stage is Stage.REVIEWED else Stage.REVIEWED
    assert settle(replace(once, stage=flipped), PROFILE, by="ann", at="now").stage is once.stage
