"""The checks, one file a subject, in the order in which they are run and shown.

What looks at all answers stands at the end: by then most of them have come.
"""

from collections.abc import Iterator

from colophon.examine.check import ExaminationCheck
from colophon.examine.checks import (
    abouts,
    answers,
    dates,
    deletions,
    descriptions,
    errors,
    formats,
    headers,
    identify,
    kept,
    metadata,
    paging,
    records,
    requests,
    sets,
    tokens,
    transfer,
)

GROUPS = {
    "Identify": identify,
    "Descriptions": descriptions,
    "Metadata formats": formats,
    "Records": records,
    "Selective harvesting": dates,
    "Sets": sets,
    "Resumption": paging,
    "Lists resumed": kept,
    "Tokens": tokens,
    "Errors": errors,
    "Headers": headers,
    "Deletions": deletions,
    "Metadata": metadata,
    "About parts": abouts,
    "Requests": requests,
    "Responses": answers,
    "HTTP": transfer,
}
"""The name of each group, and the module that declares its checks."""


def declared_checks() -> Iterator[tuple[str, ExaminationCheck]]:
    """Every check that a module declares, under the name of its group."""
    for group, module in GROUPS.items():
        for one in vars(module).values():
            if isinstance(one, ExaminationCheck):
                yield group, one
            elif isinstance(one, tuple):
                yield from ((group, each) for each in one if isinstance(each, ExaminationCheck))
