"""What was stored wrongly of a text's letters, put right where that is sure, and said."""

from colophon.model.problem import Problem, Severity
from colophon.read.toolkit.letterforms import plain_forms
from colophon.read.toolkit.ligatures import restore_ligatures
from colophon.read.toolkit.mojibake import repair
from colophon.read.toolkit.visual_order import logical

_LOOK = "Look at the letters of the title and the names."


def put_right(text: str, name: str) -> tuple[str, list[Problem]]:
    """The text put right, and what a person should look at; lines keep their number."""
    problems = []
    if not text.isascii():
        repaired = repair(text)
        if repaired:
            text = repaired.text
            read_as = f"they were read anew as {repaired.encoding}."
            said = f"held letters that a wrong encoding had made others; {read_as}"
            problems.append(problem("repaired-letters", name, said))
        turned = logical(text)
        if turned != text:
            said = "held its lines as they are seen, from left to right; they were turned round."
            problems.append(problem("visual-order", name, said))
        text = plain_forms(turned)
    text, count = restore_ligatures(text)
    if count:
        said = f"had lost the letters ff, fi and fl; {count} words of a list were restored."
        remedy = "Other words may lack them still: look at the title and the names."
        problems.append(problem("lost-ligatures", name, said, remedy, Severity.WARNING))
    return text, problems


def problem(
    code: str, name: str, message: str, remedy: str = _LOOK, severity: Severity = Severity.INFO
) -> Problem:
    """A finding about the letters of a document."""
    return Problem(code=code, message=message, severity=severity, subject=name, remedy=remedy)


def unreadable(name: str, reason: str) -> Problem:
    """The finding about a document whose text was left out."""
    return problem(
        "unreadable-text",
        name,
        f"has a text that cannot be read: {reason}. It was left out.",
        "Save it in Unicode with the program that it was written with, or describe it by hand.",
        Severity.WARNING,
    )
