"""Words that a person chose in a document, as the evidence of the value made of them."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from colophon.model.document import Document
from colophon.model.record import Evidence, Record, Status

METHOD = "person"
"""who found the words, where no rule did"""
LONGEST = 2_000
"""characters of a quotation"""
AROUND = 40
"""characters in front that tell one place of the same words from another"""


def chosen_words(document: Document, quote: str, before: str = "") -> Evidence | None:
    """Where the words stand, whatever white space parts them; None where they do not.

    ``before`` are the words in front of them.
    """
    words = quote[:LONGEST].split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    wanted = "".join(before.split())[-AROUND:]
    best: tuple[int, re.Match[str]] | None = None
    for found in pattern.finditer(document.text):
        ahead = "".join(document.text[max(0, found.start() - 4 * AROUND) : found.start()].split())
        agreed = _common_end(ahead, wanted)
        if best is None or agreed > best[0]:
            best = agreed, found
    if best is None:
        return None
    start, end = best[1].span()
    pages = [page.number for page in document.pages if page.start <= start]
    return Evidence(
        method=METHOD,
        confidence=1.0,
        quote=document.text[start:end],
        start=start,
        end=end,
        page=pages[-1] if pages else None,
        note="Chosen in the document.",
    )


def chosen_for(document: Document | None, chosen: Sequence[tuple[str, str]]) -> dict[int, Evidence]:
    """The evidence of several choices, (words, those in front of them), by their place."""
    if document is None:
        return {}
    found = {
        place: chosen_words(document, quote, before)
        for place, (quote, before) in enumerate(chosen)
        if quote
    }
    return {place: one for place, one in found.items() if one is not None}


def with_evidence(record: Record, term: str, at: str, evidence: Evidence) -> Record:
    """The record with this evidence behind what a person has just written into a field."""
    return record.with_statements(
        replace(one, evidence=(evidence,))
        if one.term == term and one.at == at and one.status is Status.EDITED and not one.evidence
        else one
        for one in record.statements
    )


def _common_end(first: str, second: str) -> int:
    """How many characters two texts have in common at their ends."""
    count = 0
    for one, other in zip(reversed(first), reversed(second), strict=False):
        if one != other:
            break
        count += 1
    return count
