"""Answers that are not XML: made so where they can be read in one way, record by record."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.harvest._repair import ENCODING, FORM, ILLEGAL
from colophon.harvest.envelope import Envelope, HarvestedItem, parse
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

DC = "http://purl.org/dc/elements/1.1/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"


def record(number: int, inner: str = "<dc:title>Leaflet</dc:title>") -> str:
    return (
        f"<record><header><identifier>oai:x.org:{number}</identifier>"
        f"<datestamp>2026-01-0{number + 1}</datestamp></header><metadata>"
        f'<oai_dc:dc xmlns:oai_dc="{OAI_DC}" xmlns:dc="{DC}">{inner}</oai_dc:dc>'
        "</metadata></record>"
    )


def page(*records: str, token: str = "<resumptionToken>next</resumptionToken>") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
        "<responseDate>2026-11-23T12:00:00Z</responseDate><request>u</request>"
        f"<ListRecords>{''.join(records)}{token}</ListRecords></OAI-PMH>"
    )


def read(text: str | bytes) -> Envelope:
    body = text if isinstance(text, bytes) else text.encode()
    return parse(HttpAnswer(status=200, headers={}, body=body, url="https://x.org/oai"))


def title(item: HarvestedItem) -> str:
    assert item.metadata is not None
    return str(item.metadata.xpath("string(.//*[local-name()='title'])"))


MENDED = {
    "ampersand": ("Smith & Sons", "Smith & Sons", FORM),
    "ampersand at the end": ("Smith &", "Smith &", FORM),
    "query": ("a?b=1&c=2;", "a?b=1&c=2;", FORM),
    "less": ("1 < 2 and <3", "1 < 2 and <3", FORM),
    "name of HTML": ("Caf&eacute;&nbsp;&amp; bar", "Café\xa0& bar", FORM),
    "unknown name": ("&foo; bar", "&foo; bar", FORM),
    "form feed": ("a\x0cb", "ab", ILLEGAL),
    "escape": ("a\x1b\x00\x7f\x85b", "a\x7f\x85b", ILLEGAL),
    "not a character": ("a\ufffeb\uffff", "ab", ILLEGAL),
    "reference": ("a&#1;b&#x19;c&#x1D;d&#11;e&#x0;f&#xFFFE;", "abcdef", ILLEGAL),
    "surrogate": ("a&#xD800;b&#55357;&#x110000;&#99999999999999;", "ab", ILLEGAL),
    "good reference": ("\x01a&#0000000000233;&#xE9;&lt;&#38;", "aéé<&", ILLEGAL),
    "verbatim": ("\x01<![CDATA[a & b < c &eacute; &#1;]]>", "a & b < c &eacute; &#1;", ILLEGAL),
    "verbatim too": ("<![CDATA[a\x0cb]]>", "ab", ILLEGAL),
}


@pytest.mark.parametrize("kind", MENDED)
def test_what_is_meant_is_clear(kind: str) -> None:
    written, meant, code = MENDED[kind]
    envelope = read(page(record(0), record(1, f"<dc:title>{written}</dc:title>"), record(2)))
    first, second, third = envelope.items()
    assert envelope.mended
    assert title(second) == meant
    assert (first.mended, second.mended, third.mended) == ((), (code,), ())
    assert envelope.token is not None
    assert envelope.token.text == "next"


def test_latin_letters_in_a_page_that_calls_itself_utf_8() -> None:
    text = page(record(0), record(1, "<dc:title>Café “Noir”</dc:title>"))
    first, second = read(text.encode("windows-1252")).items()
    assert title(second) == "Café “Noir”"
    assert (first.mended, second.mended) == ((), (ENCODING,))


def test_a_stray_byte_among_utf_8_is_marked() -> None:
    text = page(record(0, "<dc:title>Łódź</dc:title>"), record(1, "<dc:title>Caf?</dc:title>"))
    first, second = read(text.encode().replace(b"Caf?", b"Caf\xe9")).items()
    assert (title(first), title(second)) == ("Łódź", "Caf\ufffd")
    assert (first.mended, second.mended) == ((), (ENCODING,))


def test_an_encoding_that_is_declared_is_heeded() -> None:
    text = page(record(0, "<dc:title>Café & bar</dc:title>"))
    body = text.replace("UTF-8", "ISO-8859-1").encode("latin-1")
    (item,) = read(body).items()
    assert (title(item), item.mended) == ("Café & bar", (FORM,))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_marks_of_byte_order_are_understood(encoding: str) -> None:
    for written in ("Łódź", "Łódź & more"):
        text = page(record(0, f"<dc:title>{written}</dc:title>"))
        declared = text.replace("UTF-8", encoding.partition("-sig")[0])
        (item,) = read(declared.encode(encoding)).items()
        assert title(item) == written


@pytest.mark.parametrize("declared", ["utf8mb4", "idna", "iso-8859-99", "windows-9999"])
def test_an_encoding_that_is_none_is_passed_over(declared: str) -> None:
    (item,) = read(
        page(record(0, "<dc:title>Łódź \\u0041</dc:title>")).replace("UTF-8", declared)
    ).items()
    assert title(item) == "Łódź \\u0041"


@pytest.mark.parametrize(
    ("before", "after"),
    [("\n  ", ""), ("\ufeff\n", ""), ("<b>Warning</b>: x in y.php & z\n", ""), ("", "\n<p>0.1 s")],
)
def test_what_stands_around_the_response_goes(before: str, after: str) -> None:
    envelope = read(before + page(record(0)) + after)
    assert [one.mended for one in envelope.items()] == [()]


def test_prefixes_that_nobody_declared_are_known() -> None:
    undeclared = (
        page(record(0))
        .replace(f' xmlns:dc="{DC}"', "")
        .replace("<oai_dc:dc ", '<oai_dc:dc xsi:schemaLocation="a b" ')
    )
    (item,) = read(undeclared).items()
    assert title(item) == "Leaflet"


# --- entities


BOMB = "".join(
    f'<!ENTITY a{level} "{f"&a{level - 1};" * 10 if level else "bomb" * 10}">'
    for level in range(10)
)


@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE x [{BOMB}]>",
        '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
def test_no_entity_is_expanded_or_followed(doctype: str) -> None:
    text = page(record(0), record(1, '<dc:title xml:lang="&a9;">&a9;</dc:title>'))
    envelope = read(text.replace("<OAI-PMH", f"{doctype}<OAI-PMH", 1))
    first, second = envelope.items()
    assert (title(first), title(second)) == ("Leaflet", "&a9;")
    assert second.mended == (FORM,)


# --- one bad record


BROKEN = {
    "unclosed": "<dc:title>Leaf<b>let</dc:title>",
    "crossed": "<dc:title><b><i>x</b></i></dc:title>",
    "attribute": "<dc:title lang=en>x</dc:title>",
    "deep": "<a>" * 1000 + "</a>" * 1000,
    "huge": f"<dc:title>{'x' * 11_000_000}</dc:title>",
}


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_broken_record_costs_itself_alone(kind: str, place: int) -> None:
    records = [record(number) for number in range(3)]
    records[place] = record(place, BROKEN[kind])
    envelope = read(page(*records))
    found = list(envelope.items())
    assert [one.identifier[-1] for one in found] == ["0", "1", "2"]
    assert [one.datestamp for one in found] == ["2026-01-01", "2026-01-02", "2026-01-03"]
    assert [one.broken for one in found] == [at == place for at in range(3)]
    assert all(title(one) == "Leaflet" for at, one in enumerate(found) if at != place)
    assert envelope.token is not None
    assert envelope.token.text == "next"


def test_what_can_be_recovered_of_a_broken_record_is_there() -> None:
    (item,) = read(page(record(0, BROKEN["unclosed"]))).items()
    assert title(item) == "Leaflet"
    assert item.broken
    assert item.mended == (FORM,)


def test_nothing_of_a_huge_record_is_guessed_at() -> None:
    (item,) = read(page(record(0, BROKEN["huge"]))).items()
    assert item.metadata is None


def test_a_record_that_does_not_end_swallows_nothing() -> None:
    cut = record(0).partition("</metadata>")[0]
    first, second = read(page(cut, record(1))).items()
    assert (first.broken, second.broken) == (True, False)
    (alone,) = read(page(record(0, "<dc:title>Leaf").partition("</oai_dc")[0])).items()
    assert alone.broken
    assert "next" not in title(alone)


def test_records_of_other_formats_do_not_divide_a_list() -> None:
    marc = '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>x & y</leader></record>'
    first, second = read(page(record(0, marc), record(1))).items()
    assert (first.broken, second.broken) == (False, False)
    assert first.mended == (FORM,)


# --- what cannot be had


def test_a_page_that_ends_before_its_end_is_cut_short() -> None:
    text = page(*map(record, range(3)))
    for end in range(text.index("<ListRecords"), len(text) - 1, 97):
        with pytest.raises(HarvestError) as caught:
            read(text[:end])
        assert caught.value.code == "cut-short"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not-xml"),
        ("<html><body>Log in</body></html>", "not-oai-pmh"),
        ("<html><br>", "not-xml"),
        (page("<record>").replace("</ListRecords>", "<<"), "not-xml"),
        ("<OAI-PMH/>", "not-oai-pmh"),
    ],
)
def test_what_is_no_response_is_told(text: str, code: str) -> None:
    with pytest.raises(HarvestError) as caught:
        read(text)
    assert caught.value.code == code
    assert caught.value.remedy


# --- whatever comes


HOSTILE: dict[str, Callable[[int], str]] = {
    "comments": lambda n: "<!--" * n,
    "verbatim": lambda n: "<![CDATA[" * (n // 2),
    "records": lambda n: "<record><!--" * (n // 3),
    "spaces": lambda n: f"<record><header><identifier>{' ' * (n * 5)}x",
    "declarations": lambda n: "<?xml encoding=" * (n // 4),
    "tags": lambda n: "<" * (n * 5),
    "references": lambda n: "&#" + "1" * (n * 5) + ";&",
    "names": lambda n: "&" + "a" * (n * 5) + "&;" * n,
    "around": lambda n: "<x>" + "y" * (n * 3) + "</x>" + record(0) * (n // 400),
}


@pytest.mark.parametrize("place", ["before", "record", "page"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_takes_long(kind: str, place: str) -> None:
    around: Callable[[str], str] = {
        "before": lambda noise: noise + page(record(0)),
        "record": lambda noise: page(record(0, noise), record(1)),
        "page": lambda noise: page(noise, record(1)),
    }[place]

    def harvested(text: str) -> None:
        with suppress(HarvestError):
            list(read(text).items())

    assert_proportional(harvested, lambda n: around(HOSTILE[kind](n)), 25_000, 200_000)


def test_remarks_and_instructions_are_no_metadata() -> None:
    text = record(0).replace("<metadata>", "<metadata><!-- by hand --><?php x?>\n")
    remarked = record(1, "<dc:title>Leaf<!-- sic -->let<?x y?></dc:title>")
    first, second = read(page(text, remarked)).items()
    assert (title(first), title(second)) == ("Leaflet", "Leaflet")


def test_a_header_inside_metadata_is_no_record() -> None:
    wrapped = f"<x>{record(7)}</x>"
    assert [one.identifier[-1] for one in read(page(record(0, wrapped))).items()] == ["0"]


def test_what_has_no_header_is_told_from_what_has() -> None:
    headless = "<record><metadata/></record>"
    mended = record(1, "<dc:title>a & b</dc:title>")
    first, second = read(page(headless, mended)).items()
    assert (first.identifier, first.mended) == ("", ())
    assert (second.identifier[-1], second.mended) == ("1", (FORM,))


@pytest.mark.parametrize("said", ["²", "", "-1", "9" * 5000, "١٢", "1.5", "many"])
def test_sizes_that_are_no_numbers_are_not_believed(said: str) -> None:
    token = f'<resumptionToken completeListSize="{said}" cursor="{said}">t</resumptionToken>'
    found = read(page(record(0), token=token)).token
    assert found is not None
    assert (found.complete_list_size, found.cursor) == (None, None)


@given(st.text(), st.sampled_from(["utf-8", "latin-1", "utf-16"]))
def test_any_title_is_read_or_the_page_refused(text: str, encoding: str) -> None:
    body = page(record(0, f"<dc:title>{text}</dc:title>")).encode(encoding, "replace")
    try:
        (item,) = read(body).items()
    except HarvestError:
        return
    assert item.identifier == "oai:x.org:0"


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_any_bytes_anywhere_are_read_or_refused(noise: bytes, at: int) -> None:
    body = page(*map(record, range(3))).encode()
    with suppress(HarvestError):
        list(read(body[:at] + noise + body[at:]).items())


def test_a_good_page_is_not_touched() -> None:
    envelope = read(page(record(0)))
    assert not envelope.mended
