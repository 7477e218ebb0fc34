"""A toy describer in one file: the pattern for new ones.  A line of shouting is a note."""

import re
from collections.abc import Iterable

from colophon.describe import Context, Describer
from colophon.model.document import Document
from colophon.model.record import Statement, Text

_SLOGAN = re.compile(r"^[A-Z ]{4,60}!$", re.M)


class Slogans(Describer):
    """Every line in capitals that ends in ``!`` is a note."""

    name = "slogans"
    terms = ("note",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """One note a slogan, with the place where it stands."""
        for found in _SLOGAN.finditer(document.text):
            evidence = self.quote(document, *found.span(), 0.5, "A line of shouting.")
            value = Text(text=found.group().capitalize(), language=context.language)
            yield Statement(term="note", value=value, evidence=(evidence,))


DESCRIBER = Slogans()
