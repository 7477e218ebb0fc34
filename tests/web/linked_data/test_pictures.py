"""Pictures and files over HTTP: parts of files, parts of pictures, and what browsers must know."""

import asyncio
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from starlette.testclient import TestClient
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf

from colophon.catalogue import Catalogue, make_catalogue
from colophon.services.answer import Answer, PictureRegion
from colophon.web.app import application
from colophon.web.linked_data.ranges import ByteRange, part_of
from colophon.web.linked_data.regions import PictureRegions, cut

TAG = b'"one"'


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({}, ByteRange(200, 0, 100)),
        ({b"range": b"bytes=0-9"}, ByteRange(206, 0, 10)),
        ({b"range": b"bytes=90-"}, ByteRange(206, 90, 100)),
        ({b"range": b"bytes=90-500"}, ByteRange(206, 90, 100)),
        ({b"range": b"bytes=-10"}, ByteRange(206, 90, 100)),
        ({b"range": b"bytes=-500"}, ByteRange(206, 0, 100)),
        ({b"range": b"bytes=100-"}, ByteRange(416)),
        ({b"range": b"bytes=-0"}, ByteRange(416)),
        ({b"range": b"bytes=9-3"}, ByteRange(416)),
        ({b"range": b"bytes=-"}, ByteRange(200, 0, 100)),
        ({b"range": b"bytes=0-1,5-6"}, ByteRange(200, 0, 100)),
        ({b"range": b"pages=1-2"}, ByteRange(200, 0, 100)),
        ({b"range": b"bytes=0-9", b"if-range": TAG}, ByteRange(206, 0, 10)),
        ({b"range": b"bytes=0-9", b"if-range": b'"other"'}, ByteRange(200, 0, 100)),
        ({b"if-none-match": b'"x", "one"'}, ByteRange(304)),
    ],
)
def test_a_range_is_read_to_the_letter(fields: dict[bytes, bytes], part: ByteRange) -> None:
    assert part_of(fields, 100, TAG) == part


def test_of_an_empty_file_there_is_no_part() -> None:
    assert part_of({}, 0, TAG) == ByteRange(200, 0, 0)
    assert part_of({b"range": b"bytes=0-"}, 0, TAG).status == 416


def test_a_part_of_a_picture_is_cut_and_made_smaller(tmp_path: Path) -> None:
    picture = Image.new("RGB", (100, 100), "white")
    picture.paste("black", (50, 0, 100, 100))
    picture.save(tmp_path / "page.jpg", quality=95)
    made = Image.open(io.BytesIO(cut(str(tmp_path / "page.jpg"), (60, 0, 40, 40), (20, 20))))
    assert made.size == (20, 20)
    assert made.getpixel((10, 10)) == (0, 0, 0)


def test_what_cannot_be_cut_ends_nothing(tmp_path: Path) -> None:
    regions = PictureRegions(tmp_path / "regions")
    broken = tmp_path / "key-p" / "1-9,9.jpg"
    broken.parent.mkdir()
    broken.write_bytes(b"no picture")

    def asked(path: Path) -> int:
        region = PictureRegion(path=path, box=(0, 0, 9, 9), size=(9, 9))
        return asyncio.run(regions.answer(Answer(region=region))).status

    assert asked(broken) == 500
    assert asked(tmp_path / "gone.jpg") == 404
    regions.close()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("web")
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    made = House(Catalogue.open(folder / "house", clock=Clock()), pdf(folder / "gate.pdf"))
    made.publish(pictures="pages", documents="true")
    with TestClient(application(folder / "house")) as client:
        yield client


def test_a_file_is_sent_whole_and_in_part(client: TestClient) -> None:
    whole = client.get("/record/gate/file/1.pdf")
    assert whole.headers["content-type"] == "application/pdf"
    assert whole.headers["content-disposition"] == "inline; filename*=UTF-8''gate.pdf"
    assert whole.content.startswith(b"%PDF")
    part = client.get("/record/gate/file/1.pdf", headers={"range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, whole.content[4:8])
    assert part.headers["content-range"] == f"bytes 4-7/{len(whole.content)}"
    head = client.head("/record/gate/file/1.pdf")
    assert (head.content, head.headers["content-length"]) == (b"", str(len(whole.content)))
    again = client.get("/record/gate/file/1.pdf", headers={"if-none-match": whole.headers["etag"]})
    assert again.status_code == 304


def test_pictures_are_for_viewers_of_other_archives(client: TestClient) -> None:
    found = client.get("/iiif/gate/1/full/max/0/default.jpg")
    assert found.headers["access-control-allow-origin"] == "*"
    assert 'rel="profile"' in found.headers["link"]
    unchanged = {"if-none-match": found.headers["etag"]}
    again = client.get("/iiif/gate/1/full/max/0/default.jpg", headers=unchanged)
    assert again.status_code == 304
    part = client.get("/iiif/gate/1/0,0,512,512/256,/0/default.jpg")
    assert Image.open(io.BytesIO(part.content)).size == (256, 256)
    same = client.get("/iiif/gate/1/0,0,512,512/256,/0/default.jpg")
    assert same.content == part.content


def test_pages_may_run_our_own_script_alone(client: TestClient) -> None:
    policy = client.get("/record/gate/pages").headers["content-security-policy"]
    assert "script-src 'self'" in policy
    script = client.get("/assets/viewer.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert len(script.content) < 10_000
