"""While a large catalogue is read for the first time, its pages say how far that has come."""

from starlette.requests import Request
from starlette.responses import Response

from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Endpoint

WAITING = frozenset(("/", "/records/{id}", "/publishers", "/publish"))
"""the pages that show something of all records"""
AGAIN = "1"
"""seconds after which the browser asks again"""


def wait_until_open(room: Room, path: str, show: Endpoint, *, always: bool = False) -> Endpoint:
    """A page that waits until all records have been read once, and says so meanwhile."""
    if path not in WAITING and not always:
        return show

    async def answer(request: Request) -> Response:
        progress = await room.opening_progress()
        if progress is None:
            return await show(request)
        page = room.page(request, "opening.html", progress=progress)
        page.headers["refresh"] = AGAIN
        return page

    return answer
