# ruff: noqa: E501 (patterns read best unbroken)
"""Web addresses, handles and e-mail: those that state origin, and those that do not."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from colophon.describe.imprint.regions import OriginRegions, RegionLine
from colophon.describe.wording.line_starts import line_start
from colophon.languages import alternatives, word_pattern

_LETTERS = "a-z\u00df-\u00f6\u00f8-\u024f"
"""those of names in Latin letters; of other scripts, words may stand right before an address"""
TOKEN = re.compile(
    rf"""
    (?:https?://)?(?:www\.)?
    (?P<host>[{_LETTERS}0-9](?:[{_LETTERS}0-9-]{{0,62}}\.){{1,5}}[a-z]{{2,18}})
    (?P<path>/[^\s<>()\[\]\"'|,]{{0,120}})?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_HANDLE = re.compile(r"(?<![\w.@])@[\w.]{2,40}(?:@[\w.-]{3,60})?")
_filler = word_pattern(
    r"^(?:[\s,;|/·•●∙*+&~<>()\[\]-]|\b{pages.beside_addresses}\b|:|\.|→)*$", re.IGNORECASE
)
_ENDINGS = frozenset(
    "example com org net info media noblogs blog de fr es it gr uk eu cat ch at be nl pt ru us ca au nz ie se no"
    " fi dk pl cz sk hu ro bg hr si rs ua by tr il jp cn in br ar mx cl co pe uy ve edu gov mil int coop"
    " press zone cc tv io me xyz site online church love black red pink blue green works space world"
    " news live life house school university academy international social world network wiki support"
    " games art gallery party team community foundation center agency london berlin paris vegas nyc"
    " name pro biz club lgbt gay eus gal bzh scot wales onion systems tech dev app page pub ink earth".split()
)
OTHERS = frozenset(
    # giving, selling, shortening, hosting, drawing, social: they publish for others
    "paypal.com paypal.me gofundme.com patreon.com ko-fi.com liberapay.com opencollective.com venmo.com cash.app"
    " buymeacoffee.com chuffed.org crowdfunder.co.uk kickstarter.com indiegogo.com actionnetwork.org change.org"
    " facebook.com fb.com twitter.com x.com instagram.com youtube.com youtu.be tiktok.com t.me telegram.org"
    " tumblr.com medium.com linktr.ee bit.ly tinyurl.com reddit.com pinterest.com linkedin.com vimeo.com soundcloud.com"
    " google.com docs.google.com gmail.com riseup.net protonmail.com proton.me "
        "yahoo.com hotmail.com outlook.com gmx.de web.de"
    " wikipedia.org wikimedia.org archive.org pgdp.net gutenberg.org "
        "creativecommons.org canva.com wordpress.com wordpress.org adobe.com"
    " github.com gitlab.com inkscape.org gimp.org scribus.net libreoffice.org "
        "latex-project.org fonts.google.com fontsquirrel.com dafont.com"
    " unsplash.com pexels.com pixabay.com flickr.com freepik.com thenounproject.com "
        "amazon.com etsy.com bandcamp.com issuu.com scribd.com"
    " del.icio.us delicious.com digg.com stumbleupon.com getpocket.com pocket.co "
        "instapaper.com addtoany.com addthis.com sharethis.com"
    " vk.com ok.ru livejournal.com blogspot.com blogger.com mastodon.social bsky.app "
        "threads.net whatsapp.com wa.me signal.org discord.gg discord.com slack.com"
    " nytimes.com washingtonpost.com theguardian.com bbc.co.uk bbc.com cnn.com "
        "reuters.com apnews.com lemonde.fr spiegel.de elpais.com doi.org dx.doi.org "
        "orcid.org zenodo.org".split()
)  # fmt: skip


@cache
def _of_others() -> re.Pattern[str]:
    """What says of a line, or of what stands under it, that its addresses are not the origin."""
    return re.compile(alternatives("pages.others"), re.IGNORECASE)


_DOTTED = re.compile(r"\w\.[^\W\d_]{2}")
OWN_LINE = "a web address on a line of its own near the head or foot states origin"
"""the note of a publisher that stands as an address alone"""
_MANY = 8
"""more addresses than this in the last lines are a list of links"""


class WebAddress(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] is an address; ``domain`` is bare, lower case."""

    start: int
    end: int
    domain: str
    line: int


def bare(host: str) -> str:
    """A host without www., lower case."""
    host = host.lower()
    return host.removeprefix("www.")


def host_of(text: str) -> str:
    """The bare host of a text that is a web address and nothing else; empty for others."""
    found = _WHOLE.fullmatch(text)
    return bare(found["host"]) if found else ""


_WHOLE = re.compile(r"(?:https?://)?(?P<host>[\w-]+(?:\.[\w-]+)+)/?", re.IGNORECASE)


def addresses(line: RegionLine) -> list[WebAddress] | None:
    """The addresses of a line that holds nothing else, else None."""
    if len(line.text) > 400 or not _DOTTED.search(line.text):
        return None
    found: list[WebAddress] = []
    rest: list[str] = []
    position = 0
    emails = list(_EMAIL.finditer(line.text))
    for match in TOKEN.finditer(line.text):
        if any(mail.start() <= match.start() < mail.end() for mail in emails):
            continue
        host = bare(match["host"])
        if host.rsplit(".", 1)[-1] not in _ENDINGS:
            return None
        rest.append(line.text[position : match.start()])
        position = match.end()
        end = match.end()
        while line.text[end - 1] in ".,;:!?":
            end -= 1
        start = line.start + match.start()
        found.append(WebAddress(start=start, end=line.start + end, domain=host, line=line.start))
    rest.append(line.text[position:])
    between = _HANDLE.sub(" ", _EMAIL.sub(" ", " ".join(rest)))
    if not found or not _filler().match(between):
        return None
    return found


def origin(regions: OriginRegions) -> Iterator[WebAddress]:
    """Addresses on lines of their own near the foot or head that state origin.

    One with running text behind it is a link of the text, and so are those set like it.
    """
    found: list[WebAddress] = []
    text = regions.document.text
    linked = False
    for lines in (regions.last_lines[-16:], _head_lines(regions)):
        heading = ""
        for line in lines:
            here = addresses(line)
            before = _line_before(regions.document.text, line.start)
            if addresses(before) is None:
                heading = before.text if len(before.text) < 120 else ""
            if here is None or _runs_on(text, before, line):
                continue
            if line.start > regions.body and _is_silent_prose(before.text):
                # a line of its own below a paragraph: of the text, where text goes on behind
                linked = linked or _goes_on(text, line.end)
                if linked:
                    continue
            if regions.asides.holds(line.start):
                continue
            if _of_others().search(heading) or _of_others().search(line.text):
                continue
            known = {one.start for one in found}
            found.extend(one for one in here if one.start not in known and not _others(one))
    if len({one.domain for one in found}) <= _MANY:
        yield from found


def no_origin(regions: OriginRegions) -> frozenset[str]:
    """Domains that stand on lines of their own and state no origin.

    They are links of the running text, or belong to those who share, sell and host.
    """
    text = regions.document.text
    found: set[str] = set()
    linked = False
    for line in dict.fromkeys((*regions.lines(regions.all[0]), *regions.last_lines)):
        here = addresses(line)
        if here is None:
            continue
        below = line.start > regions.body and _is_silent_prose(_line_before(text, line.start).text)
        linked = linked or (below and _goes_on(text, line.end))
        found.update(one.domain for one in here if _others(one) or (below and linked))
    return frozenset(found)


_of_rights = word_pattern(r"{rights.stems}|©", re.IGNORECASE)
_LONG_LINE = 200
"""characters of a paragraph of running text, where it stands on one line"""


def _is_silent_prose(line: str) -> bool:
    """Whether a line is one of running text that says nothing of rights or of making."""
    full = len(line) > _LONG_LINE or (len(line) > 60 and line.rstrip()[-1:] in ".!?")
    return full and not _of_rights().search(line[-_LONG_LINE:])


def _goes_on(text: str, end: int) -> bool:
    """Whether running text stands behind an offset: a long paragraph, or three lines of it."""
    lines = [one.strip() for one in text[end : end + 4_000].split("\n")]
    run = 0
    for line in lines:
        run = run + 1 if len(line) > 60 and not _of_rights().search(line) else 0
        if run == 3 or (len(line) > _LONG_LINE and not _of_rights().search(line)):
            return True
    return False


def _runs_on(text: str, before: RegionLine, line: RegionLine) -> bool:
    """Whether a line goes on with a sentence or an entry of the line right before it."""
    if len(before.text) < 40 or text[before.end : line.start].count("\n") > 1:
        return False
    return before.text[-1:] not in ".!?:" and addresses(before) is None


def _line_before(text: str, start: int) -> RegionLine:
    """The line before an offset that is not empty; the end of a long one."""
    end = len(text[max(start - 400, 0) : start].rstrip()) + max(start - 400, 0)
    first = line_start(text, end, 400)
    return RegionLine(first, end, text[first:end].strip())


def _head_lines(regions: OriginRegions) -> list[RegionLine]:
    head = regions.all[0]
    return [line for line in regions.lines(head)[:30] if line.start <= regions.body]


def _others(address: WebAddress) -> bool:
    domain = address.domain
    return (
        domain in OTHERS
        or ".".join(domain.split(".")[-2:]) in OTHERS
        or ".".join(domain.split(".")[-3:]) in OTHERS
    )
