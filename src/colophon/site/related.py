"""What is related to a record, in a site: found in the browser by the search files.

A page for each record would be another one whenever a record beside it changes.  Here the
page of a record says by which values others are found, with links to the pages of these;
``search.js`` lists the records.
"""

from collections.abc import Iterator
from functools import lru_cache
from html import escape

from colophon.publish.copies import Copy
from colophon.publish.texts import LanguageTexts
from colophon.services.linked_data.respond import Addresses
from colophon.site.words import facet_term

_SCRIPT = '<script src="../search/search.js" defer></script>'
_FIELDS = ("publisher", "place", "topic")
_MOST = 5
"""values of a field that are looked at"""
_BEGIN, _END = b"<div data-related ", b"</div>"


def add_related(page: bytes, id: str, copy: Copy, addresses: Addresses, t: LanguageTexts) -> bytes:
    """The page of a record with what its related records are found by."""
    before, begin, rest = page.partition(_BEGIN)
    if not begin:
        return page
    title, editions = escape(copy.title), escape(t("record.same.edition"))
    items = "".join(_items(copy, addresses, t))
    found = (
        f'<div data-alike="{escape(id)}" data-title="{title}" data-editions="{editions}">'
        f'<p class="note">{escape(t("record.related_lead"))}</p>\n<ul>{items}</ul>\n</div>{_SCRIPT}'
    )
    return before + found.encode("utf-8", "replace") + rest.partition(_END)[2]


def _items(copy: Copy, addresses: Addresses, t: LanguageTexts) -> Iterator[str]:
    for field in _FIELDS:
        said = t(f"record.same.{field}")
        held = [(key, label) for one, key, label in copy.fields.facets if one == field]
        for key, label in held[:_MOST]:
            yield _item(said, facet_term(field, key), addresses.facet_path(field, key), label)


@lru_cache(maxsize=20_000)
def _item(said: str, term: str, path: str, label: str) -> str:
    link = f'<a href="../{escape(path)}" dir="auto">{escape(label)}</a>'
    return f'<li data-term="{escape(term)}">{escape(said)}: {link}</li>\n'
