"""What is related to a record, in a site: found in the browser by the search files.

A page for each record would be another one whenever a record beside it changes.  Here the
page of a record says by which values others are found, with links to the pages of these;
``search.js`` lists the records.
"""

from html import escape

from colophon.publish.copies import Copy
from colophon.publish.texts import LanguageTexts
from colophon.services.linked_data.respond import Addresses
from colophon.site.words import facet_term

_SCRIPT = '<script src="../search/search.js" defer></script>'
_FIELDS = ("publisher", "place", "topic")
_MOST = 5
"""values of a field that are looked at"""
_KEPT = 20_000
"""values that are remembered with what is written of them"""
_BEGIN, _END = b"<div data-related ", b"</div>"


class RelatedLinks:
    """Says on the pages of records by what others are found that are related to them."""

    def __init__(self, addresses: Addresses, t: LanguageTexts) -> None:
        self._addresses = addresses
        self._t = t
        self._items: dict[tuple[str, str, str], str] = {}

    def add(self, page: bytes, id: str, copy: Copy) -> bytes:
        """The page of a record with what its related records are found by."""
        before, begin, rest = page.partition(_BEGIN)
        if not begin:
            return page
        title, editions = escape(copy.title), escape(self._t("record.same.edition"))
        lead = escape(self._t("record.related_lead"))
        found = (
            f'<div data-alike="{escape(id)}" data-title="{title}" data-editions="{editions}">'
            f'<p class="note">{lead}</p>\n<ul>{self._list(copy)}</ul>\n</div>{_SCRIPT}'
        )
        return before + found.encode("utf-8", "replace") + rest.partition(_END)[2]

    def _list(self, copy: Copy) -> str:
        found = []
        for field in _FIELDS:
            held = [one for one in copy.fields.facets if one[0] == field]
            found += [self._items.get(one) or self._item(*one) for one in held[:_MOST]]
        return "".join(found)

    def _item(self, field: str, key: str, label: str) -> str:
        said, path = self._t(f"record.same.{field}"), self._addresses.facet_path(field, key)
        link = f'<a href="../{escape(path)}" dir="auto">{escape(label)}</a>'
        item = f'<li data-term="{escape(facet_term(field, key))}">{escape(said)}: {link}</li>\n'
        if len(self._items) >= _KEPT:
            self._items.clear()
        self._items[field, key, label] = item
        return item
