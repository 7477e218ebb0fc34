"""The repositories that are harvested, as a page."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.sources import SourceRow, list_sources
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Page
from colophon.web.desk.texts import FALLBACK, DeskTexts, texts_for


async def sources_page(room: Room, request: Request) -> Response:
    """What became of each source, when it is asked again, and why the last harvest failed."""
    t = texts_for(request)
    rows = await room.do(list_sources, room.catalogue)
    told = [(one, *_tell_failure(t, one)) for one in rows]
    return room.page(request, "sources.html", sources=told)


def _tell_failure(t: DeskTexts, one: SourceRow) -> tuple[str, str]:
    """Why it failed, and the language that is said in: by its kind, else as it was said."""
    key = f"sources.why.{one.last.code}"
    if one.state == "failing" and t.has(key):
        return t(key), t.language
    return one.last.message, FALLBACK


SOURCE_PAGES: Mapping[str, Page] = {"/sources": sources_page}
"""what is shown under which address"""
