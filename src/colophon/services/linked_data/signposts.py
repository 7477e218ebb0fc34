"""Signposting: typed links by which programs find their way from any part of a record.

https://signposting.org/FAIR/ · https://www.rfc-editor.org/rfc/rfc8288 ·
https://www.rfc-editor.org/rfc/rfc9264
"""

import re
from collections.abc import Sequence
from mimetypes import guess_type
from typing import Any
from urllib.parse import quote

import msgspec

from colophon.publish import places
from colophon.services.linked_data.negotiation import Variant
from colophon.services.linked_data.variants import HTML, HeldVariant

LINKSETS = {".linkset.json": "application/linkset+json", ".linkset": "application/linkset"}
"""suffix → media type of link sets (RFC 9264)"""


class SignpostFacts(msgspec.Struct, frozen=True):
    """The addresses of who made an item, and of the files in which it can be read."""

    authors: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


NOTHING = SignpostFacts()
_ANY = "\x1a"
"""stands for the id of any record"""
_QUOTED = quote(_ANY)
_PLAIN = re.compile(r"[A-Za-z0-9._-]+")
"""ids that are written everywhere as they are"""
_STANDING_IN = "_-._any_._-"
"""an id of that kind that no record has: ids begin with a letter or a digit"""


class Signposts:
    """The links of a catalogue's resources; addresses are relative to where it is served."""

    def __init__(self, namespace: str, licence: str) -> None:
        self.namespace = namespace
        self._base = places.base_path(namespace)
        self._licence = licence
        self._of_any: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
        self._linksets: dict[tuple[HeldVariant, ...], tuple[bytes, bytes]] = {}

    def of_record(
        self, id: str, sent: Variant, held: Sequence[HeldVariant], told: SignpostFacts = NOTHING
    ) -> tuple[str, ...]:
        """The links of one form of a record: to the thing and to all other forms."""
        if told != NOTHING or _ANY in id:
            return self._write_links(id, sent, held, told)
        key = sent.suffix, tuple([one.variant.suffix for one in held])
        if key not in self._of_any:
            self._of_any[key] = self._write_links(_ANY, sent, held)
        quoted = quote(id)
        return tuple(one.replace(_QUOTED, quoted).replace(_ANY, id) for one in self._of_any[key])

    def _write_links(
        self, id: str, sent: Variant, held: Sequence[HeldVariant], told: SignpostFacts = NOTHING
    ) -> tuple[str, ...]:
        found = self.relations(id, sent, held, self._base, told)
        if sent is HTML:
            for suffix, media_type in LINKSETS.items():
                target = self._base + places.record_path(id, suffix)
                found.append(TypedLink(target, "linkset", media_type))
        return tuple(str(one) for one in found)

    def relations(
        self,
        id: str,
        sent: Variant,
        held: Sequence[HeldVariant],
        base: str,
        told: SignpostFacts = NOTHING,
    ) -> list["TypedLink"]:
        """The links of one form; those to others of the catalogue begin with ``base``."""
        found = [TypedLink(self.namespace + id, "cite-as")]
        if sent is HTML:
            found += [
                TypedLink(
                    base + places.record_path(id, one.variant.suffix),
                    "describedby",
                    one.variant.media_type,
                    one.variant.profile,
                )
                for one in held
                if one.variant is not HTML
            ]
            found.append(TypedLink("https://schema.org/AboutPage", "type"))
            found.append(TypedLink("https://schema.org/CreativeWork", "type"))
            found += [TypedLink(uri, "author") for uri in told.authors]
            found += [TypedLink(uri, "item", guess_type(uri)[0] or "") for uri in told.files]
            found.append(TypedLink(base, "collection"))
        else:
            found.append(TypedLink(base + places.record_path(id), "describes", HTML.media_type))
        if self._licence:
            found.append(TypedLink(self._licence, "license"))
        return found

    def linkset_files(
        self, id: str, held: tuple[HeldVariant, ...], told: SignpostFacts
    ) -> tuple[bytes, bytes]:
        """The link set of a record as JSON and as text."""
        if told != NOTHING or not _PLAIN.fullmatch(id):
            linkset = self.linkset(id, held, told)
            return as_json(linkset), as_text(linkset)
        if held not in self._linksets:
            linkset = self.linkset(_STANDING_IN, held, NOTHING)
            self._linksets[held] = as_json(linkset), as_text(linkset)
        json, text = self._linksets[held]
        standing, own = _STANDING_IN.encode(), id.encode()
        return json.replace(standing, own), text.replace(standing, own)

    def linkset(
        self, id: str, held: Sequence[HeldVariant], told: SignpostFacts
    ) -> list[tuple[str, list["TypedLink"]]]:
        """(address, links) of every form of a record, all addresses whole (RFC 9264)."""
        base = places.base(self.namespace)
        return [
            (
                base + places.record_path(id, "" if one.variant is HTML else one.variant.suffix),
                self.relations(id, one.variant, held, base, told),
            )
            for one in held
        ]


def as_json(linkset: list[tuple[str, list["TypedLink"]]]) -> bytes:
    """A link set as ``application/linkset+json``."""
    contexts = []
    for anchor, links in linkset:
        context: dict[str, Any] = {"anchor": anchor}
        for one in links:
            context.setdefault(one.relation, []).append(one.target_object)
        contexts.append(context)
    return msgspec.json.encode({"linkset": contexts})


def as_text(linkset: list[tuple[str, list["TypedLink"]]]) -> bytes:
    """A link set as ``application/linkset``."""
    lines = [f'{one}; anchor="{anchor}"' for anchor, links in linkset for one in links]
    return (",\n".join(lines) + "\n").encode("ascii", "ignore")


class TypedLink(msgspec.Struct, frozen=True):
    """A typed link."""

    target: str
    relation: str
    media_type: str = ""
    profile: str = ""

    def __str__(self) -> str:
        kind = f'; type="{self._plain_type}"' if self.media_type else ""
        form = f'; profile="{self.profile}"' if self.profile else ""
        return f'<{self.target}>; rel="{self.relation}"{kind}{form}'

    @property
    def target_object(self) -> dict[str, Any]:
        """The link in JSON; an attribute of an extension is a list."""
        found: dict[str, Any] = {"href": self.target}
        if self.media_type:
            found["type"] = self._plain_type
        if self.profile:
            found["profile"] = [self.profile]
        return found

    @property
    def _plain_type(self) -> str:
        return self.media_type.partition(";")[0]
