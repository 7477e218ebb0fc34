"""JSON-LD: the page's own work in a graph of sites, owners and pictures."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.read import read_bytes

CONTEXT = "https://schema.org"


def said(*blocks: object, title: str = "") -> list[tuple[str, str]]:
    """Key and value of what the blocks say, the title of the page left out."""
    scripts = "".join(
        f'<script type="application/ld+json">{one if isinstance(one, str) else json.dumps(one)}'
        "</script>"
        for one in blocks
    )
    source = f"<html><head><title>{title}</title>{scripts}</head><body><p>Bread.</p></body></html>"
    document = read_bytes(source.encode(), "page.html")
    return [
        (one.source.removeprefix("json-ld:"), one.value)
        for one in document.embedded
        if one.source.startswith("json-ld:")
    ]


ARTICLE = {"@type": "Article", "headline": "The Mill Race", "author": {"@id": "#mina"}}
MINA = {"@type": "Person", "@id": "#mina", "name": "Mina Holt"}
SITE = {"@type": "WebSite", "name": "Lock & Weir", "publisher": {"@id": "#owner"}}
OWNER = {"@type": "Organization", "@id": "#owner", "name": "Weir Media Ltd"}


@pytest.mark.parametrize(
    "blocks",
    [
        ({"@context": CONTEXT, "@graph": [SITE, OWNER, MINA, ARTICLE]},),
        ([SITE, OWNER, MINA, ARTICLE],),
        (SITE, OWNER, MINA, ARTICLE),
        (ARTICLE, MINA, SITE, OWNER),
    ],
    ids=["graph", "list", "blocks", "another order"],
)
def test_the_article_is_the_page_and_its_author_is_found_by_id(blocks: tuple) -> None:
    found = said(*blocks)
    assert ("headline", "The Mill Race") in found
    assert ("author/name", "Mina Holt") in found
    assert ("WebSite/name", "Lock & Weir") in found
    assert not [value for key, value in found if key in ("name", "publisher/name")]


AUTHORS = {
    "a string": ("Mina Holt", ["Mina Holt"]),
    "a node": ({"@type": "Person", "name": "Mina Holt"}, ["Mina Holt"]),
    "parts": ({"givenName": "Mina", "familyName": "van den Holt"}, ["van den Holt, Mina"]),
    "a surname alone": ({"familyName": "Holt"}, ["Holt"]),
    "several": ([{"name": "Mina Holt"}, "Otto Brandt"], ["Mina Holt", "Otto Brandt"]),
    "a value": ({"name": {"@value": "Mina Holt", "@language": "en"}}, ["Mina Holt"]),
    "nobody": ({"@id": "#nowhere"}, []),
}


@pytest.mark.parametrize(("author", "names"), AUTHORS.values(), ids=AUTHORS)
def test_the_shapes_of_an_author(author: object, names: list[str]) -> None:
    found = said({"@type": "BlogPosting", "headline": "The Mill Race", "author": author})
    assert [value for key, value in found if key == "author/name"] == names


def test_what_kind_of_agent_a_node_is() -> None:
    page = {
        "@type": "NewsArticle",
        "headline": "The Mill Race",
        "author": {"@type": "NewsMediaOrganization", "name": "Weir Media"},
        "editor": {"@type": "Person", "name": "Mina Holt"},
    }
    source = f'<script type="application/ld+json">{json.dumps(page)}</script><p>Bread.</p>'
    document = read_bytes(f"<html>{source}</html>".encode(), "page.html")
    kinds = {one.value: one.kind for one in document.embedded}
    assert kinds["Weir Media"] == "body"
    assert kinds["Mina Holt"] == "person"
    assert kinds["The Mill Race"] == ""


LICENCE = "https://creativecommons.org/licenses/by-sa/3.0/nl/"
LICENCES = {
    "an address": LICENCE,
    "a reference": {"@id": LICENCE},
    "a node": {"@type": "CreativeWork", "name": "CC BY-SA", "url": LICENCE},
}


@pytest.mark.parametrize("licence", LICENCES.values(), ids=LICENCES)
def test_the_shapes_of_a_licence(licence: object) -> None:
    found = said({"@type": "Book", "name": "The Mill Race", "license": licence})
    assert ("license", LICENCE) in found


def test_the_work_named_as_main_entity() -> None:
    page = {
        "@type": "WebPage",
        "name": "Weir - The Mill Race",
        "mainEntity": ARTICLE | {"isbn": "1"},
    }
    found = said(page)
    assert ("headline", "The Mill Race") in found
    assert ("isbn", "1") in found


def test_of_several_articles_the_one_that_the_page_is_called_after() -> None:
    others = [{"@type": "Article", "headline": name} for name in ("Tea", "Flour", "The Mill Race")]
    found = said({"@graph": others}, title="The Mill Race | Lock & Weir")
    assert [value for key, value in found if key == "headline"] == ["The Mill Race"]


def test_a_page_of_a_site_and_nothing_else_has_no_work() -> None:
    assert said(SITE, OWNER) == [
        ("WebSite/name", "Lock & Weir"),
        ("Organization/name", "Weir Media Ltd"),
    ]


def test_prefixes_and_addresses_of_terms() -> None:
    node = {"@type": "http://schema.org/Article", "schema:headline": "The Mill Race"}
    assert said(node) == [("headline", "The Mill Race")]


def test_values_of_values_keep_their_path() -> None:
    page = {
        "@type": "Article",
        "headline": "The Mill Race",
        "isPartOf": {"@type": "Periodical", "name": "Lock & Weir"},
        "inLanguage": {"@type": "Language", "name": "Dutch", "alternateName": "nl"},
        "wordCount": 12,
        "isAccessibleForFree": True,
    }
    assert said(page) == [
        ("headline", "The Mill Race"),
        ("isPartOf/name", "Lock & Weir"),
        ("inLanguage", "nl"),
        ("wordCount", "12"),
    ]


@pytest.mark.parametrize(
    "written",
    [
        '<!-- {"@type": "Article", "headline": "The Mill Race"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "The Mill Race"}\n//]]>',
        '{"@type": "Article", "headline": "The\tMill\nRace"};',
        '{"@type": "Article", "headline": "The &lt;i&gt;Mill&lt;/i&gt; Race"}',
    ],
)
def test_what_site_builders_wrap_around_it(written: str) -> None:
    assert said(written) == [("headline", "The Mill Race")]


@pytest.mark.parametrize("words", ["Mill <!-- Race", "a ]]> b", "bread; ", "// <![CDATA[ x", "-->"])
def test_what_stands_in_a_value_is_no_wrapping(words: str) -> None:
    ((key, value),) = said({"@type": "Article", "headline": words})
    assert (key, value) == ("headline", words.strip())


def test_blanks_around_it_cost_what_they_are_long() -> None:
    def reading(block: str) -> None:
        said(block)

    assert_proportional(reading, lambda n: " " * n + "{}" + " /" * (n // 2), 500, 4_000)


def test_a_graph_within_graphs_is_looked_into_so_far() -> None:
    def nested(depth: int) -> object:
        return {"@graph": nested(depth - 1)} if depth else [ARTICLE]

    assert said(nested(3)) == said(ARTICLE)
    assert said(nested(50)) == []


def test_what_does_not_parse_is_left_out() -> None:
    assert said('{"@type": "Article", "headline": ', ARTICLE)[0] == ("headline", "The Mill Race")
    assert said("[" * 5_000) == []


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["@id", "@type", "@graph", "name", "author", "license", "headline"]
                ),
                inner,
            )
        ),
        max_leaves=20,
    )
)
def test_any_data_is_read(data: object) -> None:
    for key, value in said(json.dumps(data).replace("<", " ")):
        assert key
        assert value == " ".join(value.split()) != ""


@pytest.mark.parametrize("half", ["\\ud800", "\\udfff"])
def test_half_characters_of_an_escape_are_left_out(half: str) -> None:
    """No record could hold them: the whole draft would be lost."""
    said = (
        f'{{"@type":"Article","headline":"The {half}Rent","a{half}b":"x",'
        f'"author":{{"name":"Ada{half} Moor"}}}}'
    )
    page = f'<script type="application/ld+json">{said}</script><h1>The Rent</h1><p>It is high.</p>'
    found = {one.source: one.value for one in read_bytes(page.encode(), "a.html").embedded}
    assert found["json-ld:headline"] == "The Rent"
    assert found["json-ld:author/name"] == "Ada Moor"
    assert found["json-ld:ab"] == "x"
