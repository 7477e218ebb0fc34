"""Publishers, printers, distributors, issuing bodies, responsible persons: roles kept apart."""

import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.imprint.authority import known_agent, remembered_publishers, resolve
from colophon.describe.imprint.citation import HOST, Citation, Host
from colophon.describe.imprint.domains import OWN_LINE, WebAddress, origin
from colophon.describe.imprint.imprint_names import Party, agent
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.model.folding import fold
from colophon.model.record import Agent, AgentKind, Statement

ROLES = ("publisher", "printer", "distributor", "issuingBody", "responsiblePerson")


class PublishersDescriber(Describer):
    """Reads imprints, colophon lines and bare domains; a name keeps the role it is given."""

    name = "publishers"
    version = "1"
    terms = ROLES
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Names by role, surest first; publishers known to the authority get its URI."""
        imprints = context.analysis(Imprints, document)
        parties = sorted(imprints.parties, key=lambda one: -one.confidence)
        cited = context.analysis(Citation, document).host
        if cited is not None:  # in a paper, lines with the name of a house are references
            parties = [one for one in parties if one.confidence > 0.7]
        for role in ROLES:
            seen: list[str] = []
            if role == "publisher":
                yield from self._remembered_publishers(document, context, imprints, seen)
            for party in (one for one in parties if one.role == role):
                if _new(document.text[party.start : party.end], seen):
                    yield self._statement(document, context, role, party)
            if role == "publisher":
                yield from self._stand_ins(document, context, imprints, parties, seen, cited)

    def _remembered_publishers(
        self, document: Document, context: Context, imprints: Imprints, seen: list[str]
    ) -> Iterator[Statement]:
        """Publishers whose exact imprint an archivist has accepted before."""
        book = remembered_publishers(context).imprints
        for region in imprints.regions.all:
            folded = imprints.regions.fold_region(region)
            for hit in book.within(folded):
                start, end = folded.place(hit.start), folded.place(hit.end - 1) + 1
                name = hit.meaning.label(context.config.language).text
                if not _new(name, seen):
                    continue
                evidence = self.quote(
                    document,
                    start,
                    end,
                    0.95,
                    f"the exact imprint that was accepted for {name} before",
                )
                value = known_agent(Agent(name=name), hit.meaning, context.config.language)
                yield Statement(term="publisher", value=value, evidence=(evidence,))

    # long: the stand-ins in the order in which they are tried
    def _stand_ins(
        self,
        document: Document,
        context: Context,
        imprints: Imprints,
        parties: list[Party],
        seen: list[str],
        cited: Host | None,
    ) -> Iterator[Statement]:
        if not seen:
            best = max((one.confidence for one in parties if one.role == "printer"), default=0.0)
            for party in parties:
                if party.confidence < best - 0.1:
                    continue
                name = document.text[party.start : party.end]
                if party.role == "printer" and _is_publishing(imprints, party) and _new(name, seen):
                    yield self._statement(
                        document,
                        context,
                        "publisher",
                        party,
                        factor=0.85,
                        rule=f"{party.rule}; no other publisher is named, so the printer"
                        " stands in the publisher's place",
                    )
        for address in origin(imprints.regions):
            if _new(address.domain, seen) and not _is_owned(address.domain, seen):
                yield self._domain(document, context, address)
        if cited is not None and not seen:
            evidence = self.quote(document, cited.start, cited.end, 0.5, HOST, inferred=True)
            value = resolve(context, Agent(name=cited.title, kind=AgentKind.BODY))
            yield Statement(term="publisher", value=value, evidence=(evidence,))

    def _statement(
        self,
        document: Document,
        context: Context,
        role: str,
        party: Party,
        *,
        factor: float = 1.0,
        rule: str = "",
    ) -> Statement:
        value = agent(document.text[party.start : party.end], context.language)
        if role != "responsiblePerson":
            value = resolve(context, value)
        evidence = self.quote(
            document,
            party.start,
            party.end,
            round(party.confidence * factor, 3),
            rule or party.rule,
        )
        return Statement(term=role, value=value, evidence=(evidence,))

    def _domain(self, document: Document, context: Context, address: WebAddress) -> Statement:
        value = resolve(
            context, Agent(name=address.domain, kind=AgentKind.BODY), domain=address.domain
        )
        evidence = self.quote(
            document, address.start, address.end, 0.85 if value.uri else 0.65, OWN_LINE
        )
        return Statement(term="publisher", value=value, evidence=(evidence,))


_EARLY = re.compile(r"(?<!\w)m\.?\s?d\.?\s?c|(?<!\d)1[4-7]\d\d(?!\d)|(?<!\d)18[0-4]\d(?!\d)")


def _is_publishing(imprints: Imprints, party: Party) -> bool:
    """Whether a printer stands where publishers do: on the title page, or in an early colophon."""
    if party.start <= imprints.regions.body:
        placed = imprints.regions.places_in(party.cue - 60, party.end + 80)
        if placed or party.confidence <= 0.7:
            return True
    text = fold(imprints.document.text[max(party.cue - 200, 0) : party.end + 300])
    return bool(_EARLY.search(text)) or "ſ" in imprints.document.text[:2000]


def _is_owned(domain: str, seen: list[str]) -> bool:
    """Whether a domain is that of a publisher already named ("oreilly" of "O'Reilly Media")."""
    labels = re.findall(r"\w+", fold(domain.rsplit(".", 1)[0]))
    joined = ["".join(re.findall(r"\w", one)) for one in seen[:-1]]
    own = max(labels, key=len, default="")
    if any(len(own) > 3 and (own in one or (len(one) > 3 and one in own)) for one in joined):
        seen.pop()
        return True
    return False


def _new(name: str, seen: list[str]) -> bool:
    """Whether a name was not given yet, in other letters or as part of a longer one."""
    folded = " ".join(re.findall(r"\w+", fold(name)))
    if not folded or any(folded in one or one in folded for one in seen):
        return False
    seen.append(folded)
    return True


DESCRIBER = PublishersDescriber()
