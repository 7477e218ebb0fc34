"""What to say of pages that were read from pictures: those that are blank, or unreadable."""

from collections.abc import Sequence

from colophon.model.problem import Problem, Severity
from colophon.read.toolkit.pages import Leaf


def page_problems(leaves: Sequence[Leaf], name: str) -> list[Problem]:
    """A problem for the blank pages of a file, and one for those that cannot be read."""
    problems = []
    blank = [at for at, leaf in enumerate(leaves, 1) if leaf.frame and leaf.legibility is None]
    lost = [
        at for at, leaf in enumerate(leaves, 1) if leaf.legibility is not None and not leaf.lines
    ]
    if blank:
        problems.append(
            Problem(
                code="blank-page",
                severity=Severity.INFO,
                message=f"has {say_pages(blank, len(leaves))} without any words.",
                subject=name,
            )
        )
    if lost:
        problems.append(
            Problem(
                code="unreadable-page",
                severity=Severity.WARNING,
                message=f"has {say_pages(lost, len(leaves))} that cannot be read.",
                subject=name,
                remedy="Scan it anew (300 dots an inch, evenly lit), or describe it by hand.",
            )
        )
    return problems


def say_pages(numbers: Sequence[int], total: int) -> str:
    """Some of a file's pages, in words: ``page 3``, ``2 pages (3, 7)``."""
    if total == 1:
        return "one page"
    shown = ", ".join(map(str, numbers[:12])) + (" …" if len(numbers) > 12 else "")
    return f"page {shown}" if len(numbers) == 1 else f"{len(numbers)} pages ({shown})"
