"""The rule that a year of copyright is not the date of publication.

It may be that of an earlier edition, of the text alone, or of a web site's foot.  So it is
among no candidates for the date of issue; it has a field of its own
(:mod:`colophon.describe.dates`), says that an item is no older, and is a conclusion, with a
doubt, where no other date is stated (:mod:`colophon.describe.dating.conclusions`).
"""

from collections.abc import Iterable

from colophon.describe.dating.stated_dates import Stated

ROLE = "copyright"
"""the role of such a year (:mod:`colophon.describe.dating.date_roles`)"""


def pick_copyright_years(found: Iterable[Stated]) -> list[Stated]:
    """The dates that are years of copyright."""
    return [one for one in found if one.role == ROLE]


def omit_copyright_years(found: Iterable[Stated]) -> list[Stated]:
    """The dates that are none."""
    return [one for one in found if one.role != ROLE]
