"""Title, subtitle, other titles and the statement of responsibility.

Long s is given as s and line ends as blanks, as cataloguers transcribe (DCRM(B) 0G);
everything else stays as the document has it, capitals too.
"""

import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import at, embedded
from colophon.describe.evidence.trust import TITLES, titles, trust
from colophon.describe.names.headings import folded
from colophon.describe.page.title_page import Span, TitlePage
from colophon.model.document import Document, Embedded
from colophon.model.record import Evidence, Statement, Text

_MARKUP = re.compile(r"[_*]{1,3}(?=\w)|(?<=[\w.,:;!?\"”»)])[_*]{1,3}")
_SITE = re.compile(r"\s+[|»·:–—-]+\s+|\s*[|»]\s*")
"""what parts the title of a page from the name of its site"""


class Title(Describer):
    """What the document calls itself."""

    name = "title"
    terms = ("title", "subtitle", "alternative", "statementOfResponsibility")
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The title with what supports it; where there is none, the first words in brackets."""
        page = context.analysis(TitlePage, document)
        language = context.language
        if page.title and (title := transcribed(document.text[page.title.start : page.title.end])):
            yield from self._stated(document, page, page.title, title, language)
            yield from self._beside(document, page, language)
            return
        declared = titles(document)
        if declared:
            yield Statement(
                term="title",
                value=Text(text=without_site(declared[0]), language=language),
                evidence=(
                    embedded(
                        declared[0],
                        method=self.name,
                        confidence=trust(TITLES, declared[0]),
                        note="The text states no title; the file names one.",
                    ),
                ),
            )
            return
        if page.opening:
            yield self._supplied(document, page.opening, language)

    def _stated(
        self, document: Document, page: TitlePage, span: Span, title: str, language: str
    ) -> Iterator[Statement]:
        evidence = [self._quoted(document, span)]
        for found in titles(document):
            if agree(found.value, title):
                evidence.append(
                    embedded(
                        found,
                        method=self.name,
                        confidence=min(0.97, span.confidence + 0.1),
                        note="The metadata of the file agrees.",
                    )
                )
        yield Statement(
            term="title", value=Text(text=title, language=language), evidence=tuple(evidence)
        )
        if sub := page.subtitle:
            words = transcribed(document.text[sub.start : sub.end])
            if words and folded(words) != folded(title):
                yield Statement(
                    term="subtitle",
                    value=Text(text=words, language=language),
                    evidence=(self._quoted(document, sub),),
                )

    def _beside(self, document: Document, page: TitlePage, language: str) -> Iterator[Statement]:
        """The alternative title behind an “or”, and the statement of responsibility."""
        for term, span in (
            ("alternative", page.alternative),
            ("statementOfResponsibility", page.responsibility),
        ):
            words = transcribed(document.text[span.start : span.end]) if span else ""
            if span and words:
                yield Statement(
                    term=term,
                    value=Text(text=words, language=language),
                    evidence=(self._quoted(document, span),),
                )

    def _supplied(self, document: Document, span: Span, language: str) -> Statement:
        words = transcribed(document.text[span.start : span.end])
        return Statement(
            term="title",
            value=Text(text=f"[{words}]", language=language),
            evidence=(self._quoted(document, span, inferred=True),),
        )

    def _quoted(self, document: Document, span: Span, *, inferred: bool = False) -> Evidence:
        return at(
            document,
            span.start,
            span.end,
            method=self.name,
            confidence=span.confidence,
            note=span.note,
            inferred=inferred,
        )


def transcribed(text: str) -> str:
    """Text in one line: long s as s, marks of emphasis and closing stops left out."""
    line = " ".join(_MARKUP.sub("", text.replace("ſ", "s")).split())
    line = line.strip(" ,;:·•–—-=/|")
    if (
        line.endswith(".")
        and not line.endswith("..")
        and not re.search(r"\b\w\.$|\b[A-Z][a-z]?\.$", line)
    ):
        line = line[:-1]
    return line


def without_site(found: Embedded) -> str:
    """The title of a page without the name of its site: ``Bread | The Bakers' Site``."""
    if found.source.lower() != "html:title":
        return found.value
    parts = [one.strip() for one in _SITE.split(found.value) if one.strip()]
    return max(parts[:-1], key=len) if len(parts) > 1 else found.value


def agree(one: str, other: str) -> bool:
    """Whether two titles are the same but for case, accents, stops, or one being longer."""
    first = re.sub(r"\W+", " ", folded(one)).strip()
    second = re.sub(r"\W+", " ", folded(other)).strip()
    short, long = sorted((first, second), key=len)
    return bool(short) and (short == long or (len(short) >= 12 and long.startswith(short)))


DESCRIBER = Title()
