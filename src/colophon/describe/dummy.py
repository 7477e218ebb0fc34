"""A describer that finds almost nothing: the pattern for new ones, and a fake for tests."""

import re
from collections.abc import Iterable

from colophon.describe import Context, Describer
from colophon.model.document import Document
from colophon.model.record import Statement, Text

_WORD = re.compile(r"dummy\W+(\w+)", re.I)


class Dummy(Describer):
    """Every ``dummy WORD`` in the text is a note that says WORD.

    It runs only when it is asked for by name: ``describe(document, context, only=["dummy"])``.
    """

    name = "dummy"
    terms = ("note",)
    on_request = True

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """One note a match, quoting the word it read."""
        for found in _WORD.finditer(document.text):
            yield Statement(
                term="note",
                value=Text(text=found.group(1), language=context.language),
                evidence=(self.quote(document, *found.span(1), 0.5, "The word behind “dummy”."),),
            )


DESCRIBER = Dummy()
