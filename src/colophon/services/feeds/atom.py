"""Atom: what is new and changed, or what a search finds; and how to search (OpenSearch).

https://www.rfc-editor.org/rfc/rfc4287 ·
https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
"""

from colophon.index.search import Search, SearchReader
from colophon.publish import places
from colophon.publish.datestamps import write_stamp
from colophon.publish.xml_text import attribute, element
from colophon.services.answer import Answer
from colophon.services.linked_data.about import About

PAGE = 50
_ATOM = "http://www.w3.org/2005/Atom"
_OPENSEARCH = "http://a9.com/-/spec/opensearch/1.1/"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def feed(
    search: SearchReader,
    about: About,
    wanted: Search | None,
    start: int,
    *,
    words: str = "",
    path: str = "feed.atom",
    page: str = "",
) -> Answer:
    """The newest records, or those that a search finds; ``start`` counts from 0.

    ``words`` say in the title what was looked for; ``path`` is the feed's own address below
    the catalogue, ``page`` that of the page with the same.
    """
    base = places.base(about.namespace)
    found = search.find(wanted, start=start, limit=PAGE, by="changed", down=True)
    latest = max((stamp for _, _, stamp in found), default=0)
    here = base + path
    lines = [
        element("title", f"{about.name}: {words}" if words.strip() else about.name),
        element("id", here),
        element("updated", write_stamp(latest)),
        f'<link rel="self" href="{attribute(here)}"/>',
        f'<link rel="alternate" type="text/html" href="{attribute(base + page)}"/>',
        f"<author>{element('name', about.name)}</author>",
        f"<os:totalResults>{search.count(wanted)}</os:totalResults>",
        f"<os:startIndex>{start + 1}</os:startIndex>",
        f"<os:itemsPerPage>{PAGE}</os:itemsPerPage>",
        *(_entry(about, base, *one) for one in found),
    ]
    body = f'<feed xmlns="{_ATOM}" xmlns:os="{_OPENSEARCH}">\n' + "\n".join(lines) + "\n</feed>\n"
    return Answer(media_type="application/atom+xml", body=(_DECLARATION + body).encode())


def _entry(about: About, base: str, id: str, title: str, stamp: int) -> str:
    page = attribute(base + places.record_path(id))
    return (
        f"<entry>{element('title', title)}{element('id', about.namespace + id)}"
        f"{element('updated', write_stamp(stamp))}"
        f'<link rel="alternate" type="text/html" href="{page}"/>'
        f'<link rel="alternate" type="text/turtle" href="{page}.ttl"/></entry>'
    )


def description(about: About) -> Answer:
    """How a browser or a portal searches here."""
    base = attribute(places.base(about.namespace))
    body = (
        f'{_DECLARATION}<OpenSearchDescription xmlns="{_OPENSEARCH}">\n'
        f"{element('ShortName', about.name[:16])}\n"
        f"{element('Description', about.description or about.name)}\n"
        f'<Url type="text/html" template="{base}records?q={{searchTerms}}"/>\n'
        f'<Url type="application/atom+xml" template="{base}feed.atom?q={{searchTerms}}'
        f'&amp;start={{startIndex?}}"/>\n'
        f'<Url type="application/json" template="{base}records.json?q={{searchTerms}}"/>\n'
        f'<Url type="application/x-suggestions+json" rel="suggestions"'
        f' template="{base}suggest?q={{searchTerms}}"/>\n'
        "<InputEncoding>UTF-8</InputEncoding>\n</OpenSearchDescription>\n"
    )
    return Answer(media_type="application/opensearchdescription+xml", body=body.encode())
