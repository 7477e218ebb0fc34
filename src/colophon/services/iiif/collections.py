"""Collections: the manifests of a catalogue, all of them and set by set.

https://iiif.io/api/presentation/3.0/#51-collection
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from colophon.index.interface import IndexReader
from colophon.publish import copies, pictures, places
from colophon.publish.language_names import language_name
from colophon.publish.manifest import CONTEXT, words
from colophon.publish.pictures_shown import read_state
from colophon.services.linked_data.about import About

PAGE = 500
"""manifests in one collection; what has more is told in several"""
_SETS = 200
_PART = re.compile(r"collection-([1-9]\d{0,5})\.json")

Data = dict[str, Any]


class ManifestCollections:
    """What manifests are gathered in; each is made once until something is published."""

    def __init__(self, about: About, reader: IndexReader) -> None:
        self._about = about
        self._reader = reader
        self._base = places.base(about.namespace)
        self._edition = ""
        self._kept: dict[str, bytes | None] = {}

    def respond(self, path: str) -> bytes | None:
        """A collection by its path below ``iiif/``; None where there is none."""
        edition = f"{self._reader.edition} {self._reader.span()}"
        if edition != self._edition or len(self._kept) > _SETS:
            self._edition, self._kept = edition, {}
        if path not in self._kept:
            found = self._make_answer(path)
            self._kept[path] = msgspec.json.encode(found) if found else None
        return self._kept[path]

    def paths(self) -> list[str]:
        """The paths of all collections below ``iiif/``, the whole first."""
        parts = -(-len(self._pictured_records()) // PAGE)
        numbered = [_part(number) for number in range(1, parts + 1)] if parts > 1 else []
        return ["collection.json", *numbered, *(f"set/{spec}.json" for spec in self._sets())]

    def _make_answer(self, path: str) -> Data | None:
        if path == "collection.json":
            return self._whole()
        ids = self._pictured_records()
        if found := _PART.fullmatch(path):
            start = (int(found[1]) - 1) * PAGE
            part = ids[start : start + PAGE]
            name = f"{self._about.name} ({start + 1}–{start + len(part)})"
            return self._collection(path, name, self._manifests(part)) if part else None
        spec = path.removeprefix("set/").removesuffix(".json")
        sets = self._sets()
        if path != f"set/{spec}.json" or spec not in sets:
            return None
        return self._collection(_of_set(spec), sets[spec], self._manifests(self._members(spec)))

    def _whole(self) -> Data:
        ids = self._pictured_records()
        parts = -(-len(ids) // PAGE)
        items = [self._reference(_of_set(spec), name) for spec, name in self._sets().items()]
        if parts > 1:
            items += [
                self._reference(_part(number), f"{self._about.name} {number}")
                for number in range(1, parts + 1)
            ]
        else:
            items += self._manifests(ids)
        return self._collection("collection.json", self._about.name, items)

    def _collection(self, path: str, name: str, items: list[Data]) -> Data:
        said: Data = {
            "@context": CONTEXT,
            "id": f"{self._base}{pictures.IMAGES}{path}",
            "type": "Collection",
            "label": words(name),
            "homepage": [
                {"id": self._base, "type": "Text", "format": "text/html", "label": words(name)}
            ],
            "items": items,
        }
        if self._about.description and path == "collection.json":
            said["summary"] = words(self._about.description)
        return said

    def _reference(self, path: str, name: str) -> Data:
        address = f"{self._base}{pictures.IMAGES}{path}"
        return {"id": address, "type": "Collection", "label": words(name)}

    def _manifests(self, ids: Iterable[str]) -> list[Data]:
        found = []
        for id in ids:
            item = self._reader.item(id, copies.NAME)
            copy = copies.read(item.body) if item and item.digest else None
            if copy and copies.MANIFEST in copy.parts:
                address = self._base + pictures.manifest_path(id)
                label = words(copy.title, copy.language)
                found.append({"id": address, "type": "Manifest", "label": label})
        return found

    def _pictured_records(self) -> list[str]:
        """The ids of the records whose pages are shown, in order."""
        shown = read_state(self._about.pictures).shown
        return sorted(id for id, held in shown.items() if held.pages)

    def _sets(self) -> Mapping[str, str]:
        """The names of the sets that hold records with pages, by specification."""
        found = dict(self._reader.sets("", _SETS))
        hidden = self._about.hidden_sets
        return {
            spec: language_name(name) if spec.startswith("language:") else name
            for spec, name in found.items()
            if spec not in hidden and self._members(spec)
        }

    def _members(self, spec: str) -> list[str]:
        pictured = set(self._pictured_records())
        return [id for id in self._reader.members("oai_dc", spec, PAGE) if id in pictured]


def _part(number: int) -> str:
    return f"collection-{number}.json"


def _of_set(spec: str) -> str:
    return f"set/{quote(spec, safe=':')}.json"
