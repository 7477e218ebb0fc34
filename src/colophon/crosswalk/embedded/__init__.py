"""Metadata inside pages: what reference managers and search engines read in HTML."""

from colophon.crosswalk import Frame
from colophon.crosswalk.embedded.coins import context_object
from colophon.disclosure import PublicRecord
from colophon.model.characters import attribute


def span(record: PublicRecord, frame: Frame) -> str:
    """The COinS of a record, as HTML: an empty ``span`` for the body of its page."""
    return f'<span class="Z3988" title={attribute(context_object(record, frame))}></span>'
