"""The page of results and the same as files, as a published catalogue answers them."""

import csv
import json
import re
from collections.abc import Iterator
from io import StringIO
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from tests.publish.linked_data.conftest import House, leaflet, said

from colophon.model.record import Date, Text
from colophon.services.answer import Answer, ResourceRequest

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house of some thirty records."""
    found = House(tmp_path_factory.mktemp("shelf") / "box")
    abstract = "On rents and the strikes of tenants, with a song."
    records = [
        leaflet(f"l{n:02}", f"Leaflet {n:02}", placeOfPublication="Leeds", abstract=abstract)
        for n in range(25)
    ]
    uncertain = said("issued", Date(edtf="192X", display="[192-?]"))
    other = leaflet("bread", "Bread & <roses>", placeOfPublication="Łódź", series="=1+1")
    kept = [one for one in other.statements if one.term != "issued"]
    records.append(msgspec.structs.replace(other, statements=(*kept, uncertain)))
    found.publish(*records)
    yield found
    found.close()


def ask(house: House, path: str = "records", accept: str = "text/html", **query: Any) -> Answer:
    """The answer to a search; a list of values is an argument several times."""
    pairs = [
        (name, one)
        for name, value in query.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    answer = house.addresses.respond(ResourceRequest(path=path, accept=accept, query=tuple(pairs)))
    assert answer.status == 200
    return answer


def page(house: House, **query: Any) -> html.HtmlElement:
    return html.fromstring(ask(house, **query).body.decode())


def select(root: html.HtmlElement, *steps: str) -> list[html.HtmlElement]:
    """The elements below others: ``tag``, ``.class`` or ``@attribute``, step by step."""
    path = ""
    for step in steps:
        if step.startswith("."):
            path += f"//*[contains(concat(' ', @class, ' '), ' {step[1:]} ')]"
        else:
            path += f"//*[{step}]" if step.startswith("@") else f"//{step}"
    return root.xpath(path)


def texts(root: html.HtmlElement, *steps: str) -> list[str]:
    return [" ".join(one.text_content().split()) for one in select(root, *steps)]


def links(root: html.HtmlElement, *steps: str) -> dict[str, str]:
    return {" ".join(one.text_content().split()): one.get("href") for one in select(root, *steps)}


def follow(house: House, href: str) -> html.HtmlElement:
    """The page that a link leads to."""
    path, _, query = href.partition("?")
    pairs = tuple(parse_qsl(query))
    return html.fromstring(
        house.addresses.respond(
            ResourceRequest(path=path, accept="text/html", query=pairs)
        ).body.decode()
    )


def test_hits_are_shown_with_what_was_looked_for_lit(shelf: House) -> None:
    root = page(shelf, q="striking tenant")
    assert texts(root, "h1")[0].startswith("25 records")
    assert len(select(root, ".hits", "li")) == 20
    assert set(texts(root, ".piece", "mark")) == {"strikes", "tenants"}
    assert "Imhof, Rosa" in texts(root, ".hits", ".note")[0]
    following = follow(shelf, links(root, ".turn", "a[@rel='next']")["Next page →"])
    assert len(select(following, ".hits", "li")) == 5
    assert links(following, ".turn", "a[@rel='prev']")


def test_markup_in_titles_is_text(shelf: House) -> None:
    root = page(shelf, q="<roses>")
    assert texts(root, ".hits", "h2") == ["Bread & <roses>"]
    assert texts(root, ".hits", "h2", "mark") == ["roses"]


def test_facets_are_links_and_the_chosen_are_removable(shelf: House) -> None:
    root = page(shelf)
    places = links(root, ".narrow", "a")
    assert places["Leeds25"] == "records?place=leeds"
    narrowed = follow(shelf, places["Łódź1"])
    assert texts(narrowed, ".hits", "h2") == ["Bread & <roses>"]
    # the others of its field stay to be chosen, counted without it
    assert "Leeds25" in links(narrowed, ".narrow", "a")
    both = follow(shelf, links(narrowed, ".narrow", "a")["Leeds25"])
    assert texts(both, "h1") == ["26 records"]
    (remove,) = [href for text, href in links(narrowed, ".chosen", "a").items() if "Łódź" in text]
    assert texts(follow(shelf, remove), "h1") == ["26 records"]


def test_counts_of_facets_respect_query_and_other_facets(shelf: House) -> None:
    root = page(shelf, q="leaflet", decade="1970")
    assert [text for text in links(root, ".narrow", "a") if text.startswith("1970")] == [
        "1970–197925"
    ]
    assert not [text for text in links(root, ".narrow", "a") if "Łódź" in text]


def test_uncertain_dates_are_found_and_told(shelf: House) -> None:
    root = page(shelf, q="bread before 1925")
    assert texts(root, ".hits", "h2") == ["Bread & <roses>"]
    assert texts(root, ".chosen", "span") == ["May be of: up to 1924"]


def test_orders_are_links(shelf: House) -> None:
    root = page(shelf, q="leaflet OR bread", sort="date")
    assert texts(root, ".hits", "h2")[0] == "Bread & <roses>"
    newest = follow(shelf, links(root, ".orders", "a")["Newest first"])
    assert "Bread & <roses>" not in texts(newest, ".hits", "h2")[:20]
    assert texts(newest, ".orders", "@aria-current") == ["Newest first"]


def test_nothing_found_says_what_to_try(shelf: House) -> None:
    root = page(shelf, q="leaflit", place="leeds")
    assert texts(root, "h1")[0].startswith("Nothing was found.")
    assert texts(root, ".found", "strong") == ["leaflet"]
    root = page(shelf, q="bread tenants", place="lodz")
    tried = links(root, ".found", "ul", "a")
    assert tried["only “bread”"] == "records?q=bread&place=lodz"
    assert "1 record" in " ".join(texts(root, ".found", "li"))
    root = page(shelf, q="bread", place="leeds")
    assert "not narrowed to “Leeds”" in links(root, ".found", "ul", "a")


def test_pages_beyond_the_end_say_so(shelf: House) -> None:
    root = page(shelf, q="leaflet", start="500")
    assert "There are no more results here." in " ".join(texts(root, ".found", "p"))


@pytest.mark.parametrize(
    ("language", "found"), [("de", "26 Einträge"), ("es", "26 registros"), ("fr", "26 notices")]
)
def test_the_page_speaks_four_languages(shelf: House, language: str, found: str) -> None:
    root = page(shelf, lang=language)
    assert root.get("lang") == language
    assert texts(root, "h1") == [found]
    assert all("lang=" in href for href in links(root, ".narrow", "a").values())


def test_every_field_has_a_name_and_every_id_is_one(shelf: House) -> None:
    root = page(shelf, q="leaflet", place="leeds")
    for one in select(root, "input[not(@type='hidden')]"):
        assert one.get("aria-label")
    ids = [one.get("id") for one in select(root, "@id")]
    assert len(ids) == len(set(ids))
    assert len(ask(shelf, q="leaflet").body) < 60_000


def test_json_has_hits_facets_and_the_rest(shelf: House) -> None:
    found = json.loads(ask(shelf, "records.json", q="leaflet", place="leeds", limit="10").body)
    assert (found["total"], len(found["records"])) == (25, 10)
    assert found["records"][0]["uri"].endswith("/things/id/l00")
    assert found["records"][0]["lit"] == [[0, 7]]
    assert {"key": "leeds", "label": "Leeds", "count": 25} in found["facets"]["place"]
    assert "start=10" in found["next"]
    assert json.loads(ask(shelf, "records.json", q="leaflit").body)["meant"] == "leaflet"


def test_csv_has_a_row_a_record_and_no_formula(shelf: House) -> None:
    answer = ask(shelf, "records.csv", q="bread")
    rows = list(csv.DictReader(StringIO(answer.body.decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == ["bread"]
    assert rows[0]["title"] == "Bread & <roses>"
    assert not [cell for row in rows for cell in row.values() if cell.startswith("=")]


def test_csv_in_parts_leads_to_the_next(shelf: House) -> None:
    answer = ask(shelf, "records.csv", q="leaflet", limit="20")
    (link,) = answer.links
    path, query = re.findall(r"/things/([^?]+)\?(.*)>", link)[0]
    rest = shelf.addresses.respond(ResourceRequest(path=path, query=tuple(parse_qsl(query))))
    assert rest.body.count(b"\r\n") == 6


def test_ris_has_a_reference_a_record(shelf: House) -> None:
    body = ask(shelf, "records.ris", q="bread").body.decode()
    assert body.count("TY  - ") == body.count("ER  - ") == 1
    assert "TI  - Bread & <roses>" in body


def test_every_search_has_a_feed(shelf: House) -> None:
    root = etree.fromstring(ask(shelf, "records.atom", q="leaflet", place="leeds").body)
    assert len(root.findall(f"{ATOM}entry")) == 25
    assert root.findtext(f"{ATOM}id").endswith("records.atom?q=leaflet&place=leeds")


def test_what_was_begun_is_suggested_as_browsers_ask(shelf: House) -> None:
    answer = ask(shelf, "suggest", q="lee")
    assert answer.media_type == "application/x-suggestions+json"
    assert json.loads(answer.body)[:2] == ["lee", ["Leeds"]]
    assert json.loads(ask(shelf, "suggest", q="leaf").body)[1][0] == "Leaflet 00"
    assert json.loads(ask(shelf, "suggest").body) == ["", [], [], []]
    assert json.loads(ask(shelf, "suggest", q="\ufdd0lee\x0b").body)[0] == "lee"
    assert b"suggest?q={searchTerms}" in ask(shelf, "opensearch.xml").body


def test_programs_get_the_same_search_as_a_graph(shelf: House) -> None:
    body = ask(shelf, "records.nt", q="bread").body
    assert body.count(b"hasPart") == 1


def test_nothing_of_a_reduced_or_withdrawn_record_is_found(house: House) -> None:
    one = leaflet("one", "Bread", abstract="Atlantis")
    house.publish(one)
    assert texts(page(house, q="atlantis"), ".hits", "h2") == ["Bread"]
    reduced = said("accessState", Text(text="reduced"))
    house.publish(msgspec.structs.replace(one, statements=(*one.statements, reduced)))
    for query in ("atlantis", "imhof", "creator:rosa"):
        assert not texts(page(house, q=query), ".hits", "h2")
    assert "Imhof" not in ask(house, "records.csv").body.decode()
    assert json.loads(ask(house, "suggest", q="imh").body)[1] == []
    gone = said("accessState", Text(text="tombstone"))
    house.publish(msgspec.structs.replace(one, statements=(*one.statements, gone)))
    assert texts(page(house), "h1") == ["Nothing was found."]
    assert json.loads(ask(house, "suggest", q="bre").body)[1] == []


ARGUMENTS = st.sampled_from(
    ["q", "sort", "start", "limit", "lang", "whole", "place", "decade", "topic", "nothing"]
)
FORMS = st.sampled_from(["", ".json", ".csv", ".ris", ".atom", ".ttl"])


@given(
    form=FORMS,
    query=st.lists(st.tuples(ARGUMENTS, st.text(max_size=30)), max_size=5),
)
def test_any_request_is_answered(shelf: House, form: str, query: list[tuple[str, str]]) -> None:
    asked = ResourceRequest(path=f"records{form}", accept="text/html", query=tuple(query))
    answer = shelf.addresses.respond(asked)
    assert answer.status == 200
    if form == ".json":
        json.loads(answer.body)
    elif form == ".atom":
        etree.fromstring(answer.body)
