"""What the names, classes and roles of HTML elements say of the words in them.

https://html.spec.whatwg.org/multipage/dom.html#elements
https://www.w3.org/TR/epub-ssv-11/ · https://microformats.org/wiki/h-entry
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from colophon.languages import every
from colophon.model.document import MarkKind

BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset"
    " dir figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main"
    " menu nav ol p plaintext pre search section summary table tbody tfoot thead title tr"
    " ul xmp".split()
)
LINES = frozenset({"br", "tr", "dt", "dd", "li"})
UNSEEN = frozenset(
    "rp rt rtc script style template noscript noframes head title svg math select option object"
    " iframe audio video canvas datalist noembed".split()
)
"""what is not shown, and the readings set over words (ruby), which are no part of them"""
RUBY = frozenset({"rb", "rp", "rt"})
"""parts of ruby, which end where the next one begins (HTML, 13.1.2.4)"""
BEGIN_BODY = (BLOCKS - {"title"}) | frozenset(
    "a b big br button code em font frameset i img input label small span strong tt u".split()
)
"""elements that end a head whose end is not written (HTML, 13.2.6.4.4); those that office
programs put into it, which HTML does not know, are not for show"""
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BY_TAG = {
    "nav": MarkKind.NAVIGATION,
    "blockquote": MarkKind.QUOTATION,
    "ul": MarkKind.LIST,
    "ol": MarkKind.LIST,
    "table": MarkKind.TABLE,
    "figcaption": MarkKind.CAPTION,
    "caption": MarkKind.CAPTION,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "b": MarkKind.EMPHASIS,
    "strong": MarkKind.EMPHASIS,
}
_WORDS = {
    MarkKind.IMPRINT: "imprint colophon impressum copyright-page copyrightpage",
    MarkKind.BYLINE: "byline",
    MarkKind.AUTHOR: "author post-author entry-author article-author author-name p-author",
    MarkKind.PUBLISHER: "publisher",
    MarkKind.PLACE: "place",
    MarkKind.DATE: (
        "pubdate datepublished date dt-published published entry-date post-date article-date"
        " date-published publish-date"
    ),
    MarkKind.MODIFIED: (
        "datemodified dt-updated updated date-modified last-updated last-modified lastmod"
        " modified-date post-modified"
    ),
    MarkKind.TITLE: "title booktitle book-title entry-title fulltitle post-title article-title",
    MarkKind.SUBTITLE: "subtitle",
    MarkKind.FRONT: "titlepage title-page halftitlepage frontmatter front",
    MarkKind.BACK: "backmatter back",
    MarkKind.NOTE: "footnote footnotes endnotes rearnotes",
    MarkKind.ABSTRACT: "abstract",
    MarkKind.KEYWORDS: "keywords",
    MarkKind.REFERENCES: "references bibliography",
    MarkKind.NAVIGATION: "toc navigation breadcrumb breadcrumbs",
    MarkKind.HEADER: "site-title site-name site-description blog-title logo",
}
BY_WORD: Mapping[str, MarkKind] = {
    word: kind for kind, words in _WORDS.items() for word in words.split()
}
"""words of class, id, role, itemprop and epub:type that say what an element is"""
SPEAKING = ("class", "role", "itemprop", "epub:type", "rel")
"""attributes in which these words stand"""

_FURNITURE = frozenset(
    "menu navbar nav social widget widgets banner teaser teasers related pager pagination"
    " comments comment commentlist comment-list cookie cookies newsletter subscribe share"
    " sharing sharedaddy sidebar topbar top-bar toolbar recommended trending advert ads promo"
    " skip-link search complementary recent-posts tag-cloud disqus_thread".split()
)
"""classes, ids and roles of what a site puts around its pages"""
_FURNITURE_PART = frozenset(
    "teaser teasers related breadcrumb breadcrumbs share sharing sharedaddy social sidebar"
    " comments commentlist pagination cookie cookies newsletter".split()
)
"""the same, where they are one part of a name: ``post-share-buttons``"""
_HOLDERS = frozenset({"no", "has", "with", "without", "content", "main", "layout", "page", "body"})
"""parts of names of what holds the text: ``content-with-sidebar``"""
_WHOLE = frozenset({"html", "body", "main", "article"})


def is_furniture(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether its names say that an element belongs to the site: menus, teasers, comments."""
    if name in _WHOLE:
        return False
    said = (attributes.get(key, "") for key in ("class", "id", "role"))
    for word in " ".join(said).lower().split()[:12]:
        if word in _FURNITURE:
            return True
        parts = frozenset(re.split(r"[-_]+", word))
        if parts & _FURNITURE_PART and not parts & _HOLDERS:
            return True
    return False


SHARES = re.compile(
    r"(?:^|//|\.)(?:del\.icio\.us|digg\.com|stumbleupon\.com|reddit\.com/submit|pinboard\.in"
    r"|(?:facebook|linkedin|pinterest|tumblr|xing|vk|blogger|livejournal|evernote|getpocket)"
    r"\.com/(?:share|sharer|pin/create|submit|dialog|save|clip|widgets)"
    r"|(?:twitter|x)\.com/(?:share|intent|home\?status)|t\.me/share|wa\.me/|api\.whatsapp\.com"
    r"|plus\.google\.com/share|news\.ycombinator\.com/submitlink|addtoany\.com|addthis\.com"
    r"|sharethis\.com)|[?&](?:share|replytocom)=|^mailto:\?",
    re.I,
)
"""addresses to which a reader sends word of a page"""
SHARE_NAMES = re.compile(
    r"(?:share (?:on|this|via|by)|tweet|del\.?icio\.?us|digg|stumbleupon|facebook|twitter|x|reddit"
    r"|linkedin|pinterest|tumblr|whatsapp|telegram|mastodon|bluesky|threads|google\+|instagram"
    r"|e-?mail|print|rss|youtube|flattr|pocket|xing)\b.{0,24}",
    re.I,
)
"""what such links are called"""


@lru_cache(maxsize=1)
def related_pattern() -> re.Pattern[str]:
    """Headings of lists of other pages and of what readers wrote below a page."""
    forms = "|".join(map(re.escape, sorted(every("pages.related"), key=len, reverse=True)))
    return re.compile(rf"(?:{forms})(?:\s+\w+){{0,2}}\s*[:…»>]*", re.I)


@lru_cache(maxsize=1)
def page_names() -> frozenset[str]:
    """What templates call pages and menus: no page is entitled so."""
    return frozenset(every("pages.names"))
