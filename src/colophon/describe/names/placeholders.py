"""Words that stand where a name or a title should: of templates, programs and catalogues.

They name nobody and entitle nothing: ``AUTHOR'S NAME``, ``(anonymous)``, ``MAIN TITLE``,
``Untitled-1``, ``PowerPoint Presentation``, ``flyer-final.psd``.  A phrase is one where all
its words are of one row below and one of them is a noun of that row.  Words are folded as
by :func:`~colophon.describe.names.headings.fold_heading`.
"""

import re
from functools import cache, lru_cache

from colophon.describe.names.headings import fold_heading
from colophon.languages import alternatives, every, word_sets


@cache
def _program_title() -> re.Pattern[str]:
    words = {
        name: alternatives(f"names.{name}", spelt=fold_heading)
        for name in (
            "presentations", "presentations_behind", "presentations_of", "of_programs", "slides",
            "new", "documents", "numbered",
        )
    }  # fmt: skip
    return re.compile(
        r"(?:microsoft (?:word|powerpoint|excel|publisher)|openoffice|libreoffice\w*) ?[-–—].*"
        rf"|.{{0,12}}{words['presentations']}\b.{{0,14}}powerpoint.{{0,14}}"
        rf"|powerpoint[- ]?{words['presentations_behind']}\w*"
        rf"|{words['presentations_of']} {words['of_programs']}? ?(?:microsoft )?powerpoint"
        rf"|{words['slides']} ?\d+"
        rf"|(?:{words['new']} )?(?:microsoft (?:word|publisher) )?"
        rf"{words['documents']}(?: (?:microsoft )?word)? ?[-_(]?\d*\)?"
        rf"|{words['numbered']} ?[-_ (]?\d+\)?"
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
    return frozenset(map(fold_heading, every("names.nobody")))


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
    return any(one.fullmatch(low) for one in (_program_title(), _EXTENSION, _PATH))
