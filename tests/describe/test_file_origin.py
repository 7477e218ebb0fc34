"""What a file says of who typed it: a note for the house, no creator."""

import pytest

from colophon.model.record import AgentKind

LONG = "The ovens are lit at two in the morning, and nobody asks who lights them. " * 12
TITLE = "Bread Before Dawn"


@pytest.mark.parametrize(
    "source", ["pdf:info/Author", "xmp:dc:creator", "docx:core/dc:creator", "odt:meta/dc:creator"]
)
def test_whom_only_the_file_names_is_a_note_for_the_house(described, made, source: str) -> None:
    found = described(made(f"{TITLE}\n\n{LONG}", embedded=((source, "Fred Typist"),)))
    assert not [one for one in found if one.term == "creator"]
    (note,) = [one for one in found if one.term == "internalNote"]
    assert "Fred Typist" in str(note.value)
    assert note.evidence[0].source == source


@pytest.mark.parametrize(
    "program", ["LibreOffice 7.4.2 (Linux)", "Microsoft Word 15", "PageDraw 3"]
)
def test_the_author_of_a_page_that_a_program_saved_is_its_typist(
    described, made, program: str
) -> None:
    stated = (("html:meta/generator", program), ("html:meta/author", "Fred Typist"))
    document = made(f"{TITLE}\n\n{LONG}", embedded=stated)
    assert {one.term for one in described(document)} >= {"internalNote"}
    assert not [one for one in described(document) if one.term == "creator"]


@pytest.mark.parametrize(
    "value", ["fred", "Webteam", "Fred's laptop", "Fred Typist (transcription)", "Untitled"]
)
def test_accounts_and_those_who_copied_it_out_are_no_creators(values, value: str) -> None:
    assert values(f"{TITLE}\n\n{LONG}", "creator", embedded=(("html:meta/author", value),)) == []


def test_the_author_that_a_page_states_is_its_creator(values) -> None:
    stated = (("html:meta/author", "Ada Example"), ("html:meta/generator", "Hugo 0.120"))
    assert values(f"{TITLE}\n\n{LONG}", "creator", embedded=stated) == ["Example, Ada"]


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\nFreda Typist\n\n{LONG}",
        f"{TITLE}\n\nby Freda Typist\n\n{LONG}",
        f"{TITLE}\n\n{LONG}\n\nFreda Typist",
        f"{TITLE}\n\n{LONG}\n\nTYPIST Freda\n\nLower Meadow, May 1987",
    ],
)
def test_whom_the_item_prints_is_its_creator(described, made, text: str) -> None:
    found = described(made(text, embedded=(("pdf:info/Author", "Freda Typist"),)))
    (creator,) = [one for one in found if one.term == "creator"]
    assert str(creator.value) == "Typist, Freda"
    assert creator.value.kind is AgentKind.PERSON
    assert {one.source for one in creator.evidence} == {"text", "pdf:info/Author"}
    assert not [one for one in found if one.term == "internalNote"]


def test_who_is_only_mentioned_is_no_creator(described, made) -> None:
    text = f"{TITLE}\n\n{LONG}\n\nQuestions go to Fred Typist at the depot, every evening."
    found = described(made(text, embedded=(("pdf:info/Author", "Fred Typist"),)))
    assert not [one for one in found if one.term == "creator"]


@pytest.mark.parametrize("title", ["PowerPoint Presentation", "flyer-final.psd"])
def test_a_working_title_is_a_note_for_the_house(described, made, title: str) -> None:
    found = described(made(f"{TITLE}\n\n{LONG}", embedded=(("pdf:info/Title", title),)))
    assert [str(one.value) for one in found if one.term == "title"] == ["Bread before dawn"]
    (note,) = [one for one in found if one.term == "internalNote"]
    assert title in str(note.value)


@pytest.mark.parametrize("day", ["D:20000101000000+00'00'", "2013-12-23T23:15:00Z", "D:2000"])
def test_the_day_of_a_template_is_no_note(described, made, day: str) -> None:
    found = described(made(f"{TITLE}\n\n{LONG}", embedded=(("pdf:info/CreationDate", day),)))
    assert not [one for one in found if one.term == "internalNote"]


def test_the_day_on_which_a_file_was_made_is_a_note(described, made) -> None:
    stated = (("pdf:info/CreationDate", "D:20190503120000Z"),)
    (note,) = [
        one
        for one in described(made(f"{TITLE}\n\n{LONG}", embedded=stated))
        if one.term == "internalNote"
    ]
    assert str(note.value) == "The file says that it was made on 3 May 2019."


def test_a_default_of_the_file_is_no_author_in_a_note(described, made) -> None:
    document = made(f"{TITLE}\n\n{LONG}", embedded=(("html:meta/author", "Untitled"),))
    assert not [one for one in described(document) if one.term == "internalNote"]
