"""The page of results in real Chromium: facets without scripts, suggestions with them."""

from typing import Any

import pytest
from tests.web.linked_data.test_browser import address, chrome

__all__ = ["address", "chrome"]

pytestmark = pytest.mark.slow


def test_facets_narrow_and_are_removed_without_scripts(chrome: Any, address: str) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(f"{address}records")
    count = page.locator(".hits > li").count()
    assert count > 1
    page.locator(".narrow a").first.click()
    assert page.locator(".chosen a").count() == 1
    assert 0 < page.locator(".hits > li").count() <= count
    page.locator(".chosen a").first.click()
    assert page.locator(".hits > li").count() == count
    page.close()


def test_what_is_begun_is_gone_on_with(chrome: Any, address: str) -> None:
    page = chrome.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}records")
    field = page.locator("input#q")
    field.press_sequentially("depor")
    option = page.locator("datalist#q-goes-on option").first
    option.wait_for(state="attached", timeout=5_000)
    assert option.get_attribute("value") == "Deportation"
    assert said == []
    page.close()


def test_the_query_can_be_changed_and_facets_stay(chrome: Any, address: str) -> None:
    page = chrome.new_page(java_script_enabled=False)
    page.goto(f"{address}records?language=en")
    page.locator("input#q").fill("gathring resistance")
    page.keyboard.press("Enter")
    assert "language=en" in page.url
    page.get_by_role("link", name="gathering resistance", exact=True).click()
    assert page.locator(".hits > li").count() >= 1
    assert page.locator("mark").count() >= 1
    page.close()
