"""Names that the file gives for its author, where they are printed on the item.

What a program took from the user's account names whoever typed the file.  It is a maker's
name only where the item itself shows it, and shows it as makers are shown.
"""

import re
from collections.abc import Iterator

from colophon.describe.evidence.trust import typists
from colophon.describe.names.byline_words import AUTHOR
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import PersonName
from colophon.describe.names.stated_names import agents
from colophon.describe.page.layout import Line
from colophon.describe.page.title_page import TitlePage
from colophon.describe.responsibility.makers import NamedMaker
from colophon.model.document import Document
from colophon.model.record import Agent, AgentKind

LAST = 12
"""lines at the end in which a signature may stand"""
_WORD = re.compile(r"[^\W\d_]+")


def find_printed(document: Document, page: TitlePage, language: str = "") -> Iterator[NamedMaker]:
    """The file's authors whose names fill a line of their own on the title page or at the end."""
    named = [one for value in typists(document) for one in agents(value.value, language)]
    if not named:
        return
    head = [line for line, _ in page.lines]
    lines = [*head, *(one for one in page.layout.tail[-LAST:] if one not in head)]
    for agent in named:
        line = next((one for one in lines if _fills(agent, one)), None)
        if line is not None:
            note = "The author of the file stands on a line of their own on the item."
            name = PersonName(agent.name, agent.heading or agent.name, 0.6, agent.kind)
            yield NamedMaker(line.start, line.end, name, AUTHOR, _trust(agent), note)


def _fills(agent: Agent, line: Line) -> bool:
    """Whether a line holds the words of a name, in whatever order, and no others."""
    wanted = sorted(_WORD.findall(fold_heading(agent.name)))
    return len(wanted) > 1 and sorted(_WORD.findall(fold_heading(line.text))) == wanted


def _trust(agent: Agent) -> float:
    return 0.6 if agent.kind is AgentKind.PERSON else 0.5
