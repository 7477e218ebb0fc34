"""The package of an EPUB: roles, rights, dates and what is left in descriptions."""

import io
import zipfile

import pytest

from colophon.read import read_bytes

_CONTAINER = (
    "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
    "<rootfile full-path='book.opf' media-type='application/oebps-package+xml'/></rootfiles>"
    "</container>"
)
_PACKAGE = (
    "<package xmlns='http://www.idpf.org/2007/opf' xmlns:opf='http://www.idpf.org/2007/opf'"
    " xmlns:dc='http://purl.org/dc/elements/1.1/' version='3.0'><metadata>{}</metadata>"
    "<manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
    "<spine><itemref idref='a'/></spine></package>"
)


def epub(metadata: str, body: str = "<p>Bread.</p>") -> bytes:
    """An EPUB of one page."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("book.opf", _PACKAGE.format(metadata))
        archive.writestr("a.xhtml", f"<html><body>{body}</body></html>")
    return data.getvalue()


def said(metadata: str) -> list[tuple[str, str]]:
    """Key and value of a package's metadata."""
    document = read_bytes(epub(metadata), "book.epub")
    return [(one.source.removeprefix("opf:"), one.value) for one in document.embedded]


@pytest.mark.parametrize("code", ["trl", "ill", "edt"])
def test_roles_of_both_versions_of_epub(code: str) -> None:
    old = f"<dc:contributor opf:role='{code}'>Mina Holt</dc:contributor>"
    new = (
        "<dc:contributor id='c'>Mina Holt</dc:contributor>"
        f"<meta refines='#c' property='role' scheme='marc:relators'>{code}</meta>"
    )
    assert said(old) == said(new) == [(f"dc:contributor/{code}", "Mina Holt")]


@pytest.mark.parametrize("code", ["aut", "AUT", "cre"])
def test_authors_are_creators_without_a_role(code: str) -> None:
    assert said(f"<dc:creator opf:role='{code}'>Mina Holt</dc:creator>") == [
        ("dc:creator", "Mina Holt")
    ]


def test_dates_of_other_events_stand_apart() -> None:
    assert said(
        "<dc:date opf:event='publication'>2019</dc:date>"
        "<dc:date opf:event='modification'>2021</dc:date><dc:date>2018</dc:date>"
    ) == [("dc:date", "2019"), ("dc:date/modification", "2021"), ("dc:date", "2018")]


def test_rights_and_licences() -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    assert said(
        f"<dc:rights>Free to copy</dc:rights><link rel='cc:license' href='{licence}'/>"
        f"<meta property='dcterms:license'>{licence}</meta>"
    ) == [
        ("dc:rights", "Free to copy"),
        ("link/license", licence),
        ("meta/dcterms:license", licence),
    ]


def test_titles_by_their_type() -> None:
    assert said(
        "<dc:title id='t'>Bread</dc:title><meta refines='#t' property='title-type'>main</meta>"
        "<dc:title id='s'>A history</dc:title>"
        "<meta refines='#s' property='title-type'>subtitle</meta>"
    ) == [("dc:title", "Bread"), ("dc:title/subtitle", "A history")]


def test_markup_in_a_description_is_undone() -> None:
    assert said("<dc:description>&lt;p&gt;Bread &amp;amp; tea&lt;/p&gt;</dc:description>") == [
        ("dc:description", "Bread & tea")
    ]
