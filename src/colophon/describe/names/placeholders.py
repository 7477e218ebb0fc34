"""Words that stand where a name or a title should: of templates, programs and catalogues.

They name nobody and entitle nothing: ``AUTHOR'S NAME``, ``(anonymous)``, ``MAIN TITLE``,
``Untitled-1``, ``PowerPoint Presentation``, ``flyer-final.psd``.  A phrase is one where all
its words are of one row below and one of them is a noun of that row.  Words are folded as
by :func:`~colophon.describe.names.headings.fold_heading`.
"""

import re
from functools import lru_cache

from colophon.describe.names.headings import fold_heading
from colophon.languages import every, word_sets

_PROGRAM_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|publisher)|openoffice|libreoffice\w*) ?[-–—].*"
    r"|.{0,12}(?:presentation|presentacion|presentazione|presentatie|prasentation|apresentacao"
    r"|prezentac\w+|prezentare|esitys|презентация|презентація|παρουσιαση)\b.{0,14}powerpoint.{0,14}"
    r"|powerpoint[- ]?(?:presentation|prasentation|presentatie|presentasjon|prasentation)\w*"
    r"|(?:presentacion|presentazione(?: standard)?|apresentacao|presentation|prezentace) "
    r"(?:de|di|do|sous|aplikace)? ?(?:microsoft )?powerpoint"
    r"|(?:slide|folie|diapositive?|diapositiva|dia) ?\d+"
    r"|(?:new |neues |nouveau |nuevo |nuovo |novo )?(?:microsoft (?:word|publisher) )?"
    r"(?:document\w?|dokument|documento|document word)(?: (?:microsoft )?word)? ?[-_(]?\d*\)?"
    r"|(?:presentation|prasentation|arbeitsmappe|book|publication|drawing|zeichnung|layout"
    r"|template|vorlage|canvas|artboard|scan|img|image|bild|dsc|dscn|photo) ?[-_ (]?\d+\)?"
)
_EXTENSION = re.compile(
    r"[^\n]{1,160}\.(?:docx?|dotx?|odt|ott|rtf|indd|indt|idml|qxd|qxp|pdf|tex|dvi|pub|pages|txt|ps"
    r"|html?|pptx?|ppsx?|odp|key|xlsx?|ods|csv|wpd|p65|pm6|pmd|fm|cdr|ai|eps|psd|psb|xcf|svg|png"
    r"|jpe?g|tiff?|gif|bmp|webp|heic|sla|scd|afpub|afdesign|afphoto|md|epub|mobi|vsdx?|drw|zip)"
)
_PATH = re.compile(
    r"""
    (?:[a-z]:[\\/]|file:|\\\\|~?/(?:[\w. -]+/)+).*|[\w .-]+(?:\\[\w .-]+){2,}
    """,
    re.VERBOSE,
)
_LONGEST = 90
"""characters: no stand-in is longer"""


@lru_cache(maxsize=4)
def _rows(titles: bool) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """For each language the nouns that a template puts in a place, and these with others."""
    group = "names.template_title" if titles else "names.template_name"
    about = word_sets(f"{group}_words")
    return tuple(
        (nouns, nouns | about.get(tag, frozenset()))
        for tag, nouns in word_sets(f"{group}s").items()
    )


@lru_cache(maxsize=1)
def _nobody() -> frozenset[str]:
    return frozenset(every("names.nobody"))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", fold_heading(text[:_LONGEST]))


def _template(text: str, titles: bool) -> bool:
    words = _words(text)
    return bool(words) and any(
        all(one in row for one in words) and any(one in nouns for one in words)
        for nouns, row in _rows(titles)
    )


def is_no_name(text: str) -> bool:
    """Whether a text stands where a name should and names nobody."""
    words = _words(text)
    if not words or len(text) > _LONGEST:
        return not words
    return " ".join(words) in _nobody() or _template(text, False)


def is_no_title(text: str) -> bool:
    """Whether a text stands where a title should and is none: a template's words."""
    return len(text) <= _LONGEST and _template(text, True)


def is_file_title(text: str) -> bool:
    """Whether a title is what a program gave the file: its name, its path, its default."""
    low = fold_heading(" ".join(text.split()))
    return any(one.fullmatch(low) for one in (_PROGRAM_TITLE, _EXTENSION, _PATH))
