"""The endpoint in real Chromium: a person finds a record, in every format, and reads it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.web.desk import browser

from colophon.catalogue import Catalogue

pytestmark = pytest.mark.slow
PROJECT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("endpoint")
    for name in ("records", "vocab"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / "records" / "ledger.jsonl").unlink(missing_ok=True)
    Catalogue.open(folder).services.publish()
    port = str(browser.free_port())
    with browser.program("-C", str(folder), "serve", "--port", port) as found:
        yield found


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    with browser.chromium() as found:
        yield found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1100, 400])
def test_from_the_front_page_to_a_record(
    chrome: Any, address: str, scheme: str, width: int
) -> None:
    context = chrome.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(f"{address}?verb=Identify")
    browser.pictured(page, f"endpoint-identify-{scheme}-{width}")
    page.get_by_role("link", name="Records").click()
    page.get_by_role(
        "link", name="oai:colophon.example:a-message-to-the-gathering-resistance"
    ).click()
    assert "A message to the gathering resistance" in page.content()
    browser.pictured(page, f"endpoint-record-{scheme}-{width}")
    page.get_by_role("link", name="Formats").click()
    page.get_by_role("link", name="marcxml", exact=True).click()
    page.wait_for_load_state("load")
    assert page.locator("dt", has_text="245").count() > 20
    browser.pictured(page, f"endpoint-marc-{scheme}-{width}")
    page.get_by_role("link", name="Sets", exact=True).click()
    page.get_by_role("link", name="language:de", exact=True).click()
    page.wait_for_load_state("load")
    assert page.locator("article").count() >= 2
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide
    context.close()


def test_everybody_can_read_it(chrome: Any, address: str) -> None:
    context = chrome.new_context(bypass_csp=True)
    page = context.new_page()
    for query in ("verb=Identify", "verb=ListRecords&metadataPrefix=marcxml", "verb=ListSets"):
        page.goto(f"{address}?{query}")
        page.add_script_tag(path=str(browser.axe()))
        found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
        assert found == [], query
    context.close()
