"""The map of places of publication."""

from typing import Any

import pytest
from lxml import html
from tests.publish.linked_data.conftest import House, leaflet
from tests.publish.linked_data.test_addresses import content

PLACES = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
@prefix : <https://box.example.org/things/id/places/> .
<https://box.example.org/things/id/places> a skos:ConceptScheme ; skos:prefLabel "Places"@en .
:little-hambling a skos:Concept ; skos:prefLabel "Little Hambling" ;
    skos:altLabel "Hambling Parva" ; geo:lat "53.2" ; geo:long "-1.1" ;
    skos:inScheme <https://box.example.org/things/id/places> .
:nowhere a skos:Concept ; skos:prefLabel "Nowhere" ; geo:lat "two" ; geo:long "191" ;
    skos:inScheme <https://box.example.org/things/id/places> .
"""


def drawn(house: Any, path: str = "look/map", **query: str) -> Any:
    """The page as a tree."""
    return html.fromstring(content(house.ask(path, "text/html", **query)))


def published(house: House, *places: str) -> House:
    """A house with one leaflet from each place."""
    house.publish(
        *(leaflet(f"leaflet-{at}", placeOfPublication=one) for at, one in enumerate(places))
    )
    return house


def spots(tree: Any) -> dict[str, tuple[float, float]]:
    """Where the circles are, by what they are called."""
    found = {}
    for link in tree.xpath("//figure[@class='map']//*[name()='a']"):
        circle = link.xpath("*[name()='circle']")[0]
        name = link.xpath("*[name()='title']")[0].text.partition(":")[0]
        found[name] = tuple(float(circle.get(axis).rstrip("%")) for axis in ("cx", "cy"))
    return found


def test_cities_are_drawn_where_they_lie_and_others_are_listed(house: House) -> None:
    published(house, "Leeds", "Leeds", "Wien", "Lisboa", "Upper Nowhere", "Cambridge")
    tree = drawn(house)
    found = spots(tree)
    assert set(found) == {"Leeds", "Wien", "Lisboa"}
    assert found["Lisboa"][0] < found["Leeds"][0] < found["Wien"][0]
    assert found["Leeds"][1] < found["Wien"][1] < found["Lisboa"][1]
    assert all(0 < axis < 100 for point in found.values() for axis in point)
    rows = [[one.text_content() for one in row] for row in tree.xpath("//tbody/tr")]
    assert ["Leeds", "2"] in rows
    # of Cambridge there are two of much the same size
    unknown = [one.text for one in tree.xpath("//ul[contains(@class, 'many')]//a")]
    assert unknown == ["Cambridge", "Upper Nowhere"]


def test_every_circle_leads_to_the_records_of_its_place(house: House) -> None:
    published(house, "Leeds", "東京")
    tree = drawn(house)
    for link in tree.xpath("//figure[@class='map']//*[name()='a']/@href"):
        page = house.ask(
            link.removeprefix("../").replace("%E6%9D%B1%E4%BA%AC", "東京"), "text/html"
        )
        assert page.status == 200, link
    assert len(spots(tree)) == 2


def test_circles_are_as_large_as_there_are_records(house: House) -> None:
    published(house, *(["Leeds"] * 16), "Wien")
    radii = [float(one.get("r")) for one in drawn(house).xpath("//*[name()='circle']")]
    # areas, not radii, stand for the records
    assert radii[0] / radii[1] == pytest.approx(4, rel=0.1)


def test_a_catalogue_says_itself_where_its_places_lie(house: House) -> None:
    (house.catalogue.folder / "vocab" / "places.ttl").write_text(PLACES, "utf-8")
    published(house, "Little Hambling", "Hambling Parva", "Nowhere", "Leeds")
    tree = drawn(house)
    found = spots(tree)
    assert found["Little Hambling"] == found["Hambling Parva"]
    assert found["Little Hambling"][1] > found["Leeds"][1]
    assert "Nowhere" not in found


def test_the_whole_world_fits(house: House) -> None:
    published(house, "Auckland", "San Francisco", "Buenos Aires", "Reykjavík")
    tree = drawn(house)
    assert len(spots(tree)) == 4
    assert all(0 <= axis <= 100 for point in spots(tree).values() for axis in point)
    # not more than somebody sees: the page stays light
    assert len(html.tostring(tree)) < 60_000


def test_without_a_known_place_there_is_no_drawing(house: House) -> None:
    published(house, "Upper Nowhere")
    assert not drawn(house).xpath("//figure")
    assert not drawn(house, "look").xpath("//figure[@class='map']")
    assert "Upper Nowhere" in drawn(house).text_content()


def test_names_lie_over_no_other(house: House) -> None:
    near = ("Leeds", "Sheffield", "Manchester", "Liverpool", "Bradford", "Hull", "York")
    published(house, *near)
    names = drawn(house).xpath("//*[name()='text']")
    lines = sorted(
        (float(one.get("y").rstrip("%")) * 4 + float(one.get("dy")), one.text) for one in names
    )
    assert len(lines) >= 3
    assert len({one for _, one in lines}) == len(lines)
