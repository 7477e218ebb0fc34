"""The pages of the catalogue: home, browsing, publishers, topics, what is related, drawings."""

import re
from typing import Any

import msgspec
import pytest
from lxml import html
from tests.publish.linked_data.conftest import PRESS, leaflet, said
from tests.publish.linked_data.test_addresses import content

from colophon.model.record import Agent, Concept, Date, Evidence, Link, Record, Statement, Text
from colophon.publish.page import FORMATS, TYPES
from colophon.services.linked_data import variants

PAGES = (
    "", "browse", "browse/publisher", "browse/topic", "browse/decade", "browse/place",
    "browse/language", "browse/genre", "browse/series", "browse/box", "browse/creator",
    "browse/rights", "look", "look/wall", "look/timeline", "look/map", "look/network", "programs",
    "vocab", "records",
)  # fmt: skip
FIRST_PAGE = 60_000
_FOR_PROGRAMS = re.compile(r"#|sparql|dump/|void|sru|\.(?:atom|xml|ttl|jsonld|nt|rdf|csv|ris|json)")


def page(house: Any, path: str, **query: str) -> Any:
    """A page as a tree."""
    answer = house.ask(path, "text/html", **query)
    assert answer.status == 200, path
    return html.fromstring(content(answer))


def text(tree: Any) -> str:
    return " ".join(tree.text_content().split())


def links(tree: Any) -> set[str]:
    return set(tree.xpath("//main//a/@href"))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["", "de", "es", "fr"])
def test_every_page_is_whole(full_house: Any, path: str, language: str) -> None:
    tree = page(full_house, path, **({"lang": language} if language else {}))
    assert len(tree.xpath("//h1")) == 1
    assert tree.get("lang") == (language or "en")
    assert tree.get("dir") == "ltr"
    assert len(tree.xpath("//head/link[@hreflang]/@href")) == 4
    assert len(tree.xpath("//head/meta[@property='og:title']")) == 1 or path == "records"
    inner = [
        one
        for one in tree.xpath("//a[not(@hreflang)]/@href")
        if "://" not in one and "lang=" not in one
    ]
    if language:
        # whoever reads in another language goes on in it
        left = [one for one in inner if not _FOR_PROGRAMS.search(one)]
        assert [one for one in left if not one.startswith("records")] == []


def test_the_first_page_says_what_there_is(full_house: Any) -> None:
    tree = page(full_house, "")
    assert tree.xpath("//h1")[0].text_content() == "The Box"
    assert "2 records 1 publisher 1 topic 1 language" in text(tree)
    assert len(tree.xpath("//ul[contains(@class, 'wall')]/li")) == 2
    assert {"browse/publisher", "vocab/publishers/harbour-lane", "browse/decade/1970"} <= links(
        tree
    )
    assert tree.xpath("//form[@role='search']/@action") == ["records"]
    style = full_house.ask("assets/style.css").body
    script = full_house.ask("assets/pages.js").body
    assert len(content(full_house.ask("", "text/html"))) + len(style) + len(script) < FIRST_PAGE


@pytest.mark.parametrize(
    ("lang", "record"), [("de", "Eintrag"), ("es", "registro"), ("fr", "notice")]
)
def test_record_pages_are_had_in_other_languages(full_house: Any, lang: str, record: str) -> None:
    plain = full_house.ask("record/bread", "text/html")
    other = full_house.ask("record/bread", "text/html", lang=lang)
    assert (plain.zipped, other.zipped) == (True, False)
    assert plain.tag != other.tag
    tree = html.fromstring(other.body)
    assert tree.get("lang") == lang
    labels = [one.text_content() for one in tree.xpath("//dl[@class='facts']/dt")]
    assert {"de": "Verlag", "es": "Editorial", "fr": "Éditeur"}[lang] in labels
    assert {"de": "Englisch", "es": "inglés", "fr": "anglais"}[lang] in text(tree)
    assert full_house.ask("record/bread", "text/html", lang="xx") == plain


def test_values_are_grouped_and_doubtful_ones_are_marked(house: Any) -> None:
    read = Evidence(method="file", confidence=0.8, quote="8 pages", page=2, source="file")
    doubtful = Statement(term="format", value=Text(text="text/plain"), evidence=(read,))
    plain = leaflet("roses", "Roses, too")
    house.publish(msgspec.structs.replace(plain, statements=(*plain.statements, doubtful)))
    tree = page(house, "record/roses")
    groups = [one.get("id") for one in tree.xpath("//section/h2")]
    assert groups == ["work", "imprint", "about", "form"]
    stamps = tree.xpath("//*[@class='stamp']")
    assert [one.text_content() for one in stamps] == ["not confirmed"]
    assert stamps[0].getparent().text_content().startswith("text/plain")
    assert "Read by the program (file, page 2), 80% sure." in text(tree.xpath("//details")[0])
    styles = [one.text_content() for one in tree.xpath("//dl[@class='cite']/dt")]
    assert styles == ["Chicago", "MLA", "ISO 690"]


def test_an_advisory_stands_before_everything_else(house: Any) -> None:
    house.publish(leaflet("hard", contentAdvisory="Pictures of police violence."))
    tree = page(house, "record/hard")
    first = tree.xpath("//main//*[contains(@class, 'advisory')]")[0]
    assert "Pictures of police violence." in first.text_content()
    assert first.getnext().tag == "section"
    assert first.getprevious().tag in ("h1", "p")


def test_what_an_archive_calls_a_field_stays(house: Any) -> None:
    path = house.catalogue.vocab_folder / "profile.csv"
    rows = path.read_text(encoding="utf-8").replace(",Publisher,", ",Issued by,", 1)
    path.write_text(rows, encoding="utf-8")
    house.catalogue = type(house.catalogue)(house.catalogue.folder, clock=house.catalogue.clock)
    house.publish(leaflet("bread"))
    tree = html.fromstring(house.ask("record/bread", "text/html", lang="de").body)
    labels = [one.text_content() for one in tree.xpath("//dl[@class='facts']/dt")]
    assert "Issued by" in labels
    assert "Sprache" in labels


def imprint(id: str, year: str, place: str, *publishers: Agent) -> Record:
    """A leaflet of these publishers, of a year and a place."""
    plain = leaflet(id, id.title())
    kept = tuple(one for one in plain.statements if one.term not in ("publisher", "issued"))
    more = [said("publisher", one) for one in publishers]
    earliest, latest = (year.split("/") * 2)[:2]
    shown = Date(edtf=year, display=year, earliest=f"{earliest}-01-01", latest=f"{latest}-12-31")
    more += [said("issued", shown), said("placeOfPublication", Text(text=place))]
    return msgspec.structs.replace(plain, statements=(*kept, *more))


HARBOUR = Agent(name="Harbour Lane", heading="Harbour Lane Press", uri=PRESS)
OTHER = Agent(name="The Other Press")


@pytest.fixture
def shelf(house: Any) -> Any:
    """Three leaflets of a publisher at two addresses, one with another publisher."""
    house.publish(
        imprint("early", "1971", "Leeds", HARBOUR),
        imprint("middle", "1978/1982", "Leeds", HARBOUR, OTHER),
        imprint("late", "1984", "York", HARBOUR),
        leaflet("elsewhere", "Elsewhere"),
    )
    return house


def test_a_publisher_tells_where_when_and_with_whom(shelf: Any) -> None:
    tree = page(shelf, "vocab/publishers/harbour-lane")
    assert tree.xpath("//h1")[0].text_content() == "Harbour Lane Press"
    aside = text(tree.xpath("//aside")[0])
    assert "Leeds 1971–1982" in aside
    assert "York 1984" in aside
    assert "The Other Press 1" in aside
    titles = [one.text_content() for one in tree.xpath("//ol//a")]
    assert titles == ["Early", "Elsewhere", "Middle", "Late"]
    assert len(tree.xpath("//ol//svg//rect")) == 4
    assert "../../browse/publisher/the%20other%20press" in links(tree)


def test_a_publisher_without_an_authority_has_a_page_too(shelf: Any) -> None:
    tree = page(shelf, "browse/publisher/the other press")
    assert tree.xpath("//h1")[0].text_content() == "The Other Press"
    assert [one.text_content() for one in tree.xpath("//ol//a")] == ["Middle"]


def test_decades_show_what_is_not_certain(shelf: Any) -> None:
    rows = page(shelf, "browse/decade").xpath("//tbody/tr")
    told = [[one.text_content() for one in row] for row in rows]
    assert told == [["1970–1979", "2", "1"], ["1980–1989", "1", "1"]]
    drawn = page(shelf, "browse/decade").xpath("//*[contains(@class, 'may')]")
    assert len(drawn) == 2


def test_what_is_related_is_on_a_page_of_its_own(shelf: Any) -> None:
    assert "middle/related" in page(shelf, "record/middle").xpath("//div[@data-related]/@data-href")
    tree = page(shelf, "record/middle/related")
    headings = [" ".join(one.text_content().split()) for one in tree.xpath("//h3")]
    assert headings == ["Same publisher: Harbour Lane Press"]
    assert "../../record/early" in links(tree)
    assert tree.xpath("//h1/a/@href") == ["../../record/middle"]
    assert shelf.ask("record/nothing/related").status == 404


def test_editions_are_found_by_title_and_by_what_records_say(house: Any) -> None:
    again = leaflet("again", "Bread & roses")
    version = leaflet("version", "Bread alone")
    points = said("isVersionOf", Link(uri="https://box.example.org/things/id/bread"))
    version = msgspec.structs.replace(version, statements=(*version.statements, points))
    house.publish(leaflet("bread"), again, version)
    tree = page(house, "record/bread/related")
    first = tree.xpath("//h3")[0]
    assert first.text_content().strip() == "Other editions"
    assert {one.text_content() for one in first.getnext().xpath(".//a")} == {
        "Bread & roses",
        "Bread alone",
    }


def test_topics_stand_below_broader_ones(house: Any) -> None:
    house.publish(leaflet("bread"))
    tree = page(house, "browse/topic")
    leaf = tree.xpath("//a[text()='Temperance']")[0]
    assert leaf.getparent().getparent().getparent().tag == "li"
    topic = page(house, "vocab/topics/temperance")
    assert "Broader" in text(topic.xpath("//aside")[0])
    assert "Bread & roses" in text(topic)


def test_the_network_ties_publishers_to_topics(shelf: Any) -> None:
    tree = page(shelf, "look/network")
    rows = [[one.text_content() for one in row] for row in tree.xpath("//tbody/tr")]
    assert ["Harbour Lane Press", "Temperance", "4"] in rows
    assert len(tree.xpath("//*[@class='thread']")) == len(rows)


def test_nothing_published_is_said_in_so_many_words(house: Any) -> None:
    house.publish()
    for path in PAGES:
        page(house, path)
    assert "Nothing has been published here yet." in text(page(house, ""))


def test_one_record_is_enough(house: Any) -> None:
    house.publish(leaflet("bread"))
    for path in (*PAGES, "record/bread", "record/bread/related"):
        page(house, path)


def test_odd_records_have_whole_pages(house: Any) -> None:
    long, arabic = "x" * 3_000, "منشور </h1><script>alert(1)</script> ‮ abc"
    subjects = [
        said("subject", Concept(uri=f"https://example.org/{one}", label=f"Topic {one}"))
        for one in range(500)
    ]
    many = leaflet("many", long)
    house.publish(
        msgspec.structs.replace(many, statements=(*many.statements, *subjects)),
        leaflet("arabic", arabic, placeOfPublication="../..", box="a/b?c#d"),
    )
    for path in (*PAGES, "record/many", "record/arabic", "record/many/related"):
        tree = page(house, path)
        assert tree.xpath("//script[not(@src) and not(@type)]") == []
    titles = page(house, "record/arabic").xpath("//h1/@dir")
    assert titles == ["auto"]
    for href in page(house, "browse/box").xpath("//main//ul//a/@href"):
        assert href == "../browse/box/a%2Fb%3Fc%23d"
    assert "منشور" in text(page(house, "browse/box/a/b?c#d"))


def test_a_long_list_of_a_value_with_slashes_is_paged_at_its_own_address(house: Any) -> None:
    house.publish(*(leaflet(f"bread-{one}", box="a/b") for one in range(61)))
    own = "browse/box/a%2Fb"
    first, second = page(house, "browse/box/a/b"), page(house, "browse/box/a/b", start="60")
    assert first.xpath("//a[@rel='next']/@href") == [f"../../{own}?start=60"]
    assert second.xpath("//a[@rel='prev']/@href") == [f"../../{own}"]
    assert first.xpath("//link[@rel='canonical']/@href")[0].endswith(own)
    assert "../../browse" in second.xpath("//header//a/@href")


def test_assets_are_served_and_nothing_else(full_house: Any) -> None:
    style = full_house.ask("assets/style.css")
    assert style.media_type.startswith("text/css")
    assert ("cache-control", "max-age=600") in style.headers
    assert full_house.ask("assets/../../page.py").status == 404
    assert full_house.ask("assets/nothing.css").status == 404


def test_the_site_folder_is_seen_in_the_pages(house: Any) -> None:
    folder = house.catalogue.folder / "site"
    folder.mkdir()
    (folder / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    (folder / "theme.yaml").write_text('light:\n  accent: "#123a7a"\n', encoding="utf-8")
    (folder / "about.md").write_text("We keep **paper**.", encoding="utf-8")
    house.publish(leaflet("bread"))
    tree = page(house, "record/bread")
    assert tree.xpath("//header//img/@src") == ["../assets/logo.svg"]
    assert "../about" in tree.xpath("//header//a/@href")
    assert "<strong>paper</strong>" in content(house.ask("about", "text/html")).decode()
    assert b"#123a7a" in house.ask("assets/style.css").body
    logo = house.ask("assets/logo.svg")
    assert logo.media_type == "image/svg+xml"
    assert any(name == "content-security-policy" for name, _ in logo.headers)


def test_no_about_page_without_a_text(full_house: Any) -> None:
    assert full_house.ask("about", "text/html").status == 404


def test_values_lead_to_the_records_that_share_them(shelf: Any) -> None:
    found = links(page(shelf, "record/middle"))
    assert "../browse/publisher/the%20other%20press" in found
    assert "../browse/place/leeds" in found
    assert "../browse/language/en" in found
    assert "../vocab/publishers/harbour-lane" in found
    tree = page(shelf, "browse/place/leeds")
    assert {one.text_content() for one in tree.xpath("//ul[@class='rows']//a")} == {
        "Early",
        "Middle",
    }


def test_boxes_stand_in_the_order_of_their_numbers(house: Any) -> None:
    house.publish(*(leaflet(f"b{number}", box=str(number)) for number in (10, 2, 1)))
    tree = page(house, "browse/box")
    shown = [one.text_content() for one in tree.xpath("//main//ul//a")]
    assert shown == ["1", "2", "10"]


def test_a_page_is_its_own_in_each_language_and_part(house: Any) -> None:
    house.publish(*(leaflet(f"bread-{number}", box="a") for number in range(61)))
    own = "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"
    for path, query, wanted in (
        ("record/bread-1", {}, "record/bread-1"),
        ("record/bread-1", {"lang": "de"}, "record/bread-1?lang=de"),
        ("browse/box/a", {"start": "60", "utm_source": "x"}, "browse/box/a?start=60"),
        ("browse/box/a", {"start": "60", "lang": "fr"}, "browse/box/a?start=60&lang=fr"),
    ):
        found = page(house, path, **query).xpath(own)
        assert len(found) == 2
        assert all(one.endswith(f"/{wanted}") for one in found)


def test_the_formats_of_a_record_are_linked_with_their_media_types(house: Any) -> None:
    house.publish(leaflet("bread"))
    links = page(house, "record/bread").xpath("//link[@rel='alternate'][@title='Turtle']")
    assert [(one.get("href"), one.get("type")) for one in links] == [("bread.ttl", "text/turtle")]
    known = {one.variant.suffix: one.variant.names[0].partition(";")[0] for one in variants.RECORD}
    assert all(known[f".{suffix}"] == TYPES[suffix] for suffix, _ in FORMATS)


def test_an_open_date_draws_no_publisher_to_the_end_of_time(house: Any) -> None:
    for id, edtf in (("a", "1993/.."), ("b", "1985"), ("c", "../1990")):
        one = leaflet(id)
        others = (told for told in one.statements if told.term != "issued")
        date = said("issued", Date(edtf=edtf, display=edtf))
        house.publish(msgspec.structs.replace(one, statements=(*others, date)))
    tree = page(house, "vocab/publishers/harbour-lane")
    assert "9999" not in html.tostring(tree).decode()
    assert "1985–1993" in text(tree)
