"""What is asked below ``iiif/`` and below the address of a record: pictures, manifests, files.

Nothing is answered that does not stand in the copy of a record that is published now.

https://iiif.io/api/image/3.0/ · https://iiif.io/api/presentation/3.0/
"""

from pathlib import Path
from urllib.parse import quote

import msgspec

from colophon.index.interface import IndexReader
from colophon.publish import copies, media_types, pictures, places
from colophon.publish.copies import Copy
from colophon.publish.manifest import CONTEXT as PRESENTATION
from colophon.publish.pictures import MEDIA_TYPE, ItemPictures
from colophon.publish.pictures_on_page import all_pages
from colophon.services.answer import Answer, PictureRegion, ResourceRequest, refusal
from colophon.services.iiif.collections import ManifestCollections
from colophon.services.iiif.image_request import FEATURES, BadRequest, read
from colophon.services.linked_data.about import About
from colophon.services.linked_data.views import PageView

IMAGE = "http://iiif.io/api/image/3/context.json"
_LEVEL = "http://iiif.io/api/image/3/level{}.json"
_TILE = 512
"""pixels of a tile's side, for viewers that ask for tiles"""
_DIGITS = 6


class Images:
    """The pictures of a catalogue's documents as resources."""

    def __init__(self, about: About, reader: IndexReader) -> None:
        self._about = about
        self._reader = reader
        self._base = places.base(about.namespace)
        self._path = places.base_path(about.namespace)
        self._collections = ManifestCollections(about, reader)

    def respond(self, rest: str, asked: ResourceRequest) -> Answer | None:
        """What lies below ``iiif/``; None where there is nothing."""
        if rest.startswith(("collection", "set/")):
            found = self._collections.respond(rest)
            return _json(found, PRESENTATION, asked.accept) if found else None
        id, _, more = rest.partition("/")
        page, _, wanted = more.partition("/")
        copy = self._copy(id)
        shown = copy.pictures if copy else None
        number = _number(page)
        if shown is None or not 1 <= number <= len(shown.pages):
            return None
        if not wanted:
            here = self._path + pictures.image_path(id, number)
            return Answer(status=303, location=f"{here}/info.json", body=b"See info.json\n")
        if wanted == "info.json":
            return self._info(id, number, shown, asked.accept)
        return self._image(shown, number, wanted)

    def of_record(self, rest: str, seen: PageView) -> Answer | None:
        """What lies below the address of a record: its manifest, its pages, its files."""
        id, _, what = rest.partition("/")
        if not what:
            return None
        copy = self._copy(id)
        if copy is None and self._reader.offered_formats(id) is not None:
            return refusal(410, "The description of this item was withdrawn.")
        if copy is None or copy.pictures is None:
            return None
        if what == "manifest.json" and copies.MANIFEST in copy.parts:
            manifest = copies.unzip_member(copy.parts[copies.MANIFEST])
            return _json(manifest, PRESENTATION, seen.asked.accept)
        if what == "pages" and copies.MANIFEST in copy.parts:
            return _viewer(id, copy, copy.pictures, seen)
        if what.startswith("file/"):
            return self._file(id, copy.pictures, what.removeprefix("file/"))
        return None

    def _copy(self, id: str) -> Copy | None:
        """What is published of a record now."""
        found = self._reader.item(id, copies.NAME)
        return copies.read(found.body) if found and found.digest else None

    def _info(self, id: str, number: int, shown: ItemPictures, accept: str) -> Answer:
        full = shown.pages[number - 1]
        live = self._about.live_images
        said: dict[str, object] = {
            "@context": IMAGE,
            "id": self._base + pictures.image_path(id, number),
            "type": "ImageService3",
            "protocol": "http://iiif.io/api/image",
            "profile": "level1" if live else "level0",
            "width": full[0],
            "height": full[1],
            "sizes": [{"width": w, "height": h} for w, h in pictures.sizes(full)],
        }
        if live:
            said["tiles"] = [{"width": _TILE, "scaleFactors": _scales(full)}]
            said["extraFeatures"] = list(FEATURES)
        return _json(msgspec.json.encode(said), IMAGE, accept)

    def _image(self, shown: ItemPictures, number: int, wanted: str) -> Answer:
        full = shown.pages[number - 1]
        try:
            found = read(wanted, full)
        except BadRequest as error:
            return refusal(400, str(error))
        whole = found.region == (0, 0, *full)
        profile = _LEVEL.format(1 if self._about.live_images else 0)
        links = (f'<{profile}>; rel="profile"',)
        if whole and found.size in pictures.sizes(full):
            path = self._folder(shown) / pictures.file_name(number, found.size)
            return _picture(path, links)
        if not self._about.live_images:
            return refusal(404, "This picture is given in the sizes that its info.json names.")
        path = self._folder(shown) / pictures.file_name(number, full)
        return Answer(
            media_type=MEDIA_TYPE,
            links=links,
            region=PictureRegion(path=path, box=found.region, size=found.size),
        )

    def _folder(self, shown: ItemPictures) -> Path:
        return self._about.pictures / shown.key

    def _file(self, id: str, shown: ItemPictures, name: str) -> Answer | None:
        number = _number(name.partition(".")[0])
        if not 1 <= number <= len(shown.files):
            return None
        file = shown.files[number - 1]
        if name != f"{number}{file.suffix}":
            return None
        path = pictures.verified_file(self._about.pictures, shown, number)
        if path is None:
            return refusal(404, "The file is not where it was when this was published.")
        seen = file.media_type in media_types.SHOWN
        way = "inline" if seen else "attachment"
        called = quote(f"{id}{f'-{number}' if number > 1 else ''}{file.suffix}")
        safe = () if seen else (("content-security-policy", "sandbox"),)
        return Answer(
            media_type=file.media_type,
            pieces=(path,),
            headers=(("content-disposition", f"{way}; filename*=UTF-8''{called}"), *safe),
        )


def _viewer(id: str, copy: Copy, shown: ItemPictures, seen: PageView) -> Answer:
    """The page on which all pages of a record's document are looked at."""
    page = copies.read_page(copy)
    return seen.answer(
        "viewer.html",
        title=page.title,
        page=page,
        record=places.record_path(id),
        shown=page.pictures,
        pages=list(all_pages(id, shown)),
    )


def _json(body: bytes, context: str, accept: str) -> Answer:
    """A document of IIIF, as JSON-LD for whoever asks for that."""
    linked = "ld+json" in accept
    media_type = f'application/ld+json;profile="{context}"' if linked else "application/json"
    return Answer(media_type=media_type, body=body, vary="Accept")


def _picture(path: Path, links: tuple[str, ...]) -> Answer:
    try:
        body = path.read_bytes()
    except OSError:
        return refusal(404, "The picture is being made: try again soon.")
    return Answer(media_type=MEDIA_TYPE, body=body, links=links)


def _scales(full: tuple[int, int]) -> list[int]:
    """How often a picture can be halved until it is one tile."""
    scales = [1]
    while max(full) > scales[-1] * _TILE:
        scales.append(scales[-1] * 2)
    return scales


def _number(said: str) -> int:
    """A number from 1 without leading noughts, or 0 for anything else."""
    known = said.isascii() and said.isdecimal() and len(said) <= _DIGITS and said[0] != "0"
    return int(said) if known else 0
