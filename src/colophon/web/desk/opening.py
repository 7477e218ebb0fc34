"""While a large catalogue is read for the first time, its pages say how far that has come."""

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Page

WAITING = frozenset(("/", "/records/{id}", "/publishers", "/publish"))
"""the pages that show something of all records"""
AGAIN = "1"
"""seconds after which the browser asks again"""


def wait_until_open(
    room: Room, path: str, show: Page, *, always: bool = False
) -> Callable[[Request], Awaitable[Response]]:
    """A page that waits until all records have been read once, and says so meanwhile."""
    if path not in WAITING and not always:
        return partial(show, room)

    async def answer(request: Request) -> Response:
        progress = await room.opening_progress()
        if progress is None:
            return await show(room, request)
        page = room.page(request, "opening.html", progress=progress)
        page.headers["refresh"] = AGAIN
        return page

    return answer
