"""Ten mixed drafts, two scans among them, reviewed by keyboard alone, every key counted."""

from pathlib import Path

import pypdfium2
import pytest
from tests.web.desk import browser
from tests.web.desk.test_session import Hands, bring

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Stage

pytestmark = pytest.mark.slow

MOST_KEYS = 120
FILES = (
    "bakery-cooperative.html",
    "bus-route-fourteen.md",
    "found-on-a-lamp-post.txt",
    "library-hours.docx",
    "mieterversammlung.html",
    "penny-tract-on-tea.txt",
    "radio-del-barrio.txt",
    "reparaturcafe.odt",
    "tenants-notice.png",
)
"""nine of the samples; the tenth is a page of a PDF as a scanner sees it"""
NEEDED = (("title", "Untitled"), ("issued", "undated"), ("language", "en"), ("type", "Leaflets"))
"""what a record needs, and what is typed where the draft has none"""


def scan(pdf: Path, image: Path) -> Path:
    """The first page as a picture of 200 dots an inch, without its text."""
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=200 / 72).to_pil().convert("L").save(image)
    return image


def finish(hands: Hands, house: Path) -> None:
    """Accept what the draft offers; type what it has to have and does not."""
    hands.sees("#record")
    hands.press("A")
    hands.page.wait_for_selector("#record .fields:not(:has(.value.suggested))")
    id_ = hands.page.locator("#desk").get_attribute("data-id") or ""
    for term, value in NEEDED:
        if Catalogue.open(house).record(id_).first(term) is None:
            hands.reach(f"#f-{term} [name=value]")
            hands.type(value)
            hands.press("Enter")
            hands.sees(f"#f-{term} .value.edited")
    hands.sees("#stage.good")


def test_ten_mixed_drafts_take_few_keys(tmp_path: Path, documents: Path) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    page_of_pdf = scan(documents / "packhorse-trail.pdf", tmp_path / "packhorse.png")
    with browser.desk_page(house) as page:
        page.wait_for_load_state("load")
        bring(Hands(page), [*(documents / one for one in FILES), page_of_pdf], most=400_000)
        hands = Hands(page)
        hands.go("q", "10 drafts to look at")
        hands.press("j", "Enter")
        for number in range(10):
            finish(hands, house)
            if number < 9:
                before = page.locator("#desk").get_attribute("data-id")
                hands.press("]")
                hands.sees(f"#desk:not([data-id='{before}'])")
        browser.pictured(page, "ten-mixed-reviewed")
        print(f"{hands.count} keys")
        assert hands.count < MOST_KEYS
        page.context.close()
    records = list(Catalogue.open(house).records())
    assert len(records) == 10
    assert all(one.stage is Stage.REVIEWED for one in records)
    pictures = [one for one in records if one.source and one.source.name.endswith(".png")]
    assert len(pictures) == 2
