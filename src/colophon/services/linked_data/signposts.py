"""Signposting: typed links by which programs find their way from any part of a record.

https://signposting.org/FAIR/ · https://www.rfc-editor.org/rfc/rfc8288
"""

from collections.abc import Sequence

from colophon.publish import places
from colophon.services.linked_data.negotiation import Variant
from colophon.services.linked_data.variants import HTML, Held


class Signposts:
    """The links of a catalogue's resources; addresses are relative to where it is served."""

    def __init__(self, namespace: str, licence: str) -> None:
        self.namespace = namespace
        self._base = places.base_path(namespace)
        self._licence = licence

    def of_record(self, id: str, sent: Variant, held: Sequence[Held]) -> tuple[str, ...]:
        """The links of one form of a record: to the thing and to all other forms."""
        found = [_link(self.namespace + id, "cite-as")]
        if sent is HTML:
            found += [
                _link(
                    self._base + places.record_path(id, one.variant.suffix),
                    "describedby",
                    one.variant.media_type,
                    one.variant.profile,
                )
                for one in held
                if one.variant is not HTML
            ]
            found.append(_link("https://schema.org/AboutPage", "type"))
        else:
            found.append(_link(self._base + places.record_path(id), "describes", HTML.media_type))
        if self._licence:
            found.append(_link(self._licence, "license"))
        return tuple(found)


def _link(target: str, relation: str, media_type: str = "", profile: str = "") -> str:
    kind = f'; type="{media_type.partition(";")[0]}"' if media_type else ""
    form = f'; profile="{profile}"' if profile else ""
    return f'<{target}>; rel="{relation}"{kind}{form}'
