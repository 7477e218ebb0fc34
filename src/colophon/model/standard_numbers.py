"""ISBN and ISSN: their check digits, and numbers that stand wrong on the item.

A number whose check digit disagrees is kept as the item has it and marked as incorrect,
as cataloguing rules ask (MARC 21: 020 ``$z``, 022 ``$y``): ``ISBN 0-306-40615-7 (incorrect)``.
It is no ``urn:isbn:``, which would name another publication or none.

https://www.isbn-international.org/ · ISO 3297 · https://www.rfc-editor.org/rfc/rfc3187
"""

import re
from typing import NamedTuple

_ISBN_10 = re.compile(r"[0-9]{9}[0-9X]")
_ISBN_13 = re.compile(r"97[89][0-9]{10}")
_ISSN = re.compile(r"[0-9]{7}[0-9X]")
_WRITTEN = re.compile(
    r"(?:urn:(?P<urn>isbn|issn):(?P<right>.*)"
    r"|(?P<scheme>isbn|issn)[: ]\s*(?P<wrong>[0-9x][0-9x -]*) \(incorrect\))\Z",
    re.IGNORECASE | re.DOTALL,
)


class StandardNumber(NamedTuple):
    """A number of ``scheme`` (``isbn``, ``issn``) as written; ``marked`` as incorrect."""

    scheme: str
    number: str
    marked: bool

    @property
    def correct(self) -> bool:
        """Whether its check digit agrees and nobody said that it is wrong."""
        valid = isbn_valid if self.scheme == "isbn" else issn_valid
        return not self.marked and valid(self.number)


def standard_number(text: str) -> StandardNumber | None:
    """The number in ``urn:isbn:…`` or ``ISBN … (incorrect)``, likewise ISSN; else None."""
    found = _WRITTEN.match(text)
    if found is None:
        return None
    if found["urn"]:
        return StandardNumber(found["urn"].lower(), found["right"], False)
    return StandardNumber(found["scheme"].lower(), found["wrong"], True)


def incorrect(scheme: str, number: str) -> str:
    """How a number with a wrong check digit is kept: ``ISBN 0-306-40615-7 (incorrect)``."""
    return f"{scheme.upper()} {number.strip()} (incorrect)"


def isbn_valid(number: str) -> bool:
    """Whether ten or thirteen digits (hyphens aside) end in the right check digit."""
    digits = number.replace("-", "").replace(" ", "").upper()
    if _ISBN_10.fullmatch(digits):
        return _weigh_digits(digits, 10) % 11 == 0
    return bool(_ISBN_13.fullmatch(digits)) and _alternate(digits) % 10 == 0


def issn_valid(number: str) -> bool:
    """Whether eight digits (hyphen aside) end in the right check digit."""
    digits = number.replace("-", "").upper()
    return bool(_ISSN.fullmatch(digits)) and _weigh_digits(digits, 8) % 11 == 0


def isbn_13(number: str) -> str:
    """The thirteen digits of an ISBN whose check digit is right, else empty."""
    if not isbn_valid(number):
        return ""
    digits = number.replace("-", "").replace(" ", "").upper()
    if len(digits) == 13:
        return digits
    body = f"978{digits[:9]}"
    return f"{body}{-_alternate(body) % 10}"


def _weigh_digits(digits: str, first: int) -> int:
    """The sum of the digits times falling weights; X is ten."""
    values = (10 if one == "X" else int(one) for one in digits)
    return sum(weight * value for weight, value in zip(range(first, 0, -1), values, strict=True))


def _alternate(digits: str) -> int:
    """The sum of the digits times 1 and 3 in turn."""
    return sum((1, 3)[place % 2] * int(one) for place, one in enumerate(digits))
