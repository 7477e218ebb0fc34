"""Pages of an item in real Chromium: leafed through and made larger, or simply one below the
other; and everybody can do so."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf, said
from tests.web.desk import browser

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Text

pytestmark = pytest.mark.slow
WIDTHS = (1200, 768, 360)
PAGES = {"record": "record/gate", "viewer": "record/gate/pages", "advised": "record/hedge"}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A catalogue whose pages are shown, served; where it lies."""
    folder = tmp_path_factory.mktemp("viewer")
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    house = House(Catalogue.open(folder / "house", clock=Clock()), pdf(folder / "gate.pdf", 3))
    advised = said("contentAdvisory", Text(text="Shows a dead fox.", language="en"))
    house.take(pdf(folder / "hedge.pdf", 1, "The hedge is cut in March."), advised)
    assert house.publish(pictures="pages", documents="true").problems == ()
    port = str(browser.free_port())
    with browser.program("-C", str(house.folder), "serve", "--port", port) as served:
        yield served.removesuffix("oai")


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    with browser.chromium() as opened:
        yield opened


def shown(page: Any) -> str:
    """The address of the picture in the stage, without the host."""
    return str(page.locator(".stage img").get_attribute("src")).partition("iiif/")[2]


def wide(page: Any) -> float:
    """How wide the picture in the stage is on the screen."""
    return float(
        page.evaluate("document.querySelector('.stage img').getBoundingClientRect().width")
    )


def test_pages_are_turned_and_made_larger(chrome: Any, address: str) -> None:
    page = chrome.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{address}record/gate")
    page.get_by_role("link", name="Page 2 of 3").click()
    page.locator(".stage").wait_for()
    assert shown(page).startswith("gate/2/")
    page.keyboard.press("ArrowRight")
    assert shown(page).startswith("gate/3/")
    assert page.get_by_role("button", name="Next page").is_disabled()
    assert page.url.endswith("#page-3")
    page.locator(".turning select").select_option("1")
    before = wide(page)
    page.get_by_role("button", name="Larger").click()
    page.keyboard.press("+")
    assert wide(page) == pytest.approx(before * 2.25, rel=0.01)
    page.keyboard.press("+")
    page.keyboard.press("+")
    assert "/full/1400," in shown(page)  # more of it is seen than the middle size has
    page.locator(".stage").dblclick()
    assert wide(page) == pytest.approx(before, rel=0.01)
    page.get_by_role("button", name="One below the other").click()
    assert page.locator("#pages img").first.is_visible()
    assert not page.locator(".stage").is_visible()
    assert faults == []
    page.close()


def test_a_finger_turns_the_page_and_two_make_it_larger(chrome: Any, address: str) -> None:
    context = chrome.new_context(viewport={"width": 360, "height": 700}, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}record/gate/pages")
    page.locator(".stage").wait_for()
    session = context.new_cdp_session(page)

    def touch(kind: str, *points: tuple[int, int]) -> None:
        told = [{"x": x, "y": y, "id": at} for at, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": told})

    touch("touchStart", (300, 400))
    touch("touchMove", (200, 402))
    touch("touchMove", (100, 404))
    touch("touchEnd")
    assert shown(page).startswith("gate/2/")
    before = wide(page)
    touch("touchStart", (150, 400), (210, 400))
    touch("touchMove", (120, 400), (240, 400))
    touch("touchEnd")
    assert wide(page) == pytest.approx(before * 2, rel=0.05)
    context.close()


def test_without_scripts_pages_stand_one_below_the_other(chrome: Any, address: str) -> None:
    context = chrome.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}record/gate/pages?lang=de")
    assert page.locator("#pages img").count() == 3
    assert page.get_by_alt_text("Seite 2 von „Gate“").is_visible()
    page.goto(f"{address}record/hedge")
    assert not page.locator("figure.front img").is_visible()
    page.get_by_text("Show the pictures").click()
    assert page.locator("figure.front img").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_look(chrome: Any, address: str, scheme: str) -> None:
    script = browser.axe().read_text(encoding="utf-8")
    context = chrome.new_context(bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    for name, path in PAGES.items():
        page.goto(address + path)
        for width in WIDTHS if scheme == "light" else WIDTHS[-1:]:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
            page.evaluate(script)
            faults = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
            assert faults == [], (name, width)
            browser.pictured(page, f"pictures-{name}-{scheme}-{width}")
    context.close()
