"""What holds for every reader, asked of the registry and of every sample."""

import shutil
from pathlib import Path

import pytest
from tests.read.soundness import assert_sound

from colophon.model.document import Document
from colophon.model.errors import DocumentError
from colophon.read import READERS, Limits, read, read_bytes

HERE = Path(__file__).parents[1] / "documents"
SAMPLES = sorted(path for path in HERE.iterdir() if path.suffix not in {".py", ""})
SAMPLES = [path for path in SAMPLES if path.name != "README.md"]
NEED_OCR = {"tenants-notice.png", "winter-swimming.pdf"}
BAD = sorted((HERE / "bad").iterdir())
BY_READER = {
    "plain": "allotment-waiting-list.txt",
    "markdown": "bus-route-fourteen.md",
    "html": "bakery-cooperative.html",
    "pdf": "packhorse-trail.pdf",
    "epub": "radio-club.epub",
    "docx": "library-hours.docx",
    "odt": "reparaturcafe.odt",
    "tei": "honest-carriers-complaint.xml",
    "image": "tenants-notice.png",
}


def document(path: Path) -> Document:
    if path.name in NEED_OCR and shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed")
    return read(path)


def outcome(data: bytes, name: str) -> DocumentError | None:
    try:
        read_bytes(data, name)
    except DocumentError as error:
        return error
    return None


def test_the_set_of_readers_and_samples() -> None:
    assert set(READERS) == set(BY_READER), "name a new reader in BY_READER, with its sample"
    assert len(SAMPLES) == 23, "count a new sample here"
    listed = (HERE / "README.md").read_text(encoding="utf-8")
    missing = [path.name for path in SAMPLES if f"| {path.name} |" not in listed]
    assert missing == [], "tell of a new sample in tests/documents/README.md"
    assert sum(path.stat().st_size for path in HERE.rglob("*") if path.is_file()) < 3_000_000


@pytest.mark.parametrize("name", BY_READER)
def test_a_reader_reads_its_sample_under_any_name(name: str) -> None:
    path = HERE / BY_READER[name]
    assert document(path).reader == name
    assert path.suffix in READERS[name].suffixes
    if name not in {"plain", "markdown"}:  # what says by its content what it is
        assert read_bytes(path.read_bytes(), "upload.bin").reader == name
        assert read_bytes(path.read_bytes(), "misnamed.txt").reader == name, (
            "what is called .txt is plain text: read/toolkit/dispatch.py knows what is not by"
            " its first bytes; add those, or name a reader of texts with plain and markdown"
        )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_offset_is_sound(path: Path) -> None:
    made = document(path)
    length = len(made.text)
    assert length > 200, "a sample has more than 200 characters"
    assert made.size == path.stat().st_size
    assert made.text == made.text.strip("\n") + "\n" * made.text.endswith("\n")
    assert_sound(made)


@pytest.mark.parametrize(
    "path",
    [path for path in SAMPLES if path.suffix in {".txt", ".md", ".html", ".xml"}],
    ids=lambda path: path.name,
)
def test_every_word_leads_back_to_the_source(path: Path) -> None:
    made = document(path)
    source = path.read_text(encoding="utf-8")
    at = 0
    for word in made.text.split():
        start = made.text.index(word, at)
        at = start + len(word)
        begin = made.source_offset(start)
        if "&" not in source[begin : begin + 12]:
            assert source[begin] == word[0]
        last = made.source_offset(at - 1)
        if ";" not in source[last : last + 8]:
            assert source[last] == word[-1]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_the_name_of_a_bad_document_is_the_problem_it_raises(path: Path) -> None:
    if path.stem == "mixed-encodings":  # read, but not without a word
        (problem,) = read(path).problems
        assert problem.code == path.stem
        assert problem.remedy
        return
    with pytest.raises(DocumentError) as found:
        read(path)
    assert found.value.code == path.stem
    assert found.value.place.startswith(str(path))
    assert found.value.message.endswith(".")
    assert found.value.remedy.endswith(".")


def test_the_set_of_bad_documents() -> None:
    assert len({path.stem for path in BAD}) == 10


@pytest.mark.parametrize("name", BY_READER)
@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.99])
def test_a_truncated_document_is_read_or_refused(name: str, share: float) -> None:
    data = (HERE / BY_READER[name]).read_bytes()
    if name == "image" and shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed")
    refused = [outcome(data[: int(len(data) * share)], BY_READER[name])]
    assert all(error.remedy for error in refused if error)


def test_xml_that_is_no_tei_and_pages_without_words() -> None:
    refused = outcome(b"<?xml version='1.0'?><recipe><flour/></recipe>", "bread.xml")
    assert refused is not None
    assert refused.code == "unsupported-document"
    made = read_bytes(b"<html><body><img src='a.png'></body></html>", "a.html")
    assert [problem.code for problem in made.problems] == ["no-text"]


def test_memory_is_bounded_where_text_and_source_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.read.toolkit.flow.MOST_ANCHORS", 100)
    monkeypatch.setattr("colophon.read.toolkit.composition.MOST_ANCHORS", 100)
    for data, name in ((b"a-\n" * 200, "a.txt"), (b"<html>" + b"a&amp;" * 200, "a.html")):
        refused = outcome(data, name)
        assert refused is not None
        assert (refused.code, refused.place) == ("document-too-large", name)


def test_files_that_are_not_there_and_folders(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.txt"):
        with pytest.raises(DocumentError) as found:
            read(path)
        assert found.value.place == str(path)
        assert found.value.remedy


def test_bounds_are_kept() -> None:
    data = (HERE / "radio-club.epub").read_bytes()
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "radio-club.epub", Limits(file=100))
    assert found.value.code == "document-too-large"
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "radio-club.epub", Limits(archive=1000))
    assert found.value.code == "archive-bomb"
    with pytest.raises(DocumentError) as found:
        read_bytes(b"bread " * 100, "bread.txt", Limits(text=100))
    assert found.value.code == "document-too-large"
