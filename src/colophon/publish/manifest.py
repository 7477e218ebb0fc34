"""The manifest of a record: its pages as viewers of all archives show them.

https://iiif.io/api/presentation/3.0/
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk.edm import rights
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.characters import iri, legal, tag
from colophon.model.record import Date, Value
from colophon.publish import pictures, places
from colophon.publish.media_types import FORMS
from colophon.publish.pictures import MEDIA_TYPE, ItemPictures, Size

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
_TOLD = frozenset(
    ("contentAdvisory", "fileAddress", "thumbnail", "accessState", "format", "title", "abstract")
)
"""fields that stand elsewhere in a manifest, or say nothing to its reader"""
_FORMATS = ((".jsonld", "JSON-LD"), (".marcxml", "MARCXML"), (".xml", "Dublin Core"))
_LEFTWARDS = frozenset(("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
"""languages whose pages are turned from left to right"""
_FEW = 2
"""pages up to which nothing is turned: a leaflet's two sides"""

Data = dict[str, Any]


def manifest(record: PublicRecord, found: ItemPictures, frame: Frame, catalogue: str) -> bytes:
    """The manifest of a public record that has pages to be looked at (JSON)."""
    base = places.base(frame.namespace)
    title = record.first("title")
    spoken = tag(title.language) if title is not None else ""
    said: Data = {
        "@context": CONTEXT,
        "id": base + pictures.manifest_path(record.id),
        "type": "Manifest",
        "label": words(record.title, spoken),
        "metadata": list(_metadata(record, frame)),
        **_about(record, frame, base, catalogue),
        "seeAlso": [
            {
                "id": base + places.record_path(record.id, suffix),
                "type": "Dataset",
                "format": FORMS[suffix],
                "label": words(label),
            }
            for suffix, label in _FORMATS
        ],
        "behavior": ["paged" if len(found.pages) > _FEW else "individuals"],
        "thumbnail": [_thumbnail(base, record.id, 1, found.pages[0])],
        "items": [
            _canvas(base, record.id, number, size) for number, size in enumerate(found.pages, 1)
        ],
    }
    if found.files:
        said["rendering"] = list(_files(base, record, found))
    return msgspec.json.encode(said)


def words(text: str, language: str = "") -> dict[str, list[str]]:
    """A text as a language map has it."""
    return {language or "none": [legal(text)]}


def image_service(base: str, id: str, page: int) -> Data:
    """The service of a page's picture; what it can do beyond level 0, its ``info.json`` says."""
    return {
        "id": base + pictures.image_path(id, page),
        "type": "ImageService3",
        "profile": "level0",
    }


# long: one property of the manifest a line
def _about(record: PublicRecord, frame: Frame, base: str, catalogue: str) -> Data:
    """What is told once of the whole: rights, whose it is, where more is said of it."""
    page = base + places.record_path(record.id)
    said: Data = {
        "homepage": [
            {"id": page, "type": "Text", "format": "text/html", "label": words(record.title)}
        ],
        "provider": [
            {
                "id": base,
                "type": "Agent",
                "label": words(frame.provider or catalogue or base),
                "homepage": [
                    {
                        "id": base,
                        "type": "Text",
                        "format": "text/html",
                        "label": words(catalogue or base),
                    }
                ],
            }
        ],
    }
    if stated := rights(record):
        said["rights"] = stated.replace("https://", "http://", 1)
    abstract = record.first("abstract")
    if abstract is not None and str(abstract).strip():
        said["summary"] = words(str(abstract), tag(abstract.language))
    advisory = record.first("contentAdvisory")
    if advisory is not None and str(advisory).strip():
        said["requiredStatement"] = {
            "label": words("Content advisory", "en"),
            "value": words(str(advisory), tag(advisory.language)),
        }
    spoken = record.first("language")
    if spoken is not None and str(spoken).partition("-")[0].lower() in _LEFTWARDS:
        said["viewingDirection"] = "right-to-left"
    issued = record.first("issued")
    if isinstance(issued, Date) and len(issued.earliest) == len("2026-01-01"):
        said["navDate"] = f"{issued.earliest}T00:00:00Z"
    return said


def _metadata(record: PublicRecord, frame: Frame) -> Iterator[Data]:
    """Field and values, as the record has them."""
    values: dict[str, list[Value]] = {}
    for one in record.statements:
        if one.live and one.term not in _TOLD and str(one.value).strip():
            values.setdefault(one.term, []).append(one.value)
    fields = exposed_fields(frame.profile)
    for term, found in values.items():
        by_language: dict[str, list[str]] = {}
        for value in found:
            by_language.setdefault(tag(value.language) or "none", []).append(_text(value))
        yield {"label": words(fields[term].label, "en"), "value": by_language}


def _text(value: Value) -> str:
    """A value as text: markup of HTML is none in a manifest (section 4.1)."""
    text = legal(str(value)).strip()
    return text.replace("<", "&lt;") if text.startswith("<") else text


def _canvas(base: str, id: str, number: int, size: Size) -> Data:
    """A page and the picture on it."""
    here = base + places.record_path(id, f"/canvas/{number}")
    width, height = size
    return {
        "id": here,
        "type": "Canvas",
        "label": words(str(number)),
        "width": width,
        "height": height,
        "thumbnail": [_thumbnail(base, id, number, size)],
        "items": [
            {
                "id": f"{here}/page",
                "type": "AnnotationPage",
                "items": [
                    {
                        "id": f"{here}/image",
                        "type": "Annotation",
                        "motivation": "painting",
                        "target": here,
                        "body": {
                            "id": f"{base}{pictures.image_path(id, number)}/full/max/0/default.jpg",
                            "type": "Image",
                            "format": MEDIA_TYPE,
                            "width": width,
                            "height": height,
                            "service": [image_service(base, id, number)],
                        },
                    }
                ],
            }
        ],
    }


def _thumbnail(base: str, id: str, number: int, size: Size) -> Data:
    small = pictures.sizes(size)[0]
    return {
        "id": base + pictures.picture_path(id, number, small),
        "type": "Image",
        "format": MEDIA_TYPE,
        "width": small[0],
        "height": small[1],
        "service": [image_service(base, id, number)],
    }


def _files(base: str, record: PublicRecord, found: ItemPictures) -> Iterator[Data]:
    for number, file in enumerate(found.files, 1):
        yield {
            "id": iri(base + pictures.file_path(record.id, number, file.suffix)),
            "type": "Image" if file.media_type.startswith("image/") else "Text",
            "format": file.media_type,
            "label": words(file.suffix.lstrip(".").upper() or file.media_type),
        }
