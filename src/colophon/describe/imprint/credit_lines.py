"""Lines that thank, fund, license or settle accounts: by how they begin, in eight languages.

They name what helped to make an item (a fund, a bank, a press), never what it is about.
"""

import re

from colophon.languages import every

LONGEST = 200
"""code points of a line that is looked at"""

_CREDIT = re.compile(
    r"[^\w©]*(?:(?:©|\(c\))|" + "|".join(every("imprint.credits")) + ")", re.IGNORECASE
)


def is_credit(line: str) -> bool:
    """Whether a line begins as those do that name funders, makers, licence or account."""
    return len(line) <= LONGEST and _CREDIT.match(line) is not None
