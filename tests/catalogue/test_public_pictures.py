"""Pictures and files of documents go out as the settings and each record's access allow."""

import gzip
import hashlib
import io
import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from colophon.catalogue import Catalogue
from colophon.disclosure import PublicRecord
from colophon.model.record import (
    Agent,
    Date,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.publish.publication import PublicationReport
from colophon.services.answer import Answer, ResourceRequest


def pdf(path: Path, pages: int = 2, words: str = "The gate stays open on Sundays.") -> Path:
    """A small PDF whose first page has a title."""
    path.parent.mkdir(exist_ok=True)
    canvas = Canvas(str(path), pagesize=A5, invariant=1)
    for number in range(pages):
        canvas.setFont("Helvetica-Bold", 28)
        canvas.drawString(60, 480, "THE LOWER GATE" if not number else f"Chapter {number}")
        canvas.setFont("Helvetica", 12)
        canvas.drawString(60, 400, words)
        canvas.showPage()
    canvas.save()
    return path


def said(term: str, value: Value) -> Statement:
    """A value that a person stands behind."""
    return Statement(
        term=term, value=value, status=Status.ACCEPTED, by="maria", at="2026-03-01T10:00:00Z"
    )


class House:
    """A catalogue with one reviewed record of a PDF."""

    def __init__(self, catalogue: Catalogue, document: Path) -> None:
        self.folder = catalogue.folder
        self.clock = catalogue.clock
        self.document = document
        self.catalogue = catalogue
        self.id = self.take(document)

    def take(self, path: Path, *more: Statement, media_type: str = "application/pdf") -> str:
        """A reviewed record of a document, without reading it."""
        data = path.read_bytes()
        record = Record(
            id=path.stem,
            stage=Stage.REVIEWED,
            reviewed_by="maria",
            reviewed_at="2026-03-01T10:00:00Z",
            statements=(said("title", Text(text=path.stem.title(), language="en")), *more),
            source=Source(
                name=path.name,
                sha256=hashlib.sha256(data).hexdigest(),
                media_type=media_type,
                size=len(data),
                path=os.path.relpath(path, self.folder),
            ),
        )
        known = (
            self.catalogue.store.load(record.id).version
            if record.id in self.catalogue.store
            else None
        )
        self.catalogue.store.save(record, known)
        return record.id

    def publish(self, watch: object = None, **settings: str) -> PublicationReport:
        """Publish under these settings, which stay."""
        path = self.folder / "records" / "catalogue.yaml"
        lines = path.read_text(encoding="utf-8").splitlines()
        kept = [one for one in lines if one.partition(":")[0] not in settings]
        kept += [f"{name}: {value}" for name, value in settings.items()]
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")
        self.clock.pass_(5)  # type: ignore[attr-defined]
        self.catalogue = Catalogue.open(self.folder, clock=self.clock)
        report = self.catalogue.services.publish(watch=watch)  # type: ignore[arg-type]
        self.id = report.named[0][1] if report.named else self.id
        return report

    def ask(self, path: str, accept: str = "") -> Answer:
        """The answer to a request; ``ID`` in the path is the record's."""
        addresses = self.catalogue.services.addresses()
        try:
            return addresses.respond(
                ResourceRequest(path=path.replace("ID", self.id), accept=accept)
            )
        finally:
            addresses.close()

    def body(self, path: str) -> str:
        """The text of an answer."""
        answer = self.ask(path)
        return (gzip.decompress(answer.body) if answer.zipped else answer.body).decode()

    def page(self) -> str:
        """The record's page."""
        return self.body("record/ID.html")

    @property
    def drawn(self) -> list[str]:
        """The names of the pictures that lie ready."""
        folder = self.folder / ".colophon" / "public"
        return sorted(one.name for one in folder.rglob("*.jpg"))


@pytest.fixture
def house(catalogue: Catalogue, tmp_path: Path) -> House:
    return House(catalogue, pdf(tmp_path / "box" / "gate.pdf"))


COVER = "iiif/ID/1/full/170,240/0/default.jpg"


def test_nothing_of_a_document_leaves_unless_the_archive_says_so(house: House) -> None:
    report = house.publish()
    assert (report.live, house.drawn) == (1, [])
    assert "<img" not in house.page()
    for path in ("record/ID/manifest.json", "record/ID/pages", "record/ID/file/1.pdf", COVER):
        assert house.ask(path).status == 404
    assert "iiif" not in house.body("record/ID.nt")


def test_all_pages_are_made_once_and_every_format_says_where(house: House) -> None:
    assert house.publish(pictures="pages", documents="true").problems == ()
    assert len(house.drawn) == 6
    size = Image.open(io.BytesIO(house.ask("iiif/ID/2/full/max/0/default.jpg").body)).size
    assert size[0] == 1400
    assert house.ask("record/ID/pages").status == 200
    (sent,) = house.ask("record/ID/file/1.pdf").pieces
    assert isinstance(sent, Path)
    assert sent.samefile(house.document)
    for suffix in (".xml", ".marcxml", ".schema.json", ".ttl"):
        body = house.body(f"record/ID{suffix}")
        assert f"record/{house.id}/file/1.pdf" in body, suffix
        assert f"iiif/{house.id}/1/full/" in body, suffix
    page = house.page()
    assert 'property="og:image"' in page
    assert page.count("<img") == 3
    assert ">File address<" not in page
    before = {one: one.stat().st_mtime_ns for one in house.folder.rglob(".colophon/public/*/*")}
    assert house.publish().stamp == ""
    assert before == {one: one.stat().st_mtime_ns for one in before}


def test_a_small_picture_is_the_first_page_and_no_more(house: House) -> None:
    house.publish(pictures="thumbnails")
    (name,) = house.drawn
    assert max(int(one) for one in name[2:-4].split(",")) == 240
    assert house.page().count("<img") == 1
    assert house.ask("record/ID/manifest.json").status == 404
    assert house.ask("iiif/ID/2/info.json").status == 404
    house.publish(pictures="pages")
    assert len(house.drawn) == 6
    house.publish(pictures="none")
    assert house.drawn == []
    assert "<img" not in house.page()


def day(edtf: str) -> Date:
    return Date(edtf=edtf, display=edtf, earliest=edtf, latest=edtf)


@pytest.mark.parametrize(
    ("limit", "status"),
    [
        (said("accessState", Text(text="no-file")), 404),
        (said("accessState", Text(text="reduced")), 404),
        (said("accessState", Text(text="tombstone")), 410),
        (said("accessState", Text(text="erased")), 410),
        (said("embargoUntil", day("2030-01-01")), 410),
    ],
    ids=["no-file", "reduced", "tombstone", "erased", "embargo"],
)
def test_pictures_go_with_what_allowed_them(house: House, limit: Statement, status: int) -> None:
    house.publish(pictures="thumbnails", documents="true")
    small = f"iiif/ID/1/full/{house.drawn[0][2:-4]}/0/default.jpg"
    assert house.ask(small).status == 200
    house.take(house.document, limit)
    house.clock.pass_(5)  # type: ignore[attr-defined]
    assert house.catalogue.services.publish_only([house.id]) is not None
    assert house.drawn == []
    assert house.ask(small).status == 404
    assert house.ask("record/ID/file/1.pdf").status == status
    if status == 404:
        assert "file/1.pdf" not in house.body("record/ID.xml")
    house.take(house.document)
    house.publish()
    assert house.ask(small).status == 200


def test_somebody_hidden_may_stand_on_the_page(house: House) -> None:
    hidden = Agent(name="Wilhelmina Quist", visibility=Visibility.HIDDEN)
    house.take(house.document, said("creator", hidden))
    house.publish(pictures="thumbnails", documents="true")
    assert house.drawn == []
    assert house.ask("record/ID/file/1.pdf").status == 404
    house.take(house.document, said("creator", Agent(name="Wilhelmina Quist")))
    house.publish()
    assert len(house.drawn) == 1
    house.take(house.document, said("responsiblePerson", Agent(name="Wilhelmina Quist")))
    house.publish(responsible_editors="hidden")
    assert house.drawn == []


def test_an_advisory_stands_before_the_picture(house: House) -> None:
    house.take(house.document, said("contentAdvisory", Text(text="Shows a dead fox.")))
    house.publish(pictures="pages")
    page = house.page()
    assert page.index("Shows a dead fox.") < page.index("<img")
    assert page.index('<details class="held">') < page.index("<img")
    assert "og:image" not in page
    viewer = house.body("record/ID/pages")
    assert viewer.index("Shows a dead fox.") < viewer.index("<img")


@pytest.mark.parametrize("size", [(1, 1), (30_000, 1), (1, 30_000)])
def test_odd_pictures_are_shown_as_they_are(house: House, size: tuple[int, int]) -> None:
    path = house.document.with_name("strip.png")
    Image.new("L", size, 200).save(path)
    house.id = house.take(path, media_type="image/png")
    assert house.publish(pictures="pages").problems == ()
    answer = house.ask("iiif/ID/1/full/max/0/default.jpg")
    assert answer.status == 200
    assert max(Image.open(io.BytesIO(answer.body)).size) <= 2_000


def test_a_bomb_costs_itself_alone(house: House) -> None:
    path = house.document.with_name("bomb.png")
    made = io.BytesIO()
    Image.new("1", (8, 8)).save(made, "PNG")
    # a header that promises a gigapixel
    path.write_bytes(
        made.getvalue().replace(struct.pack(">II", 8, 8), struct.pack(">II", 40_000, 40_000))
    )
    house.take(path, media_type="image/png")
    report = house.publish(pictures="thumbnails")
    assert [one.subject for one in report.problems] == ["bomb"]
    assert (report.live, len(house.drawn)) == (2, 1)


def test_a_document_that_has_gone_is_named_once_and_looked_for_again(house: House) -> None:
    away = house.document.with_suffix(".away")
    house.document.rename(away)
    report = house.publish(pictures="pages", documents="true")
    assert [one.code for one in report.problems] == ["missing-document"]
    assert house.drawn == []
    assert house.publish().problems == ()
    assert [one.code for one in house.catalogue.check() if one.code == "missing-document"]
    away.rename(house.document)
    assert not [one for one in house.catalogue.check() if one.code == "missing-document"]
    assert house.publish().problems == ()
    assert len(house.drawn) == 6
    # pictures that were made stay when the document is stored away
    house.document.rename(away)
    assert house.ask("record/ID/file/1.pdf").status == 404
    assert [one.code for one in house.publish().problems] == ["missing-document"]
    assert len(house.drawn) == 6
    assert "file/1.pdf" not in house.page()


def test_another_document_in_its_place_is_not_sent(house: House) -> None:
    house.publish(documents="true")
    assert house.ask("record/ID/file/1.pdf").status == 200
    pdf(house.document, words="These are other words than those described.")
    assert house.ask("record/ID/file/1.pdf").status == 404
    assert [one.code for one in house.publish().problems] == ["changed-document"]
    assert "file/1.pdf" not in house.page()


def test_what_was_made_stays_when_the_work_is_cut_short(house: House, tmp_path: Path) -> None:
    house.take(pdf(tmp_path / "box" / "hedge.pdf", 1, "The hedge is cut in March."))

    def cut_short(records: Iterable[PublicRecord]) -> Iterator[PublicRecord]:
        for number, one in enumerate(records):
            if number:
                raise KeyboardInterrupt
            yield one

    with pytest.raises(KeyboardInterrupt):
        house.publish(watch=cut_short, pictures="pages")
    folder = house.folder / ".colophon" / "public"
    before = {one: one.stat().st_mtime_ns for one in folder.rglob("*.jpg")}
    assert before
    house.publish()
    assert len(house.drawn) == 9
    assert before == {one: one.stat().st_mtime_ns for one in before}


def test_web_pages_are_not_given_out(house: House) -> None:
    path = house.document.with_name("page.html")
    path.write_text("<!doctype html><title>A page</title><script>alert(1)</script>", "utf-8")
    house.id = house.take(path, media_type="text/html")
    assert house.publish(pictures="pages", documents="true").problems == ()
    assert "/file/" not in house.page()
    for name in ("file/1.html", "file/1.bin", "file/1"):
        assert house.ask(f"record/ID/{name}").status == 404
