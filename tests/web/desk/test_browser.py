"""The desk in real Chromium."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.web.desk import browser
from tests.web.desk.sourced import give_sources

from colophon.catalogue import Catalogue

pytestmark = pytest.mark.slow

TRAIL = "the-packhorse-trail"


@pytest.fixture(scope="module")
def chrome() -> Iterator[Any]:
    with browser.chromium() as found:
        yield found


@pytest.fixture
def address(house: Path) -> Iterator[str]:
    with browser.program("-C", str(house), "review", "--no-open", "--port", "0") as found:
        yield found


@pytest.fixture
def page(chrome: Any, address: str) -> Iterator[Any]:
    context = chrome.new_context(viewport={"width": 1366, "height": 800})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console", lambda said: wrong.append(said.text) if "Content Security" in said.text else None
    )
    page.goto(address)
    yield page
    context.close()
    assert not wrong


def at(page: Any, term: str) -> Any:
    """The first value of a field, in focus."""
    value = page.locator(f"#f-{term} .value").first
    value.focus()
    return value


def to(page: Any, path: str) -> None:
    """Go to a page, past the one that says how far the records are read."""
    page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/")[2] + path)
    page.wait_for_selector("main:not(:has(> h1 + p > progress))")
    page.wait_for_load_state("load")


def test_moving_to_a_field_moves_the_document_to_its_evidence(page: Any) -> None:
    to(page, f"/records/{TRAIL}")
    page.wait_for_selector("#record .value.low:focus")  # doubt comes first
    at(page, "title")
    assert page.locator("mark.now").first.inner_text() == "The Packhorse Trail"
    page.keyboard.press("j")
    assert page.locator("mark.now").first.inner_text().startswith("A Walk in Eleven")
    at(page, "publisher")
    lit = page.locator("mark.now").first
    box = lit.bounding_box()
    page.wait_for_timeout(600)
    box = lit.bounding_box()
    assert 50 < box["y"] < 800
    page.keyboard.press("m")
    page.wait_for_selector("#sheets rect.now")
    browser.pictured(page, "pages")


def test_decisions_by_single_keys_are_kept_and_undone(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    at(page, "title")
    page.keyboard.press("a")
    page.wait_for_selector("#f-title .value.accepted")
    assert page.evaluate("document.activeElement.matches('#f-subtitle .value.suggested')")
    assert Catalogue.open(house).record(TRAIL).of("title")[0].confirmed
    page.keyboard.press("x")
    page.wait_for_selector("#f-subtitle .value.rejected")
    page.locator("#f-title .value").focus()
    page.keyboard.press("e")
    page.keyboard.type("A Packhorse Trail")
    page.keyboard.press("Enter")
    page.wait_for_selector("#f-title .value.edited")
    assert str(Catalogue.open(house).record(TRAIL).first("title")) == "A Packhorse Trail"
    for _ in range(3):  # keys wait for each other
        page.keyboard.press("u")
    page.wait_for_selector("#f-title .value.suggested")
    page.wait_for_selector("#f-subtitle .value.suggested")
    record = Catalogue.open(house).record(TRAIL)
    assert not any(one.confirmed for one in record.statements)
    assert record.of("subtitle")


def test_selected_words_become_the_value_of_a_field(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    page.evaluate(
        """() => { const node = [...document.querySelectorAll('#reading')][0];
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        for (let one; (one = walker.nextNode());) {
          const at = one.data.indexOf('Stage One');
          if (at >= 0) { getSelection().setBaseAndExtent(one, at, one, at + 9); return; } } }"""
    )
    page.keyboard.press("c")
    page.wait_for_selector("#selection .likely button >> nth=2")
    browser.pictured(page, "selection")
    second = page.locator("#selection .likely button").nth(1)
    assert "Subtitle" in second.inner_text()
    page.keyboard.press("2")
    page.wait_for_selector("#f-subtitle .value.edited")
    subtitles = Catalogue.open(house).record(TRAIL).of("subtitle")
    mine = next(one for one in subtitles if str(one.value) == "Stage One")
    assert mine.evidence[0].quote == "Stage One"
    assert page.locator("#reading mark:has-text('Stage One')").count()


def test_type_ahead_offers_concepts(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    at(page, "title")
    page.keyboard.press("+")
    page.keyboard.type("Subject")
    page.keyboard.press("Tab")
    page.keyboard.type("tenan", delay=20)
    page.wait_for_selector(".choices li")
    browser.pictured(page, "type-ahead")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_selector("#f-subject .value.edited")
    assert "Tenants" in [
        str(one.value) for one in Catalogue.open(house).record(TRAIL).of("subject")
    ]


def test_two_windows_at_once(page: Any, house: Path) -> None:
    page.route("**/present", lambda route: route.abort())  # it has not been told yet
    to(page, f"/records/{TRAIL}")
    other = page.context.new_page()
    other.goto(page.url)
    at(other, "title")
    other.keyboard.press("x")
    other.wait_for_selector("#f-title .value.rejected")
    page.bring_to_front()
    at(page, "title")
    page.keyboard.press("a")
    page.wait_for_selector("#f-title >> text=Changed meanwhile.")
    browser.pictured(page, "conflict")
    assert Catalogue.open(house).record(TRAIL).first("title") is None
    other.close()


def test_a_file_edited_on_disk_meanwhile_is_merged(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    path = house / "records" / f"{TRAIL}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("stage: draft\n", "stage: draft\nbox: '7'\n"), encoding="utf-8")
    at(page, "title")
    page.keyboard.press("a")
    page.wait_for_selector("#f-title .value.accepted")
    assert "7" in page.locator("#f-box").inner_text()
    record = Catalogue.open(house).record(TRAIL)
    assert str(record.first("box")) == "7"
    assert record.of("title")[0].confirmed


def test_dropped_documents_appear_in_the_queue(page: Any, documents: Path) -> None:
    to(page, "/incoming")
    page.set_input_files("input[type=file]", str(documents / "choir-handbook.pdf"))
    browser.tab_to(page, "#drop button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#arrivals li.new", timeout=30_000)
    browser.pictured(page, "incoming")
    title = page.locator("#arrivals li.new a").inner_text()
    to(page, "/")
    page.wait_for_timeout(1100)
    to(page, "/")
    assert title in page.locator("table").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(chrome: Any, address: str, house: Path, scheme: str) -> None:
    script = browser.axe().read_text(encoding="utf-8")
    catalogue = Catalogue.open(house)
    catalogue.decisions.accept([TRAIL], "title", by="maria")
    catalogue.decisions.reject([TRAIL], "subtitle", by="maria")
    give_sources(house)
    context = chrome.new_context(
        viewport={"width": 1366, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    found = []
    paths = (
        "/",
        "/?stage=reviewed",
        f"/records/{TRAIL}",
        f"/records/{TRAIL}/seen",
        "/publishers",
        "/publish",
        "/incoming",
        "/history",
        "/keys",
        "/new",
        "/grid",
        "/quality",
        "/sources",
        "/who?name=Moorfoot%20Footpaths%20Society",
        "/records/nobody",
    )
    for path in paths:
        to(page, path)
        page.evaluate(
            "[...document.querySelectorAll('details:not([open])')].slice(0, 6)"
            ".forEach(one => { one.open = true; })"
        )
        page.evaluate(script)
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
        result = page.evaluate("tags => axe.run({runOnly: tags})", tags)
        found += [
            (path, one["id"], [node["html"][:160] for node in one["nodes"][:3]])
            for one in result["violations"]
        ]
    context.close()
    assert not found


@pytest.mark.parametrize(
    ("name", "width", "height", "scheme"),
    [
        ("desk", 1440, 900, "light"),
        ("desk-dark", 1440, 900, "dark"),
        ("laptop", 1366, 800, "light"),
        ("tablet", 834, 1112, "light"),
        ("phone", 390, 844, "dark"),
    ],
)
def test_it_fits_the_screen(
    chrome: Any, address: str, name: str, width: int, height: int, scheme: str
) -> None:
    context = chrome.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    for path in (
        "/",
        f"/records/{TRAIL}",
        "/publishers",
        f"/records/{TRAIL}/seen",
        "/keys",
        "/grid",
        "/quality",
    ):
        to(page, path)
        browser.pictured(page, f"{name}-{path.strip('/').replace('/', '-') or 'queue'}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()


def test_the_whole_record_is_on_one_screen(chrome: Any, address: str) -> None:
    context = chrome.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address)
    to(page, f"/records/{TRAIL}")
    below = page.evaluate(
        "[...document.querySelectorAll('#record .group')].filter("
        "(one) => one.getBoundingClientRect().bottom > innerHeight).map((one) => one.id)"
    )
    assert not below
    context.close()


def test_a_refused_date_keeps_its_typing_over_everything(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    at(page, "issued")
    page.keyboard.press("e")
    page.keyboard.type("May 1976")
    page.wait_for_selector("#f-issued .reading-of:has-text('1976-05')")
    page.keyboard.press("Control+a")
    page.keyboard.type("springtime")
    page.wait_for_selector("#f-issued .reading-of.unread")
    page.keyboard.press("Enter")
    page.wait_for_selector("#f-issued .refused")
    browser.pictured(page, "refused")
    typed = page.locator("#f-issued .edit[open] [name=value]")
    assert typed.input_value() == "springtime"
    page.reload()
    assert typed.input_value() == "springtime"
    at(page, "title")
    page.keyboard.press("a")  # another decision brings the record anew
    page.wait_for_selector("#f-title .value.accepted")
    assert typed.input_value() == "springtime"
    page.route("**/decide", lambda route: route.abort())
    typed.fill("spring 1976")
    typed.press("Enter")
    page.wait_for_selector("#f-issued :text('does not answer')")
    assert typed.input_value() == "spring 1976"
    page.unroute("**/decide")
    page.context.clear_cookies()
    typed.press("Enter")
    page.wait_for_selector("#f-issued :text('no longer signed in')")
    assert typed.input_value() == "spring 1976"
    assert str(Catalogue.open(house).record(TRAIL).first("issued")) == "2004"


def test_several_open_fields_are_saved_as_one_act(page: Any, house: Path) -> None:
    to(page, f"/records/{TRAIL}")
    for term, words in (("title", "Packhorse trails"), ("creator", "Ramsbottom, E.")):
        at(page, term)
        page.keyboard.press("e")
        page.keyboard.type(words)
    page.wait_for_selector("#together:not([hidden])")
    browser.pictured(page, "together")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#f-creator .value.edited")
    record = Catalogue.open(house).record(TRAIL)
    assert (record.title, str(record.first("creator"))) == ("Packhorse trails", "Ramsbottom, E.")
    page.keyboard.press("u")
    page.wait_for_selector("#f-title .value:not(.edited):has-text('The packhorse trail')")
    assert Catalogue.open(house).record(TRAIL).title == "The packhorse trail"


def test_right_to_left_text_stands_right(page: Any, house: Path) -> None:
    text = "دليل الحديقة المشتركة\n\nنشرته جمعية الحديقة، ٢٠١٩\n"
    (house / "documents" / "garden.txt").write_text(text, encoding="utf-8")
    drafted = next(iter(Catalogue.open(house).draft([str(house / "documents" / "garden.txt")])))
    assert drafted.record
    to(page, f"/records/{drafted.record.id}")
    direction = "getComputedStyle(document.getElementById('reading')).direction"
    assert page.evaluate(direction) == "rtl"
    browser.pictured(page, "right-to-left")


def test_nothing_private_is_sent_to_others(page: Any) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", f"/records/{TRAIL}", "/publishers"):
        to(page, path)
    here = page.url.split("/")[2]
    assert asked
    assert {url.split("/")[2] for url in asked} == {here}


def test_single_decisions_need_no_javascript(chrome: Any, address: str, house: Path) -> None:
    context = chrome.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.click("text=The Packhorse Trail")
    page.locator("#f-title .value").hover()
    page.locator("#f-title button[value=accept]").click()
    assert "Accepted." in page.locator("#notice").inner_text()
    assert Catalogue.open(house).record(TRAIL).of("title")[0].confirmed
    page.locator("#f-title .value").hover()
    page.locator("#f-title a[data-edit]").click()
    page.locator("#f-title textarea, #f-title input[name=value]").first.fill("By hand")
    page.locator("#f-title button[value=set]").first.click()
    assert str(Catalogue.open(house).record(TRAIL).first("title")) == "By hand"
    page.click("text=Undo")
    assert str(Catalogue.open(house).record(TRAIL).first("title")) == "The packhorse trail"
    context.close()
