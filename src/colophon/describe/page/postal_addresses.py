"""Lines that are postal addresses, telephone numbers or hours: a letterhead, no title."""

import re
from functools import cache

from colophon.describe.names.headings import fold_heading
from colophon.languages import alternatives, every, word_pattern

_POSTCODE = re.compile(
    r"""
      \W*[^\W\d_][\w'’. -]{2,40},?[ ]
      (?:[a-z]{2}[ ]\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2})\W*
    | \W*(?:[a-z]{1,3}-)?\d{4,5}[ ][^\W\d_][\w'’. /-]{2,30}
    """,
    re.VERBOSE,
)


@cache
def _street() -> str:
    """A pattern for the noun of a street, or for a name that ends with one."""
    alone = alternatives("addresses.streets", spelt=fold_heading)
    return rf"(?:{alone}|[a-z]{{2,20}}{alternatives('addresses.street_endings')})"


@cache
def _small() -> frozenset[str]:
    return frozenset(every("addresses.no_streets"))


_box = word_pattern(r"\W*{addresses.boxes}\W{0,3}\d[^!?]{0,60}")


@cache
def _numbered_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:[^\W\d_][\w'’. -]{{2,30}}, )?\d{{1,4}}[a-z]?,? "
        rf"(?P<name>(?:[a-z][\w'’.-]*,? ){{1,4}}){_street()}\b\.?(?P<rest>[^!?]{{0,60}})"
    )


_routed_pattern = word_pattern(
    r"\W*(?:(?:\d{1,4} ?(?:bis|ter)?,? ){addresses.routes}\.? [^!?]{3,60}|"
    r"{addresses.routes}\.? [^!?\d]{3,40},? ?(?:n[.ºo°]{0,2} ?)?"
    r"\d{1,4}\b[^!?]{0,50})",
    spelt=fold_heading,
)


@cache
def _german() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:[^\W\d_][\w'’. -]{{2,40}}, )?(?P<name>[^\W\d_][\w -]{{0,24}}{_street()})\.? "
        rf"(?!(?:1[5-9]|20)\d\d\W*$)\d{{1,4}} ?[a-z]?\b(?P<rest>[^!?]{{0,60}})"
    )


_call = word_pattern(
    r"\W*(?:{addresses.calls}\W{0,3})[+(]?\d[\d ()/.+-]{5,30}[^!?]{0,50}"
    r"|\W*[+(]?\d[\d ()/.-]{6,20}\d\W*"
)


def is_postal(text: str) -> bool:
    """Whether a line is an address, or part of one, and nothing else."""
    if len(text) > 120 or not any(one.isdigit() for one in text):
        return False
    low = fold_heading(text)
    if _box().fullmatch(low) or _call().fullmatch(low):
        return True
    for pattern in (_numbered_pattern(), _german()):
        found = pattern.fullmatch(low)
        if found and not _small().intersection(re.findall(r"[a-z]+", found["name"])):
            rest = found["rest"].strip(" ,.;")
            return not rest or found["rest"][:1] in ",;." or any(one.isdigit() for one in rest)
    if _routed_pattern().fullmatch(low):
        return "," in low or low.lstrip()[:1].isdigit()
    found = _POSTCODE.fullmatch(low)
    return found is not None and not re.fullmatch(r"\W*(?:1[5-9]|20)\d\d .*", low)
