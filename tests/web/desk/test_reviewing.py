"""Ten mixed drafts, two scans among them, are reviewed by keyboard in under 120 keys."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont
from tests.web.desk import browser
from tests.web.desk.test_session import Hands

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Stage

pytestmark = pytest.mark.slow


NINE = (
    "allotment-waiting-list.txt",
    "bakery-cooperative.html",
    "bus-route-fourteen.md",
    "found-on-a-lamp-post.txt",
    "mieterversammlung.html",
    "packhorse-trail.pdf",
    "penny-tract-on-tea.txt",
    "radio-club.epub",
    "tenants-notice.png",
)
WRONG = {
    ("placeOfPublication", "Second"),
    ("publisher", "tenrods.example"),
    ("publisher", "canalstreetgrowers.example"),
    ("subject", "Hospitals"),
}
"""what somebody who looks at the documents sees to be no value of them"""
RIGHT = {"found-on-a-lamp-post.txt": "[1990s]"}
"""the dates that the documents do not say, and somebody knows"""
MOST = 120


def scan(path: Path) -> None:
    """A page as a scanner gives it."""
    page = Image.new("L", (1240, 1000), 250)
    draw = ImageDraw.Draw(page)
    lines = (
        ("SEED SWAP IN THE GARDEN", 64),
        ("Bring what you have and take what you need.", 36),
        ("Sunday 3 March 1985, from two o'clock", 36),
        ("Published by Hillside Growers, 1985", 36),
    )
    for number, (words, size) in enumerate(lines):
        draw.text((90, 90 + 130 * number), words, fill=20, font=ImageFont.load_default(size))
    page.save(path, dpi=(150, 150))


def test_ten_mixed_drafts_in_under_120_keys(tmp_path: Path, documents: Path) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    inside = house / "documents"
    inside.mkdir()
    for name in NINE:
        (inside / name).write_bytes((documents / name).read_bytes())
    scan(inside / "seed-swap.png")
    assert len(list(Catalogue.open(house).draft([str(inside)]))) == 10
    with browser.desk_page(house) as page:
        hands = Hands(page)
        hands.sees("[data-row]")
        page.wait_for_load_state("load")
        hands.press("j", "Enter")
        for number in range(10):
            hands.sees("#record")
            review(hands)
            browser.pictured(page, f"reviewed-{number}")
            if number < 9:
                onward(hands)
        page.context.close()
    print(f"{hands.count} keys")
    assert hands.count < MOST
    records = tuple(Catalogue.open(house).records())
    assert all(one.stage is Stage.REVIEWED for one in records)
    said = {
        (one.term, str(one.value)) for record in records for one in record.statements if one.live
    }
    assert not said & WRONG
    assert ("issued", "[1990s]") in said


def focused(page: Any) -> tuple[str, str, bool]:
    """The field and the words of the value in focus, and whether they are doubtful."""
    found = page.evaluate(
        """() => { const one = document.activeElement, field = one.closest('.field');
        return [field?.dataset.term || '', one.querySelector('bdi')?.textContent || '',
                one.matches('.low, .missing')]; }"""
    )
    return found[0], found[1], found[2]


def review(hands: Any) -> None:
    """Look at what is doubtful, mend it, and accept the rest."""
    name = hands.page.locator("#document-name").inner_text()
    looked: set[tuple[str, str]] = set()
    wrong = [pair for pair in WRONG if is_there(hands.page, pair)]
    while True:
        term, words, doubtful = focused(hands.page)
        if (term, words) in WRONG:
            decide(hands, "x")
            wrong.remove((term, words))
        elif term == "issued" and name in RIGHT and words != RIGHT[name]:
            hands.press("e")
            hands.type(RIGHT[name])
            decide(hands, "Enter")
        elif wrong and (not doubtful or (term, words) in looked):
            hands.press("j")
        elif doubtful and (term, words) not in looked:
            looked.add((term, words))
            hands.press("d")
        else:
            break
        assert hands.count < 2 * MOST, (term, words, wrong)
    decide(hands, "A")
    hands.sees("#stage.good")


def is_there(page: Any, pair: tuple[str, str]) -> bool:
    """Whether a value stands undecided on the card."""
    return bool(
        page.evaluate(
            """([term, words]) => [...document.querySelectorAll(
            `#f-${term} .value.suggested bdi`)].some((one) => one.textContent === words)""",
            list(pair),
        )
    )


def decide(hands: Any, key: str) -> None:
    """Press a key that decides, and wait until the record is back."""
    hands.page.evaluate("document.getElementById('record').dataset.old = 'yes'")
    hands.press(key)
    hands.sees("#record:not([data-old])")
    hands.page.wait_for_timeout(50)


def onward(hands: Any) -> None:
    """To the next record."""
    before = hands.page.locator("#desk").get_attribute("data-id")
    hands.press("A")
    hands.sees(f"#desk:not([data-id='{before}'])")
