"""Private people's data in fields that everybody may read."""

import re

from colophon.model.problem import Severity
from colophon.model.record import Text
from colophon.profile import Kind
from colophon.review.checks import Case, Found, finds

EXEMPT = frozenset(("identifier", "price", "callNumber", "barcode", "box", "folder", "issue"))
"""fields whose numbers are not telephone numbers"""

_MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE = re.compile(
    r"(?:(?:\btel(?:ephone|éfono|\.)?|\bphone|\bfax|\bmobile|☎|📞)[ :.]{0,3}"
    r"\+?\(?\d[\d ()/.-]{4,20}\d"
    r"|\+\d{1,3}[ ./-]?\(?\d[\d ()/.-]{5,18}\d|\(0\d{2,4}\) ?\d[\d -]{4,12}\d)",
    re.IGNORECASE,
)


@finds("private-mail", Severity.WARNING, "Take it out of public fields; the evidence keeps it.")
def mail(case: Case) -> Found:
    """An e-mail address stands in a public field."""
    yield from _search(case, _MAIL, "an e-mail address")


@finds("private-phone", Severity.WARNING, "Take it out of public fields; the evidence keeps it.")
def phone(case: Case) -> Found:
    """A telephone number stands in a public field."""
    yield from _search(case, _PHONE, "a telephone number")


def _search(case: Case, pattern: re.Pattern[str], what: str) -> Found:
    for field, one in case.live():
        if field.private or field.kind is not Kind.TEXT or field.term in EXEMPT:
            continue
        if isinstance(one.value, Text) and pattern.search(one.value.text):
            yield field.term, f"there is {what} in it"
