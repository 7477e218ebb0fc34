"""EPUB: the pages of the spine in their order, what the guide says of them, what is refused."""

import io
import zipfile

import pytest
from tests.read.made import DC, OPF, chapter, entry, epub, zipped
from tests.read.soundness import assert_sound, linked, marked, paged, said

from colophon.model.errors import DocumentError
from colophon.model.problem import Severity
from colophon.read import Limits, read_bytes


def refusal(data: bytes, limits: Limits | None = None) -> DocumentError:
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "a.epub", limits)
    assert found.value.place.startswith("a.epub")
    assert found.value.remedy.endswith(".")
    return found.value


def zipped_with(data: bytes, path: str, content: str) -> bytes:
    """The archive with another content of one of its entries."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**entries, path: content})


def test_chapters_follow_the_spine_each_a_block() -> None:
    made = read_bytes(epub("<p>Bread</p>", "and", "<p>roses</p>"), "a.epub")
    assert made.text == "Bread\n\nand\n\nroses"
    assert made.extent is None
    assert_sound(made)


def test_the_guide_says_what_a_part_is() -> None:
    guide = (
        '<reference type="Title-Page" href="c1.xhtml"/><reference type="copyright-page"'
        ' href="c2.xhtml#top"/><reference type="bibliography" href="c4.xhtml"/>'
        '<reference type="text" href="c3.xhtml"/><reference type="toc" href="nowhere.xhtml"/>'
    )
    data = epub("<p>Bread</p>", "<p>1912</p>", "<p>Flour</p>", "<p>A</p>", guide=guide)
    made = read_bytes(data, "a.epub")
    assert marked(made) == [("front", "Bread"), ("imprint", "1912"), ("references", "A")]


def test_the_page_of_contents_is_navigation() -> None:
    item = '<item id="n" href="c1.xhtml" media-type="application/xhtml+xml" properties="nav x"/>'
    made = epub("<p>Contents</p>", "<p>Bread</p>", manifest=item)
    package = entry(made, "OPS/book.opf").replace('idref="c1"', 'idref="n"')
    found = read_bytes(zipped_with(made, "OPS/book.opf", package), "a.epub")
    assert marked(found) == [("navigation", "Contents")]


def test_printed_pages_keep_their_numbers_over_chapters() -> None:
    break_ = "<span epub:type='pagebreak' title='{}'/>"
    first = f"{break_.format('iv')}<p>Bread</p><p>and{break_.format(5)} roses</p>"
    second = "<div role='doc-pagebreak' aria-label='6'></div><p>Flour</p>"
    made = read_bytes(epub(first, second), "a.epub")
    assert [one.label for one in made.pages] == ["iv", "5", "6"]
    assert paged(made) == ["Bread\n\nand", "roses", "Flour"]
    assert_sound(made)


def packed(spine: str, items: str, parts: dict[str, str | bytes], space: str = OPF) -> bytes:
    """A book of these parts of a package, in another namespace where that is said."""
    within = f"<metadata {DC}><dc:title>Loaves</dc:title></metadata>"
    package = (
        f"<package xmlns='{space}'>{within}<manifest>{items}</manifest><spine>{spine}</spine>"
        "</package>"
    )
    container = "<c><rootfile full-path='x/b.opf'/></c>"
    return zipped({"META-INF/container.xml": container, "x/b.opf": package, **parts})


def item(name: str, href: str, kind: str = "application/xhtml+xml", more: str = "") -> str:
    return f"<item id='{name}' href='{href}' media-type='{kind}' {more}/>"


def spine(*names: str) -> str:
    return "".join(f"<itemref idref='{name}'/>" for name in names)


BREAD = {"x/a b.xhtml": chapter("<p>Bread</p>")}
FIRST = item("a", "a%20b.xhtml")
LOST: dict[str, tuple[str, str, str]] = {
    "one": (spine("a", "g"), item("g", "gone.xhtml"), "a part ('x/gone.xhtml')"),
    "one that is named twice": (
        spine("g", "a", "g"), item("g", "gone.xhtml"), "a part ('x/gone.xhtml')",
    ),
    "two": (
        spine("h", "a", "g"), item("g", "gone.xhtml") + item("h", "here.xhtml"),
        "2 parts (the first is 'x/here.xhtml')",
    ),
    "one that is not listed": (spine("a", "none"), "", "a part ('none')"),
    "one that is no text": (spine("a", "g"), item("g", "bad.xhtml"), "a part ('x/bad.xhtml')"),
}  # fmt: skip


@pytest.mark.parametrize("case", LOST)
def test_parts_that_are_missing_or_damaged_are_named(case: str) -> None:
    order, items, named = LOST[case]
    parts = {**BREAD, "x/bad.xhtml": b"\x00\x01\x02\x03" * 99}
    made = read_bytes(packed(order, FIRST + items, parts), "a.epub")
    assert made.text == "Bread"
    (problem,) = made.problems
    assert (problem.code, problem.severity) == ("unread-part", Severity.WARNING)
    assert named in problem.message


def test_a_part_whose_bytes_were_spoilt_costs_itself() -> None:
    data = epub("<p>Bread</p>", "<p>Flour</p>", "<p>Roses</p>")
    made = read_bytes(data.replace(b"<p>Flour", b"<p>Flout"), "a.epub")
    assert made.text == "Bread\n\nRoses"
    assert ["'OPS/c2.xhtml'" in one.message for one in made.problems] == [True]


PICTURES = {
    "a picture": (spine("a", "p"), item("p", "a.png", "image/png"), "Bread"),
    "a drawing": (spine("p", "a"), item("p", "a.png", "image/svg+xml"), "Bread"),
    "fallbacks that lead round": (
        spine("a", "p"),
        item("p", "a.png", "image/png", "fallback='q'") + item("q", "b", "x/y", "fallback='p'"),
        "Bread",
    ),
}


@pytest.mark.parametrize("case", PICTURES)
def test_parts_that_are_no_text_are_named_too(case: str) -> None:
    order, items, text = PICTURES[case]
    made = read_bytes(packed(order, FIRST + items, {**BREAD, "x/a.png": "no picture"}), "a.epub")
    assert made.text == text
    (problem,) = made.problems
    assert (problem.code, problem.severity) == ("unread-part", Severity.INFO)
    assert "a part ('x/a.png')" in problem.message


FOUND = {
    "a media type in other letters": (spine("a"), item("a", "a b.xhtml", "Application/XHTML+xml")),
    "a media type with more": (spine("a"), item("a", "a b.xhtml", "text/html; charset=utf-8")),
    "the page that stands in for a picture": (
        spine("p"), FIRST + item("p", "a.png", "image/png", "fallback='q'")
        + item("q", "b.pdf", "application/pdf", "fallback='a'"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FOUND)
def test_pages_of_markup_are_found_however_they_are_listed(case: str) -> None:
    order, items = FOUND[case]
    made = read_bytes(packed(order, items, {**BREAD, "x/a.png": "x"}), "a.epub")
    assert (made.text, made.problems) == ("Bread", ())


@pytest.mark.parametrize("space", ["", "http://openebook.org/namespaces/oeb-package/1.0/"])
def test_books_of_before_epub_are_read(space: str) -> None:
    made = read_bytes(packed(spine("a"), FIRST, {**BREAD}, space), "a.epub")
    assert made.text == "Bread"
    assert said(made) == {"opf:dc:title": ["Loaves"]}


def test_metadata_of_open_ebook() -> None:
    old = "xmlns:o='http://purl.org/dc/elements/1.0/'"
    metadata = (
        f"<dc-metadata {old}><o:Title>Bread</o:Title><o:Creator role='trl'>Ada</o:Creator>"
        "<o:Identifier scheme='ISBN'>978</o:Identifier></dc-metadata>"
    )
    assert said(read_bytes(epub("<p>Bread</p>", metadata=metadata), "a.epub")) == {
        "opf:dc:title": ["Bread"],
        "opf:dc:creator/trl": ["Ada"],
        "opf:dc:identifier/isbn": ["978"],
    }


FAULTY = {
    "an entity of HTML": ("<dc:title>Bread&nbsp;Roses</dc:title>", "Bread"),
    "an ampersand": ("<dc:title>Bread & Roses</dc:title>", "Bread"),
    "an element that never ends": ("<dc:title>Bread</dc:title><dc:creator>Ada", "Bread"),
}


@pytest.mark.parametrize("case", FAULTY)
def test_a_package_that_is_not_well_formed_is_read_as_far_as_it_goes(case: str) -> None:
    metadata, title = FAULTY[case]
    made = read_bytes(epub("<p>Bread</p>", "<p>Roses</p>", metadata=metadata), "a.epub")
    assert made.text == "Bread\n\nRoses"
    assert said(made)["opf:dc:title"][0].startswith(title)
    (problem,) = made.problems
    assert (problem.code, "OPS/book.opf" in problem.message) == ("unread-part", True)


def test_what_was_odd_about_the_letters_of_chapters_is_said_once() -> None:
    words = "<p>Le café brûlé du père Noël, déjà vu: « la façade était très naïve ».</p>"
    parts = {f"OPS/c{number}.xhtml": chapter(words).encode("cp1252") for number in (1, 2)}
    sound = epub("<p>Bread</p>", "<p>Bread</p>", "<p>Roses</p>")
    with zipfile.ZipFile(io.BytesIO(sound)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    made = read_bytes(zipped(entries | parts), "a.epub")
    assert made.text.endswith("Roses")
    assert made.text.count("café brûlé du père Noël") == 2
    assert [(one.code, one.subject) for one in made.problems] == [
        ("guessed-encoding", "a.epub/OPS/c1.xhtml")
    ]


def test_links_and_hidden_words() -> None:
    links = "<a href='http://a/'>here</a> <a href='#b'>there</a>"
    body = f"<p>Look {links}<span hidden=''>no</span></p>"
    made = read_bytes(epub(body), "a.epub")
    assert (made.text, linked(made)) == ("Look here there", [("http://a/", "here")])


def test_metadata_of_many_kinds() -> None:
    metadata = (
        "<dc:title id='t'>Bread</dc:title><meta refines='#t' property='title-type'>main</meta>"
        "<dc:title id='s'>and Roses</dc:title>"
        "<meta refines='#s' property='title-type'>subtitle</meta>"
        "<dc:creator opf:role='trl'>Ada</dc:creator>"
        "<dc:identifier opf:scheme='ISBN'>978</dc:identifier>"
        "<dc:date opf:event='creation'>1912</dc:date><dc:publisher/><dc:language>en</dc:language>"
        "<dc:description>&lt;p&gt;A  book&lt;/p&gt;</dc:description>"
        "<meta name='cover' content='x'/><meta name='series' content='Loaves'/>"
    )
    assert said(read_bytes(epub("<p>Bread</p>", metadata=metadata), "a.epub")) == {
        "opf:dc:title": ["Bread"],
        "opf:dc:title/subtitle": ["and Roses"],
        "opf:dc:creator/trl": ["Ada"],
        "opf:dc:identifier/isbn": ["978"],
        "opf:dc:date/creation": ["1912"],
        "opf:dc:language": ["en"],
        "opf:dc:description": ["A book"],
        "opf:meta/series": ["Loaves"],
    }


def with_part(path: str, content: str) -> bytes:
    return epub("<p>Bread</p>", parts={path: content})


ENCRYPTED = "<e><EncryptionMethod Algorithm='{}'/></e>"
REFUSED = {
    "no container": (zipped({"mimetype": "application/epub+zip"}), "damaged-document"),
    "a container of nothing": (zipped({"META-INF/container.xml": "<c/>"}), "damaged-document"),
    "a container that is no XML": (zipped({"META-INF/container.xml": "x"}), "damaged-document"),
    "no package": (
        zipped({"META-INF/container.xml": "<c><rootfile full-path='a.opf'/></c>"}),
        "damaged-document",
    ),
    "no chapters": (epub(), "damaged-document"),
    "a package that is no XML": (epub(parts={"OPS/book.opf": "x"}), "damaged-document"),
    "a package that ends before its spine": (
        epub("<p>a</p>", parts={"OPS/book.opf": f"<package xmlns='{OPF}'><manifest>"}),
        "damaged-document",
    ),
    "chapters that are all missing": (
        packed(spine("a", "b"), FIRST + item("b", "gone.xhtml"), {}),
        "damaged-document",
    ),
    "chapters that are not listed": (packed(spine("a"), "", {}), "damaged-document"),
    "rights": (
        with_part("META-INF/encryption.xml", ENCRYPTED.format("http://www.w3.org/aes")),
        "encrypted-document",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case: str) -> None:
    data, code = REFUSED[case]
    assert refusal(data).code == code


@pytest.mark.parametrize("between", ["\n   ", "\t", " "])
@pytest.mark.parametrize("prefix", ["", "enc:"])
def test_protection_is_known_however_its_file_is_laid_out(prefix: str, between: str) -> None:
    said = f"<e><{prefix}EncryptionMethod{between}Algorithm='http://www.w3.org/aes'/></e>"
    assert refusal(with_part("META-INF/encryption.xml", said)).code == "encrypted-document"


@pytest.mark.parametrize(
    ("reference", "entry"),
    [
        ("a%20b.xhtml", "a b.xhtml"),
        ("a%20b.xhtml", "a%20b.xhtml"),
        ("A%20b.xhtml", "a%20B.XHTML"),
        ("Text/One.xhtml", "text/one.xhtml"),
        ("100%.xhtml", "100%.xhtml"),
    ],
)
def test_chapters_are_found_however_their_names_are_written(reference: str, entry: str) -> None:
    item = f"<item id='x' href='{reference}' media-type='application/xhtml+xml'/>"
    package = f"<package xmlns='{OPF}'>{item}<spine><itemref idref='x'/></spine></package>"
    parts = {"OPS/book.opf": package, f"OPS/{entry}": chapter("<p>Roses</p>")}
    assert read_bytes(epub(parts=parts), "a.epub").text == "Roses"


def test_hidden_fonts_do_no_harm() -> None:
    fonts = ENCRYPTED.format("http://www.idpf.org/2008/embedding")
    assert read_bytes(with_part("META-INF/encryption.xml", fonts), "a.epub").text == "Bread"


def test_all_chapters_count_against_the_bound_of_text() -> None:
    data = epub(*["<p>Bread</p>"] * 9)
    assert refusal(data, Limits(text=1_000)).code == "document-too-large"


def test_a_bomb_of_entities_in_a_chapter_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><html><body>&c;</body></html>'
    assert refusal(zipped_with(epub("<p>Bread</p>"), "OPS/c1.xhtml", bomb)).code == "entity-bomb"
