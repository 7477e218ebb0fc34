"""Names that a person types: those of the authority first, others read as they are filed."""

from collections.abc import Sequence

from colophon.describe.names.stated_names import agent
from colophon.model.record import Agent, Concept, Text
from colophon.profile import Field, Kind
from colophon.review.decisions import Lookup


def with_names(lookup: Lookup, language: str = "") -> Lookup:
    """The lookup, and for a name that it does not know the person or body it is read as.

    ``Muster, Berta`` and ``Berta Muster`` are the same person; a name of which nothing
    says whose kind it is stays what was typed.
    """

    def look(field: Field, text: str) -> Sequence[Concept | Agent | Text]:
        found = lookup(field, text)
        if found or field.kind is not Kind.AGENT or "://" in text or ";" in text:
            return found
        read = agent(text, language)
        return (read,) if read is not None and read.kind is not None else ()

    return look
