"""How far metadata inside a file is to be believed, by where it comes from.

Office programs and PDF writers fill titles and authors from templates and user
accounts; packages made for publication (OPF, TEI, citation tags) are written on purpose.
"""

import re
from collections.abc import Mapping

from colophon.describe.evidence.declared import canonical
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.placeholders import is_file_title, is_no_name, is_no_title
from colophon.languages import word_pattern
from colophon.model.document import Document, Embedded

TITLES: Mapping[str, float] = {
    "opf:dc:title": 0.9,
    "tei:titlestmt/title": 0.85,
    "html:meta/citation_title": 0.95,
    "html:meta/dc.title": 0.85,
    "html:meta/og:title": 0.75,
    "json-ld:headline": 0.8,
    "json-ld:name": 0.7,
    "html:title": 0.6,
    "markdown:front-matter/title": 0.95,
    "xmp:dc:title": 0.55,
    "pdf:info/title": 0.5,
    "docx:core/dc:title": 0.5,
    "odt:meta/dc:title": 0.55,
}
CREATORS: Mapping[str, float] = {
    "opf:dc:creator": 0.9,
    "tei:titlestmt/author": 0.85,
    "tei:source/author": 0.85,
    "html:meta/citation_author": 0.95,
    "html:meta/dc.creator": 0.85,
    "html:meta/eprints.creators_name": 0.9,
    "html:meta/bepress_citation_author": 0.95,
    "html:meta/author": 0.65,
    "html:meta/article:author": 0.6,
    "json-ld:author/name": 0.75,
    "json-ld:creator/name": 0.7,
    "markdown:front-matter/author": 0.9,
    "markdown:front-matter/creator": 0.9,
    "xmp:dc:creator": 0.45,
    "pdf:info/author": 0.4,
    "docx:core/dc:creator": 0.3,
    "odt:meta/dc:creator": 0.3,
    "odt:meta/meta:initial-creator": 0.3,
}

_NUMBER = re.compile(r"[\d\W]{2,20}")
_worthless_title = word_pattern(
    r"(?:microsoft (?:word|powerpoint|excel|publisher) ?[-–].*"
    r"|{names.program_titles}"
    r"|.{0,80}\.(?:docx?|odt|rtf|indd|qxd|pdf|tex|dvi|pub|pages|txt|ps|html?|pptx?|xlsx?|wpd"
    r"|p65|pmd|fm|cdr|ai|eps)"
    r"|[\d\W]+)",
    spelt=fold_heading,
)
_worthless_author = word_pattern(
    r"(?:{names.accounts}"
    r"|hp|dell|acer|lenovo|asus|toshiba|sony|apple"
    r"|xerox.*|canon.*|epson.*|ricoh.*|konica.*|scansnap.*"
    r"|.*(?:adobe|acrobat|distiller|pdftex|latex|xetex|luatex|\btex\b|ghostscript|quartz"
    r"|microsoft|libre ?office|open ?office|indesign|quark|pagemaker|scribus|wkhtml|prince"
    r"|pandoc|calibre|sigil|python-docx|itext|fpdf|reportlab|chrom(?:e|ium)|skia|mozilla"
    r"|weasyprint|word ?press|canva|abbyy|finereader|tesseract|google|gutenberg|pdfcreator"
    r"|cups|apache fop).*"
    r"|.*\b(?:macbook|imac|mac mini|ipad|iphone"
    r"|{names.devices})\b.*"
    r"|[\d\W]*|.*@.*|.*[\\/].*|\w)",
    spelt=fold_heading,
)


def trust(table: Mapping[str, float], one: Embedded) -> float:
    """How often a value from this source is right, 0 where it says nothing of this field."""
    return table.get(canonical(one.source), 0.0)


def titles(document: Document) -> list[Embedded]:
    """The titles inside the file that are worth something, the most trustworthy first.

    Where a title was written on purpose it may be a number or a date.
    """
    found = [
        one
        for one in document.embedded
        if trust(TITLES, one)
        and (title_is_sound(one.value) or (_is_in_writing(one) and re.search(r"\d", one.value)))
    ]
    return sorted(found, key=lambda one: -trust(TITLES, one))


def creators(document: Document) -> list[Embedded]:
    """The authors that metadata states on purpose, the most trustworthy first.

    Whom a program took from the user's account is not among them: see :func:`typists`.
    """
    return [one for one in _sound_authors(document) if not is_typed(document, one)]


def typists(document: Document) -> list[Embedded]:
    """The authors that programs wrote into the file from the account of who typed it.

    They are no statement about the item: whoever typed, scanned or laid it out is named.
    """
    return [one for one in _sound_authors(document) if is_typed(document, one)]


def _sound_authors(document: Document) -> list[Embedded]:
    found = [
        one for one in document.embedded if trust(CREATORS, one) and author_is_sound(one.value)
    ]
    return sorted(found, key=lambda one: -trust(CREATORS, one))


def is_typed(document: Document, one: Embedded) -> bool:
    """Whether a value is one that office, layout and PDF programs fill in by themselves.

    The author of a web page is one where a program for writing pages saved it, and where it
    is a single word: the name of an account.  Systems that run sites are told their authors.
    """
    source = one.source.lower()
    if source.startswith(_BY_PROGRAMS):
        return True
    if source != "html:meta/author":
        return False
    programs = [each.value for each in document.embedded if each.source.lower() in _GENERATORS]
    saved = any(not _SITES.search(fold_heading(each)) for each in programs)
    return saved or len(one.value.split()) == 1


_BY_PROGRAMS = ("pdf:info/", "xmp:", "docx:core/", "odt:meta/", "rtf:info/")
_GENERATORS = frozenset(("html:meta/generator", "html:meta/progid", "html:meta/originator"))
_SITES = re.compile(
    r"wordpress|drupal|joomla|typo3|hugo|jekyll|eleventy|pelican|gatsby|next\.?js|astro|ghost"
    r"|blogger|wix|squarespace|weebly|webflow|mediawiki|dokuwiki|spip|plone|omeka|dspace|eprints"
    r"|sphinx|mkdocs|docusaurus|quarto|pandoc|bookdown|asciidoctor|docutils|contao|textpattern"
    r"|movable type|nikola|hexo|zola|org mode|emacs|publii|grav|craft|kirby|concrete"
)
"""systems of web sites and converters of marked-up text, which write an author down when told"""


def _is_in_writing(one: Embedded) -> bool:
    return one.source.startswith(("markdown:front-matter/", "tei:")) and bool(
        _NUMBER.fullmatch(one.value)
    )


def title_is_sound(value: str) -> bool:
    """Not a program's default, a file name or a number."""
    return _is_sound(value, _worthless_title())


def _is_long_enough(text: str) -> bool:
    """Whether a text is more than scraps: three characters, or two signs that are words each."""
    return len(text) > 2 or (len(text) == 2 and all(map(_WORD_SIGN.match, text)))


_WORD_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Chinese characters, kana, hangul"""


def author_is_sound(value: str) -> bool:
    """Not a program, a device, an account, an address or a file's default."""
    return _is_sound(value, _worthless_author())


def _is_sound(value: str, worthless: re.Pattern[str]) -> bool:
    low = fold_heading(value).strip()
    if is_no_title(value) or is_no_name(value) or is_file_title(value):
        return False
    return _is_long_enough(low) and not worthless.fullmatch(low[:200])
