"""A resource that is neither a record nor a file: its graph, and its page of the same."""

from collections.abc import Mapping
from typing import Any

import msgspec

from colophon.services.answer import Answer
from colophon.services.linked_data import variants
from colophon.services.linked_data.graphs import Graph
from colophon.services.linked_data.negotiation import Variant, choose_variant
from colophon.services.linked_data.views import PageView


class ResourceLine(msgspec.Struct, frozen=True):
    """A line of a page: ``href`` is below the catalogue's address, or a whole address.

    ``anchor`` is the name by which its heading is linked to.
    """

    text: str
    href: str = ""
    heading: str = ""
    language: str = ""
    note: str = ""
    anchor: str = ""


class Section:
    """A part of a page under a heading, which may be empty."""

    def __init__(self, heading: str) -> None:
        self.heading = heading
        self.lines: list[ResourceLine] = []

    def add(
        self,
        text: str,
        href: str = "",
        heading: str = "",
        language: str = "",
        *,
        note: str = "",
        anchor: str = "",
    ) -> None:
        """One more line."""
        self.lines.append(ResourceLine(text, href, heading, language, note, anchor))


class Resource:
    """What is told of ``uri``; ``above`` is the line of what it is a part of.

    ``lead`` says in a sentence or two what it is; ``data`` is JSON-LD that stands in its
    page; ``search`` the words in its search form, which a resource without any has not.
    ``template`` is that of its page, ``told`` what is filled in beside the resource.
    """

    def __init__(
        self,
        title: str,
        uri: str,
        graph: Graph,
        sections: list[Section],
        *,
        above: ResourceLine | None = None,
        lead: str = "",
        data: str = "",
        search: str = "",
        template: str = "resource.html",
        told: Mapping[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.uri = uri
        self.graph = graph
        self.sections = [one for one in sections if one.lines]
        self.above = above
        self.lead = lead
        self.data = data
        self.search = search
        self.template = template
        self.told = told or {}


def show_resource(resource: Resource, path: str, view: PageView, wanted: Variant | None) -> Answer:
    """A resource in the representation its suffix names, or the one Accept would have.

    ``path`` is where it is, without a suffix.
    """
    variant = wanted or choose_variant(view.asked.accept, variants.GRAPH)
    if variant is None:
        kinds = "\n".join(f"{path}{one.suffix}  {one.media_type}" for one in variants.GRAPH)
        said = f"There is no such form of this. There are:\n{kinds}\n"
        return Answer(status=406, body=said.encode(), vary="Accept")
    page = variant is variants.HTML
    return Answer(
        media_type=variant.media_type,
        body=_page(resource, path, view) if page else resource.graph.write_variant(variant),
        tag="" if page else f"{resource.graph.digest}{variant.suffix}",
        links=(f'<{resource.uri}>; rel="cite-as"',),
        vary="" if wanted else "Accept",
    )


def _page(resource: Resource, path: str, view: PageView) -> bytes:
    told: dict[str, Any] = {
        "path": path.rpartition("/")[2],
        "title": resource.title,
        "resource": resource,
        "formats": [one for one in variants.GRAPH if one is not variants.HTML],
    }
    return view.render(resource.template, **(told | dict(resource.told)))
