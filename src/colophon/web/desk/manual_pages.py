"""The manual at the desk: its chapters as pages, and a search in them."""

from markdown_it import MarkdownIt
from starlette.requests import Request
from starlette.responses import Response

from colophon import manual
from colophon.model.errors import UsageError
from colophon.web.desk.catalogue_thread import Room

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


async def manual_page(room: Room, request: Request) -> Response:
    """A chapter, or what the manual says of the words asked for (``?q=``)."""
    fields = await room.do(room.catalogue.field_reference)
    known = manual.chapters(fields)
    name = request.path_params.get("chapter", known[0].name)
    words = request.query_params.get("q", "").strip()[:100]
    found = manual.find(words or name, fields)
    if not found and not words:
        raise UsageError("the manual has no such chapter.", remedy="Choose one of its list.")
    return room.page(
        request,
        "manual.html",
        chapters=known,
        chapter="" if words else name,
        words=words,
        found=[_MARKDOWN.render(_without_marks(text)) for text in found],
    )


def _without_marks(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("<!--"))
