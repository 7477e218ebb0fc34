"""XML whose namespaces have other prefixes than usual, read as if they had the usual ones.

Office programs agree on prefixes (``w:p``, ``text:p``); libraries that write their files anew
do not (``ns0:p``).

https://www.w3.org/TR/xml-names/
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from colophon.read.toolkit.markup import MarkupText, Tag, tokens


def usual_tokens(source: str, root: Any, usual: Mapping[str, str]) -> Iterator[MarkupText | Tag]:
    """Texts and tags of a part; ``usual`` are prefixes by the namespaces that they mean.

    ``root`` is the part's root element, on which its prefixes are declared.
    """
    others = {
        prefix: usual[space]
        for prefix, space in root.nsmap.items()
        if space in usual and prefix != usual[space]
    }
    if not others:
        yield from tokens(source, html=False)
        return
    names = "|".join(re.escape(one) for one in others if one) or "(?!)"
    attribute = re.compile(rf"(?<![^\s])({names})(?=:)")
    for token in tokens(source, html=False):
        if isinstance(token, Tag):
            prefix, colon, name = token.name.rpartition(":")
            known = others.get(prefix if colon else None)
            attributes = attribute.sub(lambda found: others[found[1]], token.attributes)
            if known:
                token = replace(token, name=f"{known}:{name}", attributes=attributes)
        yield token
