"""The grid of twenty thousand rows in real Chromium, by the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.web.desk import browser
from tests.web.desk.many import many

from colophon.catalogue import Catalogue

pytestmark = pytest.mark.slow
ROWS = 20_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(many(tmp_path_factory.mktemp("many") / "house", ROWS))


@pytest.fixture(scope="module")
def opened(folder: Path) -> Iterator[Any]:
    """A page of the desk once all records have been read."""
    wrong: list[str] = []
    with (
        browser.chromium() as chrome,
        browser.program("-C", str(folder), "review", "--no-open", "--port", "0") as address,
    ):
        context = chrome.new_context(
            viewport={"width": 1440, "height": 900}, reduced_motion="reduce"
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(address)
        # the records are read once, and the page says how far that has come
        page.wait_for_selector(".headline", timeout=120_000)
        yield page
        context.close()
    assert not wrong


@pytest.fixture
def page(opened: Any) -> Any:
    """The grid as it is found."""
    opened.goto("/".join(opened.url.split("/")[:3]) + "/grid")
    opened.wait_for_selector("#grid [data-at='0.1']:focus", timeout=20_000)
    return opened


def titles(folder: Path, *numbers: int) -> list[str]:
    catalogue = Catalogue.open(folder)
    return [catalogue.record(f"leaflet-{at:05d}").title for at in numbers]


def keys(page: Any, *names: str) -> None:
    for name in names:
        page.keyboard.press(name)


def test_twenty_thousand_rows_by_the_keyboard(page: Any, folder: Path) -> None:
    rows = page.locator("#grid .grid-body .grid-row")
    assert page.locator("#grid").get_attribute("aria-rowcount") == str(ROWS + 1)
    assert rows.count() < 80

    # to the last row and back: only what is in sight is drawn
    keys(page, "Control+End")
    page.wait_for_selector(f"#grid [data-at='{ROWS - 1}.7']:focus")
    page.wait_for_selector(f"[data-at='{ROWS - 1}.1']:has-text('leaflet {ROWS - 1}')")
    keys(page, "Control+Home", "ArrowRight")
    page.wait_for_selector("#grid [data-at='0.2']:focus")

    # a value is typed, one is left as it was, and one is refused with what was typed
    page.keyboard.type("Somebody Else")
    keys(page, "Enter")
    page.wait_for_selector("#grid [data-at='1.2']:focus")
    assert page.locator("[data-at='0.2']").inner_text() == "Somebody Else"
    keys(page, "Enter")
    page.keyboard.type("nothing of this")
    keys(page, "Escape")
    assert page.locator("[data-at='1.2']").inner_text() == "Bo Example"
    keys(page, "ArrowRight", "ArrowRight", "ArrowRight")
    page.keyboard.type("no such date, really")
    keys(page, "Enter")
    page.wait_for_selector(".grid-editor .problem:not([hidden])")
    assert page.locator(".grid-editor textarea").input_value() == "no such date, really"
    keys(page, "Escape")

    # filled down, copied and pasted
    keys(page, "Control+Home", "ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d")
    page.wait_for_selector("[data-at='2.2']:has-text('So')")
    creators = [Catalogue.open(folder).record(f"leaflet-0000{at}").first("creator") for at in "012"]
    assert [str(one) for one in creators] == ["Somebody Else"] * 3
    keys(page, "Control+z")
    page.wait_for_selector("[data-at='2.2']:has-text('The')")
    keys(page, "Control+Home", "Control+c", "ArrowDown", "Control+v")
    page.wait_for_selector("[data-at='1.1']:has-text('Bread')")
    assert titles(folder, 0, 1) == ["Bread and bread, leaflet 0"] * 2
    keys(page, "Control+z")
    page.wait_for_selector("[data-at='1.1']:has-text('Rent')")


def test_find_and_replace_is_undone_in_one_step_and_axe_is_content(page: Any, folder: Path) -> None:
    keys(page, "Control+h")
    page.keyboard.type("leaflet 1999")
    keys(page, "Tab")
    page.keyboard.type("flyer 1999")
    keys(page, "Enter")
    page.wait_for_selector("#grid-panel .changes li", timeout=20_000)
    browser.pictured(page, "grid-replace")
    assert "11 cells of 11 records" in page.locator("#grid-panel").inner_text()
    page.evaluate(browser.axe().read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    result = page.evaluate("tags => axe.run({runOnly: tags})", tags)
    found = [(one["id"], one["nodes"][0]["html"][:200]) for one in result["violations"]]
    assert found == []
    keys(page, "Enter")
    page.wait_for_selector("#grid-panel", state="hidden", timeout=30_000)
    assert titles(folder, 1999)[0].endswith("flyer 1999")
    keys(page, "Control+z")
    page.wait_for_selector("#notice .notice:has-text('Undone')", timeout=30_000)
    assert titles(folder, 1999)[0].endswith("leaflet 1999")

    # what a column can do is opened from its heading, and closed again
    keys(page, "Control+Home", "ArrowUp", "ArrowRight", "ArrowRight", "Enter")
    page.wait_for_selector("#grid-panel .facet li", timeout=20_000)
    keys(page, "Escape")
    assert page.evaluate("document.activeElement.dataset.head") == "3"
