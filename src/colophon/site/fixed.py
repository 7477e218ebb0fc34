"""The files that every site has: what to say where nothing is, the search, and for servers."""

from importlib.resources import files as package_files
from urllib.parse import urlsplit

from colophon.index.interface import IndexReader
from colophon.publish.appearance import render
from colophon.services.answer import ResourceRequest
from colophon.services.oai.repository import Repository
from colophon.site import servers
from colophon.site.layout import PAGE
from colophon.site.pages import ASKING
from colophon.site.records import Site
from colophon.site.servers import ServedSite
from colophon.site.static_repository import FILE, MOST, static_repository

PART = "fixed"
_MISSING = "there-is-nothing-here"


def write(site: Site, repository: Repository, reader: IndexReader) -> None:
    """Write them, where they would be others now."""
    found: dict[str, bytes] = {".nojekyll": b""}
    for address, title in ASKING.items():
        found[f"{address}{PAGE}"] = _not_answered(site, title)
    missing = site.addresses.respond(ResourceRequest(path=_MISSING, accept="text/html"))
    found["404.html"] = site.links.rewrite(missing.body, "", set())
    found |= servers.files(
        ServedSite(
            base=urlsplit(site.whole.site).path,
            oai=urlsplit(repository.identity.base_url).path,
            things=site.things,
            domain=repository.identity.domain,
            days=site.oai.days(),
        )
    )
    few = site.state.found_count() <= MOST
    whole = few and static_repository(reader, repository.identity, f"{site.whole.site}{FILE}")
    if whole:
        found[FILE] = whole
    script = package_files("colophon").joinpath("site", "search.js")
    found["search/search.js"] = script.read_bytes()
    for file, content in found.items():
        known = bool(site.state.mark(file))
        site.folder.write(file, content, known=known)
        site.state.put_file(file, PART, "1")
    for file in site.state.files(PART) - found.keys():
        site.folder.remove(file)
        site.state.forget_file(file)


def _not_answered(site: Site, title: str) -> bytes:
    """That files answer no questions, and where all data are."""
    page = render(
        "message.html",
        t=site.texts,
        catalogue=site.name,
        title=title,
        message=site.texts("static.answers"),
        text="",
        detail=site.texts("static.instead"),
    )
    return site.links.rewrite(page, "", set())
