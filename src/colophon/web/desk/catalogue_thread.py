"""The room: one thread in which everything of the catalogue is done, in turn.

Neither the vocabularies' indexes nor PDFium like two threads; a decision takes
hundredths of a second, so that waiting one's turn is not felt.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from starlette.requests import Request
from starlette.responses import HTMLResponse

from colophon.catalogue import Catalogue
from colophon.desk import Desk, Done, Presence, ReadingProgress
from colophon.web.desk.act_texts import tell_act
from colophon.web.desk.page_templates import page_template
from colophon.web.desk.refusal_texts import tell_refusal
from colophon.web.desk.sessions import Access, Session
from colophon.web.desk.texts import languages, texts_for

SOON = 1.5
"""seconds that the first page waits for all records to be read, before it tells of it"""

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Room:
    """A catalogue, who may enter, and how pages are made."""

    def __init__(self, catalogue: Catalogue, access: Access) -> None:
        self.catalogue = catalogue
        self.desk = Desk(catalogue)
        self.access = access
        self.presence = Presence()
        self._opening: Future[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="desk")

    async def do(
        self, what: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Do something in the room's thread and wait for it."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, partial(what, *given, **named))

    async def language_namer(self, request: Request) -> Callable[[str], str]:
        """A function from the tag of a language to its name, in the reader's language."""
        return await self.do(self.desk.language_namer, texts_for(request).language)

    def later(self, what: Callable[[], object]) -> None:
        """Do something when nobody waits."""
        self._thread.submit(what)

    async def opening_progress(self) -> ReadingProgress | None:
        """How far the first reading of all records has come; None when it is done.

        What is done soon is waited for.
        """
        shelf = self.desk.shelf
        if shelf.is_open:
            return None
        if self._opening is None:
            self._opening = self._thread.submit(shelf.refresh)
        future = self._opening
        await asyncio.wait([asyncio.wrap_future(future)], timeout=SOON)
        if not future.done():
            return shelf.progress
        self._opening = None
        future.result()
        return None

    def close(self) -> None:
        """Finish what is under way."""
        self.desk.shelf.is_closing = True
        self._thread.shutdown(wait=True, cancel_futures=True)
        self.desk.shelf.close()

    def page(
        self, request: Request, template: str, status: int = 200, **given: object
    ) -> HTMLResponse:
        """A page from its template, in the reader's language."""
        texts = texts_for(request)
        session = session_of(request)
        before, after = self.turns(session)
        content = page_template(template).render(
            t=texts,
            refused_in=partial(tell_refusal, texts),
            tell_act=partial(tell_act, texts),
            languages=list(languages()),
            session=session,
            user=session.user if session else None,
            mark=session.mark if session else "",
            catalogue=self.catalogue.config,
            undoable=before,
            redoable=after,
            notice=request.query_params.get("said", ""),
            detail=request.query_params.get("of", "")[:200],
            path=request.url.path,
            **given,
        )
        return HTMLResponse(content, status)

    @property
    def is_shared(self) -> bool:
        """Whether several people work here, so that each takes back what is theirs."""
        return self.access.users is not None

    def turns(self, session: Session | None) -> tuple[Done | None, Done | None]:
        """What this person would undo next, and redo next."""
        if session is None:
            return None, None
        return self.desk.history.state(session.user.name if self.is_shared else "")


def session_of(request: Request) -> Session | None:
    """Who asks."""
    found = getattr(request.state, "session", None)
    return found if isinstance(found, Session) else None


def name_of(request: Request) -> str:
    """The name of who asks; empty where nobody is known."""
    session = session_of(request)
    return session.user.name if session else ""


def signer(request: Request, mark: object) -> Session | None:
    """Who asks by a form of ours: ``mark`` is what the request has of their session's."""
    session = session_of(request)
    return session if session is not None and mark == session.mark else None
