from colophon.site.layout import SiteLayout
from colophon.site.links import LinkTarget, SiteLinks, WholeAddresses

LINKS = SiteLinks(SiteLayout(), "/things/")


def led(page: str, address: str = "record/a") -> str:
    return LINKS.rewrite(page.encode(), address, set()).decode()


def test_pages_are_led_to_their_files() -> None:
    page = '<a href="../">H</a> <a href="../records">R</a> <a href="../vocab/x/y">V</a>'
    wanted = (
        '<a href="../index.html">H</a> <a href="../records.html">R</a>'
        ' <a href="../vocab/x/y.html">V</a>'
    )
    assert led(page) == wanted


def test_files_and_other_hosts_stay_as_they_are() -> None:
    page = (
        '<a href="a.ttl"><a href="https://example.org/a"><a href="#cite"><a href="mailto:x@y.org">'
    )
    assert led(page) == page


def test_pages_of_lists_and_searches() -> None:
    page = '<a href="records?start=100"><a href="records?q=a&amp;start=20"><a href="?start=40#x">'
    wanted = (
        '<a href="records-100.html"><a href="records.html?q=a&amp;start=20">'
        '<a href="records-40.html#x">'
    )
    assert led(page, "records") == wanted


def test_forms_and_whole_paths() -> None:
    page = '<form action="../records" role="search"><a href="/things/vocab"><a href="/else">'
    wanted = (
        '<form action="../records.html" role="search"><a href="/things/vocab.html"><a href="/else">'
    )
    assert led(page) == wanted


def test_slashes_that_part_no_segments() -> None:
    key = "browse/genre/https%3A%2F%2Fx.org%2Fa%2F"
    file = "browse/genre/https~3a~2f~2fx.org~2fa~2f.html"
    assert led(f'<a href="{key}">', "browse") == f'<a href="{file}">'
    found: set[LinkTarget] = set()
    assert LINKS.rewrite(f'<a href="{key}">'.encode(), "browse", found)
    (target,) = found
    page = LINKS.rewrite(b'<a href="../../records">', target.address, found)
    assert page == b'<a href="../../records.html">'


def test_text_that_looks_like_a_link_stays() -> None:
    page = '<p>href=&#34;records&#34; and href=\'x\'</p><script>{"a":"href=\\"b\\""}</script>'
    assert led(page) == page


def test_what_is_linked_is_told() -> None:
    found: set[LinkTarget] = set()
    LINKS.rewrite(b'<a href="../set/a%20b"><a href="../records?start=100">', "record/a", found)
    assert found == {LinkTarget("set/a b"), LinkTarget("records", "100")}


def test_links_to_other_languages_are_left_out() -> None:
    page = (
        '<head>\n<link rel="alternate" hreflang="de" href="https://x.org/?lang=de">\n</head>'
        '<nav aria-label="L"><a href="?lang=de" hreflang="de" lang="de">Deutsch</a></nav>\n<p>x</p>'
    )
    assert led(page) == "<head>\n</head><p>x</p>"


def test_a_link_out_of_the_catalogue_stays() -> None:
    assert led('<a href="../../up">') == '<a href="../../up">'


def test_whole_addresses_in_sitemaps_and_feeds() -> None:
    whole = WholeAddresses(SiteLayout(), "https://a.org/x/", "https://b.org/y/")
    said = (
        b"<loc>https://a.org/x/record/a</loc><loc>https://c.org/record/a</loc>"
        b'<link href="https://a.org/x/"/><id>https://a.org/x/feed.atom</id>'
        b'<Url template="https://a.org/x/records?q={searchTerms}"/>'
    )
    wanted = (
        b"<loc>https://b.org/y/record/a.html</loc><loc>https://c.org/record/a</loc>"
        b'<link href="https://b.org/y/"/><id>https://a.org/x/feed.atom</id>'
        b'<Url template="https://b.org/y/records.html?q={searchTerms}"/>'
    )
    assert whole.rewrite(said) == wanted


def test_a_page_names_the_address_of_its_file() -> None:
    whole = WholeAddresses(SiteLayout(), "https://a.org/x/", "https://b.org/y/")
    page = (
        '<link rel="canonical" href="https://a.org/x/{}">'
        '<meta property="og:url" content="https://a.org/x/{}"><a href="https://a.org/x/id/a">'
    )
    for address, file in (
        ("record/a", "record/a.html"),
        ("browse/box/a%2Fb?start=60", "browse/box/a~2fb-60.html"),
        ("", ""),
    ):
        found = whole.name_page(page.format(address, address).encode()).decode()
        assert found == page.format(file, file).replace("a.org", "b.org").replace(
            "/x/", "/y/"
        ).replace("https://b.org/y/id/a", "https://a.org/x/id/a")
