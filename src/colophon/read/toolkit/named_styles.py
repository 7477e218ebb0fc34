"""What the names of paragraph styles say that a paragraph is, in every word processor."""

from collections.abc import Mapping
from types import MappingProxyType

from colophon.model.document import MarkKind

NAMED_STYLES: Mapping[str, MarkKind] = MappingProxyType(
    {
        "title": MarkKind.TITLE,
        "subtitle": MarkKind.SUBTITLE,
        "caption": MarkKind.CAPTION,
        "author": MarkKind.AUTHOR,
        "byline": MarkKind.BYLINE,
        "imprint": MarkKind.IMPRINT,
        "colophon": MarkKind.IMPRINT,
        "abstract": MarkKind.ABSTRACT,
        "header": MarkKind.HEADER,
        "footer": MarkKind.FOOTER,
    }
)
"""by the name in small letters; each program has further names of its own"""
