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

_ATTRIBUTE = '( (?:href|src|action|poster|data-src|data-href)="(?!{})[^"]*")'
_PLAIN = "[A-Za-z0-9_-]+"
"""ids of records that are the same in addresses, links and files"""
_UNCHANGED = '#|https?://|{}[.]html"'
"""what is led nowhere else"""
_TRANSLATED = b" hreflang="
_LINK, _ANCHOR = b"<link ", b"<a "
"""links to the same page in other languages, of which a site has none, begin so"""
_EMPTY = re.compile(rb"<nav [^>]*>\s*</nav>\n?")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_KNOWN = 10_000
"""attributes that are remembered with where they lead, of the pages of a folder; whole addresses"""
_FOLDERS = 100
"""folders whose links are remembered"""
_WITHOUT_PATH = re.compile(rb'="[?"]')
_SLASH = "\x00"
_RECORDS = places.RECORD.rstrip("/")
_SAFE = "/~!$&'()*+,;=:@"
_IN_PAGE = r'( rel="canonical" href="| property="og:url" content="){}([^<"]*)'
_IN_XML = r'(<loc>|\b(?:href|template)="){}([^<"]*)'


class LinkTarget(msgspec.Struct, frozen=True):
    """An address that is linked to; ``start`` is the argument of that name, or empty."""

    address: str
    start: str = ""


class _FolderLinks(msgspec.Struct):
    """In pages of a folder: plain links to records, all links that may lead elsewhere, and
    attributes with where they lead and the addresses they name."""

    record: re.Pattern[bytes]
    others: re.Pattern[bytes]
    known: dict[bytes, tuple[bytes, LinkTarget | None]]


class SiteLinks:
    """Leads the links of pages to files; ``base`` is the path the catalogue is served under."""

    def __init__(self, layout: SiteLayout, base: str) -> None:
        self._layout = layout
        self._base = base
        self._folders: dict[str, _FolderLinks] = {}

    def rewrite(self, page: bytes, address: str, found: set[LinkTarget]) -> bytes:
        """A page with its links led to files; ``found`` takes what it leads to.

        Pages of records are not told of: they are written whether anything leads there.
        """
        folder = address.rpartition("/")[0]
        if _TRANSLATED in page:
            page = _EMPTY.sub(b"", _drop_translations(page))
        links = self._folders.get(folder) or self._open_folder(folder)
        page = links.record.sub(rb' href="\1.html"', page)
        # texts and attributes take turns
        pieces, known = links.others.split(page), links.known
        for number in range(1, len(pieces), 2):
            written = pieces[number]
            led = known.get(written)
            if led is None:
                led = self._lead_attribute(written, folder, address)
                # a link without a path depends on the page
                if not _WITHOUT_PATH.search(written):
                    known[written] = led
            pieces[number], target = led
            if target is not None:
                found.add(target)
        if len(known) > _KNOWN:
            known.clear()
        return b"".join(pieces)

    def _open_folder(self, folder: str) -> _FolderLinks:
        """What finds the links in pages of a folder."""
        here = folder == _RECORDS
        up = "../" * (folder.count("/") + 1) if folder else ""
        record = _PLAIN if here else re.escape(f"{up}{places.RECORD}") + _PLAIN
        unchanged = _UNCHANGED.format(record)
        if here and self._layout.format_ends:
            unchanged += f'|[^"/]*(?:{"|".join(map(re.escape, self._layout.format_ends))})"'
        found = (f' href="({record})"', _ATTRIBUTE.format(unchanged))
        plain, others = (re.compile(one.encode()) for one in found)
        if len(self._folders) > _FOLDERS:
            self._folders.clear()
        self._folders[folder] = links = _FolderLinks(plain, others, {})
        return links

    def _lead_attribute(
        self, attribute: bytes, folder: str, address: str
    ) -> tuple[bytes, LinkTarget | None]:
        """An attribute led to where its link leads, and the address that names."""
        name, _, written = attribute[:-1].partition(b'="')
        value, target = self._lead(written, folder, address)
        return b'%b="%b"' % (name, value), target

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


def _drop_translations(page: bytes) -> bytes:
    """A page without links to the same in other languages."""
    pieces, done, at = [], 0, page.find(_TRANSLATED)
    while at >= 0:
        begin = page.rfind(b"<", 0, at)
        is_link = page.startswith(_LINK, begin)
        ending = b">" if is_link else b"</a>" if page.startswith(_ANCHOR, begin) else b""
        behind = page.find(ending, at) + len(ending) if ending else at + len(_TRANSLATED)
        if ending:
            pieces.append(page[done:begin])
            done = behind + (is_link and page.startswith(b"\n", behind))
        at = page.find(_TRANSLATED, behind)
    return b"".join((*pieces, page[done:]))


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
        self._known: dict[bytes, bytes] = {}
        """addresses as they stand behind the base, with where they lead"""

    def name(self, address: str) -> str:
        """The whole address of the file of an address."""
        return self.site + quote(self._layout.file(address), safe=_SAFE)

    def name_page(self, page: bytes) -> bytes:
        """A page that says of itself where its file lies."""
        head, end, rest = page.partition(b"</head>")
        return self._own.sub(self._lead, head, count=2) + end + rest

    def rewrite(self, document: bytes) -> bytes:
        """A sitemap, feed or description with its addresses led to files."""
        return self._pattern.sub(self._lead, document)

    def _lead(self, match: re.Match[bytes]) -> bytes:
        led = self._known.get(match[2])  # a page names itself twice, lists name it again
        if led is None:
            if len(self._known) >= _KNOWN:
                self._known.clear()
            led = self._known[match[2]] = self._lead_address(match[2])
        return match[1] + led

    def _lead_address(self, written: bytes) -> bytes:
        path, mark, rest = unescape(written.decode()).partition("?")
        address, hash_mark, fragment = path.partition("#")
        target, query = _read_target(decode_path(address), rest)
        # the first page is where the site is
        file = self._layout.file(target.address, target.start) if address or rest else ""
        led = f"{self.site}{quote(file, safe=_SAFE)}{hash_mark}{fragment}"
        return escape(f"{led}{mark}{query}" if query else led).encode()


def depth(file: str) -> str:
    """The way from a file up to the site's folder."""
    return "../" * file.count("/")
