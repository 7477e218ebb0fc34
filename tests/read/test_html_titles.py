"""Which heading of a page is its title: not the site's name, nor a menu's."""

import pytest

from colophon.model.document import Document, MarkKind
from colophon.read import read_bytes

PROSE = "<p>The lock is drained every spring, and whoever wants to see its floor may come.</p>"
TITLE, SITE = "The lock is drained", "Canal Folk"


def made(head: str, body: str) -> Document:
    source = f"<html><head>{head}</head><body>{body}{PROSE}</body></html>"
    return read_bytes(source.encode(), "page.html")


def marked(document: Document, kind: MarkKind) -> list[str]:
    return [document.text[mark.start : mark.end] for mark in document.marks_of(kind)]


BROWSER = f"<title>{TITLE} - {SITE}</title>"
OG = f'<meta property="og:title" content="{TITLE}">'
OG_SITE = f'<meta property="og:site_name" content="{SITE}">'
WEBSITE = f'<script type="application/ld+json">{{"@type":"WebSite","name":"{SITE}"}}</script>'


@pytest.mark.parametrize(
    "head",
    [
        BROWSER + OG + OG_SITE,
        BROWSER + OG,
        BROWSER + OG_SITE,
        BROWSER + WEBSITE,
        BROWSER,
        f"<title>{SITE} | {TITLE}</title>{OG}",
        f"<title>{SITE} » {TITLE}</title>{OG_SITE}",
        f'<title>{TITLE}</title><meta name="DC.title" content="{TITLE}">',
        f'{BROWSER}<meta name="twitter:title" content="{TITLE}">',
    ],
)
def test_a_first_heading_that_is_the_name_of_the_site(head: str) -> None:
    document = made(head, f"<header><h1>{SITE}</h1></header><h2>{TITLE}</h2>")
    assert marked(document, MarkKind.TITLE) == [TITLE]


def test_the_name_of_the_site_is_a_running_head() -> None:
    document = made(BROWSER + OG + OG_SITE, f"<h1>{SITE}</h1><h2>{TITLE}</h2>")
    assert marked(document, MarkKind.HEADER) == [SITE]
    assert marked(document, MarkKind.HEADING) == [TITLE]


@pytest.mark.parametrize("heading", ["Categories", "News", "Menu"])
def test_a_first_heading_that_is_the_name_of_a_menu(heading: str) -> None:
    shown = f'<div class="titre">{TITLE.upper()}</div>'
    for body in (f"<nav><h1>{heading}</h1></nav>", f"<h1>{heading}</h1>"):
        document = made(BROWSER + OG, body + shown)
        assert marked(document, MarkKind.TITLE) == [TITLE.upper()]


@pytest.mark.parametrize("word", ["Accueil", "Startseite", "Home"])
def test_a_page_that_a_template_calls_by_a_menus_word(word: str) -> None:
    head = f"<title>{word}</title>{OG}"
    document = made(head, f"<h1>{word}</h1><h2>{TITLE}</h2>")
    assert marked(document, MarkKind.TITLE) == [TITLE]
    assert marked(document, MarkKind.HEADER) == [word]


def test_headings_of_menus_are_no_headings_of_the_page() -> None:
    document = made("", f"<nav><h1>Menu</h1></nav><h1>{TITLE}</h1>")
    assert marked(document, MarkKind.HEADING) == [TITLE]


@pytest.mark.parametrize(
    "head",
    [
        BROWSER + OG + OG_SITE,
        f'{BROWSER}<meta property="og:title" content="{SITE}">',
        f"<title>{SITE}</title>{OG}",
        "<title>Untitled</title>",
        "",
    ],
)
def test_a_heading_that_is_the_title_needs_no_mark(head: str) -> None:
    document = made(head, f"<p>{SITE}</p><h1>{TITLE}</h1><h2>In April</h2>")
    assert marked(document, MarkKind.TITLE) == []
    assert marked(document, MarkKind.HEADING) == [TITLE, "In April"]


@pytest.mark.parametrize(
    ("browser", "body"),
    [
        (f"{TITLE} | News | {SITE}", f"<h1>Hi, we are the canal folk</h1><h2>{TITLE}</h2>"),
        (f"{TITLE} - {SITE}", f"<h1>{TITLE}</h1><p>Drained</p><h1>{TITLE}</h1>"),
        (f"{TITLE} - {SITE}", f"<h2>Canals</h2><h1>{TITLE}</h1><h1>Weirs</h1>"),
        (TITLE, f"<h1>Locks and weirs</h1><h2>In April</h2><h2>{TITLE}</h2>"),
        (f"{TITLE}_水門_運河", f"<h1>運河</h1><h2>{TITLE}</h2>"),
    ],
)
def test_the_heading_that_the_browsers_title_begins_with(browser: str, body: str) -> None:
    document = made(f"<title>{browser}</title>", body)
    assert marked(document, MarkKind.TITLE) == [TITLE]


def test_a_title_of_two_parts_is_one_heading() -> None:
    whole = "No. 282 - The lock is drained"
    document = made(f"<title>{whole} | {SITE}</title>", f"<h2>{whole}</h2><h2>Floor</h2>")
    assert marked(document, MarkKind.TITLE) == [whole]


def test_a_section_that_the_browsers_title_names_is_not_the_title() -> None:
    head = f"<title>{TITLE} | News | {SITE}</title>"
    document = made(head, "<h2>News</h2><h1>The lock is drained once more</h1>")
    assert marked(document, MarkKind.TITLE) == []


def test_a_class_that_says_title_of_something_else_is_not_believed() -> None:
    body = f'<p class="title">Spring in pictures</p><h2>{TITLE}</h2>'
    assert marked(made(BROWSER + OG, body), MarkKind.TITLE) == [TITLE]


def test_a_subtitle_in_the_browsers_title_stays_a_subtitle() -> None:
    head = f'<title>{TITLE} | Every spring</title><meta property="og:title" content="{TITLE}">'
    document = made(head, f'<h1>{TITLE}</h1><p class="subtitle">Every spring</p>')
    assert marked(document, MarkKind.SUBTITLE) == ["Every spring"]


def test_a_title_that_the_page_does_not_show_is_not_marked() -> None:
    document = made(BROWSER + OG, "<h1>Spring</h1>")
    assert marked(document, MarkKind.TITLE) == []
    assert marked(document, MarkKind.HEADING) == ["Spring"]


def test_names_of_sites_by_their_class() -> None:
    document = made("", f'<p class="site-title">{SITE}</p><h1>{TITLE}</h1>')
    assert marked(document, MarkKind.HEADER) == [SITE]
