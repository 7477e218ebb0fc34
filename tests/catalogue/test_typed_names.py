"""Names that a person types are read as they are filed."""

import pytest

from colophon.catalogue import Catalogue
from colophon.model.record import Agent, AgentKind


def typed(catalogue: Catalogue, draft: str, name: str) -> Agent:
    catalogue.decisions.set_value(draft, "creator", name, by="maria", replace=True)
    (value,) = (one.value for one in catalogue.record(draft).of("creator") if one.confirmed)
    assert isinstance(value, Agent)
    return value


@pytest.mark.parametrize("name", ["Muster, Berta", "Berta Muster", "MUSTER Berta"])
def test_a_person_is_filed_whichever_way_it_is_typed(
    catalogue: Catalogue, draft: str, name: str
) -> None:
    value = typed(catalogue, draft, name)
    assert (value.name, value.heading) == ("Berta Muster", "Muster, Berta")
    assert value.kind is AgentKind.PERSON


def test_a_body_is_a_body(catalogue: Catalogue, draft: str) -> None:
    value = typed(catalogue, draft, "Committee of Night Bakers")
    assert (value.name, value.heading, value.kind) == (
        "Committee of Night Bakers",
        "",
        AgentKind.BODY,
    )


def test_what_nothing_tells_stays_as_it_was_typed(catalogue: Catalogue, draft: str) -> None:
    assert typed(catalogue, draft, "Storming Heaven") == Agent(name="Storming Heaven")


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("German", "de"),
        ("deutsch", "de"),
        ("allemand", "de"),
        ("de-AT", "de-AT"),
        ("eng", "en"),
        ("pt_br", "pt-BR"),
        ("Volapük of the hills", "Volapük of the hills"),
    ],
)
def test_a_language_is_kept_by_its_tag_whatever_was_typed(
    catalogue: Catalogue, draft: str, words: str, tag: str
) -> None:
    catalogue.decisions.set_value(draft, "language", words, by="maria", replace=True)
    (value,) = (one.value for one in catalogue.record(draft).of("language") if one.confirmed)
    assert str(value) == tag


def test_words_of_other_fields_are_no_languages(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "title", "German", by="maria", replace=True)
    assert str(catalogue.record(draft).first("title")) == "German"
