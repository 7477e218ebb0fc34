"""What a site puts around its pages is marked as such, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.document import Document, MarkKind
from colophon.read import read_bytes

PROSE = "<p>The lock is drained every spring, and whoever wants to see its floor may come.</p>"


def made(body: str) -> Document:
    return read_bytes(f"<html><body>{body}</body></html>".encode(), "page.html")


def beside(body: str) -> str:
    """What of a page is marked as navigation, in one line."""
    document = made(body)
    spans = [(mark.start, mark.end) for mark in document.marks_of(MarkKind.NAVIGATION)]
    inside = {at for start, end in spans for at in range(start, end)}
    words = "".join(one if at in inside else "\n" for at, one in enumerate(document.text))
    return " ".join(words.split())


TEASER = '<a href="/bread">Bread is dear again</a> <span>19 February 2020</span>'
COMMENT = "<p>Well said. Otto Brandt, 3 May 2019</p>"
FURNITURE = {
    "nav": f"<nav>{TEASER}</nav>",
    "teaser": f'<div class="teaser">{TEASER}</div>',
    "part of a class": f'<div class="post-related-items">{TEASER}</div>',
    "id": f'<div id="sidebar">{TEASER}</div>',
    "role": f'<div role="complementary">{TEASER}</div>',
    "comments": f'<div id="comments" class="comments-area">{COMMENT}</div>',
    "an article in an article": f"<article>{PROSE}<article>{COMMENT}</article></article>",
    "an aside of links": f"<aside><h2>More</h2>{TEASER}{TEASER}</aside>",
    "a list of pages": f"<ul><li>{TEASER}</li><li>{TEASER}</li></ul>",
    "a list of links": "<ul>" + '<li><a href="/a">Spring at the lock</a></li>' * 4 + "</ul>",
}


@pytest.mark.parametrize("html", FURNITURE.values(), ids=FURNITURE)
def test_what_belongs_to_the_site(html: str) -> None:
    found = beside(f"<h1>The lock is drained</h1>{PROSE}{html}{PROSE}")
    assert any(words in found for words in ("2020", "2019", "Spring at the lock"))
    assert "The lock is drained" not in found


@pytest.mark.parametrize(
    "heading",
    [
        "Also read",
        "RELATED POSTS",
        "Lesen Sie auch:",
        "À lire aussi",
        "También te puede interesar",
        "Читайте также",
        "Διαβάστε επίσης",
        "Recent comments",
    ],
)
def test_what_stands_under_a_heading_of_other_pages(heading: str) -> None:
    html = f"<div><h3>{heading}</h3><p>{TEASER}</p><p>{TEASER}</p></div>"
    assert beside(f"<h1>The lock is drained</h1>{PROSE}{html}{PROSE}").count("2020") == 2


def test_such_a_heading_reaches_to_the_next_one_or_to_the_end_of_its_element() -> None:
    html = f"<h3>Related</h3><p>{TEASER}</p><h3>Published by the Canal Folk, 2018</h3>"
    assert "2018" not in beside(f"<div><h1>The lock is drained</h1>{PROSE}{html}</div>")
    html = f"<div><h3>Related</h3><p>{TEASER}</p></div><p>Published by the Canal Folk, 2018</p>"
    assert "2018" not in beside(f"<h1>The lock is drained</h1>{PROSE}{html}")


SHARES = {
    "names": '<ul><li><a href="http://a.example">del.icio.us</a></li><li><a href="http://b">X</a></li></ul>',
    "addresses": '<p><a href="https://www.facebook.com/sharer.php?u=a">Tell your friends</a></p>',
    "mail": '<p><a href="mailto:?subject=read">Send this on</a></p>',
    "parameters": '<div><a href="/lock?share=mastodon">Toot it</a></div>',
}


@pytest.mark.parametrize("html", SHARES.values(), ids=SHARES)
def test_links_to_tell_others_of_the_page(html: str) -> None:
    last = " ".join(made(html).text.split())
    assert beside(f"<h1>The lock is drained</h1>{PROSE}{html}") == last


def test_a_headline_over_the_title_is_that_of_another_page() -> None:
    assert "2020" in beside(f"<div>{TEASER}</div><h1>The lock is drained</h1>{PROSE}")
    own = '<p><a href="/news">News</a> 19 February 2020</p>'
    assert beside(f"{own}<h1>The lock is drained</h1>{PROSE}") == ""


OWN = {
    "byline": '<p>By <a href="/mina">Mina Holt</a>, 19 February 2020</p>',
    "address": '<ul><li><a href="https://folk.example">folk.example</a></li><li>'
    '<a href="https://mastodon.example/@folk">Mastodon</a></li></ul>',
    "imprint": '<ul><li>Published by <a href="/">Canal Folk</a>, 2020</li><li>Hull</li></ul>',
    "an aside without links": "<aside>First printed in the Canal Folk's yearbook, 2020.</aside>",
    "a holder of both": f'<div class="content-with-sidebar">{PROSE}</div>',
    "classes of the whole page": f'<article class="related sidebar">{PROSE}</article>',
    "a footer": "<footer>© 2020 Canal Folk</footer>",
    "links in prose": f'<p>See <a href="/b">the report on bread</a> of 2019. {PROSE[3:-4]}</p>',
}


@pytest.mark.parametrize("html", OWN.values(), ids=OWN)
def test_what_is_the_pages_own(html: str) -> None:
    assert beside(f"<h1>The lock is drained</h1>{html}{PROSE}") == ""


def test_dates_of_changes_are_marked_as_such() -> None:
    document = made(
        '<time class="entry-date" datetime="2018">May 2018</time> '
        '<time class="updated" datetime="2020">June 2020</time> '
        '<time itemprop="dateModified">July 2021</time> '
        '<time class="entry-date published updated">May 2018</time>'
    )
    dates = [document.text[one.start : one.end] for one in document.marks_of(MarkKind.DATE)]
    changes = [document.text[one.start : one.end] for one in document.marks_of(MarkKind.MODIFIED)]
    assert dates == ["May 2018", "May 2018"]
    assert changes == ["June 2020", "July 2021"]


def test_what_a_style_hides_is_not_shown() -> None:
    body = '<div style="color:red; display: none">We use cookies</div><p>Bread</p>'
    assert made(body).text == "Bread"


def test_the_pages_of_a_book_have_no_furniture(tmp_path) -> None:
    from tests.read.test_opf import epub

    document = read_bytes(epub("", f'<aside class="sidebar">{TEASER}{TEASER}</aside>'), "book.epub")
    assert document.marks_of(MarkKind.NAVIGATION) == ()


PIECES = (
    "<div> </div> <ul><li> </ul> <aside> </aside> <h2>Related</h2> <p> 2020 lock <article>"
    " </article> <nav> </nav>"
).split()


@given(st.lists(st.sampled_from([*PIECES, '<a href="/x">Bread is dear again</a>']), max_size=30))
def test_any_page_is_read_and_marks_lie_in_its_text(pieces: list[str]) -> None:
    document = made("".join(pieces) + "end")
    assert document.text.endswith("end")
    for mark in document.marks:
        assert 0 <= mark.start < mark.end <= len(document.text)
