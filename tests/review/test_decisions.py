"""What a person decides stands; what the machine says comes and goes around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from colophon.config import shipped_vocab
from colophon.model.errors import DecisionError, UnknownTerm
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
    Value,
)
from colophon.profile import Field, date_of, load
from colophon.review.decisions import (
    accept,
    add,
    conclude,
    displace,
    reject,
    set_value,
    settle,
    value_of,
)
from colophon.review.drafts import assemble, merge_draft
from colophon.review.standing import find_standing

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
    assert shown(record, "title") == [("Bees", "accepted"), ("Bees in the city", "replaced")]
    assert {one.by for one in record.statements} == {"ann"}
    assert all(one.evidence for one in record.statements)


def test_it_is_reviewed_when_nothing_is_undecided() -> None:
    record = DRAFT
    for term in ("title", "issued", "language", "type"):
        record = accept(record, term, **WHO)
        assert record.stage is Stage.DRAFT
    assert find_standing(record, PROFILE).waits(PROFILE) == ("not decided yet: Subject (2)",)
    record = accept(record, "subject", "roofs", **WHO)
    assert record.stage is Stage.DRAFT
    record = reject(record, "subject", **WHO)
    assert record.stage is Stage.REVIEWED


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
    assert shown(by_text, "subject") == [("roofs", "accepted"), ("bees", "suggested")]
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
        ("Bees", "replaced"),
        ("Bees in the city", "replaced"),
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
        ("bees", "replaced"),
    ]


def test_setting_what_was_suggested_accepts_it() -> None:
    record = set_value(DRAFT, "subject", "bees", **WHO)
    assert shown(record, "subject") == [("bees", "accepted"), ("roofs", "replaced")]


def test_adding() -> None:
    record = add(DRAFT, "subject", "honey", note="see p. 3", **WHO)
    assert shown(record, "subject")[0] == ("honey", "edited")
    assert record.of("subject")[0].note == "see p. 3"
    assert ("roofs", "accepted") in shown(add(record, "subject", "roofs", **WHO), "subject")
    with pytest.raises(DecisionError, match="takes one value"):
        add(DRAFT, "issued", "1980", **WHO)


def sure(term: str, value: Value | str, confidence: float) -> Statement:
    made = replace(EVIDENCE[0], confidence=confidence)
    return replace(said(term, value), evidence=(made,))


UNDATED = Date(edtf="", display="undated")


PRINTED = Date(edtf="1998-03", display="March 1998", transcribed="mars 1998")
NAMED = Agent(name="Ada Rowe", heading="Rowe, Ada", kind=AgentKind.PERSON)


@pytest.mark.parametrize(
    ("term", "known", "typed"),
    [("issued", PRINTED, "March 1998"), ("printer", NAMED, "Ada Rowe")],
)
def test_a_value_typed_once_more_keeps_what_is_known_of_it(term, known, typed) -> None:
    draft = replace(DRAFT, statements=(said(term, known),))
    (one,) = set_value(draft, term, typed, note="It stands in the colophon.", **WHO).of(term)
    assert one.value == known
    assert (one.status, one.note) == (Status.ACCEPTED, "It stands in the colophon.")


def test_the_same_date_in_brackets_is_another_statement() -> None:
    draft = replace(DRAFT, statements=(said("issued", PRINTED),))
    (one,) = set_value(draft, "issued", "[March 1998]", **WHO).of("issued")
    assert (one.value.display, one.value.transcribed) == ("[March 1998]", "")


def test_the_surest_of_several_dates_is_accepted_and_the_others_are_told() -> None:
    record = Record(
        id="x",
        statements=(
            sure("issued", UNDATED, 0.2),
            sure("issued", date_of("2017"), 0.4),
            sure("issued", date_of("2018-12-14"), 0.8),
        ),
    )
    accepted = accept(record, "issued", **WHO)
    assert shown(accepted, "issued")[0] == ("14 December 2018", "accepted")
    assert [str(one.value) for one in displace(record, accepted)] == ["undated", "2017"]


def test_the_one_named_is_accepted_in_place_of_a_confirmed_one() -> None:
    record = accept(DRAFT, "title", **WHO)
    named = accept(record, "title", "Bees in the city", **WHO)
    assert shown(named, "title") == [("Bees in the city", "accepted"), ("Bees", "replaced")]
    # without a name what is confirmed stays
    late = record.with_statements((*record.statements, sure("title", "Hives", 0.99)))
    assert shown(accept(late, **WHO), "title")[0] == ("Bees", "accepted")
    assert ("Hives", "replaced") in shown(accept(late, **WHO), "title")


@pytest.mark.parametrize(
    ("term", "empty", "stated"),
    [
        ("issued", UNDATED, date_of("1976")),
        ("issued", Date(edtf="", display="[o. J.]"), date_of("1976")),
        ("creator", Agent(name="Anonymous"), Agent(name="Rosa Imhof")),
        ("publisher", Agent(name="[s.n.]"), Agent(name="Back Seat Collective")),
        ("placeOfPublication", Text(text="[S. l.]"), Text(text="Leeds")),
        ("language", Text(text="und"), Text(text="en")),
        ("title", Text(text="Untitled"), Text(text="Bees")),
        ("subject", Text(text="n/a"), Text(text="bees")),
    ],
)
def test_what_says_nothing_never_stands_beside_a_stated_value(
    term: str, empty: Value, stated: Value
) -> None:
    both = (sure(term, empty, 0.9), sure(term, stated, 0.3))
    assert [one.value for one in assemble(both)] == [stated]
    assert [one.value for one in assemble(both[:1])] == [empty]
    record = Record(id="x", statements=both)
    for accepted in (accept(record, term, **WHO), accept(record, **WHO)):
        assert [one.value for one in accepted.of(term)] == [stated]
    confirmed = accept(Record(id="x", statements=both[:1]), **WHO)
    taken = set_value(confirmed, term, stated, **WHO)
    assert [one.value for one in taken.of(term)] == [stated]
    fresh = Record(id="y", statements=both[1:])
    merged = merge_draft(fresh, Record(id="y", statements=both[:1]), PROFILE)
    assert [one.value for one in merge_draft(merged, fresh, PROFILE).of(term)] == [stated]


def test_what_says_nothing_is_taken_when_a_person_names_it() -> None:
    both = (sure("creator", Agent(name="Anon."), 0.2), sure("creator", Agent(name="A. Bee"), 0.5))
    record = accept(Record(id="x", statements=both), "creator", "Anon.", **WHO)
    assert shown(record, "creator") == [("Anon.", "accepted"), ("A. Bee", "replaced")]
    confirmed = accept(Record(id="x", statements=both), "creator", "A. Bee", **WHO)
    for decide in (accept, add):
        with pytest.raises(DecisionError, match="was confirmed"):
            decide(confirmed, "creator", "Anon.", **WHO)


@pytest.mark.parametrize("value", [Text(text="Unknown"), Text(text="???"), date_of("1976")])
def test_what_may_be_a_title_says_something(value: Value) -> None:
    both = (sure("title", value, 0.2), sure("title", "Bees", 0.5))
    assert len(assemble(both)) == 2


def test_fields_are_named_by_term_or_label() -> None:
    by_label = accept(DRAFT, "date of PUBLICATION", **WHO)
    assert by_label == accept(DRAFT, "issued", **WHO)
    assert set_value(DRAFT, "Place (topic)", "Leeds", **WHO).first("spatial") == Text(text="Leeds")
    for wrong, meant in (
        ("titel", "Did you mean Title (title)"),
        ("publishers", "Publisher (publisher)"),
        ("date", "Date of publication (issued)"),
        ("xyzzy", "colophon profile"),
    ):
        with pytest.raises(UnknownTerm) as caught:
            accept(DRAFT, wrong, **WHO)
        assert meant in caught.value.remedy


def test_accepting_nothing_says_what_stands_in_the_way() -> None:
    record = accept(DRAFT.with_statements(DRAFT.statements[2:]), **WHO)
    record = add(record, "identifier", "urn:isbn:9780000000000", **WHO)
    with pytest.raises(DecisionError, match=r"Title is missing; .*9780000000000"):
        accept(record, **WHO)
    with pytest.raises(DecisionError, match="is reviewed"):
        accept(accept(DRAFT, **WHO), **WHO)
    by_hand = replace(accept(DRAFT, **WHO), stage=Stage.DRAFT)
    assert accept(by_hand, **WHO).stage is Stage.REVIEWED
    with pytest.raises(DecisionError) as caught:
        accept(DRAFT, "Subject", "wasps", **WHO)
    assert caught.value.remedy == "It has ‘bees’ (suggested), ‘roofs’ (suggested)."
    with pytest.raises(DecisionError, match="not decided yet: Title"):
        conclude(DRAFT, **WHO)


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


@settings(deadline=None)
@given(record=ANY, shares=st.lists(st.floats(0, 1), min_size=8, max_size=8))
def test_accepting_never_makes_a_record_worse(record: Record, shares: list[float]) -> None:
    statements = tuple(
        replace(one, evidence=(replace(EVIDENCE[0], confidence=share),))
        for one, share in zip(record.statements, shares, strict=False)
    )
    record = record.with_statements(statements)
    try:
        accepted = accept(record, **WHO)
    except DecisionError:
        return
    assert all(one.status is not Status.SUGGESTED for one in accepted.statements)
    for term in ("title", "subject", "language", "note"):
        before, after = record.of(term), accepted.of(term)
        assert bool(before) == bool(after)
        if term == "title" and before and not any(one.confirmed for one in before):
            (kept,) = after
            was = next(one for one in before if one.key == kept.key)
            assert was.confidence == max(one.confidence for one in before)
