"""Making evidence: a place in the text, or an embedded value."""

from colophon.model.document import Document, Embedded
from colophon.model.record import Evidence

CONTEXT = 32
"""characters kept on either side of a quote (Web Annotation TextQuoteSelector)"""


def at(
    document: Document,
    start: int,
    end: int,
    *,
    method: str,
    confidence: float,
    version: str = "1",
    note: str = "",
    inferred: bool = False,
    parts: tuple[tuple[str, float], ...] = (),
    alternatives: tuple[str, ...] = (),
) -> Evidence:
    """Evidence that quotes document.text[start:end], the blanks at its ends left out."""
    words = document.text[start:end]
    if words.strip():
        end = start + len(words.rstrip())
        start += len(words) - len(words.lstrip())
    page = document.page_at(start)
    return Evidence(
        method=method,
        version=version,
        confidence=confidence,
        quote=document.text[start:end],
        prefix=document.text[max(0, start - CONTEXT) : start],
        suffix=document.text[end : end + CONTEXT],
        start=start,
        end=end,
        page=page.number if page else None,
        note=note,
        inferred=inferred,
        parts=parts,
        alternatives=alternatives,
    )


def embedded_evidence(
    found: Embedded, *, method: str, confidence: float, note: str = ""
) -> Evidence:
    """Evidence that quotes a value of the metadata inside the file."""
    return Evidence(
        method=method,
        version="1",
        confidence=confidence,
        quote=found.value,
        source=found.source,
        note=note,
    )
