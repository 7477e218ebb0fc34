"""BibLaTeX, for LaTeX and reference managers.

https://ctan.org/pkg/biblatex · https://www.bibtex.org/Format/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import (
    CitationFormat,
    fields_of,
    keyword,
    kind,
    name,
    numbers,
    place_values,
    remarks,
    text,
    year,
)
from colophon.crosswalk._grouped import grouped
from colophon.crosswalk._marc import one_line
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import BIBTEX_OUT
from colophon.model.record import Agent, Statement

_APART = frozenset(("identifier", "type", "issued"))
_JOINED = {"subject": ", "}
_LISTS = frozenset(("language", "placeOfPublication"))
"""fields beside those of names that BibLaTeX takes for lists, whose values “and” parts"""
_NUMBERS = {"isbn": "isbn", "issn": "issn", "doi": "doi"}
_TOLD = fields_of(BIBTEX_OUT, "type")
_ESCAPED = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


class BibTex(CitationFormat):
    """An entry a record, in UTF-8."""

    name = "bibtex"
    label = "BibTeX (BibLaTeX)"
    media_type = "application/x-bibtex"
    suffix = ".bib"

    def _reference(self, record: PublicRecord, frame: Frame) -> str:
        fields = "".join(
            f"  {name} = {{{words}}},\n" for name, words in _fields(record, frame).items()
        )
        return f"@{kind(record, 1)}{{{record.id},\n{fields}}}\n"


def _fields(record: PublicRecord, frame: Frame) -> dict[str, str]:
    said = grouped(record, frame)
    found: dict[str, list[str]] = {}
    joints: dict[str, str] = {}
    for field, one in place_values(said, BIBTEX_OUT):
        if one.term in _APART:
            continue
        if one.term == "issue" and said.of("seriesNumber"):
            field = "issue"  # number is that in the series
        joints[field] = _joint(one)
        words = _words(one)
        if words:
            found.setdefault(field, []).append(words)
    date = year(record, frame)
    if date:
        found["date" if date[:4].isdigit() else "year"] = [_escape_tex(date)]
    for scheme, number in numbers(said):
        if scheme in _NUMBERS:
            found.setdefault(_NUMBERS[scheme], []).append(number)
    found["url"] = [said.uri]
    for note in said.own_notes():
        found.setdefault("note", []).append(_escape_tex(one_line(note)))
    for remark in remarks(said, _TOLD):
        found.setdefault("annotation", []).append(_escape_tex(remark))
    joints["annotation"] = " "
    return {field: joints.get(field, "; ").join(words) for field, words in found.items()}


def _joint(one: Statement) -> str:
    if one.term in _LISTS or (isinstance(one.value, Agent) and one.term != "subject"):
        return " and "
    return _JOINED.get(one.term, "; ")


def _words(one: Statement) -> str:
    if one.term == "subject":
        return _escape_tex(keyword(one.value))
    if isinstance(one.value, Agent):
        return _name(one.value)
    words = _escape_tex(text(one.value))
    return f"{{{words}}}" if one.term in _LISTS and " and " in words else words


def _name(value: Agent) -> str:
    """A name; what must not be taken apart stands in braces of its own."""
    found = name(value)
    if found is None:
        return ""
    words = _escape_tex(str(found))
    return f"{{{words}}}" if found.whole else words


def _escape_tex(words: str) -> str:
    return words.translate(_ESCAPED)


FORMAT = BibTex()
