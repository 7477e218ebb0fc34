"""Words as the index has them: folded, by stems, by pairs, ranked."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples
from tests.publish.searching.conftest import Fill, doc

from colophon.index.search import Doc, HasWords, SearchReader, SearchWriter
from colophon.index.search_tree import Phrase, fts5, phrase
from colophon.index.search_words import fold, index_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź", "lodz"),
        ("STRASSE Straße", "strasse strasse"),
        ("Œuvre naïve", "oeuvre naive"),
        ("مُحَمَّد", "محمد"),
        ("Ёлка", "елка"),
        ("ﬁn", "fin"),
        ("ΟΔΟΣ", "οδοσ"),
    ],
)
def test_letters_are_made_plain(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_writing_without_spaces_is_taken_in_by_pairs() -> None:
    assert index_words("東京都 plan") == "東京 京都 都 plan"
    assert phrase("京都") == Phrase(("京都",))
    assert phrase("都") == Phrase(("都",), begins=True)


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("東京の労働者たち", "労働者"),
        ("서울 노동자의 책", "노동자"),
        ("กรรมกรกรุงเทพ", "กรุงเทพ"),
        ("मज़दूरों की हड़ताल", "हड़ताल"),
        ("Ελληνικά βιβλία", "ΒΙΒΛΙΑ"),
        ("Café Müller", "cafe"),
        ("العمال والعاملات", "العمال"),
        ("rock’n’roll", "ROLL"),
    ],
)
def test_every_script_is_found(fill: Fill, text: str, sought: str) -> None:
    reader = fill(doc("a", text), doc("b", "Something else"))
    assert [hit.id for hit in reader.look(HasWords(sought))[1]] == ["a"]


@pytest.mark.parametrize(
    ("language", "text", "sought"),
    [
        ("en", "On striking workers", "strikes"),
        ("de", "Die Häuser der Arbeiter", "Haus Arbeit"),
        ("fr", "Les ouvrières du port", "ouvrière"),
        ("es", "Las huelgas del puerto", "huelga"),
        ("ru", "Забастовки рабочих", "забастовка"),
        ("nb", "Streikene i havnen", "streik"),
    ],
)
def test_a_word_is_found_by_its_forms(fill: Fill, language: str, text: str, sought: str) -> None:
    reader = fill(doc("a", text, languages=language))
    assert any(
        reader.count(HasWords(form)) for word in sought.split() for form in reader.forms(word)
    )


def test_the_title_weighs_more_than_the_description(fill: Fill) -> None:
    reader = fill(
        doc("told", "Roses", ("description", "Bread, and bread again.")),
        doc("named", "Bread for all"),
        doc("by", "Leaflet", ("publisher", "Bread Press")),
    )
    assert [hit.id for hit in reader.look(HasWords("bread"))[1]] == ["named", "by", "told"]


def test_of_very_many_those_with_it_in_the_title_come_first(fill: Fill) -> None:
    many = (doc(f"d{n}", "Leaflet", ("description", "bread")) for n in range(4_100))
    reader = fill(*many, doc("named", "Bread"))
    total, (first, *_) = reader.look(HasWords("bread"))
    assert (total, first.id) == (4_101, "named")


def test_what_may_be_meant_is_a_word_that_is_there(fill: Fill) -> None:
    reader = fill(doc("a", "Housing"), doc("b", "Housing and rousing"), doc("c", "Museum"))
    assert reader.like("houzing") == "housing"
    assert reader.like("housing") == ""
    assert reader.like("zzzzzz") == ""


def test_words_that_were_withdrawn_are_not_known_any_more(fill: Fill, tmp_path: Path) -> None:
    reader = fill(doc("a", "Atlantis"), doc("b", "Bread"))
    assert reader.like("atlantjs") == "atlantis"
    writer = SearchWriter(tmp_path / "search.sqlite")
    writer.remove("a")
    writer.commit("")
    assert reader.like("atlantjs") == ""
    reader.close()
    writer.compact()
    writer.close()
    reader = fill()
    assert reader.forms("atlantis") == ["atlantis"]
    assert reader.complete_values("atl", ("place",), 5) == []


def test_what_was_begun_goes_on(fill: Fill) -> None:
    filed = (("place", "leeds", "Leeds"), ("topic", "t", "The Leeds and Liverpool canal"))
    reader = fill(
        doc("a", "Leeds at night", facets=filed),
        doc("b", "Bread", facets=filed[:1]),
    )
    found = reader.complete_values("LEE", ("place", "topic"), 5)
    assert found == ["Leeds", "The Leeds and Liverpool canal", "Leeds at night"]


@given(st.text(max_size=80))
def test_any_text_is_found_by_itself_as_a_phrase(text: str) -> None:
    sought = phrase(text)
    assert bool(sought) == bool(index_words(text).strip(" \0") and sought)
    assert sought is None or fts5(sought).count('"') == 2


@settings(max_examples=examples(25))
@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_any_documents_can_be_taken_in_and_out(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.sqlite"
    writer = SearchWriter(path)
    writer.clear()
    for turn in range(2):
        for number, text in enumerate(texts):
            writer.put(Doc(f"d{number}", turn, text, (("title", text), ("other", text))))
    for number in range(len(texts)):
        writer.remove(f"d{number}")
    writer.commit("")
    writer.close()
    reader = SearchReader(path)
    assert reader.count(None) == 0
    for text in texts:
        assert reader.count(HasWords(text)) == 0
    assert reader.scan("title", "", 10) == []
    reader.close()
