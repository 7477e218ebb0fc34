"""Items of several files: one document, whose places lead into the right file."""

from pathlib import Path

import pytest
from tests.read.soundness import assert_sound, linked, marked, paged

from colophon.model.errors import DocumentError, UnsupportedDocument
from colophon.read import Limits, read_bytes
from colophon.read.toolkit.items import join_documents, read_item

FIRST = b"Bread\n\nOf flour and wa-\nter.\n"
SECOND = b"<html lang=de><title>Rosen</title><h1>Rosen</h1><p>Im <a href='http://a/'>Garten</a>"
THIRD = b"Salt\fand pepper"


def files(folder: Path, **contents: bytes) -> list[Path]:
    """Files of these names, the last underline a dot."""
    paths = []
    for name, content in contents.items():
        paths.append(folder / ".".join(name.rsplit("_", 1)))
        paths[-1].write_bytes(content)
    return paths


def test_texts_follow_each_other_with_their_marks_and_links(tmp_path: Path) -> None:
    paths = files(tmp_path, a_txt=FIRST, b_html=SECOND, c_txt=THIRD)
    made = read_item(paths, [], Limits())
    assert made.text == "Bread\n\nOf flour and water.\n\n\nRosen\n\nIm Garten\n\nSalt\n\nand pepper"
    assert (made.name, [one.name for one in made.more]) == ("a.txt", ["b.html", "c.txt"])
    assert ("heading", "Rosen") in marked(made)
    assert linked(made) == [("http://a/", "Garten")]
    assert [one.value for one in made.embedded if one.source == "html:title"] == ["Rosen"]
    first = "Bread\n\nOf flour and water."
    assert paged(made) == [first, "Rosen\n\nIm Garten", "Salt", "and pepper"]
    assert [one.number for one in made.pages] == [1, 2, 3, 4]
    assert [one.file for one in made.pages] == [0, 1, 2, 2]
    starts = [one.start for one in made.anchors]
    assert starts == sorted(starts)


def test_each_place_leads_back_into_its_own_file(tmp_path: Path) -> None:
    paths = files(tmp_path, a_txt=FIRST, b_txt=b"Rosen im Gar-\nten. Und mehr.", c_txt=b"Salt")
    made = read_item(paths, [], Limits())
    sources = [made.source_offset(made.text.index(word)) for word in ("Bread", "Rosen", "Salt")]
    assert sources[0] == 0
    assert sources[1] > len(FIRST)
    assert sources[2] > sources[1] + len("Rosen im Gar-\nten. Und mehr.")
    within = made.source_offset(made.text.index("mehr")) - sources[1]
    assert "Rosen im Gar-\nten. Und mehr."[within:].startswith("mehr")


def test_an_item_of_one_file_is_that_file(tmp_path: Path) -> None:
    (path,) = files(tmp_path, a_txt=FIRST)
    assert read_item([path], [], Limits()) == read_bytes(FIRST, "a.txt")
    alone = read_bytes(FIRST, "a.txt")
    assert join_documents([alone]) is alone


def test_other_forms_are_named_and_not_read(tmp_path: Path) -> None:
    paths = files(tmp_path, a_txt=FIRST, b_md=b"# Bread", c_png=b"\x89PNG\r\n\x1a\nno picture")
    made = read_item(paths[:1], paths[1:], Limits())
    assert made.text == read_bytes(FIRST, "a.txt").text
    assert [(one.name, one.media_type, one.same_as_read) for one in made.more] == [
        ("b.md", "text/markdown", True),
        ("c.png", "image/png", True),
    ]
    assert len({one.sha256 for one in made.more}) == 2


def test_a_file_without_text_keeps_its_place_and_says_so(tmp_path: Path) -> None:
    paths = files(tmp_path, a_html=b"<html><img src=a.png>", b_txt=FIRST)
    made = read_item(paths, [], Limits())
    assert made.text == "\n\nBread\n\nOf flour and water.\n"
    assert [one.file for one in made.pages] == [0, 1]
    assert [one.code for one in made.problems] == ["no-text"]


@pytest.mark.parametrize("bad", ["gone.txt", "folder", "empty.txt", "kind.xyz"])
def test_the_first_file_that_cannot_be_read_is_named(tmp_path: Path, bad: str) -> None:
    (path,) = files(tmp_path, a_txt=FIRST)
    (tmp_path / "folder").mkdir()
    files(tmp_path, empty_txt=b"", kind_xyz=b"\x00\x01\x02\x03" * 50)
    with pytest.raises(DocumentError) as found:
        read_item([path, tmp_path / bad], [], Limits())
    assert bad in found.value.place
    assert found.value.remedy


def test_another_form_of_no_known_kind_is_refused(tmp_path: Path) -> None:
    first, other = files(tmp_path, a_txt=FIRST, b_xyz=b"\x00\x01\x02\x03" * 50)
    with pytest.raises(UnsupportedDocument):
        read_item([first], [other], Limits())


def test_joined_documents_are_sound() -> None:
    parts = [read_bytes(data, name) for data, name in ((SECOND, "a.html"), (THIRD, "b.txt"))]
    joined = join_documents(parts)
    for span in (*joined.marks, *joined.links):
        assert joined.text[span.start : span.end].strip()
    assert_sound(parts[0])
    assert joined.extent == 2
