"""Only what quotes words of the document becomes a value, in the document's own words."""

from collections.abc import Callable
from typing import Any

import pytest

from colophon.describe.suggesting.calibration import PRIOR, Calibration, Decided
from colophon.describe.suggesting.verification import OmissionReason
from colophon.model.errors import ModelError
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Statement, Text

Ask = Callable[..., Any]


def said(term: str, value: str, quote: str) -> dict[str, Any]:
    return {term: [{"value": value, "quote": quote}]}


def only(statements: tuple[Statement, ...]) -> Statement:
    (found,) = statements
    return found


def test_a_true_answer(asking: Ask) -> None:
    case = asking()
    answer = {
        "title": [{"value": "The Lower Gate", "quote": "THE LOWER GATE"}],
        "publisher": [
            {
                "value": "Lower Meadow Allotment Society",
                "quote": "Published by Lower Meadow Allotment Society, Otterham, May 2019",
            }
        ],
        "price": [{"value": "20p", "quote": "Price 20p."}],
        "edition": [{"value": "second edition", "quote": "Second edition."}],
    }
    verified = case.verified(answer)
    assert verified.dropped == {}
    assert [(one.term, str(one.value)) for one in verified.statements] == [
        ("title", "The lower gate"),
        ("publisher", "Lower Meadow Allotment Society"),
        ("price", "20p"),
        ("edition", "Second edition"),
    ]
    for one in verified.statements:
        (piece,) = one.evidence
        assert piece.method == "model"
        assert piece.generation is not None
        assert piece.generation.model == "m"
        assert piece.quote == case.document.text[piece.start : piece.end]
        assert str(one.value).casefold() in piece.quote.casefold()


def test_evidence_has_its_page(asking: Ask) -> None:
    case = asking(pages=3)
    verified = case.verified(said("price", "20p", "Price 20p"))
    assert (
        only(verified.statements).evidence[0].page
        == case.document.page_at(case.document.text.index("20p")).number
    )


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (said("creator", "Zebulon Quist", "written by Zebulon Quist"), OmissionReason.NOT_FOUND),
        (said("creator", "Zebulon Quist", ""), OmissionReason.UNQUOTED),
        (said("creator", "Zebulon Quist", "Everybody who grows beans"), OmissionReason.NOT_BORNE),
        (said("creator", "some beans", "asked to bring some"), OmissionReason.NOT_BORNE),
        (said("issued", "May 2018", "Otterham, May 2019"), OmissionReason.NOT_BORNE),
        (said("issued", "soon", "Otterham, May 2019"), OmissionReason.NOT_BORNE),
        (said("subject", "Astronomy", "the seed swap is over"), OmissionReason.NOT_BORNE),
        ({"publishers": [{"value": "x", "quote": "y"}]}, OmissionReason.MISSHAPEN),
        ({"title": "The Lower Gate"}, OmissionReason.MISSHAPEN),
        ({"title": [{"value": 3, "quote": "THE LOWER GATE"}]}, OmissionReason.MISSHAPEN),
        ({"title": [["The Lower Gate"]]}, OmissionReason.MISSHAPEN),
    ],
)
def test_what_is_left_out_is_counted(asking: Ask, answer: Any, reason: OmissionReason) -> None:
    verified = asking().verified(answer)
    assert verified.statements == ()
    assert verified.dropped == {reason.value: 1}
    assert verified.left_out == 1


@pytest.mark.parametrize("content", ["Certainly!", "", "[1, 2]", '{"title": [', "{" * 5_000])
def test_an_answer_that_is_no_json_is_told(asking: Ask, content: str) -> None:
    with pytest.raises(ModelError, match="JSON"):
        asking().verified(content)


def test_fences_and_thoughts_around_json(asking: Ask) -> None:
    case = asking()
    json = '{"price": [{"value": "20p", "quote": "Price 20p."}]}'
    content = f'<think>{{"title": []}}</think>Here it is:\n```json\n{json}\n```'
    assert str(only(case.verified(content).statements).value) == "20p"


def test_what_was_whole_when_an_answer_was_cut(asking: Ask) -> None:
    case = asking()
    content = '{"price": [{"value": "20p", "quote": "Price 20p."}, {"value": "a \\"b {", "quo'
    assert str(only(case.verified(content).statements).value) == "20p"


def test_a_date_is_read_by_our_grammar(asking: Ask) -> None:
    case = asking()
    found = only(case.verified(said("issued", "2019-05", "Otterham, May 2019")).statements)
    assert isinstance(found.value, Date)
    assert (found.value.edtf, found.value.transcribed) == ("2019-05", "May 2019")


def test_a_concept_is_chosen_from_those_offered(asking: Ask) -> None:
    case = asking()
    labels = {one.label for one in case.request.choices if one.term == "subject"}
    assert "Gardening" in labels
    found = only(case.verified(said("subject", "gardening", "the seed swap is over")).statements)
    assert isinstance(found.value, Concept)
    assert found.value.uri.endswith("/gardening")
    assert found.evidence[0].inferred


def test_names_are_filed_as_ours_are(asking: Ask) -> None:
    case = asking("A WALK BY THE RIVER\n\nwritten and drawn by Hannah Oakes\n\nLeeds 1987\n")
    answer = said("creator", "Hannah Oakes", "written and drawn by Hannah Oakes")
    found = only(case.verified(answer).statements)
    assert isinstance(found.value, Agent)
    assert (found.value.heading, found.value.kind) == ("Oakes, Hannah", AgentKind.PERSON)


def test_identifiers_have_sound_check_digits(asking: Ask) -> None:
    text = "A WALK\n\nISBN 978-0-306-40615-7\nISBN 978-0-306-40615-8\n"
    case = asking(text, fields=("identifier",))
    right = case.verified(said("identifier", "978-0-306-40615-7", "ISBN 978-0-306-40615-7"))
    assert str(only(right.statements).value) == "urn:isbn:9780306406157"
    wrong = case.verified(said("identifier", "978-0-306-40615-8", "ISBN 978-0-306-40615-8"))
    assert wrong.statements == ()


def test_links_stand_in_the_words(asking: Ask) -> None:
    address = "https://creativecommons.org/licenses/by/4.0/"
    case = asking(f"A WALK\n\nLicence: {address} for all.\n", fields=("license",))
    found = only(case.verified(said("license", address, f"Licence: {address}")).statements)
    assert found.value == Link(uri=address)
    other = "https://creativecommons.org/licenses/by-nc/4.0/"
    assert not case.verified(said("license", other, f"Licence: {address}")).statements


def test_agreement_joins_the_value_of_the_rules(asking: Ask) -> None:
    case = asking()
    joined = case.joined(
        said(
            "publisher",
            "Lower Meadow Allotment Society",
            "Published by Lower Meadow Allotment Society",
        )
    )
    publishers = [one for one in joined if one.term == "publisher"]
    before = [one for one in case.rules if one.term == "publisher"]
    assert len(publishers) == len(before) == 1
    assert {one.method for one in publishers[0].evidence} > {"model"}
    # nothing is known yet of how often the model agrees with what is right
    assert publishers[0].confidence == before[0].confidence


def test_agreement_raises_by_what_was_measured(asking: Ask) -> None:
    measured = Calibration(agreed=Decided(60, 57), apart=Decided(40, 20))
    case = asking(calibration=measured)
    before = next(one for one in case.rules if one.term == "title").confidence
    joined = case.joined(said("title", "The Lower Gate", "THE LOWER GATE"))
    after = next(one for one in joined if one.term == "title").confidence
    assert after == measured.raise_confidence(before)
    assert before <= after < 1  # what is as good as sure is not raised by a thousandth
    assert measured.raise_confidence(0.6) > 0.6


def test_a_contradiction_stands_beside_ours_as_a_rival(asking: Ask) -> None:
    case = asking()
    joined = case.joined(
        said("title", "A notice to all plot holders", "A notice to all plot holders")
    )
    titles = {str(one.value): one for one in joined if one.term == "title"}
    assert list(titles) == ["The lower gate", "A notice to all plot holders"]
    rival = titles["A notice to all plot holders"]
    assert rival.confidence == PRIOR
    assert rival.evidence[0].alternatives == ("The lower gate",)


def test_private_people_stay_out_whatever_a_model_says(asking: Ask) -> None:
    text = (
        "THE LOWER GATE\n\nA notice to all plot holders, 2019\n\nThe gate stays open on Sundays"
        " until the swap is over, and everybody brings some beans.\n\nQuestions? Call Wilma"
        " Thornbury, 0113 496 0123, or write to wilma@thornbury.example.\n"
    )
    case = asking(text, private_words="sent")
    joined = case.joined(said("creator", "Wilma Thornbury", "Call Wilma Thornbury"))
    assert not any("Thornbury" in str(one.value) for one in joined)


def test_only_a_picture_shows_it(asking: Ask) -> None:
    case = asking(pictures=True, media_type="image/png")
    answer = {
        "publisher": [{"value": "Otter Press", "quote": "", "in_picture": True}],
        "issued": [{"value": "1974", "quote": "", "in_picture": True}],
        "price": [{"value": "20p", "quote": "Price 20p", "in_picture": False}],
    }
    verified = case.verified(answer, picture=b"jpeg")
    by_term = {one.term: one for one in verified.statements}
    for term in ("publisher", "issued"):
        (piece,) = by_term[term].evidence
        assert (piece.source, piece.start, piece.quote) == ("picture", None, "")
        assert "picture" in piece.note
        assert piece.confidence < PRIOR
    assert by_term["price"].evidence[0].source == "text"
    # without a picture there is nothing that could be seen
    assert case.verified(answer).dropped == {OmissionReason.UNQUOTED.value: 2}


def test_a_summary_is_tied_to_its_passages(asking: Ask) -> None:
    case = asking(summary=True)
    answer = {
        "abstract": [
            {
                "sentence": "The lower gate stays open on Sundays until the seed swap is over",
                "quotes": ["stays open on Sundays until the seed swap is over"],
            },
            {
                "sentence": "An inspiring and important call to all gardeners.",
                "quotes": ["Everybody who grows beans is asked to bring some"],
            },
            {
                "sentence": "The society has four hundred members.",
                "quotes": ["the members of the committee will make the tea"],
            },
        ]
    }
    verified = case.verified(answer)
    found = only(verified.statements)
    assert found.term == "abstract"
    assert isinstance(found.value, Text)
    assert found.value.text.startswith("The lower gate stays open")
    assert "inspiring" not in found.value.text
    assert verified.dropped == {OmissionReason.NOT_NEUTRAL.value: 2}
    (piece,) = found.evidence
    assert piece.inferred
    assert "sentence 1 of 1" in piece.note


def test_no_summary_unless_the_catalogue_allows_it(asking: Ask) -> None:
    case = asking()
    assert "abstract" not in case.request.terms
    answer = {"abstract": [{"sentence": "The gate stays open.", "quotes": ["THE LOWER GATE"]}]}
    assert case.verified(answer).statements == ()


@pytest.mark.parametrize("value", ["\x00", "‮", "<script>alert(1)</script>", "𝕿" * 5_000])
def test_odd_values_do_no_harm(asking: Ask, value: str) -> None:
    assert asking().verified(said("title", value, value)).statements == ()
