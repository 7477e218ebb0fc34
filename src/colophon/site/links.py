"""The links of pages, feeds and sitemaps, led to the files of a static site.

One pass over the bytes: pages are ours, every attribute stands in double quotes, and what
is text in them is escaped, so that nothing else looks like a link.
"""

import re
from html import escape, unescape
from posixpath import basename, normpath
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import msgspec

from colophon.publish import places
from colophon.site.layout import SiteLayout

_ATTRIBUTE = re.compile(rb' (href|src|action|poster|data-src|data-href)="([^"]*)"')
_TRANSLATED = b" hreflang="
_TRANSLATION = re.compile(rb"<link [^>]*\bhreflang=[^>]*>\n?|<a [^>]*\bhreflang=[^>]*>[^<]*</a>")
"""links to the same page in other languages, of which a site has none"""
_EMPTY = re.compile(rb"<nav [^>]*>\s*</nav>\n?")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_KNOWN = 50_000
"""attributes that are remembered with where they lead"""
_SLASH = "\x00"
_RECORDS = places.RECORD.rstrip("/")
_SAFE = "/~!$&'()*+,;=:@"
_IN_PAGE = r'( rel="canonical" href="| property="og:url" content="){}([^<"]*)'
_IN_XML = r'(<loc>|\b(?:href|template)="){}([^<"]*)'


class LinkTarget(msgspec.Struct, frozen=True):
    """An address that is linked to; ``start`` is the argument of that name, or empty."""

    address: str
    start: str = ""


class SiteLinks:
    """Leads the links of pages to files; ``base`` is the path the catalogue is served under."""

    def __init__(self, layout: SiteLayout, base: str) -> None:
        self._layout = layout
        self._base = base
        self._known: dict[tuple[str, bytes], tuple[bytes, LinkTarget | None]] = {}

    def rewrite(self, page: bytes, address: str, found: set[LinkTarget]) -> bytes:
        """A page with its links led to files; ``found`` takes what it leads to."""
        folder = address.rpartition("/")[0]
        if _TRANSLATED in page:
            page = _EMPTY.sub(b"", _TRANSLATION.sub(b"", page))

        def lead(match: re.Match[bytes]) -> bytes:
            key = folder, match[0]
            known = self._known.get(key)
            if known is None:
                known = self._lead_attribute(match, folder, address)
                # a link without a path depends on the page
                if b"/" in match[2] and not match[2].startswith(b"?"):
                    self._known[key] = known
            targets.append(known[1])
            return known[0]

        if len(self._known) > _KNOWN:
            self._known.clear()
        targets: list[LinkTarget | None] = []
        page = _ATTRIBUTE.sub(lead, page)
        found.update(filter(None, targets))
        return page

    def _lead_attribute(
        self, match: re.Match[bytes], folder: str, address: str
    ) -> tuple[bytes, LinkTarget | None]:
        """An attribute led to where its link leads, and the address that names."""
        name, written = match.groups()
        if folder == _RECORDS and b"/" not in written and self._layout.names_a_format(written):
            return match[0], None
        value, target = self._lead(written, folder, address)
        return b' %b="%b"' % (name, value), target

    def _lead(self, written: bytes, folder: str, here: str) -> tuple[bytes, LinkTarget | None]:
        """Where a link leads, and the address it names; None for what lies elsewhere."""
        value = unescape(written.decode())
        if not value or value.startswith("#") or _ELSEWHERE.match(value):
            return written, None
        parts = urlsplit(value)
        path = parts.path or quote(basename(here), safe=_SAFE)
        if path.startswith("/"):
            if not f"{path}/".startswith(self._base):
                return written, None
            address = path[len(self._base) :]
        else:
            address = normpath(f"{folder}/{path}" if folder else path)
            if address.startswith(".."):
                return written, None
        target, query = _read_target(decode_path("" if address == "." else address), parts.query)
        file = self._layout.file(target.address, target.start)
        if path.startswith("/"):
            led = self._base + file
        else:
            led = _way(self._layout.file(f"{folder}/-" if folder else "-"), file)
        led = quote(led, safe=_SAFE)
        led = f"./{led}" if ":" in led.partition("/")[0] else led
        led += (f"?{query}" if query else "") + (f"#{parts.fragment}" if parts.fragment else "")
        return escape(led).encode(), target


def decode_path(path: str) -> str:
    """A path as an address: decoded, but for slashes that part no segments."""
    return unquote(path.replace("%2f", "%2F").replace("%2F", _SLASH)).replace(_SLASH, "%2F")


def _way(start: str, end: str) -> str:
    """The way from one file to another."""
    here, there = start.split("/")[:-1], end.split("/")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    return "../" * (len(here) - same) + "/".join(there[same:])


def _read_target(address: str, query: str) -> tuple[LinkTarget, str]:
    """The address with its page of a list, and the arguments that are left to a script."""
    given = parse_qsl(query, keep_blank_values=True)
    if [name for name, _ in given] == ["start"]:
        return LinkTarget(address, given[0][1].lstrip("0")), ""
    return LinkTarget(address), query


class WholeAddresses:
    """Leads whole addresses in sitemaps and feeds to the files of a site at ``site``."""

    def __init__(self, layout: SiteLayout, base: str, site: str) -> None:
        self.base = base
        self._layout = layout
        self.site = site
        self._pattern = re.compile(_IN_XML.format(re.escape(escape(base))).encode())
        self._own = re.compile(_IN_PAGE.format(re.escape(escape(base))).encode())

    def name_page(self, page: bytes) -> bytes:
        """A page that says of itself where its file lies."""
        return self._own.sub(self._lead, page, count=2)

    def rewrite(self, document: bytes) -> bytes:
        """A sitemap, feed or description with its addresses led to files."""
        return self._pattern.sub(self._lead, document)

    def _lead(self, match: re.Match[bytes]) -> bytes:
        path, mark, rest = unescape(match[2].decode()).partition("?")
        address, hash_mark, fragment = path.partition("#")
        target, query = _read_target(decode_path(address), rest)
        # the first page is where the site is
        file = self._layout.file(target.address, target.start) if address or rest else ""
        led = f"{self.site}{quote(file, safe=_SAFE)}{hash_mark}{fragment}"
        return match[1] + escape(f"{led}{mark}{query}" if query else led).encode()


def depth(file: str) -> str:
    """The way from a file up to the site's folder."""
    return "../" * file.count("/")
