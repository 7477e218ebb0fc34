"""COinS: an OpenURL ContextObject in a ``span``, by which Zotero and others know a page's item.

https://archive.niso.org/apps/group_public/download.php/14833/z39_88_2004_r2010.pdf (key/encoded
values, format of books)
"""

from urllib.parse import urlencode

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import numbers, text, title, year
from colophon.crosswalk._grouped import grouped
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import COINS
from colophon.model.record import Agent, AgentKind, Statement

_APART = frozenset(("issued",))


_BODY = "rft.aucorp"
"""the key of a maker that is no person, whose name is not to be parted"""


def _key(one: Statement) -> str:
    body = isinstance(one.value, Agent) and one.value.kind is AgentKind.BODY
    return _BODY if body and COINS[one.term] == "rft.au" else COINS[one.term]


def context_object(record: PublicRecord, frame: Frame) -> str:
    """The ContextObject, before it is escaped for HTML."""
    said = grouped(record, frame)
    pairs = [
        ("ctx_ver", "Z39.88-2004"),
        ("rft_val_fmt", "info:ofi/fmt:kev:mtx:book"),
        ("rft.genre", "document"),
        ("rft_id", said.uri),
        ("rft.btitle", title(said)),
        # of a document Zotero takes this one; both are keys of the format
        ("rft.title", title(said)),
        ("rft.date", year(record, frame)),
    ]
    for one in said.all_of(COINS):
        if one.term not in _APART:
            pairs.append((_key(one), text(one.value)))
    for scheme, number in numbers(said):
        if scheme in ("isbn", "issn"):
            pairs.append((f"rft.{scheme}", number))
        elif scheme == "doi":
            pairs.append(("rft_id", f"info:doi/{number}"))
    return urlencode([(key, words) for key, words in pairs if words], errors="replace")
