"""Where the words of evidence stand on pictures, as selectors of Web Annotation."""

import pytest
from tests.public import write

from colophon.crosswalk import Frame
from colophon.model.document import ItemFile
from colophon.model.record import Evidence, Record, Source, Stage, Statement, Status, Text


def written(frame: Frame, media_type: str, **place: object) -> str:
    """N-Quads of a record of two files, whose title was read from a picture."""
    piece = Evidence(method="title", page=3, box=(10, 20, 300, 40), **place)  # type: ignore[arg-type]
    title = Statement(
        term="title", value=Text(text="Bread"), status=Status.ACCEPTED, evidence=(piece,)
    )
    second = ItemFile(name="b", sha256="22" * 32, media_type=media_type)
    source = Source(name="a", sha256="11" * 32, media_type=media_type, more=(second,))
    record = Record(id="bread", stage=Stage.REVIEWED, statements=(title,), source=source)
    return write("nquads", record, frame).decode()


@pytest.mark.parametrize(
    ("media_type", "sheet", "fragment", "standard"),
    [
        ("image/jpeg", 1, "xywh=10,20,300,40", "http://www.w3.org/TR/media-frags/"),
        ("image/tiff", 2, "page=2&xywh=10,20,300,40", "http://www.w3.org/TR/media-frags/"),
        ("application/pdf", 2, "page=2&viewrect=10,20,300,40", "http://tools.ietf.org/rfc/rfc3778"),
    ],
)
def test_a_box_is_a_fragment_of_its_file(
    frame: Frame, media_type: str, sheet: int, fragment: str, standard: str
) -> None:
    found = written(frame, media_type, sheet=sheet, file=1)
    assert f'"{fragment}"' in found
    assert standard in found
    sources = [line for line in found.splitlines() if "oa#hasSource" in line]
    assert sources
    assert all("IiIi" in line for line in sources)  # the digest of the second file


def test_every_file_is_named_by_its_digest(frame: Frame) -> None:
    found = written(frame, "image/png", sheet=1)
    derived = [line for line in found.splitlines() if "wasDerivedFrom" in line]
    assert len(derived) == 2
