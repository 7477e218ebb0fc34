"""The public pages in real Chromium: a reader finds a record, and everybody can read it."""

import re
import shutil
from collections.abc import Iterator
from operator import mul
from pathlib import Path
from typing import Any

import pytest
from tests.web.desk import browser

from colophon.catalogue import Catalogue

pytestmark = pytest.mark.slow
PROJECT = Path(__file__).parents[3]
RECORD = "record/a-message-to-the-gathering-resistance"
PAGES = {
    "home": "",
    "records": "records",
    "search": "records?q=bread",
    "record": RECORD,
    "vocabularies": "vocab",
    "scheme": "vocab/genres",
    "concept": "vocab/topics/deportation",
    "publisher": "vocab/publishers/crimethinc",
    "terms": "terms",
    "set": "set/language:de",
    "sparql": "sparql",
    "no-result": "sparql?output=html&query=SELECT",
    "missing": "record/nothing",
    "browse": "browse",
    "topics": "browse/topic",
    "decades": "browse/decade",
    "publishers": "browse/publisher",
    "value": "browse/language/en",
    "look": "look",
    "wall": "look/wall",
    "map": "look/map",
    "network": "look/network",
    "related": f"{RECORD}/related",
    "german": f"{RECORD}?lang=de",
    "about": "about",
    "programs": "programs",
}
WIDTHS = (1440, 820, 390)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sample catalogue, served; where it lies."""
    folder = tmp_path_factory.mktemp("pages")
    for name in ("records", "vocab"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / "records" / "ledger.jsonl").unlink(missing_ok=True)
    (folder / "site").mkdir()
    (folder / "site" / "about.md").write_text("# A shed\n\n1. Paper\n2. Ink\n", "utf-8")
    catalogue = Catalogue.open(folder)
    catalogue.services.publish()
    catalogue.services.take_in_triples()
    port = str(browser.free_port())
    with browser.program("-C", str(folder), "serve", "--port", port) as found:
        yield found.removesuffix("oai")


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    with browser.chromium() as found:
        yield found


def test_from_the_front_page_to_a_record_and_on(chrome: Any, address: str) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(address)
    page.get_by_label("Search").fill("gathering resistance")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="A message to the gathering resistance").click()
    assert page.locator("dd", has_text="English").count() == 1
    page.get_by_role("link", name="Deportation").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Deportation"
    page.get_by_role("link", name="A message to the gathering resistance").click()
    page.get_by_text("How do we know?").click()
    assert page.locator("blockquote, details dd").first.is_visible()
    page.goto(address)
    page.get_by_role("link", name="German").click()
    assert page.get_by_role("heading", level=1).inner_text() == "German"
    page.close()


def test_an_example_becomes_a_table_with_bars(chrome: Any, address: str) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(f"{address}sparql")
    page.get_by_text("In which languages are the items?").click()
    page.locator("details[open]").get_by_role("button", name="Ask").click()
    page.wait_for_load_state("load")
    assert page.get_by_role("heading", level=1).inner_text() == "Result"
    assert page.locator("tbody tr").count() > 3
    assert page.locator(".bar").count() > 3
    browser.pictured(page, "page-result")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_every_page(chrome: Any, address: str, scheme: str) -> None:
    script = browser.axe().read_text(encoding="utf-8")
    context = chrome.new_context(bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    for name, path in PAGES.items():
        page.goto(address + path)
        for width in WIDTHS if scheme == "light" else WIDTHS[:1]:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (
                name,
                width,
            )
            page.evaluate(script)
            found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
            assert found == [], (name, width)
            browser.pictured(page, f"page-{name}-{scheme}-{width}")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_stands_in_an_empty_field_can_be_read(chrome: Any, address: str, scheme: str) -> None:
    context = chrome.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    colours = page.locator("input[type=search]").evaluate(
        "one => [getComputedStyle(one, '::placeholder'), getComputedStyle(one)]"
        ".map((style, at) => at ? style.backgroundColor : style.color)"
    )
    darker, lighter = sorted(map(_luminance, colours))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
    context.close()


def _luminance(colour: str) -> float:
    """How light a colour as ``rgb(r, g, b)`` is (WCAG 2.2, relative luminance)."""
    parts = (int(one) / 255 for one in re.findall(r"\d+", colour)[:3])
    linear = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return sum(map(mul, (0.2126, 0.7152, 0.0722), linear))


def test_years_of_a_narrow_drawing_stay_within_it(chrome: Any, address: str) -> None:
    page = chrome.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{address}browse/decade")
    ends = "one => [one.getBoundingClientRect().left, one.getBoundingClientRect().right]"
    left, right = page.locator("figure svg").first.evaluate(ends)
    years = [one.evaluate(ends) for one in page.locator("figure svg > g > text").all()]
    assert len(years) > 3
    assert all(left <= start and end <= right + 1 for start, end in years)
    page.close()


def test_headings_of_narrow_columns_are_not_broken(chrome: Any, address: str) -> None:
    page = chrome.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{address}look/network")
    heading = page.locator("thead th", has_text="Records")
    lines = "one => { const all = document.createRange(); all.selectNodeContents(one);"
    assert heading.evaluate(f"{lines} return all.getClientRects().length }}") == 1
    page.close()


def test_what_is_related_comes_into_the_page_by_itself(chrome: Any, address: str) -> None:
    page = chrome.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}record/bread-by-the-member")
    page.locator("[data-related]").scroll_into_view_if_needed()
    page.get_by_text("What else is here from the same hands").wait_for(state="detached")
    assert page.locator("[data-related]").inner_text()
    assert said == []
    page.close()


def test_the_keyboard_reaches_the_content_first(chrome: Any, address: str) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(f"{address}browse")
    page.keyboard.press("Tab")
    assert page.get_by_role("link", name="To the content").is_visible()
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    page.close()
