"""The manual is read and searched at the desk."""

from starlette.testclient import TestClient


def test_a_chapter_is_shown_as_a_page_with_the_others_beside_it(desk: TestClient) -> None:
    page = desk.get("/manual/settings").text
    assert "<h1>Settings</h1>" in page
    assert '<a href="/manual/findings">Findings</a>' in page
    assert "<!-- from the program" not in desk.get("/manual/formats").text
    assert "<table>" in desk.get("/manual/formats").text


def test_the_first_chapter_is_where_the_link_at_the_foot_leads(desk: TestClient) -> None:
    assert '<a href="/manual">Manual</a>' in desk.get("/").text
    assert "<h1>For archivists</h1>" in desk.get("/manual").text


def test_words_are_found_and_shown_as_they_were_typed(desk: TestClient) -> None:
    assert "5,000" in desk.get("/manual?q=page_size").text
    nothing = desk.get("/manual?q=<i>unicorns").text
    assert "says nothing of “&lt;i&gt;unicorns”" in nothing
    assert "<i>unicorns" not in nothing


def test_fields_are_those_of_this_catalogue(desk: TestClient) -> None:
    assert "Subtitle (<code>subtitle</code>)" in desk.get("/manual/fields").text


def test_an_unknown_chapter_is_refused_in_words(desk: TestClient) -> None:
    answer = desk.get("/manual/unicorns")
    assert answer.status_code == 404
    assert "no such chapter" in answer.text
