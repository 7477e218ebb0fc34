"""The desk's pages and forms, filled in anyhow: none may be answered with a 5xx."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.fuzz.endpoints import ODD

KEY = "a key for the fuzz"
_PAGES = (
    "", "records/ID", "records/ID/seen", "records/ID/pages/1", "records/ID/boxes/1", "publishers",
    "publish", "incoming", "incoming/progress", "history", "keys", "login", "terms", "static/x",
)  # fmt: skip
_FORMS = (
    "records/ID/decide", "records/ID/decide", "records/ID/decide", "records/ID/concept",
    "records/ID/rename", "records/ID/remove", "batch", "batch", "undo", "redo",
    "publishers/resolve", "publishers/merge", "publish", "language", "login", "incoming",
)  # fmt: skip
_FIELDS = (
    "act", "term", "key", "value", "name", "names", "into", "new", "label", "broader", "ids",
    "id", "all", "seal", "back", "filter-q", "filter-stage", "filter-term", "language", "to",
    "kind", "uri", "reason", "visible", "user", "password", "place", "note",
)  # fmt: skip
_VALUES = (
    "accept", "reject", "set", "undecide", "add", "hide", "show", "unchanged", "title", "issued",
    "publisher", "subject", "language", "creator", "rights", "[ca. 1976]", "1976/1980", "de", "/",
    "https://evil.example/", "//evil.example", "javascript:alert(1)", "draft", "reviewed",
)  # fmt: skip
_QUERIES = ("q", "page", "language", "show", "stage", "box", "format", "whole", "said", "of",
            "field", "type", "name", "sort")  # fmt: skip


def opened(folder: str) -> Callable[[tuple[str, int]], None]:
    """Work for a child process: what a seed makes of a form or page is put to a desk."""
    from starlette.testclient import TestClient

    from colophon.catalogue import Catalogue
    from colophon.web.desk.app import application
    from colophon.web.desk.sessions import Access

    app = application(Path(folder), Access(by="maria", key=KEY))
    client = TestClient(app, base_url="http://localhost", follow_redirects=False)
    client.__enter__()
    client.get(f"/?key={KEY}")
    mark = client.get("/keys").text.split('name="mark" value="')[1].split('"')[0]
    ids = Catalogue.open(Path(folder)).store.ids

    def asked(task: tuple[str, int]) -> None:
        _, seed = task
        chance = random.Random(f"desk {seed}")
        answer = _one(client, chance, (*ids(), "x", "..", chance.choice(ODD)), mark)
        if answer is None:
            return
        assert answer.status_code < 500, (answer.status_code, answer.request.url, answer.text[:300])
        going = answer.headers.get("location", "/")
        assert going.startswith("/"), going
        assert not going.startswith("//"), going

    return asked


def _one(client: Any, chance: random.Random, ids: tuple[str, ...], mark: str) -> Any:
    """The answer to one page or form; None where no client can send it."""
    form = chance.random() < 0.7
    place = chance.choice(_FORMS if form else _PAGES)
    path = "/" + place.replace("ID", quote(chance.choice(ids)[:300], safe=""))
    try:
        if not form:
            pairs = [(chance.choice(_QUERIES), _said(chance, ids)) for _ in range(2)]
            return client.get(path, params=pairs)
        fields = {chance.choice(_FIELDS): _said(chance, ids) for _ in range(chance.randrange(7))}
        fields["mark"] = mark if chance.random() < 0.95 else _said(chance, ids)
        if place == "incoming":
            return client.put(
                path,
                content=chance.randbytes(chance.randrange(2_000)),
                headers={"x-name": quote(_said(chance, ids)), "x-mark": fields["mark"]},
            )
        return client.post(path, data=fields)
    except (UnicodeError, ValueError) as error:
        if isinstance(error, UnicodeError) or "httpx" in type(error).__module__:
            return None
        raise


def _said(chance: random.Random, ids: tuple[str, ...]) -> str:
    return chance.choice((chance.choice(_VALUES), chance.choice(ODD), chance.choice(ids)))
