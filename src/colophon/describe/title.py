"""Title, subtitle, other titles and the statement of responsibility.

Long s is given as s, line ends as blanks and letter-spaced words joined, as cataloguers
transcribe; capitals follow the rules of the language (``wording.capitals``; DCRM(B), 0G).
The evidence keeps the words as they are printed.
"""

import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import embedded_evidence
from colophon.describe.evidence.trust import TITLES, titles, trust
from colophon.describe.names.headings import fold_heading
from colophon.describe.page.layout import RuledSpan
from colophon.describe.page.letter_spacing import has_spaced_words, join_spaced
from colophon.describe.page.title_page import FIRST_LINES, TitlePage
from colophon.describe.wording.capitals import TextCapitals
from colophon.model.document import Document, Embedded
from colophon.model.record import Evidence, Statement, Text

_MARKUP = re.compile(r"[_*]{1,3}(?=\w)|(?<=[\w.,:;!?\"”»)])[_*]{1,3}")
_SITE = re.compile(r"\s+[|»·:–—-]+\s+|\s*[|»]\s*")
"""what parts the title of a page from the name of its site"""


_CATALOGUED = ("tei:", "opf:")
"""metadata that cataloguers of the text wrote"""
_SENTENCE = re.compile(r"(?:[^,;:]+[,;:]){2}|[^\W\d_]{3,}[.!?] +[^\W\d_]")
"""clauses of running text"""
_WORDS = re.compile(r"[^\W\d_]{2,}|[aàioyuôé](?!\w)")
_KNOWN = 60_000
"""code points whose words tell letter-spaced ones apart"""


class Title(Describer):
    """What the document calls itself."""

    name = "title"
    terms = ("title", "subtitle", "alternative", "statementOfResponsibility")
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The title with what supports it; where there is none, the first words in brackets."""
        page = context.analysis(TitlePage, document)
        language = context.language
        capitals = context.analysis(TextCapitals, document)
        if (
            page.title
            and not _catalogued_otherwise(document, page.title)
            and (printed := _printed_line(document, page.title))
        ):
            other = _printed_line(document, page.alternative) if page.alternative else ""
            at_other = printed.rfind(other) if other else -1
            title = Text(text=capitals.title(printed, language, at_other), language=language)
            yield self._state_title(document, page, page.title, title)
            yield from self._beside(document, page, printed, capitals, language)
            return
        declared = titles(document)
        if declared:
            yield Statement(
                term="title",
                value=Text(
                    text=capitals.title(without_site(declared[0]), language), language=language
                ),
                evidence=(
                    embedded_evidence(
                        declared[0],
                        method=self.name,
                        confidence=trust(TITLES, declared[0]),
                        note="The text states no title; the file names one.",
                    ),
                ),
            )
            return
        if page.opening:
            yield self._supply_title(document, page.opening, language)

    def _state_title(
        self, document: Document, page: TitlePage, span: RuledSpan, title: Text
    ) -> Statement:
        """The title with all that bears it out: a running head, the metadata of the file."""
        evidence = [self._quote_span(document, span)]
        sure = min(0.97, span.confidence + 0.1)
        if again := page.running.first_repeat(title.text):
            head = RuledSpan(*again, "A running head repeats it.", sure)
            evidence.append(self._quote_span(document, head))
        for found in titles(document):
            if agree(found.value, title.text):
                evidence.append(
                    embedded_evidence(
                        found,
                        method=self.name,
                        confidence=sure,
                        note="The metadata of the file agrees.",
                    )
                )
        return Statement(term="title", value=title, evidence=tuple(evidence))

    def _beside(
        self, document: Document, page: TitlePage, title: str, capitals: TextCapitals, language: str
    ) -> Iterator[Statement]:
        """Other title information, the alternative title behind an “or”, the statement of
        responsibility."""
        for term, span, cased in (
            ("subtitle", page.subtitle, capitals.write_following),
            ("alternative", page.alternative, capitals.title),
            ("statementOfResponsibility", page.responsibility, None),
        ):
            words = _printed_line(document, span) if span else ""
            if (
                not span
                or not words
                or (term == "subtitle" and fold_heading(words) == fold_heading(title))
            ):
                continue
            text = cased(words, language) if cased else words
            yield Statement(
                term=term,
                value=Text(text=text, language=language),
                evidence=(self._quote_span(document, span),),
            )

    def _supply_title(self, document: Document, span: RuledSpan, language: str) -> Statement:
        words = transcribe(document.text[span.start : span.end])
        return Statement(
            term="title",
            value=Text(text=f"[{words}]", language=language),
            evidence=(self._quote_span(document, span, inferred=True),),
        )

    def _quote_span(
        self, document: Document, span: RuledSpan, *, inferred: bool = False
    ) -> Evidence:
        return self.quote(
            document, span.start, span.end, span.confidence, span.note, inferred=inferred
        )


def _catalogued_otherwise(document: Document, span: RuledSpan) -> bool:
    """Whether those who made the file name a title, and the first lines are another text."""
    declared = [one for one in titles(document) if one.source.lower().startswith(_CATALOGUED)]
    words = document.text[span.start : span.end]
    return (
        span.note == FIRST_LINES
        and bool(declared)
        and not any(agree(one.value, words) for one in declared)
        and bool(_SENTENCE.search(words))
    )


def _printed_line(document: Document, span: RuledSpan) -> str:
    """The words of a stretch in one line, as printed."""
    words = document.text[span.start : span.end]
    known = (
        frozenset(_WORDS.findall(document.text[:_KNOWN].lower())) if has_spaced_words(words) else ()
    )
    return transcribe(join_spaced(words, known))


def transcribe(text: str) -> str:
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
    title = " ".join(found.value.split())
    if found.source.lower() != "html:title":
        return title
    parts = [one.strip() for one in _SITE.split(title) if one.strip()]
    return max(parts[:-1], key=len) if len(parts) > 1 else title


def agree(one: str, other: str) -> bool:
    """Whether two titles are the same but for case, accents, stops, or one being longer."""
    first = re.sub(r"\W+", " ", fold_heading(one)).strip()
    second = re.sub(r"\W+", " ", fold_heading(other)).strip()
    short, long = sorted((first, second), key=len)
    return bool(short) and (short == long or (len(short) >= 12 and long.startswith(short)))


DESCRIBER = Title()
