"""Creators and contributors: whom the document names as its makers.

Only those whom a byline, an author block, a signature or the wording of an official act
makes responsible; persons who are merely mentioned are never creators.
"""

from collections.abc import Iterable, Iterator, Sequence

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import at, embedded
from colophon.describe.evidence.trust import CREATORS, creators, trust
from colophon.describe.names.bodies import person_or_body
from colophon.describe.names.byline_words import AUTHOR
from colophon.describe.names.headings import folded
from colophon.describe.names.persons import Name, parse
from colophon.describe.page.title_page import TitlePage
from colophon.describe.responsibility.makers import Found, makers
from colophon.model.document import Document, Embedded
from colophon.model.record import Agent, Statement

RELATORS = "http://id.loc.gov/vocabulary/relators/"


class Creators(Describer):
    """Reads bylines, author blocks, signatures and official acts."""

    name = "creators"
    terms = ("creator", "contributor")
    after = ("language", "title")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Creators, then contributors with their role."""
        page = context.analysis(TitlePage, document)
        language = context.language
        found = list(makers(document, page, language))
        taken: list[Name] = []
        declared = list(creators(document))
        statements = []
        for one in found:
            if any(_same(one.name, other) for other in taken):
                continue
            taken.append(one.name)
            statements.append(self._statement(document, one, declared))
        statements.sort(key=lambda one: one.term != "creator")
        yield from statements
        if not any(one.term == "creator" for one in statements):
            yield from self._embedded(declared, language)

    def _statement(self, document: Document, one: Found, declared: Sequence[Embedded]) -> Statement:
        evidence = [
            at(
                document,
                one.start,
                one.end,
                method=self.name,
                confidence=one.confidence,
                note=one.note,
                inferred=one.inferred,
            )
        ]
        for entry_ in declared:
            other = parse(entry_.value)
            if other and _same(other, one.name):
                evidence.append(
                    embedded(
                        entry_,
                        method=self.name,
                        confidence=min(0.97, one.confidence + 0.05),
                        note="The metadata of the file agrees.",
                    )
                )
        contributor = one.role != AUTHOR
        return Statement(
            term="contributor" if contributor else "creator",
            value=one.name.agent(role=RELATORS + one.role if contributor else ""),
            evidence=tuple(evidence),
        )

    def _embedded(self, declared: Sequence[Embedded], language: str) -> Iterator[Statement]:
        """What the file says of its author where the text says nothing, if it can be a name."""
        for one in declared:
            sure = trust(CREATORS, one)
            name = person_or_body(one.value, language)
            if name and sure >= 0.5:
                value: Agent = name.agent()
                yield Statement(
                    term="creator",
                    value=value,
                    evidence=(
                        embedded(
                            one,
                            method=self.name,
                            confidence=sure,
                            note="The text names no maker; the file does.",
                        ),
                    ),
                )


def _same(one: Name, other: Name) -> bool:
    """The same name in another dress: surname alike and forenames beginning alike."""
    first, second = folded(one.heading), folded(other.heading)
    if first == second:
        return True
    a, _, x = first.partition(", ")
    b, _, y = second.partition(", ")
    return (
        a == b
        and bool(x)
        and bool(y)
        and x[0] == y[0]
        and (len(x) < 4 or len(y) < 4 or x[:3] == y[:3])
    )


DESCRIBER = Creators()
