"""What a file says of its own making: typist, working title, day, as notes for the house.

These are facts about the file, not about the item, and often name somebody who never meant
to be named: they go into the internal note, which never leaves the house.
"""

from collections.abc import Iterator

from colophon.dating.values import file_date
from colophon.describe import Context
from colophon.describe.dating.modernity import MADE
from colophon.describe.evidence.trust import TITLES, is_typed, trust, typists
from colophon.describe.names.placeholders import is_file_title
from colophon.describe.names.sameness import same
from colophon.describe.names.stated_names import agents
from colophon.model.document import Document, Embedded
from colophon.model.record import Agent, Text

_DAY = len("2013-12-23")
_TEMPLATES = frozenset({"2000-01-01", "2006-09-16", "2013-12-23"})
"""days of the templates of ReportLab (without clock), Office 2007 and python-docx"""
_MAKERS = ("creator", "contributor")
_LONGEST = 200
"""characters of a title"""


def origin_notes(document: Document, context: Context) -> Iterator[tuple[Text, Embedded]]:
    """A note for each author and working title that only the file itself gives, and its day."""
    makers = [
        one.value for one in context.found if one.term in _MAKERS and isinstance(one.value, Agent)
    ]
    for one in typists(document):
        for agent in agents(one.value):
            if not any(same(agent, maker) for maker in makers):
                words = f"The file names “{agent.name}” as its author; the item does not."
                yield Text(text=words, language="en"), one
    for one in document.embedded:
        title = " ".join(one.value.split())
        if trust(TITLES, one) and is_typed(document, one) and is_file_title(title[:_LONGEST]):
            words = f"The file is titled “{title[:_LONGEST]}”; that is no title of the item."
            yield Text(text=words, language="en"), one
    yield from _file_dates(document)


def _file_dates(document: Document) -> Iterator[tuple[Text, Embedded]]:
    """The day on which the file was made by its own account, unless a template brought it."""
    for one in document.embedded:
        date = file_date(one.value) if one.source.lower() in MADE else None
        if date is not None and len(date.edtf) == _DAY and date.edtf not in _TEMPLATES:
            words = f"The file says that it was made on {date.display.strip('[]')}."
            yield Text(text=words, language="en"), one
            return
