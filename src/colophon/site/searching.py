"""The page that is searched in: the list of all titles, with a script beside it."""

from html import escape

import msgspec

from colophon.publish.search_facets import DECADE, FACETS
from colophon.publish.texts import LanguageTexts

_PLACE = b'<div id="found" tabindex="-1" hidden></div>'


def search_page(page: bytes, t: LanguageTexts) -> bytes:
    """The list of records with what finds some of them by the arguments of the address.

    Without JavaScript it stays the list of all titles, and says so.
    """
    begin = max(page.find(b"<main"), 0)
    end = b"</form>" if page.find(b"</form>", begin) >= 0 else b"</h1>"
    at = page.find(end, begin) + len(end)
    words = {name: t(f"static.{name}") for name in ("one", "none", "before", "more")}
    words["other"] = t("static.other", number="{number}")
    said = escape(msgspec.json.encode(words).decode())
    facets = escape(" ".join((*FACETS, DECADE)))
    noted = f'<noscript><p class="note">{escape(t("static.script"))}</p></noscript>'
    script = (
        f'<script src="search/search.js" data-words="{said}" data-facets="{facets}"></script>\n'
    )
    inside = page[:at] + noted.encode() + _PLACE + page[at:]
    return inside.replace(b"</main>", script.encode() + b"</main>", 1)
