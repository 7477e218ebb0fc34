"""Languages: tags that are registered, in the form that BCP 47 asks for."""

from collections.abc import Iterator

from colophon.model.language_tags import canonical, is_registered
from colophon.model.problem import Severity
from colophon.model.record import Text
from colophon.review.checks import CheckedCase, Found, RecordFault, finds_in_value, quote_value

RFC_5646 = "https://www.rfc-editor.org/rfc/rfc5646"


@finds_in_value(
    "language-tag", Severity.VIOLATION, "Write a BCP 47 tag such as en or pt-BR.", RFC_5646
)
def language_tag(case: CheckedCase) -> Found:
    """A language is not written as a registered BCP 47 tag."""
    for term, tag in _tags(case):
        if not is_registered(tag) and not _form(tag):
            known = case.lists.tag(tag) if case.lists else ""
            said = "the name of a language" if known else "no language tag"
            remedy = f"Write {known}." if known else ""
            yield RecordFault(term, f"{quote_value(tag)} is {said}", remedy, known)


@finds_in_value("language-form", Severity.WARNING, "Write the tag as BCP 47 has it.", RFC_5646)
def language_form(case: CheckedCase) -> Found:
    """A language is written by another code than the registered or shortest one."""
    for term, tag in _tags(case):
        form = "" if is_registered(tag) else _form(tag)
        if form:
            yield RecordFault(
                term, f"{quote_value(tag)} is written {form} in BCP 47", f"Write {form}.", form
            )


def _form(tag: str) -> str:
    """The registered tag that is meant, or empty."""
    form = canonical(tag)
    return form if is_registered(form) else ""


def _tags(case: CheckedCase) -> Iterator[tuple[str, str]]:
    """The field and tag of each language named, of the document or of a value."""
    for field, one in case.live():
        if one.value.language:
            yield field.term, one.value.language
        if field.term == "language" and isinstance(one.value, Text) and one.value.text.strip():
            yield field.term, one.value.text
