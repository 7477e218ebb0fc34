"""The head of a page: titles, tags, links, and what is left in their values."""

from colophon.model.document import Embedded
from colophon.read import read_bytes


def said(head: str, body: str = "<p>Bread.</p>") -> list[Embedded]:
    source = f"<html><head>{head}</head><body>{body}</body></html>"
    return list(read_bytes(source.encode(), "page.html").embedded)


def values(head: str, source: str, body: str = "<p>Bread.</p>") -> list[str]:
    return [one.value for one in said(head, body) if one.source == source]


def test_names_properties_and_items_are_keys() -> None:
    head = (
        '<meta name="DC.title" content="Bread" lang="en"><meta property="og:title" content="Rye">'
        '<meta itemprop="datePublished" content="2019"><meta http-equiv="Content-Language" '
        'content="en"><meta name="viewport" content="width=1">'
    )
    assert [(one.source, one.value, one.language) for one in said(head)] == [
        ("html:meta/DC.title", "Bread", "en"),
        ("html:meta/og:title", "Rye", ""),
        ("html:meta/datePublished", "2019", ""),
        ("html:meta/content-language", "en", ""),
    ]


def test_tags_and_entities_in_values_are_undone() -> None:
    head = (
        '<meta name="description" content="&lt;p&gt;Bread &amp;amp; &lt;b&gt;tea&lt;/b&gt;.'
        '&lt;/p&gt;"><title>Bread &amp; Tea</title>'
    )
    assert values(head, "html:meta/description") == ["Bread & tea ."]
    assert values(head, "html:title") == ["Bread & Tea"]


def test_addresses_keep_their_ampersands() -> None:
    head = '<link rel="canonical" href="https://a.example/?a=1&amp;copy=2&amp;b=3">'
    assert values(head, "html:link/canonical") == ["https://a.example/?a=1&copy=2&b=3"]


def test_only_the_first_title_counts() -> None:
    body = "<svg><title>A drawing</title></svg>"
    assert values("<title>Bread</title>", "html:title", body) == ["Bread"]


LICENCE = "https://creativecommons.org/licenses/by-nc/3.0/de/"


def test_licences_are_linked_in_the_head_or_the_text() -> None:
    assert values(f'<link rel="license" href="{LICENCE}">', "html:link/license") == [LICENCE]
    for link in ('rel="license"', 'rel="license noopener"', 'itemprop="license"', "rel=LICENSE"):
        body = f'<p>Bread. <a href="{LICENCE}" {link}>Copy it</a></p>'
        assert values("", "html:a/license", body) == [LICENCE]


def test_the_licence_of_a_picture_is_not_that_of_the_page() -> None:
    link = f'<a rel="license" href="{LICENCE}">CC</a>'
    for name in ("figure", "aside", "blockquote", "nav"):
        assert values("", "html:a/license", f"<p>Bread.</p><{name}>{link}</{name}>") == []
    assert values("", "html:a/license", f"<figure>A picture.</figure><p>{link}</p>") == [LICENCE]


def test_times_say_what_they_are_the_time_of() -> None:
    body = '<time itemprop="datePublished" datetime="2019-05-01">May Day</time> <time>noon</time>'
    assert values("", "html:time/datePublished", body) == ["2019-05-01"]


def test_the_language_of_the_page() -> None:
    source = b'<html xml:lang="nl"><body><p>Brood.</p></body></html>'
    (found,) = read_bytes(source, "page.html").embedded
    assert (found.source, found.value) == ("html:lang", "nl")
