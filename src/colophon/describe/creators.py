"""Creators and contributors: whom the document names as its makers.

Only those whom a byline, an author block, a signature or the wording of an official act
makes responsible; persons who are merely mentioned are never creators.
"""

from collections.abc import Iterable, Sequence

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import embedded_evidence
from colophon.describe.evidence.trust import creators, typists
from colophon.describe.imprint.authority import resolve
from colophon.describe.names.byline_words import AUTHOR
from colophon.describe.names.placeholders import is_no_name
from colophon.describe.names.sameness import same
from colophon.describe.names.stated_names import agents
from colophon.describe.page.title_page import TitlePage
from colophon.describe.responsibility.makers import NamedMaker, makers
from colophon.describe.responsibility.printed_names import find_printed
from colophon.model.document import Document, Embedded
from colophon.model.record import Agent, Evidence, Statement

RELATORS = "http://id.loc.gov/vocabulary/relators/"


class Creators(Describer):
    """Reads bylines, author blocks, signatures and official acts."""

    name = "creators"
    terms = ("creator", "contributor")
    after = ("language", "title")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Creators, then contributors with their role."""
        page = context.analysis(TitlePage, document)
        taken: list[Agent] = []
        declared = [*creators(document), *typists(document)]
        statements = []
        found = list(makers(document, page, context.language))
        if not any(one.role == AUTHOR for one in found):
            found.extend(find_printed(document, page, context.language))
        for one in found:
            agent = one.name.agent()
            if is_no_name(one.name.name) or any(same(agent, other) for other in taken):
                continue
            taken.append(agent)
            statements.append(self._statement(document, context, one, declared))
        statements.sort(key=lambda one: one.term != "creator")
        return statements

    def _statement(
        self, document: Document, context: Context, one: NamedMaker, declared: Sequence[Embedded]
    ) -> Statement:
        contributor = one.role != AUTHOR
        value = one.name.agent(role=RELATORS + one.role if contributor else "")
        evidence = self.quote(
            document, one.start, one.end, one.confidence, one.note, inferred=one.inferred
        )
        return Statement(
            term="contributor" if contributor else "creator",
            value=resolve(context, value),
            evidence=(evidence, *self._support(value, evidence, declared, context.language)),
        )

    def _support(
        self, value: Agent, evidence: Evidence, declared: Sequence[Embedded], language: str
    ) -> Iterable[Evidence]:
        """The metadata that names the same maker."""
        for one in declared:
            if any(same(other, value) for other in agents(one.value, language)):
                yield embedded_evidence(
                    one,
                    method=self.name,
                    confidence=min(0.97, evidence.confidence + 0.05),
                    note="The metadata of the file agrees.",
                )


DESCRIBER = Creators()
