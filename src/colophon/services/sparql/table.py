"""A result as a page: a table, and bars where its last column counts something."""

from typing import Any

import msgspec

from colophon.model.characters import iri
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data.about import About
from colophon.services.linked_data.variants import HTML
from colophon.services.linked_data.views import view

_MOST = 1_000
"""rows that are shown"""


class ResultCell(msgspec.Struct, frozen=True):
    """A value of a row; ``href`` where it is an address."""

    text: str
    href: str = ""


class ResultRow(msgspec.Struct, frozen=True):
    """A row; ``number`` is its last value where that is one."""

    cells: list[ResultCell]
    number: float


def show_result(about: About, asked: ResourceRequest, results: bytes) -> Answer:
    """The page of a result in SPARQL's JSON; ``asked`` has the query and the language."""
    found: dict[str, Any] = msgspec.json.decode(results)
    names = found["head"].get("vars") or ["answer"]
    bindings = found.get("results", {}).get("bindings")
    if bindings is None:
        bindings = [{"answer": {"type": "literal", "value": str(found.get("boolean"))}}]
    rows = [_row(one, names) for one in bindings[:_MOST]]
    numbers = [row.number for row in rows]
    counted = len(names) > 1 and rows and all(number >= 0 for number in numbers)
    seen = view(about.look, asked)
    return seen.answer(
        "results.html",
        title=seen.t("sparql.result"),
        names=names,
        rows=rows,
        more=len(bindings) > _MOST,
        most=max(numbers, default=0) if counted else 0,
        query=asked.argument("query"),
    )


def show_refusal(about: About, asked: ResourceRequest, refused: Answer) -> Answer:
    """The page that says why there is no result, with the query to mend."""
    seen = view(about.look, asked)
    body = seen.render(
        "message.html",
        title=seen.t("sparql.no_result"),
        message=refused.body.decode("utf-8", "replace").strip(),
        detail=seen.t("sparql.was"),
        text=asked.argument("query"),
    )
    return msgspec.structs.replace(refused, media_type=HTML.media_type, body=body)


def _row(binding: dict[str, Any], names: list[str]) -> ResultRow:
    cells = [_cell(binding.get(name)) for name in names]
    last = cells[-1].text if cells else ""
    plain = last.replace(".", "", 1)
    return ResultRow(cells, float(last) if plain.isascii() and plain.isdecimal() else -1)


def _cell(value: dict[str, Any] | None) -> ResultCell:
    if value is None:
        return ResultCell("")
    text = str(value["value"])
    web = value["type"] == "uri" and text.startswith(("http://", "https://"))
    return ResultCell(text, iri(text) if web else "")
